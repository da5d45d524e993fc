"""From the book's words to markup: everything escaped, refs made into links, ids in place of names."""

from __future__ import annotations

import hashlib
import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import Markup, escape

from goodbooks.core.drawing import one_line, visible
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import short_day
from goodbooks.render.html import fragment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from goodbooks.core.document import Document

_REFS = re.compile(r"<small(?: class=\"many\")?>([^<]*)</small>")
_FOR_A_READER = " (--to NAME for a reader)"
"""What a page says of the command line; here a form stands under it."""
_WORDS = {
    "brief": "get ready for the talk",
    "case": "see the proposal",
    "confirm": "put it in writing",
    "forecast": "see the forecast",
    "hold": "write to all who wait",
    "prepare": "prepare the talk",
    "trail": "see the trail",
    "update": "write the update",
}
_COMMAND = re.compile(
    r"(?<!\w)goodbooks (?P<name>" + "|".join(_WORDS) + r") (?P<about>\^?[\w-]+|&#39;#?[\w -]+&#39;)"
    r"(?! --)(?![\w-])(?P<more> shows what would have to change)?"
)
_QUOTED = r"&#39;(?:(?!&#39;)[^<])+&#39;"
_ADD = re.compile(rf"(?<!\w)(goodbooks add |, or )({_QUOTED}(?: {_QUOTED})*)(?!\\)")
_FIND = re.compile(rf"(?<!\w)goodbooks find --who ({_QUOTED})")
_CHECK = re.compile(r"(?<!\w)goodbooks check(?! -)\b")
_FRIDAY = re.compile(r"(?<!\w)goodbooks friday\b")
_FILL = re.compile(rf"(?<!\w)goodbooks prepare (\w[\w-]*|{_QUOTED}) --fill")
_DEBRIEF = re.compile(rf"(?<!\w)goodbooks debrief (\w[\w-]*|{_QUOTED})")
_PLAY = re.compile(r"(?<!\w)goodbooks play (?P<name>[a-z][a-z0-9-]*)(?P<more> asks you)?")
_PLAYS = re.compile(r"`?(?<!\w)goodbooks play`?(?! )")
_REF = re.compile(r"\^[^\s&;<>]+|@[0-9a-f]+")


def drawn(document: Document, *, is_of_the_book: bool = True) -> Markup:
    """The sections of a page by the form that draws HTML, each ref a link to its entry.

    Without `is_of_the_book` the refs lead nowhere: they count the sentences of a story.
    """
    if not is_of_the_book:
        return Markup(fragment(document))  # noqa: S704 - as below
    text = _REFS.sub(lambda found: _REF.sub(_link, found[0]), fragment(document))
    text = _COMMAND.sub(_page_link, text)
    text = _ADD.sub(_line_for_the_box, text)
    text = _FIND.sub(_person_link, text)
    text = _FRIDAY.sub('<a href="/friday">go through them</a>', text)
    text = _FILL.sub(_questions_before, text)
    text = _DEBRIEF.sub(_questions_after, text)
    text = _PLAY.sub(_playbook_link, text)
    text = _PLAYS.sub('<a href="/happened/playbooks">their titles</a>', text)
    text = _CHECK.sub('<a href="/noticed">see all of it</a>', text)
    return Markup(text)  # noqa: S704 - the renderer escapes every word, and its tests say so


def _link(found: re.Match[str]) -> str:
    """A ref as a link; it holds no sign that means anything in markup."""
    return f'<a href="{address_of(found[0])}">{found[0]}</a>'


def _page_link(found: re.Match[str]) -> str:
    """A command that shows a page as a link to that page, in words."""
    name, about = found["name"], unescape(found["about"]).removeprefix("#").strip("'")
    is_ref = about.startswith("^")
    key = quote(about.removeprefix("^"), safe="") if is_ref else key_of(about)
    words = "see what would have to change" if found["more"] else _WORDS[name]
    return f'<a href="/pages/{name}/{key}">{words}</a>'


def _playbook_link(found: re.Match[str]) -> str:
    """A command that plays a playbook as a link: to what it asks, or to its page."""
    name = found["name"]
    if found["more"]:
        return f'<a href="/happened/walk/{name}/went">say how it went</a>'
    return f'<a href="/happened/play/{name}">{name.replace("-", " ")}</a>'


def _line_for_the_box(found: re.Match[str]) -> str:
    """A command that adds a line as a button that puts this line into the box."""
    before = "" if found[1].startswith("goodbooks") else found[1]
    parts = found[2].removeprefix("&#39;").removesuffix("&#39;").split("&#39; &#39;")
    line = "&#10;  ".join(parts)
    shown = ", ".join(parts)
    return f'{before}<button type="button" class="fill" data-fill="{line}">{shown}</button>'


def _person_link(found: re.Match[str]) -> str:
    """A command that finds a person's entries as a link to their page, where they stand."""
    name = unescape(found[1]).strip("'")
    return f'<a href="/people/{key_of(name)}">see all of it</a>'


def _questions_before(found: re.Match[str]) -> str:
    """The command that asks what you want of a talk as a link to its questions."""
    key = key_of(unescape(found[1]).strip("'"))
    return f'<a href="/prepare/{key}">answer them one by one</a>'


def _questions_after(found: re.Match[str]) -> str:
    """The command that asks about a talk as a link to its questions."""
    key = key_of(unescape(found[1]).strip("'"))
    return f'<a href="/debrief/{key}">write down what was said</a>'


def address_of(ref: str) -> str:
    """Where an entry is shown: by its id, and nothing else of it."""
    return "/entry/" + quote(ref.removeprefix("^"), safe="@")


def key_of(name: str) -> str:
    """What stands for a person's or matter's name in an address, which may be seen by others."""
    return hashlib.blake2s(name_key(name).encode(), digest_size=6).hexdigest()


def named_by(key: str, names: Iterable[str]) -> str:
    """The name that a key stands for; "" for none of them."""
    return next((name for name in names if key_of(name) == key), "")


def flat(text: object) -> Markup:
    """A text on one line, its unseen signs shown, in a frame of its own direction."""
    return Markup("<bdi>{}</bdi>").format(one_line(str(text)).replace(_FOR_A_READER, ""))


def seen(text: object) -> Markup:
    """A text with its lines, its unseen signs shown."""
    return escape(visible(str(text)))


FILTERS: dict[str, Callable[..., object]] = {
    "address": address_of,
    "day": short_day,
    "flat": flat,
    "key": key_of,
    "ref": lambda ref: quote(str(ref).removeprefix("^"), safe="@"),
    "seen": seen,
}
"""What a template may do to a value."""
