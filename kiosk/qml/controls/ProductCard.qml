// SPDX-License-Identifier: GPL-3.0-or-later
// One product in the grid.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk

T.AbstractButton {
    id: card

    required property string title
    required property string summary
    required property string price
    required property string priceNote
    required property string picture
    required property list<string> swatches
    required property int stock
    required property string stockText
    // How high its title and summary want to be, and how high those are that stand beside it.
    readonly property int wordsHeight: Math.max(Math.ceil(heading.implicitHeight / Math.max(1, heading.lineCount)) + Theme.tiny + 2 * Theme.bodyLine + 2, Math.ceil(heading.implicitHeight + about.anchors.topMargin + about.implicitHeight))
    property int rowHeight: 0

    Accessible.description: stockText
    Accessible.name: card.title + ", " + card.price + (card.priceNote === "" ? "" : " " + card.priceNote)
    Accessible.role: Accessible.Button
    text: title

    background: Rectangle {
        border.color: card.down ? Theme.accent : Theme.hairline
        border.width: Math.max(1, Theme.hair)
        color: card.down ? Theme.accentWash : Theme.card
        radius: Theme.radiusCard
    }
    contentItem: Item {
        Picture {
            id: drawing

            // A drawing stands on a floor with some air below it, which the words may have.
            readonly property int room: words.y - Theme.small

            anchors.horizontalCenter: parent.horizontalCenter
            height: Math.min(parent.width, Math.round(room * 1.12))
            objectName: "cardPicture"
            source: card.picture
            width: height
            y: Math.round(room * 1.12 - height) / 2
        }
        Icon {
            anchors.centerIn: drawing
            color: Theme.disabledInk
            font.pixelSize: Theme.hero
            name: "image"
            visible: card.picture === "" || drawing.status === Image.Error
        }
        ColumnLayout {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.medium
            anchors.left: parent.left
            anchors.leftMargin: Theme.medium
            anchors.right: parent.right
            anchors.rightMargin: Theme.medium
            spacing: Theme.tiny

            // Three lines whatever the title takes of them, so that the pictures of a row stand on one floor; more only
            // where a word would be lost, and then beside it, too.
            Item {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(card.wordsHeight, card.rowHeight)

                PhrasedLabel {
                    id: heading

                    elide: Text.ElideRight
                    font.pixelSize: Theme.lead
                    font.weight: Font.DemiBold
                    mayElide: true
                    maximumLineCount: 2
                    width: parent.width
                    words: card.title
                }
                PhrasedLabel {
                    id: about

                    anchors.top: heading.bottom
                    anchors.topMargin: heading.lineCount > 1 ? 0 : Theme.tiny
                    color: Theme.quietInk
                    elide: Text.ElideRight
                    mayElide: true
                    maximumLineCount: 2
                    text: Theme.ended(card.summary)
                    width: parent.width
                    words: card.summary
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.bodyLine
                Layout.topMargin: Theme.tiny
                spacing: Theme.tiny

                Label {
                    id: price

                    figures: true
                    font.weight: Font.DemiBold
                    text: card.price
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.quietInk
                    elide: Text.ElideRight
                    font.pixelSize: Theme.caption
                    mayElide: true
                    text: card.priceNote
                }
                Row {
                    spacing: -Theme.tiny / 2
                    visible: price.implicitWidth + implicitWidth + 2 * Theme.tiny <= words.width

                    Repeater {
                        model: card.swatches.length > 1 ? card.swatches : []

                        Rectangle {
                            required property string modelData

                            border.color: Theme.card
                            border.width: Math.max(1, Theme.hair * 2)
                            color: modelData
                            height: width
                            radius: width / 2
                            width: Math.round(Theme.body * 0.95)
                        }
                    }
                }
            }
        }
        Rectangle {
            anchors.left: parent.left
            anchors.margins: Theme.small + Theme.tiny
            anchors.top: parent.top
            color: Theme.ground
            height: order.implicitHeight + Theme.tiny * 2
            radius: height / 2
            visible: card.stock === 1
            width: order.implicitWidth + Theme.medium * 1.4

            Label {
                id: order

                anchors.centerIn: parent
                color: Theme.quietInk
                font.pixelSize: Theme.caption
                text: card.stockText
            }
        }
    }
}
