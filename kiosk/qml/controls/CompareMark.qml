// SPDX-License-Identifier: GPL-3.0-or-later
// In the corner of a card: compare its product, or no longer. Beside the card, not in it: a button holds no other.
import QtQuick
import QtQuick.Templates as T
import Handsel.Kiosk

T.AbstractButton {
    id: mark

    required property string title
    required property bool compared

    Accessible.checkable: true
    Accessible.checked: compared
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    display: T.AbstractButton.IconOnly
    implicitHeight: Theme.secondary
    implicitWidth: implicitHeight
    objectName: "compare:" + title
    text: qsTr("Compare %1").arg(title)

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: mark.compared ? Theme.accent : Theme.controlEdge
            border.width: Math.max(1, Theme.hair)
            color: mark.compared ? Theme.accent : mark.down ? Theme.accentWash : Theme.card
            height: Math.round(parent.height * 0.78)
            radius: height / 2
            width: height
        }
    }
    contentItem: Icon {
        color: mark.compared ? Theme.onAccent : Theme.quietInk
        font.pixelSize: Theme.body
        name: mark.compared ? "check" : "scales"
    }
}
