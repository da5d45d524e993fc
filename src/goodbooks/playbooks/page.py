"""A playbook as a page: what of it can be said with what is known, with citations."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from goodbooks.core.document import Document, Gap, Line, Message, Section
from goodbooks.core.in_a_row import each_named
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import MY_BOSS, is_nameless_boss
from goodbooks.core.phrasing import capital, day_text, listed, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import to_you
from goodbooks.playbooks.answers.answered import is_name
from goodbooks.playbooks.answers.the_other_one import by_name
from goodbooks.playbooks.mails.aloud import as_one_says_it
from goodbooks.playbooks.mails.before_it_comes import with_time_to_answer
from goodbooks.playbooks.mails.both_days_told import with_both_days
from goodbooks.playbooks.mails.matter_in_subject import with_matter
from goodbooks.playbooks.mails.one_at_a_time import one_at_a_time
from goodbooks.playbooks.mails.said_once import said_once
from goodbooks.playbooks.options.uses import came_after, is_for
from goodbooks.playbooks.options.what_stands import is_sayable, kept_lines
from goodbooks.playbooks.plan.steps_in_words import plan_in_words, steps_as_written
from goodbooks.playbooks.slots.filling import SUGGESTED, day_after, fill, is_counted, slots_in
from goodbooks.playbooks.slots.one_gap import as_far_as_said, by_hand, with_one_gap
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.slots.week import week_of
from goodbooks.playbooks.text.playbook import (
    ASK,
    BY_OPTION,
    KIND_READING,
    LABELS,
    OPTIONS,
    PLAN,
    SAY,
    TODAY,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from goodbooks.core.document import Block
    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.plan.steps import Planned
    from goodbooks.playbooks.text.playbook import Draft, Piece, Playbook, Way


def held_back(words: str) -> str:
    """The gap in which an answer waits for other words."""
    return f"{_HELD}{shortened(words, _HELD_SIGNS)}]"


def is_held_back(marked: str) -> bool:
    """Whether a gap is one in which an answer waits."""
    return marked.startswith(_HELD)


YOUR_BOSS = Value("your boss")
_BOSS = "boss"
_IF_IT_IS = regex(r"If\b|(?:Is|Are|Was|Were|Does|Do|Did|Has|Have|Can)\b[^.!?]*\?|[^.?]+\? If\b")
"""What is only to be done if something is so."""
_GO_TODAY = regex(r"\bIf (?:it['’]s |it is )?today, (?:then )?(?:go|see them|be there)\b", re.IGNORECASE)  # fmt: skip
"""What is done with them on the same day, while they are still there."""
_HELD, _HELD_SIGNS = "[as you say it to them: ", 240
"""How a gap begins in which an answer waits for other words, and how much of the answer it shows: all of what one writes in a breath, so that nobody has to look up what it was."""
_ARROW = regex(r" -> ([a-z-]+)$")

Say = Callable[[str, tuple[str, ...]], str | None]
"""An answer as it is said to those of these names; "" where it cannot stand in what is said to them as it is, and None where it is not for them at all."""


def _as_noted(words: str, to: tuple[str, ...]) -> str:
    return words


def as_you_say(values: Mapping[str, Value]) -> dict[str, Value]:
    """What fills slots, as it stands in words to the writer: “my boss” is “your boss” there."""
    return {name: value._replace(text=to_you(value.text)) for name, value in values.items()}


def page_of(
    playbook: Playbook,
    values: Mapping[str, Value],
    today: date,
    plan: tuple[Planned, ...] = (),
    listens: str = "",
    *,
    way: str = "",
    is_whole: bool = True,
    say: Say = _as_noted,
) -> Document:
    """The page of one playbook; of its options only `way`, where one was chosen.

    With `is_whole` every line stands there, with its empty slots named in brackets; without it a
    line with an empty slot is left out, as are drafts for another way of listening. `say` turns an answer
    to whom it is said, or gives "" where it cannot stand there, which is a gap with its words, or None, which is one without them.
    """
    values = by_name(values)
    said = {"boss": YOUR_BOSS, **as_you_say(values)}
    sections = [Section("", (Line(playbook.header.when, (), "lead"),))]
    for part in playbook.parts:
        if part.heading == ASK and not is_whole:
            continue
        if part.heading == OPTIONS:
            blocks = _options(playbook, way, said, today)
        elif part.heading == PLAN:
            blocks = (
                steps_as_written(playbook, said, today) if is_whole else plan_in_words(plan, today)
            )
        elif part.heading == SAY:
            blocks = _drafts(playbook, {"boss": YOUR_BOSS, **values}, today, None if is_whole else listens, way, say)  # fmt: skip
        else:
            is_by_way = part.heading in BY_OPTION and not is_whole
            pieces = part.pieces_for(way) if is_by_way else part.pieces
            blocks = tuple(
                line for one in pieces if (line := _piece(one, said, today, is_whole=is_whole))
            )
        sections.append(Section(part.heading, blocks))
    shown = tuple(section for section in sections if section.blocks)
    return Document("play", playbook.header.title, "for you alone", shown, on=today)


class First(NamedTuple):
    """The first thing to do, and when it waits: AT_ONCE for no day, TO_SOMEBODY until they are there, "" for neither."""

    words: str
    when: str = ""


def first_today(
    playbook: Playbook,
    values: Mapping[str, Value],
    today: date,
    way: str = "",
    plan: tuple[Planned, ...] = (),
    *,
    is_late: bool = False,
) -> First:
    """The first thing to do today; where that is only if something is so, what comes first otherwise as well. Nobody goes to them on the same day where it `is_late`."""
    said = {"boss": YOUR_BOSS, **as_you_say(values)}
    pieces = playbook.part(TODAY).pieces_for(way)
    filled = ((one, fill(one.text, said, today)) for one in pieces)
    there = [First(capital(words.text), one.label) for one, words in filled if not words.lacks and is_for(one, said) and not (is_late and _GO_TODAY.search(one.text))]  # fmt: skip
    first, *others = there or [First("")]
    if not _IF_IT_IS.match(first.words):
        return first
    steps = (_as_done(one.entry) for one in plan if one.on == today and not one.is_review)
    firm = (one.words for one in others if not _IF_IT_IS.match(one.words))
    then = next(filter(None, (*steps, *firm)), "")
    return First(f"{first.words} Otherwise: {_whole(then)}", first.when) if then else first


def _as_done(entry: Entry) -> str:
    """What is to be asked today, or what one promised oneself, in a sentence; "" for anything else."""
    if entry.kind == "promise" and entry.to == ("me",) and entry.who in ((), ("me",)):
        return entry.title
    whom = to_you(listed(entry.to))
    asked = entry.title.rstrip(".")
    end = "" if asked[-1:] in "?!" else "."
    return f"ask {whom}: “{asked}”{end}" if entry.kind == "ask" else ""


def _piece(
    piece: Piece, values: Mapping[str, Value], today: date, *, is_whole: bool
) -> Line | None:
    if piece.sort == "##":
        return Line(f"For the option “{piece.text}”:")
    filled = fill(piece.text, values, today, "[{}]")
    if (filled.lacks and not is_whole) or not is_for(piece, values):
        return None
    words = capital(_ARROW.sub(r" (goodbooks play \1)", filled.text))
    day = day_after(piece.until, today, week_of(values)) if piece.until else None
    if piece.label == KIND_READING and day:
        words = f"The kind reading, until {day_text(day, today)}: {filled.text}"
    elif piece.label and piece.label not in LABELS[TODAY]:
        words = f"{capital(piece.label)}: {filled.text}"
    return Line(words, filled.cites, piece.sort if piece.sort in ("-", ">") else "")


def _options(
    playbook: Playbook, way: str, values: Mapping[str, Value], today: date
) -> tuple[Block, ...]:
    """The options, or the one that was chosen."""
    return tuple(line for one in playbook.ways if way in ("", one.title) for line in _way(one, values, today))  # fmt: skip


def _drafts(
    playbook: Playbook,
    values: Mapping[str, Value],
    today: date,
    listens: str | None,
    way: str,
    say: Say,
) -> tuple[Block, ...]:
    """What to say: all of it, or what fits an option and one way of listening, and goes to somebody known."""
    if listens is None:
        every = ((one, _draft(one, playbook, values, today)) for one in playbook.drafts)
        return tuple(
            block
            for one, blocks in every
            for block in ([Line(f"For the option “{one.way}”:")] if one.way else []) + blocks
        )
    found: list[Block] = []
    for one in playbook.drafts_for(way):
        if one.listens in ("", listens) and is_sayable(one, playbook, values):
            said = _said_to(one, playbook, values, say)
            subject = as_far_as_said(one.subject, said, one.spare, is_sent=True)
            lines = tuple(with_one_gap(line, said, one.spare) for line in kept_lines(one, said))
            found += [block for each in one_at_a_time(one, said) for block in _draft(one._replace(subject=subject, lines=lines), playbook, each, today)]  # fmt: skip
    return tuple(found)


def _way(way: Way, values: Mapping[str, Value], today: date) -> list[Line]:
    """An option: its name, what it is, and what follows from each answer."""
    lines = [Line(f"{way.title}.", (), "")]
    for label, said in (
        ("", way.text), ("If yes: ", way.on_yes), ("If no: ", way.on_no), ("If silent: ", way.on_silence),
    ):  # fmt: skip
        filled = fill(said, values, today, "[{}]")
        if said:
            lines.append(Line(label + filled.text, filled.cites, "-"))
    return lines


def _draft(
    draft: Draft, playbook: Playbook, values: Mapping[str, Value], today: date
) -> list[Block]:
    """Sentences to be said, or a mail, with what is missing as gaps to be filled by hand."""
    nobody = f"[{draft.to}]" if _slot(draft.to, playbook) else draft.to
    to = values.get(draft.to, Value(nobody)).text
    asks = {need.name: need.ask for need in playbook.header.needs}
    values = as_one_says_it(values, today) if draft.channel != "mail" else {name: value for name, value in values.items() if value != YOUR_BOSS or name not in (_BOSS, draft.to)}  # nobody is addressed as “your boss”  # fmt: skip
    lines: list[Line] = []
    gaps: dict[str, Gap] = {}
    for said in said_once(draft, _unaddressed(draft, values), values):
        filled = fill(
            said, with_time_to_answer(said, draft, values, today), today, "[{}]", SUGGESTED
        )
        mark = ">" if draft.channel != "mail" else ""
        lines.append(Line(_whole(capital(filled.text)), filled.cites, mark))
        held = (
            (name, values[name].text)
            for name in slots_in(said)
            if name in values and is_held_back(values[name].text)
        )
        marks = (*((name, f"[{name}]") for name in filled.lacks), *filled.unsaid, *held)
        gaps |= {name: Gap(marked, asks.get(name, _own(name))) for name, marked in marks}
        there = {gap.marked for gap in gaps.values()}
        half = (one for one in by_hand(filled.text) if not _is_named(one, there))
        gaps |= {marked: Gap(marked, _own(marked)) for marked in (*by_hand(said), *half)}
    if draft.channel == "mail":
        told = fill(as_far_as_said(draft.subject, values, draft.spare), values, today, "[{}]", SUGGESTED).text  # fmt: skip
        told = with_both_days(told, draft, values)
        subject = with_matter(told, draft, playbook, values, (line.text for line in lines))
        return [Message(tuple(each_named(to)) if to else (), subject, tuple(lines), tuple(gaps.values()))]  # fmt: skip
    return [Line(f"{capital(draft.heading(to_you(to)))}:"), *lines]


def _is_named(mark: str, gaps: Collection[str]) -> bool:
    """Whether a mark in a filled line is a gap that its slot has named, or stands in one."""
    return any(mark in one or one in mark for one in gaps)


def _said_to(
    draft: Draft, playbook: Playbook, values: Mapping[str, Value], say: Say
) -> dict[str, Value]:
    """What fills the slots of a draft to one person, each answer as it is said to them, or a gap with its words."""
    kinds = {need.name: need.kind for need in playbook.header.needs}
    if kinds.get(draft.to) != "person" or (draft.to == _BOSS and draft.to not in values):
        return dict(values)
    to = (values[draft.to].text,) if draft.to in values else ()
    found: dict[str, Value] = {}
    for name, value in values.items():
        is_text = bool(value.text) and kinds.get(name, "text") == "text"
        words = say(value.text, to) if is_text else ""
        is_other = name not in (draft.to, _BOSS) and kinds.get(name) == "person"
        if words is None:
            continue
        if is_text:
            found[name] = value._replace(
                text=words or (value.text if value.is_meant_so else held_back(value.text))
            )
        elif name == _BOSS and is_nameless_boss(value.text) and draft.to in came_after(playbook):
            found[name] = Value("your predecessor")
        elif is_other and (value.text in to or (draft.to == _BOSS and is_nameless_boss(value.text))):  # fmt: skip
            found[name] = Value("you")  # whoever reads it is not told of by name
        elif is_other and draft.to == _BOSS:
            found[name] = value._replace(text=_THEIRS.sub("your ", value.text))
        else:
            found[name] = value
    return found


_THEIRS = regex(rf"\A(?:his|her|their|{MY_BOSS}['’]s) (?=\w+\Z)", re.IGNORECASE)
"""Somebody of theirs, “his boss” or “my boss's boss”, who is “your boss” to them."""


def _own(slot: str) -> str:
    """What fills a gap that no question asks about."""
    return "say the day that suits you" if is_counted(slot) else "in your own words"


def _unaddressed(draft: Draft, values: Mapping[str, Value]) -> tuple[str, ...]:
    """The lines of a draft; without the name at their beginning where nobody can be addressed by it."""
    first, comma, rest = draft.lines[0].partition("}, ") if draft.lines else ("", "", "")
    to = values.get(first[1:]) if comma and first[:1] == "{" else None
    if to is None or is_name(to.text):
        return draft.lines
    return (capital(rest), *draft.lines[1:])


def _slot(to: str, playbook: Playbook) -> bool:
    """Whether somebody named in a heading is a slot; `colleagues` is a word."""
    return any(need.name == to for need in playbook.header.needs)


def _whole(words: str) -> str:
    """A sentence that ends in what filled a slot, with the full stop that it may lack."""
    return words + "." if words[-1:].isalnum() else words


def questions_of(playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """What to ask yourself, the position first: its slot, and the question; one of each sort."""
    found: dict[str, str] = {}
    for piece in playbook.part(ASK).pieces:
        if piece.label and piece.label not in found:
            found[piece.label] = piece.text
    return tuple(found.items())
