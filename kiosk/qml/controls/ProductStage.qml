// SPDX-License-Identifier: GPL-3.0-or-later
// A product's picture on a ground of its colour, to be seen from near; below it the others there are.
import QtQuick
import QtQuick.Templates as T
import Handsel.Kiosk

Rectangle {
    id: stage

    required property ProductViewModel product
    // The product takes long to be read.
    property bool waiting: false
    readonly property Item drawing: picture

    signal closerLookWanted

    color: product.tint === "" ? Qt.tint(Theme.ground, Qt.alpha(Theme.hairline, 0.35)) : Qt.tint(Theme.ground, Qt.alpha(product.tint, 0.26))

    Behavior on color {
        enabled: !Theme.still

        ColorAnimation {
            duration: Theme.slow
        }
    }

    Picture {
        id: picture

        anchors.centerIn: parent
        height: width
        objectName: "productPicture"
        source: stage.product.picture
        width: Math.min(parent.width, parent.height) * 0.96
    }
    T.AbstractButton {
        id: closer

        Accessible.name: qsTr("Look closer at %1").arg(stage.product.title)
        Accessible.role: Accessible.Button
        anchors.fill: parent
        enabled: stage.product.picture !== ""
        objectName: "zoomPicture"

        background: Item {
            Rectangle {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: thumbs.visible ? Theme.small * 2 + thumbs.height : Theme.medium
                anchors.right: parent.right
                anchors.rightMargin: Theme.medium
                border.color: Theme.controlEdge
                border.width: Math.max(1, Theme.hair)
                color: closer.down ? Theme.accentWash : Theme.card
                height: Theme.secondary
                radius: height / 2
                visible: closer.enabled
                width: height

                Icon {
                    anchors.centerIn: parent
                    font.pixelSize: Theme.lead
                    name: "magnifying-glass-plus"
                }
            }
        }

        onClicked: stage.closerLookWanted()
    }
    PictureStrip {
        id: thumbs

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.small
        anchors.horizontalCenter: parent.horizontalCenter
        pictures: stage.product.pictures
        side: Theme.px(20)
        visible: stage.product.pictures.count > 1
        width: Math.min(parent.width - 2 * Theme.margin, contentWidth)

        onChosen: place => stage.product.showPicture(place)
    }
    BlankArch {
        anchors.fill: picture
        color: Qt.tint(Theme.ground, Qt.alpha(Theme.hairline, 0.7))
        visible: stage.waiting && stage.product.picture === ""
    }
    Icon {
        anchors.centerIn: parent
        color: Theme.quietInk
        font.pixelSize: Theme.hero * 1.6
        name: "image"
        visible: stage.product.picture === "" && !stage.product.loading
    }
}
