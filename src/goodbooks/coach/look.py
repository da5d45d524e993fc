"""Looks at a message: every rule, every strength, what is silenced left out, in order of place."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from goodbooks.coach.acts import with_acts
from goodbooks.coach.at_once import wants_no_day
from goodbooks.coach.beside import is_asked_vaguely, is_said_beside
from goodbooks.coach.checks.no_date import asks_when
from goodbooks.coach.coached import Coached, Flag
from goodbooks.coach.in_words import applies, by_words, excepted_in
from goodbooks.coach.inviting import invites
from goodbooks.coach.known import to_whom
from goodbooks.coach.praised import praises
from goodbooks.coach.purpose import guess
from goodbooks.coach.rewrite import Hit, rewritten
from goodbooks.coach.rule import rules
from goodbooks.coach.run_up import late_point
from goodbooks.coach.sifted import not_left_alone, sifted
from goodbooks.coach.silence import bare, left_alone, strange
from goodbooks.coach.small_names import with_capitals
from goodbooks.coach.view import Fact, Twin, View
from goodbooks.coach.weighing import (
    FEW_WORDS,
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
    from goodbooks.coach.rule import Rule
    from goodbooks.coach.weighing import Weighed
    from goodbooks.language.text.letter import Sentence

_MANY, _FEW = 10, 7
_NO_DAY = "no-date"
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
    kept = sifted(not_left_alone(hits, text, left), letter.words)
    return Coached(
        text,
        view.purpose,
        view.is_guessed,
        reader,
        letter.words,
        tuple(sorted(_flags(view, kept))),
        tuple(sorted(praises(view, kept, weighed))),
        tuple(name for name in dict.fromkeys(left) if name not in unknown),
        tuple(unknown.values()),
    )


def viewed(text: str, purpose: str = "", known: Known | None = None) -> tuple[View, list[Hit]]:
    """A message as the rules see it, its purpose guessed where none is given, and what they find in it."""
    letter = Letter(with_capitals(text, known.first_names) if known else text)
    sentences = with_acts(letter)
    meant = purpose or guess(sentences, letter.zone("head"))
    view = View(letter, sentences, meant, known, is_guessed=not purpose)
    hits = list(by_words(view, rules()))
    _tell(view, hits)
    by_code = list(_by_code(view, _checks()))
    _tell(view, by_code)
    return view, [*hits, *by_code]


def _tell(view: View, hits: list[Hit]) -> None:
    """Let the rules that are code know what those that are words have found, and where."""
    for hit in hits:
        view.found[hit.rule.name] += 1
        sentence = view.sentence_at(hit.spot.start)
        if sentence is not None:
            view.places.add((hit.rule.name, sentence.number))


def _by_code(view: View, twins: Iterable[Twin]) -> Iterator[Hit]:
    """What the rules find that words alone cannot show."""
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
    """A hit for each sentence that as a whole speaks for a rule of which nothing is said there yet."""
    by_name = rules().by_name
    spoken = sifted(hits, view.letter.words)
    within = [
        [hit.rule for hit in spoken if s.start <= hit.spot.start < s.end] for s in view.sentences
    ]
    heard = [{rule.category for rule in found if rule.phrases} for found in within]
    late = {hit.rule.category for hit in hits if hit.rule.category == _LATE}
    for sentence, name in weighed.leanings(view.sentences, heard):
        rule, known = by_name[name], late | {one.category for one in within[sentence.number]}
        is_new = rule.category not in known and MASK not in sentence.text
        if is_new and applies(rule, sentence, view) and not any(excepted_in(rule, sentence)):
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


def _flags(view: View, hits: list[Hit]) -> Iterator[Flag]:
    """Each hit as a remark: what to say of it and why, and what could stand there."""
    for hit in hits:
        spot, rule, _ = hit
        words = " ".join(spot.words.split())
        says = spot.says or rule.says.replace("{}", words)
        instead = spot.instead or rewritten(view, hit, hits) or rule.instead
        yield Flag(
            spot.start, spot.end, rule.name, rule.category, says, rule.reason, instead, spot.cites
        )


@cache
def _checks() -> tuple[Twin, ...]:
    import goodbooks.coach.checks

    return tuple(catalog.load(goodbooks.coach.checks, "TWIN", Twin).values())


@cache
def _facts() -> tuple[Fact, ...]:
    import goodbooks.coach.facts

    return tuple(catalog.load(goodbooks.coach.facts, "FACT", Fact).values())
