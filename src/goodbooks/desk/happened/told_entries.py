"""What a sentence of a story becomes in the book: the entry that the box makes of the same words, each once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.replies import made
from goodbooks.core.book import Book
from goodbooks.core.names import ME, is_place, name_key
from goodbooks.core.regex import regex
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.happened.asked_then import asked_then
from goodbooks.desk.happened.day_left_open import day_left_open
from goodbooks.desk.happened.in_the_book import twin_of
from goodbooks.desk.happened.my_word import my_word
from goodbooks.desk.happened.promise_told import as_a_promise
from goodbooks.desk.happened.told_for import names_today
from goodbooks.desk.typed.batch import with_more
from goodbooks.desk.typed.knows_now import who_knows_now
from goodbooks.desk.typed.understand import understand
from goodbooks.language.retold.untied import untied
from goodbooks.situations.events.answered_since import answered_since
from goodbooks.situations.events.done_since import done_since
from goodbooks.situations.people.two_above import is_of, two_above

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.lines.known import Known as Lines
    from goodbooks.situations.events.verdicts import Verdict

_KINDS = frozenset(("promise", "request", "ask", "answer", "decision", "outcome", "talk", "win"))
"""What the box makes of a sentence that is more than a note of it."""
_MY_BOSS = regex(
    r"(?:my|our) (?:boss|manager|supervisor|director|lead|chief)(?:,? (?P<name>(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+))?,? (?=\w)",
    re.IGNORECASE,
)
_WHO_IS = regex(r"\A(?P<who>[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)?), who [^,]*, (?=\w)")
"""What is said of somebody between their name and what they did."""
_ENOUGH = regex(
    r"(?<=\w),? (?:(?:and|but) I (?:told|said|kept|had|was|just)\b.*"
    r"|without (?:asking|telling|checking with|a word to) (?:me|us|anyone|anybody|any of us|the team)\b[^,;]*)"
)
"""Where a sentence that told of others goes on to the writer, or to whom they did not ask."""

_GAVE_MY_WORD = regex(r",? (?:and|but) (?=I (?:told|promised|said to) \S+(?: \S+)? (?:that )?I(?:['’]d|['’]ll| would| will)\b)")  # fmt: skip
"""What ties the writer's own word to what was told before it."""


_WISHED = regex(
    r"(?:(?:but|and|so|now) )?I(?:['’]d| would| do| really| still| just| also| only)* (?:want|wish|like|love|hope)\b(?! (?:him|her|them|you|it|this|that) to\b)",
    re.IGNORECASE,
)
"""How a wish of the writer's begins, which is no word that they gave."""


_OF_COLLEAGUES = regex(
    r"(?:and |but |so |then )?(?:my|our|the|some|two|three|a few)(?: of (?:my|our|the))? (?:\w+ )?(?:co-?workers?|colleagues|teammates|workmates|lads|girls|guys|others|crew|nurses|drivers|waiters|cooks) (?:(?:all|then|just|simply|also|apparently) )*(?:decided|chose|thought|figured) (?:to\b|that\b|they\b|it\b)",
    re.IGNORECASE,
)
"""What colleagues took it into their heads to do, which is no decision that anybody confirms: “my coworkers decided to have a holiday as well”."""


class Known(NamedTuple):
    """What a story's sentences are read with: the entries that are there already or made beside them, whom the walk calls the boss, the day, and the whole of it."""

    book: Book
    made: tuple[Entry, ...]
    boss: str
    today: date
    told: str


def entries_told(
    desk: Desk, sentences: Iterable[str], known: Known
) -> Mapping[str, tuple[Entry, ...]]:
    """The entries that sentences of a story become, by sentence; what the box would only keep as a note has none, and neither has what is there already."""
    read, there = with_more(desk.known(), known.made), Book([*known.made])
    found: dict[str, tuple[Entry, ...]] = {}
    parts = ((words, *part) for words in sentences for part in _parts(words, known))
    for words, part, more in parts:
        told, _ = who_knows_now(untied(part), desk.kinds, desk.clock, read)
        if told:
            new = (one._replace(id=None) for one in told if not twin_of(there, one, known.today))
            found[words] = (*found.get(words, ()), *new)
            continue
        entry = _understood(desk, _as_typed(part, known.boss), more, read, known.today)
        if entry is None:
            continue
        if _is_only_advised(entry, words, desk.kinds):
            continue
        entry = _put_down(entry, words, known)
        if entry.kind == "decision" and _OF_COLLEAGUES.match(untied(part)):
            continue
        if entry.kind == "promise" and _WISHED.match(untied(part)):
            continue
        if _is_mine_to_do(entry) and done_since(known.told, words, entry.title):
            continue
        if entry.kind == "ask" and answered_since(known.told, words, entry.to):
            continue
        is_there = twin_of(known.book, entry, known.today) or twin_of(there, entry, known.today)
        if entry.kind in _KINDS and not entry.amends and not is_there and not _is_turned(entry, there):  # fmt: skip
            fields = (*who_reads(entry), *(line for line in entry.fields if line[0] not in ("written", "readers")))  # fmt: skip
            entry = asked_then(entry, words, known.told, known.today)
            found[words] = (*found.get(words, ()), entry._replace(id=None, fields=fields))
            there = Book([*there.entries, entry])
    return found


def _understood(
    desk: Desk, line: str, more: Sequence[str], read: Lines, today: date
) -> Entry | None:
    """The entry that a line means; with a day that can be two only what is owed by it, its day left open; None where the box makes none of it."""
    try:
        return understand(line, more, desk.kinds, desk.clock, read).entry
    except Refusal:
        bare, which = day_left_open(line, today)
    if not which:
        return None
    try:
        entry = understand(bare, (*more, f"private: {which}"), desk.kinds, desk.clock, read).entry
    except Refusal:
        return None
    return entry if entry.kind in ("promise", "request") and entry.on == today else None


def _parts(words: str, known: Known) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a sentence tells, and what the writer gave their word for in it, “…, and I told Anselm I'd let him know”, each with what stands under it."""
    if mine := my_word(words, known.told, known.boss, known.today):
        if mine.before:
            yield mine.before, ()
        told = ". ".join(one for one in (mine.before, mine.which) if one)
        yield mine.line, ((f"private: {told}",) if told else ())
        return
    yield words, ()
    gave = _ENOUGH.search(words)
    if gave and (found := _GAVE_MY_WORD.match(gave[0])):
        yield gave[0][found.end() :], ()


def _is_only_advised(entry: Entry, words: str, kinds: Container[str]) -> bool:
    """Whether a sentence begins with a kind as an order does, and nobody is told who does it: “Ask what else is on their mind” is advice."""
    first = untied(words).partition(" ")[0].lower()
    return first in kinds and not entry.to and entry.who in ((), (ME,))


def _is_mine_to_do(entry: Entry) -> bool:
    """Whether an entry is something that is asked of me, or that I promised."""
    return entry.kind == "request" or (entry.kind == "promise" and entry.who in ((), (ME,)))


def _is_turned(entry: Entry, there: Book) -> bool:
    """Whether an entry turns round a word that another sentence turned round before it."""
    word = entry.line("reverses")
    return bool(word) and any(one.line("reverses") == word for one in there.entries)


WHO_READS = (
    "Requests and your own promises can be read by those they name; everything else by you alone."
)
"""What `who_reads` gives, in a sentence for who decides what is kept."""


def who_reads(entry: Entry) -> tuple[tuple[str, str], ...]:
    """Who may read what a story told: of a request and of my own promise those it names, of anything else I alone, for a story is told to nobody."""
    return (("readers", "named" if _is_mine_to_do(entry) else ME),)


def _as_typed(words: str, boss: str) -> str:
    """A sentence as one would type it into the box: without the “and” it begins with and without who somebody is, and with the boss by name."""
    bare = as_a_promise(_ENOUGH.sub("", _WHO_IS.sub(r"\g<who> ", untied(words))))
    found = _MY_BOSS.match(bare)
    name = (found["name"] if found else "") or boss
    return f"{name} {bare[found.end() :]}" if found and name and not is_place(name) else bare


def _put_down(entry: Entry, words: str, known: Known) -> Entry:
    """An entry by whoever of two a sentence begins with: what “my director” said is not the manager's, who is the boss."""
    found = _MY_BOSS.match(untied(words))
    both = two_above(known.told) if found and not found["name"] else None
    if both is None or entry.who in ((), (ME,)):
        return entry
    is_far = is_of(untied(words), both.place)
    if is_far == (known.boss == both.far):
        return entry
    return entry._replace(who=(both.far if is_far else both.near,))


def reversal_told(
    desk: Desk, told: str, known: Known
) -> tuple[Collection[str], Mapping[str, tuple[Entry, ...]]]:
    """The sentences of a decision that a story tells was turned around, and both decisions under the later of them.

    No entry follows where the day of one cannot be read, or the book or the plan has decisions for it.
    """
    from goodbooks.desk.lines.ids import new_id
    from goodbooks.situations.events.reversal import turned_around

    found = turned_around(told, known.today)
    if found is None:
        return (), {}
    both = (found.first, found.then)
    decided = sum(one.kind == "decision" for one in known.made)
    if decided:
        is_first_alone = decided == 1 and any(_is_that(one, found.first) for one in known.made)
        had = both[:1] if is_first_alone else both
        return {one.passage for one in had}, _first_alone(desk, found.first, known) if decided == 1 else {}  # fmt: skip
    first, then = (_decided(one, known) for one in both)
    if not first or not then or any(twin_of(known.book, one, known.today) for one in (first, then)):
        return (), {}
    first = first._replace(id=new_id(first, desk.known().is_taken), fields=who_reads(first))
    then = then._replace(fields=(("reverses", f"^{first.id}"), *who_reads(then)))
    return {one.passage for one in both}, {found.then.passage: (first, then)}


def each_under_its_own(
    both: Mapping[str, tuple[Entry, ...]], told: str, today: date
) -> Mapping[str, tuple[Entry, ...]]:
    """What `reversal_told` gives, with each of two decisions under the sentence that says it."""
    from goodbooks.situations.events.reversal import turned_around

    found = turned_around(told, today) if both else None
    pair = both.get(found.then.passage, ()) if found else ()
    if not found or len(pair) < 2 or found.first.passage == found.then.passage:
        return both
    return {found.first.passage: pair[:1], found.then.passage: pair[1:]}


def is_of_an_untold_day(told: str, today: date) -> bool:
    """Whether a decision that was turned around stands under today only because a story names an hour and no day."""
    from goodbooks.situations.events.reversal import turned_around

    found = turned_around(told, today)
    return found is not None and found.then.day == "today" and not names_today(told)


def _is_that(entry: Entry, verdict: Verdict) -> bool:
    """Whether an entry is the decision that a story tells, in the words of it."""
    return entry.kind == "decision" and name_key(entry.title) == name_key(verdict.words)


def _first_alone(desk: Desk, verdict: Verdict, known: Known) -> Mapping[str, tuple[Entry, ...]]:
    """What was decided first, under its sentence and with an id by which it can be turned around, where the plan has only what holds since."""
    from goodbooks.desk.lines.ids import new_id

    one = _decided(verdict, known)
    there = Book([*known.made])
    if one is None or twin_of(known.book, one, known.today) or twin_of(there, one, known.today):
        return {}
    one = one._replace(id=new_id(one, desk.known().is_taken), fields=who_reads(one))
    return {verdict.passage: (one,)}


def _decided(verdict: Verdict, known: Known) -> Entry | None:
    """What somebody decided, on its day and at its hour; None where it has none, or nobody is known who decided."""
    from goodbooks.situations.events.verdicts import day_of

    day, who = day_of(verdict, known.today), verdict.who or known.boss
    if day is None or day > known.today or not who:
        return None
    return made("decision", day, (who,), title=verdict.words)._replace(at=verdict.at or None)
