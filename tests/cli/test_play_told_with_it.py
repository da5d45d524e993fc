"""What a story tells of the matter is kept with the plan, for its writer alone, unless it is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.desk.walks import walking

if TYPE_CHECKING:
    from pathlib import Path

TOLD = """\
My boss did not back me. Last week two of us were ill. This morning he said to press pause and let him meet with them.
All day I had six of them on me and I kept saying I need to talk with him first.
He came in at five and told me to go ahead. Should I have seen that coming?
The weather was fine.
"""
NAME = "boss-did-not-back-me"
KEPT = (
    "Last week (the week of 26 October) two of us were ill.",
    "All day I had six of them on me and I kept saying I need to talk with him first.",
)
DECIDED = "He came in at five and told me to go ahead."


def walked(tmp_path: Path, *answers: str, by_hand: bool = False) -> str:
    """The book after a walk of this story."""
    path = evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    (tmp_path / "story.txt").write_text(TOLD, encoding="utf-8")
    given = "\n".join(answers) + "\n"
    call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=by_hand)
    return path.read_text(encoding="utf-8")


def test_the_decision_of_the_morning_and_the_hours_stand_in_the_trail(tmp_path: Path) -> None:
    book = walked(tmp_path, "To hear first", "plan", "1", "yes")
    assert all(f'note me "{one}"' in book for one in KEPT)
    notes = [
        part for part in book.split("\n2026") if any(one in part.partition("\n")[0] for one in KEPT)
    ]
    assert all("\n  readers: me" in part for part in notes if " note me " in part)
    assert 'note me "The weather' not in book
    assert 'note me "Should' not in book
    assert f'note me "{DECIDED}"' not in book, "it is a decision of the plan"
    trail = " ".join(call(tmp_path, "trail", "change-of-line").out.split())
    assert all(one in trail for one in KEPT)


def test_nobody_else_reads_what_a_story_tells(tmp_path: Path) -> None:
    walked(tmp_path, "To hear first", "plan", "1", "yes")
    for words in (
        ("trail", "change-of-line", "--to", "Marcus"),
        ("hold", "change-of-line"),
        ("update", "Marcus"),
    ):
        said = " ".join(call(tmp_path, *words).out.split())
        assert "were ill" not in said
        assert "six of them" not in said


def test_by_hand_it_is_shown_once_and_a_number_leaves_one_out(tmp_path: Path) -> None:
    book = walked(tmp_path, "To hear first", "plan", "1", "", "2", "yes", by_hand=True)
    assert [f'note me "{one}"' in book for one in KEPT] == [True, False]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("2.", [True, False]),
        ("#2", [True, False]),
        ("No. 2", [True, False]),
        ("1-2", [False, False]),
        ("1 to 2", [False, False]),
        ("1 and 2", [False, False]),
        ("All.", [False, False]),
        ("none", [True, True]),
        ("plan", [True, True]),
    ],
)
def test_numbers_of_what_is_left_out_are_taken_as_they_are_written(
    tmp_path: Path, said: str, kept: list[bool]
) -> None:
    book = walked(tmp_path, "To hear first", "plan", "1", "", said, "yes", by_hand=True)
    assert [f'note me "{one}"' in book for one in KEPT] == kept


@pytest.mark.parametrize("said", ["7", "the second one", "2, x", "2-1", "²"])
def test_an_answer_that_names_nothing_to_leave_out_is_asked_again(
    tmp_path: Path, said: str
) -> None:
    path = evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    (tmp_path / "story.txt").write_text(TOLD, encoding="utf-8")
    given = "\n".join(("To hear first", "plan", "1", "", said, "2", "yes", ""))
    shown = call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=True).out
    assert "no number of these" in " ".join(shown.split())
    book = path.read_text(encoding="utf-8")
    assert [f'note me "{one}"' in book for one in KEPT] == [True, False]


def test_what_is_kept_whole_is_composed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    composed: list[object] = []
    ended = walking.ended
    monkeypatch.setattr(walking, "ended", lambda *parts: composed.append(1) or ended(*parts))
    walked(tmp_path, "To hear first", "plan", "1", "", "", "yes", by_hand=True)
    assert len(composed) == 1


def test_an_answer_is_not_kept_a_second_time_as_what_was_told(tmp_path: Path) -> None:
    book = walked(tmp_path, "To hear first", "", "", "1", "", "", DECIDED, "plan", "yes")
    assert book.count(DECIDED.removesuffix(".")) == 2, "in the story and in the decision"


def test_a_second_walk_keeps_what_was_told_once(tmp_path: Path) -> None:
    walked(tmp_path, "To hear first", "plan", "1", "yes")
    call(tmp_path, "play", NAME, "--from", "story.txt", given="To hear first\nplan\n1\nyes\n")
    book = (tmp_path / "life.book").read_text(encoding="utf-8")
    assert all(book.count(f'note me "{one}"') == 1 for one in KEPT)


def test_a_talk_that_is_to_come_is_no_day_of_last_week(tmp_path: Path) -> None:
    path = evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    story = f"{TOLD}I have a one on one with him on Monday at 2.\n"
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "To hear first\nplan\n1\nyes\n"
    call(tmp_path, "play", NAME, "--from", "story.txt", given=given)
    book = path.read_text(encoding="utf-8")
    assert f'note me "{KEPT[0]}"' in book
    assert 'note me "I have a one on one' not in book


WAITED = """\
On Thursday he approved it, at five o'clock he said no. Six people are waiting for an answer.
Karin wants an answer on Monday. I promised Karin a day by Friday. My boss wants the list by Thursday.
I look like a fool.
"""


def waited(tmp_path: Path, name: str, *answers: str, told: str = WAITED, more: str = "") -> str:
    """The book after a walk of a story on a Sunday."""
    path = tmp_path / "life.book"
    if not path.exists():
        evening(tmp_path, f"2026-11-01 person Marcus\n  relation: boss\n\n{more}")
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    given = "\n".join(answers) + "\n"
    words = ("--today", "2026-11-29", "play", name, "--from", "story.txt")
    call(tmp_path, *words, given=given)
    return path.read_text(encoding="utf-8")


ANSWERS = ("To hear first", "plan", "1", "yes")


@pytest.mark.parametrize("name", [NAME, "too-much-work", "scope-creep"])
def test_what_a_story_tells_is_in_the_book_as_the_box_would_have_it(
    tmp_path: Path, name: str
) -> None:
    book = waited(tmp_path, name, *ANSWERS)
    for line, due in (
        ('request Karin -> me "An answer"', "2026-11-30"),
        ('promise me -> Karin "A day"', "2026-12-04"),
        ('request Marcus -> me "The list"', "2026-12-03"),
    ):
        assert book.count(line) == 1
        entry = book.partition(line)[2].partition("\n2026")[0]
        assert f"\n  due: {due}" in entry
        assert "\n  readers: named" in entry
    assert 'note me "Karin' not in book


@pytest.mark.parametrize("name", [NAME, "decision-keeps-changing", "too-much-work"])
def test_a_reversal_that_is_told_is_two_decisions_of_which_one_turns_the_other(
    tmp_path: Path, name: str
) -> None:
    book = waited(tmp_path, name, *ANSWERS)
    assert book.count("2026-11-26 decision Marcus") == 1
    assert book.count("2026-11-26 17:00 decision Marcus") == 1
    later = book.partition('decision Marcus "No"')[2].partition("\n2026")[0]
    first = book.partition('decision Marcus "Approved it" ^')[2].split()[0]
    assert f"\n  reverses: ^{first}" in later
    assert 'note me "On Thursday' not in book


def test_what_a_story_tells_of_others_reaches_no_page_for_them(tmp_path: Path) -> None:
    told = "Dana decided to leave in January. Dana promised me to look for another job by Friday, but Marcus must not know."
    waited(tmp_path, NAME, *ANSWERS, told=told)
    for words in (("update", "Marcus"), ("trail", "change-of-line", "--to", "Marcus")):
        said = call(tmp_path, "--today", "2026-11-29", *words).out
        assert "January" not in said
        assert "another job" not in said


def test_what_follows_for_the_work_is_offered_and_stands_in_the_brief(tmp_path: Path) -> None:
    waited(tmp_path, NAME, *ANSWERS)
    brief = " ".join(call(tmp_path, "--today", "2026-11-29", "brief", "Marcus").out.split())
    assert "six people are waiting for an answer" in brief.lower()
    assert "fool" not in brief


def test_what_the_book_has_already_is_not_told_a_second_time(tmp_path: Path) -> None:
    asked = '2026-11-28 request Karin -> me "An answer"\n  due: 2026-11-30\n\n'
    book = waited(tmp_path, "too-much-work", *ANSWERS, more=asked)
    assert book.count("request Karin") == 1
    again = waited(tmp_path, "too-much-work", *ANSWERS)
    assert again.count("decision Marcus") == 2
    assert again.count("promise me -> Karin") == 1


@pytest.mark.parametrize(
    "told",
    [
        "If he said yes I would be glad, but he said no.",
        "He agreed with me that it is hard. He said no one else could do it.",
        "My boss said yes on Tuesday. Then Ana from sales said no.",
        "He always said yes on Monday and said no on Friday.",
    ],
)
def test_where_nothing_was_turned_around_no_decision_says_so(tmp_path: Path, told: str) -> None:
    assert "reverses:" not in waited(tmp_path, "too-much-work", *ANSWERS, told=told)


def test_a_note_of_a_story_is_no_note_that_was_written_late(tmp_path: Path) -> None:
    book = waited(tmp_path, NAME, *ANSWERS, told=TOLD)
    assert "2026-11-22 note me" in book or "source: story" in book
    noticed = call(tmp_path, "--today", "2026-11-29", "signals").out
    assert "written down" not in noticed


def test_the_inbox_is_offered_the_same_entries(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    (tmp_path / "story.txt").write_text(WAITED, encoding="utf-8")
    call(tmp_path, "--today", "2026-11-29", "situation", "story.txt", "--keep")
    offered = call(tmp_path, "--today", "2026-11-29", "inbox").out
    assert 'request Karin -> me "An answer"' in offered
    assert "reverses: ^approved" in offered
    assert offered.count("decision Marcus") == 2


def test_without_a_book_a_story_leads_to_its_plan_at_once_and_the_lines_can_be_added_later(
    tmp_path: Path,
) -> None:
    (tmp_path / "story.txt").write_text(
        f"My boss, Marcus, never backs me up. {WAITED}", encoding="utf-8"
    )
    words = ("--today", "2026-11-29", "play", NAME, "--from", "story.txt")
    done = call(tmp_path, *words, given="To hear first\nplan\n1\n")
    assert done.code == 0
    assert "no book here: what you answer is not kept" in done.err
    assert "What to say" in done.out
    assert "there is no book here. This makes one with the plan in it" in " ".join(done.out.split())
    lines = done.out.partition("add - <<'PLAN'\n")[2].removesuffix("PLAN\n")
    path = evening(tmp_path, "; a book\n")
    assert "no book here" not in call(tmp_path, *words, "--dry-run", given="note\n").err
    assert call(tmp_path, "--today", "2026-11-29", "add", "-", given=lines).code == 0
    book = path.read_text(encoding="utf-8")
    assert 'request Karin -> me "An answer"' in book
    assert "  plays: boss-did-not-back-me" in book


def test_who_reads_what_is_kept_is_said_before_it_is_kept(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    (tmp_path / "story.txt").write_text(WAITED, encoding="utf-8")
    given = "To hear first\nplan\n1\n\n\nno\n"
    done = call(tmp_path, "--today", "2026-11-29", "play", NAME, "--from", "story.txt", given=given, by_hand=True)  # fmt: skip
    said = " ".join(done.out.partition("What you told, kept with it")[2].split())
    assert "a note that only you can read" not in said
    assert "Requests and your own promises can be read by those they name; everything else by you alone." in said  # fmt: skip


def test_no_number_is_named_that_does_not_stand_there(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    story = TOLD.replace(
        "All day I had six of them on me and I kept saying I need to talk with him first.\n", ""
    )
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "To hear first\nplan\n1\nx\n\n\n\nno\n"
    said = call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=True).out
    numbers = said.partition("each as a note that only you can read:")[2]
    assert "  2 " not in numbers.partition("Which are left out?")[0]
    assert "Which are left out? 1; Enter keeps everything." in numbers


def test_whoever_has_my_old_word_gets_the_new_one(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    told = "On Monday Marcus told me we hold the lots back. I told Lars, Piet and Ida the same day. Today at five he rings: no, ship them."
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    page = call(tmp_path, "play", NAME, "--from", "story.txt", "--now").out
    assert "To: Lars, Piet, Ida" in page


def test_back_where_it_is_asked_what_is_left_out_puts_the_last_question_again(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    (tmp_path / "story.txt").write_text(TOLD, encoding="utf-8")
    given = "To hear first\nplan\nplan\n\nBack\nplan\nplan\n\n1\nno\n"
    said = call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=True).out
    assert said.count("Which are left out?") == 2
    assert "is no number of these" not in said
    assert "is forgotten." in said
