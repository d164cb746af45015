// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's own words, and staff's answers.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property AskViewModel ask
    readonly property list<string> phrases: [qsTr("Can I see this here?"), qsTr("Do you have this in another colour?"), qsTr("When can it be delivered?"), qsTr("Can you put it together for me?")]

    signal productChosen(string productId)
    signal doneWriting

    name: qsTr("Ask us")

    Connections {
        function onDraftChanged(): void {
            words.write(screen.ask.draft);
        }

        target: screen.ask
    }
    ColumnLayout {
        id: writing

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        spacing: Theme.medium
        width: screen.stretched ? Math.round((screen.width - 2 * Theme.margin - Theme.huge) / 2) : screen.width - 2 * Theme.margin

        Label {
            Accessible.role: Accessible.Heading
            Layout.topMargin: Theme.small
            font.letterSpacing: -0.6
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            text: qsTr("Ask us")
        }
        WritingField {
            id: words

            Layout.fillWidth: true
            hint: qsTr("Write what you are looking for or would like to know. The answer comes to this screen.")
            limit: 1000
            name: qsTr("Your question")
            objectName: "question"
            severalLines: true
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.small

            Repeater {
                model: screen.phrases

                Chip {
                    required property int index
                    required property string modelData

                    Accessible.checkable: false
                    Accessible.role: Accessible.Button
                    objectName: "readyQuestion:" + index
                    text: modelData

                    onClicked: words.add(modelData)
                }
            }
        }
        PushButton {
            Accessible.description: enabled || talk.count === 0 ? "" : qsTr("Our staff will answer here. You can go on meanwhile.")
            Layout.alignment: Qt.AlignRight
            Layout.minimumWidth: Theme.px(80)
            big: true
            enabled: !words.blank
            kind: PushButton.Primary
            objectName: "sendQuestion"
            symbol: "paper-plane-tilt"
            text: qsTr("Send")

            onClicked: {
                const said = words.whole();
                words.clear();
                screen.doneWriting();
                screen.ask.ask(said);
            }
        }
    }
    ColumnLayout {
        anchors.left: talk.left
        anchors.right: talk.right
        anchors.top: talk.top
        anchors.topMargin: Theme.huge
        spacing: Theme.medium
        visible: screen.stretched && talk.count === 0

        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.quietInk
            font.pixelSize: Theme.hero
            name: "chats-circle"
        }
        BalancedLabel {
            Layout.fillWidth: true
            color: Theme.quietInk
            font.pixelSize: Theme.lead
            text: qsTr("Our staff will answer here.")
        }
    }
    ListView {
        id: talk

        // Beside what is written where there is width, else below it.
        anchors.bottom: parent.bottom
        anchors.left: screen.stretched ? writing.right : parent.left
        anchors.leftMargin: screen.stretched ? Theme.huge : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: screen.stretched ? writing.top : writing.bottom
        anchors.topMargin: screen.stretched ? Theme.small : Theme.huge
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        model: screen.ask.requests
        objectName: "requests"
        spacing: Theme.medium

        delegate: Item {
            id: request

            required property int index
            required property string text
            required property bool answered
            required property string answer
            required property string by
            required property string productId
            required property string productTitle
            required property string productPrice
            required property string productPicture
            required property bool productListed

            height: said.height + reply.height + Theme.small
            objectName: "request"
            width: ListView.view.width

            Rectangle {
                id: said

                anchors.right: parent.right
                color: Theme.accentWash
                height: own.implicitHeight + 2 * Theme.medium
                radius: Theme.radiusCard
                width: own.width + 2 * Theme.medium

                Label {
                    id: own

                    anchors.centerIn: parent
                    font.pixelSize: Theme.lead
                    text: request.text
                    width: Math.min(implicitWidth, request.width * 0.78)
                    wrapMode: Text.Wrap
                }
            }
            Rectangle {
                id: reply

                border.color: Theme.hairline
                border.width: request.answered ? 0 : Math.max(1, Theme.hair)
                color: request.answered ? Theme.staffWash : "transparent"
                height: answerColumn.height + 2 * Theme.medium
                radius: Theme.radiusCard
                width: answerColumn.width + 2 * Theme.medium
                anchors.left: parent.left
                y: said.height + Theme.small

                ColumnLayout {
                    id: answerColumn

                    spacing: Theme.small
                    x: Theme.medium
                    y: Theme.medium

                    Label {
                        Layout.maximumWidth: request.width * 0.86
                        color: request.answered ? Theme.staffInk : Theme.quietInk
                        font.weight: Font.DemiBold
                        text: request.answered ? request.by : qsTr("Our staff will answer here. You can go on meanwhile.")
                        wrapMode: Text.Wrap
                    }
                    Label {
                        Layout.maximumWidth: request.width * 0.78
                        color: Theme.ink
                        font.pixelSize: Theme.lead
                        objectName: "answerText"
                        text: request.answer
                        visible: text !== ""
                        wrapMode: Text.Wrap
                    }
                    T.AbstractButton {
                        id: match

                        Accessible.name: qsTr("Show %1").arg(request.productTitle)
                        Accessible.role: Accessible.Button
                        implicitHeight: Theme.px(34)
                        Layout.fillWidth: true
                        implicitWidth: request.width * 0.72
                        objectName: "showMatch"
                        visible: request.productId !== ""

                        background: Rectangle {
                            border.color: match.down ? Theme.accent : Theme.hairline
                            border.width: Math.max(1, Theme.hair)
                            color: match.down ? Theme.accentWash : Theme.card
                            radius: Theme.radiusCard
                        }
                        contentItem: RowLayout {
                            spacing: Theme.medium

                            Picture {
                                Layout.leftMargin: Theme.small
                                Layout.preferredHeight: Theme.px(30)
                                Layout.preferredWidth: Theme.px(30)
                                source: request.productPicture
                            }
                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: 0

                                Label {
                                    Layout.fillWidth: true
                                    elide: Text.ElideRight
                                    font.pixelSize: Theme.lead
                                    font.weight: Font.DemiBold
                                    text: request.productTitle
                                }
                                Label {
                                    color: Theme.quietInk
                                    figures: true
                                    text: request.productPrice
                                }
                            }
                            Label {
                                color: Theme.accent
                                font.weight: Font.DemiBold
                                text: qsTr("Show it")
                            }
                            Icon {
                                Layout.rightMargin: Theme.medium
                                color: Theme.accent
                                font.pixelSize: Theme.lead
                                name: "caret-right"
                            }
                        }

                        onClicked: screen.productChosen(request.productId)
                    }
                    PushButton {
                        Layout.fillWidth: true
                        done: request.productListed
                        enabled: !request.productListed
                        kind: PushButton.Primary
                        objectName: "addMatch"
                        symbol: request.productListed ? "check" : "plus"
                        text: request.productListed ? qsTr("On your list") : qsTr("Add it to my list")
                        visible: request.productId !== ""

                        onClicked: screen.ask.add(request.productId)
                    }
                }
            }
        }
    }
}
