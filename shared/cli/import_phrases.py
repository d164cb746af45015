# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line says of files and rows that could not be read."""

from shared.catalogue.importing import Reason, RowProblem, Unreadable, UnreadableReason
from shared.catalogue.types import MAX_OPTIONS, MAX_TITLE

_ROW = {
    Reason.UNREADABLE_ROW: "cannot be read",
    Reason.UNCLOSED_QUOTE: "opens a quotation mark that is never closed",
    Reason.OVERLONG_CELL: "has a cell of more than 131,072 characters",
    Reason.NO_TITLE: "has no title",
    Reason.LONG_TITLE: f"has a title of more than {MAX_TITLE} characters",
    Reason.LONG_SKU: f"has an SKU of more than {MAX_TITLE} characters",
    Reason.NO_PRICE: "has no price",
    Reason.BAD_PRICE: "has a price that is no amount",
    Reason.NEGATIVE_PRICE: "has a price below nothing",
    Reason.ABSURD_PRICE: "has a price beyond any shop's",
    Reason.OTHER_CURRENCY: "has a price in another currency than the shop's",
    Reason.DUPLICATE_SKU: "repeats a SKU of an earlier row",
    Reason.NO_PARENT: "is a variant of a product that is not in the file",
    Reason.NO_VARIANTS: "is a product with options of which no variant could be read",
    Reason.NOT_SOLD_ALONE: "is not a product that is sold by itself",
    Reason.HIDDEN: "is not published or not visible in its shop",
    Reason.BAD_OPTION: "has an option or choice that cannot be used",
    Reason.LONG_OPTION: f"has an option or choice of more than {MAX_TITLE} characters",
    Reason.MANY_OPTIONS: f"has more than {MAX_OPTIONS} options",
    Reason.BAD_GTIN: "has a GTIN with a wrong check digit or length",
    Reason.BAD_STOCK: "has a stock that is no count",
    Reason.BAD_UNIT: "has a unit other than piece, metre or square metre",
    Reason.BAD_CATEGORY: "has a category that cannot be used",
    Reason.BAD_PICTURE: "has a picture that cannot be used",
    Reason.BAD_TAX: "has a tax rate or tax class that cannot be used",
}

_FILE = {
    UnreadableReason.MISSING: "There is no file {path}.",
    UnreadableReason.NOT_A_FILE: "{path} is not a file. Name a file.",
    UnreadableReason.NOT_PERMITTED: "{path} may not be read by this user.",
    UnreadableReason.TOO_LARGE: "{path} is too large to import at once. Split it into smaller files.",
    UnreadableReason.EMPTY: "{path} is empty.",
    UnreadableReason.BINARY: "{path} is not a text file. Export the products as CSV or JSON.",
    UnreadableReason.SPREADSHEET: "{path} is a spreadsheet. Save it as CSV, then import that.",
    UnreadableReason.MARKUP: "{path} is a web page or XML. Export the products as CSV or JSON.",
    UnreadableReason.NOT_JSON: "{path} begins like JSON but is broken{at}.",
    UnreadableReason.NO_HEADER: "The first row of {path} must name its columns, with a title and a price.",
    UnreadableReason.NO_PRODUCTS: "There are no products in {path}.",
    UnreadableReason.TOO_DEEP: "{path} is JSON whose brackets are nested too deeply{at}.",
    UnreadableReason.HUGE_NUMBER: "{path} is JSON with a number too large to read{at}.",
    UnreadableReason.NO_VERSION: "{path} is a Handsel catalogue, but does not say of which version. "
    "Give it “version”: 1.",
    UnreadableReason.NEWER_FORMAT: "{path} was written by a newer Handsel. Update Handsel on this machine.",
}


def file_sentence(unreadable: Unreadable) -> str:
    """Return why nothing could be read from a file, and what to do."""
    at = f" at line {unreadable.line}" if unreadable.line is not None else ""
    return _FILE[unreadable.reason].format(path=unreadable.path, at=at) + " Nothing was changed."


def row_sentence(problem: RowProblem) -> str:
    """Return one line on one row: where, what, and whether the row was left out."""
    where = f" ({problem.column}: {problem.value})" if problem.column else ""
    outcome = "left out" if problem.reason.refuses_row else "imported without it"
    return f"line {problem.line} {_ROW[problem.reason]}{where}: {outcome}"
