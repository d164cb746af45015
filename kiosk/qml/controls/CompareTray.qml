// SPDX-License-Identifier: GPL-3.0-or-later
// What has been chosen to be compared, until it is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Handsel.Kiosk

Rectangle {
    id: tray

    required property CompareViewModel compare

    signal wanted

    color: Theme.card
    implicitHeight: Theme.px(26) + 2 * Theme.small

    Rectangle {
        color: Theme.hairline
        height: Math.max(1, Theme.hair)
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.small

        Repeater {
            model: tray.compare.compared

            T.AbstractButton {
                id: slot

                required property string productId
                required property string title
                required property string picture

                Accessible.name: qsTr("Remove %1 from the comparison").arg(title)
                Accessible.role: Accessible.Button
                Layout.preferredHeight: Theme.px(24)
                Layout.preferredWidth: Theme.px(32)
                objectName: "uncompare:" + title
                text: title

                background: Rectangle {
                    border.color: slot.down ? Theme.accent : Theme.hairline
                    border.width: Math.max(1, Theme.hair)
                    color: slot.down ? Theme.accentWash : Theme.card
                    radius: Theme.radiusCard
                }
                contentItem: Item {
                    Picture {
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.tiny
                        anchors.verticalCenter: parent.verticalCenter
                        height: width
                        source: slot.picture
                        width: Theme.px(22)
                    }
                    Icon {
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.tiny
                        anchors.top: parent.top
                        anchors.topMargin: Theme.tiny
                        color: Theme.quietInk
                        font.pixelSize: Theme.body
                        name: "x"
                    }
                }

                onClicked: tray.compare.remove(productId)
            }
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quietInk
            elide: Text.ElideRight
            maximumLineCount: 2
            text: tray.compare.count === 1 ? qsTr("Choose one more to compare") : ""
            wrapMode: Text.Wrap
        }
        PushButton {
            kind: PushButton.Quiet
            objectName: "clearComparison"
            text: qsTr("Clear all")

            onClicked: tray.compare.clear()
        }
        PushButton {
            enabled: tray.compare.count > 1
            objectName: "compareNow"
            symbol: "scales"
            text: qsTr("Compare")

            onClicked: tray.wanted()
        }
    }
}
