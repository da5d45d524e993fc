"""friday: at most nine questions from the book; each answer is an entry, each skip rests a week."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from cli.calling import Done, Interrupted, call, environment, evening
from goodbooks.cli.call import World
from goodbooks.cli.main import run
from goodbooks.core.book import Book
from goodbooks.entries.answer import Answer
from goodbooks.entries.expectation import Expectation
from goodbooks.entries.note import Note
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.win import Win
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

BOOK = """\
2026-09-01 person Marcus
  relation: boss
2026-09-01 goal Marcus "Incidents down" ^inc
2026-10-20 promise me -> Growth "Test plan" ^plan
  due: 2026-11-05
2026-10-20 promise me -> Growth "Far off" ^far
  due: 2026-12-24
2026-10-21 ask me -> Marcus "Who signs?" ^signs
2026-10-22 decision Marcus "Go ahead" ^once
  exception: load test
  ends: launch
2026-11-02 win Platform "Restore tested" ^w1
  credit: Lena
"""
QUESTIONS = (
    "1/7 You promised Growth “Test plan” (was due Thursday 5 November, yesterday). Still on?",
    "2/7 You asked Marcus “Who signs?” two weeks ago. Any answer?",
    "3/7 “Go ahead” leaves out load test until launch. Has that ended?",
    "4/7 Lena helped with “Restore tested”. Are they thanked?",
    "5/7 Marcus is judged on “Incidents down”; no win is booked to it lately.",
    "6/7 Ask Marcus when it fits: What is weighing on you most at the moment?",
    "7/7 October has no win in your book.",
)
ANSWERS = (
    "moved to 13 November\nyes, Annelies\nended\nyes\nAlarms are grouped\nTwo launches\nA map\n"
)


def friday(folder: Path, given: str, *words: str, by_hand: bool = False) -> Done:
    """The round of Friday 6 November."""
    return call(folder, "--today", "2026-11-06", "friday", *words, given=given, by_hand=by_hand)


def book_of(folder: Path, kinds: dict[str, Kind]) -> Book:
    kept = read((folder / "life.book").read_text(encoding="utf-8"), kinds)
    assert kept.problems == []
    return Book(kept.entries)


def test_each_question_is_drawn_from_the_book(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = friday(tmp_path, "", by_hand=True)
    assert done.out.replace("\n", " ").count(QUESTIONS[0]) == 1
    done = friday(tmp_path, "\n" * 7, by_hand=True)
    shown = " ".join(done.out.split())
    assert [words for words in QUESTIONS if words not in shown] == []


def test_each_answer_becomes_the_entry_its_question_asks_for(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    evening(tmp_path, BOOK)
    done = friday(tmp_path, ANSWERS)
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith(
        "Seven entries were added.\nThe week as Marcus would hear it: goodbooks update Marcus\n"
    )
    book = book_of(tmp_path, kinds)
    assert [(one.what(), one.links, str(one.due)) for one in book.of(Outcome)] == [
        ("moved", ("plan",), "2026-11-13"),
        ("ended", ("once",), "None"),
    ]
    assert [(one.who, one.title, one.links) for one in book.of(Answer)] == [
        (("Marcus",), "yes, Annelies", ("signs",))
    ]
    assert [(one.who, one.title, one.links) for one in book.of(Note)] == [
        (("Lena",), "Thanked", ("w1",))
    ]
    assert [(str(one.on), one.title, one.links) for one in book.of(Win)] == [
        ("2026-10-31", "A map", ()),
        ("2026-11-02", "Restore tested", ()),
        ("2026-11-06", "Alarms are grouped", ("inc",)),
    ]
    assert [(one.about, one.known, one.title) for one in book.of(Expectation)] == [
        ("pressures", "asked", "Two launches")
    ]


def test_what_was_answered_does_not_come_again_and_the_round_goes_on(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = friday(tmp_path, "waiting for the pumps\n")
    assert "six questions skipped or left" in done.out
    again = " ".join(friday(tmp_path, "", by_hand=True).out.split())
    assert "Six questions." in again
    assert "Test plan" not in again


def test_what_was_skipped_rests_until_next_week(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    friday(tmp_path, "\n" * 7)
    assert friday(tmp_path, "").out.startswith("Nothing more to ask this week")
    later = call(tmp_path, "--today", "2026-11-09", "friday", given="", by_hand=True)
    assert "Test plan" in later.out


def test_still_on_writes_nothing_and_rests_for_the_week(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    assert friday(tmp_path, "yes\n").out.startswith("No entries were added")
    assert path.read_text(encoding="utf-8") == BOOK
    assert "Test plan" not in friday(tmp_path, "", by_hand=True).out


def test_not_now_puts_the_question_off(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    evening(tmp_path, BOOK)
    friday(tmp_path, "\n\n\n\n\nnot now\n")
    assert [one.puts_off for one in book_of(tmp_path, kinds).of(Note)] == ["pressures"]


def test_a_dry_run_writes_and_remembers_nothing(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    done = friday(tmp_path, "done today\n\n", "--dry-run")
    assert "One entry would be added" in done.out
    assert path.read_text(encoding="utf-8") == BOOK
    assert "Seven questions." in friday(tmp_path, "", by_hand=True).out


def test_a_day_that_is_not_clear_is_refused_in_a_pipe_and_asked_again_by_hand(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, BOOK)
    done = friday(tmp_path, "moved to someday\n")
    assert done.code == 2
    assert path.read_text(encoding="utf-8") == BOOK
    done = friday(tmp_path, "moved to someday\nmoved to 13 November\n", by_hand=True)
    assert "due: 2026-11-13" in done.out


def test_that_there_is_nothing_to_say_is_never_written_down_as_something(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    done = friday(tmp_path, "not yet\nnone yet\nnot yet\nno\nnothing\nI didn't ask\nnot really\n")
    assert (done.code, done.out) == (0, "No entries were added.\n")
    assert path.read_text(encoding="utf-8") == BOOK
    later = call(tmp_path, "--today", "2026-11-09", "friday", given="", by_hand=True)
    assert "Eight questions." in later.out


OTHERS = """\
2026-09-01 person Marcus
  relation: boss
2026-10-20 promise Marcus -> me "The list of names" ^names
  due: 2026-11-05
2026-10-20 promise Marcus -> me "Far off" ^far
  due: 2026-12-24
2026-10-26 decision Marcus "Go ahead" ^once
2026-10-27 outcome me "Sent back" for ^once
  state: sent
"""


def test_what_others_promised_and_never_confirmed_is_asked_too(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    evening(tmp_path, OTHERS)
    given = "yes\nhe laughed\ncorrected: only until Friday\n"
    done = " ".join(friday(tmp_path, given, by_hand=True).out.split())
    names = "Marcus promised you “The list of names” (was due Thursday 5 November, yesterday)."
    assert f"1/5 {names} Has it come?" in done
    assert "2/5 You sent Marcus “Go ahead” back to be confirmed 10 days ago. Any word?" in done
    assert (
        "the words do not say whether they agree; say that they agree, what they put right" in done
    )
    book = book_of(tmp_path, kinds)
    assert [(one.who, one.what(), one.title) for one in book.of(Outcome)[1:]] == [
        (("Marcus",), "delivered", "Delivered"),
        (("Marcus",), "corrected", "only until Friday"),
    ]
    assert "Three questions." in friday(tmp_path, "", by_hand=True).out


def test_not_yet_of_others_is_asked_again_next_week(tmp_path: Path) -> None:
    path = evening(tmp_path, OTHERS)
    friday(tmp_path, "not yet\nnone yet\n")
    assert path.read_text(encoding="utf-8") == OTHERS
    later = call(
        tmp_path, "--today", "2026-11-13", "friday", given="moved to 20 November\nsilent\n"
    )
    assert later.code == 0
    assert "due: 2026-11-20" in path.read_text(encoding="utf-8")
    assert "state: silent" in path.read_text(encoding="utf-8")


def test_a_win_is_whose_it_is_said_to_be_and_nobodys_unasked(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    evening(tmp_path, BOOK + "2026-09-01 person Lena\n")
    friday(tmp_path, "\n\n\n\nLena: alarms are grouped\n\nA map\n")
    found = book_of(tmp_path, kinds).of(Win)
    assert [(one.who, one.title) for one in found if one.title != "Restore tested"] == [
        ((), "A map"),
        (("Lena",), "alarms are grouped"),
    ]


def test_a_decision_whose_day_is_over_is_asked_about(tmp_path: Path) -> None:
    evening(tmp_path, '2026-10-20 decision Marcus "No change" ^no\n  ends: 2026-11-05\n')
    done = " ".join(friday(tmp_path, "ended\n", by_hand=True).out.split())
    assert "“No change” was to end on 5 November. Has that ended?" in done
    assert "Has that ended?" not in friday(tmp_path, "", by_hand=True).out
    before = call(tmp_path, "--today", "2026-11-05", "friday", given="", by_hand=True)
    assert "Has that ended?" not in before.out


def test_the_question_for_the_boss_is_there_in_the_busiest_week(tmp_path: Path) -> None:
    more = "".join(
        f'2026-10-0{n} promise me -> A{n} "P{n}" ^p{n} by 2026-11-04\n'
        f'2026-10-0{n} promise A{n} -> me "O{n}" ^o{n} by 2026-11-04\n'
        f'2026-10-0{n} ask me -> A{n} "Q{n}?" ^q{n}\n'
        for n in range(1, 9)
    )
    evening(tmp_path, BOOK + more)
    done = " ".join(friday(tmp_path, "\n" * 9, by_hand=True).out.split())
    assert "Nine questions." in done
    assert "8/9 Ask Marcus when it fits:" in done


def test_a_bare_no_is_not_guessed_at(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    evening(tmp_path, BOOK)
    given = "no\ndropped\nno\nthey said no\n"
    done = " ".join(friday(tmp_path, given, by_hand=True).out.split())
    assert "“no” leaves open what became of it; write done, moved to a day, or dropped" in done
    assert "“no” can be their answer, or that there is none" in done
    book = book_of(tmp_path, kinds)
    assert [one.what() for one in book.of(Outcome)] == ["withdrawn"]
    assert [(one.is_, one.title) for one in book.of(Answer)] == [("no", "they said no")]


def test_thanks_are_written_without_the_yes(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    evening(tmp_path, BOOK)
    friday(tmp_path, "\n\n\nyes they are, in the stand-up\n")
    assert [one.title for one in book_of(tmp_path, kinds).of(Note)] == ["Thanked: in the stand-up"]


def test_ctrl_c_keeps_what_was_answered_and_the_round_goes_on_from_there(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    out, err = io.StringIO(), io.StringIO()
    stdin = Interrupted("done today\nasked again\n")
    world = World(environment(tmp_path), str(tmp_path), stdin, out, err)
    assert run(("--today", "2026-11-06", "friday"), world) == 130
    assert "Two entries were added; five questions skipped or left." in out.getvalue()
    assert "goodbooks friday goes on where you stopped." in " ".join(out.getvalue().split())
    assert path.read_text(encoding="utf-8").count("state: ") == 2
    again = " ".join(friday(tmp_path, "", by_hand=True).out.split())
    assert "1/5 “Go ahead” leaves out load test" in again


def test_there_are_never_more_than_nine_questions(tmp_path: Path) -> None:
    more = "".join(
        f'2026-10-0{n} promise me -> A{n} "P{n}" ^p{n} by 2026-11-04\n'
        f'2026-10-0{n} ask me -> A{n} "Q{n}?" ^q{n}\n'
        for n in range(1, 9)
    )
    evening(tmp_path, BOOK + more)
    assert "Nine questions." in friday(tmp_path, "", by_hand=True).out


def test_a_week_without_a_win_is_asked_what_went_well_and_a_promise_of_today_is_not_asked_about(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    new = '2026-11-06 promise me -> Growth "A list" ^list\n  due: 2026-11-10\n'
    evening(tmp_path, new)
    asked = " ".join(friday(tmp_path, "", by_hand=True).out.split())
    assert "A list" not in asked
    assert "What went well this week, however small?" in asked
    friday(tmp_path, "Two quiet nights\n")
    assert [one.title for one in book_of(tmp_path, kinds).of(Win)] == ["Two quiet nights"]
    assert friday(tmp_path, "").out.startswith("Nothing")


def test_a_win_is_of_the_day_that_it_names_in_the_month_or_the_week_that_was_asked_about(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    quiet = '2026-09-01 note me "We began" ^we\n'
    for at, (words, on, title) in enumerate(
        (
            ("On the 9th we shipped the search", "2026-10-09", "We shipped the search"),
            ("The search went live on 9 October", "2026-10-09", "The search went live"),
            ("We had it done in 2 weeks", "2026-10-31", "We had it done in 2 weeks"),
            ("A map on Tuesday", "2026-10-31", "A map on Tuesday"),
            ("The map of the 9th floor", "2026-10-31", "The map of the 9th floor"),
        )
    ):
        (folder := tmp_path / f"{at}").mkdir()
        evening(folder, quiet)
        friday(folder, f"\n{words}\n")
        (win,) = book_of(folder, kinds).of(Win)
        assert (win.on.isoformat(), win.title) == (on, title)


def test_a_win_of_this_week_is_of_the_weekday_that_it_names(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    evening(tmp_path, '2026-09-01 note me "We began" ^we\n')
    friday(tmp_path, "On Tuesday two quiet nights\n\n")
    (win,) = book_of(tmp_path, kinds).of(Win)
    assert (win.on.isoformat(), win.title) == ("2026-11-03", "Two quiet nights")


def test_this_week_is_asked_about_beside_a_month_without_a_win(tmp_path: Path) -> None:
    evening(tmp_path, '2026-09-01 note me "We began" ^we\n')
    asked = " ".join(friday(tmp_path, "\n\n", by_hand=True).out.split())
    assert asked.index("What went well this week, however small?") < asked.index(
        "And before that? October has no win in your book."
    )
    evening(tmp_path, '2026-09-01 note me "We began" ^we\n2026-11-04 win me "A map" ^map\n')
    assert "this week, however small" not in friday(tmp_path, "\n", by_hand=True).out


def test_the_question_for_the_boss_says_that_the_answer_is_kept_as_their_word(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    asked = " ".join(friday(tmp_path, "\n" * 7, by_hand=True).out.split())
    assert "what Marcus answers, once you have asked: the book keeps it as their word" in asked


def test_a_quiet_book_has_nothing_to_ask(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-06 person Ana\n")
    assert friday(tmp_path, "").out.startswith("Nothing to ask this week")


def test_a_question_for_the_boss_skipped_on_one_friday_makes_room_for_another(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "2026-11-02 person Ruth\n  relation: boss\n")
    asked = []
    for day in ("2026-11-06", "2026-11-13", "2026-11-20", "2026-11-27", "2026-12-04"):
        done = call(tmp_path, "--today", day, "friday", given="\n" * 9, by_hand=True)
        asked.append(" ".join(done.out.split()).partition("Ask Ruth when it fits: ")[2][:40])
    assert len(set(asked)) == 5


def test_news_told_where_a_day_is_wanted_is_kept_and_the_day_asked_for_once_more(
    tmp_path: Path,
) -> None:
    owed = '2026-10-30 person me\n2026-10-30 win me "A map"\n2026-11-02 promise me -> Ida "The new rota" ^rota\n'
    for told in (
        "4 West asked for me back",
        "the ward praised the count",
        "Monday went well, they liked it",
    ):
        for then, has_day in (("", False), ("Friday 13 November", True)):
            folder = tmp_path / f"{told[:4]} {has_day}"
            folder.mkdir()
            path = evening(folder, owed)
            out = friday(folder, f"{told}\n{then}\n\n", by_hand=True).out
            book = path.read_text(encoding="utf-8")
            assert f'note me "{told[0].upper()}{told[1:]}"' in book
            assert "  readers: me" in book
            assert ("due: 2026-11-13" in book) == has_day, out


def test_a_time_that_is_no_day_is_no_news(tmp_path: Path) -> None:
    owed = '2026-10-30 person me\n2026-10-30 win me "A map"\n2026-11-02 promise me -> Ida "The new rota" ^rota\n'
    for told in ("some time after the count", "wensday", "as soon as I can manage it"):
        folder = tmp_path / told[:6]
        folder.mkdir()
        path = evening(folder, owed)
        friday(folder, f"{told}\n\n\n", by_hand=True)
        assert "note me" not in path.read_text(encoding="utf-8"), told


def test_back_asks_the_question_before_again_and_a_question_mark_says_why(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    before = path.read_text(encoding="utf-8")
    done = friday(tmp_path, "back\n?\n\nBack\n", by_hand=True)
    said = " ".join(done.out.split())
    assert "This is the first question." in said
    assert said.count("1/") == 4
    assert said.count("2/") == 1
    assert path.read_text(encoding="utf-8") == before


def test_back_leaves_what_is_written_and_says_so(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    done = friday(tmp_path, "done\nback\ndropped\nback\n", by_hand=True)
    assert "The answer before is written" in " ".join(done.out.split())
    assert "back" not in path.read_text(encoding="utf-8").removeprefix(BOOK)
