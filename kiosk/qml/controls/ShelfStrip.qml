// SPDX-License-Identifier: GPL-3.0-or-later
// The shelves of the shop beside one another, the chosen one always in sight.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk

Flickable {
    id: strip

    required property BrowseViewModel browse
    // Where there is little height, words stand beside their pictures.
    property bool low: false
    readonly property bool mirrored: LayoutMirroring.enabled
    // Somebody has looked what else there is.
    property bool pushed: false

    function bringIntoView(shelf: Item): void {
        if (shelf === null)
            return;
        const before = shelves.x + shelf.x - contentX - Theme.margin;
        const after = shelves.x + shelf.x + shelf.width - contentX - width + Theme.margin;
        // Never beyond its ends, wherever a shelf stood before its row was laid out.
        if (before < 0)
            contentX = Math.max(0, contentX + before);
        else if (after > 0)
            contentX = Math.max(0, Math.min(contentWidth - width, contentX + after));
    }
    // The first shelf at its margin, however wide the words of the language are.
    function beginAnew(): void {
        if (browse.categoryId === "" && !pushed)
            contentX = mirrored ? contentWidth - width : 0;
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: height
    contentWidth: Math.max(width, shelves.width + 2 * Theme.margin)
    implicitHeight: low ? Theme.primary : Math.max(Theme.px(31), Math.round(Theme.display * 1.15) + Theme.bodyLine + 2 * Theme.small + 2 * Theme.tiny)

    onContentWidthChanged: Qt.callLater(beginAnew)
    onMirroredChanged: Qt.callLater(beginAnew)
    onMovementStarted: pushed = true
    onWidthChanged: Qt.callLater(beginAnew)

    // Few, so all are there at once: who goes by keys finds each of them.
    Row {
        id: shelves

        spacing: Theme.small
        x: strip.mirrored ? strip.contentWidth - width - Theme.margin : Theme.margin

        Repeater {
            model: strip.browse.categories

            T.AbstractButton {
                id: shelf

                required property string categoryId
                required property string title
                required property string symbol
                required property bool chosen

                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.name: title
                Accessible.role: Accessible.RadioButton
                height: strip.height
                objectName: "category:" + title
                text: title
                width: Math.max(strip.low ? 0 : Theme.px(31), words.implicitWidth + Theme.medium * (strip.low ? 1.7 : 2))

                background: Rectangle {
                    border.color: shelf.chosen ? Theme.accent : Theme.hairline
                    border.width: shelf.chosen ? 0 : Math.max(1, Theme.hair)
                    color: shelf.chosen ? Theme.accent : shelf.down ? Theme.accentWash : Theme.card
                    radius: Theme.radiusCard
                }
                contentItem: Item {
                    GridLayout {
                        id: words

                        anchors.centerIn: parent
                        columnSpacing: Theme.small
                        columns: strip.low ? 2 : 1
                        rowSpacing: Theme.tiny

                        Icon {
                            Layout.alignment: Qt.AlignCenter
                            color: shelf.chosen ? Theme.onAccent : Theme.ink
                            font.pixelSize: strip.low ? Theme.lead * 1.2 : Theme.display * 0.92
                            name: shelf.symbol
                        }
                        Label {
                            Layout.alignment: Qt.AlignCenter
                            color: shelf.chosen ? Theme.onAccent : Theme.ink
                            font.weight: shelf.chosen ? Font.DemiBold : Font.Medium
                            text: shelf.title
                        }
                    }
                }

                onChosenChanged: if (chosen)
                    Qt.callLater(strip.bringIntoView, shelf)
                onClicked: strip.browse.chooseCategory(categoryId)
            }
        }
    }
    Connections {
        function onCategoryIdChanged(): void {
            strip.pushed = false;
            Qt.callLater(strip.beginAnew);
        }

        target: strip.browse
    }
}
