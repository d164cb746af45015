// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence in the middle, whose lines are about as long as one another: none has one word alone.
import QtQuick
import Handsel.Kiosk

Item {
    id: room

    property alias color: label.color
    property alias font: label.font
    property alias lineHeight: label.lineHeight
    property int role: Accessible.StaticText
    property string text: ""
    readonly property real span: measured.advanceWidth
    readonly property int lines: Math.max(1, Math.ceil(span / Math.max(1, width)))

    implicitHeight: label.implicitHeight
    implicitWidth: Math.ceil(span)

    TextMetrics {
        id: measured

        font: label.font
        text: label.text
    }
    PhrasedLabel {
        id: label

        Accessible.role: room.role
        anchors.horizontalCenter: parent.horizontalCenter
        horizontalAlignment: Text.AlignHCenter
        // More than a line's share, by a part of a word or a Japanese phrase: these do not break.
        width: room.lines === 1 ? room.width : Math.min(room.width, Math.ceil(room.span / room.lines + (text === words ? room.span / room.lines * 0.12 : 5 * font.pixelSize)))
        words: room.text
    }
}
