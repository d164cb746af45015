// SPDX-License-Identifier: GPL-3.0-or-later
// Around what the keys work on. Two lines, so that one of them stands out on whatever lies behind.
import QtQuick
import Handsel.Kiosk

Item {
    id: ring

    property rect around: Qt.rect(0, 0, 0, 0)
    property real corner: 0
    property bool shown: false
    readonly property real line: Math.max(3, Theme.px(1.1))

    // Nothing is drawn beyond the window's edge, where nobody would see it.
    height: Math.min(parent.height, around.y + around.height + 2 * line) - y
    visible: shown
    width: Math.min(parent.width, around.x + around.width + 2 * line) - x
    x: Math.max(0, around.x - 2 * line)
    y: Math.max(0, around.y - 2 * line)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.card
        border.width: 2 * ring.line
        color: "transparent"
        radius: Math.min(ring.corner + 2 * ring.line, height / 2)
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: ring.line / 2
        border.color: Theme.focus
        border.width: ring.line
        color: "transparent"
        radius: Math.min(ring.corner + 1.5 * ring.line, height / 2)
    }
}
