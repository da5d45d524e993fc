"""What you want of a talk, part by part, and what helps to find it out while it is open.

The questions for one who does not know yet follow G. Oettingen, "Rethinking Positive Thinking"
(2014): the wish, how it would be once it came true, and what in oneself stands in the way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.document import Line
from goodbooks.core.telling import add_line
from goodbooks.entries.option import Option

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.entry import Entry
    from goodbooks.entries.talk import Talk


class Part(NamedTuple):
    """One part of a position: the talk's field, its name on the page, how and why to ask for it."""

    field: str
    name: str
    ask: str
    why: str


WANT = Part("want", "You want", "What do you want from this talk, in one sentence?", "What you want comes before how you say it.")  # fmt: skip
TERMS = Part("terms", "Your terms", "What must be so, for their yes to be good for you?", "A yes can cost you more than a no, if this is left out.")  # fmt: skip
SECOND = Part("second-best", "Second best", "What could you live with instead?", "Whoever knows a second best need not agree to just anything.")  # fmt: skip
REFUSE = Part("refuse", "You will not", "What will you not agree to, whatever they say?", "It is easier to hold to if you wrote it down beforehand.")  # fmt: skip
THEIR_SIDE = Part("their-side", "As you see it", "How does it look from where they sit?", "They have reasons too, and will talk about those.")  # fmt: skip
MY_PART = Part("my-part", "Your part", "What did you do, or leave, that brought it about?", "Said by you first, it need not be said by them.")  # fmt: skip
OPENING = Part("opening", "You begin", "How do you begin, in two sentences of your own?", "The first two sentences set the tone for the rest.")  # fmt: skip
RETURN = Part("return-line", "You say", "Which sentence brings you back when it drifts?", "Hard talks wander; one sentence of yours brings them back.")  # fmt: skip
SMALLER = (
    "It is a week later, and it went well. What is different for you?",
    "They say yes at once. What do you give up, and what in you holds back?",
    "It goes to somebody else. What would you be sorry not to have said?",
)
"""Questions for one who does not know yet what they want."""
POSITION = (WANT, TERMS, SECOND, REFUSE)
PARTS = (*POSITION, THEIR_SIDE, MY_PART, OPENING, RETURN)


def stated(talk: Talk | None, part: Part) -> str:
    """What a planned talk says of a part of the position."""
    return " ".join(talk.line(part.field).split()) if talk else ""


def to_find_out(talk: Talk | None, about: Iterable[Entry], matter: str) -> tuple[Line, ...]:
    """While you have not said what you want: smaller questions, and a way to leave it open well."""
    if talk is None or stated(talk, WANT):
        return ()
    ways = tuple(entry.ref for entry in about if isinstance(entry, Option))
    lines = [Line(words, (), "-") for words in SMALLER]
    if ways:
        lines.append(Line("Of the ways above, which could you say aloud to them?", ways, "-"))
    elif matter:
        option = add_line(f'option me "one way, in a sentence" #{matter}')
        lines.append(
            Line("Put the ways side by side, carrying on among them, a line each:", (), "-")
        )
        lines.append(Line(f"{option} 'cost: what it costs you' 'way-back: easy'"))
    lines.append(
        Line("Not settled is a position too: say that you take it seriously, and by which day you answer.", (), "-")
    )  # fmt: skip
    return tuple(lines)
