"""A day at the end of a line, and single marks around a title: understood where they are plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk


def head(desk: Desk, line: str) -> str:
    return desk.understand(line, ()).text.split("\n", 1)[0]


def refusal(desk: Desk, line: str) -> str:
    with pytest.raises(Refusal) as caught:
        desk.understand(line, ())
    assert caught.value.code == 2
    return str(caught.value)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ('talk Marcus "1:1" tomorrow 9:30', '2026-11-04 09:30 talk Marcus "1:1" ^talk-marcus'),
        ('talk Marcus "1:1" #rel on Friday at 10:00', '2026-11-06 10:00 talk Marcus "1:1" ^talk-marcus #rel'),
        ('talk Marcus "1:1" tomorrow 9:30 #rel for ^pause',
         '2026-11-04 09:30 talk Marcus "1:1" ^talk-marcus #rel for ^pause'),
        ("talk Marcus tomorrow 9:30", "2026-11-04 09:30 talk Marcus ^talk-marcus"),
        ("talk Marcus, Platform the day after tomorrow #rel",
         "2026-11-05 talk Marcus, Platform ^talk-marcus #rel"),
        ('tomorrow talk Marcus "1:1" 9:30', '2026-11-04 09:30 talk Marcus "1:1" ^talk-marcus'),
        ('9:30 talk Marcus "1:1" tomorrow', '2026-11-04 09:30 talk Marcus "1:1" ^talk-marcus'),
        ('decision Marcus "Wait" yesterday 17:20 #rel', '2026-11-02 17:20 decision Marcus "Wait" ^wait #rel'),
        ('decision Marcus "Wait" 17:20', '2026-11-03 17:20 decision Marcus "Wait" ^wait'),
        ('win "Green" last Friday', '2026-10-30 win "Green" ^green'),
        ('note "x" 2 November', '2026-11-02 note "x" ^x'),
        ('promise me -> Marcus "Plan" yesterday by Friday', '2026-11-02 promise me -> Marcus "Plan" ^plan'),
    ],
)  # fmt: skip
def test_a_day_behind_the_title_is_the_day_of_the_entry(
    line: str, wanted: str, at_desk: Callable[..., Desk]
) -> None:
    assert head(at_desk(), line) == wanted


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("talk Marcus 1:1 tomorrow 9:30",
         'write talk Marcus "1:1" tomorrow 9:30 or talk Marcus "1:1 tomorrow 9:30"'),
        ("talk Marcus about Friday", 'talk Marcus "about" Friday or talk Marcus "about Friday"'),
        ("talk Marcus next Thursday", "can mean this week's or the one after"),
        ('talk Marcus "1:1" next Thursday', "can mean this week's or the one after"),
        ('tomorrow talk Marcus "1:1" Friday', "are two days; leave one of them out"),
        ('9:30 talk Marcus "1:1" 10:00', "are two times; leave one of them out"),
        ('tomorrow 9:30 talk Marcus "1:1" 10:00', "are two times; leave one of them out"),
        ('decision Marcus "Wait" Friday',
         "can be the day of the decision, or a day that it is about; write Friday decision ..."),
        ('decision Marcus "Go live" 2026-12-01', "a day that it is about; put it into the title"),
        ('promise me -> Marcus "Plan" Friday', 'write "by Friday" if it is due then'),
        ('promise me -> Marcus "Plan" today', "or the day it is due"),
        ('ask me -> Marcus "Hold" 17:00', "or the day it is due"),
        ('win "Green" with Lena', '"with" is neither an id, a matter nor a link'),
        ('win "Green" today #rel with Lena', '"today" is neither an id'),
    ],
)  # fmt: skip
def test_a_day_that_can_be_meant_in_two_ways_is_not_guessed(
    line: str, said: str, at_desk: Callable[..., Desk]
) -> None:
    assert said in refusal(at_desk(), line)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("decision Marcus 'Wait until Friday' #rel", 'decision Marcus "Wait until Friday" ^wait-friday #rel'),
        ("decision Marcus ‘Wait’ ^w", 'decision Marcus "Wait" ^w'),
        ("win 'Green'", 'win "Green" ^green'),
        ("win ‚Grün‘", 'win "Grün" ^grun'),
        ("win Marcus, Platform 'It's done, isn't it'", 'win Marcus, Platform "It\'s done, isn\'t it" ^done-isnt'),
        ("promise me -> Newteam 'Test plan' by Friday", 'promise me -> Newteam "Test plan" ^test-plan'),
        ("decision Marcus 'Wait' yesterday", 'decision Marcus "Wait" ^wait'),
        ("win Platform the 'nightly' restore tested", 'win Platform "the \'nightly\' restore tested" ^nightly-restore'),
        ("win Cut what we call 'the nightly'", 'win "Cut what we call \'the nightly\'" ^cut-call'),
        ("win the engineers' tests", 'win "the engineers\' tests" ^engineers-tests'),
        ("win 'a' and 'b'", "win \"'a' and 'b'\" ^b"),
        ("win Marcus tested 'restore' with Lena", 'win Marcus "tested \'restore\' with Lena" ^tested-restore'),
        ("win Marcus \"He said 'go'\"", 'win Marcus "He said \'go\'" ^said-go'),
    ],
)  # fmt: skip
def test_single_marks_around_a_title_are_its_quotation_marks_and_others_stay(
    line: str, wanted: str, at_desk: Callable[..., Desk]
) -> None:
    assert head(at_desk(), line).split(" ", 1)[1] == wanted


def test_single_marks_behind_a_new_name_are_not_guessed_at(at_desk: Callable[..., Desk]) -> None:
    said = refusal(at_desk(), "decision Markus 'Wait'")
    assert 'write decision Markus "Wait" or decision "Markus \'Wait\'"' in said


def test_a_day_in_dots_behind_by_is_a_day(at_desk: Callable[..., Desk]) -> None:
    told = at_desk().understand('promise me -> Marcus "The steps" by 14.12', ()).text
    below = at_desk().understand('promise me -> Marcus "The steps"', ("due: 14.12",)).text
    assert "due: 2026-12-14" in told
    assert "due: 2026-12-14" in below
