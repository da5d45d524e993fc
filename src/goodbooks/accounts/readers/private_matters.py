"""The people and things of one's life outside work, as a story or the private lines of the book tell of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.at_home import OF_MINE, ROUND
from goodbooks.accounts.readers.called_at_home import KIN, called_at_home
from goodbooks.accounts.readers.home_families import families_told, named_by_family, trades_named
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book

_THING = regex(
    r"\b(?P<thing>house|flat|apartment|mortgage|(?<!['’]s )(?<!tennis )(?<!food )(?<!sports )(?<!inner )court|custody(?! of the)|divorce|separation|school|kindergarten|nursery|day ?care|teacher|hospital|clinic|doctor|therapy|(?:therapist|psychiatrist)(?!['’]s)|chemo\w*"
    r"|operation|surgery|diagnosis|miscarriage|pregnan(?:t|cy)|IVF|rehab|depression|debts?|loan|bankruptcy|funeral|care home|alimony|ex|tablets|medication|pills|heart|cancer|tumou?r|epilepsy|diabetes|dementia|multiple sclerosis|MS|marriage|rehab|biopsy|scan|blood pressure)\b(?!-)",
    re.IGNORECASE,
)
"""What a life outside work is made of, and what may as well be somebody's trade: it counts where only private words name it."""
_HOME = regex(rf"{OF_MINE}|{ROUND}|\b(?:my|our) (?!partner\b){KIN}\b", re.IGNORECASE)
_KEPT_BACK = regex(
    r"\b(?:nobody|no one|none of them|not a soul)(?: (?:at|in|on|from|there|here|else|of)(?: \w+){0,2})? (?:knows?|(?:needs?|has|have|ought) to know|must know|should know|may know|is to know)\b"
    r"|\b(?:none|nothing) of (?:it|that|this) (?:is|was) (?:anybody|anyone)['’]s (?:business|affair|concern)\b"
    r"|\b(?:is|was|are)(?: none of (?:their|anybody['’]s|work['’]s)|n['’]t (?:anybody|anyone)['’]s| nobody['’]s| no one['’]s|(?: only)? my own) (?:business|affair|concern)\b"
    r"|\bdo(?:n['’]?t| not) want (?:(?:any|every)(?:body|one)|them|him|her|work|(?:my|the) \w+|(?-i:[A-ZÀ-Þ])[\w’'-]+)(?: \w+){0,3} to (?:know|hear|learn)\b"
    r"|\b(?:keep|kept|stays?)(?: it| that| this)? (?:that way|private|to myself|between us|at home|out of work)\b",
    re.IGNORECASE,
)
"""How a story says of something that it is nobody's at work: of the sentence it stands in, or of the one before."""
_OF_BEFORE = regex(r"\A\W*(?:(?:and|but) )?(?:(?:none|nothing) of (?:it|that|this)|(?:that|this|it)\b|nobody|no one|I (?:want|keep|do(?:n['’]?t| not) want)\b[^,;]*\b(?:that|it|this)\b)", re.IGNORECASE)  # fmt: skip
_SENTENCE = regex(r"(?<=[.!?;])[”\"’]*\s+|\n+")
_GROWN = frozenset({"family", "friend", "partner", "child", "son", "daughter", "wife", "husband", "ex"})  # fmt: skip
"""What a person of the book is to me, where they are of my life outside work."""


class PrivateMatters(NamedTuple):
    """Names and things that are nobody's at work, each in small letters, the sentences that tell of them, and what else the words of these would name, by family."""

    names: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()

    def is_told_in(self, passage: str) -> bool:
        """Whether a sentence of the story is one that tells of it."""
        plain = " ".join(passage.split())
        return any(one in plain or plain in one for one in self.told)

    def named_in(self, words: str) -> tuple[str, ...]:
        """What some words name of it, as it stands there: by its name, or else in other words; () where nothing."""
        return self.called_in(words) or tuple(dict.fromkeys(named_by_family(words, self.families)))

    def called_in(self, words: str) -> tuple[str, ...]:
        """The names and things of it that some words name, as they stand there."""
        if not (self.names or self.things):
            return ()
        found = [one for one in _WORD.findall(words) if name_key(one) in self.names and one[:1].isupper()]  # fmt: skip
        found += [one["thing"] for one in _THING.finditer(words) if one["thing"].lower() in self.things]  # fmt: skip
        return tuple(dict.fromkeys(found))


NOTHING_PRIVATE = PrivateMatters()
_WORD = regex(r"[^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?")


def private_matters(book: Book, story: str = "") -> PrivateMatters:
    """Who and what a story and the private lines of a book tell of as one's own life: people called by name, and things that nothing of work names.

    Whom the book knows from work is none of them.
    """
    private = [*((story,) if story.strip() else ()), *_private(book)]
    if not any(_HOME.search(text) or _KEPT_BACK.search(text) for text in private):
        return PrivateMatters()
    names = frozenset(name for text in private for name in called_at_home(text)) - _of_work(book)
    at_home: list[str] = []
    others: list[str] = []
    sure: list[str] = []
    for text in private:
        for sentence, is_home, is_sure in _told(text, names):
            (at_home if is_home else others).append(sentence)
            sure += [sentence] if is_sure else []
    things = frozenset(_things(at_home)) - frozenset(_things(others))
    if things:
        things -= frozenset(_things(_open(book, names)))
    told = (" ".join(one.split()).strip(" .!?") for one in sure)
    families = families_told(sure)
    if families:
        families -= trades_named(_open(book, names))
    return PrivateMatters(names, things, frozenset(one for one in told if one), families)


def _private(book: Book) -> Iterator[str]:
    for entry in book.entries:
        yield from entry.lines("private")


def _of_work(book: Book) -> frozenset[str]:
    """The names of whom the book knows from work, each word of them: its people but those of one's own, and who acts in it."""
    known: set[str] = set()
    for entry in book.entries:
        if entry.kind == "person" and name_key(entry.line("relation")) in _GROWN:
            continue
        called = (*entry.who, *entry.to, *(entry.aliases() if entry.kind == "person" else ()))
        known.update(name_key(part) for name in called for part in name.split())
    return frozenset(known)


def _told(text: str, names: frozenset[str]) -> Iterator[tuple[str, bool, bool]]:
    """Each sentence, whether it tells of home, and whether that is sure: it says so, names somebody of there or is said to be nobody's; else it goes on from one that does with something of there."""
    was_home = False
    every = [one for one in _SENTENCE.split(text) if one.strip()]
    for sentence, behind in zip(every, (*every[1:], ""), strict=True):
        is_home = bool(_HOME.search(sentence)) or _has_name(sentence, names)
        is_kept = any(map(_is_kept_back, (sentence, behind), (False, True)))
        is_sure = is_home or is_kept
        was_home = is_sure or (was_home and _THING.search(sentence) is not None)
        yield sentence, was_home, is_sure


def _is_kept_back(sentence: str, is_behind: bool) -> bool:
    """Whether a sentence says of itself, or as the one behind of the one before it, that nobody at work is to know."""
    found = _KEPT_BACK.search(sentence)
    return found is not None and (not is_behind or _OF_BEFORE.match(sentence) is not None)


def is_kept_back(sentence: str) -> bool:
    """Whether a sentence says of itself that nobody at work, or somebody by name, is to know."""
    return _KEPT_BACK.search(sentence) is not None


def _has_name(sentence: str, names: frozenset[str]) -> bool:
    return bool(names) and not names.isdisjoint(map(name_key, _WORD.findall(sentence)))


def _things(sentences: Iterable[str]) -> Iterator[str]:
    for sentence in sentences:
        for found in _THING.finditer(sentence):
            yield found["thing"].lower()


def _open(book: Book, names: frozenset[str]) -> Iterator[str]:
    """What the book says elsewhere, but where somebody of home is named."""
    for entry in book.entries:
        private = entry.lines("private")
        for text in (entry.title, *(said for _, said in entry.fields)):
            if text not in private:
                yield from (one for one in _SENTENCE.split(text) if not _has_name(one, names) and not _HOME.search(one))  # fmt: skip
