// SPDX-License-Identifier: GPL-3.0-or-later
// Where a customer's whole code stands: at the foot of their slip. Below the QR picture is only their ID.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

Rectangle {
    id: place

    border.color: Theme.hairline
    border.width: Math.max(1, Theme.hair)
    color: Theme.accentWash
    radius: Theme.radiusSheet

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.large * 1.2
        width: parent.width - 2 * Theme.large

        Rectangle {
            id: slip

            // What the words leave of the height.
            readonly property real room: place.height - words.implicitHeight - 4 * Theme.large

            Layout.alignment: Qt.AlignHCenter
            color: Theme.card
            implicitHeight: Math.round(implicitWidth * 1.32)
            implicitWidth: Math.max(0, Math.min(parent.width * 0.8, Theme.px(112), room / 1.32))
            radius: Theme.radiusSmall

            Icon {
                id: picture

                anchors.horizontalCenter: parent.horizontalCenter
                font.pixelSize: Math.round(slip.width * 0.74)
                name: "qr-code"
                y: Math.round(slip.width * 0.1)
            }
            // The places of its symbols, in their groups.
            Rectangle {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Math.round(slip.width * 0.12)
                anchors.horizontalCenter: parent.horizontalCenter
                border.color: Theme.accent
                border.width: Math.max(2, Theme.gap / 2)
                color: Theme.accentWash
                height: Math.round(slip.width * 0.16)
                radius: height / 2
                width: Math.round(slip.width * 0.84)

                Row {
                    anchors.centerIn: parent
                    spacing: Math.round(slip.width * 0.035)

                    Repeater {
                        model: 5

                        Rectangle {
                            color: Theme.accent
                            height: Math.max(2, Math.round(slip.width * 0.035))
                            radius: height / 2
                            width: Math.round(slip.width * 0.1)
                        }
                    }
                }
            }
        }
        BalancedLabel {
            id: words

            Layout.fillWidth: true
            font.pixelSize: place.width > Theme.px(200) ? Theme.title : Theme.lead
            objectName: "codePlace"
            text: qsTr("The whole code stands at the foot of your slip.")
        }
    }
}
