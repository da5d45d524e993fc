"""Whether somebody only asks what is going on with me, before there is anything that is theirs to know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.readers import not_yet_of
from goodbooks.core.regex import regex
from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.entries.request import Request

_AFTER_ME = regex(
    r"\b(?:going on|up|wrong|matter|happen(?:s|ed|ing)|story)\b[^.?]{0,12}\b(?:with|to) me\b|\bmit mir (?:los|ist)\b|\bhow I(?: am|['’]m)(?: doing)?\W*\Z"
    r"|\b(?:whether|if|why|am) I(?: am|['’]m)?(?: (?:really|so|not|still))? (?:leav(?:e|ing)\W*\Z|quit\w*|resign\w*|all right|alright|ok(?:ay)?\b|unwell|ill\b|sick\b|stepping (?:back|down)|look(?:ing)? (?:so )?\w+\W*\Z|quiet|tired|sad|down\b)",
    re.IGNORECASE,
)
"""How a question after the writer begins, as the writer tells it: “what is going on with me”, “whether I am leaving”."""


def asks_after_me(
    book: Book, request: Request | None, in_confidence: Iterable[tuple[str, str]] = ()
) -> bool:
    """Whether somebody only asks what is going on with me, while nothing is decided in the matter: until then it is nobody's to know that there is anything.

    So does whoever asks in a matter that is not theirs to hear of yet; a page for them knows it by what can be said to them `in_confidence`.
    """
    if request is None:
        return False
    if any(ref == request.ref for ref, _ in in_confidence) or hears_later(book, request):
        return True
    if not is_after_me(request):
        return False
    return not any(isinstance(one, Decision) for tag in request.matters for one in book.about(tag))


def hears_later(book: Book, request: Request) -> bool:
    """Whether somebody asks in a matter of which they are not to hear yet."""
    later = not_yet_of(book)
    tags = {name_key(tag) for tag in request.matters}
    return any(tags & later.get(book.person_key(name), frozenset()) for name in request.who)


def is_after_me(request: Request) -> bool:
    """Whether somebody asks what is going on with me, whatever was decided since."""
    return _AFTER_ME.search(request.title) is not None
