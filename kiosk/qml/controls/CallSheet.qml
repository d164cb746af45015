// SPDX-License-Identifier: GPL-3.0-or-later
// Why should somebody come? One touch calls.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Sheet {
    id: sheet

    signal chosen(int reason)

    name: qsTr("Call staff")

    ColumnLayout {
        id: column

        spacing: Theme.small
        width: parent.width

        RowLayout {
            Layout.bottomMargin: Theme.small
            Layout.fillWidth: true

            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.letterSpacing: -0.6
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                text: qsTr("How can we help?")
                wrapMode: Text.Wrap
            }
            IconButton {
                implicitHeight: Theme.primary
                objectName: "closeSheet"
                symbol: "x"
                text: qsTr("Close")
                wayBack: true

                onClicked: sheet.dismissed()
            }
        }
        SheetRow {
            objectName: "reason:advice"
            symbol: "chats-circle"
            text: qsTr("I’d like advice")

            onClicked: sheet.chosen(CallViewModel.Reason.Advice)
        }
        SheetRow {
            objectName: "reason:see_it"
            symbol: "eye"
            text: qsTr("I’d like to see it here")

            onClicked: sheet.chosen(CallViewModel.Reason.SeeIt)
        }
        SheetRow {
            objectName: "reason:buy"
            symbol: "shopping-bag"
            text: qsTr("I’d like to buy or order")

            onClicked: sheet.chosen(CallViewModel.Reason.Buy)
        }
        SheetRow {
            objectName: "reason:access"
            symbol: "wheelchair"
            text: qsTr("I need a hand getting around")

            onClicked: sheet.chosen(CallViewModel.Reason.Access)
        }
        SheetRow {
            objectName: "reason:other"
            symbol: "dots-three-circle"
            text: qsTr("Something else")

            onClicked: sheet.chosen(CallViewModel.Reason.Other)
        }
    }
}
