"""A story typed as one talks is read thought by thought; lines that were broken to fit are no thoughts."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.days.coming_talk import coming_talks
from goodbooks.situations.moment.recognise import recognise
from goodbooks.situations.people.understood import facts_in, passages_of, people_in

LINES = (
    "so my boss promised the ferry company a new timetable by easter\n"
    "nobody told me\n"
    "i found it in the paper this morning\n"
    "we are four and two are ill\n"
    "he said\n"
    "just make it work\n"
    "their captain wants a plan by tuesday\n"
)
BREATHLESS = (
    "my manager reads every letter before i send it and she wants to be copied on everything and last week she wrote my whole"
    " report again and then told me it was late and i have done this for six years and nobody else gets this and my one on one"
    " is on wednesday and idk if i should say something"
)


def told(text: str) -> list[str]:
    return [one.text for one in passages_of(text)]


def test_a_thought_a_line_is_a_sentence_a_line() -> None:
    assert told(LINES) == [
        "so my boss promised the ferry company a new timetable by easter",
        "nobody told me",
        "i found it in the paper this morning",
        "we are four and two are ill",
        "he said just make it work",
        "their captain wants a plan by tuesday",
    ]


def test_each_line_tells_its_own_fact_and_speaks_for_itself() -> None:
    assert [(one.sort, one.passage.text) for one in facts_in(LINES)] == [
        ("commitment", "so my boss promised the ferry company a new timetable by easter"),
        ("conversation", "he said just make it work"),
        ("expectation", "their captain wants a plan by tuesday"),
    ]
    first = recognise(LINES).likely[0]
    assert first.name == "promised-for-me"
    assert all(one.text in told(LINES) for one in first.passages)


def test_a_sentence_of_each_line_stands_where_the_text_has_it() -> None:
    for one in passages_of(LINES + "\r\n".join(LINES.split("\n"))):
        assert LINES.find(one.text.split()[0]) >= 0
    for text in (LINES, BREATHLESS):
        assert all(
            " ".join(text[one.start :].split()).startswith(one.text) for one in passages_of(text)
        )


@pytest.mark.parametrize("width", [52, 66, 72, 80, 113])
def test_lines_that_were_broken_to_fit_are_no_thoughts(width: int) -> None:
    import textwrap

    text = (
        "On Monday my boss asked me in the corridor whether I would take over the whole harbour from the first of"
        " May, and I blurted out that others could do it much better than I ever would. She nodded and walked on"
        " without another word, and since then she has not spoken to me about it at all, although I see her daily"
    )
    assert told(textwrap.fill(text, width)) == told(text)


def test_a_line_that_holds_on_to_the_next_goes_on_in_it() -> None:
    assert told("he put the\nledger away and\nleft\ni stayed\n") == [
        "he put the ledger away and left",
        "i stayed",
    ]


def test_what_is_told_in_one_breath_is_taken_apart_where_somebody_begins_anew() -> None:
    assert told(BREATHLESS) == [
        "my manager reads every letter before i send it",
        "she wants to be copied on everything",
        "last week she wrote my whole report again and then told me it was late",
        "i have done this for six years",
        "nobody else gets this",
        "my one on one is on wednesday",
        "idk if i should say something",
    ]
    assert [one.relation for one in people_in(BREATHLESS)] == ["boss"]


def test_a_short_sentence_without_a_stop_stays_whole() -> None:
    said = "i asked him and he said no and i went home and nobody said a word"
    assert told(said) == [said]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("one on one with him on thursday", "2026-12-03"),
        ("1:1 tuesday at 10", "2026-12-01 10:00"),
        ("so meeting my boss monday at 10", "2026-11-30 10:00"),
        ("talk is on friday", "2026-12-04"),
    ],
)
def test_a_talk_is_coming_too_where_a_line_leaves_out_who_has_it(line: str, day: str) -> None:
    text = f"my boss gave my round away\nnobody asked me\n{line}\n"
    assert [str(one.at) for one in coming_talks(text, date(2026, 11, 28))] == [day]


def test_lines_broken_by_eye_are_no_thoughts_though_one_line_is_much_longer() -> None:
    wrapped = (
        "He built the line and all of its sheets himself, many years ago, when there\n"
        "were only three of them, and he keeps them in a paper binder to this day, so\n"
        "that nobody may change a thing without asking him first, not even at night or\n"
        "on a holiday. On Tuesday he spent two hours on the floor and looked for a valve\n"
        "that Moira had found.\n"
        "He is judged by the owner on how much cheese is in grade and on whether the new store is ready by April, and that takes all of his time.\n"
    )
    assert told(wrapped)[0].startswith("He built the line")
    assert told(wrapped)[0].endswith("on a holiday.")
    assert len(told(wrapped)) == 3
