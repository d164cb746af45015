// SPDX-License-Identifier: GPL-3.0-or-later
// How this kiosk is, and what staff can do with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property StaffMenuViewModel menu

    // Twice, because a customer may be in the middle of something.
    property string armed: ""

    onShownChanged: armed = ""

    Timer {
        interval: 4000
        running: screen.armed !== ""

        onTriggered: screen.armed = ""
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            Label {
                Layout.fillWidth: true
                font.letterSpacing: -0.6
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                objectName: "staffMenu"
                text: qsTr("Staff menu")
            }
            IconButton {
                framed: true
                implicitHeight: Theme.primary
                objectName: "refreshFacts"
                symbol: "arrow-clockwise"
                text: qsTr("Look again")

                onClicked: screen.menu.refresh()
            }
        }
        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            border.color: Theme.hairline
            border.width: Math.max(1, Theme.hair)
            color: Theme.card
            radius: Theme.radiusCard

            Flickable {
                id: room

                anchors.fill: parent
                anchors.margins: Theme.large
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                contentHeight: column.height
                contentWidth: width
                objectName: "facts"

                Column {
                    id: column

                    spacing: Theme.medium
                    width: room.width

                    Repeater {
                        model: screen.menu.facts

                        RowLayout {
                            id: row

                            required property string label
                            required property string value
                            required property bool alarming

                            Accessible.name: label + ": " + value
                            Accessible.role: Accessible.StaticText
                            objectName: "fact:" + label
                            spacing: Theme.medium
                            width: column.width

                            Label {
                                Accessible.ignored: true
                                Layout.alignment: Qt.AlignTop
                                Layout.preferredWidth: column.width * 0.34
                                color: Theme.quietInk
                                text: row.label
                                wrapMode: Text.Wrap
                            }
                            Label {
                                Accessible.ignored: true
                                Layout.alignment: Qt.AlignTop
                                Layout.fillWidth: true
                                color: row.alarming ? Theme.danger : Theme.ink
                                font.weight: Font.Medium
                                objectName: "factValue"
                                text: row.value
                                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            }
                        }
                    }
                    Rectangle {
                        color: Theme.hairline
                        height: Math.max(1, Theme.hair)
                        width: column.width
                    }
                    Label {
                        color: Theme.quietInk
                        text: qsTr("The last lines of the log")
                    }
                    Label {
                        objectName: "logLines"
                        font.pixelSize: screen.menu.log === "" ? Theme.body : Theme.caption
                        lineHeight: 1.2
                        text: screen.menu.log === "" ? qsTr("There is nothing in it.") : screen.menu.log
                        width: column.width
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
            }
        }
        Label {
            Layout.fillWidth: true
            color: Theme.danger
            text: screen.menu.message
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.medium
            columns: screen.wide ? 4 : 2
            rowSpacing: Theme.medium
            uniformCellWidths: true

            PushButton {
                Layout.fillWidth: true
                objectName: "testScreen"
                symbol: "monitor"
                text: qsTr("Test the screen")

                onClicked: screen.menu.testScreen()
            }
            PushButton {
                Layout.fillWidth: true
                danger: screen.armed === "restart"
                objectName: "restartKiosk"
                symbol: "arrow-clockwise"
                text: screen.armed === "restart" ? qsTr("Touch again to restart") : qsTr("Restart")

                onClicked: {
                    if (screen.armed === "restart")
                        screen.menu.restart();
                    else
                        screen.armed = "restart";
                }
            }
            PushButton {
                Layout.fillWidth: true
                danger: screen.armed === "exit"
                objectName: "exitKiosk"
                symbol: "power"
                text: screen.armed === "exit" ? qsTr("Touch again to end") : qsTr("End the kiosk")

                onClicked: {
                    if (screen.armed === "exit")
                        screen.menu.exit();
                    else
                        screen.armed = "exit";
                }
            }
            PushButton {
                Layout.fillWidth: true
                kind: PushButton.Primary
                objectName: "closeStaffMenu"
                symbol: "arrow-left"
                text: qsTr("Back to the kiosk")
                wayBack: true

                onClicked: screen.menu.close()
            }
        }
    }
}
