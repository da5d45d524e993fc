"""Who of a story, beside the boss, waits to hear from its writer: who asked whether they go for it, was told they would hear, or has no answer yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.in_a_row import each_named
from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NAMED, Said, alone, is_no_name
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.people.who_pushes import bosses_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_ONE = rf"(?-i:{NAMED})"
FROM_WHERE = r"(?:from|in|at|of) (?:(?:the|our|my|his|her) )?(?:[\w-]+ )?[\w-]+"
"""What tells a name by the place it belongs to: “Mirja from the fitting room”."""
_WHO = rf"(?P<who>{_ONE}(?:(?:, {_ONE})*,? (?:and|&) {_ONE})?)(?: {FROM_WHERE})?(?:, who [^,.;]{{3,60}},)?"
_HAVE = r"(?:(?:has|have|had|is|are|was|were|['’]s|['’]ve|been|keeps?|kept|also|already|just|now|still|even|all|both|only|then|really|always|came up(?: to me)?(?: [^.,;]{1,30})? and|came (?:over|by|round) and)\b ?)*"
_OFTEN = r"(?:,? ?(?:twice|again|already|once more|straight out|outright|today|yesterday|all (?:day|week)|every (?:day|morning)|(?:two|three|four|several|many) times|this (?:morning|week|afternoon)|last (?:night|week)|at (?:lunch|work)|on (?:mon|tues|wednes|thurs|fri)day|in the [a-z]+(?: room)?|after(?:wards?)?|later(?: on)?|since|then|before|(?:over|at) (?:coffee|dinner|breakfast)|on the (?:way (?:out|home)|stairs|phone|bus)|by (?:mail|text|phone))\b)*"
_OF_ME = r"(?:whether|if) (?:(?:I|i)(?:['’](?:m|d|ll|ve)| (?:am|want|wanted|would|will|have|put|threw|take|took|apply|applied|go|went|said|say|mean|meant|plan|intend))\b(?! (?:be )?(?:able|free|there|around|late|ready|cover|swap|help|send|lend|come|stay|bring|fetch|show|seen|heard|got|time|all right|alright|ok|okay|ill|unwell|tired)\b))"
_WHAT_I = r"(?:what I(?:['’](?:m|ll|d)| am| will| would)? (?:going to (?:do|say|answer)|do|say|said|answer(?:ed)?|decide[ds]?)\b|where I stand\b)"
_SHAPES = (
    rf"\b{_WHO} {_HAVE}(?:ask(?:s|ed|ing)?(?: (?:me|us))?|wants? to (?:know|hear)|wanted to (?:know|hear)|wonder(?:s|ed|ing)?){_OFTEN},? (?:{_OF_ME}|{_WHAT_I})",
    rf"\b{_WHO} {_HAVE}(?:wait(?:s|ed|ing)?) (?:for|on) (?:my (?:answer|word|decision|reply)|an? (?:answer|word|decision|reply) from me|word from me|me to (?:decide|answer|say|make up my mind|tell (?:him|her|them)))\b",
    rf"\b{_WHO} {_HAVE}(?:wait(?:s|ed|ing)?|wants?|wanted) to hear (?:from me|what I|whether I|if I)\b",
    rf"\bI(?:['’](?:ve|d)| have| had)?(?: already| also)? (?:told|promised|said to) {_WHO} (?:that )?(?:(?:I(?:['’](?:d|ll)| would| will)|to) (?:let (?:him|her|them) know|tell (?:him|her|them)|get back to (?:him|her|them)|(?:give (?:him|her|them) )?an? answer|answer)|(?:he|she|they)(?:['’](?:d|ll)| would| will) (?:hear|have (?:my|an) answer|know))\b",
    rf"\b(?:I(?:['’]ve| have)?(?: still)? |still )(?:haven['’]?t|have not|not|never)(?: yet)? (?:answered|told|replied to|got(?:ten)? back to|said anything to) {_WHO}\b",
    rf"\bI (?:still |now )?owe {_WHO} (?:an? (?:answer|word|reply))\b",
)  # fmt: skip
_FORMS = tuple(regex(one, re.IGNORECASE) for one in _SHAPES)
_THEM = r"(?:him|her|them)"
_LATER = regex(rf"\bI (?:just )?(?:said|told {_THEM})(?: that)? (?:I(?:['’](?:d|ll)| would| will) (?:tell {_THEM}|let {_THEM} know|get back to {_THEM}|answer {_THEM})|(?:he|she|they)(?:['’](?:d|ll)| would| will) hear)\b", re.IGNORECASE)  # fmt: skip
"""What the writer said to whoever was spoken of last: “I said I'd tell him next week”."""
_NO_ANSWER = regex(rf"\bI(?:['’]ve| have)?(?: still)? (?:haven['’]?t|have not|didn['’]?t|did not)(?: yet)? (?:answer(?:ed)?|told|tell|reply|replied to) {_THEM}\b", re.IGNORECASE)  # fmt: skip
_NAMES = regex(NAMED)
_NOBODY = frozenset(("Everybody", "Everyone", "Nobody", "Somebody", "Someone", "People", "Others", "Some", "All", "Both", "One", "Still", "Only"))  # fmt: skip


def who_wants_to_hear(text: str) -> Said | None:
    """Everybody whom a story names as waiting for word of what its writer will do, by name, and the first sentence that says so; None for nobody. A boss is none of them."""
    bosses = bosses_of(text)
    found: dict[str, str] = {}
    last: list[str] = []
    for passage in passages_of(text):
        said = " ".join(passage.text.split())
        named = [name for one in _NAMES.findall(said) if (name := _bare(one, bosses))]
        waiting = [*_in(said, bosses)]
        if not waiting and (_LATER.search(said) or _NO_ANSWER.search(said)):
            waiting = (named or last)[-1:]
        for name in waiting:
            found.setdefault(name, passage.text)
        last = named or ([] if any(boss in said.lower().split() for boss in bosses) else last)
    return Said(listed(tuple(found)), next(iter(found.values()))) if found else None


def asks_what_i_do(sentence: str) -> bool:
    """Whether a sentence tells that somebody asks what its writer will do."""
    return _FORMS[0].search(" ".join(sentence.split())) is not None


def _in(said: str, bosses: set[str]) -> Iterator[str]:
    """Those whom a sentence names itself."""
    for form in _FORMS:
        for found in form.finditer(said):
            yield from filter(None, (_bare(one, bosses) for one in each_named(found["who"])))


def _bare(name: str, bosses: set[str]) -> str:
    """A name without a word that only begins its sentence; "" for nobody, and for a boss."""
    first, _, rest = alone(name).partition(" ")
    one = rest if is_no_name(first) and "." not in first else alone(name)
    is_boss = any(one.lower() == boss or one.lower() in boss.split() for boss in bosses)
    return "" if not one or is_boss or one in _NOBODY else one
