"""Who keeps staff matters, as a story names them, “Priya from HR”: so that what HR gets is for somebody with a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.greeting import is_two_names
from goodbooks.core.names import name_key
from goodbooks.core.readers import HR
from goodbooks.core.regex import regex
from goodbooks.entries.person import Person
from goodbooks.situations.own_words import is_no_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_NAME = r"(?P<name>(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+)?)"
_HR = r"(?:(?-i:HR)|human resources|the personnel (?:office|department))"
_TOLD = regex(
    rf"(?<!\w){_NAME}(?:,? (?:who(?:['’]s| is) )?(?:from|in|of|at) {_HR}\b|,? (?:the|our) {_HR} (?:manager|lead|partner|director|officer|head)\b| \({_HR}\))"
    rf"|\b{_HR} (?:manager|lead|partner|director|officer|person|lady)?(?:,? (?:called|named) |:? |\()?(?:Ms\.? |Mr\.? |Mrs\.? )?{_NAME.replace('name', 'behind')}(?=,? (?:said|says|told|helped|listened|wrote|asked|sat)\b)"
    rf"|(?:\A|[.!?;,]\s|\b(?:our|my|the|and) ){_HR}(?: person| lady| manager| lead| contact| partner)?(?: here)? is (?:called |named )?(?:Ms\.? |Mr\.? |Mrs\.? )?{_NAME.replace('name', 'called')}(?=[,.;!?]| and\b|$)"
    rf"|\b{_HR}(?: in| on board| about it)? \((?P<bracket>(?:(?-i:Mr|Mrs|Ms|Dr|Frau|Herr|Madame|Monsieur)\.? )?{_NAME.replace('name', 'within')})\)",
    re.IGNORECASE,
)
_TITLED = regex(r"(?:Mr|Mrs|Ms|Dr|Frau|Herr|Madame|Monsieur)\b")
_BEGINS = regex(r"(?:\A|[.!?;:\n])[\s\"“”'’)]*\Z")
_DONE = regex(
    r"\w+(?:ed|ing)|got|get|gets|brought|bring|let|sent|send|took|take|came|come|went|put|ran|rang|drew|met|sat|was|were|is|not|only|also|then|up|back",
    re.IGNORECASE,
)
"""What is done with “in HR” behind it: “Called in HR to help” names nobody."""


_FIRST = frozenset({"later", "finally", "meanwhile", "luckily", "now", "once", "afterwards"})


def _called(name: str | None) -> str:
    """A name without the word that a sentence begins with before it: “Later Moana” is Moana."""
    first, _, rest = (name or "").partition(" ")
    return rest if rest and (is_no_name(first) or first.lower() in _FIRST) else name or ""


def _is_verb(told: str, found: re.Match[str]) -> bool:
    """Whether a word has its capital only because a sentence begins with it: what is done, which stands nowhere else as a name."""
    name = found["name"]
    if not name or not _BEGINS.search(told[: found.start()]) or not _DONE.fullmatch(name):
        return False
    return not re.search(rf"\w,? {re.escape(name)}\b", told)


_NONE = frozenset({"somebody", "someone", "nobody", "she", "he", "they", "a", "the", "i", "we"})


def told_hr(told: str, entries: Iterable[Entry], book: Book, on: date) -> Entry | None:
    """The one whom a story names as HR, as a person of the book by that name; None where the plan asks HR nothing, or the book knows who that is."""
    names = (
        _called(one["name"]) or one["behind"] or one["called"] or one["bracket"]
        for one in _TOLD.finditer(told)
        if not _is_verb(told, one)
    )
    name = next(names, "")
    asks = any(name_key(one) in HR for entry in entries for one in entry.to)
    is_known = any(name_key(one.line("relation")) in HR for one in book.of(Person))
    if not name or not asks or is_known or name.split()[0].lower() in _NONE or book.is_me(name):
        return None
    is_first = is_two_names(name) and not _TITLED.match(name)
    greeting = f"Hello {name.split()[0] if is_first else name}"
    fields = (("relation", "HR"), ("also", name), ("greeting", greeting))
    return Person("person", on, None, ("HR",), (), "", None, (), (), fields)
