"""How coach puts what it sees: for people, for programs, for an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.remarks import workflow_command
from goodbooks.cli.underlined import underlined
from goodbooks.core.drawing import BOLD, DIM, GOOD, one_line, tinted, visible
from goodbooks.core.phrasing import counted, listed
from goodbooks.core.placeholders import bracketed_marks
from goodbooks.core.width import wrapped
from goodbooks.desk.coaching import PURPOSES, by_gravity, read_first, strange_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.core.drawing import Style
    from goodbooks.desk.coaching import Coached, Flag, Praise, Rule


def as_text(found: Coached, style: Style) -> str:
    """The message underlined, a reason for each underline, and what works."""
    numbered = [*enumerate((one for kind in by_gravity(found.flags) for one in kind), 1)]
    rows = [
        *wrapped(_opening(found), style.width),
        "",
        *underlined(found.text, numbered, style),
        "",
        *_remarks(numbered, style),
        *_works(found, style),
        *wrapped(_closing(found), style.width),
    ]
    text = "\n".join(rows) + "\n"
    return text if style.has_unicode else text.replace("␛", "\\x1b")


def _opening(found: Coached) -> str:
    what = PURPOSES[found.purpose]
    guessed = "; if it is not, --for says what" if found.is_guessed else ""
    to = f"To {one_line(found.reader)}. " if found.reader else ""
    return f"{to}Read as {what}{guessed}. {counted(found.words, 'word').capitalize()} of your own."


def _remarks(numbered: Sequence[tuple[int, Flag]], style: Style) -> Iterator[str]:
    """Each rule once, the one that does most harm first, with all that it found; where there are many, how many come after the first."""
    by_rule: dict[str, list[tuple[int, Flag]]] = {}
    for number, flag in numbered:
        by_rule.setdefault(flag.rule, []).append((number, flag))
    first = read_first(len(by_rule))
    for at, (rule, found) in enumerate(by_rule.items()):
        if at == first:
            left = counted(len(numbered) - found[0][0] + 1, "more remark")
            yield from (*wrapped(f"These first. {left.capitalize()} after them, the lighter the later.", style.width), "")  # fmt: skip
        space = " " * (len(str(found[0][0])) + 2)
        for number, flag in found:
            rows = wrapped(visible(flag.says), style.width, f"{number}  ", " " * len(f"{number}  "))
            yield from (tinted(row, BOLD, style) for row in rows)
        yield from wrapped(found[0][1].reason, style.width, space, space)
        for instead in dict.fromkeys(flag.instead for _, flag in found):
            yield from wrapped(visible(instead), style.width, space + "-> ", space + "   ")
        cites = dict.fromkeys(ref for _, flag in found for ref in flag.cites)
        tail = " · ".join((rule, " ".join(map(one_line, cites)))) if cites else rule
        yield from (tinted(space + tail, DIM, style), "")


def _works(found: Coached, style: Style) -> Iterator[str]:
    """What is good, each kind once, with its words."""
    by_kind: dict[str, list[Praise]] = {}
    for praise in found.praises:
        if any(bracketed_marks(found.text[praise.start : praise.end])):
            continue
        by_kind.setdefault(praise.says, []).append(praise)
    if by_kind:
        yield tinted("Keep:", BOLD, style)
    for says, praises in by_kind.items():
        words = "; ".join(_short(found.text[one.start : one.end]) for one in praises)
        yield from (
            tinted(row, GOOD, style) for row in wrapped(f"{says}: {words}", style.width, "+ ", "  ")
        )
    if by_kind:
        yield ""


def _short(words: str) -> str:
    flat = one_line(words)
    return f"“{flat}”" if len(flat) <= 60 else f"“{flat[:56].rsplit(' ', 1)[0]} …”"


def _closing(found: Coached) -> str:
    left = f" Left alone, as you wish: {listed(found.left)}." if found.left else ""
    left = " ".join((left, *strange_names(found)))
    gaps = list(dict.fromkeys(bracketed_marks(found.text)))
    left = f" Still to be filled: {listed(gaps)}.{left}" if gaps else left
    if not found.flags:
        return f"Nothing {'else ' if gaps else ''}to change.{left}"
    first = next((kind[0].rule for kind in by_gravity(found.flags)), "")
    how = f"A line “; coach: leave {first}” in the message leaves a rule alone."
    return f"{counted(len(found.flags), 'remark').capitalize()}, and you decide. {how}{left}"


def as_json(found: Coached) -> str:
    """Everything as one object under stable keys; `start` and `end` count signs of the text."""
    import json

    from goodbooks.render.json import plain

    flags = [
        {**flag._asdict(), "words": found.text[flag.start : flag.end], "cites": list(flag.cites)}
        for flag in found.flags
    ]
    strengths = [
        {**praise._asdict(), "words": found.text[praise.start : praise.end]}
        for praise in found.praises
    ]
    whole = {
        "goodbooks": 1,
        "purpose": found.purpose,
        "purpose_is_guessed": found.is_guessed,
        "to": found.reader,
        "words": found.words,
        "flags": flags,
        "strengths": strengths,
        "left": list(found.left),
        "left_unknown": [{"name": one.name, "near": one.near} for one in found.strange],
    }
    return plain(json.dumps(whole, ensure_ascii=False, indent=2)) + "\n"


def for_github(found: Coached, path: str) -> str:
    """A workflow command for each remark, which editors show beside the line."""
    rows = []
    for flag in found.flags:
        before = found.text[: flag.start]
        line, column = before.count("\n") + 1, flag.start - before.rfind("\n")
        said = f"{flag.says} {flag.instead}"
        rows.append(workflow_command("warning", path, line, flag.rule, said, column))
    return "".join(row + "\n" for row in rows)


def every(style: Style) -> str:
    """Every rule and every strength, each with what it says, and its source."""
    from goodbooks.desk.coaching import every_rule, every_strength

    rows = [tinted("What the coach remarks on", BOLD, style)]
    for rule in every_rule():
        rows += _listed(rule, style)
    rows += ["", tinted("What it names as good", BOLD, style)]
    for rule in every_strength():
        rows += _listed(rule, style)
    return "\n".join(rows) + "\n"


def _listed(rule: Rule, style: Style) -> list[str]:
    why = wrapped(rule.reason, style.width, "  ", "  ")
    source = wrapped(rule.source, style.width, "  ", "  ")
    return ["", rule.name, *why, *(tinted(row, DIM, style) for row in source)]
