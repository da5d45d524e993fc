"""What a story holds as facts: people by role, what was said, asked, promised and decided, days as they are said."""

from __future__ import annotations

import itertools
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.language.doings.by_build.set_as_a_rule import set_as_a_rule
from goodbooks.language.text.phrase import Phrase
from goodbooks.situations.people.day_of_it import WHEN, day_of_it
from goodbooks.situations.stories.departments import CALLED
from goodbooks.situations.stories.scene import in_reach, keys_of, listed_keys, read_scenes, shown_in
from goodbooks.situations.stories.story import passage_of, read_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from goodbooks.language.text.letter import Sentence
    from goodbooks.situations.stories.scene import Scene
    from goodbooks.situations.stories.story import Passage

MOST_ASKED = 3
_NEEDS = (("also", 1), ("then", 2), ("first", 3))
"""The lists of a question in which situations stand, and how much those need it."""
_OF_OTHERS, _RAISED, _LEAST_NEED = 0.4, 1.5, 1.0
"""What the need of the second and third situation counts beside the first, what a story that speaks of it adds to the first, and how much is asked for."""
_FEWEST = 4
_YOU = frozenset(["you", "your", "you're", "you’re", "yourself", "you'll", "you’ll"])
_SOMEBODY = frozenset(["i", "me", "my", "we", "us", "our", "i'm", "i’m", "i've", "i’ve", "i'd", "i’d", "we've", "said", "says", "told", "tells"])  # fmt: skip
SORTS = ("commitment", "decision", "win", "ask", "expectation", "conversation")
"""Every sort of fact, the weightiest first: a sentence is of the first that it tells."""
_BOSS = r"boss|manager|supervisor|director|principal|chef|chief|lead|owner|head(?:master|mistress|teacher| (?:gardener|nurse|cook|waiter|coach|librarian|teacher|baker|brewer|housekeeper|porter|cashier|curator|physio|verger))?|vicar|pastor|professor|advis[oe]r|foreman|line manager|team lead(?:er)?|vp|ceo|chair(?:man|woman)?|matron|superintendent|superior"
_OTHER_MANAGERS = (
    r"product|project|program(?:me)?|account|property|bank|case|hotel|art|funeral|film"
)
"""What a manager or a director manages, where it says nothing of being the writer's boss."""
_HEAD = r"(?<=my head)(?! (?:of\b|\w*(?:said|says|told|tells|ask(?:s|ed)|wants?|wanted|wrote|writes|gave|gives|call(?:s|ed)|came|decide[sd])\b))"
"""The head that one has, behind "my head": nobody speaks or leads there."""
_A_REPORT = r"reports|(?:new|best|other|only|own|junior|senior|youngest|oldest) reports?|(?<=one of my )\w+ reports|report(?=, (?-i:[A-Z])|['’]s\b| (?:said|says|told|who|asked|asks|wants|quit|resigned)\b)"
"""Somebody who reports to one; “my whole report” and “my report was late” are papers."""
_IS_A_PERSON = (
    r"(?= *(?:$|[^\w ])|['’]| (?:and|or|who|whom|that|which|is|was|has|had|will|would|wo|can|could|ca|should|may|might|must|did|does|do|to|in|on|at|for|with|from|of|about|by|as|but|because"
    r"|when|while|if|then|than|now|today|tonight|yesterday|just|also|too|never|always|still|already|not|only|even|really|before|after|since|until|all|both|there|here|again|himself|herself|i|we|he|she|they|you|it|me|us"
    r"|my|our|his|her|their|the|an?|this|these|those|what|how|why|where|\w+(?:ed|ing)|said|told|fell|ran|sat|stood|began|broke|chose|threw|won|gave|wrote|came|went|sent|left|got|made|took|saw|knew|thought|felt|kept|found|paid|lost|put|let|cut|rang|read|met|heard|spoke"
    r"|(?:want|need|say|ask|tell|keep|call|write|think|expect|wait|get|send|insist|complain|threaten|refuse|demand|like|know|pay|come|seem|look|give|take|make|ring|laugh|phone|push|press|believe|hear|see|hold|hope|love|hate|get|leave)s|goes|pushes|presses)\b)"
)
"""What stands behind somebody and not before a thing of theirs: “the customer wants”, and not “the customer portal”."""
_PRESSES = r"(?: (?:people|team|department))?,?(?: (?:both|all|each|now|always|still|really|constantly|even))? (?:wants?|needs?|waits?|asks?|asked|expects?|demands?|insists?|presse[sd]|press|pushe[sd]|push|keeps?|kept|complains?|complained|(?:is|are|was|were|(?:has|have|had) been) (?:\w+ly )?(?:waiting|asking|pushing|pressing|leaning|chasing|expecting|demanding|screaming|breathing|on (?:my|our) (?:back|neck|case)))\b"
"""How a story says that some department wants something of the writer."""
_PEOPLE = (
    ("boss's boss", regex(rf"\b(?:(?:my|our|his|her|the) (?:{_BOSS})['’]s (?:boss|manager|supervisor|director)|(?:his|her) (?:boss|manager)|grandboss)\b", re.IGNORECASE)),
    ("boss", regex(rf"\b(?:(?:my|our|his own|her own) (?:(?!(?:{_OTHER_MANAGERS})\b)\w+ )?(?:{_BOSS})|(?:the|a new) (?!same\b)(?:\w+ )?boss|(?:the|a new) (?:{_BOSS})(?! (?:post|role|position|job|place|time|paint|engineer|nurse|developer|designer|seat)\b)(?!(?<=lead) (?:has to|must|needs to|(?:will|would) (?:have to|be))\b))\b(?!{_HEAD})(?!['’]s (?:boss|manager|supervisor|director))", re.IGNORECASE)),
    ("report", regex(rf"\b(?:one of )?my (?:(?:\w+ )?(?:direct reports?|staff|people(?!,? (?:(?:are|were|live|is|all|still) )+(?:back |over |up |down )?(?:there|home|at home|in (?-i:[A-Z]))|(?: back)? home\b)|team|assistant|deputy|trainee|apprentice)|{_A_REPORT})\b", re.IGNORECASE)),
    ("peer", regex(r"\b(?:a|my|the|our|another|one) (?!(?:departed|former|previous|retired|dead|late|missing|ex)\b)(?:\w+ )?(?:co-?workers?|colleagues?|teammates?|workmates?)\b", re.IGNORECASE)),
    ("stakeholder", regex(rf"\b(?:a|my|the|our|another) (?!(?:different|single) )(?:\w+ )?(?:clients?|customers?|stakeholders?|sales(?: people| team)?(?! (?:meetings?|figures?|numbers?|targets?|reports?|calls?|floor|pitch\w*|desks?|areas?|seasons?|tax|prices?|data|process\w*|pipeline|plans?|conferences?|rounds?|talks?|quota|week|drive|trainings?|managers?|directors?|leads?|heads?)\b)|(?<!my )(?<!our )parents?|patients?|guests?|suppliers?|vendors?)\b(?:(?<=s)(?<!boss)|(?<=sales people)|(?<=sales team)|{_IS_A_PERSON})", re.IGNORECASE)),
    ("stakeholder", regex(rf"\b{CALLED}(?={_PRESSES})", re.IGNORECASE)),
    ("HR", regex(r"\b(?:HR|[Hh]uman [Rr]esources|(?:[Tt]he|[Oo]ur) personnel (?:department|office|manager|people|lady)|from personnel)\b")),
)  # fmt: skip
_IS_THE_WRITER = regex(
    r"\b(?:i['’]?m|i am|i was|i['’]?ve been|i have been|as|being|became|become|becoming|working as|work as)(?: \w+ly| just| now| only)?\s+$",
    re.IGNORECASE,
)
"""What stands before a place that is the writer's own: “I'm a colleague of hers”, “as a client”."""
_UNSURE = regex(
    r"\b(?:i (?:do not|don['’]?t|did not|didn['’]?t) know (?:how|if|whether|what|why|when|who)|so that (?:he|she|they|it|we)\b|in the hope|hoping|i (?:\w+ly )?(?:hope|wish|wonder|doubt|fear)\b|(?:i['’]?m|i am) (?:not sure|unsure|afraid|worried))",
    re.IGNORECASE,
)
"""A wish, a doubt or a question of the writer's: nothing in it has happened yet."""
_BUT_IT_WAS = regex(r"[,;–—] ?(?:but|and|so|because|since|after)\b|\b(?:but|because|since|after|when|that)\b(?<!so that)", re.IGNORECASE)  # fmt: skip
"""Where a sentence goes on to what did happen."""


class Person(NamedTuple):
    """Somebody in a story: the words they are called by, their place, and where that stands."""

    called: str
    relation: str
    passage: Passage


class Fact(NamedTuple):
    """A sentence that tells one sort of fact, with the day of it as it is said, or "", and the words of it that tell it, "" where none alone do."""

    sort: str
    passage: Passage
    when: str
    words: str = ""


class Asked(NamedTuple):
    """A question that advice needs answered.

    Its name, its words, its place among equals, how much each situation needs it, what in a story makes it matter more, and
    what answers it.
    """

    name: str
    asks: str
    place: int
    needs: Mapping[str, int]
    raised: tuple[Phrase, ...]
    answered: tuple[Phrase, ...]


_MAY_BE_THE_BOSS = regex(r"(?:his|her) ", re.IGNORECASE)
_THE_WRITER = regex(r"\b(?:I|me|my|mine|us|our|we)\b")


@lru_cache(maxsize=2)
def people_in(text: str) -> tuple[Person, ...]:
    """Each role once, in the order of the story, where its words say it; never the writer.

    “His boss” is a boss's boss beside a boss of the writer's own; in a story told of others it may be the boss again.
    """
    found: dict[str, Person] = {}
    for passage in passages_of(text):
        for relation, pattern in _PEOPLE:
            for one in pattern.finditer(passage.text):
                if _IS_THE_WRITER.search(passage.text[: one.start()]):
                    continue
                old = found.get(relation)
                if old is None or _is_own(one[0]) > _is_own(old.called):
                    found[relation] = Person(one[0], relation, passage)
    if "boss's boss" in found and not _is_another(text, found.get("boss")):
        del found["boss's boss"]
    return tuple(sorted(found.values(), key=lambda person: person.passage.start))


def _is_another(text: str, boss: Person | None) -> bool:
    """Whether “his boss” is another than the boss: beside one of the writer's own, or in a sentence with the writer in it."""
    return (boss is not None and _is_own(boss.called)) or any(
        _THE_WRITER.search(passage.text) or not _MAY_BE_THE_BOSS.match(called)
        for called, passage in called_in(text, "boss's boss")
    )


def _is_own(called: str) -> bool:
    """Whether somebody is called the writer's own, as in “my manager”, which “the manager” leaves open."""
    return called.lower().startswith(("my ", "our ", "one of my "))


def called_in(text: str, relation: str) -> tuple[tuple[str, Passage], ...]:
    """Every wording by which somebody of one place is called, with the sentence it stands in."""
    patterns = [pattern for place, pattern in _PEOPLE if place == relation]
    return tuple(
        (found[0], passage)
        for passage in passages_of(text)
        for pattern in patterns
        for found in pattern.finditer(passage.text)
    )


@lru_cache(maxsize=2)
def facts_in(text: str) -> tuple[Fact, ...]:
    """Each sentence that tells a fact, as the first sort that fits; never a question."""
    sentences = read_in(text)[1]
    every, keys = passages_of(text), keys_of(sentences)
    telling = [one for one in sentences if _may_tell(one) and not _is_unsure(one.text)]
    sorts = {
        one.number: ("decision", "")
        for one in sentences
        if _may_tell(one) and set_as_a_rule(one.text)
    }
    for sort in SORTS:
        one = {sort: in_reach(facts()[sort], keys)}
        for sentence in (each for each in telling if each.number not in sorts):
            if shown := next(shown_in(one, (sentence,), keys), None):
                sorts[sentence.number] = sort, shown.words
    found = (_fact(*sorts[number], every[number]) for number in sorted(sorts))
    return tuple({one.passage.text: one for one in found}.values())


def _may_tell(sentence: Sentence) -> bool:
    """Whether a sentence can tell what was: no question, no scrap, and nothing said to any reader at all."""
    said = {word.lower() for word in sentence.words}
    is_of_anybody = not said.isdisjoint(_YOU) and said.isdisjoint(_SOMEBODY)
    return not sentence.is_question and len(sentence.words) >= _FEWEST and not is_of_anybody


def _is_unsure(said: str) -> bool:
    """Whether all of a sentence is a wish, a doubt or a question, in which nothing has happened yet."""
    found = _UNSURE.search(said)
    around = said[: found.start()] + said[found.end() :] if found else ""
    return found is not None and not _BUT_IT_WAS.search(around)


def _fact(sort: str, words: str, passage: Passage) -> Fact:
    return Fact(sort, passage, day_of_it(sort, passage.text), words)


def days_in(text: str) -> tuple[str, ...]:
    """The days a story names, in its own words and order: "yesterday", "last Tuesday"."""
    found = (WHEN.search(passage.text) for passage in passages_of(text))
    return tuple(one[0] for one in found if one)


def open_questions(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The questions that the situations need and the story leaves open: at most three, the weightiest first.

    `names` are the likely situations, the likeliest first; a question whose answer stands in the story is not asked.
    """
    return tuple(one.asks for one in open_ones(text, names))


def open_ones(text: str, names: tuple[str, ...]) -> tuple[Asked, ...]:
    """The same with their names, as `open_questions` has them in words."""
    sentences = read_in(text)[1]
    keys = keys_of(sentences)
    weighed = [(_need_of(one, names, sentences, keys), one) for one in questions().values()]
    wanted = sorted(
        (pair for pair in weighed if pair[0] >= _LEAST_NEED), key=lambda p: (-p[0], p[1].place)
    )
    still = (one for _, one in wanted if not _is_in(one.answered, sentences, keys))
    return tuple(itertools.islice(still, MOST_ASKED))


def _need_of(
    one: Asked, names: tuple[str, ...], sentences: Sequence[Sentence], keys: frozenset[str]
) -> float:
    """How much advice needs a question answered: most for the likeliest situation, more where the story speaks of it."""
    first = one.needs.get(names[0], 0) if names else 0
    others = max((one.needs.get(name, 0) for name in names[1:]), default=0)
    if first and _is_in(one.raised, sentences, keys):
        return first + _RAISED
    return max(first, others * _OF_OTHERS)


def _is_in(
    phrases: tuple[Phrase, ...], sentences: Sequence[Sentence], keys: frozenset[str]
) -> bool:
    """Whether one of the phrases stands in one of the sentences that tell something."""
    return any(
        next(phrase.found(one.text, one.small, keys), None)
        for phrase in phrases
        if phrase.may_be_in(keys)
        for one in sentences
        if phrase.may_be_in(one.keys) and phrase.could_be_in(one.small)
    )


def passages_of(text: str) -> tuple[Passage, ...]:
    """The sentences of a story as they stand, each with its place."""
    told, sentences = read_in(text)
    return tuple(passage_of(told, one) for one in sentences)


@cache
def facts() -> Mapping[str, Scene]:
    """The sorts of facts that a story may tell, by name."""
    import goodbooks.situations.facts

    return read_scenes(goodbooks.situations.facts)


@cache
def questions() -> Mapping[str, Asked]:
    """The questions that come with the program, by name."""
    import goodbooks.situations.questions

    texts = catalog.texts(goodbooks.situations.questions, ".txt")
    return {name: _asked(name, text) for name, text in texts.items()}


def _asked(name: str, text: str) -> Asked:
    fields = dict(_fields(text))
    keys = listed_keys().get("questions", {})
    needs = {who: need for key, need in _NEEDS for who in fields.get(key, "").split()}
    written: dict[str, list[Phrase]] = {"raised": [], "answered": []}
    under = ""
    for line in text.split("\n"):
        if line.startswith("  "):
            written[under].append(Phrase(line[2:], {}, keys.get(line.strip())))
        else:
            under = line.partition(":")[0]
    return Asked(name, fields["asks"], int(fields["place"]), needs, tuple(written["raised"]), tuple(written["answered"]))  # fmt: skip


def _fields(text: str) -> Iterator[tuple[str, str]]:
    for line in text.split("\n"):
        if not line.startswith("  "):
            key, _, value = line.partition(": ")
            yield key, value.strip()
