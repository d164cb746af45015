# SPDX-License-Identifier: GPL-3.0-or-later
"""qmllint knows the Python types as `make lint` describes them: what is misspelt in QML is found, no more."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent

SOURCES = {
    "kiosk/viewmodels/basket.py": """
        from PySide6.QtCore import Property, Signal, Slot
        from PySide6.QtGui import QColor
        from PySide6.QtQml import QmlElement, QmlUncreatable

        from kiosk.models.lines import LineModel
        from kiosk.viewmodels.screen import ScreenViewModel

        QML_IMPORT_NAME = "Handsel.Kiosk"
        QML_IMPORT_MAJOR_VERSION = 1

        @QmlElement
        @QmlUncreatable("made by the application")
        class BasketViewModel(ScreenViewModel):
            totalChanged = Signal()

            @Property(str, notify=totalChanged)
            def total(self): ...

            @Property(QColor, constant=True)
            def colour(self): ...

            @Property(LineModel, constant=True)
            def lines(self): ...

            def _get_reasons(self): ...
            reasons = Property(list, _get_reasons, constant=True)

            @Slot(str, result=bool)
            def addProduct(self, sku): ...
    """,
    "kiosk/viewmodels/screen.py": """
        from PySide6.QtCore import Property, QObject, Signal
        from PySide6.QtQml import QmlElement, QmlUncreatable

        QML_IMPORT_NAME = "Handsel.Kiosk"
        QML_IMPORT_MAJOR_VERSION = 1

        @QmlElement
        @QmlUncreatable("made by the application")
        class ScreenViewModel(QObject):
            titleChanged = Signal()

            @Property(str, notify=titleChanged)
            def title(self): ...
    """,
    "kiosk/models/lines.py": """
        from PySide6.QtQml import QmlElement, QmlUncreatable

        from kiosk.models.rows import RowModel

        QML_IMPORT_NAME = "Handsel.Kiosk"
        QML_IMPORT_MAJOR_VERSION = 1

        @QmlElement
        @QmlUncreatable("made by the application")
        class LineModel(RowModel): ...
    """,
    "kiosk/models/rows.py": """
        from PySide6.QtCore import Property, QAbstractListModel, Signal

        class RowModel(QAbstractListModel):
            countChanged = Signal()

            @Property(int, notify=countChanged)
            def count(self): ...
    """,
    "kiosk/models/row.py": "class Row: ...",
}

SCREEN = """
import QtQuick
import QtQuick.Controls.Basic
import Handsel.Kiosk

Item {
    id: screen

    required property BasketViewModel basket

    Text {
        color: screen.basket.colour
        text: screen.basket.title + screen.basket.total
    }

    ListView {
        model: screen.basket.lines
        visible: screen.basket.lines.count > 0 && screen.basket.reasons.length > 0
    }

    Button {
        onClicked: screen.basket.addProduct("LC-SOF-ALMA")
    }
}
"""


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a small kiosk and, in `qmltypes`, what is said of it to qmllint."""
    folder = tmp_path_factory.mktemp("checkout")
    for name, source in SOURCES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        indent = " " * 8
        file.write_text(
            "\n".join(line.removeprefix(indent) for line in source.splitlines()), encoding="utf-8"
        )
    said = _run(folder, sys.executable, str(CHECKOUT / ".ci" / "qmltypes"), "qmltypes", "kiosk")
    assert said == "Handsel.Kiosk: BasketViewModel, LineModel, ScreenViewModel\n"
    return folder


def _run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return done.stdout


def _lint(folder: Path, source: str) -> list[str]:
    (folder / "Screen.qml").write_text(source, encoding="utf-8")
    qmllint = str(Path(sys.executable).parent / "pyside6-qmllint")
    said = _run(folder, qmllint, "--max-warnings", "0", "-I", "qmltypes", "Screen.qml")
    return [line for line in said.splitlines() if line.startswith(("Warning", "Error"))]


def test_a_screen_that_uses_the_types_rightly_is_clean(described: Path) -> None:
    assert _lint(described, SCREEN) == []


@pytest.mark.parametrize(
    "right", ["title", "total", "colour", "lines.count", "reasons", "addProduct", "BasketViewModel"]
)
def test_a_misspelt_name_is_found(described: Path, right: str) -> None:
    misspelt = right[:-1] + ("x" if right[-1] != "x" else "y")
    (warning, *_) = _lint(described, SCREEN.replace(right, misspelt))
    assert misspelt.rpartition(".")[2] in warning


def test_no_types_at_all_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "kiosk").mkdir()
    said = _run(tmp_path, sys.executable, str(CHECKOUT / ".ci" / "qmltypes"), "qmltypes", "kiosk", "absent")
    assert said == "No Python types are offered to QML.\n"
