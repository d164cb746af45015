# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk does when something around it is wrong: a calm word, and why."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from kiosk.__main__ import main
from shared.clock import system_clock
from shared.identity import hash_secret, new_code
from shared.outbox import Outbox, open_outbox_file
from shared.records import Author, Open, State, new_change
from shared.settings import Settings
from tests.kiosk.conftest import StartKiosk
from tests.kiosk.staff_at_work import at_work


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.expects_log("cannot watch")
def test_before_its_first_catalogue_a_kiosk_asks_for_staff_and_opens_by_itself_later(
    start_kiosk: StartKiosk, settings: Settings, shop: Path
) -> None:
    hidden = shop.rename(shop.with_name("not-yet.sqlite"))
    customer = start_kiosk(settings)
    customer.wait_until(lambda: customer.problem() != "", "the sentence")
    assert customer.problem().startswith(f"There is no shop database at {shop}.")
    hidden.rename(shop)
    customer.touch_to_start()
    assert customer.codes.shown_identity() != ""


@pytest.mark.expects_log("the store cannot be reached")
def test_a_kiosk_whose_own_file_is_damaged_asks_for_staff(
    start_kiosk: StartKiosk, settings: Settings
) -> None:
    outbox = Path(settings.folder) / settings.kiosk.name / "outbox.sqlite"
    outbox.parent.mkdir(parents=True)
    outbox.write_bytes(b"this is no database" * 100)
    customer = start_kiosk(settings)
    customer.wait_until(lambda: customer.problem() != "", "the sentence")
    assert str(outbox) in customer.problem()
    assert outbox.read_bytes() == b"this is no database" * 100


def test_a_visit_that_cannot_be_kept_is_not_begun_and_the_kiosk_asks_for_staff_until_one_can(
    start_kiosk: StartKiosk, settings: Settings, shop: Path
) -> None:
    customer = start_kiosk(settings)
    customer.wait_until_open()

    def answered(work: Callable[[], object] = lambda: None) -> None:
        told: list[bool] = []
        customer.kiosk.jobs.run(work, lambda _outcome: told.append(True))
        customer.wait_until(lambda: told, "the kiosk's own files")

    def be_hasty() -> None:
        customer.kiosk.files.outbox()._database.execute_sql("PRAGMA busy_timeout = 20")

    answered(be_hasty)
    with closing(sqlite3.connect(customer.kiosk.files.outbox_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        customer.touch("touchToStart")
        customer.wait_until(lambda: customer.problem() != "", "the sentence")
        assert customer.kiosk.visit.code is None
        customer.view.readiness._try_again()
        answered()
        assert customer.problem() != "", "that the catalogue can be read keeps no list"
        other.execute("ROLLBACK")
    customer.touch_to_start()
    with at_work(shop) as staff:
        identity = customer.codes.shown_identity()
        customer.wait_until(lambda: staff.record(identity) is not None, "the record at the store")


def test_the_record_that_a_crash_left_is_parked_at_the_next_start(
    start_kiosk: StartKiosk, settings: Settings, shop: Path
) -> None:
    code = new_code()
    database = open_outbox_file(Path(settings.folder) / settings.kiosk.name / "outbox.sqlite")
    Outbox(database).put(
        new_change(code.customer_id, Author("kiosk 1"), system_clock(), Open(hash_secret(code), "EUR", "en"))
    )
    database.close()
    customer = start_kiosk(settings)
    customer.wait_until_open()
    assert customer.codes.shown_identity() == ""
    with at_work(shop) as staff:
        customer.wait_until(
            lambda: (found := staff.record(code.customer_id)) is not None and found.state is State.PARKED
        )


def test_a_refused_change_is_told_and_what_stands_is_shown(
    start_kiosk: StartKiosk, settings: Settings, shop: Path
) -> None:
    customer = start_kiosk(msgspec.structs.replace(settings))
    customer.touch_to_start()
    customer.shelves.open_product("Alma sofa")
    customer.product.add_to_list()
    customer.my_list.show()
    line = customer.kiosk.visit.record
    assert line is not None
    # A quantity beyond what a record holds: the kiosk's own rules refuse it.
    from decimal import Decimal

    customer.kiosk.visit.step(line.lines[0].line_id, Decimal(10_000))
    customer.wait_until(lambda: customer.talk.shown_notice() != "", "the notice")
    assert customer.talk.shown_notice() == "That many cannot be ordered here. Please ask our staff."
    assert customer.my_list.shown()[0].quantity == "1"


def test_wrong_settings_are_a_sentence_and_exit_code_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "handsel.toml"
    wrong.write_text("kiosk = 3")
    assert main(["--settings", str(wrong)]) == 1
    said = capsys.readouterr().err
    assert str(wrong) in said
    assert "Traceback" not in said


@pytest.mark.parametrize("size", ["big", "100x100", "540", "540x", "x960"])
def test_a_window_that_is_no_size_is_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--window", size])
    assert ended.value.code == 2
    assert "is no size" in capsys.readouterr().err
