// SPDX-License-Identifier: GPL-3.0-or-later
// What may be wanted instead of a product, or beside it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

ColumnLayout {
    id: alike

    required property CardModel related
    // How many of them stand beside one another.
    required property real perWidth

    signal chosen(string productId)

    spacing: Theme.medium

    Label {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        text: qsTr("You may also like")
        wrapMode: Text.Wrap
    }
    // Few, so all are there at once: who goes by keys finds each of them.
    Flickable {
        id: row

        readonly property bool mirrored: LayoutMirroring.enabled
        // Somebody has looked what else there is.
        property bool pushed: false
        readonly property int side: Math.round((alike.width - 2 * Theme.margin - 2 * Theme.medium) / alike.perWidth)

        // The first of them at its margin.
        function beginAnew(): void {
            if (!pushed)
                contentX = mirrored ? contentWidth - width : 0;
        }

        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: height
        contentWidth: Math.max(width, cards.width + 2 * Theme.margin)
        implicitHeight: Math.round(side * 0.93) + Theme.px(52)
        objectName: "related"

        onContentWidthChanged: Qt.callLater(beginAnew)
        onMirroredChanged: Qt.callLater(beginAnew)
        onMovementStarted: pushed = true
        onWidthChanged: Qt.callLater(beginAnew)

        Connections {
            // Between two products there is none beside it.
            function onCountChanged(): void {
                if (alike.related.count === 0) {
                    row.pushed = false;
                    Qt.callLater(row.beginAnew);
                }
            }

            target: alike.related
        }
        Row {
            id: cards

            spacing: Theme.medium
            x: row.mirrored ? row.contentWidth - width - Theme.margin : Theme.margin

            Repeater {
                id: beside

                // Their pictures are as high as one another.
                function level(): void {
                    const all = [];
                    for (let at = 0; at < count; at++)
                        all.push(itemAt(at) as ProductCard);
                    const there = all.filter(card => card !== null);
                    const highest = Math.max(0, ...there.map(card => card.wordsHeight));
                    for (const card of there)
                        card.rowHeight = highest;
                }

                model: alike.related

                onItemAdded: Qt.callLater(level)

                ProductCard {
                    required property string productId

                    height: row.height
                    objectName: "related:" + title
                    width: row.side

                    onClicked: alike.chosen(productId)
                    onWordsHeightChanged: Qt.callLater(beside.level)
                }
            }
        }
    }
}
