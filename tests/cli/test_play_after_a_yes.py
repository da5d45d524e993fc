"""What colleagues may hear once the yes stands: reachable at a terminal on any later day, and filled from the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

PLAN = """\
2026-11-01 person Dana
  relation: boss
2026-11-01 ask me -> Dana "To go back to the ward for a year" ^back #my-role
  i-give: a hand-over
2026-11-01 ask me -> HR "Please note what I am asking Dana for: to go back to the ward for a year" ^hr #my-role
  readers: HR
  planned: 2026-11-05
2026-11-01 note me "Is it decided, and written down: role, pay, date, who tells whom?" ^look
  plays: step-back
  look-back: 2026-12-01
"""
YES = """\
2026-11-02 answer Dana "Yes, from 1 January" ^yes for ^back
  is: yes
"""
TOM = '2026-11-02 decision Dana "Tom takes the tables" #my-role\n'
WORDS = "My role is changing: from 1 January 2027 I'll go back to the ward for a year."


def played(folder: Path, *answers: str) -> str:
    done = call(folder, "play", "step-back", given="\n".join(answers) + "\n", by_hand=True)
    return " ".join(done.out.split())


def test_once_hr_knows_the_words_for_colleagues_are_offered_and_stand_filled(
    tmp_path: Path,
) -> None:
    evening(tmp_path, PLAN + YES + TOM)
    said = call(tmp_path, "said", "hr")
    assert "what your colleagues may hear of it now: goodbooks play step-back" in said.out
    told = played(tmp_path, "")
    assert f"In person, to colleagues: “{WORDS}”" in told
    assert "“Tom takes the tables. Until it is all handed over, you can ask me.”" in told
    assert "What matters most" not in told
    assert "What matters most" in played(tmp_path, "again")


def test_the_day_is_said_once_and_who_acts_as_what_is_who_takes_over(tmp_path: Path) -> None:
    plan = PLAN.replace("the ward for a year", "the ward from the new year")
    evening(
        tmp_path, plan + YES + TOM.replace("Tom takes the tables", "Tom acts as lead until May")
    )
    call(tmp_path, "said", "hr")
    told = played(tmp_path, "")
    assert "from 1 January 2027 I'll go back to the ward." in told
    assert "“Tom acts as lead until May. Until it" in told


def test_a_day_that_has_passed_is_no_longer_told_as_one_to_come(tmp_path: Path) -> None:
    evening(tmp_path, PLAN + YES.replace("from 1 January", "from 2 November") + TOM)
    call(tmp_path, "said", "hr")
    told = played(tmp_path, "")
    assert "My role is changing: from now on I'll go back to the ward for a year." in told


@pytest.mark.parametrize("behind", ["my son needs me at four", "the nursery shuts at four", "because of the treatment", "so I can do the school run"])  # fmt: skip
def test_colleagues_hear_nothing_of_home_though_the_boss_may_have(
    tmp_path: Path, behind: str
) -> None:
    evening(tmp_path, PLAN.replace("for a year", f"for a year, {behind}") + YES + TOM)
    call(tmp_path, "said", "hr")
    assert WORDS in played(tmp_path, "")


def test_where_nothing_but_home_was_asked_for_they_get_a_gap(tmp_path: Path) -> None:
    asked = "look after my mother for a year"
    evening(tmp_path, PLAN.replace("go back to the ward for a year", asked) + YES + TOM)
    call(tmp_path, "said", "hr")
    told = played(tmp_path, "")
    assert "from 1 January 2027 I'll [wanted]." in told
    assert "my mother" not in told


def test_what_the_book_does_not_know_stays_a_gap(tmp_path: Path) -> None:
    evening(tmp_path, PLAN + YES.replace(", from 1 January", ""))
    call(tmp_path, "said", "hr")
    told = played(tmp_path, "")
    assert "from [which day] I'll go back to the ward" in told
    assert "“[who takes over]. Until it" in told


def test_colleagues_hear_nothing_before_hr_does_or_where_it_was_said_in_confidence(
    tmp_path: Path,
) -> None:
    evening(tmp_path, PLAN + YES + TOM)
    assert "My role is changing" not in played(tmp_path, "plan")
    evening(tmp_path, PLAN + YES.replace("January", "January, but keep it between us"))
    assert "may hear of it" not in call(tmp_path, "said", "hr").out
    evening(tmp_path, PLAN)
    assert "may hear of it" not in call(tmp_path, "said", "hr").out


def test_who_takes_over_is_not_named_before_they_know(tmp_path: Path) -> None:
    later = "2026-11-02 person Tom\n  relation: peer\n  not-yet: my-role\n"
    evening(tmp_path, PLAN + YES + TOM + later)
    call(tmp_path, "said", "hr")
    assert "Tom" not in played(tmp_path, "")


def test_who_takes_over_is_told_only_as_the_boss_decided_it(tmp_path: Path) -> None:
    kept = TOM.replace("#my-role\n", "#my-role\n  readers: me\n")
    others = '2026-11-02 decision Vera "Tom takes the tables" #my-role\n'
    for told in (kept, others, TOM.replace("Tom takes the tables", "Nobody takes the tables")):
        evening(tmp_path, PLAN + YES + told)
        call(tmp_path, "said", "hr")
        assert "[who takes over]" in played(tmp_path, "")
