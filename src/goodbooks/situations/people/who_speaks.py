"""Who in a story says or does something: its writer, their boss or somebody else, by the nearest that may be meant. Where that is not clear it is nobody."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.people.in_a_sentence import QUOTED, own_words_of
from goodbooks.situations.people.names_in import NAMED, is_no_name
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import called_in, passages_of
from goodbooks.situations.stories.whose_voice import SPEECH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ME, BOSS, OTHER, NOBODY = "me", "boss", "other", ""
_WE = regex(r"\b(?:I|[Ww]e)(?=['’ ,])")
_PRONOUN = regex(r"\b(?P<who>he|she|they)(?=['’ ,])", re.IGNORECASE)
_OF_THE_SAME = regex(r"\b(?P<who>himself|herself|themselves|(?<!, )his|(?<!, )(?<!told )(?<!asked )(?<!gave )(?<!sent )(?<!to )(?<!with )(?<!for )her(?= [a-z])(?! (?:that|to|about|it|this|what|when|if|and|but|the|an?)\b)|their|he|she|they)\b", re.IGNORECASE)  # fmt: skip
"""What is said in a sentence of whoever was just named; “him” is somebody else there."""
_HE, _SHE, _THEY = "he", "she", "they"
_SORT = {"himself": _HE, "his": _HE, "he": _HE, "herself": _SHE, "her": _SHE, "she": _SHE}
_PLACE = regex(
    r"\b(?:an?|one|the|my|our|his|her|their|another|some) (?!(?:very )?same )(?:[\w'’-]+ ){0,2}?(?P<role>colleague|co-?worker|teammate|client|customer|stakeholder|sponsor|supplier|vendor|auditor|inspector|assistant|deputy|apprentice|trainee|intern|owner|founder|wife|husband|mother|father|parent|mum|mom|dad|neighbou?r|teacher|nurse|doctor|cook|accountant|secretary|receptionist|lawyer|architect|officer|planner|board|ceo|cfo|cto|coo|vp|president|director|manager|supervisor|lead|head|chief|chef|patient|guest|tenant|contractor|engineer|developer|analyst|salesman|saleswoman|woman|man|guy|lady|team|department|HR|buyer|dispatcher|foreman|caretaker|pharmacist|registrar|consultant|pm|scrum master|product owner|coordinator)s?\b"
    r"|\b(?P<many>stakeholders|sponsors|clients|customers|colleagues|co-?workers|teammates|parents|patients|guests|people|others|managers|suppliers|tenants|users)(?= \w)",
    re.IGNORECASE,
)
_WHO_SAYS = regex(
    r"\b(?:[Aa]n?|[Aa]nother|[Tt]he|[Oo]ur|[Ss]ome) (?!(?:mail|e-?mail|letter|note|plan|paper|report|contract|form|book|sign|text|message|story|thing)\b)(?:[a-z][\w'’-]*+ )?(?!(?:had|has|have|also|then|just|he|she|they|we|it|you|who)\b)[a-z][\w-]*+(?= (?:also |then |just |has |had )*(?:said|told|wrote|asked|promised|answered|replied|mailed|texted|whispered|shouted|agreed|says|tells|writes|asks)\b)"
)
"""Whoever says something, in whatever place they are: “a postdoc told me”."""
_WOMEN = regex(r"\b(?:mrs|ms|miss|frau|madame|wife|mother|mum|mom|woman|lady|saleswoman|headmistress|chairwoman)\b", re.IGNORECASE)  # fmt: skip
_MEN = regex(r"\b(?:mr|herr|monsieur|husband|father|dad|man|guy|salesman|headmaster|chairman)\b", re.IGNORECASE)  # fmt: skip
_TITLED = regex(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Prof)\.? {NAMED}")
_NAMES = regex(rf"(?<![\w'’]){NAMED}")
_IS_A_NAME = regex(
    rf"(?:,? (?:who|from|in|of|my|our|the)\b|['’]s\b|,? (?:then |just |also |had |has )?(?:{SPEECH}|been|promised|wanted|wants|thinks|thought|agreed|approved|decided|came|gave|took|got|did|does|will|would|left|sent|\w{{3,}}ed)\b)"
)
"""What stands behind the first word of a sentence that is somebody's name."""
_NO_NAME = regex(
    r"(?:\w+ly|\w+ed|Nothing|Nobody|None|Everyone|Everybody|Someone|Somebody|Anyone|Anybody|One|All|Both|Some|Several|Most|Many|People|Work|Things|Time|After|Before|When|While|Once|Since|Because|If|As|At|On|In|By|For|With|From|To|Now|Also|Still|Later|Only|Just|Even|Not|No|Yes|Next|First|Here|His|Her|Their|Your|Its|These|Those|Another|Each|Every|Two|Three|Four|Five|Six|Meanwhile|Afterwards|Anyway|Well|How|Why|Where|Long|Sorry|Thanks|Got|Was|Had|Been|TLDR|Ok|Okay|Christmas|Easter|Let|See|Please|Maybe|Perhaps|Though|Although|However|Instead|Until|During|Over|Out|Up|Down|Like|Then)\Z"
)
_BY_A_PLACE = regex(r"\b(?:of|from|in|at|with|to|for|about|by|behind|over|than) \Z", re.IGNORECASE)  # fmt: skip
"""What stands before somebody who is none of those who act: “Ines from Growth wrote”."""
_SAYS = regex(
    rf"\b(?:{SPEECH.replace('|goes|went|is|was|fumbled', '|fumbled')}|promised|insisted|shouted|goes)\b"
)
_SAME_SUBJECT = regex(r"(?:\b(?:and|then|but|also|just|only|had|has)|,)\s+(?:\w+ly )?\Z", re.IGNORECASE)  # fmt: skip
_BEHIND = regex(rf"(?!\.\s+[A-ZÀ-Þ])\A[,.!?]?[\"”]?[,.]?\s*(?:(?P<who>[^.!?\"“”]{{1,40}}?) (?:{SPEECH})\b|(?:{SPEECH}) (?P<after>[^.!?\"“”]{{1,40}}))")  # fmt: skip
_AN_ANSWER = regex(r"\b(?:feedback|answer|reply|response) (?:is|was|came)\b[^.!?]*\Z", re.IGNORECASE)  # fmt: skip
"""What is said by whoever was asked."""
_OF_A_GROUP = regex(rf"\b(?:{NAMED}|man|woman|lady|guy|colleague|people|somebody|someone|head|team) (?:from|in|at) (?P<name>{NAMED})\b")  # fmt: skip
"""Where somebody is from, by name: “Ines from Growth”. No “he” is a group."""
_I_AM = regex(
    r"\b(?:I['’]?m|I am|I was|I['’]ve been|I (?:now |still )?work as|[Ww]e['’]re|[Ww]e are)(?: (?:\w+ly|now|still|only|just|also))? \Z"
)
"""What stands before the place that is the writer's own: “I'm a project manager”."""
_BACK = 4
"""So many sentences before a pronoun, at most, stands whom it means."""


class _Mention(NamedTuple):
    """Somebody in a sentence: where, who by sort and by name, “he” or “she” where that is known, and whether they are none who acts."""

    at: int
    who: str
    key: str
    sort: str
    is_aside: bool


class Who(NamedTuple):
    """ME, BOSS, OTHER or NOBODY, and the name or the place by which a story calls them."""

    who: str
    called: str = ""


def who_does(text: str, sentence: str) -> Who:
    """Who the first is that acts in a sentence of a story; NOBODY where that is not clear."""
    every = _sentences(text)
    plain = " ".join(sentence.split())
    number = next((at for at, one in enumerate(every) if plain in one or one in plain), None)
    return _first(text, number) if number is not None else Who(NOBODY)


def _first(text: str, number: int) -> Who:
    mentions = _mentions(text)[number]
    acting = next((one for one in mentions if not one.is_aside), None)
    return _meant(text, number, acting) if acting else Who(NOBODY)


def who_is_at(text: str, number: int, at: int) -> Who:
    """Whom the words at a place of a sentence mean, “he” or a name; NOBODY where that is not clear."""
    near = next((one for one in _mentions(text)[number] if one.at == at), None)
    return _meant(text, number, near) if near else Who(NOBODY)


def who_says(text: str, start: int, end: int) -> Who:
    """Whose the words in quotation marks are that stand at a place of a story; NOBODY where that is not clear."""
    number, lead = _place(text, start)
    if number < 0:
        return Who(NOBODY)
    behind = _BEHIND.match(" ".join(text[end : end + 60].split()))
    told = behind and (behind["who"] or behind["after"])
    if told and not _SAYS.search(lead) and not lead.rstrip(' "“').endswith(":"):
        there = list(_in_sentence(text, f"{told} "))
        if there:
            return _meant(text, number, there[0]._replace(at=len(lead) + 1))
    if not lead.strip(' ,:;–—-“”"') and number:
        before = _sentences(text)[number - 1]
        is_led = before[-1:] not in ".!?" or _SAYS.search(before) is not None
        return _lead_in(text, number - 1, before) if is_led else _first(text, number - 1)
    return _lead_in(text, number, lead)


def _lead_in(text: str, number: int, lead: str) -> Who:
    """Who speaks, by what stands before the words: whoever acts of the last verb of saying, or whoever was asked where it is an answer."""
    verb = next(reversed([*_SAYS.finditer(lead)]), None)
    if _AN_ANSWER.search(lead):
        asked = [one for one in _mentions(text)[number] if one.at < len(lead) and one.who != ME]
        return _meant(text, number, asked[-1]) if asked else Who(BOSS)
    if verb:
        return _speaker(text, number, lead, verb.start())
    return _first(text, number)


def name_told(text: str, place: str) -> str:
    """The name by which a story calls somebody of a place, “the lawyer, Frau Kern”; the place where it tells none."""
    names = [name for name, called in _aliases(text).items() if called == place.lower()]
    return names[0] if len(names) == 1 else place


def has_others(text: str) -> bool:
    """Whether a story speaks of somebody beside its writer and their boss."""
    return any(one.who == OTHER for found in _mentions(text) for one in found)


def _speaker(text: str, number: int, lead: str, verb: int) -> Who:
    """Who acts of a verb of saying: the last who may before it, or the first where it only goes on, “he looked at Ines and said”."""
    before = [one for one in _mentions(text)[number] if one.at < verb]
    acting = [one for one in before if not one.is_aside]
    if not acting:
        return Who(NOBODY)
    one = acting[0] if _SAME_SUBJECT.search(lead[:verb]) else acting[-1]
    return _meant(text, number, one)


def _meant(text: str, number: int, one: _Mention) -> Who:
    found = _resolved(text, number, one)
    return Who(found.who, found.key) if found.who else Who(NOBODY)


def _place(text: str, at: int) -> tuple[int, str]:
    """The number of the sentence in which a place of a story is, and what stands before it there; -1 for none."""
    number, lead = -1, ""
    for place, one in enumerate(passages_of(text)):
        if one.start > at + 1:
            break
        number, lead = place, " ".join(text[one.start : at].split())
    return number, lead


def _resolved(text: str, number: int, one: _Mention) -> _Mention:
    """Whom a pronoun means: the first in its sentence before it, or in those before, who can be; anybody else is whom they are.

    Nobody, where it may be whom I told something in that sentence, or somebody who was spoken of before.
    """
    if one.who != NOBODY:
        return one
    if (asked := _whom_i_asked(text, number, one)) is not None:
        return asked
    known = _known_as(text, number, one)
    if known is not None:
        return known
    found: _Mention | None = None
    for back in range(min(number, _BACK) + 1):
        there = _mentions(text)[number - back]
        near = [other for other in there if back or other.at < one.at]
        mine = next((other for other in near if not other.is_aside), None)
        for other in sorted(near, key=lambda other: other.is_aside):
            is_other = _is_told_of(text, number, one, other)
            if other.who == ME or is_other or not _may_be(one.sort, other.sort):
                continue
            whom = _resolved(text, number - back, other)
            if whom.who == NOBODY or not _may_be(one.sort, whom.sort):
                continue
            if found is not None:
                return found if found.key == whom.key else one
            if whom.sort or mine is None or mine.who != ME:
                return whom
            found = whom
            break
    return found or one


def _is_told_of(text: str, number: int, one: _Mention, other: _Mention) -> bool:
    """Whether the sentence of a pronoun goes on to name somebody: “he said: wait, I talk to Petra” is said by another."""
    if other.who != OTHER or not other.key[:1].isupper():
        return False
    behind = _sentences(text)[number][one.at :]
    return re.search(rf"\b{re.escape(other.key)}\b", behind) is not None


_I_ASKED = regex(
    r"\bI(?:['’]ve|['’]d| had| have)?(?: (?:\w+ly|already|once|then|also|just|even|only))* asked \Z"
)
_AND_SAID = regex(
    r"(?:he|she|they) (?:just |only |then |simply |\w+ly )?(?:said|says|answered|replied|told me|wrote|laughed|refused)\b",
    re.IGNORECASE,
)


def _whom_i_asked(text: str, number: int, one: _Mention) -> _Mention | None:
    """Whom I asked in the sentence of a pronoun that answers, or right before it: “I asked Ana for it, and she said”."""
    sentence = _sentences(text)[number]
    if not _AND_SAID.match(sentence, one.at):
        return None
    back = 1 if number and one.at == 0 else 0
    before = _sentences(text)[number - back]
    asked = (
        other
        for other in _mentions(text)[number - back]
        if (back or other.at < one.at) and _I_ASKED.search(before[: other.at])
    )
    found = next(asked, None)
    is_it = found is not None and found.who != NOBODY and _may_be(one.sort, found.sort)
    return found if is_it else None


def _known_as(text: str, number: int, one: _Mention) -> _Mention | None:
    """Who is “he” or “she” already, in the sentence of a pronoun or the one before it: they come before somebody of whom neither is known."""
    if one.sort not in (_HE, _SHE):
        return None
    for back in range(min(number, 1) + 1):
        near = (other for other in _mentions(text)[number - back] if back or other.at < one.at)
        for other in sorted(near, key=lambda other: other.is_aside):
            is_his = other.sort == one.sort and not _is_told_of(text, number, one, other)
            whom = _resolved(text, number - back, other) if is_his else one
            if whom.who not in (ME, NOBODY) and whom.sort in ("", one.sort):
                return whom
    return None


def _may_be(pronoun: str, sort: str) -> bool:
    return not sort or not pronoun or pronoun == sort


@lru_cache(maxsize=4)
def _sentences(text: str) -> tuple[str, ...]:
    return tuple(" ".join(one.text.split()) for one in passages_of(text))


@lru_cache(maxsize=4)
def _mentions(text: str) -> tuple[tuple[_Mention, ...], ...]:
    """Everybody in each sentence of a story, with “he” or “she” where the story says which."""
    every = [tuple(_in_sentence(text, one)) for one in _sentences(text)]
    sorts = _sorts_told(_sentences(text), every)
    groups = {one["name"] for one in _OF_A_GROUP.finditer(text)}
    return tuple(
        tuple(one._replace(sort=_THEY if one.key in groups else one.sort or sorts.get(one.key, "")) for one in found)
        for found in every
    )  # fmt: skip


def _sorts_told(
    sentences: Sequence[str], every: Sequence[tuple[_Mention, ...]]
) -> Mapping[str, str]:
    """“He” or “she” for everybody of whom it is said: in their sentence, or at the beginning of the next where nobody else is in it.

    Behind what somebody says it may be another, who is known as one already: “Ida said he does that”.
    """
    sure: dict[str, str] = {}
    perhaps: dict[str, str] = {}
    for sentence, found in zip(sentences, every, strict=True):
        for at, one in enumerate(found):
            is_last = not found[at + 1 :] or found[at + 1].who == NOBODY
            behind = QUOTED.sub(" ", sentence[one.at + len(one.key) : None if is_last else found[at + 1].at])  # fmt: skip
            said = _OF_THE_SAME.search(behind)
            if one.key and one.who not in (ME, NOBODY) and said:
                is_told = _SAYS.search(behind[: said.start()]) is not None
                (perhaps if is_told else sure).setdefault(
                    one.key, _SORT.get(said["who"].lower(), _THEY)
                )
    for (before, found), sentence in zip(itertools.pairwise(every), sentences[1:], strict=True):
        alone = {one.key for one in before if one.key and one.who != ME}
        alone = {key for key in alone if not key[:1].isupper() or key not in sentence}
        is_subject = bool(before) and before[0].who not in (ME, NOBODY)
        if len(alone) == 1 and is_subject and found and found[0].who == NOBODY and not alone & perhaps.keys():  # fmt: skip
            sure.setdefault(alone.pop(), found[0].sort)
    free = {
        key: sort for key, sort in perhaps.items() if sort == _THEY or sort not in sure.values()
    }
    return {**free, **sure}


def _in_sentence(text: str, sentence: str) -> Iterator[_Mention]:
    """Everybody whom a sentence speaks of, in its order; what stands in quotation marks is somebody else's."""
    plain = own_words_of(sentence)
    taken: list[tuple[int, int, _Mention]] = []

    def put(start: int, end: int, who: str, key: str, sort: str = "") -> None:
        if not any(a < end and start < b for a, b, _ in taken):
            is_aside = _BY_A_PLACE.search(plain[:start]) is not None
            taken.append((start, end, _Mention(start, who, key, sort, is_aside)))

    for words in places_of_the_boss(text):
        for one in re.finditer(rf"\b{re.escape(words)}\b(?!['’]s )", plain, re.IGNORECASE):
            put(*one.span(), BOSS, BOSS, _sort_of(one[0]))
    for one in (*_PLACE.finditer(plain), *_WHO_SAYS.finditer(plain)):
        is_me = _I_AM.search(plain[: one.start()]) is not None
        who = (ME, ME) if is_me else (OTHER, one[0].lower(), _sort_of(one[0]))
        put(*one.span(), *who)
    ends = tuple(end for _, end, one in taken if one.key[:1].islower())
    for start, words in _names_in(text, plain, ends):
        key = _called_by(text, words)
        sort = _HE if _MEN.search(words) else _SHE if _WOMEN.search(words) else ""
        put(start, start + len(words), BOSS if key == BOSS else OTHER, key, sort)
    for one in _WE.finditer(plain):
        put(*one.span(), ME, ME)
    for one in _PRONOUN.finditer(plain):
        put(*one.span(), NOBODY, "", one["who"].lower())
    yield from sorted(one for _, _, one in taken)


def _names_in(text: str, plain: str, ends: tuple[int, ...]) -> Iterator[tuple[int, str]]:
    """The names of a sentence with where they begin; none right behind a place, whose name it only is."""
    for one in (*_TITLED.finditer(plain), *_NAMES.finditer(plain)):
        start, words = _name_of(one)
        is_behind = any(plain[end:start] in (" ", ", ", " (") for end in ends)
        if not is_behind and (_TITLED.match(words) or _is_named(text, plain, start, words)):
            yield start, words


def _called_by(text: str, name: str) -> str:
    """Whose name it is: the boss's, that of a place it was told with, or nobody's whom the story has called otherwise."""
    boss = person_of(text, "boss")
    is_boss = boss is not None and boss.words[:1].isupper() and set(boss.words.split()) & set(name.split())  # fmt: skip
    return BOSS if is_boss else _aliases(text).get(name, name)


@lru_cache(maxsize=4)
def places_of_the_boss(text: str) -> tuple[str, ...]:
    """The places by which the boss is called, the longest first: beside “my chef” “the chef” is one, and “the owner” is somebody else."""
    every = {words.lower() for words, _ in called_in(text, "boss")}
    own = {words.split()[-1] for words in every if words.startswith(("my ", "our "))}
    there = (words for words in every if not own or words.split()[-1] in own)
    return tuple(sorted(there, key=len, reverse=True))


@lru_cache(maxsize=4)
def _aliases(text: str) -> dict[str, str]:
    """The names right behind a place, by which somebody is called after that: “my colleague Bruno”."""
    found: dict[str, str] = {}
    for place in (*places_of_the_boss(text), *(one[0] for one in _PLACE.finditer(text))):
        for one in re.finditer(rf"(?i:{re.escape(place)}),? \(?(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Prof)\.? )?{NAMED})(?=[,;:)!?.]| [a-z])", text):  # fmt: skip
            if not is_no_name(one["name"].split()[-1]):
                found.setdefault(one["name"], BOSS if place in places_of_the_boss(text) else place.lower())  # fmt: skip
    return found


def _sort_of(words: str) -> str:
    """Whether a place is told of a man or a woman, or is one of many; "" where it may be either."""
    if re.search(r"(?:s|team|department|board|HR|people)\Z", words) and not re.search(
        r"(?:ss|['’]s)\Z", words
    ):
        return _THEY
    if _WOMEN.search(words):
        return _SHE
    return _HE if _MEN.search(words) else ""


def _name_of(found: re.Match[str]) -> tuple[int, str]:
    """Where a name begins and what it is, without a first word that only begins its sentence: “Then Greta”."""
    first, _, rest = found[0].partition(" ")
    is_led = (
        bool(rest) and (is_no_name(first) or _NO_NAME.match(first)) and not _TITLED.match(found[0])
    )
    return (found.start() + len(first) + 1, rest) if is_led else (found.start(), found[0])


def _is_named(text: str, sentence: str, start: int, words: str) -> bool:
    """Whether a word with a capital names somebody: never a day or a first word that nothing shows to be a name."""
    first, before, behind = (
        words.split(maxsplit=1)[0],
        sentence[:start],
        sentence[start + len(words) :],
    )
    is_of_a_thing = re.search(r"\b(?:the|an?|our|its) \Z", before) and re.match(r" [a-z]+", behind)
    is_a_word = re.search(rf"\b{re.escape(first.lower())}\b", text) is not None
    if is_no_name(first) or _NO_NAME.match(first) or is_of_a_thing or is_a_word:
        return False
    is_within = re.search(rf"(?<=[a-z,] ){re.escape(first)}\b", text) is not None
    return bool(re.search(r"\w", before)) or is_within or _IS_A_NAME.match(behind) is not None
