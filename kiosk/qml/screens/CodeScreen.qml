// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's code, to be scanned from this screen or photographed.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property CodeViewModel code
    required property SlipViewModel slip
    required property string total
    required property int count
    // Low reach leaves an upright screen a room that is hardly taller than wide: too narrow for two columns.
    readonly property bool beside: width > 1.3 * height
    // Large words on a low screen: what can be smaller gives way.
    readonly property bool tight: beside && height < Theme.hero * 12

    signal keepBrowsing
    signal finished
    signal accessWanted

    fades: false
    name: qsTr("Your code")

    GridLayout {
        id: grid

        // What is left for the QR when everything else has what it needs.
        // What the picture leaves above and below the words beside it.
        readonly property real slack: screen.beside ? Math.max(0, (frame.implicitHeight - identity.implicitHeight - (strip.visible ? strip.implicitHeight + rowSpacing : 0)) / 2) : 0
        readonly property real room: screen.beside ? screen.height - heading.implicitHeight - buttons.implicitHeight - Theme.medium - 2 * rowSpacing - 2 * Theme.small : screen.height - heading.implicitHeight - identity.implicitHeight - (strip.visible ? strip.implicitHeight + rowSpacing : 0) - buttons.implicitHeight - Theme.medium - 3 * rowSpacing - 2 * Theme.small

        anchors.centerIn: parent
        columnSpacing: Theme.huge * (screen.tight ? 0.75 : 1.5)
        columns: screen.beside ? 2 : 1
        rowSpacing: Math.min(Theme.large * 1.4, screen.height * 0.025)
        width: Math.min(parent.width - 2 * Theme.margin, screen.beside ? Theme.px(screen.tight && strip.visible ? 520 : 400) : Theme.px(290))

        ColumnLayout {
            id: heading

            Layout.alignment: Qt.AlignHCenter
            Layout.column: 0
            Layout.columnSpan: screen.beside ? 2 : 1
            Layout.fillWidth: true
            Layout.row: 0
            spacing: Theme.small

            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.letterSpacing: -1
                font.pixelSize: Math.round(Theme.display * (screen.tight ? 1 : 1.25))
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Your code")
            }
            BalancedLabel {
                Layout.fillWidth: true
                color: Theme.quietInk
                font.pixelSize: Theme.lead
                lineHeight: 1.2
                text: qsTr("Show it to our staff, or take a picture of it. Your list is kept under this code.")
            }
        }
        Rectangle {
            id: frame

            Layout.alignment: screen.beside ? Qt.AlignLeft : Qt.AlignHCenter
            Layout.column: 0
            Layout.row: 1
            Layout.rowSpan: screen.beside ? 2 : 1
            border.color: Theme.hairline
            border.width: Math.max(1, Theme.hair)
            color: "white"
            implicitHeight: implicitWidth
            implicitWidth: qr.width + 2 * Theme.small
            radius: Theme.radiusSheet

            QrPicture {
                id: qr

                // 29 modules with the quiet zone: at 7 mm each the symbol is 147 mm wide.
                readonly property int module: Math.max(1, Math.floor(Math.min(Theme.px(screen.beside ? 5.4 : 7) * 29, screen.height * 0.62, grid.room - 2 * Theme.small) / 29))

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
            id: identity

            Layout.alignment: Qt.AlignCenter
            Layout.column: screen.beside ? 1 : 0
            Layout.fillWidth: screen.beside
            Layout.row: screen.beside ? 1 : 2
            Layout.topMargin: grid.slack
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
                font.pixelSize: screen.tight ? Math.round(Theme.display * 1.2) : Theme.hero
                font.weight: Font.Bold
                font.wordSpacing: Theme.medium
                objectName: "shownId"
                text: screen.code.identity
            }
            Label {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: screen.tight ? 0 : Theme.small
                color: Theme.quietInk
                figures: true
                font.pixelSize: Theme.lead
                text: screen.count === 0 ? qsTr("Your list is still empty") : qsTr("%n product(s)", "", screen.count) + "  ·  " + screen.total
            }
        }
        SlipStrip {
            id: strip

            Layout.alignment: Qt.AlignCenter
            Layout.bottomMargin: grid.slack
            Layout.column: screen.beside ? 1 : 0
            Layout.fillWidth: true
            Layout.row: screen.beside ? 2 : 3
            slip: screen.slip
            visible: screen.slip.offered
        }
        RowLayout {
            id: buttons

            Layout.alignment: Qt.AlignHCenter
            Layout.column: 0
            Layout.columnSpan: screen.beside ? 2 : 1
            Layout.fillWidth: true
            Layout.row: 4
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
