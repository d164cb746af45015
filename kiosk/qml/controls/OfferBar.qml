// SPDX-License-Identifier: GPL-3.0-or-later
// A product that staff would like to show: to be looked at now, or not.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Rectangle {
    id: bar

    required property OfferViewModel offer
    // On a screen that lies there is more room beside than below.
    property bool beside: false

    Accessible.name: offer.headline + ": " + offer.title + ", " + offer.price + (offer.words === "" ? "" : ". " + offer.words)
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.staffInk
    border.width: Math.max(1, Theme.hair)
    color: Theme.staffWash
    implicitHeight: content.implicitHeight + 2 * Theme.medium
    objectName: "offer"
    radius: Theme.radiusCard
    visible: offer.productId !== ""

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.medium

        Rectangle {
            Layout.preferredHeight: Theme.px(38)
            Layout.preferredWidth: Theme.px(38)
            color: Theme.card
            radius: Theme.radiusCard

            Picture {
                anchors.fill: parent
                anchors.margins: Theme.tiny
                source: bar.offer.picture
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.tiny

            Label {
                Layout.fillWidth: true
                color: Theme.staffInk
                font.weight: Font.Medium
                objectName: "offerHeadline"
                text: bar.offer.headline
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                color: Theme.ink
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                text: bar.offer.title + "  ·  " + bar.offer.price
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                color: Theme.ink
                elide: Text.ElideRight
                // More than a trader's console lets one write.
                maximumLineCount: 6
                objectName: "offerWords"
                text: bar.offer.words === "" ? "" : qsTr("“%1”", "what somebody has written").arg(bar.offer.words)
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }
        // However long the offer is, its buttons keep the width that their words want.
        GridLayout {
            Layout.fillWidth: false
            Layout.maximumWidth: Math.round(bar.width * 0.45)
            columnSpacing: Theme.small
            columns: bar.beside ? 2 : 1
            rowSpacing: Theme.small
            uniformCellWidths: true

            PushButton {
                Layout.fillWidth: true
                kind: PushButton.Primary
                objectName: "lookAtOffer"
                text: qsTr("Look")

                onClicked: bar.offer.look()
            }
            PushButton {
                Layout.fillWidth: true
                objectName: "declineOffer"
                text: qsTr("Not now")

                onClicked: bar.offer.decline()
            }
        }
    }
}
