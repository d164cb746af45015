# SPDX-License-Identifier: GPL-3.0-or-later
"""What a customer waits for: the ID after the first touch, and the code after touching "Get my code".

Both are measured at the real kiosk from the touch's arrival at the window to the swap of the first frame that
shows the thing at full strength. The baseline is the same touch at a bare Qt Quick window of the same size
that shows a rectangle in answer: a repaint, and nothing else.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from shared.memory import settle_in
from tests.benchmarks.bench_shop import BenchShop
from tests.benchmarks.figures import Figure
from tests.benchmarks.first_frame import KIOSK_SIZE
from tests.benchmarks.watching import FrameWatch, is_opaque, item_named
from tests.drivers.kiosk_driver import KioskDriver


def measure_customer(application: QCoreApplication, shop: BenchShop, visits: int) -> list[Figure]:
    """Return `first_touch_to_id`, `code_painted`, and `code_painted_store_down`, of so many visits each."""
    baseline = _bare_repaints(visits)
    kiosk = KioskDriver(application, shop.settings)
    try:
        kiosk.wait_until_open()
        settle_in()  # as the program does
        to_id, to_code = _visits(kiosk, visits)
        with _store_away(shop):
            # The first change that cannot be sent tells the kiosk that the store is away.
            kiosk.touch_to_start()
            kiosk.wait_until(kiosk.says_it_works_offline, "the kiosk to miss the store")
            kiosk.codes.get_my_code()
            kiosk.im_done()
            _, without_store = _visits(kiosk, visits)
    finally:
        kiosk.close()
    return [
        Figure("first_touch_to_id", "ms", to_id, baseline),
        Figure("code_painted", "ms", to_code, baseline),
        Figure("code_painted_store_down", "ms", without_store, baseline),
    ]


@contextmanager
def _store_away(shop: BenchShop) -> Iterator[None]:
    """Take the store's file away, as when its server or its disk is gone."""
    elsewhere = shop.path.rename(shop.path.with_suffix(".away"))
    yield
    elsewhere.rename(shop.path)


def _visits(kiosk: KioskDriver, visits: int) -> tuple[list[float], list[float]]:
    """Return how long the ID and the code took, in milliseconds."""
    to_id: list[float] = []
    to_code: list[float] = []
    kiosk.touch_to_start()
    identity, code = item_named(kiosk.window, "identity"), item_named(kiosk.window, "qr")
    kiosk.codes.get_my_code()
    kiosk.im_done()
    watch = FrameWatch(kiosk.window)
    for _ in range(visits):
        kiosk.touch("farewell")
        kiosk.wait_until_open()
        watch.expect(lambda: is_opaque(identity) and identity.property("text") != "")
        kiosk.touch("touchToStart")
        to_id.append((watch.wait("the customer ID") - watch.touched_at) * 1000)
        kiosk.wait_until(lambda: kiosk.kiosk.visit.record is not None, "the record")
        watch.expect(lambda: is_opaque(code) and code.property("code") != "")
        kiosk.touch("getMyCode")
        to_code.append((watch.wait("the code") - watch.touched_at) * 1000)
        kiosk.im_done()
    watch.close()
    return to_id, to_code


def _bare_repaints(touches: int) -> list[float]:
    """Return what a touch takes to show a rectangle, in milliseconds."""
    engine = QQmlApplicationEngine()
    width, height = KIOSK_SIZE
    engine.loadData(
        f"""
        import QtQuick
        Window {{
            width: {width}
            height: {height}
            visible: true
            Rectangle {{
                id: answer
                objectName: "answer"
                anchors.centerIn: parent
                color: "black"
                height: width
                visible: false
                width: 500
            }}
            MouseArea {{
                anchors.fill: parent
                onClicked: answer.visible = !answer.visible
            }}
        }}
        """.encode()
    )
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    answer = item_named(window, "answer")
    finger = QTest.createTouchDevice()
    watch = FrameWatch(window)
    taken = []
    try:
        watch.expect(lambda: True)
        watch.wait("the bare window")
        for number in range(touches):
            wanted = number % 2 == 0
            watch.expect(lambda wanted=wanted: answer.isVisible() is wanted)  # type: ignore[misc]  # mypy infers no defaults
            middle = QPoint(width // 2, height // 2)
            QTest.touchEvent(window, finger).press(0, middle, window).commit()
            QTest.touchEvent(window, finger).release(0, middle, window).commit()
            taken.append((watch.wait("the rectangle") - watch.touched_at) * 1000)
    finally:
        watch.close()
        _end(engine)
    return taken


def _end(engine: QObject) -> None:
    import shiboken6

    shiboken6.delete(engine)
