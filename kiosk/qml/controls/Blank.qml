// SPDX-License-Identifier: GPL-3.0-or-later
// Where words or a picture will be.
import QtQuick
import Handsel.Kiosk

Rectangle {
    color: Qt.tint(Theme.ground, Qt.alpha(Theme.hairline, 0.55))
    radius: Math.min(Theme.radiusSmall, height / 2)
}
