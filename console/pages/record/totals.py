# SPDX-License-Identifier: GPL-3.0-or-later
"""The taxes of a record in one line, as it stands below the total. Pure."""

from PySide6.QtCore import QCoreApplication

from console.formats import Formats
from shared.records import Totals

translate = QCoreApplication.translate


def tax_sentence(totals: Totals, formats: Formats, *, included: bool) -> str:
    """Say the net amount and the tax of each rate; nothing where nothing is taxed."""
    if not any(each.rate for each in totals.by_rate):
        return ""
    text = (
        translate("RecordPage", "includes {rate} tax {amount}")
        if included
        else translate("RecordPage", "plus {rate} tax {amount}")
    )
    taxes = tuple(
        text.format(rate=formats.percent(each.rate), amount=formats.money(each.tax))
        for each in totals.by_rate
    )
    net = translate("RecordPage", "net {amount}").format(amount=formats.money(totals.net))
    return "  ·  ".join((*taxes, net) if included else (net, *taxes))
