// SPDX-License-Identifier: GPL-3.0-or-later
// Something is being read: told as soon as it takes long, so that what comes at once does not flicker.
import QtQuick
import Handsel.Kiosk

Item {
    id: waiting

    required property bool pending
    readonly property bool late: pending && told
    property bool told: false

    Accessible.name: qsTr("One moment…")
    Accessible.role: Accessible.AlertMessage
    visible: late

    onPendingChanged: told = false

    Timer {
        interval: 350
        running: waiting.pending && !waiting.told

        onTriggered: waiting.told = true
    }
}
