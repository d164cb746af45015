// SPDX-License-Identifier: GPL-3.0-or-later
// One Phosphor icon by its name.
import QtQuick
import Handsel.Kiosk

Text {
    required property string name

    Accessible.ignored: true
    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: Theme.title
    horizontalAlignment: Text.AlignHCenter
    text: name === "" ? "" : Theme.glyph(name)
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
