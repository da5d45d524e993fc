"""What kind of moment a story tells of: the route first, then up to three situations, each with its passages."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.moment.about import marks_of, strangeness
from goodbooks.situations.moment.calls import Call, calls
from goodbooks.situations.moment.composed import done_in
from goodbooks.situations.moment.concedes import concedes
from goodbooks.situations.moment.ill_at_home import is_ill_at_home, is_of_a_birth
from goodbooks.situations.moment.in_my_name import given_away_first
from goodbooks.situations.moment.likely import MOST_PASSAGES, SCRAP, Likely
from goodbooks.situations.moment.loudest import with_the_loudest
from goodbooks.situations.moment.wanted_now import wanted_first
from goodbooks.situations.moment.whose_deed import is_done_to_them, is_their_own
from goodbooks.situations.stories.scene import (
    PLAIN,
    STRONG,
    Shown,
    keys_of,
    routes,
    scenes,
    shown_in,
)
from goodbooks.situations.stories.signs import opening, signs
from goodbooks.situations.stories.story import MOST_SIGNS, passage_of, read_in
from goodbooks.situations.stories.weights import phrase_weights, strange_weights, weights, wording
from goodbooks.situations.stories.whose_voice import is_mine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.language.text.letter import Sentence

PLAYBOOK, PROFESSIONAL_HELP, NOTHING_FITS = "playbook", "professional-help", "nothing-fits"
MOST = 3
_FAR_BEHIND, _AS_LIKELY, _LIKELY = 0.3, 0.15, -0.6
"""A situation that scores so much less than the likeliest is told beside it only where more than one phrase speaks for it, or it scores more than that by itself; one without a sentence of more
than so many words only where it is nearly as likely."""
_FAR_OFF, _MANY_PHRASES = 1.0, 4
"""Beside one that is so much likelier another is only named for so many phrases."""
_SURE, _OF_HEALTH, _BESIDE, _UNSAID = -0.4, -0.25, -0.86, -0.75
"""What a call for help scores that comes before every playbook, or with another that is louder, such a one of one's own health, which many tell of who are only tired, one that is said beside a playbook, or holds a strong phrase, and what the sentence of such a phrase scores at the least that it be one."""
_PLAINLY = -0.25
"""What a sentence scores at the least that it be shown as what a weak sign rests on, where it holds no strong phrase: else only the manner of telling speaks for it."""
_QUIETLY = -0.86
"""What the whole scores at the least that a sign which is only in the manner of telling be said, in one quiet line."""
_DOUBTED = -1.0
"""What the sentence of a strong phrase scores at the least that it be said beside a playbook, where its own words and all the rest speak of something else."""
_IN_ONE_PLACE, _BY_ALL_OF_IT = -0.25, -0.2
"""What one sentence of a call scores at the least, or all of the story: what comes to it only by a little of each is said beside."""
_BORNE_OUT = -0.5
"""What the sentence of an act scores at the least that it be one: its fields say so, and so do its words."""
_CLEAR_LEAD, _BEFORE_A_PLAN, _SHOWN_BESIDE, _SAID_BESIDE = 0.35, 0.3, 0.0, -0.3
"""How much more the likeliest situation of a story scores than the next where it is plainly of that one, what a call by its words alone scores then that it come first, and its loudest sentence that it be shown, or said."""
_LOUD, _AGAINST = -1.12, -1.4
"""What a whole story scores at the least that a strong phrase of it take the route unless its own sentence is of something else, and at the least that one does whose sentence bears it out: in a story that is further from a call it is said beside."""
_TOO_FEW_TO_DOUBT = 25
"""In fewer words a strong phrase is one, whatever stands around it, and no story is plainly of a situation."""
_ALWAYS_HEARD = frozenset(["health-crisis"])
"""Whoever says outright that they do not want to live is heard, whatever else they tell, unless it is one word of what they deal with: “the suicide attempts that need a bed”."""
QUIET = PLAIN / 2
"""What a sign of a route scores that is said in one quiet line beside a playbook."""
_OF_PHRASES = 0.03
_OF_HEADLINE, _LONGEST_HEADLINE = 1.5, 15
"""What a strong phrase in a headline counts, once a situation, and how many words a headline may have."""
_OF_QUESTION = 0.8
"""What a strong phrase in such a question counts, once a situation."""
_OF_TWO = 0.5
"""What two things count that are told together, a line that was to be held and then was given up, once a situation."""
_ASKS_HOW = regex(
    r"\bhow (?:do|can|could|should|would|might|am) i\b(?! (?:\w+ly )?(?:say|tell|ask|bring|put|word|write|talk|speak|begin|start|get out)\b)",
    re.IGNORECASE,
)
"""How a writer asks what they want to do; how something is to be said, or got out of, is asked in every moment."""
_ASKS_WHY = regex(r"\bwhy (?:on earth )?(?:did|didn['’]?t|couldn['’]?t) i\b", re.IGNORECASE)
"""How a writer cries out at what they did themselves, with a question mark or without."""
_A_WORD, _OF_ANOTHER = regex(r"[^\W_]+(?:['’][^\W_]+)*"), 0.4
_FEWEST_WORDS = 6
_SO_FEW_WORDS, _LEAST = 12, -0.4
"""A text of fewer words than that is too short to say, unless a situation scores as much as that."""
_DOUBTFUL = 2.0
"""A story no stranger than that may be of work after all: the likeliest situation is named beside."""
_PER_LEAD, _AT_MOST = 2.8, 1.5
"""How strange a story may be for how much its likeliest situation scores more than the next, and how strange at most: in a story of other matters none stands out."""
_OWN_HANDS = regex(r"\b(?:(?P<his>his)|(?P<her>her)|their) (?:hands?|arms|fingers) (?:on|to|over|in|through|behind|round|around|against) (?(his)his|(?(her)her|their)) (?:own )?(?:head|hips?|face|ears?|eyes?|mouth|forehead|pockets?|back|neck|chin|hair|knees?|lap|heart|chest)\b", re.IGNORECASE)  # fmt: skip
"""Hands that somebody lays on themselves, “puts his hands on his head”: no words of what is done to another."""
_ENGLISH = frozenset(["the", "a", "an", "and", "i", "my", "me", "to", "of", "is", "was", "it", "in", "that", "he", "she", "they", "we", "for", "on", "with", "not", "but", "have", "has", "had", "at", "this", "be", "said", "yes", "you", "your", "his", "him", "are", "were", "been", "from", "about", "because", "would", "which", "when", "who", "what", "there", "got", "i've", "i’ve", "i'm", "i’m", "it's", "it’s", "don't", "don’t", "didn't", "didn’t", "hasn't", "hasn’t"])  # fmt: skip
_ENGLISH_SHARE = 0.12
_GAP = regex(r"\n[ \t]*\n")


class Situation(NamedTuple):
    """What a story tells of.

    `route` is "playbook", "professional-help" or "nothing-fits"; `help` is what the second rests on.
    `likely` are up to three situations, none with the other routes. `flags` are signs of a
    route too weak to take it, to be said beside a playbook; one that scores less than a plain phrase counts is said in one quiet line. `nearest` is what a story may be that
    fits nothing, where that is in doubt. `is_short` tells of too few words to say,
    `is_cut` of a text that was longer than what was read, `is_foreign` of one that is not in English.
    """

    route: str
    help: tuple[Likely, ...]
    likely: tuple[Likely, ...]
    flags: tuple[Likely, ...]
    nearest: tuple[Likely, ...] = ()
    is_short: bool = False
    is_cut: bool = False
    is_foreign: bool = False


@lru_cache(maxsize=64)
def recognise(text: str) -> Situation:
    """What a story tells of; it never raises, whatever the text is."""
    told, sentences = read_in(text)
    if not sentences:
        return Situation(NOTHING_FITS, (), (), (), is_short=True)
    held = signs(told)
    is_cut = len(text) > MOST_SIGNS
    ranked, strange = _weighed(told, sentences, held)
    helps = _helps(told, sentences, held, ranked)
    urgent = tuple(one for one in helps if one.score >= STRONG)
    if urgent:
        return Situation(PROFESSIONAL_HELP, urgent, (), (), is_cut=is_cut)
    if _words(sentences) < _FEWEST_WORDS:
        return Situation(NOTHING_FITS, (), (), (), is_short=True)
    if _is_foreign(sentences):
        return Situation(NOTHING_FITS, (), (), helps, is_cut=is_cut, is_foreign=True)
    if ranked[0].score < _LEAST and _words(sentences) < _SO_FEW_WORDS:
        return Situation(NOTHING_FITS, (), (), helps, is_short=True)
    if strange > _strangest(ranked):
        nearest = tuple(ranked[:1]) if strange < _DOUBTFUL else ()
        return Situation(NOTHING_FITS, (), (), helps, nearest, is_cut=is_cut)
    likely = with_the_loudest(_near(wanted_first(told, ranked)), told, sentences)
    return Situation(PLAYBOOK, (), likely, helps, is_cut=is_cut)


def _strangest(ranked: Sequence[Likely]) -> float:
    """How strange to work a story may be that is of it: the more, the further one situation stands before all others."""
    return min(_AT_MOST, _PER_LEAD * (ranked[0].score - ranked[1].score))


def beside_help(text: str) -> tuple[Likely, ...]:
    """What a story may tell of apart from the help it seems to call for; nothing where it tells of nothing else."""
    told, sentences = read_in(text)
    if _words(sentences) < _FEWEST_WORDS or _is_foreign(sentences):
        return ()
    ranked, strange = _weighed(told, sentences, signs(told))
    return () if strange > _strangest(ranked) else _near(wanted_first(told, ranked))


def _near(ranked: Sequence[Likely]) -> tuple[Likely, ...]:
    """The likeliest situation, and the next that are not far behind it, or that the story speaks for all the same."""
    first = ranked[0]
    return tuple(one for one in ranked[:MOST] if one is first or _is_second(one, first))


def _is_second(likely: Likely, first: Likely) -> bool:
    """Whether a situation is named beside the likeliest: as likely, near to it by a sentence, or further behind where more than one turn of phrase or all the words speak for it.

    One phrase alone, in a story that is about something else, stands there by chance: “I had rung the old one already” tells of no new boss.
    """
    behind = first.score - likely.score
    if not any(len(one.text.split()) > SCRAP for one in likely.passages):
        return behind < (_AS_LIKELY if first.passages else _FAR_BEHIND)
    if behind > _FAR_OFF:
        return likely.phrases >= _MANY_PHRASES
    return behind < _FAR_BEHIND or likely.phrases > 1 or likely.score > _LIKELY


def _words(sentences: Sequence[Sentence]) -> int:
    return sum(len(one.words) for one in sentences)


def _is_foreign(sentences: Sequence[Sentence]) -> bool:
    """Whether hardly a word is one of those that no English story does without."""
    words = [word.lower() for one in sentences for word in one.words]
    return sum(word in _ENGLISH for word in words) < _ENGLISH_SHARE * len(words)


class _Levels(NamedTuple):
    """What a call by its words scores at the least that it come first, and its loudest sentence that it be shown, or that a mere manner of telling be said."""

    first: float
    shown: float
    said: float


def _levels(name: str, *, is_plain: bool) -> _Levels:
    """The levels for a route; higher ones where a story is so plainly of one situation that its manner of telling is that one's, but never for the first of one's health."""
    is_of_health = name in _ALWAYS_HEARD
    usual = _OF_HEALTH if is_of_health else _SURE
    if not is_plain:
        return _Levels(usual, _PLAINLY, -math.inf)
    first = usual if is_of_health else _BEFORE_A_PLAN
    return _Levels(first, _SHOWN_BESIDE, _SAID_BESIDE + usual - _SURE)


def _helps(
    told: str, sentences: Sequence[Sentence], held: frozenset[str], ranked: Sequence[Likely]
) -> tuple[Likely, ...]:
    """The routes that a story gives enough of a sign of, those that are surest first: by a strong phrase, or by all its words."""
    shown = _shown(told, sentences, sentences)
    done = tuple(done_in(sentences))
    strong = [one for one in shown if one.is_strong]
    is_bare = _words(sentences) < _TOO_FEW_TO_DOUBT
    is_plain = not is_bare and ranked[0].score - ranked[1].score >= _CLEAR_LEAD
    every = calls(held, sentences)
    loudest = max(call.score for call in every.values())
    found = []
    for name, call in every.items():
        own = [one.sentence for one in strong if one.scene == name]
        levels = _levels(name, is_plain=is_plain)
        is_loud_story, may_be = loudest >= _LOUD, call.score >= _AGAINST
        outright = {one.sentence for one in strong if one.scene == name and _is_outright(one, call)}
        heard = own if is_bare else outright if name in _ALWAYS_HEARD else ()
        least = _DOUBTED if is_loud_story else _UNSAID if may_be else math.inf
        is_said = any(at in heard or call.each[at] >= least for at in own)
        is_told = any(call.each[at] >= _DOUBTED for at in own)
        acts = [one.sentence for one in done if one.route == name]
        is_said = is_said or (may_be and any(call.each[at] >= _BORNE_OUT for at in acts))
        plain = [*acts, *(one.sentence for one in shown if one.scene == name)]
        if is_said or is_told or plain or call.score >= (_BESIDE if call.score == loudest else levels.first):  # fmt: skip
            score = max(call.score - levels.first + STRONG, STRONG * is_said)
            if not is_said and call.score < _BY_ALL_OF_IT and max(call.each) < _IN_ONE_PLACE:
                score = min(score, QUIET)
            if not is_said and name in _ALWAYS_HEARD and is_ill_at_home(sentences, call.sentences[0]):  # fmt: skip
                score = min(score, QUIET)
            is_loud = score >= STRONG or is_told or max(call.each) >= levels.shown
            if not (is_loud or is_said or plain or _is_manner_enough(told, call, levels, sentences)):  # fmt: skip
                continue
            loud = [at for at in call.sentences if not _OWN_HANDS.search(sentences[at].text)]
            told_in = ((*acts, *own, *loud) or call.sentences) if is_loud else plain
            numbers = sorted([*dict.fromkeys(told_in)][:MOST_PASSAGES])
            passages = tuple(passage_of(told, sentences[number]) for number in numbers)
            quiet = score if is_loud else min(score, QUIET)
            found.append(Likely(name, routes()[name].says, passages, quiet))
    return tuple(sorted(found, key=lambda one: -one.score))


def _is_manner_enough(
    told: str, call: Call, levels: _Levels, sentences: Sequence[Sentence]
) -> bool:
    """Whether a sign that is only in the manner of telling is worth a quiet line: not where its sentence is told in the words of somebody else."""
    is_near = call.score >= _QUIETLY and max(call.each) >= levels.said
    return is_near and not is_of_a_birth(sentences) and not _is_anothers(told, sentences[call.sentences[0]])  # fmt: skip


def _is_anothers(told: str, sentence: Sentence) -> bool:
    """Whether a good part of a sentence are words of somebody else: “I lie awake over your list”, she said."""
    places = [sentence.start + found.start() for found in _A_WORD.finditer(sentence.text)]
    return sum(not is_mine(told, at) for at in places) > _OF_ANOTHER * len(places)


def _shown(
    told: str, sentences: Sequence[Sentence], among: Sequence[Sentence]
) -> tuple[Shown, ...]:
    """The phrases of the routes that may tell of whoever writes; one that does not in the first sentence that holds it may in another."""
    every = tuple(shown_in(routes(), among))
    theirs = tuple(one for one in every if _is_theirs(told, sentences, one))
    passed = {one.phrase: one.sentence for one in every if one not in theirs}
    if not passed:
        return theirs
    left = [one for one in among if one.number not in passed.values()]
    return (*theirs, *(one for one in _shown(told, sentences, left) if one.phrase in passed))


def _is_theirs(told: str, sentences: Sequence[Sentence], one: Shown) -> bool:
    """Whether a phrase of a route may tell of whoever writes: what is done to them, or their own health."""
    if one.scene not in _ALWAYS_HEARD:
        return is_done_to_them(sentences[one.sentence], one.words)
    if one.is_strong:
        return is_their_own(sentences[one.sentence], one.words)
    return not _is_of_another(told, sentences, one)


def _is_of_another(told: str, sentences: Sequence[Sentence], one: Shown) -> bool:
    """Whether a weak phrase of the writer's own health stands in words that somebody else says: “I can't sleep if I don't know”, he said."""
    sentence = sentences[one.sentence]
    at = sentence.small.find(one.words.lower().split(" ")[0]) if one.words else 0
    whole = sentence.small.find(one.words.lower())
    return not is_mine(told, sentence.start + max(whole if whole >= 0 else at, 0))


def _is_outright(one: Shown, call: Call) -> bool:
    """Whether a strong phrase says it of whoever writes: a single word such as suicide, where neither its sentence nor all the rest is of a call, is what they deal with."""
    doubt = max(call.score, call.each[one.sentence])
    return " " in one.words or doubt >= _DOUBTED


def _weighed(
    told: str, sentences: Sequence[Sentence], held: frozenset[str]
) -> tuple[list[Likely], float]:
    """Every situation, the likeliest first, and how strange the story is to work."""
    ranked, elsewhere = ranked_by(told, sentences, held)
    far = wording(strange_weights(), held)
    ranked = given_away_first(told, ranked)
    return ranked, strangeness(marks_of(held, sentences, ranked[0], elsewhere, far))


def ranked_by(
    told: str, sentences: Sequence[Sentence], held: frozenset[str]
) -> tuple[list[Likely], float]:
    """Every situation, the likeliest first, and what the phrases of "nothing fits" count; `held` are the signs."""
    shown = list(shown_in(scenes(), sentences))
    words, learned = weights().scores(held | opening(sentences)), phrase_weights()
    headed, asked = _named_in(_headline(told, sentences), sentences), _named_in(_asking(sentences), sentences)  # fmt: skip
    found = []
    for scene in scenes().values():
        own = [one for one in shown if one.scene == scene.name]
        likely = _likely(scene.name, scene.says, own, told, sentences)
        heard = sum(learned.get((one.scene, one.phrase), _usual(one)) for one in own)
        score = words.get(scene.name, 0.0) + _OF_PHRASES * heard
        score += _OF_TWO * any(one.phrase in {first.said for first in scene.first} for one in own)
        score += _OF_HEADLINE if scene.name in headed else _OF_QUESTION * (scene.name in asked)
        found.append(likely._replace(score=score))
    elsewhere = sum(_usual(one) for one in shown if one.scene == NOTHING_FITS)
    others = [one for one in found if one.name != NOTHING_FITS]
    return sorted(others, key=lambda one: -one.score), elsewhere


def _named_in(some: tuple[Sentence, ...], sentences: Sequence[Sentence]) -> set[str]:
    """The situations that a headline or a question names; of "turn down a promotion" the word promotion names none of its own."""
    found = shown_in(scenes(), some, keys_of(sentences))
    strong = [one for one in found if one.is_strong]
    return {
        one.scene
        for one in strong
        if not any(one.words != other.words and one.words in other.words for other in strong)
    }


def _asking(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The questions in which a writer asks how to do something, “So how do I recover from this”, or why they did it."""
    return tuple(
        one
        for one in sentences
        if (one.is_question and _ASKS_HOW.search(one.text)) or _ASKS_WHY.search(one.text)
    )


def _headline(told: str, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The few words that stand alone above a story, in which its writer says what it is about; often there are none."""
    begin = len(told) - len(told.lstrip())
    gap = _GAP.search(told, begin)
    head = tuple(one for one in sentences if gap and one.start < gap.start())
    return head if sum(len(one.words) for one in head) <= _LONGEST_HEADLINE else ()


def _likely(
    name: str, says: str, own: list[Shown], told: str, sentences: Sequence[Sentence]
) -> Likely:
    """One of them with its best sentences, in the order of the story."""
    counts: dict[int, float] = {}
    own = [one for one in own if not concedes(sentences[one.sentence], name)]
    for one in own:
        counts[one.sentence] = counts.get(one.sentence, 0.0) + _usual(one)
    best = sorted(sorted(counts, key=lambda number: (-counts[number], number))[:MOST_PASSAGES])
    passages = tuple(passage_of(told, sentences[number]) for number in best)
    return Likely(name, says, passages, sum(counts.values()), len({one.phrase for one in own}))


def _usual(one: Shown) -> float:
    return STRONG if one.is_strong else PLAIN
