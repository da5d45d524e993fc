"""What is left alone in a message is found in one look along it, however long and odd it is."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.cli.coached import as_text
from goodbooks.coach.known import Known
from goodbooks.coach.look import look
from goodbooks.core.book import Book
from goodbooks.core.drawing import Style
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.language.reading import said_in
from goodbooks.language.text import zones
from goodbooks.language.text.letter import Letter
from goodbooks.syntax.read import read

GREETED = "Hi Ada,\n\nCould you send me the layout by Friday?\n\nBest\nZoë\n"
ODD = (
    "\n> It was late again.\n", "It was late again, and nobody minded. ", "`code` x ", 'a "word of it" b ',
    "Thanks\n", "On Monday he wrote:\n", "<b>", "-", "1.", "_", "é", "“", ">", " ", "a@b.", "https://a.example/b ",
)  # fmt: skip
"""Each could keep a pattern that goes back on itself busy for minutes, where one look is a moment."""


@pytest.mark.parametrize("odd", ODD)
def test_a_message_of_any_length_is_read_in_one_look(odd: str) -> None:
    said = [one.text for one in said_in(GREETED + odd * 4000 + "\n\nThank you.\n")]
    assert said[0] == "Could you send me the layout by Friday?"


@pytest.mark.parametrize("one", ["He said “I will pay” and ", "I just think “so what now” maybe, "])
def test_thousands_of_quotations_in_one_line_are_held_against_the_book_in_one_look(
    one: str,
) -> None:
    text = '2026-11-03 decision Marcus "Pay" ^pay\n  said: "We will pay it once, never again."\n'
    book = Book(read(text, Kinds()).entries)
    found = look(
        "Hi Marcus, " + one * 2_500, known=Known(book, lambda: book, "Marcus", date(2026, 11, 5))
    )
    assert len(found.flags) > 2_500
    assert len(as_text(found, Style(width=80))) < 1_500_000


def test_the_end_of_a_message_is_its_signature_only_while_it_is_short() -> None:
    short, long = GREETED + "Head of letters\n", GREETED + "Head of letters, " * 40
    assert "Head of letters" in Letter(short).zone("signature")
    assert "Head of letters" not in Letter(long).zone("signature")


def test_what_is_left_alone_lies_over_what_it_holds_whole() -> None:
    letter = Letter("Hello Ada,\n\n> he said “no” to `it`\n\nI say “yes” to `it` at a@b.example.\n")
    kinds = [zone.kind for zone in letter.zones if zone.kind != "greeting"]
    assert kinds == ["quoted", "quotation", "code", "address"]
    assert Letter("Take this:\n\n```\n> one\n```\n").zone("code") == "```\n> one\n```"


def test_somebody_of_whom_something_is_said_behind_their_name_is_not_greeted() -> None:
    assert not Letter("Dagmar, who leads our group, said no to it.").zone("greeting")
    assert not Letter("Ruth, the bed manager, promised them our beds.").zone("greeting")
    assert not Letter("Jörg, the shift manager at the client, shouted at me.").zone("greeting")
    assert Letter("Ruth, the nurse, please call her.").zone("greeting") == "Ruth, "
    assert Letter("Dana, my manager has asked for the list, so please send it.").zone("greeting")
    assert not Letter("Vera, my manager, has been ill since Tuesday.").zone("greeting")
    assert Letter("Priya, who signs this? I need it today.").zone("greeting")
    assert Letter("Marcus, our load test is late, by a week.").zone("greeting")


MAILS = (
    "Hi Ana,\nplease see below.\n\n-----Original Message-----\nFrom: Carl\nSent: Monday\nSubject: x\n\nold",
    "Yes.\n\nOn Mon, 2 Nov 2026 at 10:00, Carl Weber <c@x.example> wrote:\n> old",
    "Ja.\n\nAm 2. November schrieb Carl Weber:\n> alt", "Ok.\n\n__________\nVon: Carl\n",
    "See ```code``` and `x`.", "Fine.\n; coach: no\n", "> quoted\n> more\nmine", "at www.x.example and https://y.example",
    "mail a.b@x.example today", "she said “no”, „nein“, «non», \"no\" and 'not now' and ‘never’",
    "Thanks.\n-- \nCarl", "Text here.\nBest regards,\nCarl Weber", "Text here.\nCarl",
    "Text.\nThis e-mail is confidential and intended only for you.",
)  # fmt: skip


@pytest.mark.parametrize("mail", MAILS)
def test_a_text_without_the_signs_of_a_pattern_does_not_hold_it(mail: str) -> None:
    for _, signs, pattern in (*zones._BEHIND, *zones._INNER):
        if pattern.search(mail):
            assert not signs or any(one in mail for one in signs)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Piet, stage management, and the caterer asked me whether it holds. I said wait.", "Piet, stage management, and the caterer asked me whether it holds."),
        ("Piet, Nora and the caterer want to know if it runs.", "Piet, Nora and the caterer want to know if it runs."),
        ("Piet, could you and Nora ask them?", "could you and Nora ask them?"),
        ("Piet, the caterer and I talked on Monday.", "the caterer and I talked on Monday."),
        ("Piet, we go on and the caterer asked.", "we go on and the caterer asked."),
    ],
)  # fmt: skip
def test_the_first_of_several_who_do_something_is_nobody_who_is_greeted(
    text: str, first: str
) -> None:
    assert Letter(text).sentences[0].text == first
