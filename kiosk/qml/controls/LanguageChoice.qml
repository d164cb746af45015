// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the kiosk, each named in itself.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

GridLayout {
    id: choice

    required property LanguageModel languages
    required property string language

    signal chosen(string code)

    columnSpacing: Theme.small
    columns: 3
    rowSpacing: Theme.small
    uniformCellWidths: true

    Repeater {
        model: choice.languages

        Chip {
            required property string code
            required property string name

            Layout.fillWidth: true
            chosen: choice.language === code
            objectName: "language:" + code
            text: name

            onClicked: choice.chosen(code)
        }
    }
}
