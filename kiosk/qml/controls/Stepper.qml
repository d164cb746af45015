// SPDX-License-Identifier: GPL-3.0-or-later
// Less, how many, more.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Rectangle {
    id: stepper

    required property string quantity
    required property bool canLess
    property bool big: false
    readonly property int side: big ? Math.round(Theme.primary * 1.2) : Theme.secondary

    signal more
    signal less

    border.color: Theme.controlEdge
    border.width: Math.max(1, Theme.hair)
    color: Theme.card
    implicitHeight: side
    implicitWidth: row.implicitWidth
    radius: Theme.radiusCard

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: 0

        IconButton {
            Accessible.description: shown.Accessible.name
            Layout.fillHeight: true
            enabled: stepper.canLess
            implicitWidth: stepper.side
            objectName: "less"
            symbol: "minus"
            text: qsTr("One less")

            onClicked: stepper.less()
        }
        Label {
            id: shown

            Accessible.name: qsTr("Quantity %1").arg(text)
            Layout.fillWidth: true
            Layout.minimumWidth: Math.max(implicitWidth, stepper.side * 0.7)
            figures: true
            font.pixelSize: stepper.big ? Theme.lead : Theme.body
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: stepper.quantity
        }
        IconButton {
            Accessible.description: shown.Accessible.name
            Layout.fillHeight: true
            implicitWidth: stepper.side
            objectName: "more"
            symbol: "plus"
            text: qsTr("One more")

            onClicked: stepper.more()
        }
    }
}
