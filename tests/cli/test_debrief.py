"""debrief: five lines after a talk become entries, and nothing is written without a yes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from cli.calling import Interrupted, call, environment, evening
from goodbooks.cli.call import World
from goodbooks.cli.main import run
from goodbooks.core.book import Book
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.note import Note
from goodbooks.entries.promise import Promise, promise_state
from goodbooks.entries.talk import Talk
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

BOOK = """\
2026-11-01 person Marcus
  relation: boss
2026-11-01 person Growth
2026-11-01 promise me -> Marcus "A page on the seats" ^page
  due: 2026-11-06
2026-11-01 promise me -> Marcus "The calendar" ^calendar
  due: 2026-11-09
2026-11-02 ask me -> Marcus "Who signs?" ^signs
2026-11-03 14:00 talk Marcus "One-on-one" ^today #loyalty
"""
LINES = [
    "You should have told me.",
    "one more week; Growth: no slot before May",
    "me: the hours by Friday; he: the outline by 6 November; 1 done; 2 moved to 13 November",
    "1 yes, Annelies; who else applied?; may I see it? no",
    "Marcus sends the outline",
    "It went well: better than feared",
]


def test_what_would_be_kept_stands_in_sentences_before_the_lines_of_the_book(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    lines = list(LINES)
    lines[4] = "me: a list of what I want to say"
    out = call(tmp_path, "debrief", "Marcus", given="\n".join([*lines, "no"]) + "\n").out
    told, _, code = " ".join(out.split()).partition("As it would stand in the book:")
    assert "Your talk with Marcus on 3 November is written down." in told
    assert "Marcus decided: “one more week”" in told
    assert "You promised Marcus: “the hours”" in told
    assert "Marcus answered: “yes, Annelies”, when you asked: “Who signs?”" in told
    assert "You promised yourself: “a list of what I want to say”." in told
    assert "amends: ^" not in told
    assert 'decision Marcus "one more week"' in code


def test_five_answers_become_entries_of_the_talk(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "debrief", "Marcus", given="\n".join([*LINES, "yes"]) + "\n")
    assert (done.code, done.err) == (0, "")
    kept = read(path.read_text(encoding="utf-8"), kinds)
    assert kept.problems == []
    book = Book(kept.entries)
    talk = book.get("today")
    assert isinstance(talk, Talk)
    assert (talk.stage, talk.said, talk.next_step) == ("debriefed", LINES[0], LINES[4])
    assert talk.private == LINES[5]
    decided = [(one.who, one.title, one.matters, one.at) for one in book.of(Decision)]
    assert decided == [
        (("Marcus",), "one more week", ("loyalty",), "14:00"),
        (("Growth",), "no slot before May", ("loyalty",), "14:00"),
    ]
    given = [(one.who, one.to, one.title, str(one.due)) for one in book.of(Promise)[2:]]
    assert given == [
        (("me",), ("Marcus",), "the hours", "2026-11-06"),
        (("Marcus",), ("me",), "the outline", "2026-11-06"),
    ]
    page, calendar = book.of(Promise)[:2]
    assert promise_state(book, page, talk.on).state == "delivered"
    assert str(promise_state(book, calendar, talk.on).due) == "2026-11-13"
    assert [(one.title, one.is_, one.links) for one in book.of(Answer)] == [
        ("yes, Annelies", "yes", ("signs",)),
        ("No to: may I see it?", "no", ()),
    ]
    assert [one.title for one in book.of(Ask)] == ["Who signs?", "who else applied?"]


def test_nothing_is_written_without_a_yes(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    for last, code, words in (("no\n", 0, "Nothing was added."), ("", 3, "--yes adds it")):
        done = call(tmp_path, "debrief", "Marcus", given="\n".join(LINES) + "\n" + last)
        assert done.code == code
        assert words in done.out + done.err
        assert "  said: " in done.out
        assert path.read_text(encoding="utf-8") == BOOK


def test_yes_can_be_given_beforehand(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    assert call(tmp_path, "debrief", "Marcus", "--yes", given="Well done.\n").code == 0
    assert 'said: "Well done."' in path.read_text(encoding="utf-8")


def test_a_dry_run_shows_and_adds_nothing(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "debrief", "Marcus", "--dry-run", given="Well done.\n")
    assert "Well done." in done.out
    assert path.read_text(encoding="utf-8") == BOOK


def test_no_answer_at_all_adds_nothing(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "debrief", "Marcus", "--yes", given="\n\n\n")
    assert (done.code, done.out) == (0, "Nothing was answered, so there is nothing to add.\n")
    assert path.read_text(encoding="utf-8") == BOOK


def test_at_a_terminal_each_prompt_is_shown_with_what_is_open(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "\n".join([*LINES, "y"]) + "\n"
    done = call(tmp_path, "debrief", "Marcus", given=given, by_hand=True)
    assert done.code == 0
    assert "The talk with Marcus, Tuesday 3 November." in done.out
    assert "  1 you: A page on the seats (due Friday 6 November, in 3 days)" in done.out
    assert "  1 Marcus: Who signs?" in done.out


def test_ctrl_c_writes_nothing_and_shows_what_was_typed_so_far(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK)
    out, err = io.StringIO(), io.StringIO()
    stdin = Interrupted("You should have told me.\none more week\n")
    world = World(environment(tmp_path), str(tmp_path), stdin, out, err)
    assert run(("--today", "2026-11-03", "debrief", "Marcus"), world) == 130
    assert path.read_text(encoding="utf-8") == BOOK
    words, _, typed = out.getvalue().rpartition("would take:\n")
    assert "Stopped; nothing was added." in words
    kept = read(typed, kinds)
    assert kept.problems == []
    assert [one.kind for one in kept.entries] == ["talk", "decision"]


def test_enter_at_the_last_question_asks_again_and_loses_nothing(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    given = "Well done.\n" + "\n" * 5 + "\nhm\nok\n"
    done = call(tmp_path, "debrief", "Marcus", given=given, by_hand=True)
    assert done.code == 0
    assert done.out.count("Please write yes, no or back") == 2
    assert 'said: "Well done."' in path.read_text(encoding="utf-8")


def test_nothing_decided_is_no_decision_and_no_promise(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK)
    given = "Nothing new.\nnothing decided\nnone\nasked: may I see it? they said no\n-\n"
    call(tmp_path, "debrief", "Marcus", "--yes", given=given)
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    assert book.of(Decision) == ()
    assert len(book.of(Promise)) == 2
    assert [(one.title, one.is_, one.line("note")) for one in book.of(Answer)] == [
        ("No to: may I see it?", "no", "")
    ]
    assert [(one.said, one.next_step) for one in book.of(Talk)] == [("Nothing new.", "")]


def test_a_talk_nobody_planned_is_written_as_a_new_one(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK)
    call(tmp_path, "debrief", "Growth", "--yes", given="Hurry.\n\n1 page by Friday\n")
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    talk = next(one for one in book.of(Talk) if one.who == ("Growth",))
    assert (talk.who, talk.stage, str(talk.on)) == (("Growth",), "debriefed", "2026-11-03")
    assert [one.title for one in book.of(Promise)][2:] == ["1 page"]
    assert book.of(Note) == ()


def test_a_number_that_stands_for_nothing_open_becomes_no_promise(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "debrief", "Growth", "--yes", given="Hurry.\n\n1 done\n")
    assert done.code == 2
    assert "there is no number 1 among what is open; write who promised" in done.err
    assert path.read_text(encoding="utf-8") == BOOK
    given = "Hurry.\n\n1 done; 3 moved to Friday\nme: a page by Friday\n\n\n\nyes\n"
    done = call(tmp_path, "debrief", "Growth", given=given, by_hand=True)
    assert done.code == 0
    assert "a page" in path.read_text(encoding="utf-8")
    assert "done" not in path.read_text(encoding="utf-8")


def test_a_demo_book_is_asked_about_only_in_a_dry_run(tmp_path: Path) -> None:
    done = call(tmp_path, "--book", "demo:fumbled", "debrief", "Dário", given="x\n")
    assert done.code == 3
    assert "--dry-run" in done.err
    words = ("--today", "2026-10-29", "--book", "demo:fumbled", "debrief", "Dário", "--dry-run")
    assert "amends: ^tomorrow" in call(tmp_path, *words, given="x\n").out


def test_somebody_unknown_is_refused_before_the_first_question(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "debrief", "Markus", given="x\n")
    assert done.code == 2
    assert "did you mean Marcus?" in done.err


def test_the_day_of_the_talk_can_be_named(tmp_path: Path) -> None:
    evening(tmp_path, BOOK.replace("2026-11-03 14:00", "2026-11-02 14:00"))
    shown = call(tmp_path, "debrief", "Marcus", given="\n" * 7, by_hand=True).out
    assert "--on 2026-11-03 takes the one of Tuesday 3 November instead." in shown
    today = call(tmp_path, "debrief", "Marcus", "--on", "today", "--dry-run", given="Well.\n")
    assert "2026-11-03 talk Marcus" in today.out
    wrong = call(tmp_path, "debrief", "Marcus", "--on", "2026-11-01", given="Well.\n")
    assert wrong.code == 2
    assert "no talk with Marcus on 2026-11-01 waits to be written down" in wrong.err


def test_a_promise_told_again_is_named_and_added_once(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "\n".join(["", "", "me: the page on the seats by 6 November; me: a page on the rooms", "", "", ""])  # fmt: skip
    out = " ".join(call(tmp_path, "debrief", "Marcus", "--yes", given=given).out.split())
    assert (
        "“the page on the seats” stands in the book already, as ^page “A page on the seats”" in out
    )
    assert 'promise me -> Marcus "the page on the seats"' not in out
    assert 'promise me -> Marcus "a page on the rooms"' in out


def test_what_i_promised_and_meant_to_do_by_my_own_day_stands_once_in_today(tmp_path: Path) -> None:
    mine = '2026-11-02 promise me -> me "Write the seats paper" ^mine #seats\n  due: 2026-11-05\n'
    evening(tmp_path, mine + '2026-11-03 promise me -> Marcus "the seats paper" ^his #seats for ^mine\n')  # fmt: skip
    out = " ".join(call(tmp_path, "today").out.split())
    assert "To Marcus: the seats paper (due Thursday 5 November" in out
    assert "To yourself" not in out
    assert "by when?" not in out


def test_a_yes_that_can_answer_two_asks_is_refused_with_both_ids_and_what_to_write(
    tmp_path: Path,
) -> None:
    evening(
        tmp_path, BOOK.replace(" #loyalty", "") + '2026-11-02 ask me -> Marcus "A desk" ^desk\n'
    )
    said = "\nyes, but only after May\n\n\n\n\n"
    done = call(tmp_path, "debrief", "Marcus", "--yes", given=said)
    err = " ".join(done.err.split())
    assert done.code == 2
    assert "can answer ^signs “Who signs?” or ^desk “A desk”" in err
    assert (
        "write “yes, but only after May for ^signs” or “yes, but only after May for ^desk”" in err
    )


OPEN = """\
2026-11-02 ask me -> Marcus "Which room?" ^room #loyalty
2026-11-02 ask me -> Marcus "Which month?" ^month #rooms
2026-11-02 promise me -> Marcus "The list" ^list by 2026-11-03
2026-11-02 request Marcus -> me "How many seats?" ^seats
"""


def test_what_was_open_and_is_not_told_of_is_asked_about_one_by_one(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK.replace('signs"?', 'signs"?') + OPEN)
    given = "Fine.\n\n\n\nno\nno\nmoved to 9 November\nnot yet\n\n\nyes\n"
    done = call(tmp_path, "debrief", "Marcus", given=given, by_hand=True)
    shown = " ".join(done.out.split())
    assert "You asked “Which room?”. What did Marcus answer?" in shown
    assert "You promised Marcus “The list” (due Tuesday 3 November, today)." in shown
    assert "Marcus asked you “How many seats?”. What did you answer?" in shown
    assert "Which month?”. What did" not in shown
    assert "The calendar” (due" not in shown
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    assert [(one.title, one.links) for one in book.of(Answer)] == [
        ("No to: Which room?", ("room",))
    ]
    assert 'outcome me "Moved"' in path.read_text(encoding="utf-8")


def test_what_was_told_of_already_is_not_asked_about_again(tmp_path: Path) -> None:
    evening(tmp_path, BOOK + OPEN)
    given = "\n".join(["Fine.", "", "3 done", "which room? the blue one", *[""] * 6]) + "\n"
    shown = " ".join(call(tmp_path, "debrief", "Marcus", given=given, by_hand=True).out.split())
    assert "You asked “Which room?”. What did" not in shown


ROLE = """\
2026-11-01 person Dana
  relation: boss
2026-11-02 ask me -> Dana "To go back to analyst work for a year" ^role #role
  planned: 2026-11-03
  i-give: a hand-over of two weeks
2026-11-03 talk Dana "My role" ^role-talk #role
"""


@pytest.mark.parametrize(
    ("question", "key", "links"),
    [
        ("May I do the reports again? Yes, from 1 January", "1", ("role",)),
        ("Can I hand the group over? he: ok", "", ("role",)),
        ("Is it all right if I step down? No, not now", "1", ("role",)),
        ("May I have Friday off? Yes", "2", ()),
    ],
)
def test_a_question_in_other_words_is_asked_about_with_one_key(
    tmp_path: Path, kinds: dict[str, Kind], question: str, key: str, links: tuple[str, ...]
) -> None:
    evening(tmp_path, ROLE)
    lines = ["", "", "", question, key, *([""] if not links else []), "", "", "yes"]
    done = call(tmp_path, "debrief", "Dana", given="\n".join(lines) + "\n", by_hand=True)
    assert "may be what you meant to ask. What was it?" in done.out
    assert "  2 something else" in done.out
    said = Book(read((tmp_path / "life.book").read_text("utf-8"), kinds).entries)
    (reply,) = said.of(Answer)
    assert reply.links == links
    assert "for none" not in reply.title
    assert " for ^" not in reply.title


def test_where_nobody_sits_there_a_question_in_other_words_is_taken_as_it_is(
    tmp_path: Path,
) -> None:
    evening(tmp_path, ROLE)
    lines = "\n\n\nMay I do the reports again? Yes, from 1 January\n\n\n"
    done = call(tmp_path, "debrief", "Dana", "--yes", given=lines)
    assert "may be what you meant" not in done.out + done.err
    assert "to my question: May I do the reports again?" in (tmp_path / "life.book").read_text(
        "utf-8"
    )


PUT = """\
2026-11-01 person Marcus
  relation: boss
2026-11-02 ask me -> Marcus "May I run the backups alone?" ^alone
"""


@pytest.mark.parametrize(
    ("answers", "said", "kept"),
    [
        ("3 yes\nfine by me\n1\n", "Which of these is “fine by me” about?", '"fine by me" ^fine for ^alone'),
        ("3 yes\nfine by me\n1 fine by me\n", "Which of these is “fine by me” about?", '"fine by me" ^fine for ^alone'),
        ("3 yes\n4 yes\n1 yes\n", "there is no number 4", "for ^alone"),
        ("3 yes\nI will send the list by Friday\n\n", "Then it is kept as something new", 'promise me -> Marcus "I will send the list"'),
        ("3 yes\nThe budget for May\n\n", "Then it is kept as something new", 'ask me -> Marcus "The budget for May"'),
    ],
)  # fmt: skip
def test_after_a_number_of_nothing_the_line_behind_it_is_asked_for_its_own(
    tmp_path: Path, answers: str, said: str, kept: str
) -> None:
    evening(tmp_path, PUT)
    given = f"\n\n\n{answers}\n\n\n\n"
    done = call(tmp_path, "debrief", "Marcus", "--dry-run", given=given, by_hand=True)
    assert said in " ".join(done.out.split())
    assert kept in done.out


def test_before_it_is_written_it_is_said_who_reads_the_next_step_and_a_word_keeps_it_private(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, BOOK)
    lines = ["Fine.", "You may go down to four days", "", "", "me: ask HR; more time with Leo", "tired"]  # fmt: skip
    given = "\n".join([*lines, "mine", "yes"]) + "\n"
    out = " ".join(call(tmp_path, "debrief", "Marcus", given=given).out.split())
    assert "As a next step of the talk Marcus may read this, in a note or a message of it: “more time with Leo”." in out  # fmt: skip
    written = path.read_text(encoding="utf-8").removeprefix(BOOK)
    assert "private: tired; more time with Leo" in written
    assert "next-step: more" not in written
    assert 'promise me -> me "Ask HR"' in written or 'promise me -> me "ask HR"' in written
    assert "Leo" not in call(tmp_path, "confirm", "go-down").out.partition("Only for you")[0]


def test_a_next_step_that_names_only_what_is_at_home_is_private_at_once(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    given = "\n".join(["Fine.", "", "", "", "the house and the boy", "", "yes"]) + "\n"
    out = call(tmp_path, "debrief", "Marcus", given=given).out
    assert "may read" not in out
    assert "  private: the house and the boy\n" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("said", "when"), [("not before the inspection on 4 December", "bring it up again on 4 December"), ("not yet", "stands on Today")])  # fmt: skip
def test_after_a_not_yet_it_is_said_that_it_stays_open_and_how_to_tell_it_back(
    tmp_path: Path, said: str, when: str
) -> None:
    evening(tmp_path, BOOK)
    lines = ["", "", "", f"1 {said}", "", "", "yes"]
    out = " ".join(call(tmp_path, "debrief", "Marcus", given="\n".join(lines) + "\n").out.split())
    assert "“Who signs?” stays open" in out
    assert when in out
    assert "To tell it back in writing: goodbooks update Marcus" in out


def test_what_a_story_tells_of_the_talk_stands_in_its_questions(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    story = "Told Marcus that I need to know who signs. He said Annelies signs. He wants the hours from me by Friday."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    out = call(tmp_path, "debrief", "Marcus", "--from", "story.txt", "--dry-run").out
    assert 'said: "He said Annelies signs."' in out
    assert 'promise me -> Marcus "the hours"' in out
    left = call(tmp_path, "debrief", "Marcus", "--from", "story.txt", "--dry-run", given="-\n\n-\n").out  # fmt: skip
    assert "Annelies" not in left
    assert "the hours" not in left


def test_a_not_yet_told_in_a_story_is_taken_by_enter_with_what_it_sets_and_its_day(
    tmp_path: Path,
) -> None:
    book = '2026-11-01 person Harald\n  relation: boss\n2026-11-02 ask me -> Harald "To be considered for the post" ^post #post\n2026-11-03 09:00 talk Harald "The post" ^talk #post\n'
    evening(tmp_path, book)
    story = 'Went in to Harald. He said "not yet. I want to see you run a docking first." He said Mirela is on the list too. We said we look again on 15 February.'
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    kept = call(tmp_path, "debrief", "Harald", "--from", "story.txt", given="\n\n\n\n\n\nyes\n").out
    assert (
        'answer Harald "Not yet. I want to see you run a docking first. We look again on 15 February"'
        in kept
    )
    assert "private: Went in to Harald. He said Mirela is on the list too." in kept
    assert kept.count("Mirela is on the list") == 2, (
        "it is said that it is kept, and nobody's answer"
    )
    assert "2027-02-15 talk Harald" in kept
    brief = call(tmp_path, "brief", "Harald").out
    assert "how far you are with what they set" in " ".join(brief.split())
    assert "When may I ask again?" not in call(tmp_path, "update", "Harald").out


@pytest.mark.parametrize("alone", ["1 Ana", "1. Ana.", "1: Marcus"])
def test_a_number_and_a_name_alone_are_no_answer(tmp_path: Path, alone: str) -> None:
    path = evening(tmp_path, PUT + '2026-11-02 person Ana\n2026-11-02 promise me -> Marcus "A list" ^list\n')  # fmt: skip
    given = f"Fine.\n\n{alone}\n1 done\n{alone}\n1 yes\n\n\nyes\n"
    done = call(tmp_path, "debrief", "Marcus", given=given, by_hand=True)
    said = " ".join(done.out.split())
    assert "says nothing of “A list”; write what became of it, as in 1 done" in said
    assert "says nothing of “May I run the backups alone?”; write what was answered" in said
    added = path.read_text(encoding="utf-8")
    assert "is: yes" in added
    assert '"Ana"' not in added


def test_a_name_alone_answers_a_question_for_whom(tmp_path: Path) -> None:
    path = evening(tmp_path, PUT.replace("May I run the backups alone?", "Who runs the backups?") + "2026-11-02 person Ana\n")  # fmt: skip
    call(tmp_path, "debrief", "Marcus", given="Fine.\n\n\n1 Ana\n\n\nyes\n", by_hand=True)
    assert 'answer Marcus "Ana"' in path.read_text(encoding="utf-8")


def test_back_at_the_last_question_asks_again_and_a_no_keeps_the_lines_to_hand(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, BOOK)
    given = "The stand is ours.\n" + "\n" * 6 + "back\nprivate: I was glad\nno\n"
    done = call(tmp_path, "debrief", "Marcus", given=given, by_hand=True)
    shown = " ".join(done.out.split())
    assert shown.count("Add this entry? (yes or no; back goes back to the question before)") == 2
    assert shown.count("A line each, with a semicolon") == 1
    assert "I was glad" in shown
    assert "goodbooks add - takes it" in shown
    assert path.read_text(encoding="utf-8") == BOOK


def test_a_yes_is_said_once_more_at_the_end_and_where_it_is_put_in_writing(tmp_path: Path) -> None:
    asked = BOOK + '2026-11-02 ask me -> Marcus "The post of deputy" ^deputy #deputy\n'
    evening(tmp_path, asked.replace('2026-11-02 ask me -> Marcus "Who signs?" ^signs\n', ""))
    given = "\n".join(["", "", "", "1 yes, from January", "", "", "", "", "", "", "yes"]) + "\n"
    out = " ".join(call(tmp_path, "debrief", "Marcus", given=given, by_hand=True).out.split())
    assert "Marcus said yes on 3 November to “The post of deputy”: “yes, from January”." in out
    assert "How it is put in writing: goodbooks brief Marcus" in out
