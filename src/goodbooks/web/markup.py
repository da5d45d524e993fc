"""From the book's words to markup: everything escaped, refs made into links, ids in place of names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from goodbooks.core.drawing import direction, one_line, visible
from goodbooks.core.phrasing import capital, month_text, short_day
from goodbooks.render.html import fragment
from goodbooks.web.keyed import key_of, part_of
from goodbooks.web.pressed import linked, remedied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from goodbooks.core.document import Document

_REFS = re.compile(r"<small(?: class=\"many\")?>([^<]*)</small>")
_FOR_A_READER = " (--to NAME for a reader)"
"""What a page says of the command line; here a form stands under it."""
_REF = re.compile(r"\^[^\s&;<>]+|@[0-9a-f]+")


def drawn(document: Document, *, is_of_the_book: bool = True) -> Markup:
    """The sections of a page by the form that draws HTML, each ref a link to its entry.

    Without `is_of_the_book` the refs lead nowhere: they count the sentences of a story.
    """
    if not is_of_the_book:
        return Markup(fragment(document))  # noqa: S704 - as below
    text = _REFS.sub(lambda found: _REF.sub(_link, found[0]), fragment(document))
    text = linked(text)
    return Markup(text)  # noqa: S704 - the renderer escapes every word, and its tests say so


def _link(found: re.Match[str]) -> str:
    """A ref as a link; it holds no sign that means anything in markup."""
    return f'<a href="{address_of(found[0])}">{found[0]}</a>'


def address_of(ref: str) -> str:
    """Where an entry is shown: by its id, and nothing else of it."""
    return "/entry/" + part_of(ref)


def named_by(key: str, names: Iterable[str]) -> str:
    """The name that a key stands for; "" for none of them."""
    return next((name for name in names if key_of(name) == key), "")


def flat(text: object) -> Markup:
    """A text on one line, its unseen signs shown, in a frame of its own direction."""
    return Markup("<bdi>{}</bdi>").format(one_line(str(text)))


def subtitle(text: object) -> Markup:
    """What a page says under its title, without the command line's way to another reader."""
    return flat(str(text).replace(f"for you alone{_FOR_A_READER}", "for you alone"))


def pressed(text: object) -> Markup:
    """What to do instead, beginning a sentence; a command in it is something to press."""
    said = remedied(str(seen(text)))
    return Markup(said if said.startswith("goodbooks ") else capital(said))  # noqa: S704 - escaped above


def seen(text: object) -> Markup:
    """A text with its lines, its unseen signs shown."""
    return escape(visible(str(text)))


FILTERS: dict[str, Callable[..., object]] = {
    "address": address_of,
    "capital": capital,
    "day": short_day,
    "direction": direction,
    "flat": flat,
    "key": key_of,
    "month": month_text,
    "pressed": pressed,
    "ref": lambda ref: part_of(str(ref)),
    "remedied": lambda text: Markup(remedied(str(seen(text)))),  # noqa: S704 - escaped before
    "seen": seen,
    "subtitle": subtitle,
}
"""What a template may do to a value."""
