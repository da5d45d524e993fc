"""A drawn page made short: sections that can wait, and the earlier steps of a long trail, are folded, and say how much they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from goodbooks.core.document import Step
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Collection

    from goodbooks.core.document import Document, Section

_SECTION = regex(r"(?s)<section>\n(?:(?P<head><h2\b.*?</h2>)\n)?(?P<body>.*?)</section>")
_TRAIL, _STEP, _END = '<ol class="trail">\n', "<li><time>", "\n</ol>"


def folded(page: Markup, document: Document, shut: Collection[str], steps: int) -> Markup:
    """A drawn page with the sections of these titles folded, and of a trail all but its last `steps`."""
    waiting = iter(document.sections)
    made = _SECTION.sub(lambda found: _shortened(found, next(waiting), shut, steps), str(page))
    return Markup(made)  # noqa: S704 - drawn before, and nothing is put in but tags and counts


def _shortened(found: re.Match[str], section: Section, shut: Collection[str], steps: int) -> str:
    head, body = found["head"] or "", found["body"]
    if section.title in shut:
        count = len(section.blocks)
        number = f" <small>{count}</small>" if count > 1 else ""
        return f'<section><details class="fold"><summary>{head}{number}</summary>\n{body}</details></section>'
    earlier = sum(isinstance(block, Step) for block in section.blocks) - steps
    if earlier <= steps:
        return found[0]
    before, _, trail = body.partition(_TRAIL)
    trail, _, after = trail.rpartition(_END)
    rows = trail.split(_STEP)[1:]
    old, new = (_STEP + _STEP.join(part) for part in (rows[:earlier], rows[earlier:]))
    first = section.blocks[0].when if isinstance(section.blocks[0], Step) else ""
    return (
        f"<section>\n{head}\n{before}"
        f'<details class="fold"><summary>{earlier} earlier, from {escape(first)}</summary>\n{_TRAIL}{old}{_END}</details>\n'
        f"{_TRAIL}{new}{_END}{after}</section>"
    )
