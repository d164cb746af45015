# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be wrong around Handsel rather than in it: each a sentence that says what to do.

The sentences are English here, for the command line; the applications translate them under the
context "Problem", where `QT_TRANSLATE_NOOP` lets Qt's tools find them.
"""

from typing import ClassVar


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name Qt's tools look for
    """Mark a text for translation and return it as it is."""
    return text


class Problem(Exception):  # noqa: N818 - the glossary's word, and what a person reads
    """Something a person can mend. `details` fill the sentence's fields."""

    sentence: ClassVar[str]

    def __init__(self, **details: object) -> None:
        super().__init__(details)
        self.details = details

    def __str__(self) -> str:
        return self.sentence.format(**self.details)


class RuleBroken(Problem):
    """Something that the shop's rules do not allow: the database is there and has said so."""


class DatabaseMissing(Problem):
    """No file at the path."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no shop database at {path}. Create one with “handsel init”, or correct the settings.",
    )


class DatabaseExists(Problem):
    """A new database was wanted where one is."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "There is a database at {path} already. It was left as it is; choose another path for a new one.",
    )


class DatabaseLocked(Problem):
    """Another program holds the file for longer than anybody should wait."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The shop database at {path} is held by another program. Close that program, then try again.",
    )


class DatabaseDamaged(Problem):
    """The file is not an SQLite database, or a damaged one."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The file {path} is damaged or is not a shop database. "
        "Put the newest backup in its place; the file was not changed.",
    )


class OutboxDamaged(Problem):
    """The kiosk's own file is damaged; of what stands in it the shop may not have heard."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "This kiosk’s own file {path} is damaged. Move it to another folder and start the kiosk again; "
        "keep the file, it may hold what the last customers did.",
    )


class DatabaseForeign(Problem):
    """A sound database of something else."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The database at {path} is not a shop of Handsel. Correct the settings, or create a shop elsewhere.",
    )


class DatabaseTooNew(Problem):
    """Written by a later version of Handsel."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The shop database at {path} was written by a newer Handsel "
        "(schema {found}; this one knows {known}). Update Handsel on this machine.",
    )


class DatabaseTooOld(Problem):
    """Written by an earlier version of Handsel."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The shop database at {path} is from an earlier Handsel (schema {found} of {known}). "
        "Bring it up to date with “handsel migrate”; a copy is kept.",
    )


class DatabaseReadOnly(Problem):
    """The file or its folder may not be written."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The shop database at {path} cannot be written. Allow this user to write the file and its folder.",
    )


class DiskFull(Problem):
    """No room for the next write."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem", "The disk that holds {path} is full. Please free some space on it."
    )


class DatabaseUnreachable(Problem):
    """The path cannot be opened, or the server does not answer."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The shop database at {path} cannot be reached ({cause}). Check the path, the disk and the network.",
    )


class DatabaseUrlUnknown(Problem):
    """The setting names no database that Handsel can use."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem", "“{url}” names no database. Give the path of a file, or sqlite:///path/to/shop.sqlite."
    )


class SettingsUnreadable(Problem):
    """The TOML file cannot be read as TOML, or not at all."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem", "The settings file {path} cannot be read: {cause}. Correct it or move it."
    )


class SettingsInvalid(Problem):
    """A setting that does not exist, or a value of the wrong kind or out of range."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "The settings in {source} are not right: {cause}. The README lists every setting and what it takes.",
    )
