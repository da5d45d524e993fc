"""The mail draft: read back by the standard library, and no name brings a header of its own."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.document import Document, Line, Message, Section
from goodbooks.core.drawing import Style
from goodbooks.render.eml import RENDERER, draw, remarks, unfit
from render.made_pages import EVERYTHING, trapped

if TYPE_CHECKING:
    from email.message import EmailMessage


def holding(message: Message) -> Document:
    """A page with one message."""
    return Document("hold", "Hold", "", (Section("", (message,)),))


def opened(made: bytes) -> EmailMessage:
    """A draft as a mail program reads it."""
    return message_from_bytes(made, policy=default)  # type: ignore[return-value]


TO_GROWTH = Message(
    ("Growth", "Sales"), "Where it stands", (Line("Known: nothing."),), (), ("g@corp.example", "")
)


def test_it_is_a_draft_with_its_subject_and_the_same_text_plain_and_as_html() -> None:
    mail = opened(draw(EVERYTHING, Style()))
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "INFO 3 November: Loyalty, where it stands"
    plain, html = (mail.get_body((sort,)) for sort in ("plain", "html"))
    assert plain is not None
    assert html is not None
    for part in ("Known: Marcus decided to go ahead.", "[until when?]", "Sales: nothing to do"):
        assert part in plain.get_content()
        assert part in html.get_content().replace("<mark>", "").replace("</mark>", "")


def test_refs_and_what_is_only_for_me_are_not_in_it() -> None:
    made = draw(EVERYTHING, Style()).decode()
    assert "^once" not in made
    assert "Only for you" not in made


def test_known_addresses_are_filled_in_and_the_others_are_told() -> None:
    mail = opened(draw(holding(TO_GROWTH), Style()))
    assert mail["To"] == "Growth <g@corp.example>"
    assert [said for said in remarks(holding(TO_GROWTH), Style()) if "Sales" in said]


def test_without_an_address_there_is_no_to() -> None:
    assert opened(draw(EVERYTHING, Style()))["To"] is None


def test_gaps_still_open_are_told() -> None:
    assert "[until when?]" in RENDERER.remarks(EVERYTHING, Style())[-1]


def test_a_page_without_a_message_makes_no_mail() -> None:
    found = unfit(Document("standing", "How you stand", "", ()))
    assert found is not None
    assert "no message" in found.reason


HEADERS = {"x-unsent", "subject", "to", "mime-version", "content-type"}


@given(st.text() | st.just("Growth\r\nBcc: eve@evil.example\r\n\r\nBody"))
def test_no_name_or_subject_whatever_adds_a_header(text: str) -> None:
    page = holding(Message((text,), text, (Line(text),), (), ("g@corp.example",)))
    mail = opened(draw(page, Style()))
    assert {name.lower() for name in mail} <= HEADERS
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
    assert [to.addr_spec for to in mail["To"].addresses] == ["g@corp.example"]


@given(st.text())
def test_every_line_ends_as_mail_wants_and_none_is_too_long(text: str) -> None:
    made = draw(trapped(text), Style())
    assert made.count(b"\n") == made.count(b"\r\n")
    assert max(map(len, made.split(b"\r\n"))) <= 998
