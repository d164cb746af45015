// SPDX-License-Identifier: GPL-3.0-or-later
// The filters at work, each taken away by a touch.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk

Flow {
    id: chips

    required property FilterViewModel filters

    spacing: Theme.small

    Repeater {
        model: chips.filters.active

        Chip {
            required property string key
            required property string label
            required property string name
            required property string swatch

            Accessible.checkable: false
            Accessible.name: name
            Accessible.role: Accessible.Button
            chosen: true
            dot: swatch
            objectName: "active:" + label
            text: label
            trailingSymbol: "x"

            onClicked: chips.filters.remove(key)
        }
    }
    Chip {
        Accessible.checkable: false
        Accessible.role: Accessible.Button
        objectName: "clearFilters"
        text: qsTr("Clear filters")
        visible: chips.filters.count > 1

        onClicked: chips.filters.clear()
    }
}
