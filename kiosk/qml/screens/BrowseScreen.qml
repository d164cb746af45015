// SPDX-License-Identifier: GPL-3.0-or-later
// Shelves, search, filters and the grid.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property BrowseViewModel browse
    required property CompareViewModel compare
    readonly property list<string> orders: [qsTr("Our order"), qsTr("Name"), qsTr("Price, low first"), qsTr("Price, high first"), qsTr("New first")]
    required property bool scanning

    signal productChosen(string productId)
    signal askedFor(string words)
    signal sortWanted
    signal filtersWanted
    signal scanWanted
    signal doneWriting

    name: qsTr("Products")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            spacing: Theme.small

            WritingField {
                id: search

                Layout.fillWidth: true
                hint: qsTr("What are you looking for?")
                limit: 80
                name: qsTr("Search")
                objectName: "search"
                symbol: "magnifying-glass"

                onAccepted: screen.browse.search(text)
                onFinished: screen.doneWriting()
                onTextChanged: pause.restart()

                Timer {
                    id: pause

                    interval: 120

                    onTriggered: screen.browse.search(search.text)
                }
                Connections {
                    function onSearchTextChanged(): void {
                        if (screen.browse.searchText !== search.text && !pause.running)
                            search.text = screen.browse.searchText;
                    }

                    target: screen.browse
                }
            }
            PushButton {
                Accessible.name: qsTr("Scan a product")
                objectName: "scanProduct"
                symbol: "barcode"
                visible: screen.scanning

                onClicked: screen.scanWanted()
            }
        }
        ListView {
            id: strip

            Layout.fillWidth: true
            Layout.topMargin: Theme.medium
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            implicitHeight: Math.max(Theme.px(31), Math.round(Theme.display * 1.15) + Theme.bodyLine + 2 * Theme.small + 2 * Theme.tiny)
            leftMargin: Theme.margin
            model: screen.browse.categories
            orientation: ListView.Horizontal
            rightMargin: Theme.margin
            spacing: Theme.small

            delegate: T.AbstractButton {
                id: shelf

                required property int index
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
                width: Math.max(Theme.px(31), shelfTitle.implicitWidth + Theme.medium * 2)

                background: Rectangle {
                    border.color: shelf.chosen ? Theme.accent : Theme.hairline
                    border.width: shelf.chosen ? 0 : Math.max(1, Theme.hair)
                    color: shelf.chosen ? Theme.accent : shelf.down ? Theme.accentWash : Theme.card
                    radius: Theme.radiusCard
                }
                contentItem: Item {
                    Icon {
                        anchors.bottom: shelfTitle.top
                        anchors.bottomMargin: Theme.tiny
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: shelf.chosen ? Theme.onAccent : Theme.ink
                        font.pixelSize: Theme.display * 0.92
                        name: shelf.symbol
                    }
                    Label {
                        id: shelfTitle

                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.small + Theme.tiny
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: shelf.chosen ? Theme.onAccent : Theme.ink
                        font.weight: shelf.chosen ? Font.DemiBold : Font.Medium
                        text: shelf.title
                    }
                }

                onChosenChanged: {
                    if (chosen && index === 0)
                        strip.positionViewAtBeginning();
                    else if (chosen)
                        strip.positionViewAtIndex(index, ListView.Contain);
                }
                onClicked: screen.browse.chooseCategory(categoryId)
            }
        }
        ListView {
            id: below

            Layout.fillWidth: true
            Layout.topMargin: Theme.medium
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            implicitHeight: Math.max(Theme.secondary, Theme.px(16))
            leftMargin: Theme.margin
            model: screen.browse.below
            orientation: ListView.Horizontal
            rightMargin: Theme.margin
            spacing: Theme.small
            visible: count > 0

            delegate: Chip {
                required property int index
                required property string categoryId
                required property string title
                required chosen

                height: below.height
                objectName: "shelf:" + title
                text: title
                width: implicitWidth

                onChosenChanged: if (chosen)
                    below.positionViewAtIndex(index, ListView.Contain)
                onClicked: screen.browse.chooseCategory(categoryId)
            }
        }
        RowLayout {
            Layout.bottomMargin: -Theme.medium
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin - Theme.medium
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.small
            spacing: 0
            visible: trail.count > 0

            Repeater {
                id: trail

                model: screen.browse.trail

                PushButton {
                    required property string categoryId
                    required property string title

                    Accessible.name: qsTr("Back to %1").arg(title)
                    Layout.preferredHeight: Theme.secondary
                    kind: PushButton.Quiet
                    objectName: "trail:" + title
                    text: title
                    trailingSymbol: "caret-right"

                    onClicked: screen.browse.chooseCategory(categoryId)
                }
            }
            Item {
                Layout.fillWidth: true
            }
        }
        RowLayout {
            Layout.bottomMargin: Theme.medium
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.large
            spacing: Theme.small

            Label {
                id: heading
                Accessible.role: Accessible.Heading

                Layout.maximumWidth: Math.max(1, screen.width * 0.42)
                elide: Text.ElideRight
                font.letterSpacing: -0.6
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                mayElide: true
                objectName: "heading"
                text: screen.browse.heading
            }
            Label {
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: Theme.tiny * 2
                Layout.fillWidth: true
                Layout.leftMargin: Theme.tiny
                color: Theme.quietInk
                objectName: "products"
                opacity: fits ? 1 : 0
                readonly property bool fits: heading.implicitWidth + implicitWidth + filters.implicitWidth + sort.implicitWidth + 5 * Theme.small + 2 * Theme.margin <= screen.width
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                text: screen.browse.count === 0 ? "" : qsTr("%n product(s)", "", screen.browse.count)
            }
            Chip {
                id: filters

                Accessible.checkable: false
                Accessible.role: Accessible.Button
                chosen: screen.browse.filters.count > 0
                detail: chosen ? String(screen.browse.filters.count) : ""
                objectName: "filters"
                symbol: "funnel"
                text: qsTr("Filter")

                onClicked: screen.filtersWanted()
            }
            Chip {
                id: sort

                Accessible.checkable: false
                Accessible.name: qsTr("Sort: %1").arg(text)
                Accessible.role: Accessible.Button
                objectName: "sort"
                symbol: "arrows-down-up"
                text: screen.orders[screen.browse.sort]

                onClicked: screen.sortWanted()
            }
        }
        ActiveFilters {
            Layout.bottomMargin: Theme.medium
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            filters: screen.browse.filters
            visible: screen.browse.filters.count > 0
        }
        Label {
            Layout.bottomMargin: Theme.medium
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            color: Theme.quietInk
            font.pixelSize: Theme.lead
            objectName: "corrected"
            text: qsTr("Nothing is called that. Here is “%1” instead.").arg(screen.browse.corrected)
            visible: screen.browse.corrected !== ""
            wrapMode: Text.Wrap
        }
        GridView {
            id: grid

            readonly property int columns: Math.max(2, Math.floor((width - Theme.margin) / Theme.px(92 * (1 + 0.6 * (Theme.enlarged - 1)))))
            // What a card says below its picture; on a low screen the picture has what that leaves.
            readonly property int words: Theme.px(52 * (1 + 0.9 * (Theme.enlarged - 1)))
            readonly property int drawing: Math.round((cellWidth - Theme.medium) * 0.93)
            // All there are, of which it may have only the first.
            readonly property int places: screen.browse.count

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin - Theme.medium
            boundsBehavior: Flickable.DragOverBounds
            bottomMargin: Theme.medium
            cacheBuffer: cellHeight
            cellHeight: words + Math.min(drawing, Math.max(Theme.px(56), Math.round(screen.height * 0.86) - words))
            cellWidth: Math.floor(width / columns)
            clip: true
            model: screen.browse.cards
            objectName: "grid"

            delegate: Item {
                id: cell

                required property int index
                required property string productId
                required property string title
                required property string summary
                required property string price
                required property string priceNote
                required property string picture
                required property list<string> swatches
                required property int stock
                required property string stockText

                height: grid.cellHeight
                width: grid.cellWidth

                ProductCard {
                    anchors.bottomMargin: Theme.medium
                    anchors.fill: parent
                    anchors.rightMargin: Theme.medium
                    objectName: "product:" + title
                    picture: cell.picture
                    price: cell.price
                    priceNote: cell.priceNote
                    stock: cell.stock
                    stockText: cell.stockText
                    summary: cell.summary
                    swatches: cell.swatches
                    title: cell.title

                    onClicked: screen.productChosen(cell.productId)
                }
                CompareMark {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.medium
                    compared: screen.compare.chosen.includes(cell.productId)
                    title: cell.title

                    onClicked: screen.compare.toggle(cell.productId, "")
                }
            }

            onMovementStarted: screen.doneWriting()
            // A fling passes two or three times its height in the second that reading may take.
            onContentYChanged: if (contentY + height > contentHeight - 3 * height)
                screen.browse.more()

            Connections {
                // A grid whose cards are taken from under it while it makes more of them complains.
                function onRestarting(): void {
                    grid.model = null;
                }
                function onRestarted(): void {
                    grid.model = screen.browse.cards;
                    grid.positionViewAtBeginning();
                }

                target: screen.browse
            }
        }
    }
    Rectangle {
        color: Theme.controlEdge
        height: Math.max(Theme.primary, grid.height * grid.visibleArea.heightRatio)
        opacity: grid.moving ? 0.7 : 0
        radius: width / 2
        visible: grid.visibleArea.heightRatio < 1
        width: Theme.tiny
        x: LayoutMirroring.enabled ? Theme.tiny : parent.width - width - Theme.tiny
        y: grid.y + (grid.height - height) * Math.min(1, Math.max(0, grid.visibleArea.yPosition / Math.max(0.001, 1 - grid.visibleArea.heightRatio)))

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
            }
        }
    }
    Flickable {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: nothing.y + nothing.implicitHeight + Theme.small
        contentWidth: width
        height: grid.height
        visible: screen.browse.nothing
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(240 * Theme.enlarged))

        NothingFound {
            id: nothing

            brief: search.writing || screen.wide
            browse: screen.browse
            width: parent.width
            y: search.writing || screen.wide ? Theme.small : Theme.huge

            onAskedFor: words => screen.askedFor(words)
        }
    }
}
