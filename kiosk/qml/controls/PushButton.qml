// SPDX-License-Identifier: GPL-3.0-or-later
// A button with words, an icon, or both.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk

T.AbstractButton {
    id: control

    enum Kind {
        Primary,
        Outlined,
        Quiet
    }

    property int kind: PushButton.Outlined
    property string symbol: ""
    property string trailingSymbol: ""
    property bool big: false
    property bool danger: false
    // Where the key that goes back leads.
    property bool wayBack: false
    // It says what has been done, and there is nothing more to do.
    property bool done: false
    readonly property color wordColour: done ? Theme.ink : !enabled ? Theme.disabledInk : kind === PushButton.Primary ? Theme.onAccent : danger ? Theme.danger : kind === PushButton.Quiet ? Theme.accent : Theme.ink

    Accessible.name: text
    Accessible.role: Accessible.Button
    font.family: Theme.textFamily
    font.pixelSize: big ? Theme.lead : Theme.body
    font.weight: kind === PushButton.Outlined ? Font.Medium : Font.DemiBold
    implicitHeight: Math.max(big ? Math.round(Theme.primary * 1.2) : Theme.primary, words.implicitHeight + 2 * Theme.tiny)
    implicitWidth: Math.max(implicitHeight, words.implicitWidth + 2 * (text === "" ? 0 : big ? Theme.large : Theme.medium + Theme.tiny))

    background: Rectangle {
        border.color: control.done ? "transparent" : !control.enabled && control.kind !== PushButton.Quiet ? Theme.hairline : control.kind === PushButton.Outlined ? Theme.controlEdge : "transparent"
        border.width: Math.max(1, Theme.hair)
        color: {
            if (control.kind === PushButton.Primary)
                return !control.enabled ? "transparent" : control.down ? Theme.accentPressed : Theme.accent;
            if (control.down)
                return control.danger ? Theme.dangerWash : Theme.accentWash;
            return control.kind === PushButton.Outlined ? Theme.card : "transparent";
        }
        radius: Theme.radiusCard
    }
    contentItem: Item {
        RowLayout {
            id: words

            anchors.centerIn: parent
            spacing: Theme.small
            // Long words take several lines rather than lose their ends.
            width: Math.min(implicitWidth, parent.width - (control.text === "" ? 0 : 2 * Theme.small))

            Icon {
                color: control.wordColour
                font.pixelSize: Math.round(control.font.pixelSize * 1.3)
                name: control.symbol
                visible: control.symbol !== ""
            }
            Label {
                Layout.fillWidth: true
                color: control.wordColour
                font: control.font
                horizontalAlignment: control.symbol === "" && control.trailingSymbol === "" ? Text.AlignHCenter : Text.AlignLeft
                text: control.text
                visible: control.text !== ""
                wrapMode: Text.Wrap
            }
            Icon {
                color: control.wordColour
                font.pixelSize: Math.round(control.font.pixelSize * 1.2)
                name: control.trailingSymbol
                visible: control.trailingSymbol !== ""
            }
        }
    }
}
