// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan could not settle by itself: one question, and a way to leave everything as it is.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Sheet {
    id: sheet

    required property ScanViewModel scan
    readonly property bool asking: scan.question !== ScanViewModel.Question.Nothing

    name: scan.title
    shown: asking

    onDismissed: scan.dismiss()

    ColumnLayout {
        spacing: Theme.medium
        width: parent.width

        Icon {
            color: Theme.accent
            font.pixelSize: Theme.hero
            name: sheet.scan.question === ScanViewModel.Question.OtherList ? "list-bullets" : "barcode"
        }
        Label {
            Layout.fillWidth: true
            font.letterSpacing: -0.6
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            objectName: "scanQuestion"
            text: sheet.scan.title
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quietInk
            font.pixelSize: Theme.lead
            lineHeight: 1.2
            objectName: "scanWords"
            text: sheet.scan.words
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.small
            spacing: Theme.medium

            PushButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                big: true
                objectName: "dismissScan"
                text: sheet.scan.question === ScanViewModel.Question.OtherList ? qsTr("Stay with this list") : qsTr("Close")
                wayBack: true

                onClicked: sheet.scan.dismiss()
            }
            PushButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                big: true
                kind: PushButton.Primary
                objectName: "acceptScan"
                text: sheet.scan.action
                visible: text !== ""

                onClicked: sheet.scan.accept()
            }
        }
    }
}
