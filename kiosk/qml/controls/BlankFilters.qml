// SPDX-License-Identifier: GPL-3.0-or-later
// Where the options of a shelf and their values will be.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk

Column {
    id: filters

    // How long the values of some options are, in parts of the width.
    readonly property list<var> options: [[0.17, 0.2, 0.22, 0.2], [0.16, 0.24, 0.18, 0.2, 0.14], [0.2, 0.15, 0.22]]

    spacing: Theme.large

    Repeater {
        model: filters.options

        Column {
            id: option

            required property var modelData

            spacing: Theme.medium
            width: filters.width

            Blank {
                height: Math.round(Theme.body * 0.7)
                width: parent.width * 0.12
            }
            Row {
                spacing: Theme.small

                Repeater {
                    model: option.modelData

                    Blank {
                        required property real modelData

                        height: Math.max(Theme.secondary, Theme.px(16))
                        radius: height / 2
                        width: filters.width * modelData
                    }
                }
            }
        }
    }
}
