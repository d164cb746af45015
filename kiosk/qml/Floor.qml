// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the window: the attract screen at once, the screens of a visit while nobody waits for them.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk
import "controls"
import "screens"

Item {
    id: floor

    required property KioskViewModel kiosk

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft

    AttractScreen {
        anchors.fill: parent
        attract: floor.kiosk.attract
        away: floor.kiosk.link.away
        language: floor.kiosk.language
        languages: floor.kiosk.languages
        open: floor.kiosk.readiness.open
        shown: floor.kiosk.screen === KioskViewModel.Screen.Attract
        swipe: Theme.px(floor.kiosk.speech.swipeMm)

        onAccessWanted: floor.kiosk.access.openPanel()
        onCodeShown: floor.kiosk.showResume()
        onLanguageTouched: code => floor.kiosk.startIn(code)
        onTouched: floor.kiosk.start()
    }
    Loader {
        id: visit

        anchors.fill: parent
        asynchronous: true
        visible: status === Loader.Ready

        Component.onCompleted: setSource("Visit.qml", {
            "kiosk": floor.kiosk
        })
    }
    Loader {
        id: staff

        anchors.fill: parent

        Connections {
            function onStageChanged(): void {
                if (floor.kiosk.staffMenu.stage === StaffMenuViewModel.Stage.Closed)
                    staff.source = "";
                else if (staff.item === null)
                    staff.setSource("StaffRooms.qml", {
                        "menu": floor.kiosk.staffMenu
                    });
            }

            target: floor.kiosk.staffMenu
        }
    }
    FocusRing {
        objectName: "focusRing"
    }
}
