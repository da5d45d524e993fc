"""What the pages are made with is loaded while a page stands open and nothing is asked, and says nothing of the book."""

from __future__ import annotations

import time
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from goodbooks.web import house
from page.asking import BOOK, Asking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jinja2 import Environment

    from goodbooks.desk.desk import Desk

TODAY = date(2026, 11, 4)
ANSWERS = ("/api/today", "/api/pages/packet", "/api/check", "/promises/table.csv")


def loaded(page: Asking) -> set[str]:
    """The templates that need not be read any more."""
    cached = page.house.templates.cache
    assert cached is not None
    return {str(key[1]) for key in cached.keys()}  # noqa: SIM118 - it has no other way


def stands_open(page: Asking, beats: int = 5) -> None:
    """A page that asks whether it is old, and nothing else."""
    for _ in range(beats):
        page.get("/pulse")


def until(is_so: Callable[[], bool]) -> bool:
    ends = time.monotonic() + 20
    while not is_so() and time.monotonic() < ends:
        time.sleep(0.01)
    return is_so()


@pytest.fixture
def fresh(page: Asking) -> Asking:
    """A page that was looked at once, whose templates nobody has read before."""
    page.house.templates = page.house.templates.overlay(cache_size=400)
    page.get("/")
    return page


def test_every_template_is_there_before_its_page_is_asked_for_once_a_page_has_stood_open(
    fresh: Asking,
) -> None:
    every = set(fresh.house.templates.list_templates(extensions=("html",)))
    assert loaded(fresh) < every
    stands_open(fresh)
    assert until(lambda: loaded(fresh) == every)


def test_nothing_is_loaded_for_somebody_who_goes_from_page_to_page(fresh: Asking) -> None:
    fresh.get("/matters")
    before = loaded(fresh)
    for _ in range(6):
        stands_open(fresh, 1)
        fresh.get("/matters")
        stands_open(fresh, 1)
    assert loaded(fresh) == before


def test_whoever_asks_waits_for_one_piece_and_no_further_one_is_begun(
    page: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces: list[str] = []

    def without_end(desk: Desk, templates: Environment) -> Iterator[str]:
        for _ in range(100_000):
            pieces.append("one")
            yield "one"

    monkeypatch.setattr(house, "loaded_ahead", without_end)
    stands_open(page)
    assert until(lambda: len(pieces) > 3)
    assert page.get("/matters").status_code == 200
    page.get("/people")
    count = len(pieces)
    time.sleep(0.1)
    assert len(pieces) == count


def test_a_piece_that_fails_fails_where_it_is_asked_for(
    fresh: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def fails(name: str) -> None:
        tried.append(name)
        raise ValueError(name)

    with monkeypatch.context() as patched:
        patched.setattr(fresh.house.templates, "get_template", fails)
        stands_open(fresh)
        assert until(lambda: bool(tried))
        stands_open(fresh)
        assert len(tried) == 1
    assert fresh.get("/matters").status_code == 200


def a_line(text: str) -> str:
    return text + '2026-11-04 promise me -> Marcus "Rota" ^rota\n  due: 2026-11-20\n'


def an_edit(text: str) -> str:
    return text.replace("due: 2026-12-01", "due: 2026-11-01")


def a_removal(text: str) -> str:
    begins = text.index("2026-11-03 09:40 promise")
    return text[:begins] + text[text.index("2026-11-03 10:15") :]


@pytest.mark.parametrize("days", [0, 40])
@pytest.mark.parametrize("change", [a_line, an_edit, a_removal, str])
def test_after_it_every_answer_is_that_of_the_book_and_the_day_as_they_are_then(
    fresh: Asking, tmp_path: Path, change: Callable[[str], str], days: int
) -> None:
    every = set(fresh.house.templates.list_templates(extensions=("html",)))
    stands_open(fresh)
    assert until(lambda: loaded(fresh) == every)
    today = TODAY + timedelta(days=days)
    fresh.book.write_text(change(fresh.text()), encoding="utf-8")
    fresh.house.around = fresh.house.around._replace(today=today)
    (tmp_path / "other").mkdir()
    other = Asking(tmp_path / "other", change(BOOK), today).come_in()
    assert [fresh.get(one).text for one in ANSWERS] == [other.get(one).text for one in ANSWERS]
    other.door.close()


@pytest.mark.parametrize("about", ["marcus", "loyalty", "nobody-of-this-name"])
def test_a_page_about_nothing_in_particular_is_at_no_address_of_somebody(
    page: Asking, about: str
) -> None:
    assert page.get("/pages/packet/all").status_code == 200
    assert page.get(f"/pages/packet/{about}").status_code == 404
