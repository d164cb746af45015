// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk cannot go on by itself: a calm word to the customer, and the reason for whoever mends it.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property string problem

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.large
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(270))

        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.quietInk
            font.pixelSize: Theme.hero * 1.6
            name: "wrench"
        }
        Label {
            Layout.fillWidth: true
            font.letterSpacing: -0.8
            font.pixelSize: Math.round(Theme.display * 1.2)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "needsStaff"
            text: qsTr("This kiosk needs staff")
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quietInk
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.25
            text: qsTr("Our staff at the desk are glad to help you.")
            wrapMode: Text.Wrap
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.large
            border.color: Theme.hairline
            border.width: Math.max(1, Theme.hair)
            color: Theme.card
            implicitHeight: reason.implicitHeight + 2 * Theme.large
            radius: Theme.radiusCard

            Label {
                id: reason

                anchors.left: parent.left
                anchors.margins: Theme.large
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.body
                lineHeight: 1.3
                objectName: "problem"
                text: screen.problem
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quietInk
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The kiosk tries again by itself every few seconds.") + "\n" + qsTr("Staff: touch the top left corner five times.")
            wrapMode: Text.Wrap
        }
    }
}
