"""An answer is needed before the thing for which it is asked."""

from datetime import date

import pytest

from goodbooks.desk.walks.questions.before_it import before_it
from goodbooks.playbooks.slots.week import USUAL

TUESDAY, USUAL_DAY = date(2026, 12, 1), date(2026, 12, 15)


@pytest.mark.parametrize(
    ("thing", "by"),
    [
        ("leave from 4 to 17 December", date(2026, 12, 2)),
        ("the week of 7 December", date(2026, 12, 4)),
        ("Monday 14 December off", date(2026, 12, 7)),
        ("the whole shop by 11 December", date(2026, 12, 4)),
        ("from tomorrow, for a week", TUESDAY),
        ("leave from 20 to 31 December", USUAL_DAY),
        ("Wednesdays at home", USUAL_DAY),
    ],
)
def test_a_usual_day_behind_what_it_is_about_is_brought_forward(thing: str, by: date) -> None:
    assert before_it(USUAL_DAY, thing, TUESDAY, USUAL) == by
