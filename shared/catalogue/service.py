# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing the catalogue: a file that was read is applied as a whole, all of it in one moment."""

import logging
from uuid import uuid4

from peewee import Database

from shared.catalogue.applying import CurrencyDiffers, Imported, Mode, NothingToImport, Stopped, Watch
from shared.catalogue.applying.service import CatalogueImport, StoppedError
from shared.catalogue.draft.service import (
    begin_draft,
    bring_in,
    can_be_drafted,
    connection_for_draft,
    finish_draft,
    merge_index,
    stamp,
)
from shared.catalogue.importing.types import ParsedCatalogue
from shared.catalogue.stored_rows import Row
from shared.database import explaining, read_snapshot, upsert, write_transaction
from shared.database.catalogue_tables import CatalogueRow
from shared.errors import Problem
from shared.shop.service import shop_facts

log = logging.getLogger(__name__)

DRAFTED_FROM = 400
"""Products; fewer are written before anybody notices."""
_DRAFTS = 3
"""So often an import is made anew because the catalogue was changed meanwhile; then nobody may change it."""


def apply_import(
    database: Database, parsed: ParsedCatalogue, mode: Mode = Mode.ADD, watch: Watch | None = None
) -> Imported | CurrencyDiffers | NothingToImport | Stopped:
    """Write what was read from a file, all of it or, if anything fails or it is stopped, none of it.

    The catalogue's version rises by one if anything changed; the changed rows carry it. The currency of the
    first import becomes that of a store whose facts name none.

    A long one is made in a draft, so that others can write meanwhile; they wait only while it is brought in.
    """
    try:
        if len(parsed.products) >= DRAFTED_FROM and can_be_drafted(database):
            with explaining(database.database):
                for _ in range(_DRAFTS):
                    outcome = _import_by_draft(database, parsed, mode, watch)
                    if outcome is not None:
                        return outcome
        with write_transaction(database):
            objection = objection_to(database, parsed)
            if objection is not None:
                return objection
            return Imported(_begin_import(database, parsed, mode, watch).run())
    except StoppedError:
        return Stopped()


def _import_by_draft(
    database: Database, parsed: ParsedCatalogue, mode: Mode, watch: Watch | None
) -> Imported | CurrencyDiffers | NothingToImport | None:
    """Return what came of it, or None, and nothing written, where the catalogue was changed meanwhile."""
    with connection_for_draft(database) as own:
        with read_snapshot(own):
            objection = objection_to(own, parsed)
            if objection is not None:
                return objection
            begun_with = stamp(own)
            begin_draft(own)
            importing = _begin_import(own, parsed, mode, watch)
            report = importing.run()
            finish_draft(own, importing.touched)
        if begun_with is not None and report.version == begun_with[1]:
            return Imported(report)
        with write_transaction(own):
            if stamp(own) != begun_with:
                return None
            objection = objection_to(own, parsed)
            if objection is not None:
                return objection
            bring_in(own, report.version)
        try:
            merge_index(own)
        except Problem as problem:
            log.info("the words' index stays in pieces: %s", problem)
    return Imported(report)


def _begin_import(
    database: Database, parsed: ParsedCatalogue, mode: Mode, watch: Watch | None
) -> CatalogueImport:
    catalogue = _catalogue(database, parsed)
    if catalogue["version"] == 0:
        upsert(database, CatalogueRow, [catalogue])
    return CatalogueImport(database, parsed, mode, catalogue, watch)


def rehearse_import(
    database: Database, parsed: ParsedCatalogue, mode: Mode = Mode.ADD, watch: Watch | None = None
) -> Imported | CurrencyDiffers | NothingToImport | Stopped:
    """Return what `apply_import` would answer now, without writing anything or holding up who does."""
    try:
        with read_snapshot(database):
            objection = objection_to(database, parsed)
            if objection is not None:
                return objection
            catalogue = _catalogue(database, parsed)
            return Imported(CatalogueImport(database, parsed, mode, catalogue, watch, writes=False).run())
    except StoppedError:
        return Stopped()


def objection_to(database: Database, parsed: ParsedCatalogue) -> CurrencyDiffers | NothingToImport | None:
    """Return why what was read from a file cannot be applied, or None; nothing is changed."""
    if not parsed.products:
        return NothingToImport(parsed.problems)
    facts = shop_facts(database)
    currencies = [facts.currency] if facts is not None else []
    currencies += [row["currency"] for row in CatalogueRow.select().dicts().execute(database)]
    other = next((currency for currency in currencies if currency != parsed.currency), None)
    return None if other is None else CurrencyDiffers(other, parsed.currency)


def _catalogue(database: Database, parsed: ParsedCatalogue) -> Row:
    """Return the catalogue's row, or that of a new one, at version 0."""
    rows: list[Row] = list(CatalogueRow.select().dicts().execute(database))
    if rows:
        return rows[0]
    return {
        "number": 1,
        "catalogue_id": uuid4().hex,
        "version": 0,
        "currency": parsed.currency,
        "languages": list(parsed.languages),
    }
