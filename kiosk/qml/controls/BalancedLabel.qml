// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence in the middle, whose lines are about as long as one another: none has one word alone.
import QtQuick
import Handsel.Kiosk

Item {
    id: room

    property alias color: label.color
    property alias font: label.font
    property alias lineHeight: label.lineHeight
    property alias text: label.text
    readonly property real span: measured.advanceWidth
    readonly property int lines: Math.max(1, Math.ceil(span / Math.max(1, width)))

    implicitHeight: label.implicitHeight
    implicitWidth: Math.ceil(span)

    TextMetrics {
        id: measured

        font: label.font
        text: label.text
    }
    Label {
        id: label

        anchors.horizontalCenter: parent.horizontalCenter
        horizontalAlignment: Text.AlignHCenter
        // A little more than a line's share: words do not break.
        width: room.lines === 1 ? room.width : Math.min(room.width, Math.ceil(room.span / room.lines * 1.12))
        wrapMode: Text.Wrap
    }
}
