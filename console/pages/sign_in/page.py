# SPDX-License-Identifier: GPL-3.0-or-later
"""The first thing a trader sees: the shop's name, two fields, one button.

It is painted before the store is opened, so it says whose shop it is a moment later. While the console is
locked it says for whom instead, and asks for their password alone.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from console.look import Look
from console.widgets.labels import button, label
from console.widgets.margins import set_margins
from console.widgets.writing import LineField

if TYPE_CHECKING:
    from shared.shop import ShopFacts

_WIDTH = 400


class SignInPage(QWidget):
    """Asks for username and password; somebody else checks them."""

    sign_in_wanted = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("signIn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._facts: ShopFacts | None = None
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shop = label("Handsel", "display")
        self._shop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._what = label(self.tr("Trader’s console"), "quiet")
        self._what.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._locked = False
        self._name = QWidget()
        self._kept = label("", "quiet", wrap=True)
        self._kept.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._kept.setContentsMargins(0, 0, 0, 10)
        self._kept.hide()
        self._other = button(self.tr("Somebody else"), "link", self.tr("Sign in under another name"))
        self._other.clicked.connect(lambda _checked: self._ask_name())
        self._other.hide()
        self._username = LineField()
        self._username.setAccessibleName(self.tr("Username"))
        self._password = LineField()
        self._password.setAccessibleName(self.tr("Password"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._sign_in = button(self.tr("Sign in"), "primary", self.tr("Sign in (Enter)"))
        self._trouble = label("", "wrong", wrap=True)
        self._trouble.setMinimumHeight(40)
        self._trouble.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._demo = _Demo()
        self._demo.used.connect(self._use_demo)
        self._build()
        self._username.returnPressed.connect(self._password.setFocus)
        self._password.returnPressed.connect(self._want_in)
        self._sign_in.clicked.connect(lambda _checked: self._want_in())
        look.changed.connect(self.paint_icons)
        self.paint_icons()

    def know_shop(self, facts: "ShopFacts | None") -> None:
        """Show whose shop this is, and in the demonstration shop how to get in."""
        if facts is not None:
            self._facts = facts
            self._demo.know(facts)
            self._head()
        self.say("")

    def say(self, trouble: str) -> None:
        """Say what is wrong; empty for nothing."""
        self._trouble.setText(trouble)

    @property
    def trouble(self) -> str:
        """What it says is wrong."""
        return self._trouble.text()

    def wait(self, waiting: bool) -> None:
        """While the password is checked nothing else can be asked."""
        self._sign_in.setEnabled(not waiting)
        resting = self.tr("Unlock") if self._locked else self.tr("Sign in")
        self._sign_in.setText(self.tr("Signing in …") if waiting else resting)

    def begin(self) -> None:
        """Be ready for the next person."""
        self._begin("", locked=False)

    def begin_locked(self, username: str, name: str, since: str) -> None:
        """Wait for the one who locked the console; `since` is the time as the language writes it."""
        self._begin(username, locked=True)
        self._what.setText(self.tr("{name}, since {time}").format(name=name, time=since))
        self._kept.setText(self.tr("The record stays open, and what was being typed is kept as it was."))

    def _begin(self, username: str, *, locked: bool) -> None:
        self._locked = locked
        self.wait(False)
        self.say("")
        self._password.clear()
        self._username.setText(username)
        for each in (self._kept, self._other):
            each.setVisible(locked)
        self._name.setVisible(not locked)
        self._head()
        self.paint_icons()
        (self._password if username else self._username).setFocus()

    def _head(self) -> None:
        """Say at the top whose shop it is, or that the console is locked."""
        shop = self._facts.name if self._facts is not None else "Handsel"
        self._shop.setText(self.tr("Locked") if self._locked else shop)
        if not self._locked:
            self._what.setText(self.tr("Trader’s console"))
        self._demo.setVisible(self._demo.is_known and not self._locked)

    def _ask_name(self) -> None:
        """A colleague is here."""
        self._name.show()
        self._other.hide()
        self._username.clear()
        self._username.setFocus()

    def take_burst(self, text: str) -> bool:
        """Take what came as fast as a scan, as a password manager types it; a code or a barcode is none."""
        from shared.identity import ReadBarcode, ReadCode, ReadCustomerId, read

        if isinstance(read(text), ReadCode | ReadCustomerId | ReadBarcode):
            return False
        field = next((each for each in (self._password, self._username) if each.hasFocus()), None)
        if field is None or not field.isEnabled():
            return False
        field.insert(text)
        return True

    def paint_icons(self) -> None:
        """Take the colours of the moment."""
        mark = "lock-key" if self._locked else "storefront"
        self._mark.setPixmap(self._look.icon(mark, "accent").pixmap(56, 56))

    def _want_in(self) -> None:
        if not self._sign_in.isEnabled():
            return
        username, password = self._username.text().strip(), self._password.text()
        if not username:
            self._username.setFocus()
        elif not password:
            self._password.setFocus()
        else:
            self.say("")
            self.sign_in_wanted.emit(username, password)

    def _use_demo(self, username: str, password: str) -> None:
        self._username.setText(username)
        self._password.setText(password)
        self._want_in()

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(_WIDTH)
        form = QVBoxLayout(card)
        form.setContentsMargins(28, 24, 28, 12)
        form.setSpacing(6)
        naming = QVBoxLayout(self._name)
        naming.setContentsMargins(0, 0, 0, 6)
        naming.setSpacing(6)
        form.addWidget(self._kept)
        form.addWidget(self._name)
        for name, field, rows in (
            (self.tr("Username"), self._username, naming),
            (self.tr("Password"), self._password, form),
        ):
            title = label(name, "small")
            title.setBuddy(field)
            field.setMinimumHeight(40)
            rows.addWidget(title)
            rows.addWidget(field)
        self._sign_in.setMinimumHeight(42)
        form.addSpacing(12)
        form.addWidget(self._sign_in)
        form.addWidget(self._other, 0, Qt.AlignmentFlag.AlignCenter)
        form.addSpacing(4)
        form.addWidget(self._trouble)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(3)
        column.addWidget(self._mark)
        column.addSpacing(6)
        column.addWidget(self._shop)
        column.addWidget(self._what)
        column.addSpacing(20)
        column.addLayout(_centred(card))
        column.addSpacing(10)
        column.addLayout(_centred(self._demo))
        column.addStretch(4)
        layout = QHBoxLayout(self)
        layout.addLayout(column)


def _centred(widget: QWidget) -> QHBoxLayout:
    """Put a widget of one width into the middle. An alignment would ask for its height at full width."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row


def _whole(word: str) -> str:
    """Return a word that no line ends in, whatever signs it holds."""
    return "\N{WORD JOINER}".join(word)


class _Demo(QFrame):
    """In the demonstration shop: the demo trader's name and password, and a button that uses them."""

    used = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "closed")
        self.setFixedWidth(_WIDTH)
        self._facts = label("", "", wrap=True)
        self._manager = label("", "small", wrap=True)
        self._use = button(self.tr("Use it"), "link", self.tr("Sign in as the demo trader"))
        self._use.clicked.connect(lambda _checked: self._emit())
        self._sign_in: tuple[str, str] | None = None
        layout = QHBoxLayout(self)
        set_margins(layout, 16, 10, 10, 10)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._facts)
        told.addWidget(self._manager)
        layout.addLayout(told, 1)
        layout.addWidget(self._use)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def is_known(self) -> bool:
        """Whether the shop is a demonstration."""
        return self._sign_in is not None

    def know(self, facts: "ShopFacts") -> None:
        """Write what a demonstration shop tells."""
        demo = facts.demo
        if demo is not None:
            self._sign_in = (demo.username, demo.password)
            self._facts.setText(
                self.tr("Demo shop: {username}, password {password}").format(
                    username=demo.username, password=_whole(demo.password)
                )
            )
            self._manager.setVisible(demo.manager is not None)
        if demo is not None and demo.manager is not None:
            self._manager.setText(
                self.tr("To approve: {username}, password {password}, PIN {pin}").format(
                    username=demo.manager.username,
                    password=_whole(demo.manager.password),
                    pin=demo.manager.pin,
                )
            )

    def _emit(self) -> None:
        if self._sign_in is not None:
            self.used.emit(*self._sign_in)
