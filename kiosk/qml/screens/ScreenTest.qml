// SPDX-License-Identifier: GPL-3.0-or-later
// Does every place feel a finger, is a hundred millimetres that long, is every pixel well?
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property StaffMenuViewModel menu
    readonly property list<color> plain: ["white", "black", "red", "lime", "blue"]
    property int page: 0
    readonly property int across: Math.max(2, Math.floor(width / Theme.primary))
    readonly property int down: Math.max(2, Math.floor(height / Theme.primary))
    property var felt: new Set()

    fades: false

    onShownChanged: {
        page = 0;
        felt = new Set();
    }

    function feel(x: real, y: real): void {
        const column = Math.floor(x / (width / across));
        const row = Math.floor(y / (height / down));
        if (column < 0 || row < 0 || column >= across || row >= down || felt.has(row * across + column))
            return;
        felt = new Set(felt).add(row * across + column);
    }

    function goOn(): void {
        if (page === plain.length)
            menu.endTest();
        else
            page += 1;
    }

    Item {
        anchors.fill: parent
        visible: screen.page === 0

        Repeater {
            model: screen.page === 0 ? screen.across * screen.down : 0

            Rectangle {
                required property int index

                border.color: Theme.hairline
                border.width: 1
                color: screen.felt.has(index) ? Theme.accent : Theme.ground
                height: screen.height / screen.down
                width: screen.width / screen.across
                x: index % screen.across * width
                y: Math.floor(index / screen.across) * height
            }
        }
        MultiPointTouchArea {
            anchors.fill: parent

            onPressed: points => points.forEach(point => screen.feel(point.x, point.y))
            onUpdated: points => points.forEach(point => screen.feel(point.x, point.y))
        }
        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.controlEdge
            border.width: Math.max(1, Theme.hair)
            color: Theme.card
            height: words.implicitHeight + 2 * Theme.large
            radius: Theme.radiusCard
            width: Math.min(parent.width - 2 * Theme.margin, Theme.px(160))

            ColumnLayout {
                id: words

                anchors.centerIn: parent
                spacing: Theme.medium
                width: parent.width - 2 * Theme.large

                Label {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.lead
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "felt"
                    text: qsTr("Wipe over the whole screen: %1 of %2 places have responded.").arg(screen.felt.size).arg(screen.across * screen.down)
                    wrapMode: Text.Wrap
                }
                Rectangle {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredHeight: Theme.small
                    Layout.preferredWidth: Theme.px(100)
                    color: Theme.ink
                    objectName: "hundredMillimetres"
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.quietInk
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("This bar is 100 mm long if the screen’s diagonal is set right.")
                    wrapMode: Text.Wrap
                }
                PushButton {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.topMargin: Theme.small
                    kind: PushButton.Primary
                    objectName: "showColours"
                    text: qsTr("Show plain colours")

                    onClicked: screen.page = 1
                }
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        color: screen.page === 0 ? "transparent" : screen.plain[screen.page - 1]
        visible: screen.page > 0

        MouseArea {
            Accessible.name: qsTr("The next colour")
            Accessible.onPressAction: screen.goOn()
            Accessible.role: Accessible.Button
            anchors.fill: parent
            objectName: "nextColour"

            onClicked: screen.goOn()
        }
    }
}
