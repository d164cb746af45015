// SPDX-License-Identifier: GPL-3.0-or-later
// Where a product's card will be, with the places that its picture and its words have there.
import QtQuick
import Handsel.Kiosk

Rectangle {
    id: card

    readonly property real titleLine: Math.ceil(Theme.lead * Theme.bodyLine / Theme.body)
    readonly property real room: height - Theme.medium - lines.height - Theme.small

    border.color: Theme.hairline
    border.width: Math.max(1, Theme.hair)
    color: Theme.card
    radius: Theme.radiusCard

    BlankArch {
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.max(0, Math.min(card.width, Math.round(card.room * 1.12)))
        width: height
        y: Math.round((card.room * 1.12 - height) / 2)
    }
    Column {
        id: lines

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.medium
        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        spacing: Theme.tiny

        Item {
            height: card.titleLine
            width: parent.width

            Blank {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                height: Math.round(Theme.lead * 0.8)
                width: parent.width * 0.62
            }
        }
        Item {
            height: 2 * Theme.bodyLine + 2
            width: parent.width

            Blank {
                anchors.left: parent.left
                height: Math.round(Theme.body * 0.7)
                width: parent.width * 0.86
                y: Math.round((Theme.bodyLine - height) / 2)
            }
        }
        Item {
            height: Theme.bodyLine + Theme.tiny
            width: parent.width

            Blank {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Math.round((Theme.bodyLine - height) / 2)
                anchors.left: parent.left
                height: Math.round(Theme.body * 0.8)
                width: parent.width * 0.3
            }
        }
    }
}
