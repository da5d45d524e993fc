"""A page as a mail draft: plain and HTML, opened unsent in a mail program, for its readers or me.

Of a page that holds a message for somebody the message alone is the mail; any other page is the
mail as it stands. A page that was made for nobody else is a draft to myself, and says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import Renderer, bracketed, gap_words, one_line, visible
from goodbooks.core.phrasing import listed
from goodbooks.render.paper.post import letter_of, message_of
from goodbooks.render.paper.post import style as style_of_mail

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.document import Document, Line, Message
    from goodbooks.core.drawing import Style

FOR_ME = "For me alone: "


def draw(document: Document, style: Style) -> bytes:
    """The draft: to whom where the book knows the address, the subject, the text twice."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = message_of(document)
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    mail["Subject"] = _subject(document, message)
    if not document.readers:
        mail["Sensitivity"] = "Private"
    receivers = _addresses(_receivers(document, message))
    if receivers:
        mail["To"] = ", ".join(receivers)
    words, html = _message(message) if message else _page(document)
    mail.set_content(words, cte="quoted-printable")
    mail.add_alternative(html, subtype="html", cte="quoted-printable")
    mail.set_boundary("=_goodbooks_" + _digest(words + html))
    return mail.as_bytes()


def _subject(document: Document, message: Message | None) -> str:
    if message:
        return one_line(bracketed(message.subject, message))
    title = one_line(document.subject or document.title) or one_line(document.name)
    return title if document.readers else FOR_ME + title


def _receivers(document: Document, message: Message | None) -> list[tuple[str, str]]:
    """Who gets it, each with the address known or ""; only me, where nobody else is to read it."""
    names, known = (
        (message.to, message.addresses) if message else (document.readers, document.addresses)
    )
    if not document.readers:
        names = ("me",)
    return list(zip(names, (*known, *[""] * len(names)), strict=False))


def _addresses(receivers: Iterable[tuple[str, str]]) -> list[str]:
    """Each known address with its name; a name with odd signs is quoted, and holds no line end."""
    from email.headerregistry import Address

    return [
        str(Address("" if name == "me" else one_line(name).replace("\\", ""), addr_spec=address))
        for name, address in receivers
        if address
    ]


def _digest(words: str) -> str:
    """A mark between the parts that is the same each time and stands in neither."""
    from hashlib import sha256

    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _message(message: Message) -> tuple[str, str]:
    from goodbooks.render.html import letter

    return plain(message), letter(message)


def _page(document: Document) -> tuple[str, str]:
    """The page itself, as plain text and as HTML."""
    from goodbooks.render.html import mailed
    from goodbooks.render.text import draw as drawn

    shown = letter_of(document)
    return drawn(shown, style_of_mail()), mailed(shown)


def plain(message: Message) -> str:
    """The words of a message as plain text, to be pasted anywhere."""
    from goodbooks.core.drawing import quotation

    rows: list[str] = []
    before: Line | None = None
    for line in message.whole():
        if before is not None and not (before.mark == line.mark == "-"):
            rows.append("")
        text = visible(bracketed(line.text, message)).strip()
        shown = quotation(text) if line.mark == ">" else text
        rows.append(f"- {shown}" if line.mark == "-" else shown)
        before = line
    return "\n".join(rows) + "\n"


def remarks(document: Document, style: Style) -> tuple[str, ...]:
    """Who gets it without an address in the book, and which gaps are still in the text."""
    message = message_of(document)
    gaps = [marked for marked, _ in gap_words(message)] if message else []
    missing = [
        one_line(name)
        for name, address in _receivers(document, message)
        if not address and one_line(name) not in gaps
    ]
    said = []
    if not document.readers:
        said.append("a draft to yourself: the page is for you alone, with what is private in it")
    if missing:
        whose = listed(missing) if document.readers else "you"
        person = "the person" if document.readers else "person me"
        said.append(
            f"no address in the book for {whose}: fill in To yourself, or write under"
            f" {person}: also: NAME@PLACE"
        )
    if document.readers and not (message.closing if message else document.closing):
        said.append(
            "your name is not in the book, so none stands under it:"
            " goodbooks add 'person me' 'signs: YOUR NAME'"
        )
    if gaps:
        said.append(f"still to be filled before you send it: {listed(gaps)}")
    return tuple(said)


RENDERER = Renderer("eml", "a mail draft, for your mail program", draw, "eml", remarks=remarks)
