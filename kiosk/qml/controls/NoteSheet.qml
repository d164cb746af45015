// SPDX-License-Identifier: GPL-3.0-or-later
// A note on one line of the list, at the upper edge so that the keyboard does not cover it.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

FocusScope {
    id: sheet

    property bool shown: false
    property string lineId: ""
    property string product: ""

    signal written(string lineId, string note)
    signal closed

    function open(line: string, title: string, note: string): void {
        lineId = line;
        product = title;
        words.write(note);
        shown = true;
        words.begin();
    }
    function close(): void {
        shown = false;
        closed();
    }

    Accessible.name: qsTr("Note on %1").arg(product)
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    enabled: shown
    visible: shown

    onShownChanged: if (!shown)
        words.clear()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        objectName: "veil"

        MouseArea {
            anchors.fill: parent

            onClicked: sheet.close()
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.card
        height: column.height + 2 * Theme.large
        radius: Theme.radiusSheet
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(300))
        // Above the keyboard, and no higher than can be reached.
        y: parent.width > parent.height ? Math.max(Theme.large, Theme.ceiling) : Math.max(parent.height * 0.3, Theme.ceiling + Theme.large)

        MouseArea {
            anchors.fill: parent
        }
        ColumnLayout {
            id: column

            spacing: Theme.medium
            width: parent.width - 2 * Theme.large
            x: Theme.large
            y: Theme.large

            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                text: qsTr("Note on %1").arg(sheet.product)
                wrapMode: Text.Wrap
            }
            WritingField {
                id: words

                Layout.fillWidth: true
                focus: true
                hint: qsTr("For example where it goes, or what it has to fit.")
                limit: 500
                name: qsTr("Note")
                objectName: "note"
                severalLines: true
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.medium

                PushButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: qsTr("Cancel")
                    wayBack: true

                    onClicked: sheet.close()
                }
                PushButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    kind: PushButton.Primary
                    objectName: "saveNote"
                    text: qsTr("Keep the note")

                    onClicked: {
                        sheet.written(sheet.lineId, words.whole());
                        sheet.close();
                    }
                }
            }
        }
    }
}
