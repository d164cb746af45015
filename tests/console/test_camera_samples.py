# SPDX-License-Identifier: GPL-3.0-or-later
"""Real photographs are held before the console's camera: what it reads, and what it must not."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from console.scan_source import ScanSource
from shared.catalogue.importing.types import Format, ImportedProduct, ImportedVariant, ParsedCatalogue
from shared.catalogue.service import apply_import
from shared.desktop.scanning import frames
from shared.desktop.scanning.camera import CameraRules
from shared.desktop.scanning.decoding import Decoded
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver

LOOKS = CameraRules().thorough_every
"""So many looks in a row hold a thorough one."""


def plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def photographs(samples: Path, *folders: str) -> Iterator[tuple[QImage, str]]:
    """Every picture of these folders, with the text that is in it; nothing for one without."""
    for folder in folders:
        for path in sorted((samples / folder).iterdir()):
            image = QImage(str(path)) if path.suffix != ".txt" else QImage()
            expected = path.with_suffix(".txt")
            text = expected.read_text(encoding="utf-8", errors="replace") if expected.exists() else ""
            if image.width() > 1 and image.height() > 1:
                yield image, plain(text)


@dataclass(slots=True)
class Counter:
    """A console whose camera is shown one photograph after another."""

    trader: ConsoleDriver
    threads: list[int] = field(default_factory=list)
    """The thread of every look that has been had."""
    taken: list[str] = field(default_factory=list)
    """What the console took as scanned with the camera."""

    def hold(self, picture: QImage, looks: int) -> list[str]:
        """Open the camera, hold one picture before it until it was looked at so often, and close it."""
        self.threads.clear()
        self.taken.clear()
        self.trader.scanner.toggle_camera()

        def is_seen() -> bool:
            if not self.taken and len(self.threads) < looks:
                self.trader.scanner.hold_before_camera(picture)
                return False
            return True

        self.trader.wait_for(is_seen, "the camera's picture is looked at")
        self.trader.wait_for(lambda: not self.trader.scanner.camera_is_looking, "the last look is over")
        assert threading.get_ident() not in self.threads, "a frame was decoded on the UI thread"
        self.trader.scanner.toggle_camera()
        return [plain(text) for text in self.taken]


@pytest.fixture
def counter(trader: ConsoleDriver, monkeypatch: pytest.MonkeyPatch) -> Counter:
    made = Counter(trader)
    workspace = trader.console.session.workspace
    assert workspace is not None
    decode, take = frames.decode_frame, workspace.take_scan

    def look(frame: QVideoFrame, *, thorough: bool = True) -> tuple[Decoded, ...]:
        found = decode(frame, thorough=thorough)
        made.threads.append(threading.get_ident())
        return found

    def take_too(text: str, source: ScanSource) -> None:
        made.taken.append(text)
        take(text, source)

    monkeypatch.setattr(frames, "decode_frame", look)
    monkeypatch.setattr(workspace, "take_scan", take_too)
    return made


def test_at_least_125_of_137_photographs_reach_the_console_and_none_wrongly(
    counter: Counter, reference_data: Path
) -> None:
    samples = reference_data / "zxing-cpp-samples"
    pictures = [
        each for each in photographs(samples, *(f"qrcode-{number}" for number in range(1, 7))) if each[1]
    ]
    read = 0
    wrong = []
    for picture, expected in pictures:
        taken = counter.hold(picture, LOOKS)
        read += expected in taken
        wrong += [(expected, taken)] if taken and expected not in taken else []
    print(f"{read} of {len(pictures)} QR photographs are read at the console")
    assert len(pictures) == 137
    assert wrong == []
    assert read >= 125


def test_the_console_takes_nothing_from_a_picture_without_a_code(
    counter: Counter, reference_data: Path
) -> None:
    samples = reference_data / "zxing-cpp-samples"
    pictures = list(photographs(samples, "falsepositives-1", "falsepositives-2"))
    assert len(pictures) >= 30
    assert [taken for picture, _ in pictures if (taken := counter.hold(picture, LOOKS))] == []


def test_a_photographed_barcode_adds_its_product(counter: Counter, shop: Shop, reference_data: Path) -> None:
    samples = reference_data / "zxing-cpp-samples"
    pictures = list(photographs(samples, "ean13-1", "ean8-1", "upca-1"))
    gtins = sorted({text for _, text in pictures})
    apply_import(shop.database, _goods(gtins))
    trader = counter.trader
    trader.scanner.scan_record(shop.visit().text)
    added = []
    wrong = []
    for picture, gtin in pictures:
        taken = counter.hold(picture, 2 * LOOKS)
        wrong += [(gtin, text) for text in taken if text != gtin]
        if gtin in taken:
            _wait_for_line(trader, f"Goods {gtin}")
            added.append(f"Goods {gtin}")
    print(f"{len(added)} of {len(pictures)} photographs of barcodes add their product")
    assert wrong == []
    assert len(added) >= 27
    assert {line.title for line in trader.lines.shown} == set(added), "a misread barcode has added a product"


def _wait_for_line(trader: ConsoleDriver, title: str) -> None:
    trader.wait_for(lambda: any(line.title == title for line in trader.lines.shown), f"{title} is added")


def _goods(gtins: list[str]) -> ParsedCatalogue:
    return ParsedCatalogue(
        format=Format.HANDSEL,
        currency="EUR",
        languages=("en",),
        categories=(),
        products=tuple(
            ImportedProduct(
                line=place,
                sku=f"G-{gtin}",
                title={"en": f"Goods {gtin}"},
                variants=(ImportedVariant(f"G-{gtin}", 1_000, gtin=gtin, stock=3),),
            )
            for place, gtin in enumerate(gtins, 1)
        ),
        problems=(),
        shop_name="Linden & Co.",
    )
