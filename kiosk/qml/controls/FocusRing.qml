// SPDX-License-Identifier: GPL-3.0-or-later
// Around whatever the keyboard is on.
import QtQuick
import Handsel.Kiosk

Rectangle {
    required property bool shown

    anchors.fill: parent
    anchors.margins: -Theme.gap
    border.color: Theme.focus
    border.width: Math.max(2, Theme.gap / 2)
    color: "transparent"
    radius: Theme.radiusCard + Theme.gap
    visible: shown
}
