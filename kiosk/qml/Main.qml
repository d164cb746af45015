// SPDX-License-Identifier: GPL-3.0-or-later
// The window: one screen at a time, what they share around it, and what comes over them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Handsel.Kiosk
import "screens"

Window {
    id: window

    required property KioskViewModel kiosk

    color: Theme.ground
    title: kiosk.attract.shopName

    AttractScreen {
        anchors.fill: parent
        attract: window.kiosk.attract
        away: window.kiosk.away
        language: window.kiosk.language
        open: window.kiosk.open
        shown: window.kiosk.screen === KioskViewModel.Screen.Attract

        onLanguageTouched: code => window.kiosk.startIn(code)
        onTouched: window.kiosk.start()
    }
    // Everything below is loaded when the first frame has been painted.
    Loader {
        id: rest

        active: window.kiosk.ready
        anchors.fill: parent
        visible: status === Loader.Ready

        Component.onCompleted: setSource("Visit.qml", {
            "kiosk": window.kiosk
        })
    }
}
