// SPDX-License-Identifier: GPL-3.0-or-later
// A choice that stays chosen: a filter, a size, a phrase.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk

T.AbstractButton {
    id: control

    property bool chosen: false
    property bool dimmed: false
    property string symbol: ""
    readonly property color wordColour: chosen ? Theme.accent : dimmed ? Theme.quietInk : Theme.ink

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    font.strikeout: dimmed
    font.weight: chosen ? Font.DemiBold : Font.Normal
    implicitHeight: Math.max(Theme.secondary, Theme.px(16))
    implicitWidth: Math.max(Theme.primary, words.implicitWidth + 2 * Theme.medium)

    background: Rectangle {
        border.color: control.chosen ? Theme.accent : Theme.controlEdge
        border.width: control.chosen ? Math.max(2, Math.round(Theme.gap / 2)) : Math.max(1, Theme.hair)
        color: control.chosen || control.down ? Theme.accentWash : Theme.card
        radius: height / 2

        FocusRing {
            radius: height / 2
            shown: control.visualFocus
        }
    }
    contentItem: Item {
        RowLayout {
            id: words

            anchors.centerIn: parent
            spacing: Theme.tiny * 1.5

            Icon {
                color: control.wordColour
                font.pixelSize: Math.round(Theme.body * 1.15)
                name: control.symbol
                visible: control.symbol !== ""
            }
            Label {
                color: control.wordColour
                font: control.font
                text: control.text
            }
        }
    }
}
