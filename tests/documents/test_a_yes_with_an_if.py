"""A yes that depends on something leaves open whether that is so, on every page alike; the day is asked for once it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.reckoning.terms import condition_in
from pages import body, made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

TODAY = date(2026, 11, 29)
ASKED = """\
2026-11-02 person Dana
  relation: boss
2026-11-20 ask me -> Dana "I lead the team" ^lead #role
  i-give: a note each Friday
  their-side: you built it
2026-12-03 talk Dana "The role" ^talk #role
"""
IF = '2026-11-28 decision Dana "Yes, if finance agrees" ^yes #role for ^lead\n'
MET = '2026-11-29 outcome me "met" for ^yes\n'
OPEN = "whether finance agrees"


def page(name: str, book: Book, **more: object) -> Document:
    return made(name, book, who="Dana", today=TODAY, **more)


@pytest.mark.parametrize(
    ("said", "on_what"),
    [
        ("Yes, if finance approves 2.5 posts. Good luck.", "finance approves 2.5 posts"), ("Yes, if it is under 1,500 euros", "it is under 1,500 euros"),
        ("Yes, if Ana, Ben and Carl agree", "Ana, Ben and Carl agree"), ("Yes, if HR, finance, and legal agree, and keep it quiet", "HR, finance, and legal agree"),
        ("Yes, if we get Ana, Ben and Carl", "we get Ana, Ben and Carl"), ("Yes, if finance agrees, Ana and Ben start in May", "finance agrees"),
        ("Yes, if finance agrees", "finance agrees"), ("Yes, but only if Ana takes over the audit, and keep it quiet", "Ana takes over the audit"),
        ("Yes, provided that the numbers hold", "the numbers hold"), ("Ok, unless HR objects", "HR objects"), ("Yes, if I get the budget", "I get the budget"),
        ("Yes, but only after the summer", ""), ("Yes, once Ana is back", ""), ("Yes, if you like", ""), ("Yes, if you keep me posted", ""), ("No, unless HR objects", ""), ("Yes", ""),
    ],
)  # fmt: skip
def test_what_a_yes_depends_on_is_no_day_no_event_and_nothing_that_i_keep_myself(
    said: str, on_what: str
) -> None:
    assert condition_in(said) == on_what


def test_each_page_leaves_open_whether_it_is_so_and_none_from_which_day_it_holds(
    book: Callable[[str], Book],
) -> None:
    told = book(ASKED + IF)
    assert f"Ask: by when you both know {OPEN}." in section(page("brief", told), "")
    assert section(page("brief", told), "For this talk") == []
    (agreed, *_) = [
        line for line in section(page("prepare", told), "What was agreed") if "open" in line
    ]
    assert agreed.startswith(
        f"Still open: {OPEN}. Once you know: goodbooks add 'outcome \"met\" for ^yes'"
    )
    case = page("case", told, matter="role", readers=("Dana",))
    assert f"Still open: {OPEN}." in section(case, "")
    note = body(page("confirm", told, ref="yes"))
    assert "By [which day?] we both know whether this is so: “finance agrees”." in note
    want = "2026-11-29 talk\n  amends: ^talk\n  want: to lead the team\n"
    (line,) = section(page("today", book(ASKED + IF + want)), "The next talk")
    assert f"you have Dana's yes of 28 November; still open: {OPEN}" in line
    for one in ("brief", "prepare", "case", "confirm", "today"):
        assert "from which day it holds" not in words(page(one, told, matter="role", ref="yes"))


def test_once_it_is_so_the_day_is_asked_for_and_only_where_none_was_said(
    book: Callable[[str], Book],
) -> None:
    document = page("brief", book(ASKED + IF + MET))
    assert "Ask: from which day it holds." in section(document, "")
    assert OPEN not in words(document)
    assert "which day?" not in body(page("confirm", book(ASKED + IF + MET), ref="yes"))
    dated = book(ASKED.replace("the team", "the team from May") + IF + MET)
    assert "from which day it holds" not in words(page("brief", dated))
    failed = page("brief", book(ASKED + IF + MET.replace("met", "failed")))
    assert "Ask: what becomes of it, now that its condition failed." in section(failed, "")


def test_the_day_by_which_it_is_known_is_said_and_no_more_asked_for(
    book: Callable[[str], Book],
) -> None:
    told = book(f"{ASKED}{IF}  condition-due: 2026-12-12\n")
    assert "By 12 December we both know whether this is so: “finance agrees”." in body(
        page("confirm", told, ref="yes")
    )
    document = page("brief", told)
    assert "by when you both know" not in words(document)
    assert section(document, "What was agreed")[0].startswith(
        f"Still open: {OPEN}, known by 12 December."
    )


@pytest.mark.parametrize("said", ["Yes, but not before 1 June", "Yes, if you keep me posted"])
def test_a_yes_with_its_day_or_with_a_term_on_my_side_leaves_nothing_open(
    book: Callable[[str], Book], said: str
) -> None:
    told = book(ASKED + IF.replace("Yes, if finance agrees", said))
    for one in ("brief", "prepare"):
        assert "Still open" not in words(page(one, told))
        assert "from which day" not in words(page(one, told))


@pytest.mark.parametrize(("said", "left"), [
    ("approved by finance", "whether this is so: “approved by finance”"), ("at all possible", "whether this is so: “at all possible”"), ("within budget", "whether this is so: “within budget”"),
    ("finance agrees", OPEN), ("Fred agrees", "whether Fred agrees"), ("the budget is approved", "whether the budget is approved"),
])  # fmt: skip
def test_a_condition_that_is_no_sentence_is_told_in_its_own_words(
    book: Callable[[str], Book], said: str, left: str
) -> None:
    told = words(page("brief", book(ASKED + IF.replace("finance agrees", said))))
    assert f"Ask: by when you both know {left}." in told
    known = left.replace(": ", ", ")
    assert f"Once you know {known}: goodbooks add 'outcome \"met\" for ^yes'" in told


def test_a_page_for_them_leaves_out_what_only_i_know_to_be_settled(
    book: Callable[[str], Book],
) -> None:
    due, mine = "  condition-due: 2026-12-12\n", MET + "  readers: me\n"
    case = page("case", book(ASKED + IF + due + mine), matter="role", readers=("Dana",))
    assert "Still open" not in words(case)
    note = body(page("confirm", book(ASKED + IF + due + mine), ref="yes"))
    assert "we both know" not in note
    mailed = page("case", book(ASKED + IF + due), matter="role", readers=("Dana",))
    assert f"Still open: {OPEN}, known by 12 December." in section(mailed, "")


def test_beside_the_case_a_yes_with_an_if_is_told_as_one_until_it_is_met(
    book: Callable[[str], Book],
) -> None:
    def beside(text: str) -> str:
        return " ".join(line.text for line in page("case", book(text), matter="role").beside)

    assert f"said yes on 28 November, with an “if”: it is still open {OPEN}. " in beside(ASKED + IF)
    assert "with an “if”" not in beside(ASKED + IF + MET)
    plain = '2026-11-28 decision Dana "Yes, from May" ^yes #role for ^lead\n'
    assert "Dana said yes on 28 November, so this page argues" in beside(ASKED + plain)
