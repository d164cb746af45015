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
    readonly property list<string> orders: [qsTr("Recommended"), qsTr("Name"), qsTr("Price, low first"), qsTr("Price, high first"), qsTr("New first")]
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

            Accessible.name: shelf.late ? "" : text
            Accessible.role: Accessible.AlertMessage
            Layout.alignment: Qt.AlignBaseline
            Layout.fillWidth: !screen.stretched
            Layout.leftMargin: Theme.tiny
            Layout.preferredWidth: fits ? implicitWidth : 0
            Layout.rightMargin: screen.stretched ? Theme.medium : 0
            color: Theme.quietInk
            objectName: "products"
            opacity: fits ? 1 : 0
            text: shelf.late ? qsTr("One moment…") : screen.browse.count === 0 ? "" : qsTr("%n product(s)", "", screen.browse.count)
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
            SearchField {
                id: search

                Layout.fillWidth: true
                browse: screen.browse
                objectName: "search"

                onFinished: screen.doneWriting()
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
        InnerShelves {
            Layout.fillWidth: true
            Layout.topMargin: Theme.medium
            browse: screen.browse
            visible: count > 0
        }
        ShelfTrail {
            Layout.bottomMargin: -Theme.medium
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin - Theme.medium
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.small
            browse: screen.browse
            visible: count > 0
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
        ProductGrid {
            id: shelf

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin - Theme.medium
            browse: screen.browse
            compare: screen.compare
            screenHeight: screen.height

            onMoved: screen.doneWriting()
            onProductChosen: productId => screen.productChosen(productId)
        }
    }
    Flickable {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: nothing.y + nothing.implicitHeight + Theme.small
        contentWidth: width
        height: shelf.height
        visible: screen.browse.nothing
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(240 * Theme.enlarged))

        NothingFound {
            id: nothing

            brief: search.writing || shelf.height < Theme.px(190 * Theme.enlarged)
            browse: screen.browse
            pictureWidth: Theme.px(screen.wide ? 90 : 150)
            width: parent.width
            // A little above the middle, where the eye looks for it.
            y: brief ? Theme.small : Math.max(screen.wide ? Theme.medium : Theme.large, Math.round((shelf.height - implicitHeight) * 0.4))

            onAskedFor: words => screen.askedFor(words)
        }
    }
}
