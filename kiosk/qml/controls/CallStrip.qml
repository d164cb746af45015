// SPDX-License-Identifier: GPL-3.0-or-later
// While staff are called: what happens now, on every screen.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Rectangle {
    id: strip

    required property int progress
    required property string headline
    required property string detail
    readonly property bool coming: progress === CallViewModel.State.Coming

    signal cancelled

    Accessible.name: headline + ". " + detail
    Accessible.role: Accessible.AlertMessage
    color: coming ? Theme.staffWash : Theme.accentWash
    implicitHeight: Math.max(Theme.primary, words.implicitHeight, cancel.implicitHeight) + 2 * Theme.medium
    objectName: "callStrip"

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.medium

        Icon {
            id: bell

            color: strip.coming ? Theme.staffInk : Theme.accent
            font.pixelSize: Theme.display
            name: strip.coming ? "person-simple-walk" : "bell-ringing"

            SequentialAnimation on opacity {
                loops: Animation.Infinite
                running: strip.visible && !strip.coming && !Theme.still

                NumberAnimation {
                    duration: 900
                    to: 0.45
                }
                NumberAnimation {
                    duration: 900
                    to: 1
                }
                onRunningChanged: bell.opacity = 1
            }
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                color: strip.coming ? Theme.staffInk : Theme.ink
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                objectName: "callHeadline"
                text: strip.headline
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                color: strip.coming ? Theme.staffInk : Theme.quietInk
                text: strip.detail
                wrapMode: Text.Wrap
            }
        }
        PushButton {
            id: cancel

            Layout.maximumWidth: strip.width * 0.36
            objectName: "cancelCall"
            text: qsTr("Cancel the call")

            onClicked: strip.cancelled()
        }
    }
}
