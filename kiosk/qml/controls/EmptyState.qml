// SPDX-License-Identifier: GPL-3.0-or-later
// There is nothing to show: what it would be, and the way there.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

ColumnLayout {
    id: empty

    required property string symbol
    required property string headline
    property string words: ""
    required property string deed
    property string deedName: ""

    signal done

    spacing: Theme.medium

    Icon {
        Layout.alignment: Qt.AlignHCenter
        color: Theme.quietInk
        font.pixelSize: Theme.hero * 1.2
        name: empty.symbol
    }
    PhrasedLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        words: empty.headline
    }
    BalancedLabel {
        Layout.fillWidth: true
        color: Theme.quietInk
        font.pixelSize: Theme.lead
        text: empty.words
        visible: text !== ""
    }
    PushButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.small
        big: true
        kind: PushButton.Primary
        objectName: empty.deedName
        text: empty.deed

        onClicked: empty.done()
    }
}
