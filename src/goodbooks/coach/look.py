"""Looks at a message: every rule, every strength, what is silenced left out, in order of place."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.coach.acts import with_acts
from goodbooks.coach.at_once import wants_no_day
from goodbooks.coach.beside import is_asked_vaguely, is_said_beside
from goodbooks.coach.checks.no_date import asks_when
from goodbooks.coach.inviting import invites
from goodbooks.coach.known import to_whom
from goodbooks.coach.purpose import guess
from goodbooks.coach.rewrite import Hit, rewritten
from goodbooks.coach.rule import rules, strengths
from goodbooks.coach.run_up import late_point
from goodbooks.coach.silence import bare, is_left, left_alone, strange
from goodbooks.coach.small_names import with_capitals
from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Coached, Fact, Flag, Praise, Twin, View
from goodbooks.coach.weighing import (
    DOUBTFUL,
    FEW_WORDS,
    FEWEST,
    LACKS,
    LACKS_GUESSED,
    MAY_LACK,
    lack,
    weigh,
)
from goodbooks.coach.worth import sure_enough, worth_saying
from goodbooks.core import catalog
from goodbooks.language.text.letter import Letter
from goodbooks.language.text.zones import MASK

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.rule import Rule, Rules
    from goodbooks.coach.weighing import Weighed
    from goodbooks.language.text.letter import Sentence
    from goodbooks.language.text.phrase import Phrase

_MANY, _FEW, _LONG = 10, 7, 100
_BOOK = "book"
_NO_DAY = "no-date"
_NOT_FOR_THEM = "not-for-them"
"""The rule on what the reader is not to see: nothing of such a sentence is praised."""
_LATE = "buried-point"
_NOT_AMISS = frozenset({"stock-phrases", "buried-point"})
_PARDON, _DONE_ABOUT_IT = "apology-without-repair", 0.6
_TO_THE_LETTER = frozenset({"no-actor", "no-date", "stock-phrases"})
"""What is known by its letters alone, whatever else a sentence is."""
_DOUBTED = frozenset({"blame", "disclaimer", "emotion-dump", "excuse", "hedged-ask", "hedged-fact", "sharp-words", "vague-ask"})  # fmt: skip
"""The rules whose phrases are often used otherwise: nothing where the sentence as a whole says that it is none of it."""
_WANTING = frozenset({"ask", "commit", "offer", "repair", "plans"})


def look(
    text: str,
    *,
    purpose: str = "",
    known: Known | None = None,
    leaves: Iterable[str] = (),
    of_the_book: Container[str] | None = None,
) -> Coached:
    """What there is to say of a message, with the book's knowledge where it is given.

    `leaves` are rules and words that are left alone as if a line of the text had named them. Of the rules that need the
    book, those in `of_the_book` are asked, and without it all.
    """
    view, hits = viewed(text, purpose, known)
    letter, weighed = view.letter, weigh(view.sentences, view.purpose)
    named = (*left_alone(letter), *(known.leaves if known else ()))
    left = (*map(bare, named), *leaves)
    reader = to_whom(known) if known else ""
    is_open = view.is_guessed and not reader
    hits = list(_by_leaning(view, hits, weighed, is_open=is_open))
    if is_open:
        hits = list(worth_saying(view, hits, weighed))
    if known:
        hits += _by_book(view, known, of_the_book)
    unknown = {one.name: one for one in strange(named, rules().by_name, letter.own)}
    kept = _enough(list(_outermost(_heard(hits, text, left))), letter.words)
    return Coached(
        text,
        view.purpose,
        view.is_guessed,
        reader,
        letter.words,
        tuple(sorted(_flags(view, kept))),
        tuple(sorted(_praises(view, kept, weighed))),
        tuple(name for name in dict.fromkeys(left) if name not in unknown),
        tuple(unknown.values()),
    )


def viewed(text: str, purpose: str = "", known: Known | None = None) -> tuple[View, list[Hit]]:
    """A message as the rules see it, its purpose guessed where none is given, and what they find in it."""
    letter = Letter(with_capitals(text, known.first_names) if known else text)
    sentences = with_acts(letter)
    meant = purpose or guess(sentences, letter.zone("head"))
    view = View(letter, sentences, meant, known, is_guessed=not purpose)
    hits = list(_by_words(view, rules()))
    _tell(view, hits)
    by_code = list(_by_code(view, _checks()))
    _tell(view, by_code)
    return view, [*hits, *by_code]


def _by_words(view: View, among: Rules) -> Iterator[Hit]:
    """What the phrases of the rules find, sentence by sentence."""
    for sentence in view.sentences:
        for key in ("", *sentence.keys):
            for rule, phrase in among.by_key.get(key, ()):
                if phrase.may_be_in(sentence.keys) and _applies(rule, sentence, view):
                    yield from _found(rule, phrase, sentence)


def _tell(view: View, hits: list[Hit]) -> None:
    """Let the rules that are code know what those that are words have found, and where."""
    for hit in hits:
        view.found[hit.rule.name] += 1
        sentence = view.sentence_at(hit.spot.start)
        if sentence is not None:
            view.places.add((hit.rule.name, sentence.number))


def _applies(rule: Rule, sentence: Sentence, view: View) -> bool:
    return (
        (not rule.purposes or view.purpose in rule.purposes)
        and (not rule.within or not rule.within.isdisjoint(sentence.acts))
        and rule.outside.isdisjoint(sentence.acts)
    )


def _found(rule: Rule, phrase: Phrase, sentence: Sentence) -> Iterator[Hit]:
    excepted: list[tuple[int, int]] | None = None
    for found in phrase.found(sentence.text, sentence.small):
        start, end = found.span("it")
        if excepted is None:
            excepted = sorted(_excepted(rule, sentence))
        if not any(begin < end and start < stop for begin, stop in excepted):
            words = sentence.text[start:end]
            yield Hit(
                Spot(sentence.start + start, sentence.start + end, words), rule, phrase.instead
            )


def _excepted(rule: Rule, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where in a sentence a rule says nothing."""
    for phrase in rule.excepts:
        if phrase.may_be_in(sentence.keys):
            yield from (other.span() for other in phrase.found(sentence.text, sentence.small))


def _by_code(view: View, twins: Iterable[Twin]) -> Iterator[Hit]:
    by_name = rules().by_name
    for twin in twins:
        rule = by_name[twin.name]
        if not rule.purposes or view.purpose in rule.purposes:
            for spot in twin.find(view):
                yield Hit(spot, rule)


def _by_leaning(view: View, hits: list[Hit], weighed: Weighed, *, is_open: bool) -> Iterator[Hit]:
    """The hits of the rules, and what the words of a sentence as a whole speak for, where none has found it there.

    A sentence that hands on somebody's own words is left alone: what is left of it is who said them. Whether a
    day is lacking is weighed for the whole message, with or without the rule.
    """
    ruled = [hit for hit in hits if hit.rule.name == _NO_DAY]
    rest = [hit for hit in hits if hit.rule.name != _NO_DAY and not _is_misread(view, hit, weighed)]
    rest = [hit for hit in rest if not is_said_beside(view, hit)]
    rest += _after_run_up(view, rest, weighed)
    leant = list(_leant(view, rest, weighed))
    leant = sure_enough(view, rest, leant, weighed) if is_open else leant
    leant = [hit for hit in leant if not ruled or not _is_of_days(hit)]
    yield from (*rest, *leant)
    if not any(map(_is_of_days, (*rest, *leant))):
        is_amiss = any(
            hit.rule.least == 1 and hit.rule.category not in _NOT_AMISS for hit in (*rest, *leant)
        )
        if not view.is_guessed or not wants_no_day(view, is_amiss=is_amiss):
            yield from _by_days(view, ruled, weighed)


def _is_misread(view: View, hit: Hit, weighed: Weighed) -> bool:
    """Whether the sentence as a whole speaks for another flaw than the one that its words were taken for, or for none; or a pardon is followed by what is done about it."""
    rule = hit.rule
    if rule.name == _PARDON:
        return weighed.most("next-step") >= _DONE_ABOUT_IT
    sentence = view.sentence_at(hit.spot.start)
    if sentence is None or not rule.phrases or rule.category in _TO_THE_LETTER:
        return False
    is_none = rule.name in _DOUBTED and weighed.speaks_against(sentence, rule.category)
    return is_none or weighed.speaks_for_another(sentence, rule.category)


def _after_run_up(view: View, hits: list[Hit], weighed: Weighed) -> Iterator[Hit]:
    """The point of the message, where it comes after a run-up and nothing has found it late."""
    if not any(hit.rule.category == _LATE for hit in hits):
        point = late_point(view, weighed)
        if point is not None:
            yield Hit(view.opening(point), rules().by_name["late-point"])


def _is_of_days(hit: Hit) -> bool:
    """Whether a remark is of the day already."""
    return hit.rule.category == _NO_DAY


def _leant(view: View, hits: list[Hit], weighed: Weighed) -> Iterator[Hit]:
    by_name = rules().by_name
    spoken = _enough(list(_outermost(hits)), view.letter.words)
    within = [
        [hit.rule for hit in spoken if s.start <= hit.spot.start < s.end] for s in view.sentences
    ]
    heard = [{rule.category for rule in found if rule.phrases} for found in within]
    late = {hit.rule.category for hit in hits if hit.rule.category == _LATE}
    for sentence, name in weighed.leanings(view.sentences, heard):
        rule, known = by_name[name], late | {one.category for one in within[sentence.number]}
        is_new = rule.category not in known and MASK not in sentence.text
        if is_new and _applies(rule, sentence, view) and not any(_excepted(rule, sentence)):
            yield Hit(view.whole(sentence)._replace(words=_begun(sentence)), rule)


def _by_days(view: View, ruled: list[Hit], weighed: Weighed) -> Iterator[Hit]:
    """The remark that a day is lacking, where it is likely enough: where the rule has it, or at the last ask or promise."""
    rule = rules().by_name[_NO_DAY]
    likely = lack(view.sentences, view.purpose, weighed, is_ruled=bool(ruled))
    if ruled and (likely >= MAY_LACK or not view.is_guessed):
        yield from (hit for hit in ruled if not is_asked_vaguely(view, hit))
    elif likely >= (LACKS_GUESSED if view.is_guessed else LACKS) and _may_lack(view, rule):
        asking = [one for one in view.sentences if one.acts & _WANTING]
        wanting = [one for one in asking if not invites(one)]
        if wanting or not asking:
            yield Hit(view.ending((wanting or view.sentences)[-1]), rule)


def _may_lack(view: View, rule: Rule) -> bool:
    """Whether a message is one that can lack a day: long enough, whole, and of a purpose that wants one."""
    is_whole = view.letter.words >= FEW_WORDS and not view.is_torn
    return is_whole and view.purpose in rule.purposes and not asks_when(view)


def _begun(sentence: Sentence) -> str:
    """The first words of a sentence, where it has many."""
    words = sentence.text.split()
    return " ".join(words) if len(words) <= _MANY else f"{' '.join(words[:_FEW])} …"


def _by_book(view: View, known: Known, among: Container[str] | None) -> Iterator[Hit]:
    """What the rules that need the book find."""
    by_name = rules().by_name
    for fact in _facts():
        rule = by_name[fact.name]
        is_asked = among is None or fact.name in among
        if is_asked and (not rule.purposes or view.purpose in rule.purposes):
            for spot in fact.find(view, known):
                yield Hit(spot, rule)


def _heard(hits: list[Hit], text: str, left: tuple[str, ...]) -> list[Hit]:
    """The hits that are not left alone, and lie in none of the same rule that is."""
    if not left:
        return hits
    silent = [hit for hit in hits if is_left(hit.rule.name, text, hit.spot, left)]
    return [
        hit
        for hit in hits
        if not any(
            hit.rule is other.rule
            and other.spot.start <= hit.spot.start
            and hit.spot.end <= other.spot.end
            for other in silent
        )
    ]


def _enough(hits: list[Hit], words: int) -> list[Hit]:
    """What is left of the hits where a rule speaks only once its category has several: so many in each hundred words of a long message."""
    count = Counter(hit.rule.category for hit in hits)
    long = max(1.0, words / _LONG)
    return [
        hit
        for hit in hits
        if hit.rule.least == 1 or count[hit.rule.category] >= hit.rule.least * long
    ]


def _outermost(hits: list[Hit]) -> Iterator[Hit]:
    """Of hits of one category that lie over each other, the one in words, and the longest; of the book's, each rule once a place.

    Those kept of a category lie beside each other, so that only the two next to a place can lie over it.
    """
    kept: dict[str, list[Hit]] = {}
    of_the_book: set[tuple[int, str]] = set()
    for hit in sorted(hits, key=_nearness):
        if hit.rule.category == _BOOK:
            place = (hit.spot.start, hit.rule.name)
            if place not in of_the_book:
                of_the_book.add(place)
                yield hit
            continue
        others = kept.setdefault(hit.rule.category, [])
        at = bisect_right(others, hit.spot.start, key=_start)
        if not any(_overlap(hit, other) for other in others[max(0, at - 1) : at + 1]):
            others.insert(at, hit)
            yield hit


def _start(hit: Hit) -> int:
    return hit.spot.start


def _nearness(hit: Hit) -> tuple[int, bool, int]:
    return (hit.rule.least, not hit.rule.phrases, hit.spot.start - hit.spot.end)


def _overlap(one: Hit, other: Hit) -> bool:
    if one.spot.start == other.spot.start:
        return True
    return one.spot.start < other.spot.end and other.spot.start < one.spot.end


def _flags(view: View, hits: list[Hit]) -> Iterator[Flag]:
    for hit in hits:
        spot, rule, _ = hit
        words = " ".join(spot.words.split())
        says = spot.says or rule.says.replace("{}", words)
        instead = spot.instead or rewritten(view, hit, hits) or rule.instead
        yield Flag(
            spot.start, spot.end, rule.name, rule.category, says, rule.reason, instead, spot.cites
        )


def _praises(view: View, kept: list[Hit], weighed: Weighed) -> Iterator[Praise]:
    """What is good, each strength once for a sentence: by words or acts if it is not unlikely, or likely enough."""
    told = sorted([*_by_words(view, strengths()), *_by_acts(view)], key=lambda one: one.spot[:2])
    amiss: dict[int, set[str]] = {}
    for one in kept:
        if within := view.sentence_at(one.spot.start):
            amiss.setdefault(within.number, set()).update((one.rule.category, one.rule.name))
    seen: set[tuple[str, int]] = set()
    for hit in (*told, *_by_likelihood(view, weighed)):
        sentence = view.sentence_at(hit.spot.start)
        if sentence is None:
            continue
        key = (hit.rule.name, sentence.number)
        likely = weighed.likely[sentence.number][hit.rule.name]
        is_weighed = len(view.sentences) > 1 and len(sentence.words) >= FEWEST
        is_doubtful = is_weighed and likely < DOUBTFUL
        if (
            key not in seen
            and _NOT_FOR_THEM not in amiss.get(sentence.number, set())
            and amiss.get(sentence.number, set()).isdisjoint(hit.rule.unless)
            and not is_doubtful
        ):
            seen.add(key)
            yield Praise(hit.spot.start, hit.spot.end, hit.rule.name, hit.rule.says)


def _by_likelihood(view: View, weighed: Weighed) -> Iterator[Hit]:
    """Strengths that the words of a sentence as a whole speak for; a next step has a day."""
    for sentence in view.sentences:
        for name in weighed.strengths(sentence) if MASK not in sentence.text else ():
            if name != "next-step" or sentence.acts & {"date", "stretch"}:
                yield Hit(view.whole(sentence), strengths().by_name[name])


def _by_acts(view: View) -> Iterator[Hit]:
    """Strengths that are seen by what a sentence does."""
    for rule in strengths().by_name.values():
        for sentence in view.sentences if rule.needs else ():
            if _applies(rule, sentence, view) and any(map(sentence.acts.issuperset, rule.needs)):
                yield Hit(view.whole(sentence), rule)


@cache
def _checks() -> tuple[Twin, ...]:
    import goodbooks.coach.checks

    return tuple(catalog.load(goodbooks.coach.checks, "TWIN", Twin).values())


@cache
def _facts() -> tuple[Fact, ...]:
    import goodbooks.coach.facts

    return tuple(catalog.load(goodbooks.coach.facts, "FACT", Fact).values())
