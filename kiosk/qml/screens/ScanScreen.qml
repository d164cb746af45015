// SPDX-License-Identifier: GPL-3.0-or-later
// Hold a product's barcode before the camera, and its page opens.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property CameraViewModel camera

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.large
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.medium
        spacing: Theme.large

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.small

            Label {
                Layout.fillWidth: true
                font.letterSpacing: -1
                font.pixelSize: Math.round(Theme.display * 1.2)
                font.weight: Font.Bold
                text: qsTr("Scan a product")
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                color: Theme.quietInk
                font.pixelSize: Theme.lead
                text: qsTr("Hold its barcode into the picture, a hand’s breadth away. Its page opens by itself.")
                visible: screen.camera.progress !== CameraViewModel.State.Missing
                wrapMode: Text.Wrap
            }
        }
        CameraPicture {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: screen.wide ? screen.height : Math.round(width * 0.9)
            camera: screen.camera
            instead: qsTr("Please search for the product by its name, or ask our staff.")
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
            visible: !screen.wide
        }
    }
}
