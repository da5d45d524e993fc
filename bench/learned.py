"""What the coach's tables learn from: our own messages and sentences, told as signs and names."""

from __future__ import annotations

import hashlib
import json
import os
from itertools import cycle, islice
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.coach.acts import with_acts
from goodbooks.coach.leaning import others, signs, signs_of_all
from goodbooks.coach.look import viewed
from goodbooks.coach.purpose import by_cues
from goodbooks.coach.rule import rules, strengths
from goodbooks.coach.weighing import signs_of_lack, weigh
from goodbooks.language.text.letter import Letter, clauses
from regression import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from goodbooks.language.learned.weights import Weights
    from goodbooks.language.text.letter import Sentence
    from labelled import Mark, Message

FLAWS = (
    "blame", "buried-point", "emotion", "excuses", "hedging", "hostile-tone", "lowering-others", "no-actor", "no-date",
    "over-apology", "self-undermining", "stock-phrases", "vague-ask",
)  # fmt: skip
STRENGTHS = (
    "benefit", "clear-ask", "credit", "evidence", "next-step", "owned-up", "way-out",
)  # fmt: skip
ASIDES = ("aside",)
"""What stands before a late point: pleasant, harmless, and nothing to do with it."""
SHOWN, SPARED, SAID, CLAUSE, SELDOM, MAIL = 3.0, 10.0, 1.4, 0.5, 3, 1.2
"""How much an example of what a rule must speak of counts, one of what it must leave alone, a sentence of `bench/sayings`, and a clause beside its sentence; of how many sentences of mail
one is weighed for a day; and how much each counts."""
TOGETHER = (5, 3, 8, 4, 6, 2, 7)
"""How many sentences of mail stand together, in turn: were it always the same, so many would seem to be without a flaw."""
RUN_UP = 2
"""How many sentences before a late point make what stands there asides."""
PARTS = 3
"""In how many parts messages and mail are set, to weigh each by a table that has not learned from it."""
OF_CHATS = frozenset({"bex", "bob", "ben", "lena", "marg", "sian", "lou"})
"""Names in messages that are written without capitals, so that nothing shows that they are names."""
SAYINGS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "sayings")


class Place(NamedTuple):
    """Where a sentence stands: the purpose of its message, and what the other sentences do."""

    purpose: str
    others: frozenset[str]


def of_messages(every: Iterable[Message]) -> Iterator[tuple[Told, Place]]:
    """Each sentence, and each clause of a long one, with the flaws and the strengths that are marked in it, and where it stands."""
    for one in every:
        read = with_acts(Letter(one.text))
        late = _late(one, read)
        for sentence, acts in zip(read, others(read), strict=True):
            place = Place(one.purpose, acts)
            marked = {mark.name for mark in one.marks if shared(mark, sentence)}
            if not marked and sentence.end <= late:
                marked.update(ASIDES)
            yield Told(signs(sentence, *place), frozenset(marked)), place
            for clause in clauses(sentence):
                held = {mark.name for mark in one.marks if _is_of(mark, clause)}
                held |= marked.intersection(ASIDES)
                yield Told(signs(clause, *place), frozenset(held), CLAUSE), place


def _late(one: Message, read: Sequence[Sentence]) -> int:
    """Where the late point of a message begins that has two sentences or more before it; 0 if it has none."""
    at = min((mark.start for mark in one.marks if mark.name == "buried-point"), default=0)
    return at if sum(sentence.end <= at for sentence in read) >= RUN_UP else 0


def shared(mark: Mark, sentence: Sentence) -> int:
    """How many signs of a marked stretch stand in a sentence."""
    return max(0, min(mark.end, sentence.end) - max(mark.start, sentence.start))


def _is_of(mark: Mark, clause: Sentence) -> bool:
    """Whether a mark is the clause's: half of one of the two lies in the other."""
    return 2 * shared(mark, clause) >= min(mark.end - mark.start, clause.end - clause.start)


class Places:
    """Where sentences with a flaw, a strength or nothing stand in messages: for those that stand alone."""

    def __init__(self, known: Iterable[tuple[Told, Place]]) -> None:
        self._by_name: dict[str, list[Place]] = {}
        for told, place in known:
            for name in told.names or ("",):
                self._by_name.setdefault(name, []).append(place)
        self._turn: dict[str, int] = {}

    def next(self, name: str) -> Place:
        """The next place for a name, each in turn; the last comes before the first again."""
        places = self._by_name.get(name) or [Place("ask", frozenset())]
        turn = self._turn.get(name, 0)
        self._turn[name] = turn + 1
        return places[(turn * 7) % len(places)]


def alone(text: str, names: frozenset[str], places: Places) -> list[Told]:
    """The sentences of a text that stands alone, as if it stood in a message that has such."""
    read = with_acts(Letter(text + "\n"))
    place = places.next(min(names - set(ASIDES), default=""))
    return [Told(signs(one, *place), names) for one in read]


def as_it_is(text: str, names: frozenset[str]) -> list[Told]:
    """The sentences of a text that is a whole message."""
    read = with_acts(Letter(text))
    purpose = by_cues(read, "")
    told = (signs(one, purpose, acts) for one, acts in zip(read, others(read), strict=True))
    return [Told(found, names) for found in told]


def sayings() -> Iterator[tuple[frozenset[str], str]]:
    """The sentences in `bench/sayings`, with their names: a flaw a file, and the good ones with their strengths."""
    for name in sorted(os.listdir(SAYINGS)):
        flaw = frozenset((name.removesuffix(".txt"),))
        with open(os.path.join(SAYINGS, name), encoding="utf-8") as file:
            for line in file:
                said, bar, text = line.strip().rpartition("|")
                good = frozenset(word.strip(" +") for word in said.split(",") if word.strip())
                if text[:1] != ";":
                    yield good if bar else flaw, text.strip()


def of_sayings(places: Places) -> Iterator[Told]:
    """The sentences in `bench/sayings`, as if they stood in messages."""
    for names, text in sayings():
        yield from (one._replace(counts=SAID) for one in alone(text, names, places))


def of_rules(places: Places) -> Iterator[Told]:
    """The examples of rules and strengths: what each must speak of, and counting for more, what it must leave alone."""
    for rule in (*rules().by_name.values(), *strengths().by_name.values()):
        is_good = rule.name in STRENGTHS
        if is_good or rule.category in FLAWS:
            name = rule.name if is_good else rule.category
            flags = ((text, frozenset({name}), SHOWN) for text in rule.flag)
            allows = ((text, frozenset[str](), SPARED) for text in rule.allow)
            for text, names, counts in (*flags, *allows):
                told = [*alone(text, names, places), *as_it_is(text, names)]
                if text[0] != "[" and (len(told) == 2 or not names):
                    yield from (one._replace(counts=counts) for one in told)


def of_mail(files: Iterable[str], spared: int | None = None) -> Iterator[Told]:
    """Sentences of real mail, a few at a time as one message and some alone, as sentences without a flaw; without those of a part that is spared."""
    for part, texts in groups_of_mail(files):
        if part != spared:
            read = together(texts)
            purpose = by_cues(read, "")
            for one, acts in zip(read, others(read), strict=True):
                yield Told(signs(one, purpose, acts), frozenset(), MAIL)
            for text in texts[::SELDOM]:
                yield from (one._replace(counts=MAIL) for one in as_it_is(text, frozenset()))


def groups_of_mail(files: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """Sentences of real mail that stand together, more and fewer in turn, and in which part they are."""
    for name in files:
        with open(name, encoding="utf-8") as file:
            texts = iter([json.loads(line)["text"] for line in file])
        for number, size in enumerate(cycle(TOGETHER)):
            group = list(islice(texts, size))
            if not group:
                break
            yield number % PARTS, group


def together(texts: Iterable[str]) -> list[Sentence]:
    """The sentences of several texts, numbered as those of one message."""
    read = [one for text in texts for one in with_acts(Letter(text))]
    return [one._replace(number=number) for number, one in enumerate(read)]


def of_wholes(every: Iterable[Message]) -> Iterator[Told]:
    """Each message, with its purpose."""
    for one in every:
        letter = Letter(one.text)
        read = with_acts(letter)
        whole = signs_of_all(read, by_cues(read, letter.zone("head")))
        yield Told(whole, frozenset({one.purpose}))


def of_days(every: Iterable[Message], table: Weights) -> Iterator[Told]:
    """Each message with whether it lacks a day, twice: for its purpose, and for the one its cues speak for."""
    for one in every:
        yield from _days(one.text, (one.purpose, ""), one.flaws & {"no-date"}, table)


def _days(
    text: str, purposes: Iterable[str], names: frozenset[str], table: Weights
) -> Iterator[Told]:
    letter = Letter(text)
    read = with_acts(letter)
    for said in purposes:
        purpose = said or by_cues(read, letter.zone("head"))
        view, _ = viewed(text, purpose)
        weighed = weigh(read, purpose, table)
        found = signs_of_lack(read, purpose, weighed, is_ruled=bool(view.found["no-date"]))
        yield Told(found, names)


def of_mail_days(files: Iterable[str], part: int, table: Weights) -> Iterator[Told]:
    """Sentences of a part of real mail, some as messages of one, that lack no day."""
    for at, texts in groups_of_mail(files):
        for text in texts[::SELDOM] if at == part else ():
            yield from _days(text, ("",), frozenset(), table)


def capitals(texts: Iterable[str]) -> frozenset[str]:
    """Words, cut, that stand with a capital within a sentence, or as the last of a line: names; and those of chats."""
    found: set[str] = set()
    for text in texts:
        for sentence in Letter(text).sentences:
            found.update(word.lower()[:5] for word in sentence.words[1:] if word[0].isupper())
        ends = (line.split()[-1] for line in text.split("\n") if line.strip())
        found.update(word.lower()[:5] for word in ends if word[0].isupper())
    return frozenset(found - {"i", "i'm", "i've", "i'll", "i'd"} | OF_CHATS)


def unnamed(told: Iterable[Told], out: frozenset[str]) -> list[Told]:
    """The same texts without the signs that hold a name."""
    return [
        Told(
            frozenset(s for s in one.signs if s[0] not in "wb" or out.isdisjoint(s.split()[1:])),
            one.names,
            one.counts,
        )
        for one in told
    ]


def digest(told: Iterable[Told]) -> str:
    """A short mark of everything that was learned from: it changes when any sign or name of it does."""
    mark = hashlib.sha256()
    for one in told:
        mark.update(f"{' '.join(sorted(one.signs))}|{' '.join(sorted(one.names))}\n".encode())
    return mark.hexdigest()[:16]
