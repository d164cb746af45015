// SPDX-License-Identifier: GPL-3.0-or-later
// Words that may take several lines, which in Japanese, too, end between phrases. It is called what it says.
import QtQuick
import Handsel.Kiosk

Label {
    required property string words

    Accessible.name: words
    Accessible.role: Accessible.StaticText
    text: Theme.phrased(words)
    wrapMode: Text.Wrap
}
