// SPDX-License-Identifier: GPL-3.0-or-later
// How many of a product there are, where in the shop it stands, and how many are on the list.
import QtQuick
import Handsel.Kiosk

Flow {
    id: stock

    required property ProductViewModel product
    property string listed: ""

    spacing: Theme.large

    Row {
        spacing: Theme.small
        visible: stock.product.stockText !== ""

        Icon {
            color: stock.product.stock === 3 ? Theme.good : Theme.quietInk
            name: stock.product.stock === 1 ? "truck" : "check-circle"
        }
        Label {
            color: stock.product.stock === 3 ? Theme.good : Theme.ink
            font.weight: Font.Medium
            height: parent.height
            objectName: "stock"
            text: stock.product.stockText
        }
    }
    Row {
        spacing: Theme.small
        visible: stock.product.place !== ""

        Icon {
            color: Theme.quietInk
            name: "map-pin"
        }
        Label {
            font.weight: Font.Medium
            height: parent.height
            objectName: "place"
            text: stock.product.place
        }
    }
    Row {
        spacing: Theme.small
        visible: stock.listed !== ""

        Icon {
            color: Theme.accent
            name: "check"
        }
        Label {
            color: Theme.accent
            font.weight: Font.DemiBold
            height: parent.height
            objectName: "listed"
            text: stock.listed
        }
    }
}
