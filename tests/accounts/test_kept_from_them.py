"""A page for somebody else: what is newer and kept from them is said to me beside it, and stands nowhere in it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

PEOPLE = """\
2026-11-02 person Dana
  relation: boss
2026-11-02 person me
  signs: Ana
2026-11-02 person HR
  relation: HR
2026-11-02 person Tom
  relation: colleague
"""
ASKED = '2026-11-09 ask me -> Dana "To go back to the ward from 4 January" ^back #step\n'
FOR_HR = """\
2026-11-10 ask me -> HR "Note, please, that I am asking Dana to go back to the ward from 4 January" ^note-hr #step
  readers: HR
"""
YES = """\
2026-11-12 15:00 answer Dana "Yes, once Tom has the tables" ^yes #step for ^back
  is: yes
"""
OPENS = "goodbooks add 'answer Dana' 'amends: ^yes' 'readers: named, HR'"
SAID = (
    "Dana's yes of 12 November is newer than what stands here, and HR may not read it."
    f" So that HR can: {OPENS}"
)
TOLD = PEOPLE + ASKED + FOR_HR + YES


def for_hr(page: str, book: Book) -> Document:
    about = {"who": "HR"} if page == "update" else {"matter": "step", "readers": ("HR",)}
    return made(page, book, today=date(2026, 11, 28), **about)


def beside(document: Document) -> list[str]:
    return [line.text for line in document.beside]


@pytest.mark.parametrize("page", ["trail", "hold", "update"])
def test_a_yes_that_hr_may_not_read_is_said_to_me_beside_the_page_and_not_in_it(
    book: Callable[[str], Book], page: str
) -> None:
    document = for_hr(page, book(TOLD))
    assert beside(document) == [SAID]
    assert "12 November" not in words(document)
    assert "once Tom has the tables" not in words(document)


@pytest.mark.parametrize("page", ["case", "trail", "hold", "update"])
def test_the_line_that_is_offered_lets_hr_read_it_and_dana_still(
    book: Callable[[str], Book], page: str
) -> None:
    opened = book(f"{TOLD}2026-11-28 answer Dana\n  amends: ^yes\n  readers: named, HR\n")
    assert beside(for_hr(page, opened)) == []
    assert "with the words “once Tom has the tables”" in words(for_hr("case", opened))
    to_dana = made("trail", opened, matter="step", readers=("Dana",), today=date(2026, 11, 28))
    assert "Yes, once Tom has the tables" in words(to_dana)


def test_an_answer_to_an_ask_stands_in_its_matter_though_it_names_none(
    book: Callable[[str], Book],
) -> None:
    bare = TOLD.replace("^yes #step", "^yes")
    assert bare != TOLD
    opened = book(f"{bare}2026-11-28 answer Dana\n  amends: ^yes\n  readers: named, HR\n")
    assert "with the words “once Tom has the tables”" in words(for_hr("case", opened))
    assert "Yes, once Tom has the tables" not in words(for_hr("case", book(bare)))


def test_an_ask_that_hr_may_read_counts_as_what_the_page_tells(book: Callable[[str], Book]) -> None:
    told = PEOPLE + ASKED + "  readers: Dana, HR\n" + YES
    assert beside(for_hr("trail", book(told))) == [SAID]
    assert beside(for_hr("update", book(told))) == [SAID]


def test_a_no_that_came_before_what_hr_was_asked_is_not_newer(book: Callable[[str], Book]) -> None:
    told = PEOPLE + ASKED + YES.replace("2026-11-12 15:00", "2026-11-09 15:00") + FOR_HR
    assert beside(for_hr("case", book(told))) == []


def test_a_word_to_hr_that_tells_the_answer_already_needs_no_remark(
    book: Callable[[str], Book],
) -> None:
    meant = FOR_HR.replace("  readers: HR\n", "  planned: 2026-12-01\n  readers: HR\n")
    document = for_hr("case", book(PEOPLE + ASKED + meant + YES))
    assert (
        "Dana agreed to on 12 November, with a condition [which, as you say it to them?]"
        in words(document)
    )
    assert beside(document) == ["Once you have sent it: goodbooks said ^note-hr"]
    (gap,) = document.gains
    assert gap.marked == "the condition in words for HR"
    assert "on 12 November, with a condition (your words for them)" in gap.remedy


@pytest.mark.parametrize(
    ("answer", "part", "told"),
    [
        ("Yes, once Tom has the tables", "yes", "Dana agreed to on 12 November, with a condition [which, as you say it to them?]: to go back to the ward from 4 January"),
        ("Yes", "yes", "Dana agreed to on 12 November: to go back to the ward from 4 January"),
        ("No, not this year", "no", "Dana said no to on 12 November: to go back to the ward from 4 January"),
    ],
)  # fmt: skip
def test_what_hr_was_told_i_ask_is_told_with_the_answer_once_there_is_one(
    book: Callable[[str], Book], answer: str, part: str, told: str
) -> None:
    since = YES.replace("Yes, once Tom has the tables", answer).replace("is: yes", f"is: {part}")
    document = for_hr("case", book(PEOPLE + ASKED + FOR_HR + since))
    assert told in words(document)
    assert "I am asking" not in words(document)
    assert "What I ask" not in words(document)
    assert ("What was agreed" if part == "yes" else "What was answered") in words(document)
    assert beside(document) == []
    mine = for_hr("case", book(PEOPLE + ASKED + FOR_HR + since + "  readers: me\n"))
    assert "12 November" not in words(mine)
    assert "What I ask" in words(mine)


def test_of_several_it_is_said_first_how_many_they_are(book: Callable[[str], Book]) -> None:
    more = """\
2026-11-09 ask me -> Dana "Is the course paid?" ^course #step
2026-11-13 answer Dana "No, not this year" ^no #step for ^course
  is: no
"""
    found = beside(for_hr("trail", book(TOLD + more)))
    assert found[0] == "Two things newer than what stands here are kept from HR."
    assert found[1] == SAID
    assert found[2].startswith("Dana's no of 13 November is newer")


def test_a_decision_that_takes_the_place_of_one_they_read_is_newer_too(
    book: Callable[[str], Book],
) -> None:
    told = f"""{PEOPLE}\
2026-11-09 decision Dana "Tom waits until spring" ^wait #step
2026-11-12 decision Dana "Tom takes the tables now" ^now #step
  reverses: ^wait
  readers: Dana
"""
    document = made("trail", book(told), matter="step", readers=("Tom",), today=date(2026, 11, 28))
    assert beside(document) == [
        "Dana's decision of 12 November is newer than what stands here, and Tom may not read it."
        " So that Tom can: goodbooks add 'decision Dana' 'amends: ^now' 'readers: Dana, Tom'"
    ]


def test_a_colleague_who_reads_nothing_of_it_is_nobody_it_is_kept_from(
    book: Callable[[str], Book],
) -> None:
    document = made("hold", book(TOLD), matter="step", readers=("Tom",), today=date(2026, 11, 28))
    assert beside(document) == []


def test_of_a_page_for_me_nothing_is_kept(book: Callable[[str], Book]) -> None:
    assert beside(made("trail", book(TOLD), matter="step", today=date(2026, 11, 28))) == []


@pytest.mark.parametrize(
    ("said", "lines", "told"),
    [
        ("Yes, but only after the summer", "is: part", "agreed to on 12 November, with a condition [which, as you say it to them?]"),
        ("Yes, but only half of it", "is: part", "agreed to in part on 12 November"),
        ("Yes", "is: yes\n  condition: Tom stays", "agreed to on 12 November, with a condition [which, as you say it to them?]"),
        ("Yes", "is: yes\n  readers: named, HR", "agreed to on 12 November:"),
    ],
)  # fmt: skip
def test_what_hr_is_told_of_a_half_yes_and_of_one_that_hr_may_read_has_its_day(
    book: Callable[[str], Book], said: str, lines: str, told: str
) -> None:
    meant = FOR_HR.replace("  readers: HR\n", "  planned: 2026-12-01\n  readers: HR\n")
    answer = f'2026-11-12 answer Dana "{said}" ^yes #step for ^back\n  {lines}\n'
    page = words(for_hr("case", book(PEOPLE + ASKED + meant + answer)))
    assert f"Dana {told}" in page
    assert "I am asking" not in page


@pytest.mark.parametrize(
    ("title", "what"),
    [
        ("delivered though Dana was cross", "What became of it, “delivered” on 12 November,"),
        ("Dana was cross", "What became of it on 12 November"),
    ],
)
def test_what_became_of_an_ask_is_said_by_its_state_and_not_in_words_that_they_may_not_read(
    book: Callable[[str], Book], title: str, what: str
) -> None:
    swap = '2026-11-09 ask Tom -> me "May I swap the shift" ^swap #step\n'
    came = f'2026-11-12 outcome "{title}" ^done #step for ^swap\n  readers: Dana\n'
    life = book(PEOPLE + swap + came)
    document = made("trail", life, today=date(2026, 11, 28), matter="step", readers=("Tom",))
    opens = "goodbooks add 'outcome' 'amends: ^done' 'readers: Dana, Tom'"
    assert beside(document) == [
        f"{what} is newer than what stands here, and Tom may not read it. So that Tom can: {opens}"
    ]


def test_what_only_answers_a_question_of_mine_is_no_news_for_hr_and_the_yes_is(
    book: Callable[[str], Book],
) -> None:
    told = f"""{TOLD}2026-11-09 ask me -> Dana "Who tells Tom, and when?" ^who #step
2026-11-12 16:00 answer Dana "She does, on Monday" ^she for ^who
"""
    assert beside(for_hr("update", book(told))) == [SAID]
    assert beside(for_hr("case", book(told))) == []


def test_a_yes_that_hr_may_read_stands_in_the_mail_to_them_in_its_words_once(
    book: Callable[[str], Book],
) -> None:
    part = TOLD.replace(
        '"Yes, once Tom has the tables" ^yes #step for ^back\n  is: yes',
        '"Yes, but not before April, three mornings a week" ^yes #step for ^back\n  is: part',
    )
    opened = book(f"{part}2026-11-28 answer Dana\n  amends: ^yes\n  readers: named, HR\n")
    document = for_hr("case", opened)
    page = words(document)
    assert document.greeting
    assert "agreed to in part on 12 November, with the words “not before April, three mornings a week”" in page  # fmt: skip
    assert page.count("three mornings") == 1
    assert "What there is to know" not in page
