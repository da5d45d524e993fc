"""Handoffs: one small step at a time, and only where the record of kept promises bears it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given, settings

from checks.gallery import sentences
from goodbooks.accounts.before_a_talk.handoffs import ahead_of, reins
from goodbooks.core.book import Book
from goodbooks.entries.handoff import LEVELS, Handoff
from goodbooks.entries.promise import promise_state
from pages import made, section, words
from strategies import lives

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry

AREA = """\
2026-10-20 handoff Ruth -> me "Backup schedule" ^backup #backup
  level: tell
  wished: agree
  safety-net: she can take it back any day
  worry: her name is on it
"""
OTHER = AREA.replace("Backup schedule", "Night shift").replace("^backup", "^shift")
TRIAL = AREA + "  trial-end: 2026-11-12\n"


def kept(count: int, tag: str = "backup") -> str:
    return "".join(
        f'2026-09-0{n} promise me -> Ruth "Step {n}" ^s{n}{tag} #{tag} by 2026-09-1{n}\n'
        f'2026-09-1{n} outcome "delivered" for ^s{n}{tag}\n'
        for n in range(1, count + 1)
    )


def offered(told: Book) -> str:
    lines = section(made("brief", told, who="Ruth"), "")
    return next((line for line in lines if "Offer" in line), "")


def shown(told: Book) -> list[str]:
    return section(made("brief", told, who="Ruth"), "What they could let go of")


def test_one_level_up_is_proposed_on_a_record_that_is_named(book: Callable[[str], Book]) -> None:
    told = book(AREA + kept(3))
    assert shown(told)[:2] == [
        "One step: Backup schedule, from “they decide, and tell you” to “they decide, and tell"
        " you why”.",
        "It rests on three promises kept there, and none overdue.",
    ]
    assert all(ref in repr(made("brief", told, who="Ruth")) for ref in ("^s1backup", "^s3backup"))
    assert "they decide, and tell you why; the safety net: she can" in offered(told)


def test_nothing_is_proposed_on_a_thin_record(book: Callable[[str], Book]) -> None:
    assert shown(book(AREA + kept(2))) == [
        "Not yet: Backup schedule (the record is thin: two kept promises in this area, 3 would do)."
    ]
    assert "Backup" not in offered(book(AREA + kept(2)))
    assert "Not yet" in shown(book(AREA + kept(3, "lunch")))[0]


def test_nothing_is_proposed_while_a_promise_there_is_overdue(book: Callable[[str], Book]) -> None:
    late = '2026-10-01 promise me -> Ruth "List" ^list #backup by 2026-10-30\n'
    assert "overdue" in shown(book(AREA + kept(3) + late))[0]
    done = late + '2026-10-30 outcome "delivered" for ^list\n'
    assert "four promises kept" in shown(book(AREA + kept(3) + done))[1]
    slow = late + '2026-11-02 outcome "delivered" for ^list\n'
    assert "not kept on its day" in shown(book(AREA + kept(3) + slow))[0]


def test_while_one_is_on_trial_no_other_is_proposed(book: Callable[[str], Book]) -> None:
    yes = '2026-10-22 answer Ruth "Try it" for ^backup\n  is: yes\n'
    told = book(AREA + OTHER + kept(4) + yes)
    assert shown(told) == [
        "On trial: Backup schedule (they decide, and tell you why). Propose nothing else meanwhile.",
        "What catches a mistake there: she can take it back any day.",
        "Not yet: Night shift (one handoff at a time, and another is on trial).",
    ]
    over = yes + '2026-10-30 outcome "met" for ^backup\n'
    assert shown(book(AREA + OTHER + kept(4) + over))[0].startswith("One step: Night shift")


def test_of_two_that_could_be_proposed_only_one_is(book: Callable[[str], Book]) -> None:
    lines = shown(book(AREA + OTHER + kept(3)))
    assert [line for line in lines if line.startswith("One step")] == lines[:1]
    assert lines[-1] == "Not yet: Night shift (one handoff at a time, and another comes first)."


def test_what_is_where_it_was_wished_to_be_is_not_proposed_again(
    book: Callable[[str], Book],
) -> None:
    there = AREA.replace("level: tell", "level: agree")
    assert "where you wish it" in shown(book(there + kept(3)))[0]
    unsaid = AREA.replace("  level: tell\n", "")
    assert "how it is decided now" in shown(book(unsaid + kept(3)))[0]


def test_their_worry_is_for_my_eyes_only(book: Callable[[str], Book]) -> None:
    told = book(AREA + kept(3))
    assert "Their worry, for your eyes only: her name is on it." in shown(told)
    trail = made("trail", told, matter="backup", readers=("Ruth",))
    assert "her name is on it" not in words(trail)
    assert "Backup schedule" in words(trail)


def test_a_trial_is_spoken_of_a_week_before_it_ends_and_until_it_is_settled(
    book: Callable[[str], Book],
) -> None:
    check = "handoff-trial-ending"
    assert sentences(check, book(TRIAL), "2026-11-04") == []
    assert "ends on 12 November" in sentences(check, book(TRIAL), "2026-11-05")[0]
    assert sentences(check, book(TRIAL), "2026-11-20")[0].endswith("8 days ago; how did it go?")
    for end in ("met", "ended", "declined"):
        settled = TRIAL + f'2026-11-10 outcome "{end}" for ^backup\n'
        assert sentences(check, book(settled), "2026-11-12") == []
    moved = TRIAL + '2026-11-10 outcome "moved" for ^backup by 2026-12-18\n'
    assert sentences(check, book(moved), "2026-11-12") == []


def test_today_shows_a_trial_that_ends(book: Callable[[str], Book]) -> None:
    told = book(TRIAL.replace("2026-11-12", "2026-11-06"))
    lines = section(made("today", told), "A trial ends")
    assert len(lines) == 1
    assert "Backup schedule" in lines[0]
    assert section(made("today", book(AREA)), "A trial ends") == []


@settings(max_examples=200, deadline=None)
@given(lives())
def test_in_any_book_a_step_is_one_level_on_kept_promises_and_none_beside_a_trial(
    life: list[Entry],
) -> None:
    told, today = Book(life), date(2026, 12, 1)
    for who in ("Marcus", "Theo", "Growth"):
        found = reins(told, who, today)
        if found.step is None or found.record is None:
            continue
        handoff, level = found.step
        assert not found.on_trial
        assert LEVELS.index(level) == LEVELS.index(handoff.level) + 1
        assert not found.record.overdue
        assert all(promise_state(told, one, today).is_kept for one in found.record.kept)


ASKED = (
    AREA
    + """\
2026-11-02 ask me -> Ruth "May I run this alone until Friday: backup schedule" ^alone #backup
  planned: 2026-11-04
  reason: the restore drills since June, each on its day
2026-10-30 win me "Restored the wages table" #backup
  result: 3 hours -> 20 minutes
"""
)


def test_an_area_that_is_asked_for_is_never_called_not_yet(book: Callable[[str], Book]) -> None:
    told = book(ASKED)
    lines = shown(told)
    assert lines[:3] == [
        "You ask for a trial: Backup schedule (you decide together).",
        "What speaks for it: the restore drills since June, each on its day.",
        "And what was won there: Restored the wages table: 3 hours -> 20 minutes.",
    ]
    assert not any(line.startswith("Not yet") for line in lines)
    assert "to take “Backup schedule” on trial; in return: she can take" in offered(told)
    assert (
        "one handoff at a time, and another is asked for"
        in shown(book(ASKED + OTHER + kept(3)))[-1]
    )


def test_a_yes_to_the_ask_for_an_area_begins_its_trial_at_the_level_asked_for(
    book: Callable[[str], Book],
) -> None:
    yes = ASKED + '2026-11-02 answer Ruth "Yes" for ^alone\n  is: yes\n'
    assert shown(book(yes))[0].startswith("On trial: Backup schedule (you decide together)")
    assert "how “Backup schedule” goes so far, before they ask" in offered(book(yes))
    unsaid = yes.replace("  level: tell\n  wished: agree\n", "")
    assert "'level: …' 'wished: …'" in shown(book(unsaid))[1]
    assert "inquire: you decide, and tell them" in shown(book(unsaid))[2]
    no = yes.replace("Yes", "No").replace("is: yes", "is: no")
    assert shown(book(no)) == []


def test_an_area_that_held_stays_on_the_page_with_its_level(book: Callable[[str], Book]) -> None:
    held = AREA + '2026-10-30 outcome "met" for ^backup\n'
    assert shown(book(held)) == ["With you now: Backup schedule (they decide, and tell you why)."]


def test_what_i_promised_myself_is_neither_a_record_nor_late_with_them(
    book: Callable[[str], Book],
) -> None:
    chore = '2026-10-01 promise me -> me "Write down what is checked" #backup by 2026-10-30\n'
    assert shown(book(AREA + kept(3) + chore))[0].startswith("One step: Backup schedule")
    asked = book(ASKED + chore)
    assert not any("overdue" in line for line in shown(asked))
    theirs = chore.replace("me -> me", "me -> Ruth")
    assert "Before you ask" in " ".join(shown(book(ASKED + theirs)))
    once_asked = " ".join(shown(book(ASKED.replace("  planned: 2026-11-04\n", "") + theirs)))
    assert "Your promise “Write down what is checked” in this area is overdue." in once_asked
    assert "Before you ask" not in once_asked


def test_whoever_hands_on_a_second_area_is_told_what_comes_first(
    book: Callable[[str], Book],
) -> None:
    def ahead(text: str) -> str:
        told = book(text)
        return ahead_of(told, told.of(Handoff)[-1], date(2026, 11, 3))

    yes = '2026-10-22 answer Ruth "Try it" for ^backup\n  is: yes\n'
    assert ahead(AREA + OTHER) == ""
    assert ahead(AREA + yes + OTHER).startswith("“Backup schedule” is on trial already.")
    assert ahead(ASKED + OTHER).startswith("“Backup schedule” is asked for already.")
    assert ahead(ASKED) == ""
    over = yes + '2026-10-30 outcome "met" for ^backup\n'
    assert ahead(AREA + over + OTHER) == ""


def test_two_areas_at_once_are_noticed(book: Callable[[str], Book]) -> None:
    second = OTHER + '2026-11-01 ask me -> Ruth "May I have the night shift?" ^more #backup\n'
    found = sentences("second-handoff", book(ASKED + second), "2026-11-03")
    assert found == [
        "With Ruth, “Backup schedule” is asked for, and “Night shift” is asked for beside it."
    ]
    assert sentences("second-handoff", book(ASKED + OTHER), "2026-11-03") == []


def test_what_lies_on_their_desk_is_the_offer_of_the_talk_on_how_they_hear_of_the_work(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-05 talk Marcus "How you like to be kept informed" #kept-informed
        2026-11-02 ask me -> Marcus "How would you like to hear of my work?" #kept-informed
          planned: 2026-11-05
        2026-11-02 handoff Marcus -> me "The old lists" #kept-informed
    """)
    points = words(made("brief", told, who="Marcus"))
    assert "Offer: to look together at “The old lists”: whether it can be dropped, or come to you." in points  # fmt: skip
    assert "Ask: How would you like to hear of my work?" in points
