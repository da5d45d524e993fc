"""What was said otherwise since is no news as it was before: the coach holds a message against the last word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.looking import TODAY, with_book
from goodbooks.coach.facts import corrected_since
from goodbooks.desk.coaching import coach
from goodbooks.desk.desk import open_desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

FIRST = '2026-11-02 decision Carl "Go ahead without {a} and {b}" ^go #portal\n  public: we go ahead without {a} and {b}\n'
LATER = '2026-11-03 decision Carl "{a} {stays}, only {b} {dropped}" ^new #portal\n'
PUT = '2026-11-03 outcome Carl "Corrected" ^put for ^go\n  said: "Except {a}: {a} {stays}."\n'
TRADES = [
    ("the access review", "the load test", "stays in", "is skipped", "without"),
    ("the night round", "the inventory", "remains", "is dropped", "without"),
    ("die Abnahme", "der Probelauf", "bleibt", "entfällt", "ohne"),
    ("the second signature", "the courier check", "is kept", "is waived", "without"),
    ("le contrôle final", "la répétition", "reste", "est supprimée", "sans"),
]  # fmt: skip


@pytest.mark.parametrize("more", [LATER, PUT])
@pytest.mark.parametrize(("a", "b", "stays", "dropped", "without"), TRADES)
def test_what_is_told_as_left_out_though_it_stays_is_held_against_the_last_word(
    book: Callable[[str], Book], kinds: dict[str, Kind], more: str, a: str, b: str, stays: str, dropped: str, without: str
) -> None:  # fmt: skip
    held = book((FIRST + more).format(a=a, b=b, stays=stays, dropped=dropped))
    told = [flag.rule for flag in with_book(f"We go ahead, {without} {a}.", held, kinds)]
    assert "corrected-since" in told
    told = [flag.rule for flag in with_book(f"{a[0].upper()}{a[1:]} {stays}.", held, kinds)]
    assert "corrected-since" not in told
    told = [flag.rule for flag in with_book(f"We go ahead, {without} {b}.", held, kinds)]
    assert "corrected-since" not in told


STORY = """\
2026-11-01 person Priya
2026-11-01 person Tom
2026-11-03 note me "He comes by and says “{said}”" ^story #portal
  readers: me
2026-11-03 decision Carl "Go ahead with the short cut" ^go #portal
  public: We go ahead with the portal, this once without the load test
2026-11-03 outcome me -> Carl "Sent back in writing" for ^go
  state: sent
  text: "Decided on 3 November: We go ahead with the portal, this once without the load test."
"""


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I know the shortcuts aren't the right way, but this once we'll do it.", "He says the shortcuts are not the right way."),
        ("I should have called you; Maureen asks about the missed dates.", "Carl said that Maureen asks about the missed dates."),
        ("We lose the client whatever we do.", "She thinks we lose the client whatever we do."),
    ],
)  # fmt: skip
def test_what_somebody_said_to_me_alone_is_not_reported_to_others(
    book: Callable[[str], Book], kinds: dict[str, Kind], said: str, told: str
) -> None:
    held = book(STORY.format(said=said))
    assert [flag.rule for flag in with_book(f"[-> Priya] {told}", held, kinds)] == ["not-for-them"]


def test_what_the_book_itself_tells_them_is_no_secret(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    held = book(STORY.format(said="It is what it is."))
    draft = "Carl decided on 3 November: We go ahead with the portal, this once without the load test."  # fmt: skip
    assert with_book(f"[-> Priya] {draft}", held, kinds) == []


def test_a_message_to_several_is_read_as_one_to_all_of_them(tmp_path: Path) -> None:
    (tmp_path / "a.book").write_text(STORY.format(said="We lose the client whatever we do."))
    desk = open_desk(str(tmp_path / "a.book"), TODAY, {"HOME": str(tmp_path)}, str(tmp_path))
    found = coach(desk, "She thinks we lose the client whatever we do.", "Priya", "hold", beside=("Priya", "Tom")).coached  # fmt: skip
    assert found.reader == "Priya and Tom"
    assert "not for all who get this." in " ".join(flag.says for flag in found.flags)
    draft = coach(desk, "She thinks we lose the client whatever we do.", "Priya", "hold", beside=("Priya", "Tom"), told="She thinks we lose the client whatever we do.").coached  # fmt: skip
    assert not [flag for flag in draft.flags if flag.category == "book"]


@pytest.mark.parametrize(
    ("message", "most"), [("I bring the list on Friday.", 0), ("We go ahead without the list.", 60)]
)
def test_each_decision_is_asked_once_whether_it_stands_and_only_where_something_is_kept_or_left_out(
    book: Callable[[str], Book],
    kinds: dict[str, Kind],
    monkeypatch: pytest.MonkeyPatch,
    message: str,
    most: int,
) -> None:
    days = "".join(f'2026-11-03 decision Carl "The list {n} stays in" #portal\n' for n in range(60))
    asked: list[str] = []
    monkeypatch.setattr(
        corrected_since, "reversal_of", lambda book, one: asked.append(one.ref) or None
    )
    with_book(message, book(days), kinds)
    assert len(asked) <= most
    assert bool(asked) is bool(most)
