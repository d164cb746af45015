// SPDX-License-Identifier: GPL-3.0-or-later
// What is needed on every screen, within reach of everybody: back, help, the list, the code.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Rectangle {
    id: band

    required property int screen
    required property int count
    readonly property string countText: qsTr("%n item(s)", "", count)
    required property string total
    required property bool calling
    readonly property Item landing: listButton

    signal back
    signal call
    signal ask
    signal list
    signal code
    signal access

    color: Theme.card
    implicitHeight: Math.round(Theme.primary * 1.2) + 2 * Theme.medium

    Rectangle {
        color: Theme.hairline
        height: Math.max(1, Theme.hair)
        width: parent.width
    }
    RowLayout {
        anchors.bottomMargin: Theme.medium
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.medium
        spacing: Theme.small

        PushButton {
            Accessible.name: qsTr("Back")
            Layout.fillHeight: true
            objectName: "back"
            symbol: "arrow-left"
            visible: band.screen !== KioskViewModel.Screen.Browse
            wayBack: true

            onClicked: band.back()
        }
        PushButton {
            Layout.fillHeight: true
            enabled: !band.calling
            objectName: "callStaff"
            symbol: "bell"
            text: qsTr("Call staff")

            onClicked: band.call()
        }
        PushButton {
            Layout.fillHeight: true
            objectName: "ask"
            symbol: "chat-circle-text"
            text: qsTr("Ask")
            visible: band.screen !== KioskViewModel.Screen.Ask

            onClicked: band.ask()
        }
        AccessButton {
            Layout.fillHeight: true

            onClicked: band.access()
        }
        Item {
            Layout.fillWidth: true
        }
        PushButton {
            id: listButton

            Accessible.name: qsTr("Your list: %1, %2").arg(band.countText).arg(band.total)
            Layout.fillHeight: true
            kind: PushButton.Quiet
            objectName: "list"
            symbol: "list-bullets"
            text: band.count === 0 ? qsTr("Your list") : band.countText + "  ·  " + band.total
            visible: band.screen !== KioskViewModel.Screen.List
        }
        PushButton {
            Layout.fillHeight: true
            Layout.minimumWidth: Theme.px(58)
            kind: PushButton.Primary
            objectName: "getMyCode"
            symbol: "qr-code"
            text: qsTr("Get my code")

            onClicked: band.code()
        }
    }
    Connections {
        function onClicked(): void {
            band.list();
        }

        target: listButton
    }
}
