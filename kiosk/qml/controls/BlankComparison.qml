// SPDX-License-Identifier: GPL-3.0-or-later
// Where products will stand side by side: their pictures and names, what to do with them, and facts.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk

Column {
    id: table

    required property int columns
    // How wide a column is, and the names of the facts before the first; how high a picture's place.
    required property real column
    required property real labels
    required property real pictureSide

    Row {
        leftPadding: LayoutMirroring.enabled ? 0 : table.labels
        rightPadding: LayoutMirroring.enabled ? table.labels : 0
        spacing: Theme.medium

        Repeater {
            model: table.columns

            Column {
                spacing: Theme.small
                width: table.column

                Rectangle {
                    border.color: Theme.hairline
                    border.width: Math.max(1, Theme.hair)
                    color: Theme.card
                    height: table.pictureSide
                    radius: Theme.radiusCard
                    width: parent.width

                    BlankArch {
                        anchors.centerIn: parent
                        height: Math.min(parent.width, parent.height) * 0.94
                        width: height
                    }
                }
                Blank {
                    height: Math.round(Theme.lead * 0.8)
                    width: parent.width * 0.62
                }
                Blank {
                    height: Math.round(Theme.body * 0.7)
                    width: parent.width * 0.46
                }
                Blank {
                    height: Theme.primary
                    radius: Theme.radiusCard
                    width: parent.width
                }
            }
        }
    }
    Item {
        height: Theme.large
        width: 1
    }
    Repeater {
        model: 6

        Item {
            id: fact

            height: Theme.secondary + Theme.small
            width: table.width

            Rectangle {
                color: Theme.hairline
                height: Math.max(1, Theme.hair)
                width: parent.width
            }
            Blank {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                height: Math.round(Theme.body * 0.7)
                visible: table.labels > 0
                width: table.labels * 0.6
            }
            Row {
                anchors.left: parent.left
                anchors.leftMargin: table.labels
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.medium

                Repeater {
                    model: table.columns

                    Item {
                        height: Math.round(Theme.body * 0.7)
                        width: table.column

                        Blank {
                            anchors.left: parent.left
                            height: parent.height
                            width: parent.width * 0.54
                        }
                    }
                }
            }
        }
    }
}
