// SPDX-License-Identifier: GPL-3.0-or-later
// One product: its picture in the chosen colour, its options, what it costs and where it stands.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property ProductViewModel product
    required property CompareViewModel compare
    readonly property bool compared: compare.chosen.includes(product.productId)
    readonly property color wash: product.tint === "" ? Qt.tint(Theme.ground, Qt.alpha(Theme.hairline, 0.35)) : Qt.tint(Theme.ground, Qt.alpha(product.tint, 0.26))

    signal askedAbout(string title)
    signal askedFor(string words)
    signal closerLookWanted
    signal productChosen(string productId)
    signal flew(string picture, rect place)
    signal backWanted

    Connections {
        function onAdded(): void {
            const place = picture.mapToItem(screen, 0, 0, picture.width, picture.height);
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

        Rectangle {
            id: stage

            // While another product is being read the picture keeps the room it has.
            property real storyHeight: 0

            Layout.fillHeight: screen.wide
            Layout.fillWidth: !screen.wide
            Layout.preferredHeight: screen.wide ? -1 : Math.round(Math.max(screen.height * 0.36, Math.min(screen.height * 0.5, screen.height - addBar.height - storyHeight - 2 * Theme.large)))
            Layout.preferredWidth: screen.wide ? screen.width * 0.48 : -1
            color: screen.wash

            Binding on storyHeight {
                restoreMode: Binding.RestoreNone
                value: story.height
                when: !screen.product.loading
            }
            Behavior on color {
                enabled: !Theme.still

                ColorAnimation {
                    duration: Theme.slow
                }
            }

            Picture {
                id: picture

                anchors.centerIn: parent
                height: width
                objectName: "productPicture"
                source: screen.product.picture
                width: Math.min(parent.width, parent.height) * 0.96
            }
            T.AbstractButton {
                id: closer

                Accessible.name: qsTr("Look closer at %1").arg(screen.product.title)
                Accessible.role: Accessible.Button
                anchors.fill: parent
                enabled: screen.product.picture !== ""
                objectName: "zoomPicture"

                background: Item {
                    Rectangle {
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: thumbs.visible ? Theme.small * 2 + thumbs.height : Theme.medium
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.medium
                        border.color: Theme.controlEdge
                        border.width: Math.max(1, Theme.hair)
                        color: closer.down ? Theme.accentWash : Theme.card
                        height: Theme.secondary
                        radius: height / 2
                        visible: closer.enabled
                        width: height

                        Icon {
                            anchors.centerIn: parent
                            font.pixelSize: Theme.lead
                            name: "magnifying-glass-plus"
                        }
                    }
                }

                onClicked: screen.closerLookWanted()
            }
            PictureStrip {
                id: thumbs

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.small
                anchors.horizontalCenter: parent.horizontalCenter
                pictures: screen.product.pictures
                side: Theme.px(20)
                visible: screen.product.pictures.count > 1
                width: Math.min(parent.width - 2 * Theme.margin, contentWidth)

                onChosen: place => screen.product.showPicture(place)
            }
            Icon {
                anchors.centerIn: parent
                color: Theme.quietInk
                font.pixelSize: Theme.hero * 1.6
                name: "image"
                visible: screen.product.picture === "" && (!screen.product.loading || waiting.late)
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

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.large

                    Label {
                        Accessible.role: Accessible.Heading
                        Layout.alignment: Qt.AlignBaseline
                        Layout.fillWidth: true
                        font.letterSpacing: -0.8
                        font.pixelSize: Theme.display
                        font.weight: Font.Bold
                        lineHeight: 1.05
                        objectName: "productTitle"
                        text: screen.product.title
                        wrapMode: Text.Wrap
                    }
                    Label {
                        Layout.alignment: Qt.AlignBaseline
                        figures: true
                        font.letterSpacing: -0.6
                        font.pixelSize: Theme.display
                        font.weight: Font.DemiBold
                        objectName: "price"
                        text: screen.product.price
                    }
                }
                RowLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.tiny
                    spacing: Theme.large

                    Label {
                        Layout.alignment: Qt.AlignBaseline
                        Layout.fillWidth: true
                        color: Theme.quietInk
                        font.pixelSize: Theme.lead
                        text: screen.product.summary
                        wrapMode: Text.Wrap
                    }
                    Label {
                        Layout.alignment: Qt.AlignBaseline
                        color: Theme.quietInk
                        text: screen.product.priceNote
                        visible: text !== ""
                    }
                }
                Repeater {
                    model: screen.product.axes

                    ColumnLayout {
                        id: axis

                        required property string key
                        required property string label
                        required property string chosenLabel
                        required property bool coloured
                        required property ValueModel values
                        required property bool noted

                        Layout.fillWidth: true
                        Layout.topMargin: Theme.large
                        spacing: Theme.small

                        Row {
                            spacing: Theme.small

                            Label {
                                color: Theme.quietInk
                                text: axis.label
                            }
                            Label {
                                font.weight: Font.DemiBold
                                text: axis.chosenLabel
                            }
                        }
                        Flow {
                            Layout.fillWidth: true
                            Layout.leftMargin: axis.coloured ? -Theme.tiny : 0
                            spacing: axis.coloured ? Theme.tiny * 1.5 : Theme.small

                            Repeater {
                                model: axis.values

                                Item {
                                    id: value

                                    required property string key
                                    required property string label
                                    required property string swatch
                                    required property bool chosen
                                    required property bool available
                                    required property string note

                                    height: swatchChoice.visible ? swatchChoice.height + (axis.noted ? swatchNote.implicitHeight : 0) : wordChoice.height
                                    width: swatchChoice.visible ? Math.max(swatchChoice.width, swatchNote.implicitWidth) : wordChoice.width

                                    Label {
                                        id: swatchNote

                                        Accessible.ignored: true
                                        anchors.horizontalCenter: parent.horizontalCenter
                                        anchors.top: swatchChoice.bottom
                                        color: Theme.quietInk
                                        figures: true
                                        font.pixelSize: Theme.caption
                                        text: value.note
                                        visible: swatchChoice.visible && text !== ""
                                    }
                                    Swatch {
                                        id: swatchChoice

                                        Accessible.description: value.note
                                        anchors.horizontalCenter: parent.horizontalCenter
                                        chosen: value.chosen
                                        dimmed: !value.available
                                        height: implicitHeight
                                        objectName: "option:" + axis.label + ":" + value.label
                                        swatch: value.swatch === "" ? "transparent" : value.swatch
                                        text: value.label
                                        visible: value.swatch !== ""
                                        width: implicitWidth

                                        onClicked: screen.product.choose(axis.key, value.key)
                                    }
                                    Chip {
                                        id: wordChoice

                                        chosen: value.chosen
                                        detail: value.note
                                        dimmed: !value.available
                                        height: implicitHeight
                                        objectName: "option:" + axis.label + ":" + value.label
                                        text: value.label
                                        visible: value.swatch === ""
                                        width: implicitWidth

                                        onClicked: screen.product.choose(axis.key, value.key)
                                    }
                                }
                            }
                        }
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
                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.large
                    spacing: Theme.large
                    visible: screen.product.wished === ""

                    Row {
                        spacing: Theme.small
                        visible: screen.product.stockText !== ""

                        Icon {
                            color: screen.product.stock === 3 ? Theme.good : Theme.quietInk
                            name: screen.product.stock === 1 ? "truck" : "check-circle"
                        }
                        Label {
                            color: screen.product.stock === 3 ? Theme.good : Theme.ink
                            font.weight: Font.Medium
                            height: parent.height
                            objectName: "stock"
                            text: screen.product.stockText
                        }
                    }
                    Row {
                        spacing: Theme.small
                        visible: screen.product.place !== ""

                        Icon {
                            color: Theme.quietInk
                            name: "map-pin"
                        }
                        Label {
                            font.weight: Font.Medium
                            height: parent.height
                            objectName: "place"
                            text: screen.product.place
                        }
                    }
                }
                Label {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.large
                    font.pixelSize: Theme.lead
                    lineHeight: 1.3
                    text: screen.product.description
                    visible: text !== ""
                    wrapMode: Text.Wrap
                }
                GridLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.large
                    columnSpacing: Theme.large * 1.5
                    columns: 2
                    rowSpacing: 0

                    Repeater {
                        model: screen.product.facts

                        Item {
                            id: fact

                            required property string label
                            required property string value

                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            implicitHeight: Theme.secondary

                            Rectangle {
                                color: Theme.hairline
                                height: Math.max(1, Theme.hair)
                                width: parent.width
                            }
                            RowLayout {
                                anchors.fill: parent

                                Label {
                                    color: Theme.quietInk
                                    text: fact.label
                                }
                                Label {
                                    Layout.fillWidth: true
                                    elide: Text.ElideRight
                                    figures: true
                                    font.weight: Font.Medium
                                    horizontalAlignment: Text.AlignRight
                                    text: fact.value
                                }
                            }
                        }
                    }
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
    Rectangle {
        id: addBar

        anchors.bottom: parent.bottom
        color: Theme.ground
        height: Math.round(Theme.primary * 1.2) + 2 * Theme.medium
        visible: !screen.product.missing
        width: parent.width

        // What scrolls goes on below.
        Rectangle {
            color: Theme.hairline
            height: Math.max(1, Theme.hair)
            visible: page.contentHeight > page.height && !page.atYEnd
            width: parent.width
        }
        RowLayout {
            anchors.bottomMargin: Theme.medium
            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.topMargin: Theme.medium
            spacing: Theme.medium

            Label {
                Layout.fillWidth: screen.wide
                color: Theme.accent
                font.weight: Font.DemiBold
                text: screen.product.onList
                visible: screen.wide
                wrapMode: Text.Wrap
            }
            Stepper {
                Layout.fillHeight: true
                Layout.minimumWidth: Theme.px(76)
                big: true
                canLess: screen.product.canLess
                objectName: "quantity"
                quantity: screen.product.quantity
                visible: screen.product.wished === ""

                onLess: screen.product.lessOfIt()
                onMore: screen.product.moreOfIt()
            }
            PushButton {
                Accessible.description: screen.product.onList
                Layout.fillHeight: true
                Layout.fillWidth: !screen.wide
                Layout.minimumWidth: Theme.px(150)
                big: true
                enabled: !screen.product.loading
                kind: PushButton.Primary
                objectName: "askForWish"
                symbol: "chat-circle-text"
                text: qsTr("Ask about %1").arg(screen.product.wished)
                visible: screen.product.wished !== ""

                onClicked: screen.askedFor(screen.product.wishQuestion)
            }
            PushButton {
                Accessible.description: screen.product.onList
                Layout.fillHeight: true
                Layout.fillWidth: !screen.wide
                Layout.minimumWidth: Theme.px(150)
                big: true
                enabled: !screen.product.loading
                kind: PushButton.Primary
                objectName: "addToList"
                symbol: "plus"
                text: screen.product.total === "" ? qsTr("Add to list") : qsTr("Add to list  ·  %1").arg(screen.product.total)
                visible: screen.product.wished === ""

                onClicked: screen.product.add()
            }
        }
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.medium
        visible: screen.product.missing
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(220))

        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.quietInk
            font.pixelSize: Theme.hero * 1.2
            name: "package"
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This product is no longer on show")
            wrapMode: Text.Wrap
        }
        PushButton {
            Layout.alignment: Qt.AlignHCenter
            big: true
            kind: PushButton.Primary
            text: qsTr("Back")

            onClicked: screen.backWanted()
        }
    }
}
