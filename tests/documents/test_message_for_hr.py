"""case --to HR: one word meant for HR is a mail with its greeting; a record of more keeps its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.document import Message
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

TOLD = """
    2026-10-01 person me
      signs: Ana
    2026-10-01 person HR
      relation: HR
      also: {name}
      greeting: Hello {name}
    2026-11-02 ask me -> Dana "To go back to the ward" ^ward #step
      i-give: a hand-over
    2026-11-02 ask me -> HR "{asked}" ^note #step
      planned: 2026-11-09
      readers: HR
"""
NOTE = "Please note what I am asking Dana for: to go back to the ward"
RECORD = '    2026-11-03 note me "The form is filled in" ^form #step\n      readers: HR\n'


def for_hr(told: Book) -> Document:
    return made("case", told, matter="step", readers=("HR",), is_for_hr=True)


def mail(document: Document) -> Message | None:
    blocks = (block for part in document.sections for block in part.blocks)
    return next((one for one in blocks if isinstance(one, Message)), None)


@pytest.mark.parametrize("name", ["Corentin", "Frau Özdemir", "Siân", "Élodie", "Tove"])
def test_a_word_meant_for_hr_is_a_mail_to_them_by_name(
    book: Callable[[str], Book], name: str
) -> None:
    document = for_hr(book(TOLD.format(name=name, asked=NOTE)))
    message = mail(document)
    assert message is not None
    assert (message.greeting, message.closing) == (f"Hello {name},", "Ana")
    assert message.subject == "What I ask: step"
    assert [line.text for line in message.paragraphs] == [
        f"{NOTE}.",
        "If you remember something otherwise, or need more from me, please tell me.",
    ]
    assert "ward" not in document.title
    assert [line.text for line in document.beside] == [
        "Once you have sent it: goodbooks said ^note"
    ]


def test_what_is_asked_of_them_is_the_subject_of_the_mail(book: Callable[[str], Book]) -> None:
    message = mail(for_hr(book(TOLD.format(name="Tove", asked="Whom do I ask about hours?"))))
    assert message is not None
    assert message.subject == "Whom do I ask about hours?"


def test_a_record_for_hr_keeps_its_rows(book: Callable[[str], Book]) -> None:
    document = for_hr(book(TOLD.format(name="Tove", asked=NOTE) + RECORD))
    assert mail(document) is None
    assert "The form is filled in" in words(document)
    assert "These are my own notes." in words(document)


UPDATE_SAID = """
    2026-11-02 outcome me "Said" for ^note
      state: sent
"""


def update(told: Book) -> Document:
    return made("update", told, who="HR")


def test_while_a_word_is_meant_for_hr_there_is_no_update_that_says_nothing_is_new(
    book: Callable[[str], Book],
) -> None:
    document = update(book(TOLD.format(name="Tove", asked=NOTE)))
    assert mail(document) is None
    assert words(document).count("goodbooks case step --to HR") == 1
    assert "othing new" not in words(document)
    assert not document.beside


@pytest.mark.parametrize(
    ("planned", "said"),
    [
        ("      planned: 2026-11-20\n", "What I mean to ask Dana for is still to be talked about"),
        ("", "What I asked Dana for has no answer yet"),
    ],
)
def test_once_hr_was_told_what_i_ask_an_update_says_how_that_stands(
    book: Callable[[str], Book], planned: str, said: str
) -> None:
    told = TOLD.replace("      i-give", f"{planned}      i-give") + UPDATE_SAID
    message = mail(update(book(told.format(name="Tove", asked=NOTE))))
    assert message is not None
    assert [line.text for line in message.paragraphs] == [f"{said}; you hear from me once there is something to note."]  # fmt: skip
    assert "where it stands" in message.subject


@pytest.mark.parametrize(
    ("decided", "told"),
    [
        ("you can go back to the ward in march", "on 3 November: “you can go back to the ward in march”."),
        ("The ward has its place in march", "on 3 November: The ward has its place in march."),
    ],
)  # fmt: skip
def test_what_was_said_to_me_stands_in_quotation_marks_for_hr(
    book: Callable[[str], Book], decided: str, told: str
) -> None:
    said = f'    2026-11-03 decision Dana "{decided}" ^yes #step for ^ward\n'
    message = mail(for_hr(book(TOLD.format(name="Corentin", asked=NOTE) + said)))
    assert message is not None
    assert told in " ".join(line.text for line in message.paragraphs)
