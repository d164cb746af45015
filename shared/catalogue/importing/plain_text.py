# SPDX-License-Identifier: GPL-3.0-or-later
"""Descriptions as people read them: HTML reduced to paragraphs, bullets and nothing else."""

import re
from html import unescape
from html.parser import HTMLParser

_LONGEST = 100_000
_MARKUP = re.compile(r"<[a-zA-Z/!]|&[#a-zA-Z0-9]+;")
_TAG = re.compile(r"<[^<>]*>")
_BLOCK_TAGS = """
address article aside blockquote br dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li
main nav ol p pre section table tr ul
"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_UNSEEN = frozenset({"script", "style", "template", "head"})


def plain_text(text: str) -> str:
    """Return the text without markup, one line a paragraph, list items with a bullet.

    Text without markup keeps its lines. What lies beyond 100,000 characters is cut off.
    """
    text = text[:_LONGEST]
    if _MARKUP.search(text) is None:
        return _tidied(text)
    reader = _Reader()
    try:
        reader.feed(text)
        reader.close()
    except AssertionError:
        # html.parser gives up so on some broken declarations
        return _tidied(unescape(_TAG.sub(" ", text)))
    return _tidied("".join(reader.pieces))


def _tidied(text: str) -> str:
    lines = (" ".join(line.split()) for line in re.split(r"\r\n|\r|\n", text))
    return "\n".join(line for line in lines if line and line != "•")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        if tag in _BLOCKS:
            self.pieces.append("\n")
        if tag == "li":
            self.pieces.append("• ")
        if tag in {"td", "th"}:
            self.pieces.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data)
