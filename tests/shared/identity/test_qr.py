# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR of a code and of a customer ID: the smallest there is, and read by a decoder that is not ours."""

import subprocess
import sys

import zxingcpp
from hypothesis import given, settings
from PIL import Image

from shared.identity import QR_SIDE, QUIET_ZONE, Code, CustomerId, ReadCustomerId, qr_modules, read
from tests.shared.identity.strategies import codes


def painted(modules: tuple[tuple[bool, ...], ...], pixels: int = 4) -> Image.Image:
    """Return the symbol with its quiet zone, so many pixels a module."""
    side = len(modules) + 2 * QUIET_ZONE
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(modules, QUIET_ZONE):
        for x, dark in enumerate(row, QUIET_ZONE):
            image.putpixel((x, y), 0 if dark else 255)
    return image.resize((side * pixels, side * pixels), Image.Resampling.NEAREST)


@given(codes())
@settings(max_examples=25)
def test_a_decoder_reads_the_code_back(code: Code) -> None:
    (found,) = zxingcpp.read_barcodes(painted(qr_modules(code)))
    assert found.text == code.text
    assert found.format == zxingcpp.BarcodeFormat.QRCode
    assert found.ec_level == "Q"


@given(codes())
@settings(max_examples=25)
def test_a_decoder_reads_a_customer_id_back_and_the_scan_field_takes_it(code: Code) -> None:
    modules = qr_modules(code.customer_id)
    assert len(modules) == QR_SIDE
    (found,) = zxingcpp.read_barcodes(painted(modules))
    assert found.ec_level == "H"
    reading = read(found.text)
    assert isinstance(reading, ReadCustomerId)
    assert reading.candidates[0] == code.customer_id


def test_the_symbol_is_a_square_of_21_with_three_finders() -> None:
    modules = qr_modules(Code(CustomerId("K7Q29XMTE"), "4BD91S"))
    assert QR_SIDE == len(modules) == 21
    assert {len(row) for row in modules} == {21}
    ring = (True,) * 7
    assert modules[0][:7] == modules[0][-7:] == modules[6][:7] == modules[-1][:7] == ring
    assert modules[-1][-7:] != ring


def test_the_qr_library_stays_out_of_the_first_frame() -> None:
    program = "import sys, shared.identity; print('qrcode' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout == "False\n"
