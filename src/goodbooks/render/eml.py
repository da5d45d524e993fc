"""A page's message as a mail draft: plain and HTML, opened unsent in a mail program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Document, Line, Message
from goodbooks.core.drawing import Renderer, bracketed, gap_words, one_line, visible
from goodbooks.core.phrasing import listed
from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from goodbooks.core.drawing import Style


def message_of(document: Document) -> Message | None:
    """The first message of a page."""
    blocks = (block for section in document.sections for block in section.blocks)
    return next((block for block in blocks if isinstance(block, Message)), None)


def unfit(document: Document) -> Unclear | None:
    """A page without a message makes no mail."""
    if message_of(document) is None:
        reason = f"the page {document.name} holds no message, so there is no mail to draft"
        return Unclear(reason, "confirm and hold have one; or choose --format pdf or html")
    return None


def draw(document: Document, style: Style) -> bytes:
    """The draft: to whom where the book knows the address, the subject, the text twice."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = message_of(document)
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    if message is None:
        return mail.as_bytes()
    mail["Subject"] = one_line(bracketed(message.subject, message))
    receivers = _addresses(message)
    if receivers:
        mail["To"] = ", ".join(receivers)
    mail.set_content(_plain(message), cte="quoted-printable")
    mail.add_alternative(_html(message), subtype="html", cte="quoted-printable")
    mail.set_boundary("=_goodbooks_" + _digest(repr(message)))
    return mail.as_bytes()


def _addresses(message: Message) -> list[str]:
    """Each known address with its name; a name with odd signs is quoted, and holds no line end."""
    from email.headerregistry import Address

    pairs = zip(message.to, message.addresses, strict=False)
    return [
        str(Address(one_line(name).replace("\\", ""), addr_spec=address))
        for name, address in pairs
        if address
    ]


def _digest(words: str) -> str:
    """A mark between the parts that is the same each time and stands in neither."""
    from hashlib import sha256

    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _plain(message: Message) -> str:
    from goodbooks.core.drawing import quotation

    rows: list[str] = []
    before: Line | None = None
    for line in message.paragraphs:
        if before is not None and not (before.mark == line.mark == "-"):
            rows.append("")
        text = visible(bracketed(line.text, message)).strip()
        shown = quotation(text) if line.mark == ">" else text
        rows.append(f"- {shown}" if line.mark == "-" else shown)
        before = line
    return "\n".join(rows) + "\n"


def _html(message: Message) -> str:
    from goodbooks.render.html import letter

    return letter(message)


def remarks(document: Document, style: Style) -> tuple[str, ...]:
    """Who gets it without an address in the book, and which gaps are still in the text."""
    message = message_of(document)
    if message is None:
        return ()
    padded = (*message.addresses, *[""] * len(message.to))
    missing = [
        one_line(name) for name, address in zip(message.to, padded, strict=False) if not address
    ]
    said = []
    if missing:
        said.append(
            f"no address in the book for {listed(missing)}: fill in To yourself, or write"
            " under the person: also: NAME@PLACE"
        )
    gaps = [marked for marked, _ in gap_words(message)]
    if gaps:
        said.append(f"still to be filled before you send it: {listed(gaps)}")
    return tuple(said)


RENDERER = Renderer("eml", "a mail draft, for your mail program", draw, "eml", unfit, remarks)
