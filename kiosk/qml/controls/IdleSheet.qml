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
    }
    MouseArea {
        anchors.fill: parent
        objectName: "stillThere"

        onClicked: sheet.stayed()
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.card
        height: column.height + 2 * Theme.huge
        radius: Theme.radiusSheet * 1.5
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(250))
        y: (parent.height - height) * 0.55

        ColumnLayout {
            id: column

            spacing: Theme.large
            width: parent.width - 2 * Theme.huge
            x: Theme.huge
            y: Theme.huge

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
                font.pixelSize: Theme.hero * 2
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                objectName: "secondsLeft"
                text: sheet.secondsLeft
            }
            Label {
                id: explanation

                Layout.fillWidth: true
                color: Theme.quietInk
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.25
                text: qsTr("Then we clear the screen for the next customer. Your list is kept under your code.")
                wrapMode: Text.Wrap
            }
            PushButton {
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
