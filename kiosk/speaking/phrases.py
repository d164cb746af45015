# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a stop: its name, what it is, its value and state, and where it stands."""

from PySide6.QtCore import QCoreApplication

from kiosk.focus import Kind, Stop

translate = QCoreApplication.translate


def describe(stop: Stop, *, with_place: bool = True) -> str:
    """Return everything there is to say of a stop, in the order in which a listener needs it."""
    parts = [name_of(stop), role_of(stop.kind), value_of(stop), state_of(stop), stop.description]
    if with_place and stop.places:
        parts.append(place_of(stop))
    return ", ".join(part for part in parts if part)


def name_of(stop: Stop) -> str:
    return key_name(stop.name) if stop.kind is Kind.KEY else stop.name


def role_of(kind: Kind) -> str:
    """Return the word for what a stop is; texts and keys speak for themselves."""
    match kind:
        case Kind.BUTTON:
            return translate("Speech", "button")
        case Kind.CHOICE:
            return translate("Speech", "choice")
        case Kind.SWITCH:
            return translate("Speech", "switch")
        case Kind.FIELD:
            return translate("Speech", "text field")
        case Kind.SLIDER:
            return translate("Speech", "slider")
        case Kind.HEADING:
            return translate("Speech", "heading")
        case Kind.PICTURE:
            return translate("Speech", "picture")
        case Kind.TEXT | Kind.KEY:
            return ""


def value_of(stop: Stop) -> str:
    """Return what a field holds; of a secret one only how much."""
    if stop.kind is not Kind.FIELD:
        return stop.value
    if not stop.value:
        return translate("Speech", "empty")
    if stop.secret:
        return translate("Speech", "{count} symbols").format(count=len(stop.value))
    return stop.value


def state_of(stop: Stop) -> str:
    """Return whether it is chosen, on, or cannot be used just now."""
    if stop.is_operated and not stop.enabled:
        return translate("Speech", "not available now")
    if stop.checked is None:
        return ""
    if stop.kind is Kind.SWITCH:
        return translate("Speech", "on") if stop.checked else translate("Speech", "off")
    return translate("Speech", "chosen") if stop.checked else ""


def place_of(stop: Stop) -> str:
    return translate("Speech", "{place} of {places}").format(place=stop.place, places=stop.places)


def changed(before: Stop, after: Stop) -> str:
    """Return what has become different about one stop; empty where nothing has."""
    parts = []
    if name_of(before) != name_of(after):
        parts.append(name_of(after))
    if value_of(before) != value_of(after):
        parts.append(edited(before, after) if after.kind is Kind.FIELD else value_of(after))
    if state_of(before) != state_of(after):
        unchosen = translate("Speech", "not chosen") if before.checked and after.checked is False else ""
        parts.append(state_of(after) or unchosen)
    if before.description != after.description:
        parts.append(after.description)
    return ", ".join(part for part in parts if part)


def edited(before: Stop, after: Stop) -> str:
    """Return what was written into a field or deleted from it, symbol by symbol where it was one."""
    old, new = before.value, after.value
    if new == old + new[-1:]:
        return translate("Speech", "a symbol") if after.secret else key_name(new[-1:])
    if old == new + old[-1:]:
        gone = translate("Speech", "a symbol") if after.secret else key_name(old[-1:])
        return translate("Speech", "{symbol} deleted").format(symbol=gone)
    return value_of(after)


def key_name(name: str) -> str:
    """Return how a key of the on-screen keyboard, or a symbol that cannot be heard, is called."""
    words = {
        "backspace": translate("Speech", "delete"),
        "language": translate("Speech", "other language"),
        "enter": translate("Speech", "enter"),
        "handwriting": translate("Speech", "handwriting"),
        "hide": translate("Speech", "close the keyboard"),
        "mode": translate("Speech", "other letters"),
        "shift": translate("Speech", "capitals"),
        "space": translate("Speech", "space"),
        "symbols": translate("Speech", "digits and signs"),
        " ": translate("Speech", "space"),
        "\n": translate("Speech", "new line"),
        ".": translate("Speech", "full stop"),
        ",": translate("Speech", "comma"),
        "?": translate("Speech", "question mark"),
        "!": translate("Speech", "exclamation mark"),
        "-": translate("Speech", "hyphen"),
        "'": translate("Speech", "apostrophe"),
        "@": translate("Speech", "at sign"),
        "/": translate("Speech", "slash"),
        ":": translate("Speech", "colon"),
    }
    return words.get(name, name)
