// SPDX-License-Identifier: GPL-3.0-or-later
// Fifteen places for the symbols of a code, in the groups in which it is written.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk

Row {
    id: slots

    required property string symbols
    required property bool fault
    readonly property real place: (width - 10 * Theme.tiny - 4 * spacing) / 15

    Accessible.name: symbols === "" ? qsTr("Your code: nothing typed yet") : qsTr("Your code so far: %1").arg(symbols.split("").join(", "))
    Accessible.role: Accessible.StaticText
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    objectName: "codeSlots"
    spacing: Theme.medium

    Repeater {
        model: 5

        Row {
            id: group

            required property int index

            spacing: Theme.tiny

            Repeater {
                model: 3

                Rectangle {
                    id: slot

                    required property int index
                    readonly property int at: group.index * 3 + index
                    readonly property bool next: at === slots.symbols.length

                    border.color: slots.fault && at < slots.symbols.length ? Theme.danger : next ? Theme.accent : Theme.controlEdge
                    border.width: next ? Math.max(2, Theme.gap) : Math.max(1, Theme.hair)
                    color: Theme.card
                    height: slots.height
                    radius: Theme.radiusSmall
                    width: slots.place

                    Label {
                        anchors.centerIn: parent
                        figures: true
                        font.pixelSize: Math.min(Theme.display, Math.round(slots.place * 0.8))
                        font.weight: Font.Bold
                        text: slots.symbols.charAt(slot.at)
                    }
                }
            }
        }
    }
}
