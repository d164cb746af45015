// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that comes up from the lower edge, with the screen behind it dimmed.
import QtQuick
import Handsel.Kiosk

FocusScope {
    id: sheet

    required property string name
    property bool shown: false
    default property alias contents: body.data
    // What stays at the foot while the rest scrolls.
    property alias footer: foot.data

    signal dismissed

    Accessible.name: name
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    enabled: shown
    visible: shown || scrim.opacity > 0

    readonly property bool moving: fade.running || slide.running

    onShownChanged: if (shown)
        forceActiveFocus()

    Rectangle {
        id: scrim

        anchors.fill: parent
        color: Theme.scrim
        objectName: "veil"
        opacity: sheet.shown ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                id: fade

                duration: Theme.plain
            }
        }

        MouseArea {
            anchors.fill: parent

            onClicked: sheet.dismissed()
        }
    }
    Rectangle {
        id: paper

        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.hairline
        border.width: Math.max(1, Theme.hair)
        color: Theme.card
        height: Math.min(body.height + 2 * Theme.large + foot.height, sheet.height - Math.max(Theme.ceiling, Theme.large)) + Theme.radiusSheet
        radius: Theme.radiusSheet
        width: Math.min(parent.width, Theme.px(340))
        y: sheet.shown ? sheet.height - height + Theme.radiusSheet : sheet.height

        Behavior on y {
            enabled: !Theme.still

            NumberAnimation {
                id: slide

                duration: Theme.slow
                easing.type: Easing.OutCubic
            }
        }

        MouseArea {
            anchors.fill: parent
        }
        // What is longer than the screen scrolls.
        Flickable {
            anchors.bottomMargin: Theme.radiusSheet + foot.height
            anchors.fill: parent
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: body.height + 2 * Theme.large
            contentWidth: width
            interactive: contentHeight > height

            Item {
                id: body

                height: childrenRect.height
                width: parent.width - 2 * Theme.margin
                x: Theme.margin
                y: Theme.large
            }
        }
        Rectangle {
            anchors.bottom: foot.top
            color: Theme.hairline
            height: Math.max(1, Theme.hair)
            visible: foot.height > 0
            width: parent.width
        }
        Item {
            id: foot

            readonly property bool used: children.length > 0

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.radiusSheet
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            height: used ? childrenRect.height + 2 * Theme.medium : 0
        }
    }
}
