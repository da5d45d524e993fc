"""What a story tells that somebody told or promised others over its writer's head."""

from __future__ import annotations

import pytest

from goodbooks.situations.events.given_away import all_given_away, given_away


@pytest.mark.parametrize(
    ("told", "who", "to", "what"),
    [
        ("Otieno has been here for years. Last Thursday he told the county office (her people) the fridges will run by 15 January, and how to do it quicker.", "Otieno", "the county office", "the fridges will run by 15 January"),
        ("On Monday Ines told both shops we deliver by Friday. Nobody asked me.", "Ines", "both shops", "we deliver by Friday"),
        ("Jürgen, who has been here for ten years, promised Frau Keller the report by 12 December.", "Jürgen", "Frau Keller", "the report by 12 December"),
        ("Denise told the parents' council the timetable starts on 7 December, without asking me.", "Denise", "the parents' council", "the timetable starts on 7 December"),
    ],
)  # fmt: skip
def test_who_gave_a_day_to_whom_is_told(told: str, who: str, to: str, what: str) -> None:
    found = next(all_given_away(told))
    assert (found.who, found.to, found.what) == (who, to, what)


@pytest.mark.parametrize(
    "told",
    ["Tom told the team that it rains on Friday.", "Tom told Ana to come by Friday.", "I told the shops we deliver by Friday.", "Tom told me the report will be there by Friday.", "He told the ward that it opens on the tenth."],
)  # fmt: skip
def test_nothing_is_given_away_where_nobody_by_name_gives_others_a_day(told: str) -> None:
    assert not list(all_given_away(told))


def test_who_gave_a_day_away_is_one_person_of_a_department_and_the_day_of_telling_is_none_of_it() -> (
    None
):
    found = given_away("Because Dieter from Sales had told the client on Friday that line 3 runs by 11 December, without asking anybody.")  # fmt: skip
    assert found is not None
    assert (found.who, found.to, found.what) == ("Dieter", "the client", "line 3 runs by 11 December")  # fmt: skip
