// SPDX-License-Identifier: GPL-3.0-or-later
// What only staff see, over everything else; it is made when somebody knocks.
import QtQuick
import Handsel.Kiosk
import "screens"

FocusScope {
    id: rooms

    required property StaffMenuViewModel menu

    Accessible.name: qsTr("Staff menu")
    Accessible.role: Accessible.Dialog
    focus: true

    Component.onCompleted: forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        objectName: "veil"
    }
    MouseArea {
        anchors.fill: parent
    }
    StaffPinScreen {
        anchors.fill: parent
        anchors.topMargin: Theme.ceiling
        focus: shown
        menu: rooms.menu
        shown: rooms.menu.stage === StaffMenuViewModel.Stage.Pin || rooms.menu.stage === StaffMenuViewModel.Stage.NoPin
    }
    StaffMenuScreen {
        anchors.fill: parent
        anchors.topMargin: Theme.ceiling
        focus: shown
        menu: rooms.menu
        shown: rooms.menu.stage === StaffMenuViewModel.Stage.Menu
    }
    ScreenTest {
        anchors.fill: parent
        focus: shown
        menu: rooms.menu
        shown: rooms.menu.stage === StaffMenuViewModel.Stage.Test
    }
}
