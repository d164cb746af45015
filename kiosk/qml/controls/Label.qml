// SPDX-License-Identifier: GPL-3.0-or-later
// Words in the house's typeface.
import QtQuick
import Handsel.Kiosk

Text {
    property bool figures: false
    // Words of the catalogue, which are all there where one looks closer, may end in an ellipsis.
    property bool mayElide: false

    color: Theme.ink
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    // Figures stand exactly below one another only without kerning.
    font.kerning: !figures
    // Said outright, so that it is mirrored with everything else, whatever script the words are in.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
