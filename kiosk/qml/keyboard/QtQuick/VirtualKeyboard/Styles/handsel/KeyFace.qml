// SPDX-License-Identifier: GPL-3.0-or-later
// One key of the on-screen keyboard: a letter, a word or an icon on a card.
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Handsel.Kiosk

KeyPanel {
    id: face

    required property real scaleHint
    property string symbol: ""
    property string words: ""
    property bool small: false
    property bool lit: false
    property bool quiet: false
    property bool accent: false
    readonly property bool down: control !== null && control.pressed

    Rectangle {
        anchors.fill: parent
        anchors.margins: 9 * face.scaleHint
        border.color: face.accent ? "transparent" : Theme.hairline
        border.width: Math.max(1, Theme.hair)
        color: {
            if (face.accent)
                return face.down ? Theme.accentPressed : Theme.accent;
            return face.down || face.lit ? Theme.accentWash : face.quiet ? Theme.ground : Theme.card;
        }
        radius: Theme.radiusSmall

        Text {
            id: letter

            readonly property bool turned: face.symbol !== "" && Application.layoutDirection === Qt.RightToLeft

            anchors.centerIn: parent
            color: face.accent ? Theme.onAccent : face.lit ? Theme.accent : Theme.ink
            font.family: face.symbol === "" ? Theme.textFamily : Theme.iconFamily
            font.pixelSize: (face.symbol !== "" ? 78 : face.small ? 46 : 66) * face.scaleHint
            text: face.symbol === "" ? face.words : Theme.glyph(face.symbol)
            textFormat: Text.PlainText

            // The keyboard itself is not mirrored, but what its keys do is: they erase and end a line leftwards.
            transform: Scale {
                origin.x: letter.width / 2
                xScale: letter.turned ? -1 : 1
            }
        }
    }
}
