// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid can be narrowed by. Every touch is obeyed at once; the foot says how many are left.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Sheet {
    id: sheet

    required property FilterViewModel filters
    required property int products

    name: qsTr("Filters")
    objectName: "filterSheet"

    onShownChanged: {
        if (shown)
            filters.begin();
        else
            filters.end();
    }

    footer: RowLayout {
        spacing: Theme.medium
        width: parent.width
        y: Theme.medium

        PushButton {
            big: true
            enabled: sheet.filters.count > 0
            objectName: "clearFiltersInSheet"
            text: qsTr("Clear filters")

            onClicked: sheet.filters.clear()
        }
        PushButton {
            Layout.fillWidth: true
            big: true
            // With nothing to show it still leads to what could be given up.
            kind: sheet.products === 0 ? PushButton.Outlined : PushButton.Primary
            objectName: "showFiltered"
            text: sheet.products === 0 ? qsTr("No products match") : qsTr("Show %n product(s)", "", sheet.products)

            onClicked: sheet.dismissed()
        }
    }

    ColumnLayout {
        spacing: Theme.large
        width: parent.width

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.small

            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.letterSpacing: -0.6
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                text: qsTr("Filters")
            }
            IconButton {
                implicitHeight: Theme.primary
                objectName: "closeFilters"
                symbol: "x"
                text: qsTr("Close")
                wayBack: true

                onClicked: sheet.dismissed()
            }
        }
        SwitchRow {
            detail: unknown.late ? qsTr("One moment…") : sheet.filters.loading ? "" : qsTr("%n product(s)", "", sheet.filters.inStock)
            objectName: "inStockOnly"
            on: sheet.filters.inStockOnly
            symbol: "package"
            text: qsTr("Only what is in stock")

            onSwitched: on => sheet.filters.showInStockOnly(on)
        }
        Waiting {
            id: unknown

            Layout.fillWidth: true
            Layout.preferredHeight: places.height
            objectName: "filtersWaiting"
            pending: sheet.filters.loading && sheet.filters.bands.count === 0 && sheet.filters.groups.count === 0

            BlankFilters {
                id: places

                width: parent.width
            }
        }
        FilterChoices {
            label: qsTr("Price")
            values: sheet.filters.bands
            visible: sheet.filters.bands.count > 1

            onTouched: key => sheet.filters.touchBand(Number(key))
        }
        Repeater {
            model: sheet.filters.groups

            FilterChoices {
                id: group

                required property string key

                onTouched: value => sheet.filters.toggle(group.key, value)
            }
        }
    }
}
