// SPDX-License-Identifier: GPL-3.0-or-later
// Where the customer writes with the on-screen keyboard, one line or several.
import QtQuick
import Handsel.Kiosk

FocusScope {
    id: field

    required property string name
    property string hint: ""
    property string symbol: ""
    property bool severalLines: false
    property int limit: 500
    property alias text: input.text
    readonly property bool writing: input.activeFocus
    // Nothing is written, nor is a keyboard composing anything.
    readonly property bool blank: input.text.trim() === "" && input.preeditText.trim() === ""
    // In which all of the invitation can be read.
    readonly property real inviting: invitation.implicitWidth + (symbol === "" ? Theme.medium : Theme.primary) + Theme.medium

    signal accepted
    signal finished

    // What stands here, with what the keyboard of the language is still composing.
    function whole(): string {
        if (writing)
            Qt.inputMethod.commit(); // qmllint disable missing-property
        return input.text;
    }
    // A keyboard that is composing would go on in a text that is not there any more.
    function stopComposing(): void {
        if (writing)
            Qt.inputMethod.reset(); // qmllint disable missing-property
    }
    function clear(): void {
        stopComposing();
        input.text = "";
    }
    function begin(): void {
        input.forceActiveFocus();
    }
    function add(words: string): void {
        const said = whole().trim();
        write(said === "" ? words : said + " " + words);
    }
    function write(words: string): void {
        stopComposing();
        input.text = words;
        input.cursorPosition = input.length;
    }

    Accessible.name: name
    implicitHeight: severalLines ? Math.max(Theme.primary * 2, invitation.implicitHeight + 2 * Theme.medium) : Theme.primary
    implicitWidth: Theme.px(120)

    Rectangle {
        anchors.fill: parent
        border.color: input.activeFocus ? Theme.accent : Theme.controlEdge
        border.width: input.activeFocus ? Math.max(2, Math.round(Theme.gap / 2)) : Math.max(1, Theme.hair)
        color: Theme.card
        radius: Theme.radiusCard
    }
    Icon {
        id: mark

        anchors.left: parent.left
        color: Theme.quietInk
        font.pixelSize: Theme.title
        height: Theme.primary
        name: field.symbol
        visible: field.symbol !== ""
        width: Theme.primary
    }
    Flickable {
        id: room

        anchors.bottomMargin: field.severalLines ? Theme.small : 0
        anchors.fill: parent
        anchors.leftMargin: mark.visible ? mark.width : Theme.medium
        anchors.rightMargin: wipe.visible ? wipe.width : Theme.medium
        anchors.topMargin: field.severalLines ? Theme.small + Theme.tiny : 0
        clip: true
        contentHeight: input.height
        contentWidth: width
        interactive: field.severalLines

        TextEdit {
            id: input

            Accessible.editable: true
            Accessible.multiLine: field.severalLines
            Accessible.name: field.name
            Accessible.role: Accessible.EditableText
            EnterKey.type: field.severalLines ? Qt.EnterKeyDefault : Qt.EnterKeySearch
            color: Theme.ink
            focus: true
            font.family: Theme.textFamily
            font.pixelSize: Theme.lead
            height: Math.max(contentHeight, room.height)
            // Qt reads an empty line in the keyboard's direction, in which left is the end of one from right to left.
            // Of the input method qmllint knows no more than that it is an object.
            horizontalAlignment: length === 0 && Qt.inputMethod.inputDirection === Qt.RightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft // qmllint disable missing-property
            inputMethodHints: field.severalLines ? Qt.ImhNone : Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            objectName: "input"
            // An empty line's caret stands at its very end, where reading is from the right.
            rightPadding: field.severalLines ? Theme.tiny : 0
            selectByMouse: false
            textFormat: TextEdit.PlainText
            verticalAlignment: field.severalLines ? TextEdit.AlignTop : TextEdit.AlignVCenter
            width: parent.width
            wrapMode: field.severalLines ? TextEdit.Wrap : TextEdit.NoWrap

            Keys.onReturnPressed: event => {
                if (field.severalLines) {
                    event.accepted = false;
                } else {
                    field.accepted();
                    field.finished();
                }
            }
            onTextChanged: if (length > field.limit)
                remove(field.limit, length)
        }
        Label {
            id: invitation

            anchors.left: input.left
            // Mirrored, the left margin lies at the right: there the words leave room for the caret before them.
            anchors.leftMargin: input.horizontalAlignment === TextEdit.AlignRight ? 2 * input.rightPadding : 0
            anchors.right: input.right
            anchors.top: input.top
            color: Theme.quietInk
            elide: field.severalLines ? Text.ElideNone : Text.ElideRight
            font.pixelSize: Theme.lead
            height: field.severalLines ? implicitHeight : field.height
            text: field.hint
            visible: input.length === 0 && input.preeditText === ""
            wrapMode: field.severalLines ? Text.Wrap : Text.NoWrap
        }
    }
    IconButton {
        id: wipe

        anchors.right: parent.right
        height: Theme.primary
        objectName: "clearField"
        symbol: "x"
        text: qsTr("Clear")
        visible: !field.severalLines && input.length > 0
        width: Theme.primary

        onClicked: {
            field.clear();
            field.accepted();
        }
    }
}
