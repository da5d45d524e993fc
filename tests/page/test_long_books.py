"""A page over a book of many years: it says that it is reading, and then answers."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import goodbooks.web.app
from page.asking import BOOK, Asking

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from goodbooks.web.room import Answer, Way
    from goodbooks.web.visit import Visit

MANY = 30_000


def long_page(folder: Path) -> Asking:
    """Thirty thousand wins of thirty years."""
    wins = (
        f'{1996 + number % 30}-{1 + number % 12:02}-03 win "Night run {number} needed no call at all, and the whole rota slept until seven"\n\n'
        for number in range(MANY)
    )
    return Asking(folder, BOOK + "".join(wins))


def test_a_long_book_is_said_to_be_read_until_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(goodbooks.web.app, "_PATIENCE", 0.001)
    page = long_page(tmp_path).come_in()
    begun: list[str] = []
    monkeypatch.setattr(page.house, "catch_up", lambda: begun.append("index"))
    answer = page.get("/wins", accept="text/html")
    assert answer.status_code == 503
    assert answer.headers["refresh"] == "1"
    assert re.search(r"It is a long one: [1-9]\d* % so far", answer.text)
    for _ in range(10_000):
        if answer.status_code != 503:
            break
        answer = page.get("/wins", accept="text/html")
    assert answer.status_code == 200
    assert "Night run" in answer.text
    page.get("/settings")
    assert (
        0 < len(begun) < 3
    )  # behind the two answers that were seen, and beside none that is waited for
    page.door.close()


def test_who_asks_again_while_a_long_book_is_read_gets_the_page_that_was_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(goodbooks.web.app, "_PATIENCE", 0.001)
    page = Asking(tmp_path, BOOK).come_in()
    made: list[object] = []
    go_on = threading.Event()
    done = goodbooks.web.app._done

    def held_up(visit: Visit, way: Way) -> Answer:
        made.append(visit)
        visit.house.come_so_far = 50
        go_on.wait()
        return done(visit, way)

    monkeypatch.setattr(goodbooks.web.app, "_done", held_up)
    for _ in range(4):
        assert page.get("/wins", accept="text/html").status_code == 503
    assert len(made) == 1
    monkeypatch.setattr(goodbooks.web.app, "_PATIENCE", 60.0)
    go_on.set()
    assert page.get("/wins", accept="text/html").status_code == 200
    assert len(made) < 3  # the one, and perhaps one more that came just after it
    page.door.close()


def test_a_change_never_gets_that_page_for_an_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = long_page(tmp_path).come_in()
    token = page.token
    page.book.write_text(page.text().replace("VP Delivery", "VP of Delivery"), encoding="utf-8")
    monkeypatch.setattr(goodbooks.web.app, "_PATIENCE", 0.001)
    shown = page.client.post(
        "/pages/packet/all", data={"token": token}, headers={"Accept": "text/html"}
    )
    assert shown.status_code == 200
    page.door.close()
