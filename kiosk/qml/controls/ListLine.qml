// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the list: what it is, how many, what it costs, and what staff changed.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk

Rectangle {
    id: line

    required property int index
    required property string lineId
    required property string productId
    required property string title
    required property string options
    required property string quantity
    required property string price
    required property string total
    required property string before
    required property string note
    required property string mark
    required property string picture
    required property bool canLess
    required property bool gone

    signal more
    signal less
    signal removed
    signal noteWanted
    signal opened

    border.color: Theme.hairline
    border.width: Math.max(1, Theme.hair)
    color: gone ? "transparent" : Theme.card
    implicitHeight: content.implicitHeight + 2 * (Theme.medium)
    objectName: "line:" + title
    radius: Theme.radiusCard

    readonly property bool moving: glow.running || slide.running || appear.running
    // How far from its place it is still drawn. The list knows nothing of it: one whose lines it moves itself forgets
    // to move them on when they grow meanwhile.
    property real lag: 0
    property real stood: 0
    property bool placed: false

    transform: Translate {
        y: line.lag
    }

    Component.onCompleted: Qt.callLater(() => {
        if (line)
            placed = true;
    })
    ListView.onAdd: if (!Theme.still)
        appear.restart()
    onYChanged: {
        if (placed && !Theme.still) {
            slide.stop();
            lag += stood - y;
            slide.start();
        }
        stood = y;
    }

    NumberAnimation {
        id: appear

        duration: Theme.plain
        from: 0
        property: "opacity"
        target: line
        to: 1
    }
    NumberAnimation {
        id: slide

        duration: Theme.slow
        easing.type: Easing.OutCubic
        property: "lag"
        target: line
        to: 0
    }

    // A change by staff glows once, so that the eye finds it.
    onMarkChanged: if (mark !== "" && !Theme.still)
        glow.restart()

    Rectangle {
        id: glowing

        anchors.fill: parent
        color: Theme.staffWash
        opacity: 0
        radius: parent.radius

        SequentialAnimation {
            id: glow

            NumberAnimation {
                duration: 200
                property: "opacity"
                target: glowing
                to: 0.6
            }
            PauseAnimation {
                duration: 900
            }
            NumberAnimation {
                duration: 600
                property: "opacity"
                target: glowing
                to: 0
            }
        }
    }
    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.medium

        T.AbstractButton {
            Accessible.name: qsTr("Look at %1").arg(line.title)
            Accessible.role: Accessible.Button
            // Smaller where it is gone, in the middle of the same room: all words begin on one edge.
            Layout.alignment: Qt.AlignTop
            Layout.leftMargin: line.gone ? Theme.px(9) : 0
            Layout.rightMargin: line.gone ? Theme.px(9) : 0
            enabled: line.productId !== ""
            implicitHeight: implicitWidth
            implicitWidth: Theme.px(line.gone ? 20 : 38)
            opacity: line.gone ? 0.5 : 1

            background: Rectangle {
                color: Theme.ground
                radius: Theme.radiusSmall
            }
            contentItem: Item {
                Picture {
                    anchors.fill: parent
                    source: line.picture
                }
                Icon {
                    anchors.centerIn: parent
                    color: Theme.disabledInk
                    font.pixelSize: Theme.display
                    name: "image"
                    visible: line.picture === ""
                }
            }

            onClicked: line.opened()
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Theme.tiny

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.medium
                columns: 2
                rowSpacing: Theme.tiny / 2

                Label {
                    Layout.alignment: Qt.AlignBaseline
                    Layout.fillWidth: true
                    color: line.gone ? Theme.quietInk : Theme.ink
                    font.pixelSize: Theme.lead
                    font.strikeout: line.gone
                    font.weight: Font.DemiBold
                    objectName: "lineTitle"
                    text: line.title
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.alignment: Qt.AlignBaseline | Qt.AlignRight
                    figures: true
                    font.pixelSize: Theme.lead
                    font.weight: Font.DemiBold
                    objectName: "lineTotal"
                    text: line.total
                    visible: !line.gone
                }
                Label {
                    Layout.alignment: Qt.AlignBaseline
                    Layout.column: 0
                    Layout.fillWidth: true
                    Layout.row: 1
                    color: Theme.quietInk
                    text: line.options
                    visible: text !== "" && !line.gone
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.alignment: Qt.AlignBaseline | Qt.AlignRight
                    Layout.column: 1
                    Layout.row: 1
                    color: Theme.quietInk
                    figures: true
                    font.strikeout: true
                    objectName: "lineBefore"
                    text: line.before
                    visible: text !== "" && !line.gone
                }
            }
            Rectangle {
                Layout.topMargin: Theme.tiny
                color: Theme.staffWash
                implicitHeight: words.implicitHeight + Theme.tiny * 2
                implicitWidth: words.implicitWidth + Theme.small * 2
                Layout.fillWidth: false
                objectName: "mark"
                radius: Theme.radiusSmall
                visible: line.mark !== ""

                Row {
                    id: words

                    anchors.centerIn: parent
                    spacing: Theme.tiny

                    Icon {
                        color: Theme.staffInk
                        font.pixelSize: Theme.body
                        height: said.height
                        name: "user-circle"
                    }
                    Label {
                        id: said

                        color: Theme.staffInk
                        font.pixelSize: Theme.body
                        font.weight: Font.Medium
                        objectName: "markText"
                        text: line.mark
                        width: Math.min(implicitWidth, line.width * 0.62)
                        wrapMode: Text.Wrap
                    }
                }
            }
            Label {
                Layout.fillWidth: true
                color: Theme.ink
                font.italic: Application.layoutDirection === Qt.LeftToRight
                objectName: "lineNote"
                text: qsTr("“%1”", "what somebody has written").arg(line.note)
                visible: line.note !== "" && !line.gone
                wrapMode: Text.Wrap
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.tiny
                spacing: Theme.small
                visible: !line.gone

                Stepper {
                    canLess: line.canLess
                    quantity: line.quantity

                    onLess: line.less()
                    onMore: line.more()
                }
                Label {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.tiny
                    color: Theme.quietInk
                    figures: true
                    text: qsTr("%1 each").arg(line.price)
                    wrapMode: Text.Wrap
                }
                IconButton {
                    objectName: "writeNote"
                    symbol: "note-pencil"
                    text: qsTr("Note on %1").arg(line.title)

                    onClicked: line.noteWanted()
                }
                IconButton {
                    objectName: "remove"
                    symbol: "trash"
                    text: qsTr("Remove %1").arg(line.title)

                    onClicked: line.removed()
                }
            }
        }
    }
}
