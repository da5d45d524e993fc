"""The forecast from the command line: with a book and without, for readers, kept, and refused."""

from __future__ import annotations

import re
import shlex
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from cli.calling import EVENING, Done, call, evening

if TYPE_CHECKING:
    from pathlib import Path

TODAY = ("--today", "2026-11-03")
PACE = (3, 5, 4, 2, 6, 4, 3, 5, 1, 4, 4, 3, 5)
TEAM = EVENING.replace("  authority: none\n", "  authority: none\n  on-behalf-of: Platform\n")
SHORT = '2026-11-02 capacity Platform "7 of 12"\n  until: 2027-03-01\n'
KEPT = """\
2026-11-02 forecast Platform "Loyalty API live" ^f1 #loyalty for ^theo-date by 2026-12-01
  work: 12 items
  pace: 2026-08-03: 3 5 4 2 6 4 3 5 1 4 4 3 5
"""


def export(folder: Path, weeks: tuple[int, ...] = PACE, last: date = date(2026, 10, 26)) -> None:
    """An export with so many items finished each week, up to the week of a Monday."""
    first = last - timedelta(weeks=len(weeks) - 1)
    rows = ["key,state,finished"]
    for number, count in enumerate(weeks):
        day = first + timedelta(weeks=number)
        rows += [f"k{number}-{at},done,{day + timedelta(days=at % 5)}" for at in range(count)]
    (folder / "finished.csv").write_text("\n".join([*rows, "k-open,open,", ""]), encoding="utf-8")


def asked(folder: Path, *words: str) -> Done:
    """The answer to a forecast on Tuesday 3 November 2026."""
    return call(folder, "forecast", *words, *TODAY)


def test_a_forecast_needs_no_book_but_a_history_and_the_work(tmp_path: Path) -> None:
    export(tmp_path)
    done = asked(tmp_path, "--items", "12", "--history", "finished.csv", "--by", "1 December")
    assert (done.code, done.err) == (0, "")
    assert "By 1 December: about 8 in 10." in done.out
    assert "Keep the work, move the day:" in done.out
    assert "1 row is not finished" in done.out


TWENTY_TO_28 = ("--items", "20-28", "--history", "finished.csv", "--by", "1 December")


def test_made_for_a_reader_it_holds_a_message_with_the_day_and_what_could_be_had_instead(
    tmp_path: Path,
) -> None:
    export(tmp_path)
    sent = asked(tmp_path, *TWENTY_TO_28, "--to", "Growth", "--next", "Friday 10:00").out
    message = sent.partition("Ready to send")[2].partition("How likely by each day")[0]
    message = " ".join(message.split())
    assert "To: Growth" in message
    assert "Only for you" not in message
    assert "I would plan with 20 January 2027: about six times in seven" in message
    assert "1 December is unlikely: about" in message
    assert "- 1 December with less in it: " in message
    assert "Tell me which you would rather have" in message
    assert "It rests on 20 to 28 items that are left and on " in message
    assert "I tell you more on Friday 6 November, 10:00, and at once" in message


def test_without_a_next_word_the_message_is_nearly_ready_and_has_a_gap_for_it(
    tmp_path: Path,
) -> None:
    export(tmp_path)
    sent = " ".join(asked(tmp_path, *TWENTY_TO_28, "--to", "Growth").out.split())
    assert "Nearly ready" in sent
    assert "I tell you more on [day and time of the next word]" in sent


def test_for_me_it_holds_no_message_and_as_a_mail_it_waits_to_be_sent(tmp_path: Path) -> None:
    export(tmp_path)
    assert "To: " not in asked(tmp_path, *TWENTY_TO_28).out
    mail = (*TWENTY_TO_28, "--to", "Growth", "--output", "date.eml")
    assert asked(tmp_path, *mail).code == 0
    assert b"X-Unsent: 1" in (tmp_path / "date.eml").read_bytes()


def test_the_line_that_fills_the_next_word_prints_the_page_for_the_same_readers(
    tmp_path: Path,
) -> None:
    evening(tmp_path, TEAM + KEPT + "2026-11-02 person Ana Ruiz\n")
    unsaid = " ".join(asked(tmp_path, "loyalty", "--to", "Growth", "--to", "Ana Ruiz").out.split())
    found = re.search(
        r"goodbooks forecast (\^\S+ --to Growth --to 'Ana Ruiz' --next \"[^\"]+\")", unsaid
    )
    assert found is not None
    filled = " ".join(asked(tmp_path, *shlex.split(found[1])).out.split())
    assert "To: Growth, Ana Ruiz" in filled
    assert "[day and time of the next word]" not in filled


def test_the_next_word_that_they_were_promised_stands_in_the_message_however_it_is_asked_for(
    tmp_path: Path,
) -> None:
    word = '2026-11-03 promise me -> Growth "Next word" #loyalty\n  next-word: 2026-11-05 16:00\n'
    evening(tmp_path, TEAM + KEPT + word)
    for about in ("loyalty", "^theo-date", "^f1"):
        told = " ".join(asked(tmp_path, about, "--to", "Growth").out.split())
        assert "I tell you more on Thursday 5 November, 16:00, and at once" in told, about


def test_without_a_day_it_says_the_days_and_without_the_work_how_many(tmp_path: Path) -> None:
    export(tmp_path)
    days = asked(tmp_path, "--items", "12", "--history", "finished.csv")
    assert "even odds" in days.out
    many = asked(tmp_path, "--history", "finished.csv", "--by", "1 December")
    assert "By 1 December: at least " in many.out
    assert "items, about 6 in 7." in many.out


def test_a_judged_pace_stands_in_for_a_history_and_is_called_a_judgement(tmp_path: Path) -> None:
    done = asked(tmp_path, "--items", "12", "--pace", "3-6", "--by", "1 December")
    assert "The pace is a judgement, not a measurement: 3 to 6 a week." in done.out


def test_work_told_as_a_time_needs_no_pace_and_is_called_a_judgement(tmp_path: Path) -> None:
    done = asked(tmp_path, "--items", "3-6 weeks, likely 3", "--by", "1 December")
    told = " ".join(done.out.split())
    assert "3 to 6 weeks of work, most likely 3, as we judge it" in told
    assert "the time was named, not measured" in told
    alone = asked(tmp_path, "--items", "3 weeks").out
    assert "23 November: even odds" in alone
    counted = asked(tmp_path, "--items", "15 days", "--pace", "5").out
    assert "The pace is a judgement" in counted


def test_a_time_is_not_worked_off_at_the_pace_that_things_are_finished(tmp_path: Path) -> None:
    evening(tmp_path, TEAM + KEPT)
    in_the_book = asked(tmp_path, "loyalty", "--items", "3 weeks", "--by", "1 December").out
    bare = asked(tmp_path, "--items", "3 weeks", "--by", "1 December").out
    (chance,) = re.findall(r"By 1 December: (.*)\.", bare)
    assert f"1 December: {chance}" in in_the_book


def test_the_promise_and_the_team_come_from_the_book(tmp_path: Path) -> None:
    evening(tmp_path, TEAM + SHORT)
    export(tmp_path)
    done = asked(tmp_path, "loyalty", "--items", "12", "--history", "finished.csv")
    assert done.code == 0
    assert "Promised 1 December:" in done.out
    assert "7 of 12 people until 1 March 2027." in done.out
    assert "with all 12 from 3 November" in done.out
    same = asked(tmp_path, "^theo-date", "--items", "12", "--history", "finished.csv")
    assert same.out == done.out


def test_a_kept_forecast_is_reckoned_again_with_the_people_of_today(tmp_path: Path) -> None:
    evening(tmp_path, TEAM + KEPT)
    before = asked(tmp_path, "loyalty")
    evening(tmp_path, TEAM + KEPT + SHORT)
    after = asked(tmp_path, "^f1")
    assert "Promised 1 December: about 8 in 10." in before.out
    assert "Promised 1 December: about 3 in 10." in after.out


def test_what_the_book_saw_delivered_is_a_history_too(tmp_path: Path) -> None:
    lines = []
    for number in range(12):
        day = date(2026, 8, 3) + timedelta(weeks=number)
        lines.append(f'{day} promise Platform -> Growth "Piece {number}" ^p{number} by {day}')
        lines.append(f'{day} outcome Platform "delivered" for ^p{number}')
    evening(tmp_path, TEAM + "\n".join(lines) + "\n")
    done = asked(tmp_path, "loyalty", "--items", "3")
    assert done.code == 0
    assert "promises delivered, as this book has them" in " ".join(done.out.split())


def test_a_forecast_is_kept_as_it_was_shown(tmp_path: Path) -> None:
    path = evening(tmp_path, TEAM)
    export(tmp_path)
    done = asked(tmp_path, "loyalty", "--items", "12", "--history", "finished.csv", "--keep")
    assert done.code == 0
    entry = path.read_text(encoding="utf-8")[len(TEAM) :]
    assert entry.strip() in done.out
    assert "  work: 12 items\n" in entry
    assert "for ^theo-date" in entry
    assert "  dates: 50% 2026-11-" in entry
    again = asked(tmp_path, "loyalty")
    assert "Promised 1 December: about 8 in 10." in again.out


def test_a_demo_book_keeps_nothing(tmp_path: Path) -> None:
    done = call(tmp_path, "--book", "demo:overruled", "forecast", "loyalty", "--keep")
    assert done.code == 3
    assert "is a demo book, and stays as it is" in done.err


def test_a_promise_that_was_delivered_makes_way_for_the_next_one(tmp_path: Path) -> None:
    over = '2026-11-03 outcome "delivered" for ^theo-date\n'
    more = '2026-11-03 promise Theo -> Stores "Tills" ^tills #loyalty by 2026-12-11\n'
    evening(tmp_path, TEAM + KEPT + over + more)
    done = asked(tmp_path, "loyalty", "--items", "3")
    assert "Forecast: Tills" in done.out
    assert "Promised 11 December:" in done.out
    alone = asked(tmp_path, "^theo-date", "--items", "3")
    assert alone.code == 2
    assert "“Loyalty API live” is settled: delivered on 3 November" in alone.err
    evening(tmp_path, TEAM + KEPT + over)
    assert asked(tmp_path, "loyalty").err == alone.err


def test_a_day_promised_after_a_forecast_of_the_matter_is_the_day_asked_about(
    tmp_path: Path,
) -> None:
    kept = KEPT.replace('"Loyalty API live" ', "").replace(" for ^theo-date by 2026-12-01", "")
    evening(tmp_path, kept.replace(" Platform", "") + TEAM)
    done = asked(tmp_path, "loyalty")
    assert "Promised 1 December: about 8 in 10." in done.out


def test_who_was_there_before_is_said_to_be_taken_for_granted(tmp_path: Path) -> None:
    export(tmp_path)
    words = ("--items", "12", "--history", "finished.csv", "--people")
    granted = "In the weeks behind the pace all 12 are taken to have been there"
    mine = " ".join(asked(tmp_path, *words, "7/12").out.split())
    assert f"{granted}; if not, say since when: --people '7/12 from 2026-08-03'." in mine
    theirs = " ".join(asked(tmp_path, *words, "7/12", "--to", "Growth").out.split())
    assert f"{granted}." in theirs
    assert "for Growth" in theirs
    assert granted not in asked(tmp_path, *words, "7/12 since 3 August 2026").out


def test_a_share_of_the_team_without_a_day_counts_from_the_day_it_was_said_at_every_door(
    tmp_path: Path,
) -> None:
    written = KEPT.replace("2026-11-02", "2026-11-03") + "  people: 7 of 12\n"
    evening(tmp_path, TEAM + written)
    in_the_book = asked(tmp_path, "^f1").out
    evening(tmp_path, TEAM + written.replace("7 of 12", "7 of 12 from 2026-11-03"))
    assert asked(tmp_path, "^f1").out == in_the_book
    evening(tmp_path, TEAM + written.replace("  people: 7 of 12\n", ""))
    told = [line for line in in_the_book.split("\n") if line.startswith("Promised")]
    assert told[0] in asked(tmp_path, "^f1", "--people", "7/12").out
    evening(tmp_path, TEAM + written.replace("7 of 12", "7 of 12 from 2025-11-03"))
    assert told[0] not in asked(tmp_path, "^f1").out


@pytest.mark.parametrize(
    "named", [("^theo-date", "^theo-date"), ("^f1", "^theo-date"), ("^f1", "^f1")]
)
def test_what_is_named_twice_is_forecast_once(tmp_path: Path, named: tuple[str, ...]) -> None:
    evening(tmp_path, TEAM + KEPT)
    once = asked(tmp_path, named[0])
    assert (once.code, asked(tmp_path, *named).out) == (0, once.out)
    assert "in order" not in once.out


def test_several_promises_of_one_team_are_taken_in_order(tmp_path: Path) -> None:
    more = (
        '2026-11-03 promise Theo -> Stores "Tills" ^tills by 2026-11-20\n  on-behalf-of: Platform\n'
    )
    evening(tmp_path, TEAM + more)
    export(tmp_path)
    words = ("--items", "12", "--items", "3", "--history", "finished.csv")
    first = asked(tmp_path, "^theo-date", "^tills", *words)
    assert "The first that will hardly hold is “Tills”: 20 November" in " ".join(first.out.split())
    turned = asked(tmp_path, "^tills", "^theo-date", "--items", "3", *words[:2], *words[4:])
    assert "more likely than not to hold, in this order" in turned.out
    assert "That both hold: about" in turned.out
    assert asked(tmp_path, "^tills", "^theo-date", *words[2:]).code == 2


def test_a_reader_gets_the_figures_and_nothing_that_is_not_theirs(tmp_path: Path) -> None:
    private = SHORT + "  readers: me\n"
    evening(tmp_path, TEAM + private)
    export(tmp_path)
    words = ("loyalty", "--items", "12", "--history", "finished.csv")
    mine = asked(tmp_path, *words)
    theirs = asked(tmp_path, *words, "--to", "Growth")
    assert theirs.code == 0
    lead = next(line for line in mine.out.split("\n") if line.startswith("Promised"))
    assert lead in theirs.out
    assert "7 of 12" in mine.out
    assert "7 of 12" not in theirs.out
    assert "Some of what it rests on is not shown here." in theirs.out
    assert "finished.csv" not in theirs.out


def test_what_a_reader_may_not_see_at_all_is_not_made_for_them(tmp_path: Path) -> None:
    evening(tmp_path, TEAM.replace("  due: 2026-12-01\n", "  due: 2026-12-01\n  readers: me\n"))
    export(tmp_path)
    words = ("^theo-date", "--items", "12", "--history", "finished.csv", "--to", "Growth")
    done = asked(tmp_path, *words)
    assert (done.code, done.out) == (3, "")
    assert "not every reader may see what this forecast is about" in done.err


def test_what_is_kept_is_for_nobody_who_may_not_see_what_it_was_made_from(tmp_path: Path) -> None:
    quiet = '2026-11-03 promise me -> Marcus "Quiet plan" ^plan #loyalty by 2026-12-18\n'
    path = evening(tmp_path, TEAM + SHORT + quiet + "  readers: Marcus\n")
    export(tmp_path)
    words = ("^plan", "--items", "5", "--history", "finished.csv", "--keep")
    assert "  readers: Marcus\n" in asked(tmp_path, *words).out
    assert "Quiet plan" in call(tmp_path, "trail", "loyalty", "--to", "Marcus", *TODAY).out
    assert "Quiet plan" not in call(tmp_path, "trail", "loyalty", "--to", "Growth", *TODAY).out
    path.write_text(TEAM + SHORT + "  readers: me\n", encoding="utf-8")
    call(tmp_path, "recover", "--forget")
    again = ("^theo-date", "--items", "5", "--history", "finished.csv", "--keep")
    assert "  readers: me\n" in asked(tmp_path, *again).out
    assert "7 of 12" not in asked(tmp_path, "loyalty", "--to", "Growth").out


@pytest.mark.parametrize("form", ["markdown", "html", "json", "pdf", "docx"])
def test_a_forecast_comes_in_every_form(tmp_path: Path, form: str) -> None:
    words = ("--book", "demo:overruled", "forecast", "loyalty", "--format", form, "--output", "f")
    done = call(tmp_path, *words)
    assert done.code == 0
    assert len((tmp_path / "f").read_bytes()) > 1000


def test_holidays_risks_growth_needs_and_parts_each_move_the_day(tmp_path: Path) -> None:
    export(tmp_path)
    words = ("--items", "20", "--history", "finished.csv", "--by", "1 December")
    plain = asked(tmp_path, *words).out.split("\n")[3]
    for more in (
        ("--risk", "vendor late: 90%, 6 weeks"), ("--growth", "100%"), ("--people", "1/2"),
        ("--needs", "security review: 30 November"), ("--start", "20 November"),
    ):  # fmt: skip
        assert asked(tmp_path, *words, *more).out.split("\n")[3] != plain
    part = asked(tmp_path, *words, "--part", "load test: 6-8")
    assert "Leave out load test (about 7 items):" in part.out
    closed = asked(tmp_path, *words, "--holidays", "DE-BY")
    assert "Nobody works on the holidays of DE-BY" in closed.out


def test_the_backtest_of_a_history_says_how_often_its_days_held(tmp_path: Path) -> None:
    export(tmp_path, PACE * 8)
    done = asked(tmp_path, "backtest", "finished.csv")
    assert done.code == 0
    assert "held in" in done.out
    assert "For the sceptical" in done.out


def test_the_backtest_of_a_short_history_counts_its_cases_and_promises_no_hundred(
    tmp_path: Path,
) -> None:
    export(tmp_path, PACE * 3)
    done = asked(tmp_path, "backtest", "finished.csv")
    lead = " ".join(done.out.split("\n\n")[1].split())
    tried = re.search(r"held in (\d+) of (\d+) cases", lead)
    assert tried is not None
    assert int(tried[1]) <= int(tried[2]) < 100
    assert "of 100" not in lead


@pytest.mark.parametrize(
    ("words", "code", "answer"),
    [
        (("--items", "12"), 2, "there is no history of what the team finished"),
        (("--history", "finished.csv"), 3, "it is not said how much is left; say it: --items 40-55"),
        (("--items", "0", "--pace", "3-6"), 2, "there is nothing left to forecast"),
        (("--items", "many", "--pace", "3-6"), 2, '--items: "many" is not an amount'),
        (("--items", "9", "--pace", "3-6", "--by", "1 May 2026"), 2, "--by: 1 May is past"),
        (("--items", "9", "--pace", "3-6", "--by", "5 Nov", "--start", "9 Nov"), 2, "would begin"),
        (("--items", "9", "--pace", "3-6", "--history", "x"), 2, "--history and --pace are two answers"),
        (("--items", "9", "--pace", "0-6"), 3, "a pace of nothing a week has no end"),
        (("--items", "9", "--history", "none.csv"), 2, "none.csv cannot be read: no such file"),
        (("--items", "9", "--history", "."), 2, ". is a folder; name the CSV file in it"),
        (("--items", "9", "--history", "thin.csv"), 3, "a history of three weeks with six finished items"),
        (("--items", "9", "--history", "odd.csv"), 2, "odd.csv: none of the columns is known"),
        (("--items", "9", "--pace", "3-6", "--people", "13/12"), 2, "is not a share of a team"),
        (("--items", "9", "--pace", "3-6", "--people", "7/12 from 1 September"), 2, "from 1 September 2026"),
        (("--items", "9", "--history", "thin.csv", "--until", "2027-01-01"), 2, "is still to come"),
        (("--items", "9", "--pace", "3-6", "--risk", "late"), 2, '--risk: "late" is not a risk'),
        (("--items", "9", "--pace", "3-6", "--holidays", "XX"), 2, '"XX" is not a country'),
        (("--items", "9", "--pace", "3-6", "--holidays", "DE-XX"), 2, "its regions are"),
        (("--items", "9", "--items", "8", "--pace", "3-6"), 2, "--items stands two times; give it once"),
        (("#loyalty", "--items", "9", "--pace", "3-6"), 2, "there is no book here yet"),
        (("--items", "9", "--pace", "3-6", "--keep"), 2, "there is no book here yet"),
        (("backtest",), 2, "backtest needs one file"),
        (("finished.csv",), 2, "finished.csv is the name of a file; say --history finished.csv"),
        (("--items", "9", "--pace", "3-6", "--by", "1", "December"), 2, '"December" stands alone'),
        (("backtest", "thin.csv"), 3, "too few to try forecasts on their own past"),
    ],
)  # fmt: skip
def test_what_cannot_be_reckoned_is_said_with_what_to_do(
    tmp_path: Path, words: tuple[str, ...], code: int, answer: str
) -> None:
    export(tmp_path)
    (tmp_path / "thin.csv").write_text(
        "week,done\n2026-10-12,2\n2026-10-19,2\n2026-10-26,2\n", encoding="utf-8"
    )
    (tmp_path / "odd.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    done = asked(tmp_path, *words)
    assert (done.code, done.out) == (code, "")
    assert answer in done.err
    assert done.err.count("\n") == 1
    assert "; " in done.err


def test_a_history_that_is_too_thin_still_says_what_was_odd_in_it(tmp_path: Path) -> None:
    rows = (
        "key,state,created,finished", "a,done,2026-10-20,2026-10-12", "b,done,2026-10-01,2026-10-13",
        "b,done,2026-10-01,2026-10-14", "c,done,2026-10-01,", "d,done,2026-10-01,32 Oct", "",
    )  # fmt: skip
    (tmp_path / "few.csv").write_text("\n".join(rows), encoding="utf-8")
    done = asked(tmp_path, "--items", "5", "--history", "few.csv")
    assert (done.code, done.out) == (3, "")
    *notes, refused = done.err.splitlines()
    assert "is too thin for a date; say what you judge instead" in refused
    assert all(note.startswith("In the file: ") for note in notes)
    for odd in (
        "1 row has a key that stood there before", "1 row is done but without a day",
        'such as "32 Oct"', "1 row is finished before the day of creation",
    ):  # fmt: skip
        assert odd in done.err


def test_of_a_matter_with_several_promises_it_says_which_is_meant_and_names_the_others(
    tmp_path: Path,
) -> None:
    more = '2026-11-03 promise Theo -> Stores "Tills" ^tills #loyalty by 2026-12-18\n'
    own = '2026-11-03 promise me -> Marcus "List" ^list #loyalty by 2026-11-20\n'
    evening(tmp_path, TEAM + more + "  on-behalf-of: Platform\n" + own)
    export(tmp_path)
    words = ("--items", "12", "--history", "finished.csv")
    said = " ".join(asked(tmp_path, "loyalty", *words).out.split())
    assert "#loyalty holds more than one promise. This is about “Loyalty API live”." in said
    assert "Also there: “Tills” (18 December); goodbooks forecast ^tills asks about it." in said
    for other in (("^theo-date", *words), ("loyalty", *words, "--to", "Growth")):
        assert "more than one promise" not in asked(tmp_path, *other).out


def test_a_day_that_nobody_promised_is_called_asked_for(tmp_path: Path) -> None:
    evening(tmp_path, TEAM)
    export(tmp_path)
    words = ("--items", "12", "--history", "finished.csv", "--by", "11 December")
    for about in ((), ("^theo-date",)):
        done = asked(tmp_path, *about, *words)
        assert "By 11 December: " in done.out
        assert ", asked for" in done.out
        assert "romised" not in done.out.replace("The promise", "")
        alt = asked(tmp_path, *about, *words, "--format", "svg").out
        assert "Asked for 11 December" in alt
    assert ", promised" in asked(tmp_path, "^theo-date", *words[:4]).out


def test_a_team_of_one_is_reckoned_like_any_other(tmp_path: Path) -> None:
    export(tmp_path, (1, 0, 1, 2, 0, 1, 1, 0, 2, 1, 0, 1))
    done = asked(tmp_path, "--items", "3", "--history", "finished.csv", "--people", "1/1")
    assert done.code == 0


def test_a_promised_day_that_is_past_is_said_and_the_new_days_are_given(tmp_path: Path) -> None:
    evening(tmp_path, TEAM)
    export(tmp_path)
    done = call(
        tmp_path, "forecast", "^theo-date", "--items", "12", "--history", "finished.csv",
        "--until", "2026-11-01", "--today", "2026-12-08",
    )  # fmt: skip
    assert done.code == 0
    assert "Promised 1 December, which is past." in done.out


@pytest.mark.parametrize("form", ["svg", "png"])
def test_the_pictures_can_be_had_alone(tmp_path: Path, form: str) -> None:
    more = (
        '2026-11-03 promise Theo -> Stores "Tills" ^tills by 2026-11-20\n  on-behalf-of: Platform\n'
    )
    evening(tmp_path, TEAM + more)
    export(tmp_path, PACE * 8)
    words = ("--items", "12", "--items", "3", "--history", "finished.csv")
    for about in (
        ("^theo-date", "^tills", *words),
        ("^tills", *words[2:]),
        ("backtest", "finished.csv"),
    ):
        done = asked(tmp_path, *about, "--format", form, "--output", f"{len(about)}.{form}")
        assert done.code == 0
        assert (tmp_path / f"{len(about)}.{form}").stat().st_size > 1000


def test_a_kept_forecast_for_me_alone_lends_no_reader_its_lines_or_its_title(
    tmp_path: Path,
) -> None:
    evening(tmp_path, TEAM + KEPT + "  readers: me\n")
    theirs = asked(tmp_path, "^theo-date", "--to", "Growth")
    assert theirs.code == 0
    assert "12 items are left" not in theirs.out
    assert "Some of what it rests on is not shown here." in theirs.out
    hidden = TEAM.replace("  due: 2026-12-01\n", "  due: 2026-12-01\n  readers: me\n")
    evening(tmp_path, hidden + KEPT + "  readers: me\n")
    refused = asked(tmp_path, "^f1", "--to", "Growth")
    assert (refused.code, refused.out) == (3, "")
