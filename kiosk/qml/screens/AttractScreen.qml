// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is here: products in slow rotation over the whole screen, and an invitation.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk
import "../controls"

Screen {
    id: screen

    required property AttractViewModel attract
    required property bool open
    required property bool away
    required property string language
    required property LanguageModel languages
    // How far to the right a finger goes that asks for speech.
    required property int swipe
    property int place: 0

    signal touched
    signal codeShown
    signal languageTouched(string code)
    signal accessWanted

    onShownChanged: place = 0

    Timer {
        interval: 6500
        repeat: true
        running: screen.shown && screen.attract.products.count > 1

        onTriggered: screen.place = (screen.place + 1) % screen.attract.products.count
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    // Where a product's picture stands, for as long as there is none.
    Item {
        id: stand

        height: width
        width: screen.wide ? Math.min(screen.height * 0.86, screen.width * 0.5) : Math.min(screen.width * 0.98, screen.height * 0.55)
        x: !screen.wide ? (screen.width - width) / 2 : LayoutMirroring.enabled ? screen.width * 0.02 : screen.width * 0.98 - width
        y: screen.wide ? (screen.height - height) / 2 - Theme.title : screen.height * 0.165

        ShopWindow {
            anchors.centerIn: parent
            height: width
            open: screen.open
            visible: screen.attract.products.count === 0
            width: Math.round(parent.width * 0.92)
        }
    }
    Repeater {
        model: screen.attract.products

        Item {
            id: exhibit

            required property int index
            required property string title
            required property string price
            required property string picture
            required property string tint
            readonly property bool current: index === screen.place

            anchors.fill: parent
            opacity: current ? 1 : 0
            visible: opacity > 0

            Behavior on opacity {
                enabled: !Theme.still

                NumberAnimation {
                    duration: 900
                    easing.type: Easing.InOutQuad
                }
            }

            Rectangle {
                anchors.fill: parent
                color: exhibit.tint === "" ? Theme.ground : Qt.tint(Theme.ground, Qt.alpha(exhibit.tint, 0.3))
            }
            Picture {
                id: drawing

                readonly property bool near: exhibit.current || exhibit.index === (screen.place + 1) % screen.attract.products.count

                height: width
                source: near ? exhibit.picture : ""
                width: stand.width
                x: stand.x
                y: stand.y
            }
            Row {
                anchors.horizontalCenter: drawing.horizontalCenter
                anchors.top: drawing.bottom
                anchors.topMargin: -Theme.small
                spacing: Theme.medium

                Label {
                    id: exhibitTitle

                    font.pixelSize: Theme.title
                    font.weight: Font.DemiBold
                    text: exhibit.title
                }
                Label {
                    anchors.baseline: exhibitTitle.baseline
                    color: Theme.quietInk
                    figures: true
                    font.pixelSize: Theme.title
                    text: exhibit.price
                }
            }
        }
    }
    // Any finger, however many there are: not the mouse that Qt makes of the first. A swipe to the right is one
    // of the four that ask for speech, and begins nothing.
    MultiPointTouchArea {
        function swipes(finger: TouchPoint): bool {
            const across = finger.x - finger.startX;
            return across >= screen.swipe && across >= Math.abs(finger.y - finger.startY);
        }

        anchors.fill: parent
        objectName: "touchToStart"

        onReleased: fingers => {
            if (!fingers.some(swipes))
                screen.touched();
        }
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: screen.wide ? Theme.huge * 1.5 : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: screen.wide ? Theme.huge * 1.5 : Theme.huge * 1.4
        spacing: Theme.small

        Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            elide: Text.ElideRight
            font.letterSpacing: -1.5
            font.pixelSize: Theme.hero
            font.weight: Font.Bold
            horizontalAlignment: screen.wide ? Text.AlignLeft : Text.AlignHCenter
            objectName: "shopName"
            text: screen.attract.shopName
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quietInk
            font.pixelSize: Theme.title
            horizontalAlignment: screen.wide ? Text.AlignLeft : Text.AlignHCenter
            text: screen.open ? qsTr("Look around. Make your list. We help with the rest.") : qsTr("One moment…")
            wrapMode: Text.Wrap
            Layout.maximumWidth: screen.wide ? screen.width * 0.46 : -1
        }
    }
    ColumnLayout {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.wide ? Theme.huge * 1.5 : Theme.huge * 1.3
        anchors.horizontalCenter: screen.wide ? undefined : parent.horizontalCenter
        anchors.left: screen.wide ? parent.left : undefined
        anchors.leftMargin: Theme.huge * 1.5
        spacing: Theme.large * 1.2
        visible: screen.open

        Rectangle {
            id: pill

            Accessible.name: invitation.text
            Accessible.onPressAction: screen.touched()
            Accessible.role: Accessible.Button
            Layout.alignment: screen.wide ? Qt.AlignLeft : Qt.AlignHCenter
            color: Theme.accent
            implicitHeight: Math.round(Theme.primary * 2)
            implicitWidth: words.implicitWidth + Theme.huge * 2
            radius: height / 2

            RowLayout {
                id: words

                anchors.centerIn: parent
                spacing: Theme.medium

                Icon {
                    color: Theme.onAccent
                    font.pixelSize: Theme.display
                    name: "hand-pointing"
                }
                Label {
                    id: invitation

                    color: Theme.onAccent
                    font.pixelSize: Theme.display
                    font.weight: Font.DemiBold
                    text: qsTr("Touch to start")
                }
            }
        }
        PushButton {
            Layout.alignment: screen.wide ? Qt.AlignLeft : Qt.AlignHCenter
            big: true
            objectName: "haveCode"
            symbol: "qr-code"
            text: qsTr("I have a code")

            onClicked: screen.codeShown()
        }
        RowLayout {
            Layout.alignment: screen.wide ? Qt.AlignLeft : Qt.AlignHCenter
            spacing: Theme.large

            LanguageChoice {
                language: screen.language
                languages: screen.languages

                onChosen: code => screen.languageTouched(code)
            }
            AccessButton {
                onClicked: screen.accessWanted()
            }
        }
    }
    RowLayout {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.medium
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.tiny
        visible: screen.away && screen.open

        Icon {
            color: Theme.quietInk
            font.pixelSize: Theme.body
            name: "cloud-slash"
        }
        Label {
            color: Theme.quietInk
            font.pixelSize: Theme.caption
            text: qsTr("Working offline")
        }
    }
}
