// SPDX-License-Identifier: GPL-3.0-or-later
// One choice in a sheet, the whole width to touch.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk

T.AbstractButton {
    id: row

    property string symbol: ""
    property bool chosen: false
    // One of several that exclude one another, of which one is chosen already.
    property bool choice: false

    Accessible.name: text
    Accessible.checkable: choice
    Accessible.checked: chosen
    Accessible.role: choice ? Accessible.RadioButton : Accessible.Button
    Layout.fillWidth: true
    implicitHeight: Math.max(Math.round(Theme.primary * 1.25), words.implicitHeight + 2 * Theme.small)

    background: Rectangle {
        border.color: row.chosen ? Theme.accent : Theme.hairline
        border.width: Math.max(1, Theme.hair)
        color: row.down || row.chosen ? Theme.accentWash : Theme.card
        radius: Theme.radiusCard
    }
    contentItem: RowLayout {
        spacing: Theme.medium

        Icon {
            Layout.leftMargin: Theme.medium
            color: Theme.accent
            name: row.symbol
            visible: row.symbol !== ""
        }
        Label {
            id: words

            Layout.fillWidth: true
            Layout.leftMargin: row.symbol === "" ? Theme.medium : 0
            font.pixelSize: Theme.lead
            font.weight: Font.Medium
            text: row.text
            wrapMode: Text.Wrap
        }
        Icon {
            Layout.rightMargin: Theme.medium
            color: row.chosen ? Theme.accent : Theme.quietInk
            font.pixelSize: Theme.lead
            name: row.chosen ? "check" : "caret-right"
            opacity: row.choice && !row.chosen ? 0 : 1
        }
    }
}
