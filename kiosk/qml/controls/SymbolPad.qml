// SPDX-License-Identifier: GPL-3.0-or-later
// The 32 symbols of our codes, large: there is no key for what no code has.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Handsel.Kiosk

Grid {
    id: pad

    // How wide a key is; the first of a row have what whole pixels leave.
    readonly property int keyWidth: Math.floor((width - 7 * spacing) / 8)
    readonly property int rest: width - 7 * spacing - 8 * keyWidth
    readonly property string symbols: "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

    signal typed(string symbol)

    // Codes are read from left to right in every language.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columns: 8
    spacing: Theme.small

    Repeater {
        model: pad.symbols.length

        T.AbstractButton {
            id: key

            required property int index

            Accessible.name: text
            Accessible.role: Accessible.Button
            enabled: pad.enabled
            focusPolicy: Qt.TabFocus
            height: Math.floor((pad.height - 3 * pad.spacing) / 4)
            objectName: "symbol:" + text
            text: pad.symbols[index]
            width: pad.keyWidth + (index % 8 < pad.rest ? 1 : 0)

            background: Rectangle {
                border.color: Theme.controlEdge
                border.width: Math.max(1, Theme.hair)
                color: key.down ? Theme.accentWash : Theme.card
                radius: Theme.radiusCard
            }
            contentItem: Label {
                color: pad.enabled ? Theme.ink : Theme.disabledInk
                figures: true
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                text: key.text
            }

            onClicked: pad.typed(text)
        }
    }
}
