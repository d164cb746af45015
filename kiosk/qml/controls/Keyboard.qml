// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's on-screen keyboard, at the lower edge while something is being written.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Handsel.Kiosk

InputPanel {
    id: keyboard

    required property string language

    objectName: "keyboard"
    visible: active

    Binding {
        property: "styleName"
        target: VirtualKeyboardSettings
        value: "handsel"
    }
    Binding {
        property: "locale"
        target: VirtualKeyboardSettings
        value: keyboard.language === "de" ? "de_DE" : "en_GB"
    }
    Binding {
        property: "activeLocales"
        target: VirtualKeyboardSettings
        value: ["en_GB", "de_DE"]
    }
}
