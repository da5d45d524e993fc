"""The parts of a playbook: headings, and under them paragraphs, bullets, quotations and labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.one_gap import is_unbalanced, without_marks
from goodbooks.playbooks.slots.told import as_named
from goodbooks.playbooks.text.playbook import (
    AFTER_A_YES,
    ALONE,
    ASK,
    CHANNELS,
    LABELS,
    LISTENS,
    ON_NO,
    ON_SILENCE,
    ON_YES,
    PLAN,
    TODAY,
    Draft,
    Part,
    Piece,
    Step,
    Way,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.playbooks.text.amiss import Amiss

_UNTIL = regex(r"(?P<label>.+?),? until (?P<until>\+\d+w?d|\+\d+w)")
_STEP = regex(r"(?P<when>\+\d+(?:wd|d|w)|\{[a-z][a-z0-9-]*\}) +(?P<head>.+)")
_STORY = regex(r"(?P<text>.*?) *\(story: *(?P<story>[^()]*)\)")
_ONLY = regex(
    r"(?P<text>.*?) *\((?:with: *(?P<with>[a-z][a-z0-9-]*))?(?:(?(with), *)without: *(?P<without>[a-z][a-z0-9-]*(?: or [a-z][a-z0-9-]*)*))?\)(?<!\(\))"
)
_TO = regex(r"to (?P<to>\{[a-z][a-z0-9-]*\}|[^,{}]+)")


def parts_of(start: int, amiss: Amiss) -> tuple[Part, ...]:
    """What stands under each heading from a line on, in the order of the file."""
    heads = [n for n, line in enumerate(amiss.lines) if n >= start and line.startswith("# ")]
    ends = [*heads[1:], len(amiss.lines)]
    return tuple(
        Part(heading, head + 1, tuple(_pieces(heading, head + 1, end, amiss.lines)))
        for head, end in zip(heads, ends, strict=False)
        for heading in [amiss.lines[head][2:].strip()]
    )


def _pieces(heading: str, start: int, end: int, lines: list[str]) -> Iterator[Piece]:
    """The pieces of one part: a line that goes on an older one is joined to it."""
    piece: Piece | None = None
    for number in range(start, end):
        line = lines[number]
        begun = _begun(heading, line, number + 1)
        goes_on = piece is not None and begun is not None and _goes_on(heading, piece, begun, line)
        if piece is not None and begun is not None and goes_on:
            piece = piece._replace(text=f"{piece.text} {begun.text}".strip())
            continue
        if piece is not None:
            yield piece
        piece = begun
    if piece is not None:
        yield piece


def _goes_on(heading: str, piece: Piece, begun: Piece, line: str) -> bool:
    if begun.sort == ">":
        return False
    is_field = heading == PLAN and line[:1].isspace()
    return not begun.sort and not begun.label and piece.sort not in (">", "##") and not is_field


def _begun(heading: str, line: str, number: int) -> Piece | None:
    """What a line by itself would be; None for an empty one."""
    bare = line.strip()
    if not bare or bare.startswith(";"):
        return None
    if bare.startswith("## "):
        return Piece("##", "", "", bare[3:].strip(), number)
    if bare.startswith(">"):
        return Piece(">", "", "", bare[1:].strip(), number)
    sort = "-" if bare.startswith("- ") else ""
    text = bare[2:].strip() if sort else bare
    label, until, rest = _label(heading, text)
    told = _STORY.fullmatch(rest) if label and heading == ASK else None
    if told:
        return Piece(sort, label, until, told["text"], number, as_named(told["story"]))
    only = _ONLY.fullmatch(rest) if heading == TODAY else None
    if only:
        with_, without = only["with"] or "", tuple((only["without"] or "").split(" or "))
        return Piece(sort, label, until, only["text"], number, only_with=with_, only_without=tuple(filter(None, without)))  # fmt: skip
    return Piece(sort, label, until, rest, number)


def _label(heading: str, text: str) -> tuple[str, str, str]:
    """The label that a line begins with, the day it names, and the rest."""
    said, colon, rest = text.partition(":")
    if not colon or heading not in LABELS:
        return "", "", text
    bare = " ".join(said.lower().split())
    found = _UNTIL.fullmatch(bare)
    label = found["label"] if found else bare
    if label not in LABELS[heading]:
        return "", "", text
    return label, found["until"] if found else "", rest.strip()


def ways_of(part: Part, amiss: Amiss) -> tuple[Way, ...]:
    """The options, one under each smaller heading."""
    found: list[Way] = []
    for piece in part.pieces:
        if piece.sort == "##":
            found.append(Way(piece.text, "", "", "", "", piece.line))
        elif not found:
            amiss.add("before-an-option", piece.line, "this stands before the first option", "give it a heading of its own: ## and the option in a few words")  # fmt: skip
        elif piece.label:
            found[-1] = _answered(found[-1], piece)
        else:
            found[-1] = found[-1]._replace(text=f"{found[-1].text} {piece.text}".strip())
    return tuple(found)


def _answered(way: Way, piece: Piece) -> Way:
    """An option with what follows from one answer."""
    if piece.label == ON_YES:
        return way._replace(on_yes=piece.text)
    if piece.label == ON_NO:
        return way._replace(on_no=piece.text)
    return way._replace(on_silence=piece.text) if piece.label == ON_SILENCE else way


def steps_of(part: Part, amiss: Amiss) -> tuple[Step, ...]:
    """The steps, each a bullet; the lines set in under it are the lines of its entry."""
    steps: list[Step] = []
    way = ""
    for piece in part.pieces:
        if piece.sort == "##":
            way = piece.text
        elif piece.sort == "-":
            found = _STEP.fullmatch(piece.text)
            if found is None:
                amiss.add("unclear-step", piece.line, "the step does not begin with its day and a kind of entry", '''write it as - +2wd ask me -> {boss} "Ten minutes on Tuesday's meeting"''')  # fmt: skip
                continue
            steps.append(Step(way, found["when"], found["head"], (), piece.line))
        elif steps and ":" in piece.text and amiss.lines[piece.line - 1][:1].isspace():
            name, _, value = (said.strip() for said in piece.text.partition(":"))
            steps[-1] = steps[-1]._replace(fields=(*steps[-1].fields, (name, value)))
        else:
            amiss.add("stray-line", piece.line, "this is neither a step nor a line of one", "begin a step with - and set its lines in by two spaces, as in due: +5wd")  # fmt: skip
    return tuple(steps)


def drafts_of(part: Part, amiss: Amiss) -> tuple[Draft, ...]:
    """What can be said, one draft under each smaller heading, its sentences quoted with >."""
    drafts: list[Draft] = []
    for piece in part.pieces:
        if piece.sort == "##":
            drafts.append(_draft(piece, amiss))
        elif not drafts:
            amiss.add("before-a-draft", piece.line, "this stands before the first draft", "say the channel first: ## in person, ## mail or ## chat")  # fmt: skip
        elif piece.sort == ">":
            _brackets(piece, amiss)
            drafts[-1] = _with_line(drafts[-1], piece.text)
        elif piece.text.lower().startswith("subject:"):
            _brackets(piece, amiss)
            subject, spare = without_marks(piece.text.partition(":")[2].strip())
            drafts[-1] = drafts[-1]._replace(subject=subject, spare=(*drafts[-1].spare, *spare))
        else:
            amiss.add("not-quoted", piece.line, "this is not a sentence to be said", "begin what is said with >, or with subject: for a mail")  # fmt: skip
    return tuple(drafts)


def _draft(piece: Piece, amiss: Amiss) -> Draft:
    """A draft from its heading: ## mail, short first, to {boss}."""
    channel, listens, to = "", "", ""
    heading, _, way = piece.text.partition(", for: ")
    parts = [word.strip() for word in heading.split(",")]
    is_after = AFTER_A_YES in parts
    for said in (one for one in parts if one not in (AFTER_A_YES, ALONE)):
        found = _TO.fullmatch(said)
        if said.lower() in CHANNELS:
            channel = said.lower()
        elif said.lower() in LISTENS:
            listens = said.lower()
        elif found:
            to = found["to"].strip("{}")
        else:
            amiss.add("unclear-draft", piece.line, f"“{said}” is no channel and no way of listening", "write ## mail, short first, to {boss}: in person, mail or chat; short first or with detail")  # fmt: skip
    return Draft(
        channel,
        listens,
        to,
        "",
        (),
        piece.line,
        way.strip(),
        is_after_a_yes=is_after,
        is_alone=ALONE in parts,
    )


def _with_line(draft: Draft, text: str) -> Draft:
    """A draft with one more line; `>?` begins one that is left out where a slot of it is empty."""
    said, spare = without_marks(text.removeprefix("?").strip())
    loose = (*draft.loose, said) if text.startswith("?") else draft.loose
    return draft._replace(lines=(*draft.lines, said), loose=loose, spare=(*draft.spare, *spare))


def _brackets(piece: Piece, amiss: Amiss) -> None:
    """What is said to somebody has no bracket that is left open, or stands in another one."""
    if is_unbalanced(piece.text):
        amiss.add("open-bracket", piece.line, "a bracket is left open, or stands in another one", "write [by {day}] for what may be missing, and [what] for a gap that is filled by hand")  # fmt: skip
