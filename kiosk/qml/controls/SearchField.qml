// SPDX-License-Identifier: GPL-3.0-or-later
// Searches while it is being written in, a breath after the last letter.
import QtQuick
import Handsel.Kiosk

WritingField {
    id: search

    required property BrowseViewModel browse

    hint: qsTr("What are you looking for?")
    limit: 80
    name: qsTr("Search")
    symbol: "magnifying-glass"

    onAccepted: search.browse.search(text)
    onTextChanged: pause.restart()

    Timer {
        id: pause

        interval: 120

        onTriggered: search.browse.search(search.text)
    }
    Connections {
        function onSearchTextChanged(): void {
            if (search.browse.searchText !== search.text && !pause.running)
                search.write(search.browse.searchText);
        }

        target: search.browse
    }
}
