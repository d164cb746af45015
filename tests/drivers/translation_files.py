# SPDX-License-Identifier: GPL-3.0-or-later
"""What the files of translations hold, text by text."""

import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from shared.desktop.translations import FOLDER, SOURCE_LANGUAGE
from shared.languages import LANGUAGES

APPLICATIONS = ("console", "kiosk")
TRANSLATED = tuple(code for code in LANGUAGES if code != SOURCE_LANGUAGE)
ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
PLURAL_FORMS = {"de": 2, "fr": 2, "es": 2, "ja": 1, "ar": 6}


@dataclass(frozen=True)
class Message:
    """One text of the source, and what is said instead: several forms where it counts something."""

    context: str
    source: str
    forms: tuple[str, ...]
    counts: bool
    unfinished: bool


def messages_of(application: str, language: str, folder: Path = FOLDER) -> list[Message]:
    """Return all texts of an application in a language."""
    found = []
    for context in ElementTree.parse(folder / f"{application}_{language}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Message(
                    context=context.findtext("name", ""),
                    source=message.findtext("source", ""),
                    forms=tuple(forms) or (translation.text or "",),
                    counts=message.get("numerus") == "yes",
                    unfinished=translation.get("type") is not None,
                )
            )
    return found
