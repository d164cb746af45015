// SPDX-License-Identifier: GPL-3.0-or-later
// Ten digits, one step back, and done; a keyboard's digits do as well.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

FocusScope {
    id: pad

    required property int entered
    property bool listening: true

    signal digit(int value)
    signal erased
    signal done

    implicitHeight: grid.implicitHeight
    implicitWidth: grid.implicitWidth

    Keys.onPressed: event => {
        const value = "0123456789".indexOf(event.text);
        if (event.text !== "" && value >= 0)
            pad.digit(value);
        else if (event.key === Qt.Key_Backspace)
            pad.erased();
        else
            return;
        event.accepted = true;
    }

    GridLayout {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        columnSpacing: Theme.medium
        columns: 3
        rowSpacing: Theme.medium
        // Telephones are not mirrored either.
        layoutDirection: Qt.LeftToRight

        Repeater {
            model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

            PushButton {
                required property int modelData

                Layout.preferredHeight: Math.round(Theme.primary * 1.15)
                Layout.preferredWidth: Math.round(Theme.primary * 1.6)
                big: true
                enabled: pad.listening
                focusPolicy: Qt.TabFocus
                objectName: "pin:" + modelData
                text: modelData

                onClicked: pad.digit(modelData)
            }
        }
        PushButton {
            Accessible.name: qsTr("Delete the last digit")
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: pad.listening && pad.entered > 0
            focusPolicy: Qt.TabFocus
            objectName: "pin:erase"
            symbol: "backspace"

            onClicked: pad.erased()
        }
        PushButton {
            Layout.preferredHeight: Math.round(Theme.primary * 1.15)
            Layout.preferredWidth: Math.round(Theme.primary * 1.6)
            big: true
            enabled: pad.listening
            focusPolicy: Qt.TabFocus
            objectName: "pin:0"
            text: "0"

            onClicked: pad.digit(0)
        }
        PushButton {
            Accessible.name: qsTr("Done")
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: pad.listening && pad.entered > 0
            focusPolicy: Qt.TabFocus
            kind: PushButton.Primary
            objectName: "pin:done"
            symbol: "check"

            onClicked: pad.done()
        }
    }
}
