"""Whoever is not to hear of a matter yet reads nothing of it on any page, and what they ask in it is met without the news and without an untruth."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from pages import body, made, message, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 12, 4)
ASK = """
2026-12-01 person Deirdre
  relation: boss
2026-12-01 person Padraig ^padraig
  relation: deputy
  not-yet: post
2026-12-03 ask me -> Deirdre "To have my old post back" ^back #post
  readers: anyone
2026-12-03 note me "The wound clinic needs a lead from March" #post
  readers: anyone
2026-12-04 request Padraig -> me "Is something going on with the ward?" ^what #post
"""
YES = """
2026-12-03 decision Deirdre "Yes, from 1 March" ^yes #post for ^back
  readers: anyone
2026-12-03 promise Deirdre -> me "tell Padraig" by 9 December #post ^tell
  readers: anyone
"""


def page(name: str, told: Book, **parts: object) -> str:
    return words(made(name, told, today=DAY, **parts))


@pytest.mark.parametrize("more", ["", YES])
@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("trail", {"matter": "post", "readers": ("Padraig",)}),
        ("update", {"who": "Padraig"}),
        ("hold", {"matter": "post", "readers": ("Padraig",)}),
        ("case", {"matter": "post", "readers": ("Padraig",)}),
        ("confirm", {"ref": "^yes", "readers": ("Padraig",)}),
    ],
)
def test_no_page_for_them_tells_of_it_whoever_may_read_it_else(
    book: Callable[[str], Book], name: str, parts: dict[str, object], more: str
) -> None:
    shown = page(name, book(ASK + more), **parts)
    assert "my old post" not in shown
    assert "wound clinic" not in shown
    assert "March" not in shown


def test_somebody_else_reads_it_as_before(book: Callable[[str], Book]) -> None:
    told = book(ASK + YES + "2026-12-01 person Una\n")
    assert "wound clinic" in page("trail", told, matter="post", readers=("Una",))


def test_once_they_know_the_pages_tell_it_again(book: Callable[[str], Book]) -> None:
    told = book(ASK + "2026-12-04 person Padraig\n  amends: ^padraig\n  not-yet: nothing\n")
    assert "wound clinic" in page("trail", told, matter="post", readers=("Padraig",))


def test_what_they_ask_in_it_is_met_without_the_news(book: Callable[[str], Book]) -> None:
    before = page("hold", book(ASK), matter="post", readers=("Padraig",))
    assert "when there is something, you hear it in good time" in before
    assert "open" not in before
    since = page("update", book(ASK + YES), who="Padraig")
    assert "I can't say anything yet; you hear it from us by 9 December." in since


def test_a_talk_with_them_begins_with_what_is_not_theirs_yet(book: Callable[[str], Book]) -> None:
    shown = page("brief", book(ASK + YES), who="Padraig")
    assert "Padraig is not to hear of #post yet, and not from you. If Padraig asks: “" in shown
    assert "They are" not in shown


def test_on_the_day_on_which_they_are_told_today_asks_whether_they_know(
    book: Callable[[str], Book],
) -> None:
    told = book(ASK + YES)
    day = words(made("today", told, today=date(2026, 12, 9)))
    assert "Padraig may know of it by now" in day
    assert "not-yet: nothing" in day
    assert "may know" not in page("today", told)


def test_nobody_hears_before_is_kept_quiet_where_it_was_decided_beside_the_yes(
    book: Callable[[str], Book],
) -> None:
    more = '2026-12-03 decision Deirdre "she tells Padraig herself next week, nobody hears before" #post\n'
    hr = '2026-12-03 person HR\n  relation: HR\n2026-12-04 ask me -> HR "Please note what I am asking Deirdre for: to have my old post back" ^hr #post\n  readers: HR\n  planned: 2026-12-08\n'
    told = book(ASK + YES + more + hr)
    shown = words(made("case", told, matter="post", readers=("HR",), is_for_hr=True, today=DAY))
    assert "In confidence until 9 December" in shown


@pytest.mark.parametrize("asked", [
    "Are you going back on the wound clinic?", "Are you leaving the ward?", "Do you hand it over?", "What is going on with me?", "Will you step back?",
])  # fmt: skip
def test_a_question_of_theirs_in_no_matter_is_met_without_the_news_too(
    book: Callable[[str], Book], asked: str
) -> None:
    held = book(ASK + f'2026-12-01 request Padraig -> me "{asked}" ^loose\n')
    for shown in (page("update", held, who="Padraig"), page("hold", held, matter="^loose", readers=("Padraig",))):  # fmt: skip
        assert "when there is something, you hear it in good time" in shown
        assert "open" not in shown
        assert asked not in shown


def test_what_they_ask_about_the_work_is_answered_as_ever(book: Callable[[str], Book]) -> None:
    held = book(ASK + '2026-12-01 request Padraig -> me "How many beds on Friday?" ^beds\n')
    assert "beds on Friday" in page("update", held, who="Padraig")


def test_before_a_talk_no_answer_to_it_is_said_to_be_due(book: Callable[[str], Book]) -> None:
    loose = '2026-12-01 request Padraig -> me "Are you leaving the ward?" ^loose\n'
    assert "your answer to" not in page("brief", book(ASK + loose), who="Padraig")
    beds = '2026-12-01 request Padraig -> me "How many beds on Friday?" ^beds\n'
    assert "your answer to “How many beds on Friday?”" in page("brief", book(ASK + loose + beds), who="Padraig")  # fmt: skip


NEITHER = "2026-12-01 person Una\n  not-yet: post\n2026-12-01 person Karl-Heinz Ott\n"
NOTHING_TO_TELL = "Thank you for asking. I have nothing to tell you there; when there is something, you hear it in good time."  # fmt: skip


def first_beside(name: str, told: Book, **parts: object) -> str:
    """The first line that is said to me beside a page; "" where none is."""
    found = made(name, told, today=DAY, **parts).beside
    return found[0].text if found and found[0].mark == "lead" else ""


def test_a_holding_message_to_them_is_only_for_when_they_ask_and_gives_nothing_away(
    book: Callable[[str], Book],
) -> None:
    unasked = ASK.partition("2026-12-04 request")[0] + NEITHER
    held = made("hold", book(unasked), matter="post", readers=("Padraig", "Una"), today=DAY)
    assert (message(held).subject, body(held)) == ("Thank you for asking", NOTHING_TO_TELL)
    assert "Only if they ask" in words(held)
    assert "Next word" not in words(held)
    says = held.beside[0].text
    assert says.startswith("Padraig and Una are not to hear of #post yet, and not from you: send nothing unasked.")  # fmt: skip
    later = made("hold", book(unasked + YES), matter="post", readers=("Una",), today=DAY)
    assert body(later) == "Thank you for asking. I can't say anything yet; you hear it from us as soon as I may."  # fmt: skip


def test_whoever_may_hear_of_it_is_to_get_a_message_apart(book: Callable[[str], Book]) -> None:
    told = book(ASK + NEITHER)
    both = first_beside("hold", told, matter="post", readers=("Una", "Karl-Heinz Ott"))
    assert both.endswith("Make a message of its own for Karl-Heinz Ott.")
    assert first_beside("hold", told, matter="post", readers=("Karl-Heinz Ott",)) == ""
    once = book(ASK + "2026-12-04 person Padraig\n  amends: ^padraig\n  not-yet: nothing\n")  # fmt: skip
    assert first_beside("hold", once, matter="post", readers=("Padraig",)) == ""
    assert "Only if" not in words(made("hold", once, matter="post", readers=("Padraig",), today=DAY))  # fmt: skip


@pytest.mark.parametrize(("name", "parts", "says"), [
    ("trail", {"matter": "post"}, "leave Padraig out of this page."),
    ("case", {"matter": "post"}, "leave Padraig out of this page."),
    ("confirm", {"ref": "^yes"}, "leave Padraig out of this page."),
    ("hold", {"matter": "^what"}, "The words below are for when Padraig asks"),
    ("update", {"who": "Padraig"}, "nothing of it stands on this page."),
])  # fmt: skip
def test_above_every_page_for_them_stands_that_it_is_not_theirs_yet(
    book: Callable[[str], Book], name: str, parts: dict[str, str], says: str
) -> None:
    above = first_beside(name, book(ASK + YES), readers=("Padraig",), **parts)
    assert above.startswith("Padraig is not to hear of #post yet, and not from you: ")
    assert says in above


def test_a_page_on_another_matter_has_no_such_line(book: Callable[[str], Book]) -> None:
    told = book(ASK + '2026-12-02 request Padraig -> me "The rota" #rota\n')
    assert first_beside("hold", told, matter="rota", readers=("Padraig",)) == ""


GIVEN = '2026-12-03 decision Deirdre "Yes, from 1 March" ^yes #post for ^back\n'
WHO = '2026-12-03 ask me -> Deirdre "Who tells Padraig, and when?" ^who #post\n'


@pytest.mark.parametrize(("said", "first", "says"), [
    ('2026-12-03 promise Deirdre -> me "tell Padraig" by 9 December #post\n', date(2026, 12, 9), "Deirdre meant to tell it, by 9 December"),
    (WHO + '2026-12-03 answer Deirdre "She tells him herself, on 7 January" for ^who\n', date(2027, 1, 7), "as told: “She tells him herself, on 7 January”"),
    ('2026-12-03 decision Deirdre "Deirdre tells Padraig after the round" #post\n', date(2026, 12, 10), "as told: “Deirdre tells Padraig after the round”"),
    ("", date(2026, 12, 10), "Padraig was not to hear of it before Deirdre's yes of 3 December"),
    ('2026-12-03 person Una\n  not-yet: post\n2026-12-03 decision Deirdre "Deirdre tells Una today" #post\n', date(2026, 12, 10), "nobody has said who tells Padraig"),
])  # fmt: skip
def test_from_the_day_on_which_they_were_to_hear_today_asks_until_the_book_knows_it(
    book: Callable[[str], Book], said: str, first: date, says: str
) -> None:
    told = ASK + GIVEN + said
    for day in (first, date(2027, 2, 20)):
        shown = words(made("today", book(told), today=day))
        assert says in shown
        assert "goodbooks add 'person Padraig' 'amends: ^padraig' 'not-yet: nothing'" in shown
        once = told + "2026-12-08 person Padraig\n  amends: ^padraig\n  not-yet: nothing\n"
        assert "goodbooks add 'person Padraig'" not in words(made("today", book(once), today=day))
    before = words(made("today", book(told), today=first - timedelta(days=1)))
    assert "goodbooks add 'person Padraig'" not in before


def test_what_was_asked_is_theirs_to_be_answered_once_they_know(
    book: Callable[[str], Book],
) -> None:
    loose = '2026-12-04 request Padraig -> me "Are you leaving the ward?" ^loose\n'
    told = ASK.partition("2026-12-04 request")[0] + GIVEN + loose
    assert "that is not theirs to hear yet" in page("today", book(told))
    knows = "2026-12-04 person Padraig\n  amends: ^padraig\n  not-yet: nothing\n"
    assert "goodbooks hold ^loose" in page("today", book(told + knows))


def test_colleagues_as_a_group_are_told_nothing_that_gives_it_away_either(
    book: Callable[[str], Book],
) -> None:
    told = book(ASK + "2026-12-01 person the nurses\n  not-yet: post\n")
    held = made("hold", told, matter="post", readers=("the nurses",), today=DAY)
    assert body(held) == NOTHING_TO_TELL
    assert held.greeting == "Hello everyone,"
    assert held.beside[0].text.startswith("The nurses are not to hear of #post yet, and not from you: ")  # fmt: skip
    assert "If the nurses ask: “" in page("brief", told, who="the nurses")
