// SPDX-License-Identifier: GPL-3.0-or-later
// Where a product's title, options and description will be.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk

Column {
    id: page

    spacing: Theme.large

    Item {
        height: Math.round(Theme.display * 0.85)
        width: parent.width

        Blank {
            anchors.left: parent.left
            height: parent.height
            width: parent.width * 0.46
        }
        Blank {
            anchors.right: parent.right
            height: parent.height
            width: parent.width * 0.16
        }
    }
    Blank {
        height: Math.round(Theme.lead * 0.8)
        width: parent.width * 0.58
    }
    Row {
        spacing: Theme.medium

        Repeater {
            model: 4

            Blank {
                height: Theme.secondary
                radius: width / 2
                width: height
            }
        }
    }
    Column {
        spacing: Theme.medium
        topPadding: Theme.medium
        width: parent.width

        Repeater {
            model: [1, 0.96, 0.7]

            Blank {
                required property real modelData

                height: Math.round(Theme.lead * 0.8)
                width: page.width * modelData
            }
        }
    }
    Grid {
        columnSpacing: Theme.large * 1.5
        columns: 2
        rowSpacing: Theme.medium

        Repeater {
            model: 4

            Item {
                height: Math.round(Theme.body * 0.7)
                width: Math.round((page.width - Theme.large * 1.5) / 2)

                Blank {
                    anchors.left: parent.left
                    height: parent.height
                    width: parent.width * 0.3
                }
                Blank {
                    anchors.right: parent.right
                    height: parent.height
                    width: parent.width * 0.22
                }
            }
        }
    }
}
