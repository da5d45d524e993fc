"""After a yes a proposal argues no more: it says what was granted, the plan that follows, and how it is put in writing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.before_a_talk.granted import in_lines
from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

ASKED = """\
2026-11-02 person Dana
  relation: boss
2026-11-09 ask me -> Dana "To go back to the ward from 4 January" ^back #step
  due: 2026-11-20
  reason: the rota is led by someone at home in it
  my-part: I said in June that all was well
  objection: "I have nobody else" -> Tom has led the rota since July
  could-go-wrong: you may not ask me a second time
  review: 2027-05-14
"""
PLAN = """\
2026-11-09 promise me -> Dana "A hand-over a stranger could work by" ^hand #step by 2026-12-18
  condition: a yes to this
2026-11-09 promise me -> Dana "Tom's rota checked" ^check #step by 2027-01-29
  condition: a yes to this
2026-11-09 promise me -> Dana "A look back" ^look #step by 2027-05-14
  condition: a yes to this
"""
SAID = '2026-11-12 15:00 answer Dana "{}" ^yes #step for ^back\n  is: {}\n'
YES, PART = SAID.format("Yes, do", "yes"), SAID.format("Yes, from February", "part")


def case(book: Book) -> Document:
    return made("case", book, matter="step", today=date(2026, 11, 28))


def beside(document: Document) -> str:
    return "\n".join(line.text for line in document.beside)


def headings(document: Document) -> list[str]:
    return [part.title for part in document.sections]


@pytest.mark.parametrize("said", [YES, PART])
def test_after_a_yes_it_is_no_unfinished_case_however_much_it_lacked(
    book: Callable[[str], Book], said: str
) -> None:
    assert case(book(ASKED)).lacks
    document = case(book(ASKED + said))
    assert document.lacks == ()
    assert document.gains == ()
    assert "no case yet" not in words(document)
    assert "The choice is yours" not in words(document)


def test_after_a_yes_nothing_argues_for_it_and_the_plan_stays(book: Callable[[str], Book]) -> None:
    document = case(book(ASKED + PLAN + YES))
    assert headings(document) == ["", "The plan", "The plan at a glance", "The look back"]
    assert section(document, "") == [
        "I asked to go back to the ward from 4 January.",
        "Answered by Dana on 12 November: “Yes, do”.",
    ]
    assert section(document, "The plan")[0].startswith("18 December: A hand-over")
    assert "Decision wanted" not in words(document)
    assert "a yes to this" not in words(document)


def test_a_yes_in_part_keeps_the_reasons_for_what_it_leaves_open(
    book: Callable[[str], Book],
) -> None:
    document = case(book(ASKED + PLAN + PART))
    assert section(document, "")[-1] == "What these words leave open I still ask for."
    assert "What speaks against it" in headings(document)
    assert "Both sides" in headings(document)
    assert "The ways there are" not in headings(document)
    assert "How they compare" not in headings(document)
    assert "said yes in part on 12 November" in beside(document)


def test_the_condition_of_a_yes_stands_under_it_and_goes_into_the_note(
    book: Callable[[str], Book],
) -> None:
    document = case(book(f"{ASKED}{YES}  condition: Tom takes the rota\n"))
    assert section(document, "")[1].endswith("“Yes, do”. On condition: Tom takes the rota.")
    assert '"Yes, do, on condition: Tom takes the rota" ^yes-agreed' in beside(document)


def test_a_condition_that_was_typed_with_a_capital_goes_on_small_behind_the_colon(
    book: Callable[[str], Book],
) -> None:
    document = case(book(f"{ASKED}{YES}  condition: The board agrees\n"))
    assert section(document, "")[1].endswith("“Yes, do”. On condition: the board agrees.")


def test_how_a_yes_is_put_in_writing_is_said_to_me_and_never_to_its_reader(
    book: Callable[[str], Book],
) -> None:
    document = case(book(f'{ASKED}{YES}  said: "Go, then."\n  readers: named, HR\n'))
    assert beside(document) == (
        "Dana said yes on 12 November, so this page argues for it no more. To put it in writing: goodbooks add"
        " '2026-11-12 15:00 decision Dana \"Yes, do\" ^yes-agreed #step for ^back' 'said: \"Go, then.\"'"
        " 'readers: named, HR' 'withdraws: ^yes', then goodbooks confirm ^yes-agreed"
    )
    assert "goodbooks" not in words(document)


def test_a_yes_that_is_a_decision_already_leads_straight_to_its_note(
    book: Callable[[str], Book],
) -> None:
    decided = '2026-11-12 decision Dana "Yes, from January on" ^jan #step for ^back\n'
    assert beside(case(book(ASKED + decided))).endswith("in writing: goodbooks confirm ^jan")


@pytest.mark.parametrize(
    "said",
    [
        SAID.format("No, hold on until Christmas", "no"),
        SAID.format("Ask me in spring", "later"),
        '2026-11-12 decision Dana "Hold on until Christmas" ^hold #step for ^back\n',
        '2026-11-12 answer Tom "Yes, fine with me" ^tom #step for ^back\n  is: yes\n',
    ],
)
def test_what_is_no_yes_of_the_one_who_was_asked_leaves_the_case_as_it_is(
    book: Callable[[str], Book], said: str
) -> None:
    document = case(book(ASKED + said))
    assert document.lacks
    assert "to put it in writing" not in beside(document).lower()


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Yes, but only after the summer", "What I asked for, and the yes"),
        ("Yes, if Tom agrees", "What I asked for, and the yes"),
        ("Yes, but only half of it", "What I asked for, and the part that is granted"),
        ("Yes, but only the mornings", "What I asked for, and the part that is granted"),
        ("Yes, but no change until May", "What I asked for, and the part that is granted"),
        (
            "Yes, but from 1 February, after the summer",
            "What I asked for, and the part that is granted",
        ),
    ],
)
def test_a_yes_that_is_only_bound_to_something_grants_the_whole(
    book: Callable[[str], Book], said: str, title: str
) -> None:
    document = case(book(ASKED + SAID.format(said, "part")))
    assert document.title == title
    assert ("I still ask for" in words(document)) == ("part" in title)


def test_the_decision_that_is_offered_for_a_yes_is_one(book: Callable[[str], Book]) -> None:
    said = SAID.format("Fine by me, go ahead", "yes")
    answer = next(one for one in book(ASKED + said).entries if one.kind == "answer")
    head, *lines = in_lines(answer)
    assert '"Yes: Fine by me, go ahead"' in head
    decided = "\n".join((head, *(f"  {line}" for line in lines)))
    document = case(book(f"{ASKED}{said}{decided}\n"))
    assert document.title == "What I asked for, and the yes"


@pytest.mark.parametrize(
    ("readers", "kept"), [("", "named"), ("  readers: me\n", "me"), ("  readers: HR\n", "HR")]
)
def test_whoever_could_not_read_the_answer_cannot_read_the_decision_it_becomes(
    book: Callable[[str], Book], readers: str, kept: str
) -> None:
    answer = next(one for one in book(ASKED + YES + readers).entries if one.kind == "answer")
    _, *lines = in_lines(answer)
    assert lines == [f"readers: {kept}", "withdraws: ^yes"]


def test_a_yes_that_came_by_mail_is_a_decision_that_came_by_mail(
    book: Callable[[str], Book],
) -> None:
    said = f'{YES}  channel: mail\n  said: "Go."\n  said: "And tell Tom."\n'
    answer = next(one for one in book(ASKED + said).entries if one.kind == "answer")
    assert in_lines(answer)[1:4] == (
        'said: "Go."',
        'said: "And tell Tom."',
        "channel: mail",
    )
