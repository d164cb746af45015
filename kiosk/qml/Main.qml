// SPDX-License-Identifier: GPL-3.0-or-later
// The window. Its first frame is only the ground; what stands on it comes as soon as that has been painted,
// and until then its types are not known.
import QtQuick
import QtQuick.Window
import Handsel.Kiosk

Window {
    id: window

    property QtObject kiosk: null

    color: Theme.ground

    onKioskChanged: floor.setSource("Floor.qml", {
        "kiosk": kiosk
    })

    Loader {
        id: floor

        anchors.fill: parent
    }
}
