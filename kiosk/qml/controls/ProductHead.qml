// SPDX-License-Identifier: GPL-3.0-or-later
// What a product is called and costs.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

ColumnLayout {
    id: head

    required property ProductViewModel product

    // What a title needs in one line; one of several lines is set smaller.
    readonly property bool long: measured.advanceWidth > 1.6 * title.width

    spacing: 0

    TextMetrics {
        id: measured

        font.family: Theme.textFamily
        font.pixelSize: Theme.display
        font.weight: Font.Bold
        text: head.product.title
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.large

        PhrasedLabel {
            id: title

            Accessible.role: Accessible.Heading
            Layout.alignment: Qt.AlignBaseline
            Layout.fillWidth: true
            font.letterSpacing: -0.8
            font.pixelSize: head.long ? Theme.title : Theme.display
            font.weight: Font.Bold
            lineHeight: 1.05
            objectName: "productTitle"
            words: head.product.title
        }
        Label {
            Layout.alignment: Qt.AlignBaseline
            figures: true
            font.letterSpacing: -0.6
            font.pixelSize: Theme.display
            font.weight: Font.DemiBold
            objectName: "price"
            text: head.product.price
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.tiny
        spacing: Theme.large

        PhrasedLabel {
            Layout.alignment: Qt.AlignBaseline
            Layout.fillWidth: true
            color: Theme.quietInk
            font.pixelSize: Theme.lead
            words: head.product.summary
        }
        Label {
            Layout.alignment: Qt.AlignBaseline
            color: Theme.quietInk
            text: head.product.priceNote
            visible: text !== ""
        }
    }
}
