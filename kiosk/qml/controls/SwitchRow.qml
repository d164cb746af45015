// SPDX-License-Identifier: GPL-3.0-or-later
// Something that is on or off, the whole width to touch.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk

T.AbstractButton {
    id: row

    required property bool on
    property string symbol: ""
    property string detail: ""

    signal switched(bool on)

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: detail
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    Layout.fillWidth: true
    implicitHeight: Math.max(Math.round(Theme.primary * 1.1), words.implicitHeight + 2 * Theme.small)

    background: Rectangle {
        border.color: row.on ? Theme.accent : Theme.controlEdge
        border.width: row.on ? Math.max(2, Math.round(Theme.gap / 2)) : Math.max(1, Theme.hair)
        color: row.down || row.on ? Theme.accentWash : Theme.card
        radius: Theme.radiusCard
    }
    contentItem: RowLayout {
        spacing: Theme.medium

        Icon {
            Layout.leftMargin: Theme.medium
            color: row.on ? Theme.accent : Theme.ink
            name: row.symbol
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                font.weight: Font.Medium
                text: row.text
                wrapMode: Text.Wrap
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.quietInk
                text: row.detail
                wrapMode: Text.Wrap
            }
        }
        Rectangle {
            id: track

            Layout.rightMargin: Theme.medium
            border.color: row.on ? Theme.accent : Theme.controlEdge
            border.width: Math.max(2, Theme.hair * 2)
            color: row.on ? Theme.accent : "transparent"
            implicitHeight: Theme.px(9)
            implicitWidth: Theme.px(17)
            radius: height / 2

            Rectangle {
                readonly property real inset: Theme.px(1.3)

                color: row.on ? Theme.onAccent : Theme.controlEdge
                height: parent.height - 2 * inset
                radius: height / 2
                width: height
                x: row.on !== row.mirrored ? track.width - width - inset : inset
                y: inset

                Behavior on x {
                    enabled: !Theme.still

                    NumberAnimation {
                        duration: Theme.quick
                    }
                }
            }
        }
    }

    onClicked: switched(!on)
}
