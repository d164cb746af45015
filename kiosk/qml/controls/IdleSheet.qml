// SPDX-License-Identifier: GPL-3.0-or-later
// "Still there?": a touch anywhere goes on.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Item {
    id: sheet

    required property bool warning
    required property int secondsLeft

    signal stayed
    signal finished

    readonly property string name: question.text + " " + explanation.text

    Accessible.name: name
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    enabled: warning
    visible: warning

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        objectName: "veil"
    }
    // A finger may land anywhere; keys and readers have the button that says the same.
    MouseArea {
        anchors.fill: parent
        objectName: "stillThere"

        onClicked: sheet.stayed()
    }
    Rectangle {
        id: paper

        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.card
        height: column.height + 2 * inset
        radius: Theme.radiusSheet * 1.5
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(250))
        y: Math.max(0, Theme.ceiling + (parent.height - Theme.ceiling - height) * 0.55)

        // On a low screen with large words the air goes first.
        readonly property bool tight: sheet.height - Theme.ceiling < Theme.hero * 14
        readonly property real inset: tight ? Theme.large : Theme.huge

        ColumnLayout {
            id: column

            spacing: paper.tight ? Theme.small : Theme.large
            width: parent.width - 2 * paper.inset
            x: paper.inset
            y: paper.inset

            Label {
                id: question

                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.letterSpacing: -1.2
                font.pixelSize: Math.round(Theme.display * 1.35)
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Still there?")
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                color: Theme.accent
                figures: true
                font.pixelSize: Math.round(Theme.hero * (paper.tight ? 1.2 : 2))
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                objectName: "secondsLeft"
                text: sheet.secondsLeft
            }
            BalancedLabel {
                id: explanation

                Layout.fillWidth: true
                color: Theme.quietInk
                font.pixelSize: Theme.lead
                lineHeight: 1.25
                text: qsTr("Then we clear the screen for the next customer. Your list is kept under your code.")
            }
            PushButton {
                id: stay

                Layout.fillWidth: true
                Layout.topMargin: Theme.small
                big: true
                kind: PushButton.Primary
                objectName: "stay"
                text: qsTr("I’m still here")
                wayBack: true

                onClicked: sheet.stayed()
            }
            PushButton {
                Layout.fillWidth: true
                big: true
                kind: PushButton.Quiet
                objectName: "done"
                text: qsTr("I’m done")

                onClicked: sheet.finished()
            }
        }
    }
}
