from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.language.days.dues import due_in, families, named_days
from goodbooks.language.days.stretch import UNKNOWN, Habits

WEDNESDAY = date(2026, 3, 11)
"""The day on which every sentence here was written."""

SAYINGS = [(family.name, *saying) for family, _ in families() for saying in family.says]


@pytest.mark.parametrize(("family", "phrase", "last"), SAYINGS)
def test_every_way_of_saying_a_day_means_the_day_it_is_listed_with(
    family: str, phrase: str, last: str
) -> None:
    due = due_in(f"Please send it until {phrase}, thank you.", WEDNESDAY)
    assert due is not None
    assert (due.family, due.on.isoformat()) == (family, last)


DUES = """
2026-03-25 | I will send you the report of the inspection within two weeks.
2026-03-12 | I tell the ward, tomorow.
2026-03-13 | You have the rota by Firday.
2026-03-16 | Could it reach us in time for Monday's courier?
2026-03-18 | would be amazing if u had it done by weds
2026-03-20 | It need not be today; the end of next week would be ample.
2027-03-01 | We want the form back by St David's Day.
2026-03-19 | Could you get me the figures by next Thursday at noon?
2026-04-30 | I need your sign-off no later than 4/30.
2026-03-24 | The board pack is due on the 24th.
2026-12-24 | Let's have it wrapped up before Christmas.
2026-03-12 | Please confirm within 24 hours.
2026-05-31 | We will ship in the second half of May.
2026-03-12 | Can I have your comments by lunch tomorrow?
2026-03-16 | I'd like the slides by end of play Monday.
2026-03-11 | Send me the contract by 5pm.
2026-03-16 | We owe them an answer in three working days.
2026-03-24 | Could we talk on Tuesday week?
2026-03-30 | The audit starts on 2 April, so the folders must be ready by 30 March.
2026-03-13 | I'll send the minutes round first thing on Friday.
2026-03-18 | You'll have my answer a week from today.
2026-03-31 | By the last working day of the month, please.
2026-04-17 | Deadline: 17 April, 12:00.
2026-03-20 | Please return the form by Friday, March 20th.
2026-06-30 | I can do the translation by the end of Q2.
2026-03-18 | Let me know by Tuesday or Wednesday at the latest.
2026-05-15 | We promised the client a first version in mid-May.
2026-03-17 | I'll get back to you early next week.
2026-03-31 | He wants the numbers by COB on the 31st.
2026-04-15 | I will deliver the report on or before 15 April.
2026-04-10 | Please pay the invoice within 30 days.
2026-03-16 | Draft by Monday, final by Thursday.
2026-04-07 | I'm aiming for the first week of April.
2026-03-25 | We need this in a fortnight.
2026-03-16 | Please get it to me by 9am Monday.
2026-03-20 | Comments are welcome until the 20th inclusive.
2026-12-31 | Spend the rest of the grant before the year is out.
2026-03-11 | Please answer in the course of today.
2026-03-13 | By week's end we must know who is coming.
2026-03-24 | The proofs should be with the printer on the twenty-fourth.
2026-03-13 | Please see that it is off before Friday, eight o'clock.
2026-03-20 | Please return the form by next week Friday.
2026-12-31 | Please return the form before year's end.
2026-04-02 | Please return the form before Good Friday.
2026-04-05 | Can we have it by Easter?
2026-03-21 | But on the 21st the first six cases will be in your yard.
2026-03-13 | It will go out with Friday's post.
2026-03-16 | If I get your figures tomorrow, I can file the return on Monday.
2026-03-17 | Please check the holiday rota next Tuesday.
2026-03-13 | Magst du mir den Entwurf bis Freitagabend zuschicken?
"""


@pytest.mark.parametrize("line", DUES.strip().split("\n"))
def test_a_day_by_which_something_is_wanted_is_found(line: str) -> None:
    day, _, sentence = line.partition(" | ")
    due = due_in(sentence, WEDNESDAY)
    assert due is not None
    assert due.on.isoformat() == day
    assert sentence[due.start : due.end] == due.words


NONE = """
Happy to present it at next month's meeting.
The Monday numbers look fine.
Last Friday we agreed on the plan.
I was ill on Tuesday.
At the end of the day, it is your call.
The Q1 review went well.
We built the whole thing in two weeks.
I have been here since March.
Every Friday we send the report.
Yesterday's outage is fixed.
The 3rd floor is closed.
Support runs 24/7.
She may join us.
It is one of the first things on my list.
We met in May and it was fine.
The March invoice is still open.
I spent the weekend on it.
It has been a long week.
This year has been hard for the team.
He was hired in 2019.
There were 3/4 of the seats taken.
My day was full of meetings.
Once a week is enough for the sync.
The meeting was moved to Thursday.
It took him three days to answer.
On Monday she told us the news.
She goes on leave from Monday.
Sun and wind made the trip.
The invoice of 3 March is attached.
I will never again work on a Sunday.
We may need a new lorry at some point next year.
Could you tell me what happened on Monday?
Do you remember what we ate on Sunday?
"""


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The printing moves to 14.12", "2026-12-14"),
        ("The launch is postponed until 14.12, sorry.", "2026-12-14"),
        ("Please send it by 14.12", "2026-12-14"),
        ("It runs on 3.11", ""),
        ("The meeting is moved to 9.30", ""),
    ],
)
def test_figures_with_one_dot_are_a_day_where_the_day_comes_first_and_a_word_leads_to_it(
    sentence: str, day: str
) -> None:
    due = due_in(sentence, date(2026, 11, 25), Habits(is_day_first=True))
    assert (str(due.on) if due else "") == day


@pytest.mark.parametrize("sentence", NONE.strip().split("\n"))
def test_a_day_that_is_only_told_of_is_no_day_to_be_met(sentence: str) -> None:
    assert due_in(sentence, WEDNESDAY) is None


def test_what_can_be_two_days_is_none_until_the_habit_is_known() -> None:
    sentence = "Please send it by 3/4."
    assert due_in(sentence, WEDNESDAY) is None
    for is_day_first, day in ((True, "2026-04-03"), (False, "2026-03-04")):
        due = due_in(sentence, date(2026, 3, 1), Habits(is_day_first=is_day_first))
        assert due is not None
        assert due.on.isoformat() == day


def test_the_time_beside_a_day_is_read_with_it() -> None:
    for sentence, at in (
        ("Please send it by Friday 17:00.", "17:00"),
        ("Please send it by noon on Friday.", "12:00"),
        ("Please send it by 9am Friday.", "09:00"),
        ("Please send it by Friday morning.", None),
    ):
        due = due_in(sentence, WEDNESDAY)
        assert due is not None
        assert (due.on.isoformat(), due.at) == ("2026-03-13", at)


def test_before_a_day_is_the_day_that_goes_before_it() -> None:
    due = due_in("I need it before Friday.", WEDNESDAY)
    assert due is not None
    assert due.on.isoformat() == "2026-03-12"


@given(st.text(max_size=300), st.dates())
def test_any_text_on_any_day_gives_a_due_that_stands_in_it_or_none(text: str, on: date) -> None:
    due = due_in(text, on)
    assert due is None or (text[due.start : due.end] == due.words and due.on >= on)


@given(
    st.lists(
        st.sampled_from(
            ["by", "Friday", "next", "week", "the", "20th", "of", "March", "in", "two", "end", "4/15", "-", "Q1",
             "mid", "month", "days", "from", "today", "9999", "before", "last", "year", "5pm", "31st", "Feb"]
        ),
        max_size=9,
    ),
    st.dates(),
)  # fmt: skip
def test_any_jumble_of_words_for_days_is_survived(words: list[str], on: date) -> None:
    due = due_in(" ".join(words), on)
    assert due is None or due.on >= on


def test_the_last_year_there_is_has_no_quarter_after_it() -> None:
    due = due_in("Send it until Q1 or in January.", date(9999, 4, 1))
    assert due is None or due.on.year == 9999


def test_many_words_for_days_take_no_longer_than_twice_half_of_them() -> None:
    assert due_in("by Friday or " * 100_000, WEDNESDAY) is None


@pytest.mark.parametrize(
    "told",
    [
        "The Clarity classes start in August.",
        "Classes aren't available until August.",
        "The review is in January.",
        "The new analyst joins us in January.",
        "We can talk about it in January.",
        "Please think about what you want to do in January.",
        "Please book the training that runs in August.",
        "Please send the numbers for the review in January.",
        "The lease ends in August.",
        "I can't start until Friday.",
    ],
)
def test_a_month_in_which_something_is_is_no_day_to_be_met(told: str) -> None:
    assert due_in(told, WEDNESDAY) is None


@pytest.mark.parametrize(
    ("owed", "last"),
    [
        ("Please finish the hand-over in August.", date(2026, 8, 31)),
        ("I'd need the report in August.", date(2026, 8, 31)),
        ("I'll send the plan in August.", date(2026, 8, 31)),
        ("The team is closed in August, please order by July.", date(2026, 7, 1)),
        ("Please keep the file until Friday.", date(2026, 3, 13)),
        ("Please send it in early August.", date(2026, 8, 10)),
    ],
)
def test_a_month_in_which_something_is_owed_is_one(owed: str, last: date) -> None:
    due = due_in(owed, WEDNESDAY)
    assert due is not None
    assert due.on == last


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The list by Thurdsay noon, please.", "Thurdsay noon"),
        ("We go on; tommorow I ring you.", "tommorow"),
        ("First wensday at 9:30, then Friday.", "wensday at 9:30"),
    ],
)
def test_a_mistyped_day_stands_where_it_was_typed(sentence: str, words: str) -> None:
    due = next(named_days(sentence, WEDNESDAY, UNKNOWN))
    assert (due.words, sentence[due.start : due.end]) == (words, words)


@pytest.mark.parametrize("sentence", ["Mr Munday brings it.", "All sundry things stay.", "We say so."])  # fmt: skip
def test_a_word_near_a_day_is_none(sentence: str) -> None:
    assert due_in(sentence, WEDNESDAY) is None
