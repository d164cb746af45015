# SPDX-License-Identifier: GPL-3.0-or-later
"""One conversation with an ESC/POS printer: `python -m shared.printing`, started by `printing.service`.

The request comes as a line of JSON on standard input, the picture to print after it as PNG. The report goes
to standard output as a line of JSON. A program of its own, because a device may hang for good, and because
python-escpos sets up logging and leaves folders behind when it is imported.
"""

import sys
import tempfile
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import msgspec

from shared.printing.types import Outcome, Report, parse_address

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Request:
    """What to do: print the picture that follows, or only ask how the printer is where none does."""

    address: str
    answers: bool
    limit_seconds: float


def main() -> None:
    """Read the request, do it, write the report."""
    request = msgspec.json.decode(sys.stdin.buffer.readline(), type=Request)
    document = sys.stdin.buffer.read()
    with tempfile.TemporaryDirectory(prefix="handsel-printing-") as folder:
        tempfile.tempdir = folder  # where python-escpos leaves its own
        with redirect_stdout(sys.stderr):  # it also prints advice
            report = converse(request, document)
    sys.stdout.write(msgspec.json.encode(report).decode() + "\n")


def converse(request: Request, document: bytes) -> Report:
    """Talk to the printer; everything that can go wrong out there becomes a report."""
    from escpos.exceptions import DeviceNotFoundError, Error

    from shared.printing.escpos_printer import EscposPrinter, Unwell, connect

    device = connect(parse_address(request.address), request.limit_seconds)
    try:
        try:
            device.open()
        except ValueError as error:  # only USB's: its backend is a library of the system's
            return Report(Outcome.NO_PRINTER, f"USB cannot be used ({error}); is libusb-1.0 installed?")
        printer = EscposPrinter(device, answers=request.answers, limit_seconds=request.limit_seconds)
        return printer.print(_picture(document)) if document else printer.check()
    except Unwell as unwell:
        return unwell.report
    except DeviceNotFoundError as error:
        silent = isinstance(error.__context__, TimeoutError)
        return Report(Outcome.NOT_ANSWERING if silent else Outcome.NO_PRINTER, str(error))
    except (Error, OSError) as error:
        return Report(Outcome.FAILED, str(error) or type(error).__name__)
    finally:
        device.close()


def _picture(document: bytes) -> "Image":
    from PIL import Image

    return Image.open(BytesIO(document))


if __name__ == "__main__":
    main()
