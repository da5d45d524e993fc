"""The mails of a walk as they are sent: greeted where their first line does it not, and signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Message
from goodbooks.core.greeting import called_by, greeting, signature
from goodbooks.core.regex import regex
from goodbooks.desk.walks.plan.told_me import my_name_told

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.document import Document


_TO_BE_NAMED = regex(r"\[[^\]]+\], ")
"""How a mail begins whose reader nobody has named yet: the name that fills it in is the greeting."""


def greeted(document: Document, book: Book, told: str = "", boss: str = "") -> Document:
    """A page with its mails greeted and signed; where neither the book nor the story knows your name it ends without one, and can be sent as it is."""
    mine = signature(book) or my_name_told(book, told)
    return document._replace(
        sections=tuple(
            part._replace(
                blocks=tuple(
                    _whole(block, book, (told, boss), mine) if isinstance(block, Message) else block
                    for block in part.blocks
                )
            )
            for part in document.sections
        )
    )


def _whole(mail: Message, book: Book, told: tuple[str, str], mine: str) -> Message:
    first = mail.paragraphs[0].text if mail.paragraphs else ""
    named = next((name for name in mail.to if first.startswith(f"{name}, ")), "")
    if named:
        text = called_by(book, named, *told) + first.removeprefix(named)
        opened = mail.paragraphs[0]._replace(text=text)
        mail = mail._replace(paragraphs=(opened, *mail.paragraphs[1:]))
    is_begun = bool(named) or _TO_BE_NAMED.match(first)
    return mail._replace(greeting="" if is_begun else greeting(book, mail.to, *told), closing=mine)
