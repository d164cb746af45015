# SPDX-License-Identifier: GPL-3.0-or-later
"""A place to try scanners out: what each of them reads is shown and explained. Nothing is opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from console.formats import with_name
from console.look import Look
from console.pages.settings.scan_words import understand
from console.scan_source import ScanSource
from console.serial_line import BAUD_RATES
from console.services import Services
from console.widgets.fields import ChoiceField
from console.widgets.form import FormRow, FormSection, side_by_side
from console.widgets.labels import button, label, set_property
from console.widgets.words import WordsLabel
from shared.desktop.scanning import SerialClosed, SerialFailed, SerialOpen, serial_ports

_KEPT = 5


class ScannerView(QWidget):
    """The last scan large, those before it below, and the choice of a serial line."""

    tried = Signal(bool)
    """Something was scanned here: whether it would be of use."""
    camera_wanted = Signal()

    def __init__(self, services: Services, look: Look) -> None:
        super().__init__()
        self._line = services.serial
        self._text = WordsLabel("title")
        self._words = label("", "quiet", wrap=True)
        self._source = label("", "small")
        self._before = label("", "small", wrap=True, selectable=True)
        self._scans: list[str] = []
        self._port: ChoiceField[str] = ChoiceField(look)
        self._speed: ChoiceField[int] = ChoiceField(look, [(rate, str(rate)) for rate in BAUD_RATES])
        self._state = label("", "quiet", wrap=True)
        self._camera = button(self.tr("Try the camera"), tip=self.tr("Open the camera’s picture (Shift+F2)"))
        self._build()
        self._port.chosen.connect(self._choose)
        self._speed.chosen.connect(self._choose)
        self._camera.clicked.connect(lambda _checked: self.camera_wanted.emit())
        self._line.state_changed.connect(self._tell_state)

    # ------------------------------------------------------------------------------------------- for the page

    def arrive(self) -> None:
        """Look which lines there are now."""
        ports = dict.fromkeys((*serial_ports(), *((self._line.port,) if self._line.port else ())))
        self._port.offer([("", self.tr("None")), *((port, port) for port in ports)])
        self._port.choose(self._line.port)
        self._speed.choose(self._line.baud_rate)
        self._tell_state()
        self._port.setFocus()

    def take_scan(self, text: str, source: ScanSource) -> None:
        """Show what was scanned, and how it is understood."""
        understood = understand(text)
        for each in (self._source, self._text, self._before):
            each.show()
        self._text.show_words(text)
        self._words.setText(understood.sentence)
        set_property(self._words, "kind", "quiet" if understood.good else "wrong")
        self._source.setText(self._source_name(source))
        self._scans = [with_name(self._source_name(source), text), *self._scans][:_KEPT]
        self._before.setText("\n".join(self._scans[1:]))
        self.tried.emit(understood.good)

    def forget_scans(self) -> None:
        """Somebody else works here: what was scanned may open a customer's list."""
        self._scans = []
        self._text.show_words("")
        for each in (self._source, self._text, self._before):
            each.setText("")
            each.hide()
        self._words.setText(self.tr("Nothing has been scanned yet."))
        set_property(self._words, "kind", "quiet")

    # ------------------------------------------------------------------------------------------------- inside

    def _source_name(self, source: ScanSource) -> str:
        match source:
            case ScanSource.KEYBOARD:
                return self.tr("Keyboard scanner")
            case ScanSource.SERIAL:
                return self.tr("Serial scanner")
            case ScanSource.CAMERA:
                return self.tr("Camera")

    def _choose(self) -> None:
        self._line.choose(self._port.value() or "", self._speed.value() or BAUD_RATES[0])
        self._tell_state()

    def _tell_state(self) -> None:
        state = self._line.state
        self._speed.setEnabled(bool(self._line.port))
        match state:
            case SerialClosed():
                self._state.setText(self.tr("Choose the port that the scanner is plugged into."))
            case SerialOpen(port=port):
                self._state.setText(self.tr("{port} is open. Scan something.").format(port=port))
            case SerialFailed(port=port, detail=detail):
                sentence = self.tr(
                    "{port} cannot be read ({detail}). Plug the scanner in; it is tried again."
                )
                self._state.setText(sentence.format(port=port, detail=detail))
        set_property(self._state, "kind", "wrong" if isinstance(state, SerialFailed) else "quiet")

    def _build(self) -> None:
        trial = FormSection(self.tr("Try a scanner"), first=True)
        said = self.tr(
            "Scan any code or barcode now. While this page is shown, a scan is explained and opens nothing."
        )
        trial.add(label(said, "quiet", wrap=True))
        card = QFrame()
        card.setProperty("kind", "card")
        card.setMinimumHeight(150)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(6)
        inside.addWidget(self._source)
        inside.addWidget(self._text)
        inside.addWidget(self._words)
        inside.addStretch(1)
        inside.addWidget(self._before)
        self.forget_scans()
        trial.add(card)
        camera = QHBoxLayout()
        camera.addWidget(self._camera)
        camera.addStretch(1)
        trial.add(camera)
        serial = FormSection(self.tr("Serial scanner"))
        serial.add(
            side_by_side(
                FormRow(self.tr("Port"), self._port),
                FormRow(self.tr("Speed in baud"), self._speed),
                QWidget(),
                shares=(2, 1, 1),
            )
        )
        serial.add(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(trial)
        column.addWidget(serial)
        column.addStretch(1)
