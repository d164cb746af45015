// SPDX-License-Identifier: GPL-3.0-or-later
// Two or three products side by side. What differs stands out, and can be all that is shown.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property CompareViewModel compare
    // Beside the values where there is room, else above them.
    readonly property int labels: wide ? Theme.px(70) : 0
    readonly property int columns: Math.max(1, compare.compared.count)
    readonly property real column: (width - 2 * Theme.margin - labels - (columns - 1) * Theme.medium) / columns
    readonly property int pictureSide: Math.round(Math.min(column, height * (wide ? 0.3 : 0.2)))

    name: qsTr("Side by side")

    signal productChosen(string productId)
    signal browseWanted
    signal flew(string picture, rect place)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: screen.compare.count > 0

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

                onClicked: screen.compare.showDifferencesOnly(!screen.compare.differencesOnly)
            }
        }
        Flickable {
            id: page

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: table.height + Theme.large
            contentWidth: width

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

                        ColumnLayout {
                            id: head

                            required property string productId
                            required property string title
                            required property string options
                            required property string price
                            required property string priceNote
                            required property string picture
                            required property string onList

                            spacing: Theme.tiny
                            width: screen.column

                            T.AbstractButton {
                                id: open

                                Accessible.name: qsTr("Open %1").arg(head.title)
                                Accessible.role: Accessible.Button
                                Layout.fillWidth: true
                                Layout.preferredHeight: screen.pictureSide
                                objectName: "openCompared:" + head.title
                                text: head.title

                                background: Rectangle {
                                    border.color: open.down ? Theme.accent : Theme.hairline
                                    border.width: Math.max(1, Theme.hair)
                                    color: open.down ? Theme.accentWash : Theme.card
                                    radius: Theme.radiusCard
                                }
                                contentItem: Item {
                                    Picture {
                                        id: picture

                                        anchors.centerIn: parent
                                        height: width
                                        source: head.picture
                                        width: Math.min(parent.width, parent.height) * 0.94
                                    }
                                    Icon {
                                        anchors.centerIn: parent
                                        color: Theme.disabledInk
                                        font.pixelSize: Theme.hero
                                        name: "image"
                                        visible: head.picture === ""
                                    }
                                }

                                onClicked: screen.productChosen(head.productId)
                            }
                            Label {
                                Layout.fillWidth: true
                                Layout.topMargin: Theme.tiny
                                font.pixelSize: Theme.lead
                                font.weight: Font.DemiBold
                                objectName: "compared:" + head.title
                                text: head.title
                                wrapMode: Text.Wrap
                            }
                            Label {
                                Layout.fillWidth: true
                                color: Theme.quietInk
                                text: head.options
                                visible: text !== ""
                                wrapMode: Text.Wrap
                            }
                            Item {
                                Layout.fillHeight: true
                            }
                            Connections {
                                function onAdded(productId: string): void {
                                    if (productId === head.productId)
                                        screen.flew(head.picture, picture.mapToItem(screen, 0, 0, picture.width, picture.height));
                                }

                                target: screen.compare
                            }
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

                        ColumnLayout {
                            id: deed

                            required property string productId
                            required property string title
                            required property string price
                            required property string priceNote
                            required property string onList

                            spacing: Theme.tiny
                            width: screen.column

                            Label {
                                Layout.fillWidth: true
                                figures: true
                                font.pixelSize: Theme.title
                                font.weight: Font.DemiBold
                                text: deed.priceNote === "" ? deed.price : deed.price + " " + deed.priceNote
                                wrapMode: Text.Wrap
                            }
                            RowLayout {
                                Layout.fillWidth: true
                                spacing: Theme.tiny

                                PushButton {
                                    Accessible.name: qsTr("Add %1 to the list").arg(deed.title)
                                    Layout.fillWidth: true
                                    kind: PushButton.Primary
                                    objectName: "addCompared:" + deed.title
                                    symbol: "plus"
                                    text: screen.column > Theme.px(115) ? qsTr("Add to list") : qsTr("Add", "to the list, where there is little room")

                                    onClicked: screen.compare.add(deed.productId)
                                }
                                IconButton {
                                    framed: true
                                    implicitHeight: Theme.primary
                                    objectName: "dropCompared:" + deed.title
                                    symbol: "x"
                                    text: qsTr("Remove %1 from the comparison").arg(deed.title)

                                    onClicked: screen.compare.remove(deed.productId)
                                }
                            }
                            Label {
                                Layout.fillWidth: true
                                color: Theme.accent
                                font.weight: Font.DemiBold
                                text: deed.onList
                                wrapMode: Text.Wrap
                            }
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

                    Rectangle {
                        id: fact

                        required property string label
                        required property list<string> values
                        required property bool differs

                        Accessible.name: label + (differs ? ", " + qsTr("differs") : "") + ": " + values.join("; ")
                        Accessible.role: Accessible.StaticText
                        color: Theme.ground
                        height: Math.max(words.y + words.implicitHeight, cells.implicitHeight + cells.y) + Theme.small + Theme.tiny
                        objectName: "fact:" + label
                        width: table.width + 2 * Theme.small
                        x: -Theme.small

                        Rectangle {
                            color: Theme.hairline
                            height: Math.max(1, Theme.hair)
                            width: table.width
                            x: Theme.small
                        }
                        // The mark of what differs, which needs no colour to be seen.
                        Rectangle {
                            anchors.left: parent.left
                            color: Theme.accent
                            height: parent.height
                            visible: fact.differs
                            width: Math.max(3, Theme.px(1))
                        }
                        Label {
                            id: words

                            Accessible.ignored: true
                            anchors.left: parent.left
                            anchors.leftMargin: Theme.small
                            color: fact.differs ? Theme.accent : Theme.quietInk
                            font.pixelSize: screen.wide ? Theme.body : Theme.caption
                            font.weight: fact.differs ? Font.DemiBold : Font.Normal
                            text: fact.label
                            width: screen.wide ? screen.labels - Theme.medium : parent.width - 2 * Theme.small
                            wrapMode: Text.Wrap
                            y: Theme.small + Theme.tiny
                        }
                        Row {
                            id: cells

                            anchors.left: parent.left
                            anchors.leftMargin: Theme.small + screen.labels
                            spacing: Theme.medium
                            y: screen.wide ? words.y : words.y + words.implicitHeight

                            Repeater {
                                model: fact.values

                                Label {
                                    required property string modelData

                                    Accessible.ignored: true
                                    figures: true
                                    color: fact.differs ? Theme.ink : Theme.quietInk
                                    font.weight: fact.differs ? Font.DemiBold : Font.Normal
                                    text: modelData
                                    verticalAlignment: Text.AlignTop
                                    width: screen.column
                                    wrapMode: Text.Wrap
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    ColumnLayout {
        anchors.centerIn: parent
        objectName: "nothingToCompare"
        spacing: Theme.medium
        visible: screen.compare.count === 0
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(220))

        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.quietInk
            font.pixelSize: Theme.hero * 1.2
            name: "scales"
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Nothing to compare yet")
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quietInk
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Touch “Compare” on two or three products and see them side by side.")
            wrapMode: Text.Wrap
        }
        PushButton {
            Layout.alignment: Qt.AlignHCenter
            big: true
            kind: PushButton.Primary
            objectName: "browseFromComparison"
            text: qsTr("Keep browsing")

            onClicked: screen.browseWanted()
        }
    }
}
