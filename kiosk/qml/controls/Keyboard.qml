// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's on-screen keyboard, at the lower edge while something is being written.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Handsel.Kiosk

InputPanel {
    id: keyboard

    required property string language
    required property real span
    readonly property var layouts: ({
            "en": "en_GB",
            "de": "de_DE",
            "fr": "fr_FR",
            "es": "es_ES",
            "ja": "ja_JP",
            "ar": "ar_AR"
        })

    objectName: "keyboard"
    visible: active

    // On a wide screen the keys do not take all of it, and what is beside them is not to be touched.
    Rectangle {
        color: Theme.ground
        height: keyboard.height
        width: keyboard.span
        x: (keyboard.width - width) / 2
        z: -1

        Rectangle {
            color: Theme.controlEdge
            height: Math.max(1, Theme.hair)
            width: parent.width
        }
        MouseArea {
            anchors.fill: parent
        }
    }
    Binding {
        property: "styleName"
        target: VirtualKeyboardSettings
        value: "handsel"
    }
    Binding {
        property: "locale"
        target: VirtualKeyboardSettings
        value: keyboard.layouts[keyboard.language]
    }
    Binding {
        property: "activeLocales"
        target: VirtualKeyboardSettings
        value: [keyboard.layouts[keyboard.language]]
    }
    // The screen's language is chosen on the screen, never on the keyboard.
    Binding {
        property: "visibleFunctionKeys"
        target: VirtualKeyboardSettings
        value: QtVirtualKeyboard.KeyboardFunctionKeys.Hide
    }
}
