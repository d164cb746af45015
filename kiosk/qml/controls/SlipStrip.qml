// SPDX-License-Identifier: GPL-3.0-or-later
// A slip to take along: a button, and in its place how the printing goes.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Item {
    id: strip

    required property SlipViewModel slip
    readonly property bool idle: slip.state === SlipViewModel.State.Idle
    readonly property bool printing: slip.state === SlipViewModel.State.Printing
    readonly property bool printed: slip.state === SlipViewModel.State.Printed || slip.state === SlipViewModel.State.NearlyOut

    // The same whatever is told: the code above does not move while it is being photographed.
    implicitHeight: Math.max(Math.round(Theme.primary * 1.2), Theme.primary + 2 * Theme.small, told.implicitHeight + 2 * Theme.small)

    PushButton {
        anchors.centerIn: parent
        big: true
        height: implicitHeight
        objectName: "printSlip"
        symbol: "printer"
        text: qsTr("Print a slip")
        visible: strip.idle
        width: Math.min(parent.width, implicitWidth)

        onClicked: strip.slip.printSlip()
    }
    Rectangle {
        Accessible.name: strip.slip.headline + " " + strip.slip.detail
        Accessible.role: Accessible.AlertMessage
        anchors.fill: parent
        border.color: strip.printing || strip.printed ? Theme.hairline : Theme.controlEdge
        border.width: Math.max(1, Theme.hair)
        color: strip.printing || strip.printed ? Theme.accentWash : Theme.card
        objectName: "slipTold"
        radius: Theme.radiusCard
        visible: !strip.idle

        RowLayout {
            id: told

            anchors.left: parent.left
            anchors.leftMargin: Theme.medium
            anchors.right: parent.right
            anchors.rightMargin: again.visible ? Theme.small : Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.medium

            Icon {
                color: strip.printing || strip.printed ? Theme.accent : Theme.danger
                font.pixelSize: Theme.display
                name: strip.printing ? "printer" : strip.printed ? "check-circle" : "warning-circle"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.lead
                    font.weight: Font.DemiBold
                    objectName: "slipHeadline"
                    text: strip.slip.headline
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.quietInk
                    objectName: "slipDetail"
                    text: strip.slip.detail
                    visible: text !== ""
                    wrapMode: Text.Wrap
                }
            }
            PushButton {
                id: again

                objectName: "printAgain"
                text: qsTr("Try again")
                visible: !strip.printing && !strip.printed

                onClicked: strip.slip.printSlip()
            }
        }
    }
}
