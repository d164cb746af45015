// SPDX-License-Identifier: GPL-3.0-or-later
// One fact of all compared products; what differs is marked.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk

Rectangle {
    id: fact

    required property string label
    required property list<string> values
    required property bool differs
    // Where everything differs a mark would tell nothing.
    required property bool marking
    readonly property bool marked: differs && marking
    // How wide a value is, and its name before the first; without room there the name stands above them.
    property real column: 0
    property real labels: 0

    Accessible.name: label + (marked ? ", " + qsTr("differs") : "") + ": " + values.join("; ")
    Accessible.role: Accessible.StaticText
    color: Theme.ground
    height: Math.max(words.y + words.implicitHeight, cells.implicitHeight + cells.y) + Theme.small + Theme.tiny
    objectName: "fact:" + label

    Rectangle {
        color: Theme.hairline
        height: Math.max(1, Theme.hair)
        width: parent.width - 2 * Theme.small
        x: Theme.small
    }
    // The mark of what differs, which needs no colour to be seen.
    Rectangle {
        anchors.left: parent.left
        color: Theme.accent
        height: parent.height
        visible: fact.marked
        width: Math.max(3, Theme.px(1))
    }
    Label {
        id: words

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        color: fact.marked ? Theme.accent : Theme.quietInk
        font.weight: fact.marked ? Font.DemiBold : Font.Normal
        text: fact.label
        width: fact.labels > 0 ? fact.labels - Theme.medium : parent.width - 2 * Theme.small
        wrapMode: Text.Wrap
        y: Theme.small + Theme.tiny
    }
    Row {
        id: cells

        anchors.left: parent.left
        anchors.leftMargin: Theme.small + fact.labels
        spacing: Theme.medium
        y: fact.labels > 0 ? words.y : words.y + words.implicitHeight

        Repeater {
            model: fact.values

            PhrasedLabel {
                required property string modelData

                Accessible.ignored: true
                color: fact.differs ? Theme.ink : Theme.quietInk
                figures: true
                font.weight: fact.marked ? Font.DemiBold : Font.Normal
                words: modelData
                verticalAlignment: Text.AlignTop
                width: fact.column
            }
        }
    }
}
