"""Everything there is to be said about the book as one page: lines not read, and what it notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Document, Line, Section
from goodbooks.core.phrasing import capital, counted, sentence
from goodbooks.desk.ground.handed_back import Page

if TYPE_CHECKING:
    from goodbooks.core.finding import Finding
    from goodbooks.core.problem import Problem
    from goodbooks.desk.ground.handed_back import Checked

MOST = 100
"""So many of each sort are shown; a page of thousands helps nobody."""


def remarked(checked: Checked) -> Page:
    """What `check` says, for me alone; a book with nothing to be said of gives no sections."""
    unread = [_unread(problem) for problem in checked.problems[:MOST]]
    found = [_found(finding) for finding in checked.findings[:MOST]]
    rest = "What the book notices" if unread else ""  # alone, it has the page's own title
    sections = (
        Section("Lines that could not be read", _with_rest(unread, len(checked.problems))),
        Section(rest, _with_rest(found, len(checked.findings))),
    )
    kept = tuple(section for section in sections if section.blocks)
    some = f"{capital(counted(checked.entries, 'entry', 'entries'))} looked at"
    under = f"{'Being looked at' if checked.is_coming else some}; for you alone"
    return Page(Document("noticed", "Noticed", under, kept), checked.said, is_lost=False)


def _unread(problem: Problem) -> Line:
    """The line, why it was not read, and what to do."""
    place = f"{problem.place.file}, line {problem.place.line}"
    excerpt = f" {problem.excerpt.strip()}" if problem.excerpt.strip() else ""
    return Line(
        f"{place}:{excerpt}\n{sentence(problem.reason)} {sentence(capital(problem.remedy))}",
        (),
        "!",
    )


def _found(finding: Finding) -> Line:
    """What was noticed, what to do about it, and the entries it rests on."""
    remedy = f" ({finding.remedy})" if finding.remedy else ""
    return Line(finding.sentence + remedy, tuple(entry.ref for entry in finding.about), "-")


def _with_rest(lines: list[Line], total: int) -> tuple[Line, ...]:
    left = total - len(lines)
    return (*lines, Line(f"And {left:,} more.")) if left else tuple(lines)
