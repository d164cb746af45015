# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the quote that is ordered on standard input, for `QuoteProgram`; the answer is JSON."""

import os
import sys

import msgspec


def main() -> None:
    """Read the order, make the quote, write it."""
    os.nice(10)  # whoever ordered it goes first, on a busy machine too
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # it draws on paper alone
    from shared.desktop.quote.making import QuoteOrder, make_quote
    from shared.desktop.shell import application_to_draw

    order = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=QuoteOrder)
    application_to_draw()
    sys.stdout.buffer.write(msgspec.json.encode(make_quote(order)))


if __name__ == "__main__":
    main()
