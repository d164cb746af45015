// SPDX-License-Identifier: GPL-3.0-or-later
// The shelves within the chosen one.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk

ListView {
    id: strip

    required property BrowseViewModel browse

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    implicitHeight: Math.max(Theme.secondary, Theme.px(16))
    leftMargin: Theme.margin
    model: browse.below
    orientation: ListView.Horizontal
    rightMargin: Theme.margin
    spacing: Theme.small

    delegate: Chip {
        required property int index
        required property string categoryId
        required property string title
        required chosen

        height: strip.height
        objectName: "shelf:" + title
        text: title
        width: implicitWidth

        onChosenChanged: if (chosen)
            strip.positionViewAtIndex(index, ListView.Contain)
        onClicked: strip.browse.chooseCategory(categoryId)
    }
}
