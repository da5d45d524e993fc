"""The sentence that Today opens with names what falls due next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TALK = '2026-11-06 10:00 talk Joe "One-on-one"\n'


def test_what_is_due_tomorrow_is_named_before_a_talk_in_three_days(
    book: Callable[[str], Book],
) -> None:
    due = TALK + '2026-11-02 promise me -> me "Write back" ^back by 2026-11-04\n'
    assert "Nothing is late. Next due is “Write back”, tomorrow." in words(made("today", book(due)))


def test_a_talk_before_the_next_due_day_is_the_next_step(book: Callable[[str], Book]) -> None:
    due = TALK + '2026-11-02 promise me -> Joe "The list" ^list by 2026-11-09\n'
    assert "Nothing is late. The next step is in 3 days." in words(made("today", book(due)))


def test_a_word_that_was_promised_for_yesterday_is_told_as_a_person_would(
    book: Callable[[str], Book],
) -> None:
    told = '2026-10-30 promise me -> Growth "Next word" ^w #x\n  next-word: {}\n'
    for day, when in (("2026-11-02", "from you yesterday,"), ("2026-11-01", "from you on Sunday 1 November,")):  # fmt: skip
        (line, *_) = section(made("today", book(told.format(day))), "The next word")
        assert when in line


def test_matters_on_which_several_wait_that_have_no_room_are_counted(
    book: Callable[[str], Book],
) -> None:
    told = "".join(
        f'2026-11-02 request {who} -> me "When?" ^{who.lower()}{n} #m{n}\n'
        for n in range(7)
        for who in ("Ana", "Ben")
    )
    page = made("today", book(told))
    shown = section(page, "Who waits for a word")
    assert len(shown) == 6
    assert shown[-1] == "and 2 more: goodbooks today --all"
    whole = section(made("today", book(told), is_whole=True), "Who waits for a word")
    assert len(whole) == 7


def test_a_talk_that_a_story_told_is_not_to_be_written_down_again(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-02 talk Ana "What about you?" ^a
          readers: me
          stage: held
          private: What I said: something vague
    """)
    assert section(made("today", told), "To write down while it is fresh") == []


def test_what_was_decided_in_one_talk_is_one_thing_to_put_in_writing(
    book: Callable[[str], Book],
) -> None:
    talked = made("today", book("""
        2026-11-02 10:00 talk Ines "Catch-up" ^talk
          stage: debriefed
        2026-11-02 10:00 decision Ines "The post is advertised" ^post
        2026-11-02 10:00 decision Ines "I can apply" ^apply
        2026-11-02 12:00 decision Ines "The rota stays" ^rota
    """))  # fmt: skip
    assert section(talked, "Not yet in writing") == [
        "Ines: “The post is advertised” and “I can apply”: goodbooks confirm ^post",
        "Ines: “The rota stays”: goodbooks confirm ^rota",
    ]


def test_a_talk_that_a_story_told_is_not_asked_for_again(book: Callable[[str], Book]) -> None:
    talk = '2026-11-02 talk Ines "And you?" ^and\n  stage: held\n'
    fresh = "To write down while it is fresh"
    assert section(made("today", book(talk)), fresh) != []
    assert section(made("today", book(talk + "  readers: me\n")), fresh) == []
