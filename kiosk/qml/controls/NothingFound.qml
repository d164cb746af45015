// SPDX-License-Identifier: GPL-3.0-or-later
// Instead of an empty grid: why it is empty, which filter to give up, and that one can ask.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Handsel.Kiosk

ColumnLayout {
    id: nothing

    required property BrowseViewModel browse
    property bool brief: false
    property int pictureWidth: Theme.px(90)
    // Nothing was even looked for: there is nothing here to be found.
    readonly property bool bare: !browse.filtered && browse.searchText === ""

    signal askedFor(string words)

    objectName: "nothingFound"
    spacing: Theme.medium

    Icon {
        Layout.alignment: Qt.AlignHCenter
        color: Theme.quietInk
        font.pixelSize: Theme.hero * 1.2
        name: nothing.browse.filtered ? "funnel" : "magnifying-glass"
        visible: !nothing.brief && !nothing.bare
    }
    ShopWindow {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: nothing.pictureWidth
        Layout.preferredWidth: nothing.pictureWidth
        open: true
        visible: !nothing.brief && nothing.bare
    }
    Label {
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        objectName: "nothingWhy"
        text: nothing.browse.filtered ? qsTr("Nothing fits all of your filters") : nothing.bare ? qsTr("Nothing here right now") : qsTr("Nothing found for “%1”").arg(nothing.browse.searchText)
        wrapMode: Text.Wrap
    }
    BalancedLabel {
        Layout.fillWidth: true
        color: Theme.quietInk
        font.pixelSize: Theme.lead
        text: nothing.browse.filters.loosenings.count > 0 ? qsTr("With one filter less there is something:") : nothing.bare ? qsTr("Tell us what you are looking for, and the answer comes to this screen.") : qsTr("We may have it all the same, or can get it. Ask us and the answer comes to this screen.")
    }
    Repeater {
        model: nothing.browse.filters.loosenings

        SheetRow {
            required property string key
            required property string label

            objectName: "loosen:" + key
            symbol: "x-circle"
            text: label

            onClicked: nothing.browse.filters.loosen(key)
        }
    }
    Flow {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: nothing.width
        Layout.preferredWidth: clear.width * Number(clear.visible) + widen.width * Number(widen.visible) + ask.width + spacing * (Number(clear.visible) + Number(widen.visible))
        Layout.topMargin: Theme.small
        spacing: Theme.medium

        PushButton {
            id: clear

            big: true
            objectName: "clearAllFilters"
            text: qsTr("Clear filters")
            visible: nothing.browse.filtered

            onClicked: nothing.browse.filters.clear()
        }
        PushButton {
            id: widen

            big: true
            objectName: "widen"
            text: qsTr("Search everything")
            visible: nothing.browse.canWiden

            onClicked: nothing.browse.widen()
        }
        PushButton {
            id: ask

            big: true
            kind: PushButton.Primary
            objectName: "askForIt"
            symbol: "chat-circle-text"
            text: nothing.bare ? qsTr("Ask us") : qsTr("Ask for it")

            onClicked: nothing.askedFor(nothing.browse.searchText)
        }
    }
}
