// SPDX-License-Identifier: GPL-3.0-or-later
// One product: its picture in the chosen colour, its options, what it costs and where it stands.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property ProductViewModel product
    required property CompareViewModel compare
    readonly property bool compared: compare.chosen.includes(product.productId)

    signal askedAbout(string title)
    signal askedFor(string words)
    signal closerLookWanted
    signal productChosen(string productId)
    signal flew(string picture, rect place)

    Connections {
        function onAdded(): void {
            const drawing = stage.drawing;
            const place = drawing.mapToItem(screen, 0, 0, drawing.width, drawing.height);
            screen.flew(screen.product.picture, place);
        }
        function onOpened(): void {
            page.contentY = 0;
        }

        target: screen.product
    }
    GridLayout {
        anchors.bottom: addBar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columnSpacing: 0
        columns: screen.wide ? 2 : 1
        rowSpacing: 0
        visible: !screen.product.missing

        ProductStage {
            id: stage

            // While another product is being read the picture keeps the room it has.
            property real storyHeight: 0

            Layout.fillHeight: screen.wide
            Layout.fillWidth: !screen.wide
            Layout.preferredHeight: screen.wide ? -1 : Math.round(Math.max(screen.height * 0.36, Math.min(screen.height * 0.5, screen.height - addBar.height - storyHeight - 2 * Theme.large)))
            Layout.preferredWidth: screen.wide ? screen.width * 0.48 : -1
            product: screen.product
            waiting: waiting.late

            onCloserLookWanted: screen.closerLookWanted()

            Binding on storyHeight {
                restoreMode: Binding.RestoreNone
                value: story.height
                when: !screen.product.loading
            }
        }
        Flickable {
            id: page

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: story.height + 2 * Theme.large + (alike.visible ? alike.height + Theme.large : 0)
            contentWidth: width

            ColumnLayout {
                id: story

                spacing: 0
                visible: !screen.product.loading
                width: page.width - 2 * Theme.margin
                x: Theme.margin
                y: Theme.large

                ProductHead {
                    Layout.fillWidth: true
                    product: screen.product
                }
                Repeater {
                    model: screen.product.axes

                    ProductOption {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.large

                        onTouched: value => screen.product.choose(key, value)
                    }
                }
                Label {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.large
                    font.weight: Font.Medium
                    objectName: "wish"
                    text: qsTr("We do not have it in %1. Ask us: we may be able to get it.").arg(screen.product.wished)
                    visible: screen.product.wished !== ""
                    wrapMode: Text.Wrap
                }
                ProductStock {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.large
                    // Where there is room the bar below says so.
                    listed: addBar.tells ? "" : screen.product.onList
                    product: screen.product
                    visible: screen.product.wished === ""
                }
                PhrasedLabel {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.large
                    font.pixelSize: Theme.lead
                    lineHeight: 1.3
                    words: screen.product.description
                    visible: words !== ""
                }
                ProductFacts {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.large
                    facts: screen.product.facts
                }
                Flow {
                    Layout.fillWidth: true
                    Layout.leftMargin: -Theme.medium
                    Layout.topMargin: Theme.medium
                    spacing: Theme.small

                    PushButton {
                        kind: PushButton.Quiet
                        objectName: "askAboutThis"
                        symbol: "chat-circle-text"
                        text: qsTr("Ask about this")

                        onClicked: screen.askedAbout(screen.product.title)
                    }
                    PushButton {
                        Accessible.checkable: true
                        Accessible.checked: screen.compared
                        Accessible.name: screen.compared ? qsTr("No longer compare %1").arg(screen.product.title) : qsTr("Compare %1").arg(screen.product.title)
                        kind: PushButton.Quiet
                        objectName: "compareThis"
                        symbol: screen.compared ? "check" : "scales"
                        text: screen.compared ? qsTr("In comparison") : qsTr("Compare")

                        onClicked: screen.compare.toggle(screen.product.productId, screen.product.variantId)
                    }
                }
            }
            RelatedProducts {
                id: alike

                perWidth: screen.wide ? 2.3 : 3
                related: screen.product.related
                visible: related.count > 0 && story.visible
                width: page.width
                y: story.y + story.height + Theme.large

                onChosen: productId => screen.productChosen(productId)
            }
        }
    }
    // What has scrolled away goes on below the picture.
    Rectangle {
        color: Theme.hairline
        height: Math.max(1, Theme.hair)
        visible: !screen.product.missing && page.contentY > 0
        width: page.width
        x: page.x
        y: page.y
    }
    Waiting {
        id: waiting

        anchors.bottom: addBar.top
        anchors.left: parent.left
        anchors.leftMargin: screen.wide ? stage.width : 0
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: screen.wide ? 0 : stage.height
        clip: true
        objectName: "productWaiting"
        pending: screen.product.loading

        BlankProduct {
            width: parent.width - 2 * Theme.margin
            x: Theme.margin
            y: Theme.large
        }
    }
    AddBar {
        id: addBar

        anchors.bottom: parent.bottom
        column: screen.wide ? stage.width : 0
        goesOn: page.contentHeight > page.height && !page.atYEnd
        height: implicitHeight
        product: screen.product
        visible: !screen.product.missing
        wide: screen.wide
        width: parent.width

        onAskedFor: words => screen.askedFor(words)
    }
    EmptyState {
        anchors.centerIn: parent
        deed: qsTr("Ask about this")
        deedName: "askAboutMissing"
        headline: qsTr("This product is no longer on show")
        objectName: "productGone"
        symbol: "package"
        visible: screen.product.missing
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(220))
        words: qsTr("Ask us about it: we may still have it, or something like it.")

        onDone: screen.askedAbout(screen.product.title)
    }
}
