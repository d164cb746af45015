// SPDX-License-Identifier: GPL-3.0-or-later
// One size of text to choose, shown in that size.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk

T.AbstractButton {
    id: control

    required property int letter
    property bool chosen: false

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitHeight: words.implicitHeight + 2 * Theme.small
    implicitWidth: Math.max(Theme.primary, words.implicitWidth + 2 * Theme.small)

    background: Rectangle {
        border.color: control.chosen ? Theme.accent : Theme.controlEdge
        border.width: control.chosen ? Math.max(2, Math.round(Theme.gap / 2)) : Math.max(1, Theme.hair)
        color: control.chosen || control.down ? Theme.accentWash : Theme.card
        radius: Theme.radiusCard
    }
    contentItem: Item {
        ColumnLayout {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.small
            anchors.right: parent.right
            anchors.rightMargin: Theme.small
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0

            Label {
                Accessible.ignored: true
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredHeight: Theme.px(19)
                color: control.chosen ? Theme.accent : Theme.ink
                font.pixelSize: control.letter
                font.weight: Font.DemiBold
                text: qsTr("Aa", "an example of letters in three sizes")
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: control.chosen ? Theme.accent : Theme.ink
                font.weight: control.chosen ? Font.DemiBold : Font.Medium
                horizontalAlignment: Text.AlignHCenter
                text: control.text
                wrapMode: Text.Wrap
            }
        }
    }
}
