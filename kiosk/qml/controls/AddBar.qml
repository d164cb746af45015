// SPDX-License-Identifier: GPL-3.0-or-later
// Below a product, always in reach: how many of it, and onto the list; or the question for what there is not.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Rectangle {
    id: bar

    required property ProductViewModel product
    // What stands above scrolls on below.
    required property bool goesOn
    required property bool wide
    // Where what stands above begins beside the picture.
    property real column: 0
    // There is room below the picture for what is on the list, and beside it for the rest.
    readonly property bool tells: wide && width - column - 2 * Theme.margin >= Theme.px(76) + Theme.medium + Math.max(add.implicitWidth, wish.implicitWidth)

    signal askedFor(string words)

    color: Theme.ground
    implicitHeight: Math.round(Theme.primary * 1.2) + 2 * Theme.medium

    Rectangle {
        color: Theme.hairline
        height: Math.max(1, Theme.hair)
        visible: bar.goesOn
        width: parent.width
    }
    RowLayout {
        anchors.bottomMargin: Theme.medium
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.medium
        spacing: Theme.medium

        Label {
            Layout.maximumWidth: bar.column - Theme.medium
            Layout.minimumWidth: bar.column - Theme.medium
            color: Theme.accent
            font.weight: Font.DemiBold
            text: bar.product.onList
            visible: bar.tells
            wrapMode: Text.Wrap
        }
        Stepper {
            Layout.fillHeight: true
            Layout.minimumWidth: Theme.px(76)
            big: true
            canLess: bar.product.canLess
            objectName: "quantity"
            quantity: bar.product.quantity
            visible: bar.product.wished === ""

            onLess: bar.product.lessOfIt()
            onMore: bar.product.moreOfIt()
        }
        PushButton {
            id: wish

            Accessible.description: bar.product.onList
            Layout.fillHeight: true
            Layout.fillWidth: true
            big: true
            enabled: !bar.product.loading
            kind: PushButton.Primary
            objectName: "askForWish"
            symbol: "chat-circle-text"
            text: qsTr("Ask about %1").arg(bar.product.wished)
            visible: bar.product.wished !== ""

            onClicked: bar.askedFor(bar.product.wishQuestion)
        }
        PushButton {
            id: add

            Accessible.description: bar.product.onList
            Layout.fillHeight: true
            Layout.fillWidth: true
            big: true
            enabled: !bar.product.loading
            kind: PushButton.Primary
            objectName: "addToList"
            symbol: "plus"
            text: bar.product.total === "" ? qsTr("Add to list") : qsTr("Add to list  ·  %1").arg(bar.product.total)
            visible: bar.product.wished === ""

            onClicked: bar.product.add()
        }
    }
}
