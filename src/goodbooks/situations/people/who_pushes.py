"""Who presses in a story, or was told to wait in it: a name, a department, or a group as its writer calls it. Never the boss."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from goodbooks.core.in_a_row import NAME, ROW, each_named
from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.situations.people.a_group import MEMBERS
from goodbooks.situations.people.names_in import NAMED, Said, is_no_name
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.still_waiting import not_told, who_still_waits, who_was_told
from goodbooks.situations.people.understood import called_in, passages_of
from goodbooks.situations.stories.departments import DEPARTMENT

if TYPE_CHECKING:
    from collections.abc import Iterator

_COUNT = r"(?:two|three|four|five|six|seven|eight|all|both|some|several)"
_ROLES = r"(?:(?:branch|site|area|shop|ward|department|regional|account|product|project) )?(?:heads|managers|leads|leaders|owners|directors|clients|customers|stakeholders|hospitals|theatres|theaters|schools|parents|sponsors?|teams?|departments|branches|shops|sites|suppliers|tenants|buyers|partners|colleagues|foreman|deput(?:y|ies)|division|crews?|riggers|drivers)"
_GROUP = rf"(?:(?:the|our|my) (?:{_COUNT} |other |whole )?|{_COUNT} )(?:[a-z]+ )?{_ROLES}(?: (?:of|from|in|at) (?:the )?(?:\w+ )?{NAMED})?"
_WHOM = rf"(?P<whom>{ROW}|(?-i:{NAMED})|{DEPARTMENT}|{_GROUP})(?![\w'’])"
_MANY = rf"(?:(?:{_COUNT}|the|some) )?(?:people|men|women|woman|man|lot|folks?|staff|ones?) (?:from|in|of|at) {_WHOM}"
_LONE = _WHOM.replace("whom", "who")
_THEM = rf"(?:{_MANY}|{_LONE})"
_WHO = rf"(?:{_MANY}|{_LONE}(?:['’]s (?:lot|people|team|side))?)"
_MANY_OF_THEM = rf"(?P<whom>(?:(?:the|our|my) (?:{_COUNT} |other |whole )?|{_COUNT} )(?:[a-z]+ )?{MEMBERS})(?![\w'’-])"
"""A group of any name, where only people are spoken of so."""
_PUSHES = r"(?:(?:has|have|had|['’]s|['’]ve|['’]d) (?:all )?(?:been )?|was |were |is |are |keeps? |kept |starts? |started )?(?:pushing|pressing|leaning on|ringing|calling|chasing|pestering|hounding|badgering|mailing|shouting|moaning|at me|on at me|on my back|after me|on the phone)\b(?: (?:me|us|for|about|since|all|again)\b)?"
_HELD = r"(?:held|hold|holding|kept|keep|keeping|fended|put|putting)"
_TO_WAIT = r"(?:no\b|wait|it (?:stands|stood|waits)|that (?:it (?:stands|stood|waits|has to wait)|we (?:wait|hold|pause)|nothing|nobody)|we (?:wait|hold|pause)|to (?:wait|hold)|exactly|the same|not yet|nothing)"
_SHAPES = (
    rf"\b{_MANY_OF_THEM} {_PUSHES}",
    rf"\bI(?:['’]d|['’]ve| had| have)? (?:\w+ )?(?:told|mailed|wrote to|written to|said to) {_MANY_OF_THEM} {_TO_WAIT}",
    rf"\b{_WHO} {_PUSHES}",
    rf"\bI(?:['’]d|['’]ve| had| have)? (?:\w+ )?(?:told|mailed|wrote to|written to|said to) {_THEM} {_TO_WAIT}",
    rf"\bI(?:['’]d|['’]ve| had| have)?(?: been)? {_HELD} {_THEM} (?:off|back)\b",
    rf"\bI(?:['’]d|['’]ve| had| have)?(?: been)? {_HELD} off {_THEM}",
    rf"\bno to (?:people|everybody|everyone|all of them)(?:,|:| –) {_WHOM}",
    r"\b(?:talk|speak) (?:to|with) (?P<whom>(?:the |our )?(?!(?:them|him|her|you|me|us|everybody|everyone|myself)\b)[a-z]{4,}(?: people| team)?) (?:myself|himself|herself|first)\b",
    rf"\b(?:rang|called) {_THEM} to say",
    rf"\b(?:square it with|deal(?:t)? with|no to|talk to|speak (?:to|with)|spoken (?:to|with)|go and see) {_THEM}",
    rf"\bthe (?:woman|man|lady|people|lot) (?:from|in|of|at) {_WHOM} (?:who|that|whom|I)\b",
    rf"\b{_COUNT} (?:people|men|women) (?:from|in|of|at) {_WHOM}",
    rf"\b{_WHO} (?:wanted|wants|demanded|demands|shouted|moaned|insisted|insists)\b",
)  # fmt: skip
_READ = tuple(regex(shape, re.IGNORECASE) for shape in _SHAPES)
_MAY_PUSH = regex(
    r"push|press|lean|ring|call|chas|pester|hound|badger|mail|shout|moan|at me|my back|after me|phone|told|wrote|written|said|held|hold|kept|keep|fend|square|wait|deal|no to|talk|speak|spoken|see |want|demand|insist|people|women|men |call|rang",
    re.IGNORECASE,
)
_TITLE = regex(r"(?:Dr|Mrs?|Ms|Prof)\.? ")
_KIN = frozenset(["Mum", "Mom", "Dad", "God", "Granny", "Daddy", "Mummy"])
_ROW = regex(ROW)
_ROW_ALONE = regex(
    rf"\W*(?P<row>{ROW})(?: (?:herself|himself|too|as well|all of them|everyone|everybody|all))*\W*"
)
"""A sentence that only names people, as one does behind “six people on me”."""
_AT_ME = regex(
    r"\b(?:on me|at me|on my back|after me|at my door|in my inbox|push\w*|press\w*|chas\w+|ask(?:s|ed|ing)? me|wonder\w*|wait(?:s|ed|ing)? (?:for|on)|want\w* to know|ring(?:s|ing)?|rang|call(?:s|ed|ing)? me|deal(?:t)? with|hold(?:ing)? (?:off|back)|held (?:off|back)|tell(?:ing)? (?:them|all)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+\+?) (?:\w+ ){0,3}?(?:people|ppl|managers|leads|heads|stakeholders|clients|colleagues|of them))\b",
    re.IGNORECASE,
)
"""What is told right before those who press are named, or in the same sentence."""
_EACH = rf"(?:to )?(?:(?:the|our) [\w'’-]+(?: [\w'’-]+){{0,2}}?|{NAME})"
_NO_TO = regex(
    rf"\b(?:said|saying|say) (?:no|wait|not yet) (?=to )(?P<all>{_EACH}(?:, {_EACH})*,? and {_EACH})(?![\w'’])"
)
_ASK_ME = regex(
    rf"(?P<all>(?:{_EACH}, )*{_EACH},? (?:and|&) {_EACH}) (?:(?:all|both|now|already|then|just|each|also) ){{0,2}}(?:(?:writ|ask|text|messag|mail|ping|ring|call)(?:e|s|es|ed|ing)?|wrote|rang|(?:keep|kept|keeps|are|were|have been) (?:writing|asking|texting|messaging|mailing|pinging|ringing|calling|wondering)|want(?:ed)? to know|wait(?:ed)? for)(?: to)?(?: me| us| my| our|,| what| when| whether| if| how)(?!\w)"
)
"""Several who each ask the writer what holds: “Meike, Tom and the two from Logistics all write to me”."""
_BEFORE_EACH = regex(r"(?:(?<=^)|(?<=, )|(?<=and ))to ")
_FIRST = regex(r"(?:The|Our|My|Two|Three|Four|Five|Six|Both|All|Several|Some) ")


def who_pushes(text: str) -> Said | None:
    """Who waits for word from the writer of a story, presses for something in it or was held off by them; without whom they told already, and None where it names nobody but the boss."""
    bosses = bosses_of(text)
    said = [" ".join(one.text.split()) for one in passages_of(text)]
    told = who_was_told(said)
    waiting, sentence = who_still_waits(said)
    if every := not_told(_without(bosses, waiting), told):
        return Said(listed(every), sentence)
    for names, passage in _pushing(text, bosses):
        if every := not_told(names, told):
            return Said(_FIRST.sub(lambda one: one[0].lower(), listed(every)), passage)
    return None


def who_presses(text: str) -> tuple[str, ...]:
    """Whoever presses for something in a story, or was held off by its writer, be they told by now or not; nobody where it names but the boss."""
    return tuple(name for names, _ in itertools.islice(_pushing(text, bosses_of(text)), 1) for name in names)  # fmt: skip


def bosses_of(text: str) -> set[str]:
    """What the boss is called in a story."""
    boss = person_of(text, "boss")
    named = {boss.words.lower()} if boss else set()
    return {words.lower() for words, _ in called_in(text, "boss")} | named


def _pushing(text: str, bosses: set[str]) -> Iterator[tuple[list[str], str]]:
    """Those who press or were held off, as each sentence names them, and that sentence; the likeliest first."""
    for before, passage in itertools.pairwise(passages_of(text)):
        if every := _in_a_row(passage.text, before.text, bosses):
            yield every, passage.text
    for passage in passages_of(text):
        if every := _several(passage.text, bosses):
            yield every, passage.text
        if not _MAY_PUSH.search(passage.text):
            continue
        said = _IN_MARKS.sub("", " ".join(passage.text.split()))
        for name in _named(said):
            row = _without(bosses, each_named(name))
            wider = next((one for one in _rows(said, bosses) if row and row[0] in one), row)
            if row:
                yield wider, passage.text


_SERVED = regex(
    r"\b(?:patients?|guests?|customers?|clients?|child(?:ren)?|kids?|pupils?|students?|residents?|tenants?|parents?|famil(?:y|ies)|shoppers?|visitors?|passengers?)\Z",
    re.IGNORECASE,
)
"""Whom one works for: in a story mostly the occasion, and seldom somebody who waits for word."""
_WAITS = r",? (?:(?:now|still|always|already|really|constantly|both|all|just|only|has|have|had|is|are|was|were|been|keeps?|kept|starts?|started) )*(?:wait|ask|push|press|expect|demand|insist|want|need|ring|rang|call|chas|complain|phon|pester|mail|wr[io]t|shout|storm)"


def who_waits(text: str) -> Said | None:
    """Whom a story names beside the writer's house, who waits for word or presses for it; None for one whom it only speaks of, such as the patient who was there."""
    said = person_of(text, "stakeholder")
    if said and _gives_our_word(text, said.words):
        return None
    if said and not not_told([said.words], who_was_told(one.text for one in passages_of(text))):
        return None
    if said is None or not _SERVED.search(said.words):
        return said
    bare = re.sub(r"\A(?:an?|the|my|our|another) ", "", said.words, flags=re.IGNORECASE)
    return said if re.search(rf"\b{re.escape(bare)}{_WAITS}", text, re.IGNORECASE) else None


_GIVES = r"(?:sell(?:s|ing)?|sold|promis(?:e|es|ed|ing)(?! (?:me|us)\b)|commit(?:s|ted|ting)?|quot(?:e|es|ed)|offer(?:s|ed)?(?! (?:me|us)\b)|guarantee[sd]?|pledge[sd]?)"
_OFTEN = r"(?: (?:just|always|simply|then|keep|keeps|still|also|all|both|constantly|happily|go and|goes and|went and))*"


def _gives_our_word(text: str, who: str) -> bool:
    """Whether a story says of somebody that they sell or promise what others have to make: they do not wait for it."""
    return re.search(rf"\b{re.escape(who)}{_OFTEN} {_GIVES}\b", text, re.IGNORECASE) is not None


def who_gives_our_word(text: str) -> Said | None:
    """Those beside the boss of whom a story says that they sell or promise things, such as “our sales people”; None where it tells of nobody."""
    for words, passage in called_in(text, "stakeholder"):
        if _gives_our_word(passage.text, words):
            return Said(words[0].lower() + words[1:], passage.text)
    return None


def _in_a_row(said: str, before: str, bosses: set[str]) -> list[str]:
    """The people whom a sentence names and nothing else, where the one before it tells that somebody presses."""
    said = " ".join(said.split())
    alone = _ROW_ALONE.fullmatch(said) if _AT_ME.search(before) else None
    return next(_rows(alone["row"], bosses), []) if alone else []


def _several(said: str, bosses: set[str]) -> list[str]:
    """The several people to whom the writer said no in a sentence, or who ask them, one behind the other: “I said no to the council, to Mr. Abara and to Ines”."""
    words = " ".join(said.split())
    found = _NO_TO.search(words) or _ASK_ME.search(words)
    if found is None:
        return _one_by_one(words, bosses)
    row = _BEFORE_EACH.sub("", found["all"])
    every = _without(bosses, each_named(row))
    return every if len(every) > 1 else []


_TOLD_EACH = regex(
    r"\b(?:(?:told|tell|telling|mailed|wrote to|held off|kept|held|hold off|said (?:no|wait) to|no to|waiting for me|(?:wait|waits|waiting|ask|asks|asking|press|pressing)(?: (?:for|on|me))*)\b[^:(.;]{0,60}?|(?:two|three|four|five|six|seven|eight|nine|ten) (?:of them |people |customers? |clients? |shops? |others? )?(?:wait|waited|waiting|ask|asked|press|on me|at me)[^:(.;]{0,40})(?::| [-–—]| \()\s*(?P<row>[^:()]+)",
    re.IGNORECASE,
)
"""What stands before several who are named one by one: “I told all five of them no: Paulo at the Seehof, Mrs Lind …”."""
_NEXT = regex(r",? and |, ")
_ONE = regex(
    rf"(?:and )?(?:old |young |little |poor |(?:my|our|the) (?:[a-z]+ ){{1,2}})?(?P<name>(?:(?:Mrs?|Ms|Miss|Dr|Prof|Frau|Herr|Madame|Père|Father|Sister)\.? )?{NAME})(?: (?:at|from|of|with|in|who|for|over) .+)?\.?"
    rf"|(?:and )?(?P<many>(?:the|our) (?:{_COUNT} |other )?(?:people|ones|lot|{_ROLES})(?: (?:at|from|of|in|over) (?:the |our )?[\w-]+(?: [\w-]+)?)?)\.?"
)
"""One of them, with where they are, or several who are no names: “the two people at the university”."""
_IN_MARKS = regex(r"“[^“”]*”|\"[^\"]*\"")
"""What somebody says in so many words: “me” is not the writer there."""


def _one_by_one(words: str, bosses: set[str]) -> list[str]:
    """The people whom a sentence names one by one behind what it tells of all of them; none where one of them is nobody by name."""
    found = _TOLD_EACH.search(words)
    if found is None:
        return []
    each = [_ONE.fullmatch(one.strip()) for one in _NEXT.split(found["row"])]
    names = _without(bosses, [one["name"] or one["many"] for one in each if one])
    return names if len(names) > 1 and all(each) else []


def _rows(said: str, bosses: set[str]) -> Iterator[list[str]]:
    """The rows of names in a sentence, each without the boss and without a word that only begins it; none of fewer than two."""
    for found in _ROW.finditer(said):
        names = _without(bosses, each_named(found[0]))
        if len(names) > 1 and not _KIN & set(names):
            yield names


def _without(bosses: set[str], names: list[str]) -> list[str]:
    """Names without those of a boss, each once."""
    bare = (_bare(one.rstrip(".")) for one in names)
    return list(dict.fromkeys(one for one in bare if not any(one.lower() == boss or one in boss.split() for boss in bosses)))  # fmt: skip


def _bare(name: str) -> str:
    """A name without a first word that only begins its sentence, “Then Greta”."""
    first, _, rest = name.partition(" ")
    return rest if rest and is_no_name(first) and not _TITLE.match(f"{first} ") else name


def _named(said: str) -> Iterator[str]:
    """Whom the shapes find in a sentence, one after the other."""
    for shape in _READ:
        for found in shape.finditer(said):
            parts = found.groupdict()
            name = parts.get("whom") or parts.get("who") or ""
            name = _bare(name)
            first = name.removeprefix(titled[0]) if (titled := _TITLE.match(name)) else name
            if first and not is_no_name(first.split()[0]) and name not in _KIN:
                yield name
