# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing a file without blocking anything: a scan works while the dialog is open.

It is Qt's own dialog and no modal one, because a system's would keep the scanner's keys to itself. It ends
with the page that asks, its parent, and the window closes it where that page cannot be seen any more.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(
    parent: QWidget, title: str, names: str, folder: Path, then: Callable[[Path], None]
) -> QFileDialog:
    """Let somebody choose a file that is there; `names` is a filter, as "Pictures (*.png *.jpg)"."""
    dialog = _dialog(parent, title, names, folder, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.show()
    return dialog


def choose_place(
    parent: QWidget, title: str, names: str, proposed: Path, then: Callable[[Path], None]
) -> QFileDialog:
    """Let somebody choose where to save a file; `proposed` is its folder and name."""
    dialog = _dialog(parent, title, names, proposed.parent, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(proposed.name)
    dialog.show()
    return dialog


def _dialog(
    parent: QWidget, title: str, names: str, folder: Path, then: Callable[[Path], None]
) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder), names)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(False)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    return dialog
