// SPDX-License-Identifier: GPL-3.0-or-later
// Where a drawing will be, in the drawing's own size: they all stand on a floor before an arch.
import QtQuick
import Handsel.Kiosk

Item {
    id: drawing

    property alias color: arch.color

    Blank {
        id: arch

        height: Math.round(drawing.height * 0.725)
        radius: 0
        topLeftRadius: width / 2
        topRightRadius: width / 2
        width: Math.round(drawing.width * 0.66)
        x: Math.round((drawing.width - width) / 2)
        y: Math.round(drawing.height * 0.1375)
    }
}
