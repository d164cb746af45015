# SPDX-License-Identifier: GPL-3.0-or-later
"""From a path to text: whatever the encoding, and with one clear answer where there is no text."""

import re
from pathlib import Path

from shared.catalogue.importing.types import Unreadable, UnreadableReason

LARGEST_BYTES = 512 * 1024 * 1024
"""Larger files are refused before they fill the memory of a shop's small computer."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_ARCHIVE = b"PK\x03\x04"
_OLD_SPREADSHEET = b"\xd0\xcf\x11\xe0"
_SPREADSHEET_PARTS = (b"xl/workbook", b"opendocument.spreadsheet")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 4096
_STRAY = re.compile("[\udc80-\udcff]")
"""What Python's surrogateescape makes of a byte that is no UTF-8."""
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")


def read_text(path: Path) -> str | Unreadable:
    """Return the file's text without a byte order mark, line ends as they are, or why there is none.

    Understood are UTF-8, UTF-16 and UTF-32 with a mark, UTF-16 without one, and else Windows-1252, in
    which old spreadsheets save CSV. A few bytes of Windows-1252 in a file of UTF-8 are read as what they are.
    """
    try:
        if not path.is_file():
            missing = not path.exists()
            return Unreadable(path, UnreadableReason.MISSING if missing else UnreadableReason.NOT_A_FILE)
        if path.stat().st_size > LARGEST_BYTES:
            return Unreadable(path, UnreadableReason.TOO_LARGE)
        data = path.read_bytes()
    except PermissionError:
        return Unreadable(path, UnreadableReason.NOT_PERMITTED)
    except (OSError, ValueError):
        # ValueError: a path with a NUL in it; it names no file
        return Unreadable(path, UnreadableReason.MISSING)
    if _is_spreadsheet(data):
        return Unreadable(path, UnreadableReason.SPREADSHEET)
    text = _decoded(data)
    if text is None or _CONTROL.search(text):
        return Unreadable(path, UnreadableReason.BINARY)
    if not text.strip():
        return Unreadable(path, UnreadableReason.EMPTY)
    return text


def _is_spreadsheet(data: bytes) -> bool:
    """Return whether this is a workbook of Excel or LibreOffice, which has to be saved as CSV first."""
    if data.startswith(_ARCHIVE):
        return any(part in data for part in _SPREADSHEET_PARTS)
    return data.startswith(_OLD_SPREADSHEET)


def _decoded(data: bytes) -> str | None:
    try:
        for mark, encoding in _MARKS:
            if data.startswith(mark):
                return data.decode(encoding)
        sample = data[:_SAMPLE]
        if sample.count(0) * 3 > len(sample):
            return data.decode("utf-16-be" if sample[0] == 0 else "utf-16-le")
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return _mended(data) or data.decode("cp1252")
    except UnicodeDecodeError:
        return None


def _mended(data: bytes) -> str | None:
    """Return UTF-8 with stray bytes of Windows-1252 in it as text; None where the strays outnumber it.

    In Windows-1252 letters that happen to make valid UTF-8 hardly ever stand together.
    """
    text = data.decode("utf-8", "surrogateescape")
    strays = len(_STRAY.findall(text))
    if strays * 2 > len(_BEYOND_ASCII.findall(text)):
        return None
    return _STRAY.sub(lambda stray: bytes([ord(stray[0]) - 0xDC00]).decode("cp1252", "replace"), text)
