// SPDX-License-Identifier: GPL-3.0-or-later
// One option of a product, such as its colour, and the values to choose from.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

ColumnLayout {
    id: axis

    required property string key
    required property string label
    required property string chosenLabel
    required property bool coloured
    required property ValueModel values
    required property bool noted

    signal touched(string value)

    spacing: Theme.small

    Row {
        spacing: Theme.small

        Label {
            color: Theme.quietInk
            text: axis.label
        }
        Label {
            font.weight: Font.DemiBold
            text: axis.chosenLabel
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: axis.coloured ? -Theme.tiny : 0
        spacing: axis.coloured ? Theme.tiny * 1.5 : Theme.small

        Repeater {
            model: axis.values

            Item {
                id: value

                required property string key
                required property string label
                required property string swatch
                required property bool chosen
                required property bool available
                required property string note

                readonly property real broad: Math.max(swatchChoice.width, swatchNote.implicitWidth)
                // A colour's edge oversteps the margin; words about as wide as it do not.
                readonly property int inset: swatchNote.visible ? Math.max(0, Math.ceil(Theme.tiny - (broad - swatchNote.implicitWidth) / 2)) : 0

                height: swatchChoice.visible ? swatchChoice.height + (axis.noted ? swatchNote.implicitHeight : 0) : wordChoice.height
                width: swatchChoice.visible ? broad + inset : wordChoice.width

                Label {
                    id: swatchNote

                    Accessible.ignored: true
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.horizontalCenterOffset: value.inset / 2
                    anchors.top: swatchChoice.bottom
                    color: Theme.quietInk
                    figures: true
                    font.pixelSize: Theme.caption
                    objectName: "swatchNote"
                    text: value.note
                    visible: swatchChoice.visible && text !== ""
                }
                Swatch {
                    id: swatchChoice

                    Accessible.description: value.note
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.horizontalCenterOffset: value.inset / 2
                    chosen: value.chosen
                    dimmed: !value.available
                    height: implicitHeight
                    objectName: "option:" + axis.label + ":" + value.label
                    swatch: value.swatch === "" ? "transparent" : value.swatch
                    text: value.label
                    visible: value.swatch !== ""
                    width: implicitWidth

                    onClicked: axis.touched(value.key)
                }
                Chip {
                    id: wordChoice

                    chosen: value.chosen
                    detail: value.note
                    dimmed: !value.available
                    height: implicitHeight
                    objectName: "option:" + axis.label + ":" + value.label
                    text: value.label
                    visible: value.swatch === ""
                    width: implicitWidth

                    onClicked: axis.touched(value.key)
                }
            }
        }
    }
}
