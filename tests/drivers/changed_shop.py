# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo shop with another catalogue: what a real shop has and the demo has not."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from shared.demo import make_demo_shop

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"

LONG_TITLE = "Schlafzimmerschwebetürenschrank Großraum mit Innenbeleuchtung und Passepartout"
LONG_SUMMARY = (
    "Drei Meter breit, zwei Türen, die lautlos aneinander vorbeigleiten, und innen Platz für alles, "
    "was sonst auf dem Stuhl liegt"
)


def make_changed_shop(folder: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """Make the demo shop in a new folder after its catalogue was changed; return the database's path."""
    catalogue = json.loads((DEMO / "catalogue.json").read_text(encoding="utf-8"))
    change(catalogue)
    (folder / "illustrations").mkdir(parents=True)
    for product in catalogue["products"]:
        for picture in product["pictures"]:
            shutil.copy(DEMO / picture, folder / picture)
    (folder / "catalogue.json").write_text(json.dumps(catalogue), encoding="utf-8")
    make_demo_shop(folder / "shop.sqlite", folder / "catalogue.json")
    return folder / "shop.sqlite"


def make_odd_shop(folder: Path) -> Path:
    """Make a shop of one sofa with two pictures and a colour that nobody sells, and one product with long
    words and no picture."""

    def change(catalogue: dict[str, Any]) -> None:
        chosen = {"LC-SOF-ALMA", "LC-SOF-BIRGER"}
        sofas = [each for each in catalogue["products"] if each["sku"] in chosen]
        alma, birger = sorted(sofas, key=lambda each: str(each["sku"]))
        alma["options"][1]["values"].append({"key": "gold", "label": {"en": "Gold"}, "swatch": "#D4AF37"})
        alma["pictures"] += birger["pictures"]
        birger.update(title={"en": LONG_TITLE}, summary={"en": LONG_SUMMARY}, pictures=[])
        birger["place"] = {"en": "Außenlager hinter der Gartenausstellung, Tor 14, Regal 3 oben links"}
        catalogue["products"] = [alma, birger]

    return make_changed_shop(folder, change)
