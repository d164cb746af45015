// SPDX-License-Identifier: GPL-3.0-or-later
// A colour to choose.
import QtQuick
import QtQuick.Templates as T
import Handsel.Kiosk

T.AbstractButton {
    id: control

    required property color swatch
    property bool chosen: false
    property bool dimmed: false

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    display: T.AbstractButton.IconOnly
    implicitHeight: Theme.primary
    implicitWidth: implicitHeight

    background: Rectangle {
        border.color: control.chosen ? Theme.accent : "transparent"
        border.width: Math.max(2, Math.round(Theme.gap * 0.8))
        color: control.down ? Theme.accentWash : "transparent"
        radius: height / 2
    }
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.controlEdge
            border.width: Math.max(1, Theme.hair)
            color: control.swatch
            height: width
            radius: width / 2
            width: Math.round(control.height * (control.chosen ? 0.72 : 0.8))
        }
        Rectangle {
            anchors.centerIn: parent
            antialiasing: true
            color: Theme.ink
            height: Math.max(2, Theme.hair * 2)
            rotation: -45
            visible: control.dimmed
            width: control.height * 0.8
        }
    }
}
