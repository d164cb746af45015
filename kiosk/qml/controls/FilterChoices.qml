// SPDX-License-Identifier: GPL-3.0-or-later
// The values of one option, with how many products each would leave.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

ColumnLayout {
    id: group

    required property string label
    required property FilterModel values

    signal touched(string key)

    Layout.fillWidth: true
    spacing: Theme.small

    Label {
        Layout.fillWidth: true
        color: Theme.quietInk
        font.weight: Font.Medium
        text: group.label
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.small

        Repeater {
            model: group.values

            Chip {
                required property string key
                required property string label
                required property int products
                required property string swatch
                required chosen

                Accessible.name: chosen ? text : text + ", " + qsTr("%n product(s)", "", products)
                detail: chosen ? "" : String(products)
                dot: swatch
                objectName: "filter:" + group.label + ":" + label
                several: true
                text: label
                vain: products === 0 && !chosen

                onClicked: group.touched(key)
            }
        }
    }
}
