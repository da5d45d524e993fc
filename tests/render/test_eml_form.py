"""The mail draft: read back by the standard library, and no name brings a header of its own."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.document import Document, Line, Message, Section
from goodbooks.core.drawing import Style
from goodbooks.render.eml import FOR_ME, RENDERER, draw, remarks
from render.made_pages import EVERYTHING, trapped

if TYPE_CHECKING:
    from email.message import EmailMessage


def holding(message: Message) -> Document:
    """A page with one message, handed to whom the message is to."""
    return Document("hold", "Hold", "", (Section("", (message,)),), readers=message.to)


HANDED = EVERYTHING._replace(readers=("Growth", "Sales"))
TOLD = HANDED._replace(
    sections=HANDED.sections[:-1], addresses=("g@corp.example", ""), title="How loyalty stands"
)
MINE = TOLD._replace(readers=(), addresses=("ana@corp.example",))


def opened(made: bytes) -> EmailMessage:
    """A draft as a mail program reads it."""
    return message_from_bytes(made, policy=default)  # type: ignore[return-value]


TO_GROWTH = Message(
    ("Growth", "Sales"), "Where it stands", (Line("Known: nothing."),), (), ("g@corp.example", "")
)


def test_it_is_a_draft_with_its_subject_and_the_same_text_plain_and_as_html() -> None:
    mail = opened(draw(HANDED, Style()))
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "Loyalty: where it stands on 3 November"
    plain, html = (mail.get_body((sort,)) for sort in ("plain", "html"))
    assert plain is not None
    assert html is not None
    for part in ("Known: Marcus decided to go ahead.", "[until when?]", "Sales: nothing to do"):
        assert part in plain.get_content()
        assert part in html.get_content().replace("<mark>", "").replace("</mark>", "")


def test_refs_and_what_is_only_for_me_are_not_in_it() -> None:
    made = draw(HANDED, Style()).decode()
    assert "^once" not in made
    assert "Only for you" not in made


def test_known_addresses_are_filled_in_and_the_others_are_told() -> None:
    mail = opened(draw(holding(TO_GROWTH), Style()))
    assert mail["To"] == "Growth <g@corp.example>"
    assert [said for said in remarks(holding(TO_GROWTH), Style()) if "Sales" in said]


def test_without_an_address_there_is_no_to() -> None:
    assert opened(draw(HANDED, Style()))["To"] is None


def test_gaps_still_open_are_told() -> None:
    assert "[until when?]" in RENDERER.remarks(HANDED, Style())[-1]


def words_of(mail: EmailMessage, sort: str) -> str:
    """One of the two texts of a draft."""
    part = mail.get_body((sort,))
    assert part is not None
    return part.get_content()


def test_a_page_without_a_message_is_the_mail_itself_for_whom_it_was_made() -> None:
    mail = opened(draw(TOLD, Style()))
    assert (mail["Subject"], mail["To"]) == ("How loyalty stands", "Growth <g@corp.example>")
    for part in map(words_of, (mail, mail), ("plain", "html")):
        assert "Say: the test plan is with Growth." in part
        assert "Theo promised Growth the loyalty API for 1 December." in part
        assert "^" not in part
        assert "alone" not in part


def test_a_page_as_a_mail_is_greeted_says_what_it_is_and_is_signed() -> None:
    told = TOLD._replace(
        subject="Proposal: two testers", opening="Here is what I propose.",
        greeting="Hello Growth,", closing="Ana",
    )  # fmt: skip
    mail = opened(draw(told, Style()))
    assert mail["Subject"] == "Proposal: two testers"
    plain, html = (words_of(mail, sort).replace("\r\n", "\n") for sort in ("plain", "html"))
    assert plain.startswith("Hello Growth,\n\nHere is what I propose.\n\n")
    assert plain.endswith("\n\nAna\n")
    assert html.index("Hello Growth,") < html.index("Here is what I propose.") < html.index("Ana")
    assert [said for said in remarks(TOLD, Style()) if "'signs: YOUR NAME'" in said]
    assert not [said for said in remarks(told, Style()) if "signs" in said]


def test_a_message_is_sent_with_its_greeting_and_the_name_under_it() -> None:
    signed = TO_GROWTH._replace(greeting="Hello Growth and Sales,", closing="Ana")
    plain = words_of(opened(draw(holding(signed), Style())), "plain").replace("\r\n", "\n")
    assert plain.split("\n\n") == ["Hello Growth and Sales,", "Known: nothing.", "Ana\n"]


def test_a_picture_stands_in_a_mail_in_words_and_figures() -> None:
    html = words_of(opened(draw(TOLD, Style())), "html")
    assert "Time line, from 12 October to 3 November" in html
    assert "<svg" not in html


def test_a_page_for_me_alone_is_a_draft_to_myself_that_says_so_first() -> None:
    mail = opened(draw(MINE, Style()))
    assert (mail["Subject"], mail["To"]) == (FOR_ME + "How loyalty stands", "ana@corp.example")
    assert mail["Sensitivity"] == "Private"
    assert "For you alone: this page was made from all of your book" in words_of(mail, "plain")
    assert "For you alone: this page was made from all of your book" in words_of(mail, "html")
    assert "^once" in words_of(mail, "plain")
    assert remarks(MINE, Style()) == (
        "a draft to yourself: the page is for you alone, with what is private in it",
    )


def test_without_my_address_the_draft_to_myself_has_no_receiver_and_i_am_told() -> None:
    unknown = MINE._replace(addresses=("",))
    assert opened(draw(unknown, Style()))["To"] is None
    assert "person me: also: NAME@PLACE" in remarks(unknown, Style())[-1]


def test_a_message_on_a_page_for_nobody_else_is_sent_to_nobody_else() -> None:
    mail = opened(draw(holding(TO_GROWTH)._replace(readers=()), Style()))
    assert mail["To"] is None
    assert mail["Subject"] == FOR_ME + "Hold"


HEADERS = {"x-unsent", "subject", "to", "mime-version", "content-type"}


@given(st.text() | st.just("Growth\r\nBcc: eve@evil.example\r\n\r\nBody"))
def test_no_name_or_subject_whatever_adds_a_header(text: str) -> None:
    page = holding(Message((text,), text, (Line(text),), (), ("g@corp.example",)))
    mail = opened(draw(page, Style()))
    assert {name.lower() for name in mail} <= HEADERS
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
    assert [to.addr_spec for to in mail["To"].addresses] == ["g@corp.example"]


@given(st.text() | st.just("Growth\r\nBcc: eve@evil.example\r\n\r\nBody"), st.booleans())
def test_no_title_or_reader_whatever_adds_a_header(text: str, is_mine: bool) -> None:
    page = TOLD._replace(title=text, readers=() if is_mine else (text, "Growth"))
    mail = opened(draw(page, Style()))
    assert {name.lower() for name in mail} <= HEADERS | {"sensitivity"}
    assert [to.addr_spec for to in mail["To"].addresses] == ["g@corp.example"]


@given(st.text())
def test_every_line_ends_as_mail_wants_and_none_is_too_long(text: str) -> None:
    made = draw(trapped(text), Style())
    made += draw(trapped(text)._replace(readers=(text, "Growth")), Style())
    assert made.count(b"\n") == made.count(b"\r\n")
    assert max(map(len, made.split(b"\r\n"))) <= 998
