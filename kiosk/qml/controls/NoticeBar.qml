// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence that comes by itself and goes by itself.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Rectangle {
    id: bar

    required property string words
    required property int kind
    required property int target
    property string lastWords: ""
    readonly property bool byStaff: kind === NoticeViewModel.Kind.Staff

    signal opened
    signal dismissed

    Accessible.name: lastWords
    Accessible.role: Accessible.AlertMessage
    border.color: byStaff ? Theme.staffInk : Theme.controlEdge
    border.width: Math.max(1, Theme.hair)
    color: byStaff ? Theme.staffWash : Theme.card
    implicitHeight: Math.max(Theme.primary, words_.implicitHeight) + 2 * Theme.small
    objectName: "notice"
    opacity: words === "" ? 0 : 1
    radius: Theme.radiusCard
    visible: opacity > 0

    Behavior on opacity {
        enabled: !Theme.still

        NumberAnimation {
            duration: Theme.plain
        }
    }

    onWordsChanged: if (words !== "")
        lastWords = words

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.medium
        anchors.rightMargin: Theme.small
        spacing: Theme.medium

        Icon {
            color: bar.byStaff ? Theme.staffInk : Theme.quietInk
            name: bar.byStaff ? "user-circle" : "info"
        }
        Label {
            id: words_

            Layout.fillWidth: true
            color: bar.byStaff ? Theme.staffInk : Theme.ink
            font.weight: Font.Medium
            objectName: "noticeText"
            text: bar.lastWords
            wrapMode: Text.Wrap
        }
        PushButton {
            objectName: "showNotice"
            text: qsTr("Show")
            visible: bar.target !== NoticeViewModel.Target.Nowhere

            onClicked: bar.opened()
        }
        IconButton {
            ink: bar.byStaff ? Theme.staffInk : Theme.ink
            symbol: "x"
            text: qsTr("Close")

            onClicked: bar.dismissed()
        }
    }
}
