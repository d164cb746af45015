# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields for values of one kind: an amount of money, a percentage, a count, a choice, a search."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from console.formats import Formats
from console.look import Look
from console.parsing import Unreadable, parse_number, without_percent
from console.widgets.find_field import FindField
from console.widgets.list_field import ListField
from console.widgets.mirror import FIGURE_SIDE
from console.widgets.writing import LineField, LinesField
from shared.money import Money

T = TypeVar("T")

_SEARCH_MS = 160
"""A pause in typing after which a search begins."""
_HUNDREDTHS = 100


class TextField(LineField):
    """One line of text, of at most so many characters."""

    def __init__(self, longest: int = 300, placeholder: str = "") -> None:
        super().__init__()
        self.setMaxLength(longest)
        self.setPlaceholderText(placeholder)

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, unless it is there, with space at its ends that is being typed."""
        if self.text() != text and not (self.hasFocus() and self.text().strip() == text):
            self.setText(text)
            self.setCursorPosition(0)


class LongTextField(LinesField):
    """Several lines of text; Tab leaves it."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(height)

    def show_text(self, text: str) -> None:
        """Show a text, unless it is there already."""
        if self.toPlainText() != text:
            self.setPlainText(text)


class MoneyField(QLineEdit):
    """An amount in one currency, written as the language of the screen writes it."""

    def __init__(self, formats: Formats, currency: str = "EUR") -> None:
        super().__init__()
        self._formats = formats
        self._currency = currency
        self.setAlignment(FIGURE_SIDE)
        self.setMaxLength(30)

    def use_currency(self, currency: str) -> None:
        """Read and write amounts in this currency."""
        self._currency = currency
        self.setPlaceholderText(self._formats.symbol(currency))

    def show_minor(self, minor: int | None) -> None:
        """Show an amount in minor units, None for none; who is writing that amount goes on as they do."""
        if self.hasFocus() and self.minor() == minor:
            return
        self.setText("" if minor is None else self._formats.amount(Money(self._currency, minor)))

    def minor(self) -> int | Unreadable | None:
        """Return the amount in minor units, None for an empty field."""
        if not self.text().strip():
            return None
        money = self._formats.read_price(self.text(), self._currency)
        return money if isinstance(money, Unreadable) else money.minor


class PercentField(QLineEdit):
    """A percentage with up to two decimals, kept in hundredths of a percent."""

    def __init__(self, formats: Formats, placeholder: str = "%") -> None:
        super().__init__()
        self._formats = formats
        self.setAlignment(FIGURE_SIDE)
        self.setMaxLength(12)
        self.setPlaceholderText(placeholder)

    def show_hundredths(self, hundredths: int | None) -> None:
        """Show a rate in hundredths of a percent; None for none."""
        self.setText("" if hundredths is None else self._formats.percent_to_type(hundredths))

    def hundredths(self) -> int | Unreadable | None:
        """Return the rate in hundredths of a percent, None for an empty field."""
        text = without_percent(self.text())
        if not text:
            return None
        number = parse_number(text, self._formats.signs)
        if isinstance(number, Unreadable) or number != round(number, 2) or number > 100:
            return Unreadable()
        return int(number * _HUNDREDTHS)


class CountField(QLineEdit):
    """A whole number, or nothing where nobody counts."""

    def __init__(self, formats: Formats, placeholder: str = "") -> None:
        super().__init__()
        self._formats = formats
        self.setAlignment(FIGURE_SIDE)
        self.setMaxLength(14)
        self.setPlaceholderText(placeholder)

    def show_count(self, count: int | None) -> None:
        """Show a count; None for none."""
        self.setText("" if count is None else str(count))

    def count(self) -> int | Unreadable | None:
        """Return the count, None for an empty field."""
        return read_count(self.text(), self._formats)


def read_count(text: str, formats: Formats) -> int | Unreadable | None:
    """Return the whole number a text spells, None for no text."""
    if not text.strip():
        return None
    number = parse_number(text, formats.signs)
    if isinstance(number, Unreadable) or number != number.to_integral_value():
        return Unreadable()
    return int(number)


class ChoiceField(ListField, Generic[T]):
    """One of several values, each with its name. The wheel scrolls the page and never changes it."""

    chosen = Signal()
    """Somebody has chosen another value."""

    def __init__(self, look: Look, choices: Iterable[tuple[T, str]] = ()) -> None:
        super().__init__(look)
        self._values: list[T] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.offer(choices)
        self.activated.connect(lambda _place: self.chosen.emit())
        look.changed.connect(self.update)

    def offer(self, choices: Iterable[tuple[T, str]]) -> None:
        """Offer these values, without a word; the one that was chosen stays chosen, if it is among them."""
        offered = list(choices)
        current = ChoiceField.value(self)
        if [value for value, _ in offered] == self._values and [
            self.itemText(place) for place in range(self.count())
        ] == [name for _, name in offered]:
            return
        self._values = [value for value, _ in offered]
        with QSignalBlocker(self):
            self.clear()
            self.addItems([name for _, name in offered])
            self.choose(current)

    def value(self) -> T | None:
        """Return the chosen value; None where nothing is offered."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def choose(self, value: T | None) -> None:
        """Choose a value, or the first where it is not offered; `chosen` stays silent."""
        place = self._values.index(value) if value in self._values else 0
        self.setCurrentIndex(place if self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SearchField(FindField):
    """A text to search for: it is searched as soon as typing pauses, and cleared by Escape."""

    searched = Signal(str)
    left_downwards = Signal()
    """The arrow key down or Enter: the keyboard wants to go to what was found."""

    def __init__(self, look: Look, placeholder: str) -> None:
        super().__init__(look)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMaxLength(200)
        self._last = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_MS)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(lambda _text: self._pause.start())
        look.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
                self._search()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self._search()
                self.left_downwards.emit()
            case _:
                super().keyPressEvent(event)

    def _search(self) -> None:
        self._pause.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.searched.emit(self._last)
