"""Promises that wait: through the book and the command, for readers, kept, and refused."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from cli.calling import Done, call, evening
from cli.test_forecast import TEAM, asked, export

if TYPE_CHECKING:
    from pathlib import Path

TILLS = """\
2026-11-03 promise Theo -> Stores "Tills" ^tills #shops by 2027-01-29
  on-behalf-of: Platform
  after: ^theo-date
"""
SPEC = '2026-11-03 promise Dana -> me "Contract signed" ^contract by 2026-12-04\n'
FEW = ("--items", "5-8", "--history", "finished.csv")
BOTH = ("--items", "5-8", "--items", "12", "--history", "finished.csv")


def flat(done: Done) -> str:
    """What was said, on one line."""
    return " ".join(done.out.split())


def test_a_promise_waits_for_what_its_line_says(tmp_path: Path) -> None:
    evening(tmp_path, TEAM + TILLS)
    export(tmp_path)
    done = asked(tmp_path, "^tills", *FEW)
    assert (done.code, done.err) == (0, "")
    said = flat(done)
    assert "“Loyalty API live”, which Theo promised: even odds by 1 December" in said
    assert "only its day is known, so this is a judgement" in said
    assert "Waiting for “Loyalty API live” costs the most: without it, " in said
    assert "Without waiting for “Loyalty API live”" in said
    evening(tmp_path, TEAM + TILLS.replace("  after: ^theo-date\n", ""))
    assert "What it waits for" not in asked(tmp_path, "^tills", *FEW).out


def test_the_command_can_say_what_it_waits_for_too(tmp_path: Path) -> None:
    evening(tmp_path, TEAM + TILLS + SPEC)
    export(tmp_path)
    done = asked(tmp_path, "^tills", "--after", "^contract", *FEW)
    assert "“Contract signed”, which Dana promised: even odds by 4 December" in flat(done)
    several = asked(tmp_path, "^tills", "^theo-date", "--after", "^tills: ^contract", *BOTH)
    assert "“Tills” waits for “Contract signed”, which Dana promised" in flat(several)


def test_what_waits_comes_behind_and_its_items_go_with_it(tmp_path: Path) -> None:
    evening(tmp_path, TEAM + TILLS)
    export(tmp_path)
    done = asked(tmp_path, "^tills", "^theo-date", *BOTH)
    assert done.code == 0
    assert "- 1. Loyalty API live ^theo-date left: 12 " in flat(done)
    assert "- 2. Tills (after 1) ^tills left: 5-8 " in flat(done)
    assert "which the same team has to do first" in flat(done)
    assert "Waiting for".lower() in flat(done).lower()


def test_json_holds_each_promise_its_waits_and_the_dearest(tmp_path: Path) -> None:
    evening(tmp_path, TEAM + TILLS)
    export(tmp_path)
    for about in (("^tills", *FEW), ("^tills", "^theo-date", *BOTH)):
        made = json.loads(asked(tmp_path, *about, "--format", "json").out)
        titles = [section["title"] for section in made["sections"]]
        assert "What it waits for" in titles or "What waits for what" in titles
        assert "costs the most" in json.dumps(made)


def test_two_teams_need_two_histories_and_go_on_side_by_side(tmp_path: Path) -> None:
    other = TILLS.replace("on-behalf-of: Platform", "on-behalf-of: Shops")
    evening(tmp_path, TEAM + other)
    export(tmp_path)
    once = asked(tmp_path, "^theo-date", "^tills", "--items", "12", *FEW)
    assert once.code == 2
    assert "of several teams (Platform, Shops), and --history is said once" in once.err
    twice = ("--history", "finished.csv")
    done = asked(tmp_path, "^theo-date", "^tills", "--items", "12", *FEW, *twice)
    assert done.code == 0
    assert "That both hold: about" in done.out
    assert "Platform: The weeks to come" in done.out
    assert "Shops: The weeks to come" in done.out
    shared = asked(
        tmp_path, "^theo-date", "^tills", "--items", "12", *FEW, *twice, "--people", "7/12"
    )
    assert "goodbooks add 'capacity Shops" in shared.err


def test_a_wait_is_kept_with_the_forecast_and_read_back(tmp_path: Path) -> None:
    path = evening(tmp_path, TEAM + TILLS)
    export(tmp_path)
    assert asked(tmp_path, "^tills", *FEW, "--keep").code == 0
    assert "  waits: ^theo-date (judged): 50% 2026-12-01, 85% 2026-12-15, 95% 2026-12-29\n" in (
        path.read_text(encoding="utf-8")
    )
    again = asked(tmp_path, "^tills")
    assert "“Loyalty API live”, which Theo promised" in flat(again)
    assert call(tmp_path, "check", "--today", "2026-11-03").err == ""


def test_a_reader_who_may_not_see_what_is_waited_for_gets_the_figures_alone(
    tmp_path: Path,
) -> None:
    evening(tmp_path, TEAM + TILLS.replace("^theo-date", "^contract") + SPEC + "  readers: me\n")
    export(tmp_path)
    mine = asked(tmp_path, "^tills", *FEW)
    theirs = asked(tmp_path, "^tills", *FEW, "--to", "Stores")
    assert theirs.code == 0
    lead = next(line for line in mine.out.split("\n") if line.startswith("Promised"))
    assert lead in theirs.out
    for word in ("Contract", "contract", "Dana"):
        assert word not in theirs.out
    assert "Some of what it rests on is not shown here." in theirs.out


def test_a_condition_counts_once_it_has_its_days_and_is_listed_until_then(tmp_path: Path) -> None:
    bound = TILLS.replace("  after: ^theo-date\n", "  condition: the auditors are done\n")
    evening(tmp_path, TEAM + bound)
    export(tmp_path)
    before = asked(tmp_path, "^tills", *FEW)
    assert "Not reckoned, on condition: the auditors are done" in flat(before)
    wait = "the auditors are done: 2 December to 16 December, 80%"
    after = asked(tmp_path, "^tills", *FEW, "--needs", wait)
    said = "It begins only after the auditors are done (2 December to 16 December, about 8 in 10"
    assert said in flat(after)
    assert "Not reckoned" not in after.out
    assert "about 8 in 10" in flat(after)
    evening(tmp_path, TEAM + bound + f"  needs: {wait}\n")
    assert asked(tmp_path, "^tills", *FEW).out == after.out
    met = '2026-11-03 outcome "met" for ^tills\n'
    evening(tmp_path, TEAM + bound + f"  needs: {wait}\n" + met)
    assert said not in flat(asked(tmp_path, "^tills", *FEW))


@pytest.mark.parametrize(
    ("words", "code", "answer"),
    [
        (("^tills", *FEW), 2, "^tills and ^theo-date wait for each other"),
        (("^tills", "^theo-date", *BOTH), 2, "wait for each other; take one of the waits away"),
        (("^tills", "--after", "^nothing", *FEW), 2, "there is no entry ^nothing"),
        (("^tills", "--after", "^pause", *FEW), 2, "^pause is of the kind decision"),
        (("^tills", "^hold-up", "--after", "^hold-up", *BOTH), 2, "it is not said which of them waits"),
        (("^hold-up", "--after", "^tills: ^hold-up", *FEW), 2, "^tills is not among those asked about"),
        (("^hold-up", "--needs", "review: 12 Nov, 0%", *FEW), 2, "what never comes is nothing to wait for"),
    ],
)  # fmt: skip
def test_what_cannot_wait_is_refused_in_a_sentence(
    tmp_path: Path, words: tuple[str, ...], code: int, answer: str
) -> None:
    circle = TEAM.replace("  authority: none\n", "  authority: none\n  after: ^tills\n")
    more = '2026-11-03 promise me -> Stores "Other" ^hold-up by 2027-01-15\n'
    evening(tmp_path, circle + TILLS + more)
    export(tmp_path)
    done = asked(tmp_path, *words)
    assert (done.code, done.out) == (code, "")
    assert answer in done.err
    assert done.err.count("\n") == 1


def test_the_trail_and_the_findings_say_what_a_promise_waits_for(tmp_path: Path) -> None:
    evening(tmp_path, TEAM + TILLS)
    export(tmp_path)
    assert asked(tmp_path, "^tills", *FEW, "--by", "11 December", "--keep").code == 0
    evening_book = (tmp_path / "life.book").read_text(encoding="utf-8")
    (tmp_path / "life.book").write_text(
        evening_book.replace("by 2027-01-29", "by 2026-12-11"), encoding="utf-8"
    )
    trail = call(tmp_path, "trail", "shops", "--today", "2026-11-03")
    assert "Waits for: “Loyalty API live”." in flat(trail)
    check = call(tmp_path, "check", "--today", "2026-11-03")
    assert "begun after “Loyalty API live”" in flat(check)


def test_who_was_missing_before_is_remembered_beside_what_the_book_says_of_today(
    tmp_path: Path,
) -> None:
    evening(tmp_path, TEAM + '2026-11-03 capacity Platform "7 of 12"\n')
    export(tmp_path)
    words = ("^theo-date", "--items", "12", "--history", "finished.csv")
    before = asked(tmp_path, *words, "--people", "7/12 since 3 August 2026", "--keep")
    assert before.code == 0
    kept = next(line for line in before.out.split("\n") if "chance:" in line)
    after = asked(tmp_path, "^theo-date", "--keep")
    assert kept in after.out


def test_a_day_alone_of_what_the_same_team_has_to_do_says_how_it_is_reckoned(
    tmp_path: Path,
) -> None:
    evening(tmp_path, TEAM + TILLS)
    export(tmp_path)
    said = "The same team has to do it: with what is left of it, it is reckoned"
    assert said in flat(asked(tmp_path, "^tills", *FEW))
    assert said not in flat(asked(tmp_path, "^tills", *FEW, "--to", "Stores"))


def test_weeks_behind_weeks_of_the_same_team_are_as_long_as_both(tmp_path: Path) -> None:
    evening(tmp_path, TEAM + TILLS.replace("  after: ^theo-date\n", ""))
    weeks, days, both = ("--items", "3-6 weeks"), ("--items", "15-30 days"), "6-12 weeks"
    told = [
        flat(asked(tmp_path, "^theo-date", "^tills", *said)).partition("2. Tills")[2]
        for said in ((*weeks, *weeks), (*weeks, *days), (*days, *weeks))
    ]
    (day,) = {re.findall(r"6 in 7: (\d+ \w+ 2027)", one)[0] for one in told}
    assert f"{day}: about 6 in 7" in flat(asked(tmp_path, "^tills", "--items", both))


def test_a_time_before_things_of_the_same_team_is_refused(tmp_path: Path) -> None:
    evening(tmp_path, TEAM + TILLS.replace("  after: ^theo-date\n", ""))
    export(tmp_path)
    one, other = ("--items", "3-6 weeks"), ("--items", "12")
    for said in ((*one, *other), (*other, *one)):
        done = asked(tmp_path, "^theo-date", "^tills", *said, "--history", "finished.csv")
        assert done.code == 2
        assert "a time and a count of things cannot be added" in done.err
