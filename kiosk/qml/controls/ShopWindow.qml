// SPDX-License-Identifier: GPL-3.0-or-later
// A shop's window before anything is put into it: three arches on a floor, as behind the products' drawings.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk

Item {
    id: window

    // Somebody may come in.
    required property bool open
    readonly property int floor: Math.round(height * 0.86)

    Repeater {
        // Where an arch begins, and how wide and high it is, in parts of the window.
        model: [
            {
                "at": 0.06,
                "wide": 0.22,
                "high": 0.5
            },
            {
                "at": 0.72,
                "wide": 0.22,
                "high": 0.42
            },
            {
                "at": 0.29,
                "wide": 0.42,
                "high": 0.76
            }
        ]

        Rectangle {
            id: arch

            required property int index
            required property var modelData
            readonly property bool middle: index === 2

            color: middle ? Theme.accentWash : Qt.tint(Theme.ground, Qt.alpha(Theme.hairline, 0.55))
            height: Math.round(window.height * modelData.high)
            topLeftRadius: width / 2
            topRightRadius: width / 2
            width: Math.round(window.width * modelData.wide)
            x: Math.round(window.width * modelData.at)
            y: window.floor - height

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.accent
                font.pixelSize: Math.round(parent.width * 0.52)
                name: "storefront"
                visible: arch.middle && window.open
                y: Math.round((parent.height - height) * 0.56)
            }
        }
    }
    Rectangle {
        color: Theme.hairline
        height: Math.max(2, Theme.hair * 2)
        radius: height / 2
        width: parent.width
        y: window.floor
    }
}
