"""What I mean to ask somebody by the next talk and have not asked: the main thing first, and what else; what the top of a page says already."""

from __future__ import annotations

from goodbooks.accounts.before_a_talk.between import main_first, next_talk
from goodbooks.accounts.before_a_talk.half_open import as_you
from goodbooks.core.document import Line
from goodbooks.core.phrasing import sentence, shortened
from goodbooks.core.regex import regex
from goodbooks.core.to_say import to_say
from goodbooks.entries.ask import Ask
from goodbooks.reckoning.granted import overtaken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from goodbooks.accounts.before_a_talk.between import Between
    from goodbooks.core.entry import Entry

WHOLE = 140
"""So long a question is asked as it stands: what it is about comes last as a rule."""
_WORD = regex(r"\w+")
_REASONS = ("Say: ", "Offer: ")
"""How a line begins that tells why something is asked, or what is given for it, and not what it is."""


def meant_to_ask(view: Between, said: str = "") -> Line | None:
    """A line with the main ask of those whose day comes by the next talk, and one more; None for none.

    What `said`, the line above, has in its words already is not said again where something else is asked.
    """
    meant = {one.entry.ref: one for one in to_say(view.book, view.who)}
    talk, gone = next_talk(view), overtaken(view.book)
    until = talk.on if talk else view.today
    asks = main_first(
        one.entry
        for one in meant.values()
        if isinstance(one.entry, Ask) and one.on and one.on <= until and one.entry.ref not in gone
    )
    left = [one for one in asks if not has_words(said, one)] or asks
    if not left:
        return None
    first, *others = left[:2]
    words = sentence(f"Ask: {to_them(view, first)} ({meant[first.ref].when(view.today)}, not asked yet)")  # fmt: skip
    for one in others:
        words += f" Then: {sentence(to_them(view, one))}"
    return Line(words, tuple(one.ref for one in left[:2]), "-")


def to_them(view: Between, ask: Entry) -> str:
    """What I ask, as it is said to them; where “he” may be them or not, as I noted it, and that it may."""
    said = as_you(ask.title, (view.who,))
    doubt = "" if said else " (where “he” or “she” is the one you speak to, say “you”)"
    return f"{shortened(said or ask.title, WHOLE)}{doubt}"


def has_words(said: str, entry: Entry) -> bool:
    """Whether a line has the words of what an entry asks or promises in it."""
    words = " ".join(_WORD.findall(entry.title.casefold())).removeprefix("to ")
    return bool(words) and f" {words} " in f" {' '.join(_WORD.findall(said.casefold()))} "


def is_told(top: tuple[Line, ...], entry: Entry) -> bool:
    """Whether the top of a page says what I ask or promise, and not only why or for what."""
    return any(
        has_words(line.text, entry)
        or (
            entry.ref in line.cites and not (entry.kind == "ask" and line.text.startswith(_REASONS))
        )
        for line in top
    )
