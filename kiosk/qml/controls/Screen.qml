// SPDX-License-Identifier: GPL-3.0-or-later
// One full screen; it fades in, and is gone at once when another takes its place.
import QtQuick
import Handsel.Kiosk

FocusScope {
    id: screen

    property bool shown: false
    readonly property bool wide: width > height

    enabled: shown
    visible: shown

    onShownChanged: if (shown && !Theme.still)
        appear.restart()

    ParallelAnimation {
        id: appear

        NumberAnimation {
            duration: Theme.plain
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            target: screen
            to: 1
        }
    }
}
