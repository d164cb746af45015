// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the kiosk, each named in itself, for someone in the middle of a visit.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Sheet {
    id: sheet

    required property LanguageModel languages
    required property string language

    signal chosen(string code)

    name: qsTr("Language")

    ColumnLayout {
        spacing: Theme.small
        width: parent.width

        RowLayout {
            Layout.bottomMargin: Theme.small
            Layout.fillWidth: true

            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.letterSpacing: -0.6
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                text: qsTr("Language")
            }
            IconButton {
                implicitHeight: Theme.primary
                objectName: "closeSheet"
                symbol: "x"
                text: qsTr("Close")
                wayBack: true

                onClicked: sheet.dismissed()
            }
        }
        Repeater {
            model: sheet.languages

            SheetRow {
                required property string code
                required property string name

                choice: true
                chosen: sheet.language === code
                objectName: "language:" + code
                text: name

                onClicked: sheet.chosen(code)
            }
        }
    }
}
