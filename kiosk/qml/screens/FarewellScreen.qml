// SPDX-License-Identifier: GPL-3.0-or-later
// Goodbye: the list is kept, or what staff closed is settled. Nothing of the visit is shown.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property int why
    readonly property bool served: why === FarewellViewModel.Goodbye.Served
    readonly property bool elsewhere: why === FarewellViewModel.Goodbye.Elsewhere
    required property SlipViewModel slip
    required property string shopName

    signal closed

    name: goodbye.text

    Rectangle {
        anchors.fill: parent
        color: Theme.accent
    }
    MouseArea {
        readonly property bool wayBack: true

        Accessible.name: qsTr("Start again")
        Accessible.onPressAction: screen.closed()
        Accessible.role: Accessible.Button
        anchors.fill: parent
        objectName: "farewell"

        onClicked: screen.closed()
    }
    ColumnLayout {
        id: words

        anchors.centerIn: parent
        spacing: Theme.large
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(screen.wide ? 340 : 270))

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.medium
            color: Theme.onAccent
            font.pixelSize: Theme.hero * (screen.wide ? 1.4 : 2)
            name: screen.served ? "hand-waving" : screen.elsewhere ? "person-simple-walk" : "check-circle"
        }
        BalancedLabel {
            id: goodbye

            Layout.fillWidth: true
            color: Theme.onAccent
            font.letterSpacing: -1.5
            font.pixelSize: Theme.hero
            font.weight: Font.Bold
            objectName: "goodbye"
            role: Accessible.Heading
            text: screen.served ? qsTr("Thank you!") : screen.elsewhere ? qsTr("Your list is open at another kiosk") : qsTr("Your list is kept")
        }
        BalancedLabel {
            Layout.fillWidth: true
            color: Theme.onAccent
            font.pixelSize: Theme.title
            lineHeight: 1.25
            text: screen.served ? qsTr("It was good to have you here. See you soon.") : screen.elsewhere ? qsTr("It was opened there with your code. If that was not you, please tell our staff.") : qsTr("Our staff can find it with your code. You can carry on at any kiosk.")
        }
        SlipStrip {
            Layout.fillWidth: true
            Layout.topMargin: Theme.large
            slip: screen.slip
            visible: screen.slip.kept && !screen.served && !screen.elsewhere
        }
    }
    Label {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.huge
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.onAccent
        font.pixelSize: Theme.lead
        text: screen.shopName
        visible: y > words.y + words.height + Theme.medium
    }
}
