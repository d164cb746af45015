// SPDX-License-Identifier: GPL-3.0-or-later
// The on-screen keyboard in the kiosk's own look. Qt finds it by its place below an import path.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Handsel.Kiosk

KeyboardStyle {
    id: style

    alternateKeysListBottomMargin: 12 * scaleHint
    alternateKeysListItemHeight: 150 * scaleHint
    alternateKeysListItemWidth: 130 * scaleHint
    alternateKeysListLeftMargin: 12 * scaleHint
    alternateKeysListRightMargin: 12 * scaleHint
    alternateKeysListTopMargin: 12 * scaleHint
    keyboardDesignHeight: 900
    keyboardDesignWidth: 2560
    keyboardRelativeBottomMargin: 0.02
    keyboardRelativeLeftMargin: 0.01
    keyboardRelativeRightMargin: 0.01
    keyboardRelativeTopMargin: 0.014
    selectionListHeight: 110 * scaleHint

    alternateKeysListBackground: Rectangle {
        border.color: Theme.controlEdge
        border.width: Math.max(1, Theme.hair)
        color: Theme.card
        radius: Theme.radiusSmall
    }
    alternateKeysListDelegate: Item {
        id: alternative

        required property string text

        height: style.alternateKeysListItemHeight
        width: style.alternateKeysListItemWidth

        Text {
            anchors.centerIn: parent
            color: Theme.ink
            font.family: Theme.textFamily
            font.pixelSize: 66 * style.scaleHint
            text: alternative.text
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.accentWash
        radius: Theme.radiusSmall
    }
    backspaceKeyPanel: KeyFace {
        quiet: true
        scaleHint: style.scaleHint
        symbol: "backspace"
    }
    characterPreviewDelegate: Item {
        id: preview

        // Qt writes all five; only the first is shown.
        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom

        Rectangle {
            anchors.fill: parent
            anchors.margins: 9 * style.scaleHint
            border.color: Theme.accent
            border.width: Math.max(2, Theme.hair * 2)
            color: Theme.card
            radius: Theme.radiusSmall

            Text {
                anchors.centerIn: parent
                color: Theme.ink
                font.family: Theme.textFamily
                font.pixelSize: 92 * style.scaleHint
                text: preview.text
            }
        }
    }
    enterKeyPanel: KeyFace {
        accent: true
        scaleHint: style.scaleHint
        symbol: "arrow-elbow-down-left"
    }
    functionPopupListBackground: Rectangle {
        border.color: Theme.controlEdge
        border.width: Math.max(1, Theme.hair)
        color: Theme.card
    }
    functionPopupListHighlight: Rectangle {
        color: Theme.accentWash
    }
    hideKeyPanel: KeyFace {
        quiet: true
        scaleHint: style.scaleHint
        symbol: "caret-down"
    }
    keyPanel: KeyFace {
        scaleHint: style.scaleHint
        words: control === null ? "" : control.uppercased ? control.displayText.toUpperCase() : control.displayText
    }
    keyboardBackground: Rectangle {
        color: Theme.ground

        Rectangle {
            color: Theme.controlEdge
            height: Math.max(1, Theme.hair)
            width: parent.width
        }
    }
    languageKeyPanel: KeyFace {
        quiet: true
        scaleHint: style.scaleHint
        symbol: "globe-simple"
    }
    languageListBackground: Rectangle {
        border.color: Theme.controlEdge
        border.width: Math.max(1, Theme.hair)
        color: Theme.card
    }
    languageListDelegate: SelectionListItem {
        id: offeredLanguage

        required property int index
        required property string displayName

        height: 150 * style.scaleHint
        width: languageName.width + 120 * style.scaleHint

        Text {
            id: languageName

            anchors.centerIn: parent
            color: Theme.ink
            font.family: Theme.textFamily
            font.pixelSize: 46 * style.scaleHint
            text: offeredLanguage.displayName
        }
    }
    languageListHighlight: Rectangle {
        color: Theme.accentWash
    }
    modeKeyPanel: KeyFace {
        quiet: true
        scaleHint: style.scaleHint
        small: true
        words: control === null ? "" : control.displayText
    }
    navigationHighlight: Rectangle {
        border.color: Theme.focus
        border.width: Math.max(2, Theme.gap / 2)
        color: "transparent"
        radius: Theme.radiusSmall
    }
    popupListBackground: Rectangle {
        border.color: Theme.controlEdge
        border.width: Math.max(1, Theme.hair)
        color: Theme.card
    }
    popupListDelegate: SelectionListItem {
        id: offered

        required property int index
        required property string display

        width: offeredWord.width + 120 * style.scaleHint

        Text {
            id: offeredWord

            anchors.centerIn: parent
            color: Theme.ink
            font.family: Theme.textFamily
            font.pixelSize: 46 * style.scaleHint
            text: offered.display
        }
    }
    popupListHighlight: Rectangle {
        color: Theme.accentWash
    }
    selectionListBackground: Rectangle {
        color: Theme.card
    }
    selectionListDelegate: SelectionListItem {
        id: suggested

        required property int index
        required property string display

        objectName: "candidate:" + display

        width: suggestedWord.width + 120 * style.scaleHint

        Text {
            id: suggestedWord

            anchors.centerIn: parent
            color: Theme.ink
            font.family: Theme.textFamily
            font.pixelSize: 58 * style.scaleHint
            text: suggested.display
        }
    }
    selectionListHighlight: Rectangle {
        color: Theme.accentWash
    }
    shiftKeyPanel: KeyFace {
        lit: InputContext.capsLockActive || InputContext.shiftActive
        quiet: true
        scaleHint: style.scaleHint
        symbol: "arrow-fat-up"
    }
    spaceKeyPanel: KeyFace {
        scaleHint: style.scaleHint
        small: true
        words: Qt.locale(InputContext.locale).nativeLanguageName
    }
    symbolKeyPanel: KeyFace {
        quiet: true
        scaleHint: style.scaleHint
        small: true
        words: control === null ? "" : control.displayText
    }
}
