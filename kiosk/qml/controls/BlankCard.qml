// SPDX-License-Identifier: GPL-3.0-or-later
// Where a product's card will be, in the places and sizes of its picture and words.
import QtQuick
import Handsel.Kiosk

Rectangle {
    id: card

    readonly property real words: 3 * Theme.bodyLine + Theme.lead + 4 * Theme.tiny
    readonly property real side: Math.round(Math.min(width * 0.66, height - words - 2 * Theme.medium - Theme.small))

    border.color: Theme.hairline
    border.width: Math.max(1, Theme.hair)
    color: Theme.card
    radius: Theme.radiusCard

    Blank {
        anchors.bottom: lines.top
        anchors.bottomMargin: Theme.medium
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.max(0, card.side)
        radius: width / 2
        width: height

        // As the drawings stand on a floor before an arch.
        Blank {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -1
            color: parent.color
            height: Math.round(parent.height / 2) + 3
            radius: 0
            width: parent.width
        }
    }
    Column {
        id: lines

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.medium
        anchors.left: parent.left
        anchors.margins: Theme.medium
        anchors.right: parent.right
        spacing: Theme.small

        Blank {
            height: Math.round(Theme.lead * 0.8)
            width: parent.width * 0.62
        }
        Blank {
            height: Math.round(Theme.body * 0.7)
            width: parent.width * 0.86
        }
        Item {
            height: Math.round(Theme.body * 0.7)
            width: 1
        }
        Blank {
            height: Math.round(Theme.body * 0.8)
            width: parent.width * 0.3
        }
    }
}
