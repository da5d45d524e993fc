"""Finds what stands in the book as private, or as not for this reader."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.coach.coached import Flag
from goodbooks.coach.kept_words import gives_away
from goodbooks.coach.leaning import weights
from goodbooks.coach.matching import CLOSE, called_in, denies, stems
from goodbooks.coach.rule import rules
from goodbooks.coach.setting import is_from_home
from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Fact
from goodbooks.core.days import COUNTS
from goodbooks.core.greeting import is_group
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, listed
from goodbooks.core.readers import not_yet_of
from goodbooks.core.regex import regex
from goodbooks.language.retold.left_out import is_left_out_in
from goodbooks.language.retold.said_back import is_said_back

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from goodbooks.accounts.readers.private_matters import PrivateMatters
    from goodbooks.coach.known import Known
    from goodbooks.coach.lines_seen import Hidden
    from goodbooks.coach.view import View
    from goodbooks.core.entry import Entry
    from goodbooks.language.text.letter import Sentence


_SHARED = 3
_PART = 0.5
_MANY = 4
_MOST = 0.8
"""How many words, and what part of a hidden sentence, may be shared where some of them tell something; and where all are everyday words."""
_BESIDE = 2
"""How many times the words of a line for me alone a sentence may have that says the same."""
_TELLING = stems("decided decides promised promises asked wrote")
"""How a page tells what somebody did, which is no part of a secret."""
_SHORT_FORMS = stems(
    "never nobody none nothing without cannot hardly aren't isn't wasn't weren't don't doesn't didn't can't won't wouldn't we'll I'll you'll they'll he'll she'll it's that's we're they're you're know think says"
)
_REPORTS = regex(
    r"\b(?:he|she|they|[A-ZÀ-Þ]\w+)(?: \w+){0,2}? (?:says?|said|thinks?|thought|knows?|knew|admit(?:s|ted)|told|agrees?|believes?|mentioned|feels?|felt|called|calls)\b|\b(?:sagt|sagte|meint|meinte|weiß|findet)\b"
)
"""How a sentence reports what somebody said or thinks."""


_A_NAME = regex(r"\b[A-ZÀ-Þ][^\W\d_]+")
_OF_A_MATTER = frozenset({"ask", "answer", "decision", "promise", "option"})
_OF_IT = 2
_OF_A_CHANGE = regex(
    r"\b(?:step(?:ping|s)? (?:back|down)|hand(?:ing|s)? (?:it |this |that |the \w+ )?over|tak(?:e|es|ing) (?:it |this |the \w+ )?over|go(?:ing)? back to|giv(?:e|ing) (?:up|back) (?:the|my|this)|my (?:role|post|successor)"
    r"|(?:new|next) (?:lead|leader|manager|head|sister|chief|chair)|you(?:['’]d| would|['’]ll| will| could) (?:get|have|take|run|lead) (?:the|my|this)|leav(?:e|ing) (?:the|this) (?:role|post|team|ward|shift|department))\b",
    re.IGNORECASE,
)
"""How a change of role is spoken of, whatever words the book has for it."""
_AGREES = regex(
    r"\b(?:agree[ds]?|approve[ds]?|allow(?:s|ed)|decide[ds]?|accept(?:s|ed)|confirm(?:s|ed)|sa(?:id|ys) (?:yes|ok(?:ay)?|I (?:can|may|could))|signed off|gave (?:me )?(?:a|his|her|their) (?:yes|ok(?:ay)?|word))\b",
    re.IGNORECASE,
)
"""How a sentence says that somebody decided."""
_NOT_YET = "Leave it out until {} heard it from whoever tells {}."
_PRIVATE = "{} would read here what the book keeps private: {}."
_IN_A_WALK = "{} would read here what you keep private: {}."
_WHOEVER = "whoever gets this"
_MINE = regex(r"\AMy\b")
_ALL = regex(
    r"\b(?:all|everyone|every ?body|folks|team|colleagues|crew|gang|alle|zusammen|tous|toutes)\b",
    re.IGNORECASE,
)
"""How a greeting calls everybody."""
_OF_WHO_DECIDED = "What is left out by it stands here, and {} would read it."
_WITHOUT_IT = "Say only what holds: what is left out is for whoever decided it."
_LEAVE_OUT = "Leave it out: “for personal reasons” is a full sentence."


def find(view: View, known: Known) -> Iterator[Spot]:
    """Sentences that share much with a line this reader may not see, and with none that they may.

    Where all that is shared are everyday words, it must be nearly all of a line: the words of a story are no secret.
    """
    if not known.reader:
        yield from _for_nobody_named(view, known)
        return
    own = stems(known.reader)
    kept = {one.ref for one in known.confided}
    for sentence in view.sentences:
        told = next((one for one in known.confided if _says_they_decided(one, sentence.text)), None)
        if told is not None:
            says = f"This was said to you in confidence; {known.whom} {'are' if len(known.receivers) > 1 else 'is'} not to hear of it yet."
            yield view.opening(sentence)._replace(cites=(told.ref,), says=says)
            continue
        if early := _told_too_early(known.receivers or (known.reader,), sentence.text, known):
            says = f"{capital(early[0])} {'are' if is_group(early[0]) else 'is'} not to hear of it yet, and not from you."
            yield view.whole(sentence)._replace(
                cites=early[1], says=says, instead=_until_told(early[0])
            )
            continue
        if private := _of_my_own(known.private.called_in(_news_to_them(sentence.text)), known):
            yield _kept_at_home(view, sentence, private, known)
            continue
        if given := _given_away(sentence, known):
            yield given
            continue
        said = stems(sentence.text) - own - _TELLING
        for one in known.hidden:
            hidden = one._replace(words=one.words - own - _TELLING)
            if _is_told(said, sentence.text, hidden, known, is_kept=one.entry.ref in kept):
                says = f"This stands in the book as not for {known.whom}."
                yield view.opening(sentence)._replace(cites=(one.entry.ref,), says=says)
                break
        else:
            yield from _of_home(view, sentence, known)


def _says_they_decided(entry: Entry, text: str) -> bool:
    """Whether a sentence says that whoever decided something did: “Dana agreed on 1 December”."""
    if entry.kind not in ("decision", "answer") or not _AGREES.search(text):
        return False
    said = called_in(text)
    return any(name_key(word) in said for who in entry.who for word in who.split()[:1])


def _given_away(sentence: Sentence, known: Known) -> Spot | None:
    """The clause of a sentence that says of somebody what was to be kept, in whatever words."""
    for entry, kept in known.kept:
        if place := gives_away(sentence.text, kept):
            start, end = place
            says = f"You keep this from {known.whom}."
            return Spot(sentence.start + start, sentence.start + end, sentence.text[start:end], (entry.ref,), says)  # fmt: skip
    return None


def _news_to_them(text: str) -> str:
    """A sentence, unless it says back to its reader what they said or granted: they were told why."""
    return "" if is_said_back(text) else text


def _for_nobody_named(view: View, known: Known) -> Iterator[Spot]:
    """What is private towards everybody, in a message whose readers the book does not know; where it greets all, also what one of them is not to hear of yet."""
    greeted = view.letter.zone("greeting")
    later = tuple(not_yet_of(known.book)) if _ALL.search(greeted) else ()
    for sentence in view.sentences:
        if early := _told_too_early(later, sentence.text, known):
            says = f"{capital(early[0])} {'are' if is_group(early[0]) else 'is'} among all, and not to hear of it yet, and not from you."
            yield view.whole(sentence)._replace(
                cites=early[1], says=says, instead=_until_told(early[0])
            )
        elif (named := known.private.named_in(sentence.text)) and not _is_theirs(view, known, greeted):  # fmt: skip
            says = _PRIVATE.format(capital(_WHOEVER), _marked(named))
            yield view.whole(sentence)._replace(says=says, instead=_LEAVE_OUT)
        elif not _is_theirs(view, known, greeted) and (alone := _named_only_in_private(view, sentence, known)):  # fmt: skip
            yield alone


def _until_told(name: str) -> str:
    """Until when it is left out, of one by name, and of a group as of several."""
    return _NOT_YET.format(*((f"{name} have", "them") if is_group(name) else (f"{name} has", name)))


def _is_theirs(view: View, known: Known, greeted: str) -> bool:
    """Whether a message goes home: it greets somebody of there, or is written as one does only among one's own."""
    return bool(known.private.called_in(greeted)) or is_from_home(view.letter)


def _kept_at_home(view: View, sentence: Sentence, named: tuple[str, ...], known: Known) -> Spot:
    says = _PRIVATE.format(capital(known.whom), _marked(named))
    return view.whole(sentence)._replace(says=says, instead=_LEAVE_OUT)


def _of_home(view: View, sentence: Sentence, known: Known) -> Iterator[Spot]:
    """A sentence that tells of home in words the book does not have, or names somebody of whom only private words tell."""
    if named := _of_my_own(known.private.named_in(_news_to_them(sentence.text)), known):
        yield _kept_at_home(view, sentence, named, known)
    elif alone := _named_only_in_private(view, sentence, known):
        yield alone


def _named_only_in_private(view: View, sentence: Sentence, known: Known) -> Spot | None:
    """A sentence that names somebody whom nothing but private words of home name, with the entry that does."""
    named = next((one for one in _A_NAME.findall(sentence.text) if name_key(one) in known.named_in_private), "")  # fmt: skip
    if not named or is_said_back(sentence.text):
        return None
    whom = known.whom if known.reader else _WHOEVER
    says = _PRIVATE.format(capital(whom), _marked((named,)))
    ref = known.named_in_private[name_key(named)]
    return view.whole(sentence)._replace(cites=(ref,), says=says, instead=_LEAVE_OUT)


def _told_too_early(
    readers: Iterable[str], text: str, known: Known
) -> tuple[str, tuple[str, ...]] | None:
    """The first of some readers who is not to hear of a matter yet and would read of it in a sentence, and what of the book that is, by its refs."""
    for reader in readers:
        if told := _too_early_for(reader, text, known):
            return known.book.name_of(reader), told
    return None


def _too_early_for(reader: str, text: str, known: Known) -> tuple[str, ...]:
    """The entries of a matter that a reader is not to hear of yet and that a text shares words with; or the first of them, where it speaks of a change of role; () else."""
    tags = not_yet_of(known.book).get(known.book.person_key(reader), frozenset())
    if not tags:
        return ()
    told = [
        one
        for tag in sorted(tags)
        for one in (*known.book.about(tag), *known.book.planned_about(tag))
        if one.kind in _OF_A_MATTER and not known.book.is_same(reader, (*one.who, "")[0])
    ]
    said = stems(text) - stems(reader) - _TELLING - _SHORT_FORMS
    near = tuple(one.ref for one in told if len(said & stems(one.title)) >= _OF_IT)
    return near or (tuple(one.ref for one in told[:1]) if _OF_A_CHANGE.search(text) else ())


def _of_my_own(named: tuple[str, ...], known: Known) -> tuple[str, ...]:
    """Who and what of my own life was named, but the reader themself."""
    return tuple(one for one in named if not known.book.is_same(one, known.reader))


def kept_private(
    sentences: Iterable[Sentence], private: PrivateMatters, to: Sequence[str], whom: str
) -> Iterator[Flag]:
    """A remark on each sentence that names who or what is private, in a message `to` somebody who is none of it, and is called `whom`."""
    theirs = {name_key(one) for one in to}
    rule = rules().by_name[FACT.name]
    for sentence in sentences:
        named = tuple(
            one
            for one in private.named_in(_news_to_them(sentence.text))
            if name_key(one) not in theirs
        )
        if named:
            says = _IN_A_WALK.format(capital(whom), _marked(named))
            yield Flag(sentence.start, sentence.start + len(sentence.text), rule.name, rule.category, says, rule.reason, _LEAVE_OUT)  # fmt: skip


def names_what_is_left_out(
    sentences: Iterable[Sentence], left_out: Sequence[str], whom: str
) -> Iterator[Flag]:
    """A remark on each sentence that tells those who wait, called `whom`, of a check or a test that is skipped, or of what is known to be `left_out`."""
    rule = rules().by_name[FACT.name]
    for sentence in sentences:
        if is_left_out_in(sentence.text, left_out):
            says = _OF_WHO_DECIDED.format(whom)
            yield Flag(sentence.start, sentence.start + len(sentence.text), rule.name, rule.category, says, rule.reason, _WITHOUT_IT)  # fmt: skip


def _marked(words: tuple[str, ...]) -> str:
    """Words as they are named within a sentence, “my daughter” in small letters."""
    return listed(tuple(f"“{_MINE.sub('my', one)}”" for one in words))


def _is_told(
    said: frozenset[str], text: str, hidden: Hidden, known: Known, *, is_kept: bool
) -> bool:
    """Whether the words of a sentence give a hidden one away; `is_kept` of what was said in confidence."""
    shared = said & hidden.words
    if len(shared) < _SHARED or any(len(shared & seen) >= len(shared) for seen in known.shown):
        return False
    whole, is_so = hidden.words - _SHORT_FORMS, denies(text) == hidden.is_no
    if hidden.is_for_me and _is_all_of_it(said - _SHORT_FORMS, whole):
        return is_so
    if hidden.is_said and _REPORTS.search(text) and len(shared) >= _MOST * len(whole):
        return True
    if not is_kept and all(map(_is_everyday, shared)):
        return is_so and len(shared) >= _MANY and len(shared) >= _MOST * len(hidden.words)
    return len(shared) >= _PART * len(hidden.words)


def _is_all_of_it(said: frozenset[str], hidden: frozenset[str]) -> bool:
    """Whether a sentence has all words of a hidden one, and not many beside: it says the same, or with a no the contrary."""
    return len(hidden) >= _SHARED and hidden <= said and len(said) <= _BESIDE * len(hidden)


def _is_everyday(stem: str) -> bool:
    """Whether a word is one that many messages share, and tells of nothing that lies close, nor how many."""
    return f"w {stem}" in _met() and stem not in CLOSE and stem not in COUNTS


@cache
def _met() -> frozenset[str]:
    """The words, cut short, that our own messages are made of: the signs of the table of sentences."""
    return frozenset(weights("sentences").signs())


FACT = Fact("not-for-them", find)
