"""A plan that was written is walked once more: its answers stand and Enter keeps them, and what is new takes the place of what was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import Done, call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-02 person Marcus\n  relation: boss\n"
FIRST = ("To decide and tell", "An audit", "Two from support", "1", "the releases", "One fails", "Eleven of twelve", "", "", "yes")  # fmt: skip
OTHER_AREA = ("again", "", "", "", "", "the rota", "", "", "")
STORY = """\
I run the seed store of a botanical garden. My boss is Henrike. Yesterday at nine she said we hold the exchange with
Lisbon until the germination counts are in. At five she told me: just send them, this once. Tobias had promised Lisbon
1 December without asking me.
"""


def flat(done: Done) -> str:
    return " ".join((done.out + done.err).split())


def walked(folder: Path, *answers: str) -> Done:
    given = "\n".join((*answers, ""))
    return call(folder, "play", "micromanaged", given=given, by_hand=True)


@pytest.fixture
def planned(tmp_path: Path) -> Path:
    evening(tmp_path, BOOK)
    walked(tmp_path, *FIRST)
    walked(tmp_path, "a number each Friday", "18 December", "yes")
    return tmp_path


def text(folder: Path) -> str:
    return (folder / "life.book").read_text(encoding="utf-8")


def test_enter_keeps_every_answer_and_then_nothing_is_added(planned: Path) -> None:
    before = text(planned)
    said = flat(walked(planned, "again", *[""] * 8))
    assert "(Enter keeps “Eleven of twelve”)" in said
    assert "Enter keeps 1" in said
    assert "All of it stands in the book already" in said
    assert text(planned) == before


def test_one_other_answer_amends_what_it_is_in(planned: Path) -> None:
    before = text(planned)
    said = flat(walked(planned, "again", "", "", "", "", "", "The night run fails", "", "", "yes"))
    assert "Of your plan of Tuesday 3 November: - Changed: handoff Marcus: The releases" in said
    added = text(planned).removeprefix(before)
    assert added.count("amends:") == 1
    assert "amends: ^releases\n  worry: The night run fails\n" in added
    assert "the night run fails" in flat(walked(planned, ""))


def test_what_has_other_words_is_taken_back_and_never_stands_beside(planned: Path) -> None:
    said = flat(walked(planned, *OTHER_AREA, "yes"))
    assert "Taken back: ask Marcus: May I look after the releases on my own for a time?" in said
    today = flat(call(planned, "today"))
    assert "the rota on my own" in today
    assert "the releases" not in today
    assert "May I look after the rota on my own" in flat(walked(planned, ""))


def test_a_no_leaves_the_plan_and_its_words(planned: Path) -> None:
    before = text(planned)
    assert "Your plan stays as it was." in flat(walked(planned, *OTHER_AREA, "no"))
    assert text(planned) == before
    assert "May I look after the releases on my own" in flat(walked(planned, ""))


def test_what_was_said_by_now_is_not_taken_back(planned: Path) -> None:
    call(planned, "said", "look-releases")
    said = flat(walked(planned, *OTHER_AREA, "yes"))
    assert "Taken back: handoff Marcus: The releases" in said
    assert "Taken back: ask" not in said
    assert "withdraws: ^look-releases" not in text(planned)


def test_another_way_takes_back_what_only_the_first_one_had(planned: Path) -> None:
    said = flat(walked(planned, "again", "", "", "", "2", "", "", "", "yes"))
    assert "Taken back: handoff Marcus: The releases" in said
    assert "Do they ask less than before?" in text(planned)
    assert "the releases on my own" not in flat(call(planned, "today"))


def test_a_private_answer_that_is_another_now_takes_the_place_of_the_first(planned: Path) -> None:
    walked(planned, "again", "", "", "Three from the night shift", "", "", "", "", "", "yes")
    assert "first? Three from the night shift" in flat(call(planned, "show", "answered-beside"))
    assert "my-part: Three from the night shift" in text(planned)


def test_a_dash_leaves_open_what_was_answered(planned: Path) -> None:
    walked(planned, "again", "", "", "", "", "", "-", "", "", "yes")
    assert "withdraws: ^releases" in text(planned)
    assert "one fails" not in flat(walked(planned, "")).partition("Chat")[0]


def test_stopped_half_way_it_goes_on_as_the_same_plan(planned: Path) -> None:
    given = "\n".join(OTHER_AREA[:6])
    call(planned, "play", "micromanaged", given=given + "\n", by_hand=True)
    said = flat(walked(planned, "", "", "", "", "yes"))
    assert "Taken back: handoff Marcus: The releases" in said


def test_the_story_of_a_plan_is_known_when_it_is_walked_once_more(tmp_path: Path) -> None:
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    story = ("play", "boss-did-not-back-me", "--from", "story.txt")
    given = "\n".join((*[""] * 13, "yes", ""))
    call(tmp_path, *story, given=given, by_hand=True)
    before = text(tmp_path)
    call(tmp_path, "play", "boss-did-not-back-me", given="again\n" + "\n" * 14, by_hand=True)
    assert text(tmp_path) == before
