// SPDX-License-Identifier: GPL-3.0-or-later
// One full screen; it fades in, and is gone at once when another takes its place.
import QtQuick
import Handsel.Kiosk

FocusScope {
    id: screen

    property bool shown: false
    // What a listener hears when it comes; what it begins with where that is a heading.
    property string name: ""
    // Off where a customer waits for what the screen shows: then it is there with the first frame.
    property bool fades: true
    readonly property bool wide: width > height
    // Low and long enough for what is below one another elsewhere to stand beside one another.
    readonly property bool stretched: width > 1.5 * height && width > Theme.px(440)

    enabled: shown
    visible: shown

    onShownChanged: if (shown && fades && !Theme.still)
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
