// SPDX-License-Identifier: GPL-3.0-or-later
// What one of the compared products costs, and what can be done with it: take it, or leave it out.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

ColumnLayout {
    id: choice

    required property string title
    required property string price
    required property string priceNote
    required property string onList
    readonly property bool roomy: width > Theme.px(115)

    signal added
    signal dropped

    spacing: Theme.tiny

    Label {
        Layout.fillWidth: true
        figures: true
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        text: choice.priceNote === "" ? choice.price : choice.price + " " + choice.priceNote
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tiny

        PushButton {
            Accessible.name: qsTr("Add %1 to the list").arg(choice.title)
            Layout.fillWidth: true
            kind: PushButton.Primary
            objectName: "addCompared:" + choice.title
            symbol: "plus"
            text: choice.roomy ? qsTr("Add to list") : qsTr("Add", "to the list, where there is little room")

            onClicked: choice.added()
        }
        IconButton {
            framed: true
            implicitHeight: Theme.primary
            objectName: "dropCompared:" + choice.title
            symbol: "x"
            text: qsTr("Remove %1 from the comparison").arg(choice.title)

            onClicked: choice.dropped()
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.accent
        font.weight: Font.DemiBold
        text: choice.onList
        wrapMode: Text.Wrap
    }
}
