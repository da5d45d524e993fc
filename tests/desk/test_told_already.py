"""A story put into the inbox after its plan was written: what the book has of it is not proposed again, and nothing of it is for more eyes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.desk import open_desk
from goodbooks.desk.intake.keeping import keep

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.proposal import Proposal

PEOPLE = "2026-11-20 person Karin\n  relation: boss\n\n"
STORY = (
    "My boss Karin said to hold the order until she has met the customer. All day I told them to wait.\n\n"
    'At five she came by and said "Just send it. I know the papers are not signed, but this once we do it." '
    "I have my one-on-one with Karin on Friday at 10."
)


def proposed(folder: Path, book: str, story: str = STORY) -> list[Proposal]:
    (folder / "life.book").write_text(book, encoding="utf-8")
    desk = open_desk(str(folder / "life.book"), date(2026, 11, 25), {"HOME": str(folder)}, str(folder))  # fmt: skip
    keep(desk, story)
    return [one.proposal for one in desk.inbox().waiting()]


def test_all_that_a_story_tells_is_for_me_alone_but_for_what_those_it_names_have_of_it(
    tmp_path: Path,
) -> None:
    found = proposed(tmp_path, PEOPLE)
    assert found
    readers = {one.entry.kind: one.entry.line("readers") for one in found}
    assert set(readers.values()) <= {"me", "named"}
    assert all(said == "me" for kind, said in readers.items() if kind not in ("request", "promise"))


def test_what_another_said_in_the_first_person_is_no_decision_of_mine(tmp_path: Path) -> None:
    mine = [one for one in proposed(tmp_path, PEOPLE) if one.entry.kind == "decision"]
    assert all(one.entry.who != ("me",) for one in mine)


@pytest.mark.parametrize(
    ("there", "gone"),
    [
        ('2026-11-25 note me "All day I told them to wait."\n', "All day I told"),
        ('2026-11-25 note me "My boss Karin said to hold the order until she has met the…"\n', "My boss Karin said to hold"),
        ('2026-11-27 10:00 talk Karin "The order"\n  stage: planned\n', "I have my one-on-one"),
        ('2026-11-25 note me "At five she came by. All day I told them to wait. I went home."\n', "All day I told"),
    ],
)  # fmt: skip
def test_what_the_book_has_in_other_words_or_within_more_is_not_proposed_again(
    tmp_path: Path, there: str, gone: str
) -> None:
    before = [one.sentence for one in proposed(tmp_path, PEOPLE)]
    assert any(one.startswith(gone) for one in before), before
    again = tmp_path / "again"
    again.mkdir()
    after = [one.sentence for one in proposed(again, PEOPLE + there)]
    assert not any(one.startswith(gone) for one in after)


def test_a_note_of_last_month_in_the_same_words_is_another(tmp_path: Path) -> None:
    old = '2026-10-01 note me "All day I told them to wait."\n\n'
    said = [one.sentence for one in proposed(tmp_path, old + PEOPLE)]
    assert any(one.startswith("All day I told") for one in said)
