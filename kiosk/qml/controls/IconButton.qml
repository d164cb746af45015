// SPDX-License-Identifier: GPL-3.0-or-later
// A button that only shows an icon; its name is for those who cannot see it.
import QtQuick
import QtQuick.Templates as T
import Handsel.Kiosk

T.AbstractButton {
    id: control

    required property string symbol
    property bool framed: false
    property bool wayBack: false
    property color ink: Theme.ink

    Accessible.name: text
    Accessible.role: Accessible.Button
    display: T.AbstractButton.IconOnly
    implicitHeight: Theme.secondary
    implicitWidth: implicitHeight

    background: Rectangle {
        border.color: control.enabled ? Theme.controlEdge : Theme.hairline
        border.width: control.framed ? Math.max(1, Theme.hair) : 0
        color: control.down ? Theme.accentWash : control.framed ? Theme.card : "transparent"
        radius: Theme.radiusCard
    }
    contentItem: Icon {
        color: control.enabled ? control.ink : Theme.disabledInk
        font.pixelSize: Math.round(Math.min(control.width, control.height) * Math.min(0.72, 0.52 * Theme.enlarged))
        name: control.symbol
    }
}
