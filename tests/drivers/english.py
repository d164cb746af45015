# SPDX-License-Identifier: GPL-3.0-or-later
"""Recognises English on a screen that ought to speak another language.

What is English is known from the translation files: every text whose translation differs, with its fields
(`%1`, `{name}`) standing for anything.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

_FIELD = re.compile(r"%L?\d+|%n|\{\w*\}")
_WORD = re.compile(r"[^\W\d_]{2,}")


class English:
    """The English texts of some translation files."""

    def __init__(self, translations: Iterable[Path]) -> None:
        self._sentences: dict[str, str] = {}
        self._patterns: list[tuple[re.Pattern[str], str]] = []
        translated: set[str] = set()
        sources: set[str] = set()
        for path in translations:
            for message in ElementTree.parse(path).iter("message"):
                translation = message.find("translation")
                assert translation is not None, path
                forms = {form.text or "" for form in (translation, *translation.iter("numerusform"))}
                translated |= forms
                source = message.findtext("source", "")
                if source not in forms:
                    sources.add(source)
        # A choice of languages names each in itself, and English is English everywhere.
        for source in sources - translated - {"English"}:
            self._know(source)

    def _know(self, source: str) -> None:
        literal = _FIELD.split(source)
        if len(literal) == 1:
            self._sentences[source] = source
            return
        # "{count} h" alone would take half the language for English.
        if sum(len(word) for part in literal for word in _WORD.findall(part)) >= 4:
            pattern = ".+?".join(re.escape(part.replace("(s)", "\0")).replace("\0", "s?") for part in literal)
            self._patterns.append((re.compile(pattern, re.DOTALL), source))

    def left_in(self, texts: Iterable[str]) -> list[str]:
        """Return those of the texts that are English, each with the source it comes from."""
        return sorted({f"{text!r} is {found!r}" for text in texts if (found := self._source_of(text))})

    def _source_of(self, text: str) -> str:
        text = text.strip()
        if text in self._sentences:
            return self._sentences[text]
        return next((source for pattern, source in self._patterns if pattern.fullmatch(text)), "")
