"""Of a plan that was written, what is behind is told no more."""

from __future__ import annotations

from datetime import date

from goodbooks.accounts.answers.replies import made
from goodbooks.desk.walks.words.since_written import to_come
from goodbooks.playbooks.plan.steps import Planned

TUESDAY, WEDNESDAY, THURSDAY = (date(2026, 12, day) for day in (1, 2, 3))


def test_a_promise_stands_until_its_day_and_a_talk_is_over_the_day_after() -> None:
    mail = made(
        "promise", TUESDAY, ("me",), ("me",), "Send the short mail", fields=(("due", "2026-12-02"),)
    )
    talk = made("talk", TUESDAY, ("Ines",), title="The question")
    plan = (Planned(TUESDAY, mail, is_review=False), Planned(TUESDAY, talk, is_review=False))
    assert [one.entry.title for one in to_come(plan, TUESDAY)] == [
        "Send the short mail",
        "The question",
    ]
    assert [one.entry.title for one in to_come(plan, WEDNESDAY)] == ["Send the short mail"]
    assert to_come(plan, THURSDAY) == ()
