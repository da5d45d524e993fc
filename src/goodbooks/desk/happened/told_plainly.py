"""What a story tells without quotation marks, or with nobody's name: an answer to an ask, what its writer answered, the one who is meant, what was promised."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_MONTH
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.playbooks import told as sorts
from goodbooks.situations.given_away import all_given_away
from goodbooks.situations.own_words import NAMED, Said, is_no_name, person_of
from goodbooks.situations.understood import facts_in, passages_of
from goodbooks.situations.who_speaks import BOSS, ME, NOBODY, has_others, name_told, who_does

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_THEY = rf"(?:he|she|they|(?:my |the )?(?:boss|manager|supervisor|director|chief|head)|{NAMED})"
_SAYS = r"(?:says?|said|answers?|answered|replies|replied|goes|went)"
_WHEN_I_ASK = regex(
    rf"\b(?:every|each|any) ?time I (?:\w+ )?ask(?:ed)?[^.!?“”\"]*?,? {_THEY} (?:just |only |always |then )?{_SAYS},? [“\"](?P<said>[^“”\"]{{2,90}})[”\"]"
    rf"|\bwhen(?:ever)? I (?:\w+ )?ask(?:ed)?[^.!?“”\"]*?,? {_THEY} (?:just |only |always |then )?{_SAYS},? [“\"](?P<then>[^“”\"]{{2,90}})[”\"]",
    re.IGNORECASE,
)
_I_ASKED = regex(r"\bI (?:\w+ ){0,2}(?:asked|brought it up|raised it)\b|\bI (?:mailed|wrote to|reminded) (?:him|her|them)\b", re.IGNORECASE)  # fmt: skip
_AS_SAID = regex(
    rf"\A\W*(?:but |and |well,? )?(?P<said>[^.!?;,“”\"]{{2,80}}), (?i:{_THEY}) {_SAYS}\b(?! to\b)"
)
"""Words with who says them behind: “The situation's fluid, he says”."""
_WHAT_I_ASKED = regex(
    r"\A[^.!?;,“”\"]*\b(?:whether|if|for|to|about|when|why)\b[^.!?;,“”\"]*, (?:and|but|so)\b"
)
"""What I asked and of whom, with their answer behind it: none of theirs."""
_I_ANSWERED = (
    regex(r"\A\W*(?:but |and |well,? )?(?P<said>[^.!?;“”\"]{1,80}), I (?:said|answered|replied|mumbled|stammered|told (?:him|her|them))\b(?! (?:to|that)\b)"),
    regex(
        r"\bI (?:\w+ (?:\w+ )?(?:and|then) )?(?:just |only |then |somehow |\w+ly )?(?:said|answered|replied|mumbled|muttered|stammered|told (?:him|her|them)|blurted out|came out with|heard myself (?:say|saying|answer))(?: something| some nonsense)?(?: (?:like|about|along the lines of))?,? (?!so\b|it\b|this\b|goodbye\b|hello\b|nothing of\b)(?P<said>(?:that |about |like |yes|no\b|nothing|we|I|it|oh\b|well\b|there|who|what|not\b|still|maybe|perhaps)[^.!?;“”\"]{0,140})"
    ),
    regex(r"\A\W*(?:it was )?something (?:like|along the lines of|to the effect that),? [\"“']?(?P<said>[^.!?;“”\"]{4,140})", re.IGNORECASE),
)  # fmt: skip
_THEY_ASKED = regex(
    rf"\b(?:(?i:he|she|they|(?:my |the |our )?(?:new )?(?:boss|manager|supervisor|director|chief|head))|{NAMED}) (?:then |just |only )?(?:said|says|goes|went|asked|asks|answered)(?: me)?[,:]+ (?P<said>[^.!?“”\"]{{2,110}}\?)"
)
_IS_QUESTION = "?"
_ASKS_ME = regex(r"\?|\b(?:asked|asks|wanted to know|wants to know)\b", re.IGNORECASE)
_HE_OR_SHE = regex(r"\b(?:he|she)\b", re.IGNORECASE)
_OF_MINE = regex(
    r"\bmy (?:[\w'’-]+ ){0,3}?(?:friends?|maid of honou?r|bridesmaids?|fianc[ée]e?|wife|husband|partner|girlfriend|boyfriend|daughters?|sons?|child|children|kids?|baby|mother|father|mum|mom|dad|parents|sisters?|brothers?|cousin|aunt|uncle|grand\w+|neighbou?rs?|flatmate|roommate|ex|landlord|landlady|therapist|colleagues?|co-?workers?|workmate|teammate)\b",
    re.IGNORECASE,
)
"""Somebody of the writer's own, or beside them, whom “she” may mean further on."""
_I_WORK_FOR = regex(r"\b(?:man|woman|guy|lady|person) (?:I|we) work (?:for|under)\b", re.IGNORECASE)
_CAPITAL = regex(r"\b[A-ZÀ-Þ][^\W\d_A-Z]{2,}")
_IS_NAMED = regex(
    r"\b(?:his|her) name\b|\bcalled (?:him|her)?|\b(?:two|three|both|several) bosses\b",
    re.IGNORECASE,
)
_NEXT_ONE = regex(
    rf"\b(?:(?:a|the|my|our|his|her|their) (?:(?:new|interim|acting) (?:boss|manager|supervisor|director|lead|head|chief)|replacement|successor))\b(?:,? (?:is |called |named )?(?P<name>{NAMED})(?=[,.;:!?)]|['’]s\b| [a-z]))?",
)
_LOOSELY = rf"(?:(?:about |some )?[\w-]+(?: [\w-]+)? (?:weeks?|months?|years?) ago|(?:in|last|this|back in) (?:{ANY_MONTH.title()}|spring|summer|autumn|fall|winter|year|month|week)|at (?:Easter|Christmas))"
_WHEN = rf"(?:{_LOOSELY}|[\w-]+ days? ago|yesterday|last \w+|on \w+day)"
_IN_WORDS = (
    regex(
        rf"\b(?:promised|assured|told|guaranteed) (?:me|us)(?:,? {_WHEN},?)? (?:that )?(?:I|we)(?:['’]d| would| could| can| will|['’]ll) (?:\w+ly )?(?:get|have|be given|receive) (?P<what>[^.;!?“”\"]{{3,80}}?)(?=,? (?:but|and (?:now|then|so|yet|he|she|they|I|nothing)|which|then|if|once)\b|[.;!?“”\"]|\Z)",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?:telling|told|mailed|wrote to|assured|promised) (?:me|us|everybody)(?: that)? (?:there (?:was|would be|will be|is|['’]d be) )?(?P<what>(?:an? |the |my |our )(?:[\w-]+ ){1,4}?)(?:was |were |is |are )?(?:coming|on its way|on the way|around the corner)\b",
        re.IGNORECASE,
    ),
    regex(
        r"\bpromised (?:me |us )?(?P<what>to (?!me\b|us\b)[^.;!?“”\"]{3,80}?)(?=,? (?:but|and (?:now|then|so|yet|he|she|they|I|nothing)|which|then)\b|[.;!?“”\"]|\Z)",
        re.IGNORECASE,
    ),
    regex(
        r"(?P<whole>\b(?:I|we)(?:['’]d| would|['’]ll| will) be (?:promoted|made|moved|trained|sent|given)\b[^.;!?,“”\"]{2,60})"
    ),
)  # fmt: skip
_TO_OTHERS = regex(
    rf"\b(?:promised|offered|guaranteed|assured) (?:{NAMED}|(?:the|our|a|an|his|her|their|all|some) [\w-]+)(?: from {NAMED})?(?: that)? (?P<what>(?!to\b|that\b)[^.;!?“”\"]{{3,90}}?)(?=,? (?:without|but|and (?:now|then|so|yet|he|she|they|I|nothing|nobody)|which|then)\b|[.;!?“”\"]|\Z)"
    rf"|\b(?:told|assured) (?:{NAMED}|(?:the|our|a|an|his|her|their|all) [\w-]+) (?:that )?(?P<that>(?:we|it|the|our|they)(?:['’]d| would|['’]ll| will| [\w-]+ (?:would|will|goes|is|comes))[^.;!?“”\"]{{3,90}}?)(?=,? (?:without|but|and (?:now|then|so|yet|he|she|they|I|nothing|nobody)|which)\b|[.;!?“”\"]|\Z)"
)
_LOOSE_PROMISE = regex(
    rf"(?P<lead>\bpromised (?:me|us)),? {_LOOSELY},? (?:that (?:I|we)(?:['’]d| would|['’]ll| will| can| could) (?:get|have|be given|receive) )?(?!that\b)",
    re.IGNORECASE,
)
_OF_A_DAY = regex(rf"\A{_WHEN},? (?:that )?", re.IGNORECASE)


def promised_in(said: str) -> str:
    """What was promised, as one would say it to whoever promised it, “a second person for the desk by October”; "" where a sentence does not say it so."""
    plain = " ".join(said.split())
    for pattern in _IN_WORDS:
        found = pattern.search(plain)
        if found and "whole" in found.groupdict():
            return f"that {found['whole'].strip(' ,')}"
        if found:
            return found["what"].strip(" ,.")
    return ""


def as_a_promise(said: str) -> str:
    """A sentence of what was promised without the time between, of which no day can be read: “Ruth promised me in August that I would get a desk” is “Ruth promised me a desk”."""
    return _LOOSE_PROMISE.sub(r"\g<lead> ", said, count=1)


def given_away_in(said: str) -> str:
    """What somebody else was promised, as one would write it, “the whole migration by Christmas”; "" where a sentence does not say it so."""
    found = _TO_OTHERS.search(" ".join(said.split()))
    return (found["what"] or found["that"]).strip(" ,.") if found else ""


def without_its_day(what: str) -> str:
    """What was promised, without the time at which it was: “in August that I …”."""
    return _OF_A_DAY.sub("", what)


def told_plainly(told: str, sort: str) -> Said | None:
    """What a story tells of a sort of thing in plain words; None where it does not."""
    read = _READ.get(sort)
    return read(told) if read else None


def told_by_place(told: str, place: str) -> Said | None:
    """Somebody by their place: as the story calls them, as it tells of them, and a boss also by what they do."""
    from goodbooks.situations.likely_boss import or_by_signs

    somebody = person_of(told, place) or told_plainly(told, place)
    return or_by_signs(told, somebody) if place == sorts.BOSS else somebody


def is_by_signs(told: str, name: str) -> bool:
    """Whether somebody whom a story names is the boss by what they do alone, and is not told to be."""
    said = person_of(told, sorts.BOSS) or told_plainly(told, sorts.BOSS)
    return said is None or said.words != name


def _their_no(told: str) -> Said | None:
    """What is answered to an ask: in marks of a word or two, or with who says it behind."""
    every = passages_of(told)
    for passage in every:
        if found := _WHEN_I_ASK.search(passage.text):
            return Said((found["said"] or found["then"]).strip(" .,"), passage.text)
    for at, passage in enumerate(every):
        if not _I_ASKED.search(passage.text):
            continue
        for one in every[at : at + 3]:
            asked = _I_ASKED.search(one.text) if one is passage else None
            rest = one.text[asked.end() :] if asked else one.text
            found = None if asked and _WHAT_I_ASKED.match(rest) else _AS_SAID.match(rest)
            if found:
                return Said(found["said"].strip(), one.text)
    return None


def _my_answer(told: str) -> Said | None:
    """What the writer answered to what was asked just before: to a question in its own words, else to one that is only told of."""
    every = passages_of(told)
    answers: list[tuple[bool, Said]] = []
    for at, passage in enumerate(every):
        before = " ".join(one.text for one in every[max(0, at - 2) : at + 1])
        hits = (pattern.search(passage.text) for pattern in _I_ANSWERED)
        found = next((one for one in hits if one), None) if _ASKS_ME.search(before) else None
        if found:
            words = re.sub(r"\A(?:that|like|about)\b ?|, (?:which|and|but) .*", "", found["said"].strip(" ,"))  # fmt: skip
            answers.append((_IS_QUESTION in before, Said(capital(words), passage.text)))
    to_words = (said for is_asked, said in answers if is_asked)
    said = next(to_words, next((said for _, said in answers), None))
    return said if said and said.words else None


def _their_question(told: str) -> Said | None:
    """The last question that somebody puts without quotation marks: “He said, and you?”."""
    found = [(one, passage) for passage in passages_of(told) for one in _THEY_ASKED.finditer(passage.text)]  # fmt: skip
    return Said(capital(found[-1][0]["said"].strip()), found[-1][1].text) if found else None


def _the_one(told: str) -> Said | None:
    """The boss, where a story speaks of “she” or “he” before it has named or placed anybody else."""
    for passage in passages_of(told):
        if _I_WORK_FOR.search(passage.text):
            return Said("my boss", passage.text)
        if found := _HE_OR_SHE.search(passage.text):
            before = told[: passage.start + found.start()]
            is_another = has_others(before) or _OF_MINE.search(before) or _is_named_in(before, told) or _IS_NAMED.search(told)  # fmt: skip
            return None if is_another else Said("my boss", passage.text)
    return None


def _is_named_in(before: str, told: str) -> bool:
    """Whether somebody stands there whom the story calls by a name again, and never as a word of its own."""
    names = (word for word in _CAPITAL.findall(before) if not is_no_name(word))
    return any(
        len(re.findall(rf"\b{word}\b", told)) > 1 and not re.search(rf"\b{word.lower()}\b", told)
        for word in names
    )


def _giver(told: str) -> Said | None:
    """Whoever promised something to somebody else than the writer, as the story calls them."""
    for fact in facts_in(told):
        if fact.sort != "commitment":
            continue
        who = who_does(told, fact.passage.text)
        if who.who == BOSS:
            boss = person_of(told, sorts.BOSS)
            return Said(boss.words, fact.passage.text) if boss else None
        if who.who not in (ME, NOBODY):
            return Said(name_told(told, who.called), fact.passage.text)
    found = next(all_given_away(told), None)
    return Said(found.who, found.passage) if found else None


def _unaware(told: str) -> Said | None:
    """Whoever is not to hear of it yet."""
    from goodbooks.situations.not_yet_told import not_yet_told

    return not_yet_told(told)


def _next_one(told: str) -> Said | None:
    """Whoever came after the boss, by name or by their place."""
    for passage in passages_of(told):
        for found in _NEXT_ONE.finditer(passage.text):
            name = found["name"]
            if name and not is_no_name(name.split()[0]):
                return Said(name, passage.text)
            words = found[0].split(" ", 1)[1] if not name else found[0][: found.start("name") - found.start()]  # fmt: skip
            return Said(f"the {words.strip(' ,')}", passage.text)
    return None


_THEY_ARE_RIGHT = regex(
    rf"\b{_THEY} (?:(?:is|was|['’]s) (?:\w+ )?right|has a point|had a point)(?: to say| there)?,? (?:that )?(?P<what>(?:he|she|they|I) [^.;!?“”\"]{{4,110}})",
    re.IGNORECASE,
)
_AS_YOU = ((regex(r"\b(?:he|she|they)\b", re.IGNORECASE), "you"), (regex(r"\b(?:his|her|their)\b(?= \w)", re.IGNORECASE), "your"), (regex(r"\b(?:him|her|them)\b", re.IGNORECASE), "you"))  # fmt: skip


def _owned(told: str) -> Said | None:
    """What the writer says the boss is right about, as one would say it to them: “he is right that he should have heard it” is “You should have heard it”."""
    for passage in passages_of(told):
        if found := _THEY_ARE_RIGHT.search(passage.text):
            words = found["what"].strip(" ,")
            for pattern, word in _AS_YOU:
                words = pattern.sub(word, words)
            return Said(capital(words), passage.text)
    return None


_READ: Mapping[str, Callable[[str], Said | None]] = {
    sorts.AGAINST: _their_no,
    sorts.MINE: _my_answer,
    sorts.QUESTION: _their_question,
    sorts.BOSS: _the_one,
    sorts.GIVER: _giver,
    sorts.OWNED: _owned,
    sorts.SUCCESSOR: _next_one,
    sorts.UNAWARE: _unaware,
}
