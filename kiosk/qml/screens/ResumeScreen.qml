// SPDX-License-Identifier: GPL-3.0-or-later
// "I have a code": hold it to the camera if there is one, scan it, or type its 15 symbols.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property ResumeViewModel resume
    required property CameraViewModel camera
    readonly property bool blind: camera.progress === CameraViewModel.State.Missing

    signal backWanted

    // Whatever keyboard there is writes here, whatever was touched last.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            screen.resume.erase();
        else if (event.text.length > 0 && event.text > " ")
            screen.resume.key(event.text);
        else
            return;
        event.accepted = true;
    }

    onShownChanged: if (shown)
        keys.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Item {
        id: keys

        focus: true
    }
    ColumnLayout {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: screen.wide ? Theme.large : Theme.huge
        spacing: Theme.small

        Label {
            Layout.fillWidth: true
            font.letterSpacing: -1
            font.pixelSize: Math.round(Theme.display * (screen.wide ? 1.1 : 1.3))
            font.weight: Font.Bold
            text: qsTr("Welcome back")
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quietInk
            font.pixelSize: Theme.lead
            text: screen.blind ? qsTr("Type the code of your list, and you go on where you stopped.") : qsTr("Show us the code of your list, and you go on where you stopped.")
            wrapMode: Text.Wrap
        }
        // The picture has a code in it that only a camera reads, and below it but the first nine symbols.
        Label {
            Layout.fillWidth: true
            color: Theme.quietInk
            font.pixelSize: Theme.lead
            objectName: "onlyAPhoto"
            text: qsTr("Only a photo of it? Our staff will open the list for you.")
            visible: screen.blind
            wrapMode: Text.Wrap
        }
    }
    Item {
        id: beside

        anchors.bottom: screen.wide ? foot.top : typing.top
        anchors.bottomMargin: Theme.large
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.large
        width: screen.wide ? Math.round(screen.width * 0.33) : screen.width - 2 * Theme.margin

        CameraPicture {
            anchors.fill: parent
            camera: screen.camera
            visible: !screen.blind
        }
        CodePlace {
            anchors.fill: parent
            // On a low screen the keys have the room.
            visible: screen.blind && screen.height >= Theme.px(260)
        }
    }
    ColumnLayout {
        id: typing

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.large
        anchors.left: screen.wide ? beside.right : parent.left
        anchors.leftMargin: screen.wide ? Theme.huge : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: screen.wide ? head.bottom : undefined
        anchors.topMargin: Theme.large
        spacing: Theme.medium

        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            text: screen.blind ? qsTr("Type all 15 symbols") : qsTr("Or type all 15 symbols")
            wrapMode: Text.Wrap
        }
        CodeSlots {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(22)
            fault: screen.resume.fault
            symbols: screen.resume.symbols
        }

        // As high as two lines whether there is something to say or not: the keys do not jump.
        Label {
            id: hint

            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Theme.lead * 2.6)
            color: screen.resume.fault ? Theme.danger : Theme.quietInk
            font.pixelSize: Theme.lead
            font.weight: Font.Medium
            objectName: "codeHint"
            text: screen.resume.hint
            wrapMode: Text.Wrap
        }
        SymbolPad {
            // Where there is no camera to show anything to, the keys have its room.
            readonly property int high: Theme.px(screen.blind && screen.height >= Theme.px(300) ? 190 : 120)

            Layout.fillHeight: screen.wide
            Layout.fillWidth: true
            Layout.maximumHeight: high
            Layout.preferredHeight: high
            enabled: !screen.resume.busy

            onTyped: symbol => screen.resume.key(symbol)
        }
        Item {
            Layout.fillHeight: screen.wide
            Layout.preferredHeight: 0
        }
    }
    RowLayout {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.wide ? Theme.medium : Theme.large
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.small

        PushButton {
            Accessible.name: qsTr("Back")
            Layout.preferredWidth: Theme.px(34)
            big: true
            objectName: "leaveResume"
            symbol: "arrow-left"
            wayBack: true

            onClicked: screen.backWanted()
        }
        Item {
            Layout.fillWidth: true
        }
        PushButton {
            big: true
            enabled: screen.resume.symbols !== "" && !screen.resume.busy
            objectName: "clearCode"
            text: qsTr("Start over")

            onClicked: screen.resume.clear()
        }
        PushButton {
            Accessible.name: qsTr("Delete the last symbol")
            Layout.preferredWidth: Theme.px(34)
            big: true
            enabled: screen.resume.symbols !== "" && !screen.resume.busy
            objectName: "eraseSymbol"
            symbol: "backspace"

            onClicked: screen.resume.erase()
        }
        PushButton {
            Layout.minimumWidth: Theme.px(80)
            big: true
            enabled: screen.resume.ready
            kind: PushButton.Primary
            objectName: "openList"
            text: qsTr("Open my list")

            onClicked: screen.resume.send()
        }
    }
}
