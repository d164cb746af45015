// SPDX-License-Identifier: GPL-3.0-or-later
// A product's picture, drawn at the size it is shown; the place is kept while it is being drawn.
import QtQuick
import Handsel.Kiosk

Image {
    id: picture

    readonly property bool loading: status === Image.Loading

    asynchronous: true
    cache: true
    fillMode: Image.PreserveAspectFit
    opacity: status === Image.Ready ? 1 : 0
    retainWhileLoading: true
    sourceSize: Qt.size(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))

    Behavior on opacity {
        enabled: !Theme.still

        NumberAnimation {
            duration: Theme.quick
        }
    }
}
