// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a column of the comparison: which product it is about, as what it was chosen.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk

ColumnLayout {
    id: product

    required property CompareViewModel compare
    required property string productId
    required property string title
    required property string options
    required property string picture
    property real pictureSide: 0

    signal opened
    // It was put on the list; the picture is the place it flies from.
    signal flew(Item picture)

    spacing: Theme.tiny

    T.AbstractButton {
        id: open

        Accessible.name: qsTr("Open %1").arg(product.title)
        Accessible.role: Accessible.Button
        Layout.fillWidth: true
        Layout.preferredHeight: product.pictureSide
        objectName: "openCompared:" + product.title
        text: product.title

        background: Rectangle {
            border.color: open.down ? Theme.accent : Theme.hairline
            border.width: Math.max(1, Theme.hair)
            color: open.down ? Theme.accentWash : Theme.card
            radius: Theme.radiusCard
        }
        contentItem: Item {
            Picture {
                id: drawing

                anchors.centerIn: parent
                height: width
                source: product.picture
                width: Math.min(parent.width, parent.height) * 0.94
            }
            Icon {
                anchors.centerIn: parent
                color: Theme.disabledInk
                font.pixelSize: Theme.hero
                name: "image"
                visible: product.picture === ""
            }
        }

        onClicked: product.opened()
    }
    PhrasedLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.tiny
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        objectName: "compared:" + product.title
        words: product.title
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quietInk
        text: product.options
        visible: text !== ""
        wrapMode: Text.Wrap
    }
    Item {
        Layout.fillHeight: true
    }
    Connections {
        function onAdded(productId: string): void {
            if (productId === product.productId)
                product.flew(drawing);
        }

        target: product.compare
    }
}
