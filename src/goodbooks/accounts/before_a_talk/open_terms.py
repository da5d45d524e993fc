"""What a yes with terms leaves open: from which day "after the summer" is, and until when something is kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.half_open import became_of_it
from goodbooks.core.document import Line
from goodbooks.core.last_day import last_day_in
from goodbooks.core.phrasing import day_text, short_day
from goodbooks.core.regex import regex
from goodbooks.entries.promise import Promise
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.reckoning.lets import granting, wants_to_hear
from goodbooks.reckoning.terms import condition_in, has_condition, is_said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.document import Question
    from goodbooks.entries.decision import Decision

_END = r"(?=[,.;:!]|\s+(?:and|but|if|as long)\b|\s*$)"
_AFTER = regex(
    r"(?:\bnot before|\bonce(?! (?:an? (?:day|week|fortnight|month|quarter|year|while)|per|every|each|only|in a|and|or)\b)"
    r"|(?<!\blook )(?<!\blooking )(?<!\bnamed )(?<!\bgo )(?<!\bday )(?<!\bweek )(?<!\bone )\bafter(?! (?:hours|that|this|it|you|me)\b))"
    rf"(?! (?:all|more|again)\b) (?:[^\W\d_][\w'’-]*(?: (?!(?:and|but|if)\b)[\w'’-]+){{0,5}}?){_END}",
    re.IGNORECASE,
)
"""What names an event, and not “once a week” or “look after the juniors”."""
_KEEP = rf"keep(?! (?:an?|in|to|up|at|out|track|quiet|(?:me|us|him|her|them|it) \w+|your (?:word|promises?|distance|head|temper))\b)(?![^,.;:!]*\b(?:\w+ed|in the loop|up to date|in mind){_END})"
_STAY = rf"stay(?={_END}| (?:here|there|with|part of|head of|(?:on|in|at) (?:the|my|our|your|this|that))\b)(?! (?:on|in) the (?:loop|budget|picture|safe))"
_GO_ON = rf"(?:go|carry) on(?={_END}| (?:with|like)\b| (?!training\b)\w+ing\b)"
_KEPT = regex(
    rf"\b(?:you|i|we) (?:{_KEEP}|{_STAY}|{_GO_ON})\b(?!.*\b(?:until|till)\b)[^,.;:!]*?{_END}",
    re.IGNORECASE,
)
"""What goes on with no end, and not “keep me posted”, “stay reachable” or “go on holiday”."""
_GOES_ON = regex(r"; |,? (?:but|provided|as long as) ")
_BEFORE = regex(r"\bbefore\b", re.IGNORECASE)
_HANGS = regex(
    r"\b(?:if|unless|once|when|after|before|until|till|provided|providing|subject to|depend(?:s|ing) on|assuming|(?:as|so) (?:long|soon) as|(?:on|under) (?:(?:the|one|that|a|these|two|three|some|certain) )?conditions?|but first|first you)\b",
    re.IGNORECASE,
)
"""What says that a yes hangs on something: half of a thing, or one of two, is no condition."""
_OF_THEM = regex(r"\b(?:I|me|my|mine|myself)\b")
"""What in a condition is whoever gave the yes, and would be me in a sentence of mine."""
FROM = ("[from which day?]", "holds-from: the day or event from which it holds")
KNOWN = ("[which day?]", "condition-due: the day by which you both know")
UNTIL = ("[until when?]", "ends: the day or event that ends it")


def left_open(
    book: Book, decision: Decision, question: Question, gap: Callable[[str, str], str]
) -> list[Line]:
    """What their yes leaves open, as a paragraph, but for what only I know to be settled; `gap` marks what is lacking, with the line that fills it."""
    found = [f"“{said}” {leads} {gap(*lack)}." for said, leads, lack in open_terms(decision)]
    condition = condition_in(decision.title)
    today, is_settled = question.today, decision.ref in question.settled
    if condition and not is_settled and not became_of_it(book, decision, today):
        due = decision.condition_due or promised_for(book, decision, condition)
        by = short_day(due.on, today) if due else gap(*_known_by(decision, today))
        so = "whether your condition is met" if _OF_THEM.search(condition) else "whether this is so"
        found.append(f"By {by} we both know {so}: “{condition}”.")
    return [Line(" ".join(found), (decision.ref,))] if found else []


_OF_WORDS, _SHARED = 4, 2
"""So many letters show that “trained” is “train”, and so many such words that a promise is what a condition asks for."""


def promised_for(book: Book, decision: Decision, condition: str) -> Moment | None:
    """The day by which what a condition asks for was promised with the yes: “train Tendai in the rota” by 26 February, for “if Tendai is trained in the rota”."""
    wanted, refs = _beginnings(condition), {decision.id, *decision.links}
    for one in book.of(Promise):
        is_of_it = not refs.isdisjoint(one.links) or (one.on, one.at) == (decision.on, decision.at)
        if is_of_it and one.due and len(_beginnings(one.title) & wanted) >= _SHARED:
            return one.due
    return None


def _beginnings(words: str) -> set[str]:
    return {word[:_OF_WORDS] for word in re.findall(r"\w{4,}", words.lower())}


def _known_by(decision: Decision, today: date) -> tuple[str, str]:
    """The gap for the day by which a condition is known: with the day up to which the yes goes, where it names one."""
    last = last_day_in(_BEFORE.sub("until", decision.title), decision.on)
    if last is None or last < today:
        return KNOWN
    return f"[{day_text(last, today)}?]", f"condition-due: {last}"


_NO_MORE = regex(
    r"\A\W*(?:(?:right|okay|ok|alright|all right|fine|well|so|then)\b[\s,.:;!–—-]*)+(?=\w)|\bjust (?=(?:for )?this (?:once|time|one time)\b)|(?<!until)(?<!by)(?<!since)(?<!and),? then(?=\W*(?:\Z|[,.;]))",
    re.IGNORECASE,
)
"""What is said around a decision and adds nothing to it: “Right, …”, “…, then”, the “just” of “just this once”."""
_TURNS = frozenset(
    ["not", "no", "never", "only", "but", "except", "unless", "without", "half", "part", "nobody", "nothing", "neither", "nor"]
)  # fmt: skip
"""Words that make another thing of what stands around them."""


def open_terms(decision: Decision) -> Iterator[tuple[str, str, tuple[str, str]]]:
    """Each term of a yes that names no day: its words, how they go on, and the gap with the line that fills it."""
    if dict(is_said(decision.title)).get("is") not in ("yes", "part"):
        return
    after = _AFTER.search(decision.title)
    is_dated = after is not None and bool(list(named_days(after[0], decision.on, UNKNOWN)))
    if after and not is_dated and not decision.line("holds-from"):
        yield after[0], "means", FROM
    kept = _KEPT.search(decision.title)
    if kept and not decision.end_as_said():
        yield kept[0], "holds", UNTIL


def in_a_subject(title: str) -> str:
    """What a decision is called above a message that gives its words: a yes that is bound to something is told there once, and one with a second word by its first."""
    is_whole = granting(title) == "yes"
    if has_condition(title) and _HANGS.search(title) and not is_whole:
        return "yes, with a condition"
    first, *more = _GOES_ON.split(title, maxsplit=1)
    return first if is_whole and more and wants_to_hear(more[0]) else title


def says_no_more(said: str, title: str) -> bool:
    """Whether words that were noted stand in the title already, one after the other, and what it says between them turns nothing round."""
    mine, theirs = (_as_told(_NO_MORE.sub("", one)) for one in (said, title))
    left = iter(theirs)
    between: list[str] = []
    for word in mine:
        for other in left:
            if other == word:
                break
            between.append(other)
        else:
            return False
    is_whole = f" {' '.join(mine)} " in f" {' '.join(theirs)} "
    return bool(mine) and (is_whole or _TURNS.isdisjoint(between))


_ONES = {
    **dict.fromkeys(("he", "she", "they"), "i"),
    **dict.fromkeys(("him", "her", "them"), "me"),
    **dict.fromkeys(("his", "their"), "my"),
}
_SHORTEST_VERB = 3


def _as_told(words: str) -> list[str]:
    """The words one by one, the same whether somebody says them or is told of: “he gets a number” is “I get a number”."""
    every = re.findall(r"[\w'’]+", words.lower())
    plain = (word.removesuffix("s") if len(word) > _SHORTEST_VERB else word for word in every)
    return [_ONES.get(word, word) for word in plain]
