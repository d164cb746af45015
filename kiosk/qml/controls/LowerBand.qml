// SPDX-License-Identifier: GPL-3.0-or-later
// What is needed on every screen, within reach of everybody: back, help, the list, the code.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Rectangle {
    id: band

    required property int screen
    required property int count
    readonly property string countText: qsTr("%n product(s)", "", count)
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
    implicitHeight: Math.max(Math.round(Theme.primary * 1.2), grid.implicitHeight) + 2 * Theme.medium

    Rectangle {
        color: Theme.hairline
        height: Math.max(1, Theme.hair)
        width: parent.width
    }
    GridLayout {
        id: grid

        // What is to be done next moves to a row of its own where it would not fit beside the others.
        readonly property bool stacked: helpers.implicitWidth + getMyCode.fullWidth + columnSpacing > width

        anchors.bottomMargin: Theme.medium
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.medium
        columnSpacing: Theme.small
        columns: stacked ? 1 : 2
        rowSpacing: Theme.small

        RowLayout {
            id: helpers

            Layout.fillHeight: true
            Layout.fillWidth: true
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
                Layout.fillWidth: grid.stacked
                enabled: !band.calling
                objectName: "callStaff"
                symbol: "bell"
                text: qsTr("Call staff")

                onClicked: band.call()
            }
            PushButton {
                Layout.fillHeight: true
                Layout.fillWidth: grid.stacked
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
            // Always there: what the row would like to have must not depend on how it is laid out.
            Item {
                Layout.fillWidth: !grid.stacked
            }
            PushButton {
                id: listButton

                Accessible.name: qsTr("Your list: %1, %2").arg(band.countText).arg(band.total)
                Layout.fillHeight: true
                Layout.fillWidth: grid.stacked
                kind: PushButton.Quiet
                objectName: "list"
                symbol: "list-bullets"
                text: band.count === 0 ? qsTr("Your list") : band.countText + "  ·  " + band.total
                visible: band.screen !== KioskViewModel.Screen.List
            }
        }
        PushButton {
            id: getMyCode

            readonly property real fullWidth: Math.max(Theme.px(58), implicitWidth)

            Layout.fillHeight: true
            Layout.fillWidth: grid.stacked
            Layout.minimumWidth: fullWidth
            Layout.preferredHeight: Theme.primary
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
