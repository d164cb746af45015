// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the access panel, within everybody's reach.
import QtQuick
import Handsel.Kiosk

PushButton {
    Accessible.name: qsTr("Make it easier: text, contrast, reach")
    objectName: "access"
    symbol: "wheelchair"
}
