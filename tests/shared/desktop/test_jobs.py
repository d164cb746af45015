# SPDX-License-Identifier: GPL-3.0-or-later
"""What a receiver of work may rely on."""

import logging
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from shared.desktop.jobs import Err, Jobs, Ok
from shared.errors import DatabaseMissing
from tests.drivers.manual_executor import ManualExecutor

pytestmark = pytest.mark.usefixtures("qapp")


def raising(error: Exception) -> int:
    raise error


def test_the_value_comes_back_as_ok_and_not_before_the_worker_ran() -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    outcomes: list[Ok[int] | Err] = []
    jobs.run(lambda: 42, outcomes.append)
    assert outcomes == []
    executor.drain()
    assert outcomes == [], "delivered inside the worker's call instead of through the event loop"
    executor.settle()
    assert outcomes == [Ok(42)]


def test_outcomes_come_back_in_the_order_of_the_work() -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    outcomes: list[Ok[int] | Err] = []
    for number in range(5):
        jobs.run(lambda number=number: number, outcomes.append)  # type: ignore[misc]  # mypy cannot infer it
    executor.settle()
    assert outcomes == [Ok(number) for number in range(5)]


def test_an_expected_error_is_an_outcome_and_no_alarm(caplog: pytest.LogCaptureFixture) -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    outcomes: list[Ok[int] | Err] = []
    error = DatabaseMissing(path="shop.sqlite")
    with caplog.at_level(logging.WARNING):
        jobs.run(lambda: raising(error), outcomes.append)
        executor.settle()
    assert outcomes == [Err(error)]
    assert caplog.records == []


@pytest.mark.expects_log("nobody planned for")
def test_a_bug_is_an_outcome_and_is_logged_with_its_trace(caplog: pytest.LogCaptureFixture) -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    outcomes: list[Ok[int] | Err] = []
    error = ZeroDivisionError("of course")
    with caplog.at_level(logging.WARNING):
        jobs.run(lambda: raising(error), outcomes.append)
        executor.settle()
    assert outcomes == [Err(error)]
    (record,) = caplog.records
    assert record.exc_info is not None
    assert "raising" in caplog.text


def test_nothing_is_delivered_to_an_owner_that_was_destroyed() -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    done: list[str] = []
    outcomes: list[Ok[None] | Err] = []
    owner = QObject()
    jobs.run(lambda: done.append("work"), outcomes.append, owner)
    shiboken6.delete(owner)
    executor.settle()
    assert done == ["work"]
    assert outcomes == []


def test_nothing_is_delivered_to_a_child_that_went_with_its_parent() -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    outcomes: list[Ok[int] | Err] = []
    parent = QObject()
    timer = QTimer(parent)
    jobs.run(lambda: 1, outcomes.append, timer)
    executor.drain()
    shiboken6.delete(parent)
    executor.settle()
    assert outcomes == []


def test_only_the_newest_question_is_asked_and_answered() -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    asked: list[str] = []
    answers: list[Ok[str] | Err] = []

    def search(words: str) -> str:
        asked.append(words)
        return f"found {words}"

    for words in ("s", "so", "sof", "sofa"):
        jobs.latest("search", lambda words=words: search(words), answers.append)  # type: ignore[misc]
    jobs.latest("another", lambda: search("else"), answers.append)
    executor.settle()
    assert asked == ["sofa", "else"]
    assert answers == [Ok("found sofa"), Ok("found else")]


def test_the_answer_to_a_running_question_is_dropped_when_a_newer_one_is_asked() -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    answers: list[Ok[str] | Err] = []
    jobs.latest("search", lambda: "old", answers.append)
    executor.drain()
    jobs.latest("search", lambda: "new", answers.append)
    executor.settle()
    assert answers == [Ok("new")]


def test_a_burst_of_hints_costs_one_query_more_than_the_one_running() -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    queries: list[int] = []
    answers: list[Ok[int] | Err] = []

    def query() -> int:
        queries.append(len(queries))
        return len(queries)

    jobs.refresh("floor", query, answers.append)
    executor.drain()
    for _ in range(50):
        jobs.refresh("floor", query, answers.append)
    assert executor.queued == 1
    executor.settle()
    assert answers == [Ok(1), Ok(2)], (
        "a steady stream of hints must not keep the running one from being painted"
    )


def test_a_key_can_be_used_again_after_its_answer() -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    answers: list[Ok[int] | Err] = []
    jobs.latest("search", lambda: 1, answers.append)
    executor.settle()
    jobs.latest("search", lambda: 2, answers.append)
    executor.settle()
    assert answers == [Ok(1), Ok(2)]


def test_closing_does_durable_work_and_drops_the_rest() -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    done: list[str] = []
    outcomes: list[Ok[None] | Err] = []
    jobs.run(lambda: done.append("read"), outcomes.append)
    jobs.run(lambda: done.append("write"), outcomes.append, durable=True)
    jobs.latest("search", lambda: done.append("search"), outcomes.append)
    jobs.close()
    jobs.close()
    executor.settle()
    assert done == ["write"]
    assert outcomes == []


def test_after_closing_reads_are_ignored_and_durable_work_is_refused() -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    outcomes: list[Ok[int] | Err] = []
    jobs.close()
    jobs.run(lambda: 1, outcomes.append)
    jobs.latest("key", lambda: 1, outcomes.append)
    jobs.refresh("key", lambda: 1, outcomes.append)
    assert executor.queued == 0
    with pytest.raises(RuntimeError, match="durable"):
        jobs.run(lambda: 1, outcomes.append, durable=True)


def test_a_real_thread_works_and_the_ui_thread_receives(qtbot: QtBot) -> None:
    jobs = Jobs(ThreadPoolExecutor(max_workers=1, thread_name_prefix="store"))
    ui_thread = QThread.currentThread()
    received: list[tuple[Ok[str] | Err, QThread]] = []
    jobs.run(
        lambda: threading.current_thread().name,
        lambda outcome: received.append((outcome, QThread.currentThread())),
    )
    qtbot.waitUntil(lambda: bool(received))
    jobs.close()
    ((outcome, thread),) = received
    assert isinstance(outcome, Ok)
    assert outcome.value.startswith("store")
    assert thread == ui_thread


def test_the_ui_thread_is_free_while_the_worker_is_held_up(qtbot: QtBot) -> None:
    jobs = Jobs(ThreadPoolExecutor(max_workers=1))
    gate = threading.Event()
    outcomes: list[Ok[bool] | Err] = []
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    jobs.run(gate.wait, outcomes.append)
    timer.start(0)
    qtbot.waitUntil(lambda: len(ticks) > 20)
    timer.stop()
    assert outcomes == []
    gate.set()
    qtbot.waitUntil(lambda: outcomes == [Ok(True)])
    jobs.close()


@pytest.mark.parametrize("is_running", [False, True])
def test_a_question_that_is_forgotten_is_not_answered_and_the_next_of_its_key_is(is_running: bool) -> None:
    executor = ManualExecutor()
    jobs = Jobs(executor)
    answers: list[Ok[str] | Err] = []
    jobs.latest("open", lambda: "hers", answers.append)
    if is_running:
        executor.run_one()
    jobs.forget("open")
    jobs.forget("open")
    executor.settle()
    assert answers == []
    jobs.latest("open", lambda: "mine", answers.append)
    executor.settle()
    assert answers == [Ok("mine")]
