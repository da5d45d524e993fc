"""What a story tells that somebody told or promised others, over its writer's head: who, to whom, and what will be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.events.who_is_meant import naming
from goodbooks.situations.people.names_in import NAMED, is_no_name
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_OTHERS = rf"(?:(?!(?:me|us|my|our boss)\b)(?:(?:the|both|our|all|his|her|their|two|three|four|five|six|some)(?: of the)? (?:(?!(?:that|on|by|last|yesterday|today)\b)[\w'’-]+ )?(?!(?:that|on|by|last|yesterday|today)\b)[\w'’-]+?|{NAMED}))"
_THAT = r"(?:that (?=\w)|(?=(?:(?:the|they|we|you|it|all|every|both|his|her|our|their|its|an?|everything|each)\b|[A-ZÀ-Þ])))(?P<what>[^.;!?“”\"]*)"
_FROM = rf"(?: (?:from|of|in|at) (?:the )?(?:{NAMED}|\w+))?"
_WHEN = r"(?: (?:on [A-Z]\w+(?: (?:morning|afternoon|evening))?|yesterday|today|last \w+|this (?:morning|afternoon|week|evening)))?"
_TELLS = regex(
    rf"(?P<who>{NAMED}){_FROM}(?:,? who [^,]{{3,60}},)?(?: (?:has|had|just|also|already|then|simply|has just|went (?:off )?and|goes and))* (?:told|tells|promised|promises|assured|assures|guaranteed|guarantees|wrote to|mailed)(?: to)? (?P<to>{_OTHERS})(?: \([^)]*\))?{_WHEN},? {_THAT}"
)
_TO_COME = regex(
    r"\b(?:will|would|shall|going to|can have|get|gets|have|has|open|opens|deliver|delivers|start|starts|ship|ships|finish|run|runs|is (?:in|done|up|ready|live|over)|are (?:in|done|up|ready|live)|begin|begins|receive)\b|['’](?:ll|d)\b"
)
_PROMISED = regex(r"\b(?:promise[sd]?|guarantee[sd]?|assure[sd]?)\b")
_GOES_ON = regex(
    r",? (?:and how|and that|without|but|so that|if|as long as|and nobody|and then|which)\b.*|:.*"
)
_BY = regex(
    r"\b(?:by|on|until|till|before|for|no later than|as of|from) (?:the )?\S", re.IGNORECASE
)
_TITLES = ("Dr", "Mr", "Mrs", "Ms")


class GivenAway(NamedTuple):
    """Who told others that something will be, to whom, what, as far as it goes, the words before it, and the sentence as it stands in its story."""

    who: str
    to: str
    what: str
    lead: str
    passage: str = ""


def given_away(sentence: str) -> GivenAway | None:
    """What a sentence says that somebody told or promised others will be there by some day; None where it says no such thing."""
    words = " ".join(sentence.split())
    found = _TELLS.search(words)
    who = _without_a_day(found["who"]) if found else ""
    if found is None or not who:
        return None
    what = _GOES_ON.sub("", found["what"]).strip(" ,")
    is_promise = _PROMISED.search(found[0]) or _TO_COME.search(what)
    if not is_promise or not _BY.search(what):
        return None
    return GivenAway(who, found["to"], what, words[: found.start("what")])


def all_given_away(story: str) -> Iterator[GivenAway]:
    """The same of a whole story, in its order, with a name for “he” where the story tells whose it is."""
    named = naming(story, "")
    for one in passages_of(story):
        raw = " ".join(one.text.split())
        found = given_away(named(raw, raw).read)
        if found:
            yield found._replace(passage=one.text)


def _without_a_day(who: str) -> str:
    """A name without a first word that only begins its sentence, “Monday Otieno”; "" where none is left."""
    first, _, rest = who.partition(" ")
    name = rest if is_no_name(first) and first not in _TITLES else who
    return "" if not name or is_no_name(name.split()[0]) else name
