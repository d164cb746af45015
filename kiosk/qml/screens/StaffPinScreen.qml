// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's door: a PIN, or how to set one. It tells a customer nothing but that it is not for them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property StaffMenuViewModel menu
    readonly property bool waiting: menu.waitSeconds > 0
    readonly property bool unset: menu.stage === StaffMenuViewModel.Stage.NoPin

    onShownChanged: if (shown)
        pad.forceActiveFocus()

    GridLayout {
        id: room

        anchors.centerIn: parent
        columnSpacing: Theme.huge * 2
        // On a screen that lies the words stand beside the pad.
        columns: screen.wide && !screen.unset ? 2 : 1
        rowSpacing: Theme.large
        width: Math.min(parent.width - 2 * Theme.margin, columns === 2 ? implicitWidth : Theme.px(200))

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: room.columns === 2 ? Theme.px(150) : 1
            Layout.rowSpan: room.columns
            spacing: Theme.large

            Icon {
                Layout.alignment: Qt.AlignHCenter
                color: Theme.quietInk
                font.pixelSize: screen.wide ? Theme.display : Theme.hero
                name: "lock-key"
            }
            Label {
                Layout.fillWidth: true
                font.letterSpacing: -0.6
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                objectName: "staffDoor"
                text: screen.unset ? qsTr("No PIN is set") : qsTr("For staff: PIN")
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                color: Theme.quietInk
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.25
                objectName: "howToSetPin"
                text: qsTr("On this machine, as the kiosk’s user: handsel pin")
                visible: screen.unset
                wrapMode: Text.Wrap
            }
            Row {
                Accessible.name: qsTr("%n digit(s) entered", "", screen.menu.entered)
                Accessible.role: Accessible.StaticText
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredHeight: Theme.medium
                objectName: "pinDots"
                spacing: Theme.small
                visible: !screen.unset

                Repeater {
                    model: Math.max(6, screen.menu.entered)

                    Rectangle {
                        required property int index

                        border.color: Theme.controlEdge
                        border.width: Math.max(1, Theme.hair)
                        color: index < screen.menu.entered ? Theme.ink : "transparent"
                        height: width
                        radius: width / 2
                        width: Theme.medium
                    }
                }
            }
            BalancedLabel {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, Theme.lead * 2.8)
                color: screen.waiting || screen.menu.message !== "" ? Theme.danger : Theme.quietInk
                font.pixelSize: Theme.lead
                objectName: "pinMessage"
                text: screen.waiting ? screen.menu.message + " " + qsTr("The next try is possible in %n second(s).", "", screen.menu.waitSeconds) : screen.menu.message
                visible: !screen.unset
            }
        }
        PinPad {
            id: pad

            Layout.alignment: Qt.AlignHCenter
            entered: screen.menu.entered
            focus: true
            listening: !screen.menu.busy && !screen.waiting
            visible: !screen.unset

            onDigit: value => screen.menu.enter(value)
            onDone: screen.menu.submit()
            onErased: screen.menu.erase()
        }
        PushButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.minimumWidth: Theme.px(80)
            objectName: "leaveStaffDoor"
            text: qsTr("Back to the kiosk")
            wayBack: true

            onClicked: screen.menu.close()
        }
    }
}
