// SPDX-License-Identifier: GPL-3.0-or-later
// One Phosphor icon by its name.
import QtQuick
import Handsel.Kiosk

Text {
    id: icon

    required property string name
    // What points somewhere, or shows lines of writing, points the other way where reading does.
    readonly property bool turned: LayoutMirroring.enabled && /left|right|^list|plane|walk|truck|^chat/.test(name)

    Accessible.ignored: true
    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: Theme.title
    horizontalAlignment: Text.AlignHCenter
    text: name === "" ? "" : Theme.glyph(name)
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter

    transform: Scale {
        origin.x: icon.width / 2
        xScale: icon.turned ? -1 : 1
    }
}
