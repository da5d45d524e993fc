"""play: a playbook walked against the book; nothing is written without a yes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, environment, evening
from goodbooks.core.book import Book
from goodbooks.entries.note import Note
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.entry import Kind

NAME = "boss-did-not-back-me"
BOOK = """\
2026-11-01 person Marcus
  relation: boss
2026-11-03 decision Marcus "Go ahead with the short cut" ^once
"""
ANSWERS = [
    "To be told first", "He had an hour", "I told them too early", "Growth", "No date before the tests",
    "", "", "", "", "", "They go straight to Theo", "A word to me before anybody else",
]  # fmt: skip
FIRST, REST = ANSWERS[:3], ANSWERS[3:]
"""What is asked before the way is chosen, and what that way asks."""


def test_without_a_name_the_playbooks_are_listed(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "play")
    assert done.code == 0
    assert "boss-did-not-back-me: My boss did not back me." in done.out


def test_a_name_that_is_none_is_told_what_there_is(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "play", "boss-did-not-back")
    assert done.code == 2
    assert "goodbooks play lists them" in done.err


def test_answers_end_in_a_plan_with_dates_in_the_book(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "play", NAME, given="\n".join([*FIRST, "1", *REST, "yes"]) + "\n")
    assert (done.code, done.err) == (0, "")
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    rule = next(one for one in book.planned if one.title == ANSWERS[-1])
    assert (rule.kind, rule.to) == ("ask", ("Marcus",))
    talk = next(one for one in book.entries if one.kind == "talk")
    assert (talk.line("want"), talk.line("my-part")) == (ANSWERS[0], ANSWERS[2])
    assert sum(one.kind == "decision" for one in book.entries) == 2
    note = next(one for one in book.of(Note) if one.plays == NAME)
    assert note.look_back is not None


def test_without_a_yes_nothing_is_written(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "play", NAME, given="\n".join([*FIRST, "1", *REST, "no"]) + "\n")
    assert "Nothing was added." in done.out
    assert path.read_text(encoding="utf-8") == BOOK


def test_to_keep_it_as_a_note_is_enough(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    path = evening(tmp_path, BOOK)
    call(tmp_path, "play", NAME, given="\n".join([*FIRST, "note", "yes"]) + "\n")
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    assert [note.title for note in book.of(Note)] == [ANSWERS[0]]
    assert len(book.entries) == 3


def test_a_note_is_enough_at_any_question_and_keeps_what_was_told(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text("My boss caved in.\n\nI stood there.\n", encoding="utf-8")
    call(tmp_path, "play", NAME, "--from", "story.txt", given="note\nyes\n")
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    kept = next(note for note in book.of(Note))
    assert kept.line("private") == "My boss caved in.\nI stood there."


def test_an_answer_that_speaks_of_the_one_it_is_said_to_is_named(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    spoken = [*FIRST, "1", *REST[:-1], "He tells me before anybody else"]
    done = call(tmp_path, "play", NAME, given="\n".join([*spoken, "no"]) + "\n")
    assert "“He” stands in what you would say to Marcus" in " ".join(done.out.split())
    quiet = call(tmp_path, "play", NAME, given="\n".join([*FIRST, "1", *REST, "no"]) + "\n")
    assert "stands in what you would say" not in quiet.out


def test_on_its_day_it_asks_how_it_went_and_the_list_says_so(tmp_path: Path) -> None:
    waiting = f'2026-10-01 note me "Were you told first?" ^look\n  plays: {NAME}\n  look-back: 2026-10-20\n'
    evening(tmp_path, BOOK + waiting)
    assert "Used one time. How did it go?" in " ".join(call(tmp_path, "play").out.split())
    call(tmp_path, "play", NAME, given="well, twice\nyes\n")
    assert "It went: well." in " ".join(call(tmp_path, "play").out.split())


def test_what_was_answered_is_remembered_until_the_plan_is_made(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    call(tmp_path, "play", NAME, given="To be told first\nHe had an hour\n")
    done = call(tmp_path, "play", NAME, given="\n".join([FIRST[2], "1", *REST, "yes"]) + "\n")
    assert "want: To be told first" in done.out


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_walk_that_goes_on_says_first_what_was_answered(tmp_path: Path, *, by_hand: bool) -> None:
    evening(tmp_path, BOOK)
    call(tmp_path, "play", NAME, given="To be told first\nHe had an hour\n")
    done = call(tmp_path, "play", NAME, by_hand=by_hand)
    assert "You had answered:" in done.out
    said = " ".join(done.out.partition("My boss")[0].split())
    assert "“To be told first”" in said
    assert "“He had an hour”" in said
    assert "again" in said


@pytest.mark.parametrize("by_hand", [True, False])
def test_again_begins_a_walk_anew(tmp_path: Path, *, by_hand: bool) -> None:
    evening(tmp_path, BOOK)
    call(tmp_path, "play", NAME, given="To be told first\nHe had an hour\n")
    given = "again\nTo hear it from him\nplan\n1\nno\n"
    done = call(tmp_path, "play", NAME, given=given, by_hand=by_hand)
    assert "want: To hear it from him" in done.out


def test_a_dry_run_keeps_no_answer(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    call(tmp_path, "play", NAME, "--dry-run", given="To be told first\n")
    assert "You had answered" not in call(tmp_path, "play", NAME, given="").out


def test_an_answer_that_is_none_of_the_ways_is_asked_again(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "play", NAME, given="\n".join([*FIRST, "dunno", "9", "1", *REST, "no"]))
    assert "“dunno” is none of the ways" in done.out
    assert "“9” is none of the ways" in done.out
    assert ANSWERS[-1] in done.out


def test_a_demo_book_shows_and_writes_nothing(tmp_path: Path) -> None:
    done = call(tmp_path, "--book", "demo:overruled", "play", NAME)
    assert done.code == 0
    assert "a demo book stays as it is" in done.out
    assert "Marcus" in done.out


def test_it_works_without_any_book(tmp_path: Path) -> None:
    done = call(tmp_path, "play", NAME, "--read")
    assert done.code == 0
    assert "What not to do" in done.out


def test_the_page_is_there_in_other_forms(tmp_path: Path) -> None:
    assert "## Options" in call(tmp_path, "play", NAME, "--format", "markdown").out
    assert (
        '"title": "My boss did not back me"' in call(tmp_path, "play", NAME, "--format", "json").out
    )


def test_an_author_is_told_what_is_missing_with_line_and_remedy(tmp_path: Path) -> None:
    (tmp_path / "late.md").write_text("title: Late\nscenes: one\n", encoding="utf-8")
    done = call(tmp_path, "play", "--check", "late.md")
    assert done.code == 1
    assert "late.md:2:1: list-on-one-line: scenes is a list" in done.out


def test_a_playbook_of_your_own_lies_beside_the_book(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    folder = path.parent / "playbooks"
    folder.mkdir()
    (folder / "late-trains.md").write_text("title: The train was late\n", encoding="utf-8")
    assert "late-trains: The train was late." in call(tmp_path, "play").out


def test_today_says_when_the_day_to_look_back_has_come(tmp_path: Path) -> None:
    waiting = f'2026-10-01 note me "Were you told first?" ^look\n  plays: {NAME}\n  look-back: 2026-10-20\n'
    evening(tmp_path, BOOK + waiting)
    out = " ".join(call(tmp_path, "today").out.split())
    assert f"Were you told first? goodbooks play {NAME} asks you" in out


STORY = """\
My boss took the other side in front of the client. We had agreed to hold the line, and he never backed me up. He decided that
the extra event goes ahead. I felt like a fool.
"""


def test_a_story_leads_to_its_playbook_and_to_a_plan(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "play", "--from", "-", given=STORY)
    assert done.code == 0
    assert "My boss did not back me" in done.out
    assert "How I hear first of a change" in done.out
    said = " ".join(done.out.split())
    assert (
        "Keep it in a file, and goodbooks play boss-did-not-back-me --from that file asks you"
        in said
    )
    assert "dry run" not in said


def test_a_story_of_harassment_leads_to_no_playbook_of_a_boss(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    told = "My boss did not back me. He also puts his hand on my knee in every meeting and says I should be grateful."
    done = call(tmp_path, "play", NAME, "--from", "-", given=told)
    assert "My boss did not back me" not in done.out


SEVERAL = (
    "Marcus wants to sign off every mail I write, and he reads each one twice. "
    "In my review he wrote that I do not meet expectations."
)


def test_a_story_that_may_be_of_several_moments_is_asked_which_it_is(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(SEVERAL, encoding="utf-8")
    done = call(tmp_path, "play", "--from", "story.txt", given="what?\n2\n", by_hand=True)
    assert "Which is it? 1 " in done.out
    assert "“what?” is none of these" in done.out
    assert "plays: micromanaged" in done.out
    assert "A bad review" not in done.out


def test_a_story_without_an_answer_takes_the_likeliest_and_names_the_others(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(SEVERAL, encoding="utf-8")
    done = call(tmp_path, "play", "--from", "story.txt", given="")
    said = " ".join(done.out.split())
    assert said.startswith("It is taken for bad-review. Where it is another: goodbooks play micromanaged --from story.txt.")  # fmt: skip


def test_an_empty_story_is_refused(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "play", "--from", "-", given=" \n")
    assert done.code == 2
    assert "the story is empty" in done.err


def test_a_day_is_answered_as_people_say_it(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    path = evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n")
    answers = [*FIRST, "1", *ANSWERS[3:5], "He said yes to them", "yesterday", *ANSWERS[7:]]
    done = call(tmp_path, "play", NAME, given="\n".join([*answers, "yes"]) + "\n")
    assert "what was decided yesterday" not in done.out
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    agreed, decided = (one for one in book.entries if one.kind == "decision")
    talk = next(one for one in book.entries if one.kind == "talk")
    assert decided.title == "He said yes to them"
    assert (agreed.line("roughly"), decided.line("reverses")) == ("earlier", f"^{agreed.id}")
    assert decided.on < talk.on


def test_the_list_begins_with_the_routes_and_goes_by_care(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    listed = [line.split(":")[0] for line in call(tmp_path, "play").out.split("\n") if re.match(r"[a-z-]+: ", line)]  # fmt: skip
    assert listed[:5] == ["health-crisis", "harassment-or-discrimination", "nothing-fits", "boss-did-not-back-me", "promise-not-kept"]  # fmt: skip


def test_a_day_by_which_one_needs_to_know_is_the_next_such_day(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, "2026-11-01 person Vera\n  relation: boss\n")
    answers = ["A yes in writing", "She plans the rota", "I asked late", "1", "The week of 14 December", "Four weeks' notice",
               "", "Ana covers the desk", "Three days of it", "Saturday", "yes"]  # fmt: skip
    done = call(tmp_path, "play", "time-off", given="\n".join(answers) + "\n")
    assert (done.code, done.err) == (0, "")
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    ask = next(one for one in book.planned if one.kind == "ask")
    assert ask.line("due") > ask.on.isoformat()


@pytest.mark.parametrize("name", [NAME, "promise-not-kept", "i-fumbled-it", "health-crisis"])
def test_a_playbook_reads_as_it_did(
    tmp_path: Path, golden: Callable[[str, str], None], name: str
) -> None:
    golden(f"documents/play-{name}.txt", call(tmp_path, "play", name, "--read").out)


def test_a_walk_reads_as_it_did(tmp_path: Path, golden: Callable[[str, str], None]) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "play", NAME, given="\n".join([*FIRST, "1", *REST, "yes"]) + "\n")
    golden("documents/play-a-walk.txt", done.out.replace(str(tmp_path), "HERE"))


def test_a_span_alone_is_how_long_it_is_until_the_day(tmp_path: Path) -> None:
    from datetime import date

    from goodbooks.desk.desk import open_desk
    from goodbooks.desk.walks import playing

    desk = open_desk(None, date(2026, 11, 3), environment(tmp_path), str(tmp_path), is_needed=False)
    assert playing.as_day(desk, "six weeks", is_past=False) == "2026-12-15"
    assert not isinstance(playing.as_day(desk, "six weeks", is_past=True), str)
    assert playing.as_day(desk, "dunno", is_past=False) == ""
    assert playing.as_day(desk, "2 November", is_past=True) == "2026-11-02"
    assert playing.as_day(desk, "2 November, late in the evening", is_past=True) == "2026-11-02"
    assert playing.as_day(desk, "before Christmas", is_past=False) == "2026-12-24"
    assert not isinstance(playing.as_day(desk, "before Friday", is_past=False), str)
    to_come = playing.as_day(desk, "20 November 2026", is_past=True)
    assert not isinstance(to_come, str)
    assert to_come.reason == "Friday 20 November is still to come"


def test_a_day_that_is_not_clear_is_asked_for_once_more_by_hand(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    answers = [*FIRST, "1", *ANSWERS[3:5], "He said yes to them", "Tuesday", "yesterday", *ANSWERS[7:], "no"]  # fmt: skip
    book = "2026-11-01 person Marcus\n  relation: boss\n"
    (tmp_path / "life.book").write_text(book, encoding="utf-8")
    done = call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True)
    assert "“Tuesday” is no clear day" in done.out
    assert "ten minutes about what was decided on Monday" in " ".join(done.out.split())


@pytest.mark.parametrize(("word", "sign"), [("plan", "This would be added"), ("note", "note me")])
def test_a_word_that_steers_does_so_where_the_day_is_asked_for_again(
    tmp_path: Path, word: str, sign: str
) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n")
    answers = [*FIRST, "1", *ANSWERS[3:5], "He said yes to them", "Tuesday", word, "no"]
    done = call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True)
    assert sign in " ".join(done.out.split())
    assert "They go straight to Theo" not in done.out
    assert f"about {word}" not in done.out
    assert "about Tuesday" not in done.out, "that was no clear day"


HELD = """\
My boss, Marcus, asked what I would do with the team. I mumbled something like "oh, this and that, really".

That was yesterday. I'd like to lead the team.
"""


def test_what_a_story_answers_is_taken_over_and_said_with_its_sentence(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(HELD, encoding="utf-8")
    answers = ["I want it", "A yes or a no", "Nothing", "1", "Who should lead?", "Yes, I want it", "The rota", "yes"]  # fmt: skip
    given = "\n".join(answers) + "\n"
    done = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given)
    assert (done.code, done.err) == (0, "")
    assert "With whom did you have that talk? “Marcus” (from your story" in done.out
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    held = next(one for one in book.entries if one.kind == "talk" and one.title == "Who should lead?")  # fmt: skip
    assert (held.on.isoformat(), held.who) == ("2026-11-02", ("Marcus",))
    assert held.line("private") == "What I said: oh, this and that, really"
    story = next(note for note in book.of(Note) if note.title == "What happened, in my own words")
    assert story.line("private").startswith("My boss, Marcus, asked")


def test_a_day_that_a_story_counts_from_today_is_a_date_in_what_is_sent_later(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(HELD, encoding="utf-8")
    given = "I want it\nplan\n1\nno\n"
    said = " ".join(call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given).out.split())  # fmt: skip
    assert "thank you for asking me on Monday 2 November" in said
    assert "question from yesterday" not in said.lower()


def test_what_was_taken_over_can_be_said_otherwise(tmp_path: Path) -> None:
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(HELD, encoding="utf-8")
    answers = ["I want it", "A yes", "Nothing", "1", "Who should lead?", "Yes", "The rota", "1", "Vera", "", "no"]  # fmt: skip
    given = "\n".join(answers) + "\n"
    done = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given, by_hand=True)
    assert "talk with Vera" in done.out
    assert "talk with Marcus" not in done.out


def test_a_day_by_which_something_is_due_is_a_working_day_and_the_walk_says_which(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    me = "2026-11-01 person me\n  work-days: Mon to Thu\n"
    path = evening(tmp_path, me + "2026-11-01 person Vera\n  relation: boss\n")
    answers = ["A yes in writing", "She plans the rota", "I asked late", "1", "The week of 14 December", "Four weeks' notice",
               "", "Ana covers the desk", "Three days of it", "2026-11-13", "yes"]  # fmt: skip
    done = call(tmp_path, "play", "time-off", given="\n".join(answers) + "\n")
    assert "Friday 13 November is a day off; the plan takes Thursday 12 November." in done.out
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    assert {one.line("due") for one in book.planned if one.kind == "ask"} == {"2026-11-12"}


def test_a_second_walk_the_same_evening_says_what_is_there_and_adds_nothing(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    given = "\n".join([*FIRST, "1", *REST, "yes"]) + "\n"
    call(tmp_path, "play", NAME, given=given)
    before = path.read_text(encoding="utf-8")
    known = "\n".join([*FIRST, "1", *REST[1:], "yes"]) + "\n"
    done = call(tmp_path, "play", NAME, given=known)  # the book knows who waits by now
    assert "All of it stands in the book already" in done.out
    assert path.read_text(encoding="utf-8") == before


def test_plan_at_any_question_makes_the_plan_of_what_is_said(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "play", NAME, given="To be told first\nplan\n1\nyes\n")
    assert (done.code, done.err) == (0, "")
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    assert next(one for one in book.entries if one.kind == "talk").line("want") == "To be told first"  # fmt: skip
    assert [one.title for one in book.planned] == ["Ten minutes in private on how I hear of a change"]  # fmt: skip


def test_a_boss_of_another_name_than_the_books_is_asked_about(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Vera\n  relation: boss\n")
    (tmp_path / "story.txt").write_text(HELD, encoding="utf-8")
    answers = ["I want it", "A yes", "Nothing", "1", "", "Who should lead?", "Yes", "The rota", "", "no"]  # fmt: skip
    given = "\n".join(answers) + "\n"
    done = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given, by_hand=True)
    assert "With whom did you have that talk? (Enter takes Marcus, from your story" in " ".join(
        done.out.split()
    )
    assert "talk with Marcus" in done.out
    assert "talk with Vera" not in done.out


def test_of_a_long_story_the_beginning_is_shown_and_all_of_it_is_kept(tmp_path: Path) -> None:
    path = evening(tmp_path, "")
    long = HELD + "\n".join(f"Then came the {at}th thing." for at in range(4, 20))
    (tmp_path / "story.txt").write_text(long, encoding="utf-8")
    given = "I want it\nplan\n1\nyes\n"
    done = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given)
    assert "more lines of what you told, all of it kept" in done.out
    assert "the 19th thing" not in done.out.partition("This would be added")[2]
    assert "the 19th thing" in path.read_text(encoding="utf-8")


def test_what_was_taken_from_a_story_is_not_judged_a_second_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from goodbooks.desk.walks import walking

    judged: list[str] = []
    monkeypatch.setattr(walking, "help_first", lambda _, words: judged.extend(words) or ())
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(HELD, encoding="utf-8")
    given = "I want it\nplan\n1\nno\n"
    call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given)
    assert "I want it" in judged
    assert not {"Marcus", "yesterday"} & set(judged)


GRAVE = "I do not want to live any more"


@pytest.mark.parametrize("before", [[], FIRST, [*FIRST, "1", *ANSWERS[3:5], "He said yes"]])
def test_an_answer_that_calls_for_help_is_answered_before_the_next_question(
    tmp_path: Path, before: list[str]
) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n")
    given = "\n".join([*before, GRAVE, "", "plan", "1", "yes"]) + "\n"
    done = call(tmp_path, "play", NAME, given=given, by_hand=True)
    after = done.out.rpartition(f"“{GRAVE}”: this may be a matter")[2]
    assert "In danger now" in after
    assert after.endswith("go on asks the next question.\n> ")


def test_an_answer_that_stops_the_walk_is_kept_and_said_again_until_it_is_gone_on_from(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "play", NAME, given=f"{GRAVE}\nHe had an hour\nplan\n1\nyes\n")
    assert "In danger now" in done.out
    assert "would be added" not in done.out
    resumed = call(tmp_path, "play", NAME, given="\ngo on\nHe had an hour\n", by_hand=True)
    assert "In danger now" in resumed.out
    assert f"want: {GRAVE}" in call(tmp_path, "play", NAME, given="plan\n1\nno\n").out


def test_what_was_won_years_ago_is_offered_as_what_shows_it(tmp_path: Path) -> None:
    evening(
        tmp_path,
        '2026-11-01 person Marcus\n  relation: boss\n2011-12-01 win me "Took over five desks" ^five\n',
    )
    done = call(tmp_path, "play", "i-fumbled-it", "--dry-run", given="\n" * 9, by_hand=True)
    assert "“Took over five desks” ^five" in " ".join(done.out.split())
