// SPDX-License-Identifier: GPL-3.0-or-later
// The shop, the customer's ID, and the language: nothing here is needed to go on.
import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Item {
    id: bar

    required property string shopName
    required property string identity
    required property string spoken
    required property string languageName
    required property bool away
    required property string pricesAsOf
    readonly property string pricesWords: pricesAsOf === "" ? "" : qsTr("Prices as of %1").arg(pricesAsOf)

    signal languageWanted

    // As large as the shop has body text, which two lines have room for, and no smaller than anything else.
    readonly property int quietSize: Math.max(Theme.caption, Math.round(Theme.body / Theme.enlarged))

    implicitHeight: Theme.primary + 2 * Theme.small

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.medium

        Label {
            Layout.fillWidth: true
            elide: Text.ElideRight
            mayElide: true
            font.letterSpacing: -0.3
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            // Where low reach leaves the upper part of the screen, that has the name.
            text: Theme.ceiling > 0 ? "" : bar.shopName
        }
        RowLayout {
            Accessible.name: qsTr("The shop's computer cannot be reached. Everything you do is kept.") + " " + bar.pricesWords
            Accessible.role: Accessible.StaticText
            objectName: "away"
            spacing: Theme.tiny
            visible: bar.away

            Icon {
                color: Theme.quietInk
                font.pixelSize: Theme.body
                name: "cloud-slash"
            }
            ColumnLayout {
                spacing: 0

                Label {
                    Accessible.ignored: true
                    color: Theme.quietInk
                    font.pixelSize: bar.quietSize
                    text: qsTr("Working offline")
                }
                Label {
                    Accessible.ignored: true
                    color: Theme.quietInk
                    figures: true
                    font.pixelSize: bar.quietSize
                    objectName: "pricesAsOf"
                    text: bar.pricesWords
                    visible: text !== ""
                }
            }
        }
        RowLayout {
            Accessible.name: qsTr("Your customer ID: %1").arg(bar.spoken)
            Accessible.role: Accessible.StaticText
            spacing: Theme.small

            Icon {
                color: Theme.quietInk
                font.pixelSize: Theme.lead
                name: "identification-card"
            }
            Label {
                Accessible.ignored: true
                color: Theme.quietInk
                figures: true
                font.letterSpacing: 0.6
                font.weight: Font.Medium
                objectName: "identity"
                text: bar.identity
            }
        }
        PushButton {
            Accessible.description: qsTr("Language")
            Layout.leftMargin: Theme.small
            objectName: "language"
            symbol: "globe-simple"
            text: bar.languageName

            onClicked: bar.languageWanted()
        }
    }
}
