// SPDX-License-Identifier: GPL-3.0-or-later
// How this customer wants the kiosk. Every choice is seen at once, on the panel itself.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Sheet {
    id: sheet

    required property AccessViewModel access
    required property SpeechViewModel speech

    name: qsTr("Make it easier")
    objectName: "accessPanel"
    shown: access.open

    onDismissed: access.closePanel()

    ColumnLayout {
        spacing: Theme.small
        width: parent.width

        RowLayout {
            Layout.bottomMargin: Theme.tiny
            Layout.fillWidth: true
            spacing: Theme.small

            ColumnLayout {
                Layout.fillWidth: true
                // The ring of who listens goes around the heading without touching what is below.
                spacing: Theme.tiny

                Label {
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    font.letterSpacing: -0.6
                    font.pixelSize: Theme.display
                    font.weight: Font.Bold
                    text: qsTr("Make it easier")
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.quietInk
                    text: qsTr("For you alone: the next customer finds everything as it was.")
                    wrapMode: Text.Wrap
                }
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                implicitHeight: Theme.primary
                objectName: "closeSheet"
                symbol: "x"
                text: qsTr("Close")
                wayBack: true

                onClicked: sheet.dismissed()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.small

            SizeChoice {
                chosen: sheet.access.textSize === AccessViewModel.TextSize.Normal
                letter: Theme.px(7.4 / 0.69)
                objectName: "text:normal"
                text: qsTr("Normal text")

                onClicked: sheet.access.chooseTextSize(AccessViewModel.TextSize.Normal)
            }
            SizeChoice {
                chosen: sheet.access.textSize === AccessViewModel.TextSize.Large
                letter: Theme.px(9.2 / 0.69)
                objectName: "text:large"
                text: qsTr("Large text")

                onClicked: sheet.access.chooseTextSize(AccessViewModel.TextSize.Large)
            }
            SizeChoice {
                chosen: sheet.access.textSize === AccessViewModel.TextSize.Largest
                letter: Theme.px(11.2 / 0.69)
                objectName: "text:largest"
                text: qsTr("Largest text")

                onClicked: sheet.access.chooseTextSize(AccessViewModel.TextSize.Largest)
            }
        }
        SwitchRow {
            detail: qsTr("Light words on black")
            objectName: "highContrast"
            on: sheet.access.highContrast
            symbol: "circle-half"
            text: qsTr("High contrast")

            onSwitched: on => sheet.access.chooseHighContrast(on)
        }
        SwitchRow {
            detail: qsTr("Nothing slides, fades or flies")
            objectName: "lessMotion"
            on: sheet.access.lessMotion
            symbol: "pause-circle"
            text: qsTr("Less motion")

            onSwitched: on => sheet.access.chooseLessMotion(on)
        }
        SwitchRow {
            detail: qsTr("Everything moves down, within reach from a chair")
            objectName: "lowReach"
            on: sheet.access.lowReach
            symbol: "arrow-line-down"
            text: qsTr("Low reach")

            onSwitched: on => sheet.access.chooseLowReach(on)
        }
        SwitchRow {
            detail: sheet.speech.problem === "" ? qsTr("The screen is read aloud: swipe or press a key to go on") : sheet.speech.problem
            objectName: "speech"
            on: sheet.speech.on
            symbol: "speaker-high"
            text: qsTr("Speech")

            onSwitched: on => sheet.speech.switchOn(on)
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.large
            columns: 2
            rowSpacing: Theme.small
            visible: sheet.speech.on

            SpeechLevel {
                level: sheet.speech.volume
                less: qsTr("Softer")
                more: qsTr("Louder")
                name: qsTr("Volume")
                objectName: "volume"

                onLessWanted: sheet.speech.softer()
                onMoreWanted: sheet.speech.louder()
            }
            SpeechLevel {
                level: sheet.speech.rate
                less: qsTr("Slower")
                more: qsTr("Faster")
                name: qsTr("Speed")
                objectName: "rate"

                onLessWanted: sheet.speech.slower()
                onMoreWanted: sheet.speech.faster()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.small
            spacing: Theme.medium

            PushButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "resetAccess"
                text: qsTr("Reset")

                onClicked: sheet.access.reset()
            }
            PushButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: PushButton.Primary
                objectName: "accessDone"
                symbol: "check"
                text: qsTr("Done")

                onClicked: sheet.dismissed()
            }
        }
    }
}
