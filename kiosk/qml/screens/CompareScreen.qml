// SPDX-License-Identifier: GPL-3.0-or-later
// Two or three products side by side. What differs stands out, and can be all that is shown.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property CompareViewModel compare
    // Beside the values where there is room, else above them.
    readonly property int labels: wide ? Theme.px(70) : 0
    readonly property int columns: Math.max(1, waiting.late ? compare.count : compare.compared.count)
    readonly property real column: (width - 2 * Theme.margin - labels - (columns - 1) * Theme.medium) / columns
    readonly property int pictureSide: Math.round(Math.min(column, height * (wide ? 0.3 : 0.2)))

    name: qsTr("Side by side")

    signal productChosen(string productId)
    signal browseWanted
    signal flew(string picture, rect place)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.bottomMargin: Theme.small
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.small
            spacing: Theme.small

            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                elide: Text.ElideRight
                font.letterSpacing: -0.6
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                objectName: "comparing"
                text: qsTr("Side by side")
            }
            Chip {
                chosen: screen.compare.differencesOnly
                enabled: screen.compare.count > 1
                objectName: "differencesOnly"
                several: true
                symbol: chosen ? "check" : "intersect"
                text: qsTr("Differences only")
                visible: screen.compare.count > 0 && !screen.compare.unlike

                onClicked: screen.compare.showDifferencesOnly(!screen.compare.differencesOnly)
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            Flickable {
                id: page

                anchors.fill: parent
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                contentHeight: table.height + Theme.large
                contentWidth: width
                visible: screen.compare.count > 0 && !waiting.late

                Column {
                    id: table

                    spacing: 0
                    width: page.width - 2 * Theme.margin
                    x: Theme.margin

                    Row {
                        leftPadding: LayoutMirroring.enabled ? 0 : screen.labels
                        rightPadding: LayoutMirroring.enabled ? screen.labels : 0
                        spacing: Theme.medium

                        Repeater {
                            model: screen.compare.compared

                            ComparedProduct {
                                compare: screen.compare
                                pictureSide: screen.pictureSide
                                width: screen.column

                                onFlew: drawing => screen.flew(picture, drawing.mapToItem(screen, 0, 0, drawing.width, drawing.height))
                                onOpened: screen.productChosen(productId)
                            }
                        }
                    }
                    Row {
                        bottomPadding: Theme.medium
                        leftPadding: LayoutMirroring.enabled ? 0 : screen.labels
                        rightPadding: LayoutMirroring.enabled ? screen.labels : 0
                        spacing: Theme.medium
                        topPadding: Theme.small

                        Repeater {
                            model: screen.compare.compared

                            ComparedChoice {
                                required property string productId

                                width: screen.column

                                onAdded: screen.compare.add(productId)
                                onDropped: screen.compare.remove(productId)
                            }
                        }
                    }
                    Label {
                        font.pixelSize: Theme.lead
                        horizontalAlignment: Text.AlignHCenter
                        objectName: "alike"
                        text: qsTr("They are alike in everything we know of them.")
                        visible: screen.compare.alike
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                    Repeater {
                        model: screen.compare.rows

                        ComparedFact {
                            column: screen.column
                            labels: screen.labels
                            marking: !screen.compare.unlike
                            width: table.width + 2 * Theme.small
                            x: -Theme.small
                        }
                    }
                }
            }
            Waiting {
                id: waiting

                anchors.fill: parent
                clip: true
                objectName: "comparisonWaiting"
                pending: screen.compare.loading

                BlankComparison {
                    column: screen.column
                    columns: screen.columns
                    labels: screen.labels
                    pictureSide: screen.pictureSide
                    width: parent.width - 2 * Theme.margin
                    x: Theme.margin
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        deed: qsTr("Keep browsing")
        deedName: "browseFromComparison"
        headline: qsTr("Nothing to compare yet")
        objectName: "nothingToCompare"
        symbol: "scales"
        visible: screen.compare.count === 0
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(220))
        words: qsTr("Touch the scales on two or three products and see them side by side.")

        onDone: screen.browseWanted()
    }
}
