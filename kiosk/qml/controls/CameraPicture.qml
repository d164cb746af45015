// SPDX-License-Identifier: GPL-3.0-or-later
// What the camera sees, with corners to aim at; without a camera, what to do instead.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Rectangle {
    id: frame

    required property CameraViewModel camera
    // What to do where there is none.
    property string instead: ""
    readonly property bool live: camera.progress === CameraViewModel.State.Live
    readonly property bool missing: camera.progress === CameraViewModel.State.Missing

    Accessible.name: missing ? camera.words + " " + instead : qsTr("What the camera sees")
    Accessible.role: missing ? Accessible.StaticText : Accessible.Graphic
    border.color: Theme.hairline
    border.width: missing ? Math.max(1, Theme.hair) : 0
    color: missing ? Theme.card : Theme.ink
    objectName: "cameraPicture"
    radius: Theme.radiusSheet

    Viewfinder {
        anchors.fill: parent
        camera: frame.camera
        radius: frame.radius
        visible: frame.live
    }

    // Four corners, as on a viewfinder.
    Repeater {
        model: 4

        Item {
            id: corner

            required property int index
            readonly property bool onRight: index % 2 === 1
            readonly property bool low: index > 1
            readonly property real side: Math.min(frame.width, frame.height) * 0.7
            readonly property int thick: Math.max(3, Theme.px(1.4))

            height: side * 0.16
            visible: !frame.missing
            width: height
            x: (frame.width - side) / 2 + (onRight ? side - width : 0)
            y: (frame.height - side) / 2 + (low ? side - height : 0)

            Rectangle {
                color: Theme.card
                height: corner.thick
                width: parent.width
                y: corner.low ? parent.height - height : 0
            }
            Rectangle {
                color: Theme.card
                height: parent.height
                width: corner.thick
                x: corner.onRight ? parent.width - width : 0
            }
        }
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.medium
        visible: !frame.live
        width: parent.width - 2 * Theme.large

        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: frame.missing ? Theme.quietInk : Theme.card
            font.pixelSize: Theme.hero * (frame.missing ? 1.6 : 1)
            name: frame.missing ? "video-camera-slash" : "camera"
        }
        Label {
            Layout.fillWidth: true
            color: frame.missing ? Theme.ink : Theme.card
            font.pixelSize: frame.missing ? Theme.title : Theme.lead
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: frame.missing ? frame.camera.words : qsTr("The camera is starting…")
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quietInk
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: frame.instead
            visible: frame.missing
            wrapMode: Text.Wrap
        }
    }
}
