# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer comes back with a code: whether it opens its record, and what is said if it does not.

A code that opens nothing gets one answer, whether its ID or its secret is wrong, and after a few of them
the kiosk lets people wait. An attempt is counted before it is looked at and taken back when it was right,
so that pulling the plug in between gains nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from kiosk.local_files import LocalFiles
from kiosk.throttle import AttemptsFile
from shared.clock import Clock
from shared.desktop.jobs import Err, Jobs, Ok
from shared.identity import Code, CustomerId
from shared.records import Record, State, opens

if TYPE_CHECKING:
    from shared.outbox import Found


@dataclass(frozen=True, slots=True)
class Opens:
    """The record may be taken up. `left_at` is the version at which the customer went away."""

    code: Code
    record: Record
    left_at: int


@dataclass(frozen=True, slots=True)
class IsClosed:
    """The code is right, and the visit has ended."""


@dataclass(frozen=True, slots=True)
class OpensNothing:
    """No record, or another secret. `wait` is how long nobody may try now; mostly nothing."""

    wait: timedelta


@dataclass(frozen=True, slots=True)
class MustWait:
    """Too many codes opened nothing; this one was not looked at."""

    wait: timedelta


@dataclass(frozen=True, slots=True)
class CannotAsk:
    """The store is away, or this kiosk cannot count attempts."""


Answer: TypeAlias = Opens | IsClosed | OpensNothing | MustWait | CannotAsk


@dataclass(frozen=True, slots=True)
class _Counted:
    """The attempt counts, and what this kiosk itself still knows of the records."""

    known_here: dict[CustomerId, Record]


class ComingBack(QObject):
    """Tries one code at a time. `asking` is for the store alone: it may be slow, and nothing waits for it."""

    answered = Signal(object)
    """An `Answer`."""

    def __init__(
        self,
        jobs: Jobs,
        asking: Jobs,
        files: LocalFiles,
        store_url: str,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._asking = asking
        self._files = files
        self._store_url = store_url
        self._clock = clock
        self._attempt: object | None = None

    @property
    def busy(self) -> bool:
        """Whether a code is being tried."""
        return self._attempt is not None

    def try_codes(self, codes: Sequence[Code]) -> bool:
        """Try what one scan may mean; False, and no answer, while another code is being tried."""
        if self._attempt is not None:
            return False
        self._attempt = attempt = object()
        self._jobs.run(
            lambda: self._count(codes), lambda outcome: self._counted(attempt, codes, outcome), self
        )
        return True

    def forget(self) -> None:
        """Whoever had this code tried is gone: there is no answer, but the attempt counts."""
        self._attempt = None

    def _count(self, codes: Sequence[Code]) -> _Counted | MustWait:
        now = self._clock()
        file = AttemptsFile(self._files.attempts_path)
        attempts = file.read(now)
        wait = attempts.wait(now)
        if wait:
            return MustWait(wait)
        file.write(attempts.tried(now))
        outbox = self._files.outbox()
        known = {code.customer_id: outbox.record(code.customer_id) for code in codes}
        return _Counted({each: record for each, record in known.items() if record is not None})

    def _counted(
        self, attempt: object, codes: Sequence[Code], outcome: "Ok[_Counted | MustWait] | Err"
    ) -> None:
        match outcome:
            case Ok(_Counted(known_here)):

                def asked(answer: "Ok[Found | None] | Err") -> None:
                    self._asked(attempt, codes, known_here, answer)

                self._asking.run(lambda: self._ask(codes), asked, self)
            case Ok(MustWait() as wait):
                self._answer(attempt, wait)
            case _:
                self._answer(attempt, CannotAsk())

    def _ask(self, codes: Sequence[Code]) -> "Found | None":
        from shared.database import database_path
        from shared.outbox import look_up

        return look_up(database_path(self._store_url), codes)

    def _asked(
        self,
        attempt: object,
        codes: Sequence[Code],
        known_here: dict[CustomerId, Record],
        outcome: "Ok[Found | None] | Err",
    ) -> None:
        found = outcome.value if isinstance(outcome, Ok) else None

        def concluding() -> Answer:
            opened = Opens(found.code, found.record, found.left_at) if found is not None else None
            if opened is None:
                # What this kiosk has not yet given to the store, only it can know.
                opened = next(
                    (
                        Opens(code, record, record.version)
                        for code in codes
                        if (record := known_here.get(code.customer_id)) is not None and opens(code, record)
                    ),
                    None,
                )
            now = self._clock()
            file = AttemptsFile(self._files.attempts_path)
            attempts = file.read(now)
            if opened is not None:
                file.write(attempts.forgiven())
                return IsClosed() if opened.record.state is State.CLOSED else opened
            if isinstance(outcome, Err):
                if not known_here:
                    file.write(attempts.forgiven())
                return CannotAsk()
            return OpensNothing(attempts.wait(now))

        def concluded(answer: Ok[Answer] | Err) -> None:
            self._answer(attempt, answer.value if isinstance(answer, Ok) else CannotAsk())

        self._jobs.run(concluding, concluded, self)

    def _answer(self, attempt: object, answer: Answer) -> None:
        if attempt is self._attempt:
            self._attempt = None
            self.answered.emit(answer)
