"""What every form keeps to: it draws any page, and nothing in a page can steer its reader."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import goodbooks.render
from goodbooks.cli.command import FORMS as OFFERED
from goodbooks.core import catalog
from goodbooks.core.document import Document
from goodbooks.core.drawing import Renderer, Style, visible
from render.made_pages import EVERYTHING, TRAP, trapped

if TYPE_CHECKING:
    from collections.abc import Callable

FORMS = catalog.load(goodbooks.render, "RENDERER", Renderer)
FILES = {"pdf", "docx", "eml", "ics", "svg", "png"}
WORDS = {name: form for name, form in FORMS.items() if name not in FILES}
EMPTY = Document("empty", "Nothing", "", ())


@pytest.mark.parametrize("form", sorted(WORDS))
def test_a_page_with_every_block_is_drawn_as_its_golden_file(
    form: str, golden: Callable[[str, str], None]
) -> None:
    golden(f"render/everything.{FORMS[form].ending}", FORMS[form].draw(EVERYTHING, Style()))


@pytest.mark.parametrize("form", sorted(WORDS))
def test_a_page_of_traps_is_drawn_as_its_golden_file(
    form: str, golden: Callable[[str, str], None]
) -> None:
    golden(f"render/traps.{FORMS[form].ending}", FORMS[form].draw(trapped(TRAP), Style()))


@pytest.mark.parametrize("form", sorted(WORDS))
def test_an_empty_page_is_drawn_with_its_title(form: str) -> None:
    drawn = FORMS[form].draw(EMPTY, Style())
    assert "Nothing" in drawn
    assert drawn.endswith("\n")


def steering(text: str) -> list[str]:
    """The signs that a terminal or an eye could be misled by."""
    return [
        char
        for char in text
        if char != "\n"
        and (unicodedata.category(char) in {"Cc", "Cs"} or char in "\u202a\u202e\u2066\u200b")
    ]


@pytest.mark.parametrize("form", sorted(WORDS))
@given(st.text())
def test_no_text_whatever_brings_a_control_sign_into_a_form(form: str, text: str) -> None:
    assert steering(FORMS[form].draw(trapped(text), Style())) == []


@pytest.mark.parametrize("form", sorted(WORDS))
@given(st.text(st.characters(codec="utf-8")))
def test_every_form_can_be_written_as_utf_8(form: str, text: str) -> None:
    assert FORMS[form].draw(trapped(text + "\ud800"), Style()).encode("utf-8")


def test_an_escape_is_shown_as_its_picture_and_a_bidi_override_by_its_number() -> None:
    assert visible("a\x1b[31mb\u202ec\x9b") == "a␛[31mb\\u202ec\\x9b"


def test_every_sign_that_steers_or_is_unseen_is_shown_beside_letters_of_any_script() -> None:
    steering = (
        *range(0x0A),
        *range(0x0B, 0x20),
        *range(0x7F, 0xA0),
        0x200B,
        *range(0x2028, 0x202F),
    )
    unseen = (
        *range(0x2060, 0x2070),
        0xFEFF,
        *range(0xFFF9, 0xFFFC),
        0xFFFE,
        0xFFFF,
        *range(0xE0000, 0xE0080),
    )
    for code in (*steering, *unseen):
        assert chr(code) not in visible(f"Zoë{chr(code)}שלום\nnext")


def test_accents_emoji_and_right_to_left_letters_stay_as_they_are() -> None:
    assert visible("Zoë שלום 👩\u200d💻\nnext") == "Zoë שלום 👩\u200d💻\nnext"


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize("page", [EVERYTHING, trapped(TRAP)], ids=["everything", "traps"])
def test_the_same_page_gives_the_same_bytes(form: str, page: Document) -> None:
    one, other = (FORMS[form].draw(page, Style()) for _ in range(2))
    assert one == other


def test_every_form_is_offered_by_the_commands_and_has_an_ending_of_its_own() -> None:
    assert set(OFFERED) == set(FORMS)
    assert len({form.ending for form in FORMS.values()}) == len(FORMS)


@pytest.mark.parametrize("name", sorted(FORMS))
def test_every_form_says_in_a_sentence_what_it_is_for(name: str) -> None:
    assert FORMS[name].summary.count(" ") > 2
