// SPDX-License-Identifier: GPL-3.0-or-later
// The products of a shelf; while they are being read, their places.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk

Item {
    id: shelf

    required property BrowseViewModel browse
    required property CompareViewModel compare
    // On a low screen a card leaves some of the next row in sight.
    required property real screenHeight
    readonly property alias late: waiting.late

    signal productChosen(string productId)
    signal moved

    GridView {
        id: grid

        readonly property int columns: Math.max(2, Math.floor((width - Theme.margin) / Theme.px(92 * (1 + 0.6 * (Theme.enlarged - 1)))))
        // What a card says below its picture; on a low screen the picture has what that leaves.
        readonly property int words: Theme.px(52 * (1 + 0.9 * (Theme.enlarged - 1)))
        readonly property int drawing: Math.round((cellWidth - Theme.medium) * 0.93)
        // All there are, of which it may have only the first.
        readonly property int places: shelf.browse.count

        // Let the pictures of a row, as far as its cards have been made, be as high as one another.
        function level(row: int): void {
            const places = Array.from(contentItem.children).map(each => each as ShelfPlace).filter(place => place !== null && Math.floor(place.index / columns) === row);
            const highest = Math.max(0, ...places.map(place => place.wordsHeight));
            for (const place of places)
                place.rowHeight = highest;
        }

        anchors.fill: parent
        boundsBehavior: Flickable.DragOverBounds
        bottomMargin: Theme.medium
        cacheBuffer: cellHeight
        cellHeight: words + Math.min(drawing, Math.max(Theme.px(56), Math.round(shelf.screenHeight * 0.86) - words))
        cellWidth: Math.floor(width / columns)
        clip: true
        model: shelf.browse.cards
        objectName: "grid"
        visible: !waiting.late

        delegate: ShelfPlace {
            id: cell

            readonly property int row: Math.floor(index / grid.columns)

            function level(): void {
                grid.level(row);
            }

            // The last of a row has what whole pixels leave, and ends where everything else does.
            rest: index % grid.columns === grid.columns - 1 ? grid.width - grid.columns * grid.cellWidth : 0
            compared: shelf.compare.chosen.includes(productId)
            height: grid.cellHeight
            width: grid.cellWidth

            onChosen: shelf.productChosen(productId)
            Component.onCompleted: Qt.callLater(level)
            onMarked: shelf.compare.toggle(productId, "")
            onRowChanged: Qt.callLater(level)
            onWordsHeightChanged: Qt.callLater(level)
        }

        onMovementStarted: shelf.moved()
        // A fling passes two or three times its height in the second that reading may take.
        onContentYChanged: if (contentY + height > contentHeight - 3 * height)
            shelf.browse.more()

        Connections {
            // A grid whose cards are taken from under it while it makes more of them complains.
            function onRestarting(): void {
                grid.model = null;
            }
            function onRestarted(): void {
                grid.model = shelf.browse.cards;
                grid.positionViewAtBeginning();
            }

            target: shelf.browse
        }
    }
    // The places of the cards, while what stands in them is being read.
    Waiting {
        id: waiting

        anchors.fill: parent
        clip: true
        objectName: "shelvesWaiting"
        pending: shelf.browse.loading

        Grid {
            columns: grid.columns

            Repeater {
                model: waiting.late ? grid.columns * Math.ceil(grid.height / grid.cellHeight) : 0

                Item {
                    id: place

                    required property int index

                    height: grid.cellHeight
                    width: grid.cellWidth

                    BlankCard {
                        anchors.bottomMargin: Theme.medium
                        anchors.fill: parent
                        anchors.rightMargin: Theme.medium - (place.index % grid.columns === grid.columns - 1 ? grid.width - grid.columns * grid.cellWidth : 0)
                    }
                }
            }
        }
    }
    // How far one has come, beside the grid at the screen's edge.
    Rectangle {
        color: Theme.controlEdge
        height: Math.max(Theme.primary, grid.height * grid.visibleArea.heightRatio)
        opacity: grid.moving ? 0.7 : 0
        radius: width / 2
        visible: grid.visibleArea.heightRatio < 1
        width: Theme.tiny
        x: LayoutMirroring.enabled ? Theme.tiny - (Theme.margin - Theme.medium) : parent.width + Theme.margin - Theme.medium - width - Theme.tiny
        y: (grid.height - height) * Math.min(1, Math.max(0, grid.visibleArea.yPosition / Math.max(0.001, 1 - grid.visibleArea.heightRatio)))

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
            }
        }
    }
}
