// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the kiosk, each named in itself.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk

Row {
    id: choice

    required property string language

    property bool brief: false

    signal chosen(string code)

    spacing: Theme.small

    Repeater {
        model: ["en", "de"]

        Chip {
            required property string modelData

            chosen: choice.language === modelData
            objectName: "language:" + modelData
            Accessible.name: modelData === "de" ? "Deutsch" : "English"
            text: choice.brief ? modelData.toUpperCase() : Accessible.name

            onClicked: choice.chosen(modelData)
        }
    }
}
