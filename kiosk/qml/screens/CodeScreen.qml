// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's code, to be scanned from this screen or photographed.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property CodeViewModel code
    required property string total
    required property int count

    signal keepBrowsing
    signal finished
    signal accessWanted

    fades: false
    name: qsTr("Your code")

    GridLayout {
        anchors.centerIn: parent
        columnSpacing: Theme.huge * 1.5
        columns: screen.wide ? 2 : 1
        rowSpacing: Theme.large * 1.4
        width: Math.min(parent.width - 2 * Theme.margin, screen.wide ? Theme.px(400) : Theme.px(290))

        ColumnLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.columnSpan: screen.wide ? 2 : 1
            Layout.fillWidth: true
            spacing: Theme.small

            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.letterSpacing: -1
                font.pixelSize: Math.round(Theme.display * 1.25)
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Your code")
            }
            Label {
                Layout.fillWidth: true
                color: Theme.quietInk
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.2
                text: qsTr("Show it to our staff, or take a picture of it. Your list stays under this code.")
                wrapMode: Text.Wrap
            }
        }
        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            border.color: Theme.hairline
            border.width: Math.max(1, Theme.hair)
            color: "white"
            implicitHeight: implicitWidth
            implicitWidth: qr.width + 2 * Theme.small
            radius: Theme.radiusSheet

            QrPicture {
                id: qr

                // 29 modules with the quiet zone: at 7 mm each the symbol is 147 mm wide.
                readonly property int module: Math.max(1, Math.floor(Math.min(Theme.px(screen.wide ? 5.4 : 7) * 29, screen.height * 0.62) / 29))

                Accessible.name: qsTr("Your code as a QR picture")
                Accessible.role: Accessible.Graphic
                anchors.centerIn: parent
                code: screen.code.text
                height: width
                objectName: "qr"
                width: 29 * module
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignCenter
            spacing: Theme.small

            Label {
                Layout.alignment: Qt.AlignHCenter
                color: Theme.quietInk
                font.pixelSize: Theme.lead
                text: qsTr("Customer ID")
            }
            Label {
                Accessible.name: screen.code.spoken
                Layout.alignment: Qt.AlignHCenter
                figures: true
                font.letterSpacing: 2
                font.pixelSize: Theme.hero
                font.weight: Font.Bold
                font.wordSpacing: Theme.medium
                objectName: "shownId"
                text: screen.code.identity
            }
            Label {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.small
                color: Theme.quietInk
                figures: true
                font.pixelSize: Theme.lead
                text: screen.count === 0 ? qsTr("Your list is still empty") : qsTr("%n item(s)", "", screen.count) + "  ·  " + screen.total
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.columnSpan: screen.wide ? 2 : 1
            Layout.fillWidth: true
            Layout.topMargin: Theme.medium
            spacing: Theme.medium

            AccessButton {
                big: true

                onClicked: screen.accessWanted()
            }
            PushButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                big: true
                objectName: "keepBrowsing"
                text: qsTr("Keep browsing")
                wayBack: true

                onClicked: screen.keepBrowsing()
            }
            PushButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                big: true
                kind: PushButton.Primary
                objectName: "imDone"
                symbol: "check"
                text: qsTr("I’m done")

                onClicked: screen.finished()
            }
        }
    }
}
