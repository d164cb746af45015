// SPDX-License-Identifier: GPL-3.0-or-later
// A product's place in the grid: its card, and the mark with which it is compared.
import QtQuick
import Handsel.Kiosk

Item {
    id: place

    required property int index
    required property string productId
    required property string title
    required property string summary
    required property string price
    required property string priceNote
    required property string picture
    required property list<string> swatches
    required property int stock
    required property string stockText
    required property bool compared
    // How far the card reaches beyond where it would end.
    required property int rest
    readonly property alias wordsHeight: card.wordsHeight
    property alias rowHeight: card.rowHeight

    signal chosen
    signal marked

    ProductCard {
        id: card

        anchors.bottomMargin: Theme.medium
        anchors.fill: parent
        anchors.rightMargin: Theme.medium - place.rest
        objectName: "product:" + place.title
        picture: place.picture
        price: place.price
        priceNote: place.priceNote
        stock: place.stock
        stockText: place.stockText
        summary: place.summary
        swatches: place.swatches
        title: place.title

        onClicked: place.chosen()
    }
    CompareMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium - place.rest
        compared: place.compared
        title: place.title

        onClicked: place.marked()
    }
}
