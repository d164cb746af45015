// SPDX-License-Identifier: GPL-3.0-or-later
// All screens of a visit, and what they share: the bars above and below, sheets, keyboard.
pragma ComponentBehavior: Bound

import QtQuick
import Handsel.Kiosk
import "controls"
import "screens"

FocusScope {
    id: visit

    required property KioskViewModel kiosk
    readonly property int screen: kiosk.screen
    readonly property bool visiting: screen === KioskViewModel.Screen.Browse || screen === KioskViewModel.Screen.Product || screen === KioskViewModel.Screen.Compare || screen === KioskViewModel.Screen.List || screen === KioskViewModel.Screen.Code || screen === KioskViewModel.Screen.Ask || screen === KioskViewModel.Screen.Scan
    readonly property bool calling: kiosk.call.progress !== CallViewModel.State.Idle

    focus: true

    onScreenChanged: tidy()

    function tidy(): void {
        callSheet.shown = false;
        sortSheet.shown = false;
        zoomView.shown = false;
        languageSheet.shown = false;
        filterSheet.shown = false;
        noteSheet.shown = false;
        nowhere.forceActiveFocus();
    }

    // A scan opens what was scanned, whatever lay over the screen.
    Connections {
        function onHandled(): void {
            if (visit.screen !== KioskViewModel.Screen.Resume)
                visit.tidy();
        }

        target: visit.kiosk.scan
    }

    // Has the focus while nothing is written: the keyboard goes when it gets it.
    Item {
        id: nowhere

        focus: true
    }

    // A touch beside a field ends the writing.
    MouseArea {
        anchors.fill: parent
        visible: visit.visiting

        onClicked: nowhere.forceActiveFocus()
    }
    // Above what low reach keeps to: something to look at, nothing to touch.
    Rectangle {
        color: Theme.accentWash
        height: Theme.ceiling
        visible: visit.visiting && Theme.ceiling > 0
        width: parent.width

        Label {
            anchors.centerIn: parent
            elide: Text.ElideRight
            font.letterSpacing: -1.5
            font.pixelSize: Theme.hero
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            mayElide: true
            text: visit.kiosk.attract.shopName
            width: parent.width - 2 * Theme.margin
        }
    }
    TopBar {
        id: top

        away: visit.kiosk.link.away
        height: implicitHeight
        identity: visit.kiosk.code.identity
        languageName: visit.kiosk.languageName
        pricesAsOf: visit.kiosk.link.pricesAsOf
        shopName: visit.kiosk.attract.shopName
        spoken: visit.kiosk.code.spoken
        visible: visit.visiting
        width: parent.width
        y: Theme.ceiling

        onLanguageWanted: languageSheet.shown = true
    }
    Item {
        id: room

        anchors.bottom: tray.visible ? tray.top : strip.visible ? strip.top : band.visible ? band.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.topMargin: notice.room + (offer.visible ? offer.height + Theme.small : 0)

        BrowseScreen {
            id: browseScreen

            anchors.fill: parent
            browse: visit.kiosk.browse
            scanning: visit.kiosk.camera.likely
            compare: visit.kiosk.compare
            shown: visit.screen === KioskViewModel.Screen.Browse

            onDoneWriting: nowhere.forceActiveFocus()
            onAskedFor: words => visit.kiosk.showAsk(words)
            onProductChosen: productId => visit.kiosk.showCard(productId)
            onFiltersWanted: filterSheet.shown = true
            onScanWanted: visit.kiosk.showScan()
            onSortWanted: sortSheet.shown = true
        }
        ProductScreen {
            anchors.fill: parent
            compare: visit.kiosk.compare
            product: visit.kiosk.product
            shown: visit.screen === KioskViewModel.Screen.Product

            // Of a product that is gone nothing is known but what the list says.
            onAskedAbout: title => visit.kiosk.showAsk(title === "" ? "" : qsTr("About %1: ").arg(title))
            onAskedFor: words => visit.kiosk.showAsk(words)
            onCloserLookWanted: zoomView.shown = true
            onProductChosen: productId => visit.kiosk.showProduct(productId)
            onFlew: (picture, place) => flight.start(picture, room.mapToItem(visit, place.x, place.y, place.width, place.height))
        }
        CompareScreen {
            anchors.fill: parent
            compare: visit.kiosk.compare
            shown: visit.screen === KioskViewModel.Screen.Compare

            onBrowseWanted: visit.kiosk.showBrowse()
            onFlew: (picture, place) => flight.start(picture, room.mapToItem(visit, place.x, place.y, place.width, place.height))
            onProductChosen: productId => visit.kiosk.showProduct(productId)
        }
        ListScreen {
            anchors.fill: parent
            myList: visit.kiosk.myList
            shown: visit.screen === KioskViewModel.Screen.List

            onBrowseWanted: visit.kiosk.showBrowse()
            onNoteWanted: (lineId, title, note) => noteSheet.open(lineId, title, note)
            onProductChosen: productId => visit.kiosk.showProduct(productId)
        }
        CodeScreen {
            anchors.fill: parent
            code: visit.kiosk.code
            count: visit.kiosk.myList.count
            shown: visit.screen === KioskViewModel.Screen.Code
            slip: visit.kiosk.slip
            total: visit.kiosk.myList.total

            onAccessWanted: visit.kiosk.access.openPanel()
            onFinished: visit.kiosk.finish()
            onKeepBrowsing: visit.kiosk.back()
        }
        AskScreen {
            anchors.fill: parent
            ask: visit.kiosk.ask
            shown: visit.screen === KioskViewModel.Screen.Ask

            onDoneWriting: nowhere.forceActiveFocus()
            onProductChosen: productId => visit.kiosk.showProduct(productId)
        }
        ScanScreen {
            anchors.fill: parent
            camera: visit.kiosk.camera
            shown: visit.screen === KioskViewModel.Screen.Scan
        }
    }
    ResumeScreen {
        anchors.fill: parent
        camera: visit.kiosk.camera
        resume: visit.kiosk.resume
        shown: visit.screen === KioskViewModel.Screen.Resume

        onBackWanted: visit.kiosk.back()
    }
    CompareTray {
        id: tray

        anchors.bottom: strip.visible ? strip.top : band.visible ? band.top : parent.bottom
        compare: visit.kiosk.compare
        height: implicitHeight
        visible: compare.count > 0 && (visit.screen === KioskViewModel.Screen.Browse || visit.screen === KioskViewModel.Screen.Product)
        width: parent.width

        onWanted: visit.kiosk.showCompare()
    }
    CallStrip {
        id: strip

        anchors.bottom: band.visible ? band.top : parent.bottom
        detail: visit.kiosk.call.detail
        headline: visit.kiosk.call.headline
        height: implicitHeight
        progress: visit.kiosk.call.progress
        visible: visit.visiting && visit.calling
        width: parent.width

        onCancelled: visit.kiosk.call.cancel()
    }
    LowerBand {
        id: band

        anchors.bottom: parent.bottom
        calling: visit.calling
        count: visit.kiosk.myList.count
        height: implicitHeight
        screen: visit.screen
        total: visit.kiosk.myList.total
        visible: visit.visiting && visit.screen !== KioskViewModel.Screen.Code
        width: parent.width

        onAccess: visit.kiosk.access.openPanel()
        onAsk: visit.kiosk.showAsk("")
        onBack: visit.kiosk.back()
        onCall: callSheet.shown = true
        onCode: visit.kiosk.showCode()
        onList: visit.kiosk.showList()
    }
    FarewellScreen {
        anchors.fill: parent
        why: visit.kiosk.farewell.why
        shopName: visit.kiosk.attract.shopName
        shown: visit.screen === KioskViewModel.Screen.Farewell
        slip: visit.kiosk.slip

        onClosed: visit.kiosk.leave()
    }
    StaffScreen {
        anchors.fill: parent
        problem: visit.kiosk.readiness.problem
        shown: visit.screen === KioskViewModel.Screen.Staff
    }
    NoticeBar {
        id: notice

        readonly property real room: visible ? (height + Theme.small) * opacity : 0

        anchors.horizontalCenter: parent.horizontalCenter
        height: implicitHeight
        kind: visit.kiosk.notice.kind
        target: visit.kiosk.notice.target
        width: parent.width - 2 * Theme.margin
        words: visit.kiosk.notice.text
        y: top.y + top.height

        onDismissed: visit.kiosk.notice.dismiss()
        onOpened: {
            if (target === NoticeViewModel.Target.Ask)
                visit.kiosk.showAsk("");
            else
                visit.kiosk.showList();
            visit.kiosk.notice.dismiss();
        }
    }
    OfferBar {
        id: offer

        anchors.horizontalCenter: parent.horizontalCenter
        height: implicitHeight
        beside: visit.width > visit.height
        offer: visit.kiosk.offer
        width: parent.width - 2 * Theme.margin
        y: top.y + top.height + notice.room
    }
    Flight {
        id: flight

        target: band.landing
    }
    CallSheet {
        id: callSheet

        onChosen: reason => {
            shown = false;
            visit.kiosk.call.call(reason);
        }
        onDismissed: shown = false
    }
    SortSheet {
        id: sortSheet

        current: visit.kiosk.browse.sort
        orders: browseScreen.orders

        onChosen: order => {
            shown = false;
            visit.kiosk.browse.sortBy(order);
        }
        onDismissed: shown = false
    }
    LanguageSheet {
        id: languageSheet

        language: visit.kiosk.language
        languages: visit.kiosk.languages

        onChosen: code => {
            shown = false;
            visit.kiosk.speak(code);
        }
        onDismissed: shown = false
    }
    ZoomView {
        id: zoomView

        anchors.fill: parent
        picture: visit.kiosk.product.picture
        pictures: visit.kiosk.product.pictures
        title: visit.kiosk.product.title

        onDismissed: {
            shown = false;
            nowhere.forceActiveFocus();
        }
        onPictureWanted: place => visit.kiosk.product.showPicture(place)
    }
    FilterSheet {
        id: filterSheet

        filters: visit.kiosk.browse.filters
        products: visit.kiosk.browse.count

        onDismissed: shown = false
    }
    NoteSheet {
        id: noteSheet

        onClosed: nowhere.forceActiveFocus()
        onWritten: (lineId, note) => visit.kiosk.myList.writeNote(lineId, note)
    }
    AccessSheet {
        speech: visit.kiosk.speech
        access: visit.kiosk.access

        onShownChanged: if (!shown)
            nowhere.forceActiveFocus()
    }
    ScanSheet {
        scan: visit.kiosk.scan
    }
    Loader {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        asynchronous: true

        // Even without a keyboard the kiosk opens: a real one may be there.
        onStatusChanged: if (status === Loader.Ready || status === Loader.Error)
            visit.kiosk.screensLoaded()

        // As tall as fits under what is being written: the keys keep their proportions.
        width: Math.min(parent.width, Math.round(parent.height * 0.4 * 2560 / 900))

        Component.onCompleted: setSource("controls/Keyboard.qml", {
            "language": Qt.binding(() => visit.kiosk.language),
            "span": Qt.binding(() => visit.width)
        })
    }
    IdleSheet {
        secondsLeft: visit.kiosk.idle.secondsLeft
        warning: visit.kiosk.idle.warning

        onFinished: visit.kiosk.finish()
        onStayed: visit.kiosk.idle.touched()
    }
}
