"""A talk that has another day, or had another than the book says, stands on that day, with all that it says."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.entries.talk import talks_planned

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-10-01 person Ilse
  relation: boss
2026-10-01 person Bram
2026-10-28 10:00 talk Ilse "Who should run the bindery" ^asked #bindery
  stage: debriefed
  said: What about you?
2026-11-05 10:00 talk Ilse "One-on-one" ^one
  agenda: the bindery
2026-11-06 09:00 talk Bram "The glue" ^glue
"""


@pytest.fixture
def there(at_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    """A desk at a book with two talks to come and one behind."""
    path = tmp_path / "bindery.book"
    path.write_text(BOOK, encoding="utf-8")
    return at_desk(str(path))


@pytest.mark.parametrize(
    ("words", "head", "gone"),
    [
        ("my 1:1 moved to Thursday at 3", '2026-11-05 15:00 talk Ilse "One-on-one"', "^one"),
        ("My 1:1 with Ilse has been pushed to Friday 3pm", '2026-11-06 15:00 talk Ilse "One-on-one"', "^one"),
        ("the talk with Ilse is postponed to next Monday at 11", '2026-11-09 11:00 talk Ilse "One-on-one"', "^one"),
        ("Ilse moved our talk to Friday", '2026-11-06 talk Ilse "One-on-one"', "^one"),
        ("our 1:1 is now on Friday at 9", '2026-11-06 09:00 talk Ilse "One-on-one"', "^one"),
        ("my talk with Bram is moved from Friday to Monday 9:30", '2026-11-09 09:30 talk Bram "The glue"', "^glue"),
        ("no, the talk was Thursday", '2026-10-29 10:00 talk Ilse "Who should run the bindery" #bindery', "^asked"),
        ("the talk with Ilse was on Thursday, not Wednesday", '2026-10-29 10:00 talk Ilse "Who should run the bindery" #bindery', "^asked"),
        ("it was Thursday, not Wednesday", '2026-10-29 10:00 talk Ilse "Who should run the bindery" #bindery', "^asked"),
    ],
)  # fmt: skip
def test_the_one_talk_that_fits_stands_on_its_other_day(
    there: Desk, words: str, head: str, gone: str
) -> None:
    found = there.understand(words)
    assert found.text.split(" ^")[0].startswith(head.split(" #", maxsplit=1)[0])
    assert found.entry.line("withdraws") == gone
    assert any("takes the place of" in note for note in found.notes)


def test_what_the_talk_says_goes_with_it(there: Desk) -> None:
    moved = there.understand("my 1:1 moved to Friday").entry
    assert moved.line("agenda") == "the bindery"
    held = there.understand("no, the talk was Thursday").entry
    assert (held.line("stage"), held.line("said")) == ("debriefed", "What about you?")
    assert held.matters == ("bindery",)


@pytest.mark.parametrize("more", [("amends: ^one", "planned: Friday 15:00"), ("amends: ^one", "day: Friday 15:00")])  # fmt: skip
def test_a_talk_that_amends_another_with_a_day_alone_is_that_talk_moved(
    there: Desk, more: tuple[str, ...]
) -> None:
    found = there.understand("talk", more)
    assert (str(found.entry.on), found.entry.at) == ("2026-11-06", "15:00")
    assert found.entry.line("withdraws") == "^one"
    assert found.entry.line("amends") == ""


def test_what_a_talk_says_beside_its_day_amends_it_as_before(there: Desk) -> None:
    assert there.understand("talk", ("amends: ^one", "want: a yes")).entry.line("amends") == "^one"


@pytest.mark.parametrize(
    "words",
    ["the deadline moved to Friday", "the talk was good", "it was Tuesday", "Bram moved the glue pots to Friday", "my talk with Nora is moved to Friday", "the review moved to Friday", "the safety talk moved to Friday", "my talk with Ilse was yesterday"],
)  # fmt: skip
def test_no_other_words_move_a_talk(there: Desk, words: str) -> None:
    try:
        found = there.understand(words)
    except Refusal:
        return
    assert found.entry.kind != "talk" or not found.entry.line("withdraws")


def test_only_the_moved_talk_is_planned(there: Desk) -> None:
    moved = there.understand("my 1:1 moved to Friday at 3").entry
    there.add([moved])

    book = there.open(Scope(there.clock.today, kinds=("talk", "note"))).book
    days = [(str(one.on), one.title) for one in talks_planned(book, there.clock.today)]
    assert days == [("2026-11-06", "The glue"), ("2026-11-06", "One-on-one")]


@pytest.mark.parametrize(
    ("words", "on", "days"),
    [
        ("my 1:1 moved to Wednesday at 3", "2026-11-03", ["2026-11-04", "2026-11-16"]),
        ("Ilse moved our 1:1 from Monday to Friday 14:00", "2026-11-03", ["2026-11-06", "2026-11-16"]),
    ],
)  # fmt: skip
def test_of_a_talk_that_comes_again_only_this_time_moves(
    at_desk: Callable[..., Desk], tmp_path: Path, words: str, on: str, days: list[str]
) -> None:
    path = tmp_path / "weekly.book"
    path.write_text('2026-10-01 person Ilse\n  relation: boss\n2026-11-02 09:00 talk Ilse "One-on-one" ^one\n  every: Monday\n', encoding="utf-8")  # fmt: skip
    there = at_desk(str(path))
    moved = there.understand(words)
    assert moved.entry.line("instead") == "2026-11-09"
    assert moved.entry.line("withdraws") == ""
    there.add([moved.entry])
    book = there.open(Scope(there.clock.today, kinds=("talk", "note"))).book
    first = talks_planned(book, there.clock.today)
    assert str(first[0].on) == days[0]
    later = talks_planned(book, first[0].on + timedelta(days=4))
    assert str(later[0].on) == days[1]
    assert str(there.clock.today) == on
