"""One line as a person writes it, understood as an entry; nothing is written here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.entry import Entry, people_in
from goodbooks.core.fields import Day, read_share
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import ME, is_alike_in_figures, is_slip, name_key, near, slips
from goodbooks.core.phrasing import unquoted
from goodbooks.core.problem import Problem, Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.arrows import with_arrow
from goodbooks.desk.lines.day_behind import with_day_behind
from goodbooks.desk.lines.ids import new_id
from goodbooks.desk.lines.opening import begins_an_entry, is_said_freely, opening_of
from goodbooks.desk.lines.refs import NO_ID, with_whole_ids
from goodbooks.desk.lines.same_person import as_the_same
from goodbooks.desk.lines.title_marks import with_title_marks
from goodbooks.desk.lines.whole_names import with_whole_names
from goodbooks.desk.lines.whose_answer import with_whose_it_is
from goodbooks.desk.lines.wording import titled
from goodbooks.desk.sentences.plain_sentences import meant_by
from goodbooks.desk.sentences.talk_agreed import talk_there
from goodbooks.desk.sentences.talk_moved import moved_by_lines
from goodbooks.desk.sentences.typed_short import with_a_new_name, with_capitals, written_out
from goodbooks.desk.sentences.won_in_month import of_its_time
from goodbooks.desk.typed.guessed_lines import refuse_guessed
from goodbooks.syntax import head as heads
from goodbooks.syntax.quoting import name_text
from goodbooks.syntax.read import read
from goodbooks.syntax.write import write

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.lines.known import Known
    from goodbooks.desk.sentences.plain_meaning import Asks, Meant, Offer

_NAME_IS_ENOUGH = frozenset({"person", "talk"})


class Understood(NamedTuple):
    """An entry ready to be added, its text, what is worth knowing before it is, what may be taken up with it, and the question that this answers."""

    entry: Entry
    text: str
    notes: tuple[str, ...]
    offers: tuple[Offer, ...] = ()
    asks: Asks | None = None


def understand(
    line: str,
    more: Sequence[str],
    kinds: Mapping[str, Kind],
    clock: Clock,
    known: Known,
) -> Understood:
    """The entry that a line and further lines mean; a refusal says what to write instead."""
    first, *below = _lines(line)
    moved = moved_by_lines(first, (*below, *more), clock.today, known)
    below, more = ([], ()) if moved else (below, more)
    meant = moved or meant_by(first, kinds, clock.today, known)
    first = meant.line or first
    opening = with_title_marks(opening_of(first, kinds, clock.today), known)
    opening = with_day_behind(opening, kinds, clock.today, known)
    rest = titled(opening.rest, kinds[opening.kind], opening.on, kinds, known)
    parts = (opening.on.isoformat(), opening.at, opening.kind, rest)
    head = " ".join(part for part in parts if part)
    text = "\n".join([head, *(f"  {one}" for one in meant.more), *_indented(below, kinds)])
    text += "".join("\n  " + "\n    ".join(_lines(part)) for part in more if part.strip())
    kept = read(text, kinds)
    notes = [*meant.notes, *(note for problem in kept.problems if (note := _settled(problem)))]
    if len(kept.entries) != 1:
        raise Refusal(f"that is {len(kept.entries)} entries", "add them one at a time")
    entry = kept.entries[0]
    entry = entry._replace(title=unquoted(entry.title))
    if _adds_nothing(entry):
        why = f"it adds nothing to {entry.line('amends')}"
        raise Refusal(why, "write what it adds as a further line, as in 'due: Friday'")
    entry, told = of_its_time(entry, clock.today)
    entry, called = with_whole_names(with_arrow(entry, known, first), known, first, line)
    ready = _ready(entry, [*notes, *filter(None, (told,)), *called], clock, known)
    return _with_offers(ready, meant)


def understand_typed(
    line: str,
    more: Sequence[str],
    kinds: Mapping[str, Kind],
    clock: Clock,
    known: Known,
) -> Understood:
    """The same for what somebody types by hand: a sentence in no shape is read as one of a note of theirs would be, or as what is on a day; a matter put behind it changes nothing of what it means."""
    line = _as_written(line, kinds, known)
    bare, tags = apart(line)
    if not tags or _SIGNS.search(bare) or begins_an_entry(bare, kinds):
        return _typed(line, more, kinds, clock, known)
    is_whole = bare.rstrip().endswith((".", "!", "?"))
    if not is_whole:  # within its sentence a matter may say of which it is
        read = _heard(line, more, kinds, clock, known)
        if read is not None and read.entry.kind != "note":
            return read
    return _with_matters(_typed(bare, more, kinds, clock, known), tags, known)


def _as_written(line: str, kinds: Mapping[str, Kind], known: Known) -> str:
    """A plain sentence as one writes it out; a line of the book, and what somebody said in quotation marks, as it stands."""
    if _AS_IT_STANDS.search(line) or begins_an_entry(line, kinds):
        return line
    return written_out(with_capitals(line, known))


def _heard(
    line: str, more: Sequence[str], kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> Understood | None:
    """What is typed as it stands; None where it cannot be read."""
    try:
        return _typed(line, more, kinds, clock, known)
    except Refusal:
        return None


def _with_matters(read: Understood, tags: Sequence[str], known: Known) -> Understood:
    """What was understood without the matters behind it, with them."""
    found = dict.fromkeys((*read.entry.matters, *tags))
    entry = read.entry._replace(matters=tuple(found))
    notes = dict.fromkeys((*read.notes, *_new_matters(entry, known)))
    return read._replace(entry=entry, text=write(entry), notes=tuple(notes))


def apart(line: str) -> tuple[str, tuple[str, ...]]:
    """What is typed, and the matters that stand behind all of it; none where nothing else stands there."""
    tags = _TAGS_BEHIND.search(line)
    bare = line[: tags.start()] if tags else ""
    if not tags or not bare.strip():
        return line, ()
    return bare, tuple(one.removeprefix("#") for one in tags[0].split())


_TAGS_BEHIND = regex(r"(?:\s+#[^\W\d_][\w-]*)+\s*\Z")
"""Matters that stand behind all that is typed."""
_SIGNS = regex(r'["“”„\n^#]|->')
_AS_IT_STANDS = regex(r'["“”„\n\[\]]|->')


def _typed(
    line: str,
    more: Sequence[str],
    kinds: Mapping[str, Kind],
    clock: Clock,
    known: Known,
) -> Understood:
    """What is typed, as it stands."""
    try:
        return understand(line, more, kinds, clock, known)
    except Refusal as refusal:
        if not is_said_freely(refusal):
            raise
        if named := _of_somebody_new(line, more, kinds, clock, known):
            return named
        from goodbooks.desk.sentences.said_freely import said_freely  # where no shape has it

        meant = said_freely(line, kinds, clock.today, known)
        if meant is None:
            raise
    read = understand(meant.line, (*meant.more, *more), kinds, clock, known)
    return _with_offers(read._replace(notes=(*meant.notes, *read.notes)), meant)


def _of_somebody_new(
    line: str, more: Sequence[str], kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> Understood | None:
    """What a line tells that no shape has while somebody in it is written small, of whom the book does not know yet."""
    written = with_a_new_name(line)
    try:
        read = _typed(written, more, kinds, clock, known) if written else None
    except Refusal as refusal:
        if is_said_freely(refusal):
            return None
        raise
    new = [name for name in people_in(read.entry) if not known.is_person(name)] if read else []
    told = [f"“{name}” is new in the book" for name in new if name != ME]
    return read._replace(notes=tuple(dict.fromkeys((*read.notes, *told)))) if read else None


def _with_offers(read: Understood, meant: Meant) -> Understood:
    """What was read, with what its sentence offers; a choice that a line of it has made already is none."""
    asks = meant.asks
    if asks and read.entry.line(asks.line):
        return read._replace(notes=tuple(one for one in read.notes if one != asks.note))
    return read._replace(offers=meant.offers, asks=asks)


def formed(entry: Entry, kinds: Mapping[str, Kind], clock: Clock, known: Known) -> Understood:
    """An entry made of values, such as a form has, as it stands: nothing in it is guessed at.

    A refusal says which of its lines is not what such a line holds.
    """
    kept = read(write(entry), kinds)
    notes = [note for problem in kept.problems if (note := _settled(problem))]
    return _ready(entry, notes, clock, known)


def _ready(entry: Entry, notes: list[str], clock: Clock, known: Known) -> Understood:
    """The entry with its ids in full, its days as dates, and what is worth knowing of it."""
    entry, taken = with_whole_ids(entry, known)
    entry, left = with_whose_it_is(entry, known)
    entry, joined = as_the_same(entry, known)
    entry = _finished(entry, clock, known)
    refuse_guessed(entry)
    notes += [one for one in (left, joined, talk_there(entry, known)) if one]
    notes += [*taken, *_strangers(entry, known), *_new_matters(entry, known), *_uncounted(entry)]
    return Understood(entry, write(entry), tuple(dict.fromkeys(notes)))


def _adds_nothing(entry: Entry) -> bool:
    """Whether an entry amends another one and has nothing else to say, as when the rest of a line was lost in pasting."""
    more = (entry.title, entry.to, entry.links, entry.matters)
    return [name for name, _ in entry.fields] == ["amends"] and not any(more)


def _lines(text: str) -> list[str]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [line for line in lines if line.strip()] or [""]


def _indented(lines: list[str], kinds: Mapping[str, Kind]) -> list[str]:
    """Lines under the head, set in, unless one is a head itself."""
    if all(line[0] in " \t" for line in lines):
        return lines
    return [line if line[0] == ";" or _is_head(line, kinds) else "  " + line for line in lines]


def _is_head(line: str, kinds: Mapping[str, Kind]) -> bool:
    said, rest = heads.split_day(line)
    return bool(said) and heads.split_kind(heads.split_clock(rest)[1])[0].lower() in kinds


def _settled(problem: Problem) -> str:
    """A problem of the line: refused when it would be written wrong, else a note, or ""."""
    if problem.code == "words-without-quotes" or problem.reason.endswith(NO_ID):
        return ""
    if problem.code == "unknown-field":
        raise Refusal(problem.reason.partition("; it is kept")[0], problem.remedy)
    if not problem.is_remark or problem.code == "unclear-field":
        raise Refusal(problem.reason, problem.remedy)
    return f"{problem.reason}; {problem.remedy}"


def _finished(entry: Entry, clock: Clock, known: Known) -> Entry:
    """The entry with its days as dates, when it was written, and an id of its own."""
    if not entry.title and not entry.fields and not (entry.who and entry.kind in _NAME_IS_ENOUGH):
        raise _says_nothing(entry)
    if entry.id is not None and known.is_taken(entry.id):
        raise Refusal(f"^{entry.id} is taken already", "leave it out, or choose another id")
    fields = tuple((name, _dated(entry, name, raw, clock.today)) for name, raw in entry.fields)
    if not entry.line("written"):
        fields += (("written", str(clock)),)
    return entry._replace(fields=fields, id=entry.id or new_id(entry, known.is_taken))


def _says_nothing(entry: Entry) -> Refusal:
    """That an entry has neither a title nor a line; its form shows what it could have."""
    names = " -> ".join(", ".join(map(name_text, side)) for side in (entry.who, entry.to) if side)
    head = " ".join(part for part in (entry.kind, names) if part)
    why = f"the {entry.kind} says nothing yet"
    if entry.kind in _NAME_IS_ENOUGH:
        return Refusal(why, f"write whom it is with or about: {entry.kind} Marcus")
    return Refusal(why, f'give it a title: {head} "..."')


_AHEAD = frozenset({"correct-by", "look-back"})
"""Days that are still to come when they are written, whatever day the entry is of."""


def _dated(entry: Entry, name: str, raw: str, today: date) -> str:
    """A field that holds a day, as a date that means the same in ten years."""
    if not isinstance(entry.declared.get(name), Day):
        return raw
    since = max(entry.on, today) if name in _AHEAD else entry.on
    moment = read_moment(f"by {raw}" if "." in raw else raw, since)
    return raw if isinstance(moment, Unclear) else str(moment)


def _strangers(entry: Entry, known: Known) -> list[str]:
    """A note for each new name that is nearly a known one."""
    fresh = [name for name in dict.fromkeys(people_in(entry)) if not known.is_person(name)]
    people = known.people() if fresh else []
    near_ones = ((name, near(name, _of_its_row(name, people))) for name in fresh)
    return [
        f'"{name}" is new in the book; did you mean {meant}?' for name, meant in near_ones if meant
    ]


def _of_its_row(name: str, people: list[str]) -> list[str]:
    """Those of the known people whom a name may mean: Adviser 2 is no slip of Adviser 1."""
    return [one for one in people if is_alike_in_figures(name_key(name), name_key(one))]


def _new_matters(entry: Entry, known: Known) -> list[str]:
    """A note for each new matter one slip from a known one; q3 and q4 are a row, not a slip."""
    fresh = [tag for tag in entry.matters if not known.is_matter(tag)]
    matters = known.matters() if fresh else []
    near_ones = ((tag, _slipped(tag, matters)) for tag in fresh)
    return [
        f"#{tag} is new in the book; did you mean #{meant}?" for tag, meant in near_ones if meant
    ]


def _uncounted(entry: Entry) -> list[str]:
    """A note where a capacity does not say how many are there, so that nothing can reckon with it."""
    if entry.kind != "capacity" or entry.amends or entry.withdraws:
        return []
    if read_share(entry.line("people")) or read_share(entry.title):
        return []
    return ["it does not say how many are there, so no forecast counts it; write 7 of 12"]


def _slipped(tag: str, matters: list[str]) -> str:
    """The matter that a tag is one slip from, or ""."""
    key = name_key(tag)
    own = frozenset(slips(key))
    for matter in matters:
        other = name_key(matter)
        if is_slip(key, other) and not own.isdisjoint(slips(other)):
            return matter
    return ""
