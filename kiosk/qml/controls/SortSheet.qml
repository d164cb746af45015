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

        Label {
            Accessible.role: Accessible.Heading
            Layout.bottomMargin: Theme.small
            font.letterSpacing: -0.6
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            text: qsTr("Sort")
        }
        Repeater {
            model: sheet.orders

            SheetRow {
                required property int index
                required property string modelData

                chosen: index === sheet.current
                objectName: "order:" + index
                text: modelData

                onClicked: sheet.chosen(index)
            }
        }
    }
}
