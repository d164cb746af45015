// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's list, as it stands this moment.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property ListViewModel myList
    readonly property bool empty: myList.lines.count === 0

    signal productChosen(string productId)
    signal noteWanted(string lineId, string title, string note)
    signal browseWanted

    name: qsTr("Your list")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.bottomMargin: Theme.medium
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.small
            spacing: Theme.small

            Label {
                Accessible.role: Accessible.Heading
                font.letterSpacing: -0.6
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                text: qsTr("Your list")
            }
            Label {
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: Theme.tiny * 2
                Layout.fillWidth: true
                Layout.leftMargin: Theme.tiny
                color: Theme.quietInk
                text: qsTr("%n product(s)", "", screen.myList.count)
                visible: !screen.empty
            }
        }
        Rectangle {
            Layout.bottomMargin: Theme.medium
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            color: Theme.staffWash
            implicitHeight: Theme.primary
            radius: Theme.radiusCard
            visible: screen.myList.offer !== ""

            Row {
                anchors.left: parent.left
                anchors.leftMargin: Theme.medium
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.small

                Icon {
                    color: Theme.staffInk
                    name: "handshake"
                }
                Label {
                    color: Theme.staffInk
                    font.pixelSize: Theme.lead
                    font.weight: Font.DemiBold
                    height: parent.height
                    text: screen.myList.offer
                }
            }
        }
        ListView {
            id: lines

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            boundsBehavior: Flickable.DragOverBounds
            clip: true
            model: screen.myList.lines
            objectName: "lines"
            spacing: Theme.small + Theme.tiny

            delegate: ListLine {
                width: ListView.view.width

                onLess: screen.myList.less(lineId)
                onMore: screen.myList.more(lineId)
                onNoteWanted: screen.noteWanted(lineId, title, note)
                onOpened: if (productId !== "")
                    screen.productChosen(productId)
                onRemoved: screen.myList.remove(lineId)
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.small
            Accessible.name: screen.myList.undoText
            Accessible.role: Accessible.AlertMessage
            color: Theme.accentWash
            implicitHeight: Theme.primary + Theme.small
            objectName: "undoBar"
            radius: Theme.radiusCard
            visible: screen.myList.undoText !== ""

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.medium
                anchors.rightMargin: Theme.small

                Label {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    font.weight: Font.Medium
                    text: screen.myList.undoText
                }
                PushButton {
                    kind: PushButton.Quiet
                    objectName: "undo"
                    symbol: "arrow-u-up-left"
                    text: qsTr("Put it back")

                    onClicked: screen.myList.undo()
                }
            }
        }
        RowLayout {
            Layout.bottomMargin: Theme.large
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.large
            spacing: Theme.medium
            visible: !screen.empty

            // On a wide screen beside what it is the total of.
            Item {
                Layout.fillWidth: true
                visible: screen.wide
            }
            Label {
                Layout.alignment: Qt.AlignBaseline
                color: Theme.staffInk
                font.pixelSize: Theme.lead
                text: screen.myList.saving
                visible: screen.wide && text !== ""
            }
            Label {
                Layout.alignment: Qt.AlignBaseline
                Layout.leftMargin: screen.wide ? Theme.medium : 0
                color: Theme.quietInk
                font.pixelSize: Theme.title
                text: qsTr("Total")
            }
            Label {
                Layout.alignment: Qt.AlignBaseline
                Layout.fillWidth: true
                color: Theme.staffInk
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignRight
                text: screen.myList.saving
                visible: !screen.wide
            }
            Label {
                Layout.alignment: Qt.AlignBaseline
                figures: true
                font.letterSpacing: -0.8
                font.pixelSize: Math.round(Theme.display * 1.15)
                font.weight: Font.Bold
                objectName: "total"
                text: screen.myList.total
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        deed: qsTr("Look around")
        headline: qsTr("Nothing on your list yet")
        objectName: "emptyList"
        symbol: "list-plus"
        visible: screen.empty
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(200))
        words: qsTr("What you add stays here, and under your code.")

        onDone: screen.browseWanted()
    }
}
