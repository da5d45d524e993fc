"""Entries on the screen: one with what points to it, many a line each, and changes to lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import BOLD, DIM, one_line, tinted, visible
from goodbooks.core.phrasing import shortened
from goodbooks.core.width import cells, wrapped
from goodbooks.desk.pointing import pointing_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.drawing import Style
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.ground.handed_back import Change, Found


def entry_page(
    desk: Desk, found: Entry, style: Style, form: str
) -> tuple[str, tuple[str, ...], bool]:
    """One entry as it stands with what points to it; what is to be said of the book; if it lost."""
    others = pointing_to(desk, found)
    draw = _entry_json if form == "json" else _entry_text
    return draw(desk, found, others.entries, style), others.said, others.is_lost


def _entry_text(desk: Desk, found: Entry, others: Sequence[Entry], style: Style) -> str:
    place = one_line(f"{found.place.file}:{found.place.line}")
    rows = [visible(desk.text_of(found)).rstrip("\n"), tinted(f"  ; {place}", DIM, style)]
    if others:
        rows += ["", "What points to it:"]
        rows += [row for other in others for row in entry_rows(other, style)]
    return "\n".join(rows) + "\n"


def _entry_json(desk: Desk, found: Entry, others: Sequence[Entry], style: Style) -> str:
    from goodbooks.render.json import text
    from goodbooks.render.objects.entry import one_entry

    return text(one_entry(found, others))


def found_as_json(found: Found) -> str:
    """What was found, under stable keys."""
    from goodbooks.render.json import text
    from goodbooks.render.objects.entry import found_entries

    return text(found_entries(found.entries, found.total, found.order))


def found_as_csv(found: Found) -> str:
    """What was found, a row each, for a spreadsheet."""
    from goodbooks.core.csv_text import as_csv

    columns = ("ref", "kind", "day", "time", "who", "to", "title", "matters", "for")
    rows = (
        (
            entry.ref, entry.kind, entry.on.isoformat(), entry.at, ", ".join(entry.who), ", ".join(entry.to),
            entry.title, ", ".join(entry.matters), ", ".join(f"^{ref}" for ref in entry.links),
        )
        for entry in found.entries
    )  # fmt: skip
    return as_csv(columns, rows, "\n").encode("utf-8", "backslashreplace").decode()


def found_as_text(found: Found, style: Style) -> str:
    """What was found, a line each, and how many more there are."""
    if not found.entries:
        return "Nothing was found. Try fewer words, or leave out a condition.\n"
    rows = [row for entry in found.entries for row in entry_rows(entry, style)]
    shown = len(found.entries)
    if shown < found.total:
        rows.append(f"{shown} of {found.total}, {found.order} first; --limit shows more.")
    return "\n".join(rows) + "\n"


def entry_rows(entry: Entry, style: Style) -> list[str]:
    """One entry as a line or two: when, what kind, who, what, and its ref."""
    at = f" {entry.at}" if entry.at else ""
    who = ", ".join(entry.who) + (f" -> {', '.join(entry.to)}" if entry.to else "")
    title = f"“{shortened(entry.title, 200)}”" if entry.title else ""
    matters = " ".join(f"#{tag}" for tag in entry.matters)
    lead = f"{entry.on.isoformat()}{at} ".ljust(17)
    said = " ".join(part for part in (entry.kind, who, title, matters) if part)
    rows = wrapped(visible(said).replace("\n", " "), style.width, lead, " " * len(lead))
    ref = one_line(entry.ref)
    if cells(rows[-1]) + 2 + len(ref) <= style.width:
        return [*rows[:-1], f"{rows[-1]}  {tinted(ref, DIM, style)}"]
    return [*rows, " " * len(lead) + tinted(ref, DIM, style)]


def changes_as_text(changes: Sequence[Change], style: Style) -> str:
    """Each line that changes, as it is and as it will be."""
    rows: list[str] = []
    for change in changes:
        rows += [
            tinted(one_line(f"{change.file}:{change.line}"), BOLD, style),
            "- " + visible(change.old).rstrip("\n"),
            "+ " + visible(change.new).rstrip("\n"),
        ]
    return "\n".join(rows) + "\n"
