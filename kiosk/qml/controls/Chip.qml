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
    // It would leave nothing: it may be chosen, but does not ask to be.
    property bool vain: false
    property string symbol: ""
    property string trailingSymbol: ""
    // `#RRGGBB` where the choice is a colour.
    property string dot: ""
    // What is said after the word, quietly.
    property string detail: ""
    // Whether others may be chosen beside it.
    property bool several: false
    readonly property color wordColour: chosen ? Theme.accent : dimmed || vain ? Theme.quietInk : Theme.ink

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: detail === "" ? text : text + ", " + detail
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    font.strikeout: dimmed
    font.weight: chosen ? Font.DemiBold : Font.Normal
    implicitHeight: Math.max(Theme.secondary, Theme.px(16))
    implicitWidth: Math.max(Theme.primary, words.implicitWidth + 2 * Theme.medium)

    background: Rectangle {
        border.color: control.chosen ? Theme.accent : control.vain ? Theme.hairline : Theme.controlEdge
        border.width: control.chosen ? Math.max(2, Math.round(Theme.gap / 2)) : Math.max(1, Theme.hair)
        color: control.chosen || control.down ? Theme.accentWash : control.vain ? Theme.ground : Theme.card
        radius: height / 2
    }
    contentItem: Item {
        RowLayout {
            id: words

            anchors.centerIn: parent
            spacing: Theme.tiny * 1.5
            width: Math.min(implicitWidth, parent.width)

            Icon {
                color: control.wordColour
                font.pixelSize: Math.round(Theme.body * 1.15)
                name: control.symbol
                visible: control.symbol !== ""
            }
            Rectangle {
                Layout.preferredHeight: Math.round(Theme.body * 1.3)
                Layout.preferredWidth: Math.round(Theme.body * 1.3)
                border.color: Theme.controlEdge
                border.width: Math.max(1, Theme.hair)
                color: control.dot === "" ? "transparent" : control.dot
                opacity: control.vain ? 0.5 : 1
                radius: height / 2
                visible: control.dot !== ""
            }
            Label {
                Layout.fillWidth: true
                color: control.wordColour
                elide: Text.ElideRight
                font: control.font
                text: control.text
            }
            Label {
                color: Theme.quietInk
                figures: true
                font.pixelSize: Theme.caption
                text: control.detail
                visible: text !== ""
            }
            Icon {
                color: control.wordColour
                font.pixelSize: Math.round(Theme.body * 1.05)
                name: control.trailingSymbol
                visible: control.trailingSymbol !== ""
            }
        }
    }
}
