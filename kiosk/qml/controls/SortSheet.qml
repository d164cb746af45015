// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the grid stands.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Sheet {
    id: sheet

    required property list<string> orders
    required property int current

    signal chosen(int order)

    name: qsTr("Sort")

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
                text: qsTr("Sort")
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
            model: sheet.orders

            SheetRow {
                required property int index
                required property string modelData

                choice: true
                chosen: index === sheet.current
                objectName: "order:" + index
                text: modelData

                onClicked: sheet.chosen(index)
            }
        }
    }
}
