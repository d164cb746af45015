// SPDX-License-Identifier: GPL-3.0-or-later
// All pictures of a product, to choose the one that is shown large.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Handsel.Kiosk

ListView {
    id: strip

    required property PictureModel pictures
    property int side: Theme.px(26)
    property string calls: "picture:"

    signal chosen(int place)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    implicitHeight: side + 2 * Theme.gap
    model: pictures
    orientation: ListView.Horizontal
    spacing: Theme.small

    delegate: T.AbstractButton {
        id: thumb

        required property int index
        required property string picture
        required property string name
        required property bool shown

        Accessible.checkable: true
        Accessible.checked: shown
        Accessible.name: name
        Accessible.role: Accessible.RadioButton
        height: strip.side
        objectName: strip.calls + index
        text: name
        width: strip.side
        y: Theme.gap

        background: Rectangle {
            border.color: thumb.shown ? Theme.accent : Theme.hairline
            border.width: thumb.shown ? Math.max(2, Math.round(Theme.gap / 2)) : Math.max(1, Theme.hair)
            color: Theme.card
            radius: Theme.radiusCard
        }
        contentItem: Item {
            Picture {
                anchors.centerIn: parent
                height: width
                source: thumb.picture
                width: strip.side - 2 * Theme.small
            }
        }

        onClicked: strip.chosen(index)
    }
}
