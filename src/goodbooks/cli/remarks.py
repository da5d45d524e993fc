"""How check puts problems and findings: for people, for programs, for a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import BOLD, DIM, WARM, one_line, tinted, visible
from goodbooks.core.phrasing import counted
from goodbooks.core.width import cells, wrapped

if TYPE_CHECKING:
    from goodbooks.core.drawing import Style
    from goodbooks.core.finding import Finding
    from goodbooks.core.problem import Problem
    from goodbooks.desk.ground.handed_back import Checked

MOST = 40


def as_text(checked: Checked, style: Style, path: str, *, is_all: bool) -> str:
    """Problems with their lines, then findings, then how many there are, and in which book."""
    if not checked.problems and not checked.findings:
        things = counted(checked.entries, "entry", "entries")
        return f"Nothing to say: {things} read, nothing amiss, nothing overdue.\n{_where(path)}\n"
    most = None if is_all else MOST
    rows = [row for problem in checked.problems[:most] for row in _problem(problem, style)]
    rows += [row for finding in checked.findings[:most] for row in _finding(finding, style)]
    cut = sum(len(found) - len(found[:most]) for found in (checked.problems, checked.findings))
    rows.append(_count(checked) + (f" {cut} are not shown; --all shows them." if cut else ""))
    rows.append(_where(path))
    text = "\n".join(rows) + "\n"
    return text if style.has_unicode else text.replace("␛", "\\x1b")


def _where(path: str) -> str:
    """Which book it is, so that nobody takes another for it."""
    return f"The book: {one_line(path)}"


def _count(checked: Checked) -> str:
    entries = counted(checked.entries, "entry", "entries")
    problems = counted(len(checked.problems), "problem")
    findings = counted(len(checked.findings), "finding")
    said = f"{entries} read: {problems}, {findings}."
    return said[:1].upper() + said[1:]


def _problem(problem: Problem, style: Style) -> list[str]:
    place = one_line(f"{problem.place.file}:{problem.place.line}:{problem.column}")
    head = f"{place}: {problem.code}: {one_line(problem.reason)}"
    before = problem.excerpt[: problem.column - 1]
    shown = visible(problem.excerpt.replace("\n", " "))
    caret = " " * cells(visible(before.replace("\n", " "))) + "^"
    remedy = wrapped(visible(problem.remedy), style.width, "  -> ", "     ")
    lines = [tinted(head, BOLD, style)]
    if problem.excerpt:
        lines += ["  " + shown, "  " + tinted(caret, WARM, style)]
    return [*lines, *remedy, ""]


def _finding(finding: Finding, style: Style) -> list[str]:
    refs = " ".join(one_line(entry.ref) for entry in finding.about)
    head = wrapped(f"{finding.name}: {visible(finding.sentence)}", style.width, "", "  ")
    remedy = wrapped(visible(finding.remedy), style.width, "  -> ", "     ")
    if finding.remedy.startswith("goodbooks "):
        remedy = ["  -> " + one_line(finding.remedy)]
    tail = ["  " + tinted(refs, DIM, style)] if refs else []
    return [*(tinted(row, BOLD, style) for row in head), *remedy, *tail, ""]


def as_json(checked: Checked) -> str:
    """Everything as one object under stable keys."""
    from goodbooks.render.json import text
    from goodbooks.render.objects.checked import checked_book

    return text(checked_book(checked.entries, checked.problems, checked.findings, checked.said))


def for_github(checked: Checked, path: str) -> str:
    """Workflow commands, which GitHub shows beside the lines they are about."""
    rows = []
    for problem in checked.problems:
        level = "warning" if problem.is_remark else "error"
        said = f"{problem.reason}; {problem.remedy}"
        file, line = problem.place
        rows.append(workflow_command(level, file, line, problem.code, said, problem.column))
    for finding in checked.findings:
        file, line = finding.about[0].place if finding.about else (path, 1)
        said = f"{finding.sentence} {finding.remedy}"
        rows.append(workflow_command("warning", file, line, finding.name, said, 1))
    return "".join(row + "\n" for row in rows)


def workflow_command(level: str, file: str, line: int, title: str, said: str, column: int) -> str:
    """One remark on a line of a file, in GitHub's notation."""
    where = f"file={_property(file)},line={line},col={column},title={_property(title)}"
    return f"::{level} {where}::{one_line(said).replace('%', '%25')}"


def _property(text: str) -> str:
    shown = one_line(text).replace("%", "%25")
    return shown.replace(":", "%3A").replace(",", "%2C")
