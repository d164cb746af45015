// SPDX-License-Identifier: GPL-3.0-or-later
// A picture over the whole screen: with the buttons below, by double tap, or with two fingers.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

FocusScope {
    id: view

    required property string title
    required property string picture
    required property PictureModel pictures
    property bool shown: false
    property real zoom: 1
    readonly property real most: 4
    readonly property real step: 1.6

    signal dismissed
    signal pictureWanted(int place)

    // Keep what is at this place of the window where it is.
    function zoomTo(wanted: real, x: real, y: real): void {
        const next = Math.max(1, Math.min(most, wanted));
        const across = (area.contentX + x) / zoom;
        const down = (area.contentY + y) / zoom;
        zoom = next;
        area.contentX = Math.max(0, Math.min(area.contentWidth - area.width, across * next - x));
        area.contentY = Math.max(0, Math.min(area.contentHeight - area.height, down * next - y));
    }
    function zoomBy(factor: real): void {
        zoomTo(zoom * factor, area.width / 2, area.height / 2);
    }

    Accessible.name: qsTr("Look closer at %1").arg(title)
    Accessible.role: Accessible.Dialog
    enabled: shown
    objectName: "zoomView"
    visible: shown

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus)
            zoomBy(step);
        else if (event.key === Qt.Key_Minus)
            zoomBy(1 / step);
        else
            return;
        event.accepted = true;
    }
    onPictureChanged: zoom = 1
    onShownChanged: {
        zoom = 1;
        if (shown)
            forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.card
        objectName: "veil"

        // Nothing behind it is touched.
        MouseArea {
            anchors.fill: parent
        }
    }
    Flickable {
        id: area

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.ceiling
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: height * view.zoom
        contentWidth: width * view.zoom
        objectName: "zoomArea"

        Image {
            id: image

            readonly property bool loading: status === Image.Loading
            // Fine enough for the closest look, and within what a small machine has room for.
            readonly property int detail: Math.min(2400, Math.round(Math.min(area.width, area.height) * 2))

            Accessible.name: view.title
            Accessible.role: Accessible.Graphic
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: area.contentHeight
            objectName: "zoomedPicture"
            retainWhileLoading: true
            source: view.shown ? view.picture : ""
            sourceSize: Qt.size(detail, detail)
            width: area.contentWidth
        }
        TapHandler {
            onDoubleTapped: eventPoint => view.zoomTo(view.zoom > 1 ? 1 : view.step * view.step, eventPoint.position.x - area.contentX, eventPoint.position.y - area.contentY)
        }
    }
    PinchHandler {
        id: pinch

        property real before: 1

        target: null

        onActiveChanged: if (active)
            before = view.zoom
        onActiveScaleChanged: if (active)
            view.zoomTo(before * activeScale, centroid.position.x - area.x, centroid.position.y - area.y)
    }
    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        color: Theme.card
        height: foot.implicitHeight + 2 * Theme.medium
        width: parent.width

        Rectangle {
            color: Theme.hairline
            height: Math.max(1, Theme.hair)
            width: parent.width
        }
        ColumnLayout {
            id: foot

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.medium

            PictureStrip {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: true
                calls: "closer:"
                pictures: view.pictures
                visible: view.pictures.count > 1

                onChosen: place => view.pictureWanted(place)
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.small

                Label {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    font.pixelSize: Theme.lead
                    font.weight: Font.DemiBold
                    maximumLineCount: 2
                    text: view.title
                    wrapMode: Text.Wrap
                }
                IconButton {
                    enabled: view.zoom > 1
                    framed: true
                    implicitHeight: Theme.primary
                    objectName: "zoomOut"
                    symbol: "minus"
                    text: qsTr("Smaller")

                    onClicked: view.zoomBy(1 / view.step)
                }
                IconButton {
                    enabled: view.zoom < view.most
                    framed: true
                    implicitHeight: Theme.primary
                    objectName: "zoomIn"
                    symbol: "plus"
                    text: qsTr("Larger")

                    onClicked: view.zoomBy(view.step)
                }
                PushButton {
                    kind: PushButton.Primary
                    objectName: "closeZoom"
                    symbol: "x"
                    text: qsTr("Close")
                    wayBack: true

                    onClicked: view.dismissed()
                }
            }
        }
    }
}
