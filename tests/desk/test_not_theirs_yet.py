"""Who is not to hear of a matter yet, told to the box: what they ask is kept clean and is no debt, and that they were told ends it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from desk.became import told
from goodbooks.accounts.owed import i_owe
from goodbooks.desk.ground.refusals import Refusal
from pages import made
from pages import words as words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-10-30 person Ines
  relation: boss
2026-10-30 person Luc ^luc
  not-yet: ward
2026-10-30 person Ada ^ada
2026-10-30 ask me -> Ines "To hand back the ward in spring" ^back #ward
2026-11-02 promise Ines -> me "tell Luc" ^tell #ward
  due: 2026-11-10
"""


@pytest.mark.parametrize(("words", "meant"), [
    ("Luc asked me straight out at the desk today: are you giving up the ward? I said I have nothing to tell him there.",
     'request Luc -> me "Are you giving up the ward?" | i-said: "I have nothing to tell him there"'),
    ("Luc asked me whether I step down. I said I could not say.", 'request Luc -> me "Whether I step down" | i-said: "I could not say"'),
    ("Luc asked at lunch “who gets the ward after you?” and I said nothing is settled", 'request Luc -> me "Who gets the ward after you?" | i-said: "Nothing is settled"'),
    ("Luc wanted to know from me if I go back to nights, I told him he hears it in good time", 'request Luc -> me "Whether I go back to nights" | i-said: "He hears it in good time"'),
    ("Luc asked me in the corridor: will you still be our lead in spring?", 'request Luc -> me "Will you still be our lead in spring?"'),
    ("Luc asked me again: do you leave the ward? I said I'll look into it", 'request Luc -> me "Do you leave the ward?" | private: I said: I\'ll look into it'),
    ("Ada asked me point-blank: when does the rota change? I said in May", 'request Ada -> me "When does the rota change?" | private: I said: In May'),
])  # fmt: skip
def test_a_straight_question_is_kept_with_a_clean_title(desk: Desk, words: str, meant: str) -> None:
    assert told(desk.understand(words)) == meant


def test_whoever_has_no_part_in_what_i_ask_for_is_told_no_sooner(desk: Desk) -> None:
    found = desk.understand("Ada asked me: are you stepping down? I said no comment")
    assert told(found) == 'request Ada -> me "Are you stepping down?" | i-said: "No comment"'
    found = desk.understand("Ada asked me: are you in on Monday? I said no comment")
    assert told(found) == 'request Ada -> me "Are you in on Monday?" | private: I said: No comment'
    found = desk.understand("Ines asked me: are you stepping down? I said no comment")
    assert (
        told(found) == 'request Ines -> me "Are you stepping down?" | private: I said: No comment'
    )


def test_a_story_may_tell_that_they_are_not_to_hear(desk: Desk) -> None:
    found = desk.understand("Ada asked me: who gets the rota? I said no comment")
    assert told(found) == 'request Ada -> me "Who gets the rota?" | private: I said: No comment'
    story = 'note me "What happened"\n  private: Ada is my deputy. She must not hear of it before it is settled.\n'
    desk.add([desk.understand(story).entry])
    found = desk.understand("Ada asked me: who gets the rota? I said no comment")
    assert told(found) == 'request Ada -> me "Who gets the rota?" | i-said: "No comment"'


@pytest.mark.parametrize(("words", "meant"), [
    ("Wessel asked me on the phone straight out whether it is true that I am leaving. I called him back and said nothing is decided",
     'request Wessel -> me "Whether it is true that I am leaving" | i-said: "Nothing is decided"'),
    ("Wessel asked me today if the rumour is true, I said I have nothing to tell", 'request Wessel -> me "Whether the rumour is true" | i-said: "I have nothing to tell"'),
])  # fmt: skip
def test_an_outsiders_question_ends_where_my_words_begin(
    desk: Desk, words: str, meant: str
) -> None:
    desk.add([desk.understand("person Wessel").entry])
    assert told(desk.understand(words)) == meant


@pytest.mark.parametrize("asked", [
    "Whether it is true that I am leaving", "Is it true you give up the lead?", "Whether the rumour is true",
    "Are you handing the ward over?", "Who takes over from you?", "Do you give back the ward?",
])  # fmt: skip
def test_an_outsider_is_told_neither_the_news_nor_an_untruth(
    book: Callable[[str], Book], asked: str
) -> None:
    told_of = book(f'{BOOK}2026-11-03 request Wessel -> me "{asked}" ^wessel\n')
    page = words_of(made("hold", told_of, matter="^wessel", today=date(2026, 11, 4)))
    assert "I have nothing to tell you there; when there is something, you hear it in good time." in page  # fmt: skip
    assert "Next word" not in page


def test_an_outsiders_question_of_something_else_is_owed_as_before(
    book: Callable[[str], Book],
) -> None:
    told_of = book(f'{BOOK}2026-11-03 request Wessel -> me "When do you order?" ^wessel\n')
    assert i_owe(told_of, date(2026, 11, 4), "Wessel")


def test_what_was_answered_there_and_then_is_no_debt(book: Callable[[str], Book]) -> None:
    asked = '2026-11-03 request Luc -> me "Are you giving up the ward?"\n'
    today = date(2026, 11, 4)
    assert i_owe(book(BOOK + asked), today, "Luc")
    assert i_owe(book(BOOK + asked + '  i-said: "Nothing to tell"\n'), today, "Luc") == ()


@pytest.mark.parametrize("words", [
    "Ines told Luc this morning", "Ines has told Luc today", "Ines let Luc know on Tuesday", "I told Luc about it in person",
    "Luc knows now", "Luc was told by Ines yesterday", "Ines spoke with Luc about the change",
])  # fmt: skip
def test_that_they_were_told_ends_it(desk: Desk, words: str) -> None:
    found = desk.understand(words)
    assert told(found) == "person Luc | amends: ^luc | not-yet: nothing"
    assert "goodbooks hold ward" in found.notes[0]


@pytest.mark.parametrize("words", [
    "everybody knows now", "Everyone has heard it by now.", "Ines told everybody this morning", "it's official now", "they all know", "the whole ward knows",
    "I told everyone that I hand back the ward", "all of them have been told", "The news is out", "my change has been announced today",
])  # fmt: skip
def test_that_all_know_ends_it_for_whoever_was_not_to_hear(desk: Desk, words: str) -> None:
    found = desk.understand(words)
    assert told(found) == "person Luc | amends: ^luc | not-yet: nothing"
    assert not [one for one in found.offers if one.text.startswith("ask me")]


def test_that_all_know_ends_nothing_where_it_may_be_of_another_matter(desk: Desk) -> None:
    desk.add([desk.understand("Ada must not hear of it yet #rota").entry])
    with pytest.raises(Refusal):
        desk.understand("everybody knows now")


def test_a_promise_to_tell_them_is_offered_as_kept(desk: Desk) -> None:
    found = desk.understand("Ines told Luc this morning")
    assert [one.text for one in found.offers] == ['outcome "delivered" for ^tell']


@pytest.mark.parametrize("words", [
    "Ines told Ada this morning", "Ines told Luc that the beds come on Monday", "Luc knows the supplier", "Ines spoke with Luc",
    "He must not hear of it", "Ines let Luc go", "everybody knows the rota", "everybody knows now that we are late", "everyone knows Luc", "it is out",
])  # fmt: skip
def test_what_tells_neither_is_none_of_it(desk: Desk, words: str) -> None:
    try:
        assert "not-yet" not in told(desk.understand(words))
    except Refusal:
        return


@pytest.mark.parametrize(("words", "meant"), [
    ("Ada must not hear of it before it is settled", "person Ada | amends: ^ada | not-yet: ward"),
    ("Ada does not know it yet", "person Ada | amends: ^ada | not-yet: ward"),
    ("Ada shouldn't hear of it yet #rota", "person Ada | amends: ^ada | not-yet: rota"),
    ("Jörg must not know yet", "person Jörg | not-yet: ward"),
    ("Luc must not hear of it yet #rota", "person Luc | amends: ^luc | not-yet: rota, ward"),
])  # fmt: skip
def test_that_they_must_not_hear_of_it_is_a_line_of_the_person(
    desk: Desk, words: str, meant: str
) -> None:
    assert told(desk.understand(words)) == meant
