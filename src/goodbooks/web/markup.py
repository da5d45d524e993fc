"""From the book's words to markup: everything escaped, refs made into links, ids in place of names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from goodbooks.core.drawing import direction, one_line, visible
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import capital, month_text, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import its_day
from goodbooks.render.html import fragment
from goodbooks.web.cited import in_words
from goodbooks.web.keyed import key_of, part_of
from goodbooks.web.pressed import linked, remedied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry
    from goodbooks.web.cited import Told

_DOT = " · "
_FOR_A_READER = " (--to NAME for a reader)"
"""What a page says of the command line; here a form stands under it."""
_NOTE = 70
"""So many signs of a note stand for a title that it does not have."""
_NO_CHANGE = frozenset({"amends", "written", "readers", "stage", "source"})
_CHANGED = {"every": "how it comes again", "due": "the day", "public": "the words for others", "said": "what was said", "private": "a private line"}  # fmt: skip
"""What a line that changes an entry is about, where its name does not say it."""
_ID_FIRST = regex(r"\A\^\S+ · ")


def drawn(document: Document, told: Told | None = None, *, is_of_the_book: bool = True) -> Markup:
    """The sections of a page by the form that draws HTML; what it cites is said in words, each a link.

    Without `is_of_the_book` the refs stay as they are and lead nowhere: they count the sentences of a story.
    """
    text = fragment(document)
    if is_of_the_book:
        text = in_words(linked(text), told)
    return Markup(text)  # noqa: S704 - the renderer escapes every word, and its tests say so


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
    """What a page says under its title, without an id and the command line's way to another reader."""
    said = _ID_FIRST.sub("", str(text))
    parts = said.replace(f"for you alone{_FOR_A_READER}", "for you alone").split(_DOT)
    return Markup(_DOT).join(map(flat, parts))  # noqa: S704 - a name of another direction turns its own part alone


def pressed(text: object) -> Markup:
    """What to do instead, beginning a sentence; a command in it is something to press."""
    said = remedied(str(seen(text)))
    return Markup(said if said.startswith("goodbooks ") else capital(said))  # noqa: S704 - escaped above


_AMENDS = regex(r'(href="/entry/[^"/]+/amend)(?=["/])')


def back_to(drawn: object, page: str) -> Markup:
    """What is drawn, with the page at this address to come back to from each form in it that fills a gap; "" where there is none to come back to."""
    _, _, place = page.partition("/pages/")
    if not place:
        return Markup(str(drawn))  # noqa: S704 - drawn before
    return Markup(_AMENDS.sub(rf"\1/for/{escape(place)}", str(drawn)))  # noqa: S704 - drawn before


def as_told(entry: Entry) -> str:
    """An entry in a list that says its day and kind: its title, the first words of a note, or with whom it is, or about whom."""
    others = ", ".join(name for name in (*entry.who, *entry.to) if name_key(name) != ME)
    lines = (raw for _, raw in entry.fields) if entry.kind == "note" else ()
    words = shortened(next(filter(None, (" ".join(line.split()) for line in lines)), ""), _NOTE)
    changed = next((name for name, _ in entry.fields if name not in _NO_CHANGE), "")
    called = _CHANGED.get(changed, changed.replace("-", " "))
    what = f"a change: {called}" if changed and entry.line("amends") else ""
    return entry.title.strip() or words or others or what or "without a title"


def seen(text: object) -> Markup:
    """A text with its lines, its unseen signs shown."""
    return escape(visible(str(text)))


FILTERS: dict[str, Callable[..., object]] = {
    "address": address_of,
    "back_to": back_to,
    "capital": capital,
    "day": short_day,
    "direction": direction,
    "flat": flat,
    "its_day": its_day,
    "key": key_of,
    "month": month_text,
    "pressed": pressed,
    "ref": lambda ref: part_of(str(ref)),
    "remedied": lambda text: Markup(remedied(str(seen(text)))),  # noqa: S704 - escaped before
    "seen": seen,
    "subtitle": subtitle,
    "told": as_told,
}
"""What a template may do to a value."""
