# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that nobody speaks: every text in brackets, accented, and 40 % longer. It finds what is clipped.

A text without brackets on the screen was never given to the translation.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QTranslator

from tests.drivers.kiosk_driver import KioskDriver

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"
LONGER = 1.4

_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñöšüýžÅÇÉÎÑØŠÛÝŽ")
_PLACEHOLDER = re.compile(r"(%\d|%n|%L\d|\{[^}]*\}|\n)")


def pseudo(text: str) -> str:
    """Return a text as this language says it; what is filled in later stays as it is."""
    parts = _PLACEHOLDER.split(text)
    words = [part for place, part in enumerate(parts) if place % 2 == 0]
    letters = sum(len(part) for part in words)
    missing = max(round(letters * (LONGER - 1)) - 2, 0)
    vowels = sum(1 for part in words for letter in part if letter in "aeiou")
    said = "".join(
        part if place % 2 else _stretched(part, missing / max(vowels, 1)) for place, part in enumerate(parts)
    )
    return f"[{said}]"


def _stretched(text: str, times: float) -> str:
    """Say each vowel so many times more, on average."""
    said, owed = "", 0.0
    for letter in text:
        said += letter.translate(_ACCENTS)
        if letter in "aeiou":
            owed += times
            said += letter * int(owed + 0.5)
            owed -= int(owed + 0.5)
    return said


def pseudo_translation(folder: Path, application: str = "kiosk", name: str = "pseudo") -> Path:
    """Write an application's texts in this language as a file that QTranslator loads, and return its path.

    As the translation named "en" it takes the place of English, plurals and all.
    """
    tree = ElementTree.parse(TRANSLATIONS / f"{application}_de.ts")
    for message in tree.iter("message"):
        source, target = message.find("source"), message.find("translation")
        assert source is not None
        assert target is not None
        said = pseudo(source.text or "")
        forms = target.findall("numerusform")
        for form in forms:
            form.text = said
        if not forms:
            target.text = said
        target.attrib.pop("type", None)
    source_file = folder / f"{application}_{name}.ts"
    tree.write(source_file, encoding="utf-8", xml_declaration=True)
    compiled = source_file.with_suffix(".qm")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(tool), "-silent", str(source_file), "-qm", str(compiled)], check=True, timeout=60)
    return compiled


@contextmanager
def said_longer(customer: KioskDriver, language: Path | None) -> Iterator[None]:
    """Let what is on the screen be said in the long language, if one is given."""
    if language is None:
        yield
        return
    translator = QTranslator()
    assert translator.load(str(language))
    QCoreApplication.installTranslator(translator)
    QCoreApplication.translate("\0", "\0")  # for the reason that shared.desktop.translations gives
    _say_everything_anew(customer)
    yield
    QCoreApplication.removeTranslator(translator)
    _say_everything_anew(customer)


def _say_everything_anew(customer: KioskDriver) -> None:
    """Do what comes of another language, and wait for what is read again for it."""
    kiosk, read = customer.kiosk, list[bool]()
    kiosk.language.changed.emit()
    kiosk.jobs.run(lambda: None, lambda _outcome: read.append(True), kiosk)
    customer.wait_until(lambda: read, "the catalogue to be read again")
