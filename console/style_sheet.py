# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's style sheet, written from the theme's tokens. Pure: colours and sizes in, text out.

Widgets say what they are with `objectName` or a `kind` property; no widget names a colour of its own. Qt
turns layouts round for those who read from the right, style sheets it does not: they say `$begin` and `$end`.
Only the room inside a line edit it turns round too. `$first` is the section of a header that is read first.
"""

from pathlib import Path
from string import Template

from console.look import Look

_MARKS = Path(__file__).parents[1] / "resources" / "marks"

_RULES = Template(
    """
* { font-family: "Hanken Grotesk"; font-size: ${body}px; color: $ink; outline: none; }
QWidget#window, QWidget#signIn { background: $ground; }
QLabel { background: transparent; }
QToolTip { background: $ink; color: $ground; border: none; padding: 6px 9px; font-size: ${caption}px; }

QFrame#header { background: $card; border: none; border-bottom: 1px solid $hairline; }
QFrame#rail { background: $ground; border: none; border-$end: 1px solid $hairline; }
QFrame#foot { background: $ground; border: none; border-top: 1px solid $hairline; }
QFrame#floorPane, QFrame#floorColumn { background: $ground; border: none; }
QFrame#aside { background: $ground; border: none; }
QSplitter::handle { background: $hairline; }
QFrame#record, QFrame#invitation { background: $card; border: none; }
QFrame#areaPage, QWidget#archivePage { background: $card; border: none; }
QFrame#areaSide { background: $ground; border: none; border-$begin: 1px solid $hairline; }
QFrame#sideFoot { background: $ground; border: none; border-top: 1px solid $hairline; }
QFrame#line { background: $hairline; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="panel"] { background: $card; border: 1px solid $control_edge; border-radius: 12px; }
QFrame[kind="card"] { background: $card; border: 1px solid $hairline; border-radius: 10px; }
QFrame[kind="drop"] { background: $ground; border: 1px dashed $control_edge; border-radius: 14px; }
QLabel[kind="step"] { color: $quiet_ink; font-size: ${caption}px; font-weight: 600; padding: 4px 12px;
    border-radius: 11px; background: $ground; }
QLabel[kind="step"][state="now"] { background: $accent; color: $on_accent; }
QLabel[kind="step"][state="done"] { background: $accent_wash; color: $accent; }
QFrame[kind="call"] { background: $staff_wash; border: none; border-radius: 10px; }
QFrame[kind="call"] QLabel { color: $staff_ink; }
QFrame[kind="conflict"] { background: $staff_wash; border: none; border-radius: 10px; }
QFrame[kind="closed"] { background: $accent_wash; border: none; border-radius: 10px; }
QFrame[kind="notice"] { border-radius: 10px; }
QFrame[kind="notice"][tone="wrong"] { background: $danger_wash; border: 1px solid $danger; }
QFrame[kind="notice"][tone="done"] { background: $accent_wash; border: 1px solid $accent; }

QLabel[kind="caption"] { font-size: ${caption}px; font-weight: 600; color: $quiet_ink;
    letter-spacing: ${spacing}px; }
QLabel[kind="quiet"] { color: $quiet_ink; }
QLabel[kind="small"] { color: $quiet_ink; font-size: ${caption}px; }
QLabel[kind="lead"] { font-size: ${lead}px; }
QLabel[kind="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[kind="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="wrong"] { color: $danger; }
QLabel[kind="objection"] { color: $danger; font-size: ${caption}px; }
QLabel[kind="state"], QLabel[kind="colleagues"] { background: $accent_wash; color: $accent;
    border-radius: 9px; padding: 2px 9px; font-size: ${caption}px; font-weight: 600; }
QLabel[kind="state"][state="waiting"], QLabel[kind="colleagues"] { background: $staff_wash;
    color: $staff_ink; }
QLabel[kind="state"][state="closed"], QLabel[kind="state"][state="parked"] { background: $ground;
    color: $quiet_ink; border: 1px solid $hairline; padding: 1px 8px; }
QLabel[kind="key"] { background: $card; color: $quiet_ink; border: 1px solid $hairline; border-radius: 4px;
    padding: 0px 5px; font-size: ${caption}px; font-weight: 600; }
QLabel#store[tone="good"] { color: $good; }
QLabel#store[tone="wrong"] { color: $danger; }
QLabel#storeTrouble { background: $danger_wash; color: $danger; padding: 5px 18px; }

QLineEdit, QPlainTextEdit { background: $card; border: 1px solid $control_edge; border-radius: 8px;
    padding: 6px 9px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $quiet_ink; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: 5px 8px; }
QPlainTextEdit { padding: 4px 7px; }
QPlainTextEdit:focus { padding: 3px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $quiet_ink; border-color: $hairline; }
QLineEdit#scan { font-size: ${lead}px; font-weight: 600; border-radius: 10px; padding: 8px 12px;
    background: $ground; }
QLineEdit#scan:focus { background: $card; padding: 7px 11px; }
QLineEdit#scan[answer="good"] { border: 1px solid $good; background: $accent_wash; }
QLineEdit#scan[answer="wrong"] { border: 1px solid $danger; background: $danger_wash; }
QLineEdit#scan[answer="good"]:focus, QLineEdit#scan[answer="wrong"]:focus { border: 2px solid $focus; }
QLineEdit[kind="cell"] { border: 2px solid $focus; border-radius: 4px; padding: 0px 6px; background: $card; }
QLineEdit[kind="cell"][wrong="true"] { border-color: $danger; }
QLineEdit[kind="search"] { padding-left: 32px; }
QLineEdit[kind="search"]:focus { padding-left: 31px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-color: $danger; }
QLineEdit[reading="true"], QPlainTextEdit[reading="true"] { background: $ground; border-color: $hairline; }
QCheckBox { spacing: 9px; padding: 3px 4px; padding-$begin: 0px; border: 2px solid transparent;
    border-radius: 6px; }
QCheckBox:focus { border-color: $focus; }
QCheckBox:disabled { color: $disabled_ink; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $control_edge; border-radius: 5px;
    background: $card; }
QCheckBox::indicator:hover { background: $accent_wash; border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:checked:hover { background: $accent_pressed; border-color: $accent_pressed; }
QCheckBox::indicator:disabled { background: $ground; border-color: $hairline; }
QCheckBox::indicator:checked:disabled { background: $disabled_ink; border-color: $disabled_ink; }
QProgressBar { background: $hairline; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QComboBox, QDateEdit { background: $card; border: 1px solid $control_edge; border-radius: 8px;
    padding: 6px 11px; padding-$end: 26px; combobox-popup: 0; }
QComboBox:focus, QDateEdit:focus { border: 2px solid $focus; padding: 5px 10px; padding-$end: 25px; }
QDateEdit { padding-$begin: 9px; }
QDateEdit:focus { padding-$begin: 8px; }
QComboBox[kind="small"] { font-size: ${caption}px; padding: 2px 8px; padding-$end: 24px; }
QComboBox[kind="small"]:focus { padding: 1px 7px; padding-$end: 23px; }
QComboBox:disabled, QDateEdit:disabled { background: $ground; color: $ink; border-color: $hairline; }
QComboBox::drop-down { border: none; width: 0px; }
QDateEdit::drop-down { border: none; width: 24px; subcontrol-origin: border; }
QDateEdit::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $control_edge; padding: 4px;
    selection-background-color: $accent_wash; selection-color: $ink; }
QComboBox QAbstractItemView::item { padding: 5px 7px; min-height: 20px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: $accent_wash; color: $ink; }

QCalendarWidget { background: $card; border: 1px solid $control_edge; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $card; border-bottom: 1px solid $hairline; }
QCalendarWidget QToolButton { border: 1px solid transparent; font-weight: 600; margin: 4px;
    padding: 4px 8px; }
QCalendarWidget QSpinBox { background: $card; border: 1px solid $control_edge; border-radius: 6px;
    padding: 2px; }
QCalendarWidget QAbstractItemView { background: $card; alternate-background-color: $card;
    selection-background-color: $accent; selection-color: $on_accent; border: none; }
QCalendarWidget QAbstractItemView:disabled { color: $quiet_ink; }

QPushButton, QToolButton { background: $card; border: 1px solid $control_edge; border-radius: 8px;
    padding: 7px 13px; font-weight: 500; }
QPushButton:hover, QToolButton:hover { background: $accent_wash; }
QPushButton:pressed, QToolButton:pressed { background: $accent_wash; border-color: $accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 6px 12px; }
QPushButton:disabled, QToolButton:disabled { color: $disabled_ink; border-color: $hairline;
    background: transparent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $focus; outline: 2px solid $on_accent;
    outline-radius: 6px; }
QPushButton[kind="primary"]:disabled { background: $hairline; color: $quiet_ink;
    border-color: $hairline; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed { background: $danger_wash; }
QPushButton[kind="danger"]:focus { border: 2px solid $focus; }
QPushButton[kind="danger"]:disabled { color: $disabled_ink; border-color: $hairline; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 4px 6px; font-weight: 600; text-align: left; }
QPushButton[kind="link"]:hover { background: $accent_wash; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; padding: 3px 5px; }
QPushButton[kind="link"]:disabled { color: $disabled_ink; }
QPushButton[kind="choice"] { background: transparent; border: 1px solid transparent; color: $quiet_ink;
    font-weight: 500; padding: 6px 12px; }
QPushButton[kind="choice"]:hover { background: $accent_wash; }
QPushButton[kind="choice"]:checked { background: $accent_wash; color: $accent; }
QPushButton[kind="choice"]:focus { border: 2px solid $focus; padding: 5px 11px; }
QToolButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: 6px; }
QToolButton[kind="icon"]:hover, QToolButton[kind="icon"]:checked { background: $accent_wash; }
QToolButton[kind="icon"]:focus { border: 2px solid $focus; padding: 5px; }
QToolButton[kind="icon"][low="true"] { padding: 4px 6px; }
QToolButton[kind="icon"][low="true"]:focus { padding: 3px 5px; }
QToolButton[kind="count"] { background: transparent; border: 1px solid transparent; padding: 5px 10px;
    color: $quiet_ink; font-weight: 500; }
QToolButton[kind="count"]:hover { background: $accent_wash; }
QToolButton[kind="count"]:focus { border: 2px solid $focus; padding: 4px 9px; }
QToolButton[kind="count"][some="true"] { background: $staff_wash; color: $staff_ink; font-weight: 600; }
QToolButton[kind="area"] { background: transparent; border: 1px solid transparent; border-radius: 10px;
    padding: 6px 0px 4px 0px; color: $quiet_ink; font-size: ${caption}px; font-weight: 500; }
QToolButton[kind="area"]:hover { background: $card; }
QToolButton[kind="area"]:checked { background: $accent_wash; color: $accent; font-weight: 600; }
QToolButton[kind="area"]:focus { border: 2px solid $focus; padding: 5px 0px 3px 0px; }
QToolButton[kind="cross"] { background: transparent; border: none; border-radius: 6px; padding: 4px; }
QToolButton[kind="cross"]:hover { background: $hairline; }
QTabBar#tabs { background: $ground; border: none; }
QListView#remembered { border-top: 1px solid $hairline; }
QTabBar#tabs::tab { background: $ground; color: $quiet_ink; border: none; border-$end: 1px solid $hairline;
    border-bottom: 1px solid $hairline; padding: 0px 10px; padding-$end: 4px; font-size: ${caption}px;
    font-weight: 500; }
QTabBar#tabs::tab:hover { background: $card; color: $ink; }
QTabBar#tabs::tab:selected { background: $card; color: $ink; border-bottom: 1px solid $card;
    border-top: 2px solid $accent; font-weight: 600; }
QTabBar#tabs::tab:selected:focus { border-top: 2px solid $focus; color: $focus; }
QToolButton[kind="hint"] { background: transparent; border: 1px solid transparent; padding: 2px 6px;
    color: $quiet_ink; font-size: ${caption}px; }
QToolButton[kind="hint"]:hover { background: $accent_wash; }
QToolButton[kind="hint"]:disabled { color: $disabled_ink; }
QToolButton::menu-indicator { image: none; width: 0px; }
QToolButton#trader { padding-$end: 30px; }
QToolButton#trader:focus { padding-$end: 29px; }

QMenu { background: $card; border: 1px solid $control_edge; padding: 5px; }
QMenu::item { padding: 7px 20px; border-radius: 6px; background: transparent; }
QMenu::item:selected { background: $accent_wash; color: $ink; }
QMenu::item:disabled { color: $disabled_ink; }
QMenu::separator { height: 1px; background: $hairline; margin: 5px 8px; }
QLabel[kind="menuHeading"] { color: $quiet_ink; font-size: ${caption}px; font-weight: 600;
    padding: 6px 20px 4px 20px; }
QMenu::indicator { width: 16px; height: 16px; margin-$begin: 6px; }
QMenu::indicator:checked { background: $accent; border-radius: 5px; image: url("$tick"); }

QGraphicsView#chart { background: $card; border: none; }
QTableView, QListView { background: $card; border: none; selection-background-color: transparent; }
QFrame[kind="card"] > QTableView { background: transparent; }
QFrame[kind="card"] > QTableView QHeaderView, QFrame[kind="card"] > QTableView QHeaderView::section {
    background: transparent; }
QScrollArea:focus { border: 2px solid $focus; border-radius: 8px; }
QListView#floor, QListView#history, QListView#remembered { background: $ground; }
QHeaderView { background: $card; border: none; }
QHeaderView::section { background: $card; border: none; border-bottom: 1px solid $hairline; padding: 7px 8px;
    font-size: ${caption}px; font-weight: 600; color: $quiet_ink; }
QHeaderView::section:$first { padding-$begin: 22px; }
QTableView#table QHeaderView::section:$last { padding-$end: 22px; }
QTableView#archive QHeaderView::section:$last { padding-$end: 12px; }
QTableView#variants { border: 1px solid $hairline; border-radius: 8px; font-size: ${caption}px; }
QTableView#variants:focus { border: 2px solid $focus; }
QTableView#variants::item { padding: 0px 6px; }
QTableView#variants::item:selected { background: $accent_wash; color: $ink; }
QTableView#variants QHeaderView, QTableView#variants QHeaderView::section { background: transparent; }
QTableView#variants QHeaderView::section { padding: 7px 9px; }
QTableView#variants QHeaderView::section:$first { padding-$begin: 9px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $hairline; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $control_edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)


def style_sheet(look: Look) -> str:
    """Return the style sheet of the moment's look."""
    tokens = look.tokens
    sizes = {size: look.font_px(size) for size in ("caption", "body", "lead", "title", "display")}
    names = [name for name in tokens.__slots__ if name not in ("name", "dark")]
    begin, end, first, last = ("right", "left", "last", "first")
    if not look.right_to_left:
        begin, end, first, last = end, begin, last, first
    colours = {name: getattr(tokens, name) for name in names}
    # Letters that are joined are not to be drawn apart.
    spacing = 0 if look.right_to_left else 1
    tick = (_MARKS / f"tick-{tokens.name}.svg").as_posix()
    sides = {"begin": begin, "end": end, "first": first, "last": last}
    return _RULES.substitute(colours, **sizes, **sides, tick=tick, spacing=spacing)
