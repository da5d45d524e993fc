"""Everybody whom a story speaks of, sentence by sentence: the boss, a name, a place, the writer, or a pronoun."""

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
HE, SHE, _THEY = "he", "she", "they"
_SORT = {"himself": HE, "his": HE, "he": HE, "herself": SHE, "her": SHE, "she": SHE}
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
SAYS = regex(
    rf"\b(?:{SPEECH.replace('|goes|went|is|was|fumbled', '|fumbled')}|promised|insisted|shouted|goes)\b"
)
_OF_A_GROUP = regex(rf"\b(?:{NAMED}|man|woman|lady|guy|colleague|people|somebody|someone|head|team) (?:from|in|at) (?P<name>{NAMED})\b")  # fmt: skip
"""Where somebody is from, by name: “Ines from Growth”. No “he” is a group."""
_I_AM = regex(
    r"\b(?:I['’]?m|I am|I was|I['’]ve been|I (?:now |still )?work as|[Ww]e['’]re|[Ww]e are)(?: (?:\w+ly|now|still|only|just|also))? \Z"
)
"""What stands before the place that is the writer's own: “I'm a project manager”."""


class Mention(NamedTuple):
    """Somebody in a sentence: where, who by sort and by name, “he” or “she” where that is known, and whether they are none who acts."""

    at: int
    who: str
    key: str
    sort: str
    is_aside: bool


@lru_cache(maxsize=4)
def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a story, each on a line of its own."""
    return tuple(" ".join(one.text.split()) for one in passages_of(text))


@lru_cache(maxsize=4)
def mentions_in(text: str) -> tuple[tuple[Mention, ...], ...]:
    """Everybody in each sentence of a story, with “he” or “she” where the story says which."""
    every = [tuple(in_sentence(text, one)) for one in sentences_of(text)]
    sorts = _sorts_told(sentences_of(text), every)
    groups = {one["name"] for one in _OF_A_GROUP.finditer(text)}
    return tuple(
        tuple(one._replace(sort=_THEY if one.key in groups else one.sort or sorts.get(one.key, "")) for one in found)
        for found in every
    )  # fmt: skip


def _sorts_told(
    sentences: Sequence[str], every: Sequence[tuple[Mention, ...]]
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
                is_told = SAYS.search(behind[: said.start()]) is not None
                (perhaps if is_told else sure).setdefault(
                    one.key, _SORT.get(said["who"].lower(), _THEY)
                )
    for at, ((before, found), sentence) in enumerate(zip(itertools.pairwise(every), sentences[1:], strict=True)):  # fmt: skip
        if any(is_in_a_row(sentences[at], one) for one in before):
            continue
        alone = {one.key for one in before if one.key and one.who != ME}
        alone = {key for key in alone if not key[:1].isupper() or key not in sentence}
        is_subject = bool(before) and before[0].who not in (ME, NOBODY)
        if len(alone) == 1 and is_subject and found and found[0].who == NOBODY and not alone & perhaps.keys():  # fmt: skip
            sure.setdefault(alone.pop(), found[0].sort)
    free = {
        key: sort for key, sort in perhaps.items() if sort == _THEY or sort not in sure.values()
    }
    return {**free, **sure}


_ROW_BEFORE = regex(r"\b[A-ZÀ-Þ][\w'’-]+(?:,| and|, and| &) \Z")
_ROW_BEHIND = regex(r"(?:,? and|,| &) [A-ZÀ-Þ][\w'’-]+")


def is_in_a_row(sentence: str, one: Mention) -> bool:
    """Whether somebody is told of by name together with others, “Piet and Nora asked me”: a “he” of the next sentence is none of them for sure."""
    if one.who != OTHER or not one.key[:1].isupper() or not sentence.startswith(one.key, one.at):
        return False
    behind = sentence[one.at + len(one.key) :]
    return bool(_ROW_BEFORE.search(sentence[: one.at]) or _ROW_BEHIND.match(behind))


def in_sentence(text: str, sentence: str) -> Iterator[Mention]:
    """Everybody whom a sentence speaks of, in its order; what stands in quotation marks is somebody else's."""
    plain = own_words_of(sentence)
    taken: list[tuple[int, int, Mention]] = []

    def put(start: int, end: int, who: str, key: str, sort: str = "") -> None:
        if not any(a < end and start < b for a, b, _ in taken):
            is_aside = _BY_A_PLACE.search(plain[:start]) is not None
            taken.append((start, end, Mention(start, who, key, sort, is_aside)))

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
        sort = HE if _MEN.search(words) else SHE if _WOMEN.search(words) else ""
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
    return BOSS if is_boss else aliases(text).get(name, name)


@lru_cache(maxsize=4)
def places_of_the_boss(text: str) -> tuple[str, ...]:
    """The places by which the boss is called, the longest first: beside “my chef” “the chef” is one, and “the owner” is somebody else."""
    every = {words.lower() for words, _ in called_in(text, "boss")}
    own = {words.split()[-1] for words in every if words.startswith(("my ", "our "))}
    there = (words for words in every if not own or words.split()[-1] in own)
    return tuple(sorted(there, key=len, reverse=True))


@lru_cache(maxsize=4)
def aliases(text: str) -> dict[str, str]:
    """The names right behind a place, by which somebody is called after that: “my colleague Bruno”, “my boss is Harald”."""
    found: dict[str, str] = {}
    for place in (*places_of_the_boss(text), *(one[0] for one in _PLACE.finditer(text))):
        for one in re.finditer(rf"(?i:{re.escape(place)})(?:,? \(?|(?P<is> (?:is|was|is called|is named) ))(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Prof)\.? )?{NAMED})(?=[,;:)!?.]| [a-z])", text):  # fmt: skip
            is_named = not one["is"] or len(re.findall(rf"\b{re.escape(one['name'])}\b", text)) > 1
            if is_named and not is_no_name(one["name"].split()[-1]):
                found.setdefault(one["name"], BOSS if place in places_of_the_boss(text) else place.lower())  # fmt: skip
    return found


def _sort_of(words: str) -> str:
    """Whether a place is told of a man or a woman, or is one of many; "" where it may be either."""
    if re.search(r"(?:s|team|department|board|HR|people)\Z", words) and not re.search(
        r"(?:ss|['’]s)\Z", words
    ):
        return _THEY
    if _WOMEN.search(words):
        return SHE
    return HE if _MEN.search(words) else ""


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
