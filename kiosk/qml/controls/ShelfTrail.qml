// SPDX-License-Identifier: GPL-3.0-or-later
// The shelves that the chosen one is within, each a way back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

RowLayout {
    id: trail

    required property BrowseViewModel browse
    readonly property alias count: shelves.count

    spacing: 0

    Repeater {
        id: shelves

        model: trail.browse.trail

        PushButton {
            required property string categoryId
            required property string title

            Accessible.name: qsTr("Back to %1").arg(title)
            Layout.preferredHeight: Theme.secondary
            kind: PushButton.Quiet
            objectName: "trail:" + title
            text: title
            trailingSymbol: "caret-right"

            onClicked: trail.browse.chooseCategory(categoryId)
        }
    }
    Item {
        Layout.fillWidth: true
    }
}
