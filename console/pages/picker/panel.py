# SPDX-License-Identifier: GPL-3.0-or-later
"""The picker: a field to type into, what is found under it, and where there are options the variants.

It floats over the page, is left by Escape, and serves four purposes: adding a product, offering one on the
customer's screen, choosing another variant of a line, and matching a product to a request.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from console.formats import Formats
from console.look import Look
from console.pages.picker.choices import product_choices, variant_choices
from console.pages.picker.list import ROW_HEIGHT, ChoiceDelegate, ChoiceModel
from console.shelf import Shelf
from console.widgets.giving_back import give_back, way_back
from console.widgets.labels import action_button, hairline, icon_button, label
from console.widgets.margins import set_margins
from console.widgets.tab_order import keep_tab
from console.widgets.writing import LineField
from shared.catalogue import Page, Product, Variant

_WIDTH = 540
_ROWS = 7
_FEW = 3
"""So many rows at least, in whatever room there is."""
_GAP = 6
_FROM_EDGE = 12
"""From the edge of the window."""


@dataclass(frozen=True, slots=True)
class Picked:
    """A product and the variant of it that was chosen; None where the product as a whole was wanted."""

    product: Product
    variant: Variant | None


class ProductPicker(QFrame):
    """One panel over the workspace, opened for one purpose at a time."""

    def __init__(
        self, look: Look, formats: Formats, shelf: Shelf, language: str, own_line: QAction, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "panel")
        keep_tab(self)
        self._look = look
        self._shelf = shelf
        self._language = language
        self._product: Product | None = None
        self._only_variants = False
        self._with_variants = True
        self._current: str | None = None
        self._then: Callable[[Picked], None] | None = None
        self._came_from: tuple[QWidget, ...] = ()
        self._title = label("", "caption")
        self._back = icon_button(self.tr("Back to the products"), side=16)
        self._back.clicked.connect(lambda _checked: self._to_products())
        self._field = LineField()
        self._field.textEdited.connect(self._typed)
        self._field.installEventFilter(self)
        self._model = ChoiceModel(formats)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(ChoiceDelegate(self._list, look, shelf, self._model))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setAccessibleName(self.tr("Found in the catalogue"))
        self._list.clicked.connect(self._choose)
        self._hint = label("", "small")
        self._own_line = action_button(own_line, "link", self.tr("Add as custom line (Shift+F3)"))
        self._own_line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = label("", "quiet", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()
        shelf.picture_arrived.connect(self._list.viewport().update)
        look.changed.connect(self._paint_icons)
        self._paint_icons()
        self.hide()

    def speak(self, language: str) -> None:
        """Name products in this language."""
        self._language = language

    # ---------------------------------------------------------------------------------------- its purposes

    def pick_product(
        self,
        title: str,
        anchor: QRect,
        then: Callable[[Picked], None],
        *,
        variants: bool,
        own_line: bool = False,
        docked: bool = False,
    ) -> None:
        """Choose a product, and where it has options one of its variants if they matter.

        With `own_line` it also offers a line of what the catalogue does not hold; `docked` stands at
        the foot of the anchor, its lower edge on the anchor's.
        """
        self._open(title, then)
        self._own_line.setVisible(own_line)
        self._with_variants = variants
        self._only_variants = False
        self._to_products()
        self._fit(anchor, _ROWS, docked=docked)

    def pick_variant(
        self,
        title: str,
        anchor: QRect,
        product: Product,
        current: str | None,
        then: Callable[[Picked], None],
        *,
        above: int,
    ) -> None:
        """Choose among the variants of one product; `current` is the id of the present one.

        The anchor stays to be seen, and so does what is below the height `above`.
        """
        self._open(title, then)
        self._own_line.hide()
        self._with_variants = True
        self._only_variants = True
        self._fit(anchor, min(_ROWS, len(product.variants)), end=above)
        self._to_variants(product, current)

    @property
    def text(self) -> str:
        """What is being searched for; nothing where the picker is closed."""
        return "" if self.isHidden() or self._product is not None else self._field.text().strip()

    def close_picker(self) -> None:
        """Close without choosing, and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        self._then = None
        came_from, self._came_from = self._came_from, ()
        give_back(came_from)

    # -------------------------------------------------------------------------------------------- keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up | Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                    self._move(event.key())
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._choose(self._list.currentIndex())
                    return True
                case Qt.Key.Key_Escape:
                    self._step_back()
                    return True
                case Qt.Key.Key_Backspace if (
                    not self._field.text() and self._product and not self._only_variants
                ):
                    self._to_products()
                    return True
                case _:
                    pass
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._step_back()
            return
        super().keyPressEvent(event)

    def _move(self, key: int) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
        last = self._model.rowCount() - 1
        place = self._list.currentIndex().row() + steps[Qt.Key(key)]
        self._list.setCurrentIndex(self._model.index(max(0, min(last, place)), 0))

    def _step_back(self) -> None:
        if self._product is not None and not self._only_variants:
            self._to_products()
        else:
            self.close_picker()

    # ----------------------------------------------------------------------------------------------- stages

    def _open(self, title: str, then: Callable[[Picked], None]) -> None:
        focus: QWidget | None = self.window().focusWidget()
        if self.isHidden() and focus is not None:
            self._came_from = way_back(focus)
        self._title.setText(title.upper())
        self._then = then
        self.show()
        self.raise_()
        self._field.setFocus()

    def _to_products(self) -> None:
        self._product = None
        self._back.hide()
        self._field.setPlaceholderText(self.tr("Name, article number or colour"))
        self._field.setAccessibleName(self.tr("Search the catalogue"))
        self._field.clear()
        self._hint.setText(self.tr("↑ ↓ choose   ·   Enter take   ·   Esc close"))
        self._model.show(())
        self._search("")

    def _to_variants(self, product: Product, current: str | None) -> None:
        self._product = product
        self._current = current
        self._back.setVisible(not self._only_variants)
        self._field.clear()
        self._field.setPlaceholderText(self.tr("Filter the options"))
        self._field.setAccessibleName(self.tr("Options of {title}").format(title=product.title))
        self._hint.setText(self.tr("↑ ↓ choose   ·   Enter take   ·   Esc back"))
        self._list_variants("")

    def _typed(self, text: str) -> None:
        if self._product is None:
            self._search(text)
        else:
            self._list_variants(text)

    def _search(self, text: str) -> None:
        def found(page: Page) -> None:
            if self._product is None and self._field.text() == text:
                self._model.show(product_choices(page.cards))
                self._show_found(self.tr("Nothing in the catalogue matches “{text}”.").format(text=text))

        self._shelf.search(text, found, self)

    def _list_variants(self, text: str) -> None:
        if self._product is not None:
            self._model.show(variant_choices(self._product, text, self._current))
            self._show_found(self.tr("{title} has no such option.").format(title=self._product.title))
            for place, choice in enumerate(self._model.rows):
                if choice.is_current:
                    self._list.setCurrentIndex(self._model.index(place, 0))

    def _show_found(self, nothing: str) -> None:
        some = self._model.rowCount() > 0
        self._list.setVisible(some)
        self._nothing.setVisible(not some)
        self._nothing.setText(nothing)
        if some:
            self._list.setCurrentIndex(self._model.index(0, 0))
            self._list.scrollToTop()

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        key = self._model.rows[index.row()].key
        if self._product is not None:
            variant = next((each for each in self._product.variants if each.product_id == key), None)
            self._take(Picked(self._product, variant))
        else:
            purpose = self._then
            self._shelf.fetch(key, self._language, lambda product: self._fetched(product, purpose), self)

    def _fetched(self, product: Product | None, purpose: Callable[[Picked], None] | None) -> None:
        """Take what was chosen, unless the picker has been closed or opened for something else meanwhile."""
        if product is None or self.isHidden() or self._then is not purpose:
            return
        if self._with_variants and len(product.variants) > 1:
            self._to_variants(product, None)
        else:
            self._take(Picked(product, product.variants[0] if self._with_variants else None))

    def _take(self, picked: Picked) -> None:
        then = self._then
        self.close_picker()
        if then is not None:
            then(picked)

    # ----------------------------------------------------------------------------------------------- looks

    def _fit(self, anchor: QRect, rows: int, *, docked: bool = False, end: int | None = None) -> None:
        """Stand under what asked for it where there is room, else above: whole rows, whole in the window.

        What is docked stands inside its anchor, at the foot; nothing reaches further down than `end`.
        """
        parent = self._over
        end = parent.height() - _FROM_EDGE if end is None else end
        chrome = self._height_with(1) - ROW_HEIGHT
        below, above = anchor.bottom() + 1 + _GAP, anchor.bottom() + 1 if docked else anchor.top() - _GAP
        under = 0 if docked else (end - below - chrome) // ROW_HEIGHT
        over = (above - (anchor.top() if docked else _FROM_EDGE) - chrome) // ROW_HEIGHT
        goes_under = not docked and (under >= min(rows, _FEW) or under >= over)
        height = self._height_with(max(1, min(rows, under if goes_under else over)))
        top = below if goes_under else above - height
        begin = anchor.right() + 1 - _WIDTH if self.isRightToLeft() else anchor.left()
        left = max(16, min(begin, parent.width() - _WIDTH - 16))
        self.setGeometry(left, max(_FROM_EDGE, top), _WIDTH, height)

    def _height_with(self, rows: int) -> int:
        """Return how high the panel is with so many rows, and give the rows their room."""
        for each in (self._list, self._nothing):
            each.setFixedHeight(rows * ROW_HEIGHT)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        return self.sizeHint().height()

    def _paint_icons(self) -> None:
        back = "caret-right" if self._look.right_to_left else "caret-left"
        self._back.setIcon(self._look.icon(back, "accent"))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._hint)
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 12, 10)
        row.addWidget(self._back)
        row.addWidget(self._field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(row)
        layout.addWidget(hairline())
        layout.addWidget(self._list)
        layout.addWidget(self._nothing)
        foot = QHBoxLayout()
        set_margins(foot, 6, 0, 12, 0)
        foot.addWidget(self._own_line)
        foot.addStretch(1)
        layout.addLayout(foot)
        self._nothing.hide()
