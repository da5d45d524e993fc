"""What a walk takes without a question, from a story or as is usual, and how it is said otherwise."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.desk.office_days import usual_day
from goodbooks.playbooks.slots.week import USUAL

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"
HELD = """\
My boss, Marcus, asked what I would do with the team. I mumbled something like "oh, this and that, really".

That was yesterday. I'd like to lead the team.
"""


def _said_differently(tmp_path: Path, *then: str) -> str:
    """What is shown where something that was taken from a story is asked to be said differently, in these lines."""
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(HELD, encoding="utf-8")
    answers = ["I want it", "A yes or a no", "Nothing", "1", "Who should lead?", "Yes, I want it", "The rota"]  # fmt: skip
    given = "\n".join([*answers, *then, "no"]) + "\n"
    done = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given, by_hand=True)
    return " ".join(done.out.split())


def test_what_is_no_number_of_what_was_taken_is_asked_again(tmp_path: Path) -> None:
    said = _said_differently(tmp_path, "it was Vera", "1", "Vera")
    assert "“it was Vera” is none of the numbers above, 1 to 3." in said
    assert "talk with Vera" in said


def test_the_number_of_a_line_right_under_it_changes_that_line_and_is_no_answer(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(HELD, encoding="utf-8")
    answers = ["I want it", "A yes or a no", "Nothing", "1", "1", "Vera", "plan", "no"]
    given = "\n".join(answers) + "\n"
    done = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given, by_hand=True)
    said = " ".join(done.out.split())
    assert "With whom did you have that talk? (Enter leaves it open)" in said
    assert "talk with Vera" in said
    assert "talk with Marcus" not in said


def test_a_yes_to_what_was_taken_from_a_story_is_enough(tmp_path: Path) -> None:
    said = _said_differently(tmp_path, "Yes.")
    assert "none of the numbers" not in said
    assert "talk with Marcus" in said


def test_again_asks_once_more_what_is_to_be_said_differently(tmp_path: Path) -> None:
    said = _said_differently(tmp_path, "1", "again", "Vera", "")
    assert said.count("With whom did you have that talk? (Enter leaves it open)") == 2
    assert "talk with Vera" in said
    assert "talk with Marcus" not in said


def test_a_call_for_help_is_heard_where_a_number_was_asked_for(tmp_path: Path) -> None:
    said = _said_differently(tmp_path, "I want to kill myself", "")
    assert "this may be a matter for help of another sort" in said
    assert "talk with Marcus" not in said


def test_an_answer_said_differently_is_an_answer_though_it_is_a_word_for_keeping(
    tmp_path: Path,
) -> None:
    said = _said_differently(tmp_path, "2", "Keep it", "")
    assert "talk with Marcus" in said


def test_a_day_at_the_one_day_that_was_taken_is_that_day(tmp_path: Path) -> None:
    said = _said_differently(tmp_path, "2026-11-02", "")
    assert "is none of the numbers above" not in said
    assert "2026-11-02" in said


def test_my_boss_as_an_answer_is_the_boss_of_the_book(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    answers = ["", "", "", "Agree on asking first", "my boss", "plan", "yes"]
    call(tmp_path, "play", "promised-for-me", given="\n".join(answers) + "\n", by_hand=True)
    written = "\n".join(one.read_text(encoding="utf-8") for one in tmp_path.rglob("*.book"))
    assert "-> Marcus" in written
    assert "my boss" not in written


MICROMANAGED = ("To decide and tell", "An audit", "Two from support", "1", "the releases", "One fails", "Eleven of twelve")  # fmt: skip
"""What is answered to the questions of a walk before those for which something is usual."""


def walked(folder: Path, *answers: str) -> str:
    """What a walk prints that is answered so, in one line."""
    given = "\n".join(answers) + "\n"
    return " ".join(call(folder, "play", "micromanaged", given=given, by_hand=True).out.split())


def test_what_is_usual_stands_with_a_question_mark_while_nobody_has_said_it(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    said = walked(tmp_path, *MICROMANAGED, "", "", "no")
    assert "2 Until which day would the trial run? “Tuesday 1 December” (as is usual)" in said
    assert "trial-end: " not in said, "nobody has said a day to anybody"
    assert "safety-net: " not in said
    assert "look-back: 2026-12-01" in said, "which is for me alone"
    assert "On [Tuesday 1 December?] we look at it together." in said
    assert "In return, [a short note each week?]." in said
    assert "- [a short note each week?] What would let them sleep" in said
    assert "Subject: A trial: the releases" in said
    assert "[Tuesday 1 December?]" in unsaid(said)


def test_a_day_that_is_said_stands_in_the_words_and_what_else_is_usual_keeps_its_mark(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    said = walked(tmp_path, *MICROMANAGED, "2", "2026-12-15", "", "no")
    assert "trial-end: 2026-12-15" in said
    assert "On Tuesday 15 December we look at it together." in said
    assert "Subject: A trial until Tuesday 15 December: the releases" in said
    assert "[a short note each week?]" in unsaid(said)
    assert "15 December" not in unsaid(said), "that day was named"


def unsaid(said: str) -> str:
    """What a walk names as said by nobody yet."""
    return said.partition("Nobody has said ")[2].partition(" yet.")[0]


def test_what_is_usual_is_said_by_whoever_says_it_and_not_by_enter(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    answers = ["To decide and tell", "An audit", "Two from support", "1", "the releases", "One fails", "Eleven of twelve"]  # fmt: skip
    left = call(tmp_path, "play", "micromanaged", given="\n".join(answers) + "\n\n\n\n\n").out
    assert "until [Tuesday 1 December?]" in " ".join(left.split())
    said = [*answers, "a short note each week", "1 December", "", ""]
    given = "\n".join(["again", *said]) + "\n"
    told = " ".join(call(tmp_path, "play", "micromanaged", given=given).out.split())
    assert "On Tuesday 1 December we look at it together." in told
    assert "In return, a short note each week." in told
    assert "trial-end: 2026-12-01" in told


def test_a_yes_to_what_has_a_number_says_what_is_usual_and_leaves_no_gap(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    answers = ["To decide and tell", "An audit", "Two from support", "1", "the releases", "One fails", "Eleven of twelve"]  # fmt: skip
    given = "\n".join([*answers, "yes", "no"]) + "\n"
    said = " ".join(call(tmp_path, "play", "micromanaged", given=given, by_hand=True).out.split())
    assert "[a short note" not in said
    assert "until [Tuesday" not in said
    assert "In return, a short note each week. On Tuesday 1 December we look at it" in said
    assert "trial-end: 2026-12-01" in said
    assert "safety-net: a short note each week" in said


def test_what_can_wait_is_asked_once_there_is_enough_for_a_plan_and_only_if_more_is_wanted(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    answers = ["To decide and tell", "An audit", "Two from support", "1", "the releases", "One fails", "Eleven of twelve"]  # fmt: skip
    asked = [*answers, "what?", "", "", "no"]
    done = call(tmp_path, "play", "micromanaged", given="\n".join(asked) + "\n", by_hand=True)
    said = " ".join(done.out.split())
    assert "That is enough: Enter shows what to say. more asks one more question." in said
    assert "“what?” is none of the numbers above" in said
    assert "dropped or handed on next: " not in said
    asked = ["again", *answers, "more", "the invoices", "", "no"]
    done = call(tmp_path, "play", "micromanaged", given="\n".join(asked) + "\n", by_hand=True)
    assert "Could be dropped or handed on next: the invoices" in " ".join(done.out.split())


def test_a_day_that_nobody_named_stands_as_a_gap_in_what_is_to_be_said(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n")
    said = call(tmp_path, "play", "boss-did-not-back-me", given="plan\n").out
    told = " ".join(said.split())
    assert "may I have ten minutes by [Thursday 5 November?]?" in told
    assert "Nobody has said [Thursday 5 November?] yet. It is a suggestion in what there is to say;" in told  # fmt: skip


def test_several_days_that_nobody_named_are_told_as_suggestions(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n")
    said = " ".join(call(tmp_path, "play", "micromanaged", given="plan\n").out.split())
    assert "They are suggestions in what there is to say; put your own over them" in said


@pytest.mark.parametrize(
    ("today", "day"),
    [("2026-11-27", "2026-12-28"), ("2026-12-04", "2027-01-04"), ("2026-11-03", "2026-12-01")],
)
def test_a_day_that_is_usual_is_none_on_which_few_offices_are_open(today: str, day: str) -> None:
    found = usual_day("+20wd", date.fromisoformat(today), USUAL)
    assert found == date.fromisoformat(day)


RAW = "he makes me sick and I look like an idiot"
BEFORE = ["To be told first", "He had an hour", "I told them too early", "1", "Growth", "No date before the tests", "He said yes to them", "yesterday", "no"]  # fmt: skip


def test_an_outburst_is_met_once_and_kept_in_private_and_what_is_said_then_is_said(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    then = [RAW, "They wait two days for each answer", "You tell me first", "", "no"]
    given = "\n".join([*BEFORE, *then]) + "\n"
    done = call(tmp_path, "play", "boss-did-not-back-me", given=given, by_hand=True)
    said = " ".join(done.out.split())
    assert said.count("is kept for you alone.") == 1
    assert "One effect since then: they wait two days for each answer." in said
    assert "reason: They wait two days for each answer" in said
    assert said.count("makes me sick") == 1
    assert f"One effect on the work. {RAW}" in said.partition("beside the plan")[2]


def test_an_outburst_where_nobody_sits_there_leaves_the_question_open(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    then = ["", "", RAW, "You tell me first", "no"]
    done = call(tmp_path, "play", "boss-did-not-back-me", given="\n".join([*BEFORE, *then]) + "\n")
    said = " ".join(done.out.split())
    assert "One effect since then" not in said
    assert "You tell me first" in said
    assert f"private: What can you not do since then, or what takes longer? One effect on the work. {RAW}" in said  # fmt: skip


def test_the_same_words_once_more_are_meant(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    then = [RAW, RAW, "You tell me first", "", "no"]
    given = "\n".join([*BEFORE, *then]) + "\n"
    done = call(tmp_path, "play", "boss-did-not-back-me", given=given, by_hand=True)
    assert f"One effect since then: [as you say it to them: {RAW}]" in " ".join(done.out.split())


@pytest.mark.parametrize(("holidays", "day"), [
    ("US", "Friday 27 November"), ("DE", "Thursday 26 November"), ("Atlantis", "Thursday 26 November"),
])  # fmt: skip
def test_a_day_that_is_usual_is_no_holiday_of_the_country_that_the_book_names(
    tmp_path: Path, holidays: str, day: str
) -> None:
    off = f'2026-11-01 forecast "The tills" ^f-tills\n  holidays: {holidays}\n'
    if holidays == "US":
        off += "  days-off: 2026-10-12\n"
    evening(tmp_path, BOOK + off)
    given = "\n".join(["", "", "", "1", *[""] * 9, "no"]) + "\n"
    said = call(tmp_path, "--today", "2026-11-12", "play", "next-role", given=given).out
    assert f"glad to hear it by [{day}?]" in " ".join(said.split())


@pytest.mark.parametrize(
    ("name", "answers", "missing"),
    [
        (
            "promise-not-kept",
            ["To know", "She fears", "Nothing", "2", "", "A raise", "in January", "", "plan", ""],
            "Until you answer “Who decides about it now, if that is somebody else?”, the plan lacks: ask [now]: Keep it in mind for the next round: a raise.",
        ),
        (
            "scope-creep",
            ["To stop", "They need it", "Nothing", "1", "", "plan", ""],
            "ask [them]: On top, in exchange, or later?; what to say in person; the mail.",
        ),
    ],
)
def test_what_is_missing_for_want_of_an_answer_is_said_with_its_question(
    tmp_path: Path, name: str, answers: list[str], missing: str
) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "play", name, given="\n".join([*answers, "no"]) + "\n", by_hand=True)
    assert missing in " ".join(done.out.split())


def test_what_is_there_for_a_boss_without_a_name_is_not_said_to_be_missing(tmp_path: Path) -> None:
    evening(tmp_path, "")
    asked = ["A figure", "Their goal", "Nothing", "1", "", "plan", "", "no"]
    done = call(tmp_path, "play", "raise", given="\n".join(asked) + "\n", by_hand=True)
    said = " ".join(done.out.split())
    assert "To: your boss" in said
    missing = said.partition("”, the plan lacks: ")[2].partition(". ")[0]
    assert "ask your boss: Twenty minutes about my pay" in missing
    assert "the mail" not in missing


def test_a_talk_that_was_held_and_told_has_one_stage(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Joe\n  relation: boss\n")
    given = ["To be considered", "A plain answer", "Nothing", "1", "yesterday", "What about you?", "We would have to talk", "A role that leads the team", "", "", "yes"]  # fmt: skip
    done = call(tmp_path, "play", "i-fumbled-it", given="\n".join(given) + "\n", by_hand=True)
    talk = done.out.partition("stage: debriefed")
    assert talk[1], done.out
    assert "stage: held" not in done.out


def test_what_is_missing_is_told_without_how_to_answer_and_without_an_empty_bracket(
    tmp_path: Path,
) -> None:
    said = _ended_with(tmp_path, "raise", ["Peace", "", "", "1", "", "", "plan"])
    assert "Until you answer “Which figure do you ask for, and from when?”, the plan lacks: ask Marcus: To set my pay. " in said  # fmt: skip
    said = _ended_with(tmp_path, "i-fumbled-it", ["A yes", "", "", "1", "Monday", "", "", "plan"])
    assert "in one sentence that begins with yes, no or I want?”, the plan lacks: ask Marcus: What comes next? " in said  # fmt: skip


def test_a_day_that_nobody_remembers_is_left_out_of_what_there_is_to_say(tmp_path: Path) -> None:
    answers = ["No", "", "", "1", "sign it", "idk", "", "", "date it truly", "plan"]
    said = _ended_with(tmp_path, "asked-to-do-wrong", answers)
    assert "“I'm not comfortable with what you asked of me, and I can't do it.”" in said
    assert "As I understood you, you asked this of me: “sign it”." in said
    assert "[day]" not in said


def test_idk_to_what_has_a_number_leaves_it_as_it_is(tmp_path: Path) -> None:
    said = _said_differently(tmp_path, "idk")
    assert "is none of the numbers above" not in said
    assert "What to say" in said


def test_his_boss_is_your_boss_where_it_is_said_to_him(tmp_path: Path) -> None:
    answers = [
        "One rule",
        "",
        "",
        "1",
        "his boss",
        "the loose count",
        "the strict one",
        "",
        "",
        "plan",
    ]
    said = _ended_with(tmp_path, "two-bosses", answers)
    assert "would you like to settle it with your boss?" in said
    assert "ask his boss: Which of the two comes first?" in said


def test_a_day_that_was_is_asked_for_by_the_example_of_one_that_was(tmp_path: Path) -> None:
    answers = ["A yes", "", "", "1", "some day when it rained", "", "plan"]
    said = _ended_with(tmp_path, "i-fumbled-it", answers)
    assert "write one like yesterday or last Friday" in said


def test_a_second_day_that_may_be_two_is_chosen_and_not_left_open(tmp_path: Path) -> None:
    answers = ["No", "", "", "1", "sign it", "idk", "some 30 days from this week", "next Friday", "1", "", "date it truly", "plan"]  # fmt: skip
    said = _ended_with(tmp_path, "asked-to-do-wrong", answers)
    assert "write one like 4 December or in two weeks" in said
    assert "Which is it?" in said
    assert "It is left open." not in said


def _ended_with(tmp_path: Path, name: str, answers: list[str]) -> str:
    """What a walk shows with these answers, on the book of an evening."""
    evening(tmp_path)
    for old in tmp_path.glob("home"):
        shutil.rmtree(old)
    given = "\n".join((*answers, "", "no")) + "\n"
    done = call(tmp_path, "play", name, given=given, by_hand=True)
    return " ".join(done.out.split())


def test_a_time_of_which_nobody_can_tell_the_day_is_asked_for_once_and_kept_aside(tmp_path: Path) -> None:  # fmt: skip
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text("I'd like to work from home on Fridays. My boss is Vera.", encoding="utf-8")  # fmt: skip
    given = "\n".join(["", "", "", "1", "Fridays at home", "no, never asked", "before my mother is back", "", "", "no"]) + "\n"  # fmt: skip
    done = call(tmp_path, "play", "time-off", "--from", "story.txt", given=given, by_hand=True)
    said = " ".join(done.out.split())
    assert "“before my mother is back” is no clear day" in said
    assert "is none of the numbers above" not in said
    assert "private: By which day do you need the answer? before my mother is back" in said
