// SPDX-License-Identifier: GPL-3.0-or-later
// A picked product flies to the list.
import QtQuick
import Handsel.Kiosk

Picture {
    id: flight

    property Item target: null
    readonly property bool moving: flying.running

    function start(picture: string, from: rect): void {
        if (Theme.still || picture === "" || target === null || !target.visible)
            return;
        const to = target.mapToItem(parent, target.width / 2, target.height / 2);
        x = from.x;
        y = from.y;
        width = from.width;
        height = from.height;
        scale = 1;
        source = picture;
        across.to = to.x - from.width / 2;
        down.to = to.y - from.height / 2;
        flying.restart();
    }

    opacity: 1
    visible: flying.running
    z: 5

    ParallelAnimation {
        id: flying

        NumberAnimation {
            id: across

            duration: Theme.slow * 2
            easing.type: Easing.InOutCubic
            property: "x"
            target: flight
        }
        NumberAnimation {
            id: down

            duration: Theme.slow * 2
            easing.type: Easing.InCubic
            property: "y"
            target: flight
        }
        NumberAnimation {
            duration: Theme.slow * 2
            easing.type: Easing.InCubic
            from: 1
            property: "scale"
            target: flight
            to: 0.05
        }
    }
}
