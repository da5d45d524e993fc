"""A step that is only for the case that I have not said something is over once I have, and one that writes back what was said leads to its words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PLAN = """\
2026-11-30 person {who}
  relation: boss
2026-11-30 promise me -> me "{step}" ^mail
  due: 2026-12-01
  written: 2026-11-30
2026-11-30 ask me -> {who} "To lead the {what}" ^lead #{what}
  planned: 2026-12-01
  due: 2026-12-11
  written: 2026-11-30
2026-12-01 10:00 talk {who} "Coming back to it" ^talk #{what}
  stage: planned
  written: 2026-11-30
2026-11-30 promise me -> me "Write back what we said, in two lines, after the talk" ^back
  due: 2026-12-02
  written: 2026-11-30
"""
SAID = '2026-12-01 outcome me "Said" ^said for ^lead\n  state: sent\n'
HELD = "2026-12-01 talk ^held\n  amends: ^talk\n  stage: debriefed\n"
STEPS = [
    ("Gwen Pritchard", "rota", "Send Gwen Pritchard the short mail, unless you have said it by then"),
    ("Jörg", "pass", "Mail Jörg, unless I have told him"),
    ("our head chef", "line", "Ring our head chef if you haven't said it"),
    ("Élise", "ward", "Write to Élise unless you've already asked"),
]  # fmt: skip


@pytest.mark.parametrize(("who", "what", "step"), STEPS)
def test_a_step_that_is_instead_of_saying_it_is_over_once_it_is_said(
    book: Callable[[str], Book], who: str, what: str, step: str
) -> None:
    plan = PLAN.format(who=who, what=what, step=step)
    answered = plan + f'2026-12-01 answer {who} "I\'ll think about it" ^think for ^lead\n'
    for text, is_open in ((plan, True), (plan + SAID, False), (answered, False)):
        due = section(made("today", book(text), today=date(2026, 12, 1)), "Due from you")
        assert any(step in line for line in due) is is_open


@pytest.mark.parametrize("step", ["Send Gwen the short mail", "Mail Theo, unless you have said it by then", "Go to Gwen, unless it snows"])  # fmt: skip
def test_any_other_step_stays(book: Callable[[str], Book], step: str) -> None:
    plan = PLAN.format(who="Gwen", what="rota", step=step)
    due = section(made("today", book(plan + SAID), today=date(2026, 12, 1)), "Due from you")
    assert any(step in line for line in due)


def test_what_is_to_be_written_back_leads_to_its_words_once_the_talk_is_written_down(
    book: Callable[[str], Book],
) -> None:
    plan = PLAN.format(who="Gwen", what="rota", step="x") + SAID
    decided = HELD + '2026-12-01 10:00 decision Gwen "Yes, from 1 February" ^yes #rota for ^lead\n'
    for text, leads in (("", ""), (HELD, "; the words for it: goodbooks update Gwen"), (decided, "; the words for it: goodbooks confirm ^yes")):  # fmt: skip
        due = section(made("today", book(plan + text), today=date(2026, 12, 1)), "Due from you")
        (line,) = (one for one in due if "Write back" in one)
        assert line.endswith(f"(due Wednesday 2 December, tomorrow){leads}")


def test_an_update_says_what_stays_open_and_not_how_i_told_of_it(
    book: Callable[[str], Book],
) -> None:
    said = '2026-12-01 10:00 answer Gwen "She thinks about it and tells me by Friday" ^think #rota for ^lead\n  is: later\n'  # fmt: skip
    told = book(PLAN.format(who="Gwen", what="rota", step="x") + HELD + said)
    words = body(made("update", told, who="Gwen", today=date(2026, 12, 2)))
    assert "What I asked, to lead the rota, stays open." in words
    assert "She thinks" not in words
    assert "When may I ask again" not in words


def test_a_report_that_was_turned_to_them_is_not_put_in_their_mouth(
    book: Callable[[str], Book],
) -> None:
    said = '2026-12-01 10:00 answer Gwen "She has to ask the board and lets me know by Friday" ^ask #rota for ^lead\n  is: later\n'  # fmt: skip
    told = book(PLAN.format(who="Gwen", what="rota", step="x") + HELD + said)
    words = body(made("update", told, who="Gwen", today=date(2026, 12, 2)))
    assert "stays open: I hear from you by 4 December." in words
