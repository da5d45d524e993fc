"""Answers of one walk that are kept by two at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from goodbooks.desk.desk import open_desk
from goodbooks.desk.walks.questions.beside_answers import SINCE, WAY, WRITTEN
from goodbooks.desk.walks.questions.half_told import let_go, remember, remembered
from goodbooks.desk.walks.questions.two_writers import together

if TYPE_CHECKING:
    from pathlib import Path

SEEN = {"position": "to be asked first", "area": "the glasshouse"}


def test_what_one_took_away_is_gone_and_what_the_other_changed_stays() -> None:
    assert together(SEEN, SEEN, {"position": "to be asked first"}) == {"position": "to be asked first"}  # fmt: skip
    now = {**SEEN, "area": "the orchard"}
    assert together(now, SEEN, {"position": "to be asked first"}) == now
    assert together({"area": "the orchard"}, SEEN, SEEN | {"net": "a note"}) == {"area": "the orchard", "net": "a note"}  # fmt: skip


def test_two_that_write_a_plan_at_once_keep_what_both_wrote() -> None:
    now = {**SEEN, WRITTEN: "2026-11-02 ^glasshouse"}
    mine = {**SEEN, WRITTEN: "2026-11-02 ^orchard"}
    assert together(now, SEEN, mine)[WRITTEN] == "2026-11-02 ^glasshouse ^orchard"


def test_gaps_of_one_plan_that_two_fill_are_both_to_be_added() -> None:
    plan = {**SEEN, WRITTEN: "2026-11-02 ^glasshouse"}
    now = {**plan, "net": "a note", SINCE: "net"}
    kept = together(now, plan, {**plan, "until": "2026-12-18", SINCE: "until"})
    assert kept[SINCE].split("\n") == ["net", "until"]
    assert (kept["net"], kept["until"]) == ("a note", "2026-12-18")


def test_the_way_that_was_chosen_last_stands() -> None:
    assert together({WAY: "Ask"}, {}, {WAY: "Wait"}) == {WAY: "Wait"}


def test_many_that_answer_at_the_same_moment_lose_no_answer(tmp_path: Path) -> None:
    book, environ = tmp_path / "life.book", {"HOME": str(tmp_path)}
    book.write_text("", encoding="utf-8")

    def answer(at: int) -> None:
        desk = open_desk(str(book), None, environ, str(tmp_path))
        remember(desk, environ, "raise" if at % 2 else "time-off", {f"slot {at}": "said"}, {})

    with ThreadPoolExecutor(8) as several:
        list(several.map(answer, range(24)))
    desk = open_desk(str(book), None, environ, str(tmp_path))
    kept = {**remembered(desk, environ, "raise"), **remembered(desk, environ, "time-off")}
    assert len(kept) == 24


def test_a_no_lets_go_only_of_what_it_had_seen(tmp_path: Path) -> None:
    book, environ = tmp_path / "life.book", {"HOME": str(tmp_path)}
    book.write_text("", encoding="utf-8")
    desk = open_desk(str(book), None, environ, str(tmp_path))
    now = remember(desk, environ, "raise", {"goal": "a third more"})
    remember(desk, environ, "raise", {**now, "record": "two wins"}, now)
    let_go(desk, environ, "raise", now)
    assert remembered(desk, environ, "raise")["record"] == "two wins"
    let_go(desk, environ, "raise", remembered(desk, environ, "raise"))
    assert remembered(desk, environ, "raise") == {}
