// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of a product and what else is known of it, in two columns.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

GridLayout {
    id: table

    required property FactModel facts

    columnSpacing: Theme.large * 1.5
    columns: 2
    rowSpacing: 0

    Repeater {
        model: table.facts

        Item {
            id: fact

            required property string label
            required property string value

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: Theme.secondary

            Rectangle {
                color: Theme.hairline
                height: Math.max(1, Theme.hair)
                width: parent.width
            }
            RowLayout {
                anchors.fill: parent

                Label {
                    color: Theme.quietInk
                    text: fact.label
                }
                Label {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    figures: true
                    font.weight: Font.Medium
                    horizontalAlignment: Text.AlignRight
                    text: fact.value
                }
            }
        }
    }
}
