// SPDX-License-Identifier: GPL-3.0-or-later
// Shelves, search, filters and the grid.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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

    RowLayout {
        id: titles

        anchors.fill: parent
        parent: screen.stretched ? titleBeside : titleBelow
        spacing: Theme.small

        Label {
            id: heading

            Accessible.role: Accessible.Heading
            Layout.maximumWidth: Math.max(1, screen.width * (screen.stretched ? 0.26 : 0.42))
            elide: Text.ElideRight
            font.letterSpacing: -0.6
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            mayElide: true
            objectName: "heading"
            text: screen.browse.heading
        }
        Label {
            readonly property real taken: Math.min(heading.implicitWidth, heading.Layout.maximumWidth) + choices.implicitWidth + 5 * Theme.small + 2 * Theme.margin + (screen.stretched ? search.inviting + Theme.medium : 0)
            readonly property bool fits: taken + implicitWidth <= screen.width

            Accessible.name: waiting.late ? "" : text
            Accessible.role: Accessible.AlertMessage
            Layout.alignment: Qt.AlignBaseline
            Layout.fillWidth: !screen.stretched
            Layout.leftMargin: Theme.tiny
            Layout.preferredWidth: fits ? implicitWidth : 0
            Layout.rightMargin: screen.stretched ? Theme.medium : 0
            color: Theme.quietInk
            objectName: "products"
            opacity: fits ? 1 : 0
            text: waiting.late ? qsTr("One moment …") : screen.browse.count === 0 ? "" : qsTr("%n product(s)", "", screen.browse.count)
        }
    }
    RowLayout {
        id: choices

        anchors.fill: parent
        parent: screen.stretched ? choicesBeside : choicesBelow
        spacing: Theme.small

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
            Accessible.checkable: false
            Accessible.name: qsTr("Sort: %1").arg(text)
            Accessible.role: Accessible.Button
            objectName: "sort"
            symbol: "arrows-down-up"
            text: screen.orders[screen.browse.sort]

            onClicked: screen.sortWanted()
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.small
            spacing: Theme.small

            Item {
                id: titleBeside

                implicitHeight: titles.implicitHeight
                implicitWidth: titles.implicitWidth
                visible: screen.stretched
            }
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
            Item {
                id: choicesBeside

                implicitHeight: choices.implicitHeight
                implicitWidth: choices.implicitWidth
                visible: screen.stretched
            }
        }
        ShelfStrip {
            Layout.fillWidth: true
            Layout.topMargin: Theme.medium
            browse: screen.browse
            low: screen.stretched
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
            visible: !screen.stretched

            Item {
                id: titleBelow

                Layout.fillWidth: true
                implicitHeight: titles.implicitHeight
            }
            Item {
                id: choicesBelow

                implicitHeight: choices.implicitHeight
                implicitWidth: choices.implicitWidth
            }
        }
        Item {
            Layout.preferredHeight: Theme.medium
            visible: screen.stretched
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
        Item {
            id: shelves

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin - Theme.medium

            GridView {
                id: grid

                readonly property int columns: Math.max(2, Math.floor((width - Theme.margin) / Theme.px(92 * (1 + 0.6 * (Theme.enlarged - 1)))))
                // What a card says below its picture; on a low screen the picture has what that leaves.
                readonly property int words: Theme.px(52 * (1 + 0.9 * (Theme.enlarged - 1)))
                readonly property int drawing: Math.round((cellWidth - Theme.medium) * 0.93)
                // All there are, of which it may have only the first.
                readonly property int places: screen.browse.count

                anchors.fill: parent
                boundsBehavior: Flickable.DragOverBounds
                bottomMargin: Theme.medium
                cacheBuffer: cellHeight
                cellHeight: words + Math.min(drawing, Math.max(Theme.px(56), Math.round(screen.height * 0.86) - words))
                cellWidth: Math.floor(width / columns)
                clip: true
                model: screen.browse.cards
                objectName: "grid"
                visible: !waiting.late

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

                    // The last of a row has what whole pixels leave, and ends where everything else does.
                    readonly property int rest: index % grid.columns === grid.columns - 1 ? grid.width - grid.columns * grid.cellWidth : 0

                    height: grid.cellHeight
                    width: grid.cellWidth

                    ProductCard {
                        anchors.bottomMargin: Theme.medium
                        anchors.fill: parent
                        anchors.rightMargin: Theme.medium - cell.rest
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
                        anchors.rightMargin: Theme.medium - cell.rest
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
            // The places of the cards, while what stands in them is being read.
            Waiting {
                id: waiting

                anchors.fill: parent
                clip: true
                objectName: "shelvesWaiting"
                pending: screen.browse.loading

                Grid {
                    columns: grid.columns

                    Repeater {
                        model: waiting.late ? grid.columns * Math.ceil(grid.height / grid.cellHeight) : 0

                        Item {
                            height: grid.cellHeight
                            width: grid.cellWidth

                            BlankCard {
                                anchors.bottomMargin: Theme.medium
                                anchors.fill: parent
                                anchors.rightMargin: Theme.medium
                            }
                        }
                    }
                }
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
        y: shelves.y + (grid.height - height) * Math.min(1, Math.max(0, grid.visibleArea.yPosition / Math.max(0.001, 1 - grid.visibleArea.heightRatio)))

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

            brief: search.writing || grid.height < Theme.px(190 * Theme.enlarged)
            browse: screen.browse
            width: parent.width
            y: brief ? Theme.small : screen.wide ? Theme.large : Theme.huge

            onAskedFor: words => screen.askedFor(words)
        }
    }
}
