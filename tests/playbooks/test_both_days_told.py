"""The mail to those who go by an old day says both days in its subject, as the message from Today does."""

from __future__ import annotations

import pytest

from playbooks.test_matter_in_subject import subjects

NAME, SUBJECT = "decision-keeps-changing", "What holds now"


@pytest.mark.parametrize(
    ("before", "now", "both"),
    [
        ("We open on Saturday 5 December", "We open on Wednesday 9 December", "not Saturday 5 December, but Wednesday 9 December"),
        ("The grain goes out on Monday", "It goes out on Thursday", "not Monday, but Thursday"),
        ("Die Halle öffnet am 3 December", "we open on 10 December", "not 3 December, but 10 December"),
        ("The blood bags leave on Tuesday, all of them", "they leave on Friday 4 December", "not Tuesday, but Friday 4 December"),
        ("Hall 2 opens on the 14th", "It opens on the 17th", "not the 14th, but the 17th"),
        ("M. Perrin plays on 12 March", "He plays on 19 March", "not 12 March, but 19 March"),
    ],
)  # fmt: skip
def test_both_days_stand_in_the_subject_for_those_who_go_by_the_first(
    before: str, now: str, both: str
) -> None:
    found = subjects(NAME, boss="Renate", others="Enzo", decision=before, change=now)
    assert found[SUBJECT] == f"{SUBJECT}: {both}"
    assert "not " not in found["What holds as of today"], "the boss knows both"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("We paint it blue", "We paint it green"),
        ("We open on Monday", "We don't open"),
        ("Open on Monday or Tuesday", "Open on Friday"),
        ("Open on Monday, blue", "Open on Monday, green"),
        ("Open on the 14th", "Open on Monday 14 December, green"),
        ("We meet on the 3rd floor", "We meet on the 4th floor"),
    ],
)
def test_where_no_day_was_changed_it_stays_as_it_is(before: str, now: str) -> None:
    found = subjects(NAME, boss="Renate", others="Enzo", decision=before, change=now)
    assert found[SUBJECT] == SUBJECT


def test_what_was_agreed_with_the_boss_alone_is_no_day_that_others_go_by() -> None:
    found = subjects("boss-did-not-back-me", boss="Renate", others="Enzo", agreed="Wait until Monday", change="You get it on Friday")  # fmt: skip
    assert not any("not Monday" in subject for subject in found.values())
