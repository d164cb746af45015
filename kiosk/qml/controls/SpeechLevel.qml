// SPDX-License-Identifier: GPL-3.0-or-later
// How loud or how fast the kiosk speaks: less, how much, more.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

RowLayout {
    id: control

    required property string name
    required property string level
    required property string less
    required property string more

    signal lessWanted
    signal moreWanted

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    spacing: Theme.small

    IconButton {
        framed: true
        implicitHeight: Theme.primary
        objectName: "less"
        symbol: "minus"
        text: control.less

        onClicked: control.lessWanted()
    }
    Label {
        Accessible.name: text
        Layout.fillWidth: true
        figures: true
        horizontalAlignment: Text.AlignHCenter
        text: control.name + "\n" + control.level
        wrapMode: Text.Wrap
    }
    IconButton {
        framed: true
        implicitHeight: Theme.primary
        objectName: "more"
        symbol: "plus"
        text: control.more

        onClicked: control.moreWanted()
    }
}
