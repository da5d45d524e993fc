"""A page as plain text: for a terminal, a pipe, and a message to be copied as it stands."""

from __future__ import annotations

from goodbooks.core.document import Line, Message, Step
from goodbooks.core.drawing import (
    BOLD,
    DIM,
    WARM,
    Renderer,
    bracketed,
    gap_words,
    one_line,
    quotation,
    resting_on,
    rests_on,
    tinted,
    visible,
)
from goodbooks.core.width import after_command, cells, wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.document import Block, Document, Section
    from goodbooks.core.drawing import Style
    from goodbooks.core.picture import Picture
    from goodbooks.core.table import Table
    from goodbooks.core.timeline import Timeline

_MAIL = 72
_WHEN = 22
_BETWEEN = "  "
_LEAST = 30
"""How much room the last column of a table needs, for its longer cells to be set in rows."""
MOST_COLUMNS = 13
_LEADS = {"": "", "lead": "", "-": "- ", "!": "! ", ">": "  "}
_ASCII = str.maketrans(
    {
        "“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-",
        "→": "->", "·": "-", "─": "-", "\xa0": " ",
        "●": "o", "━": "=", "│": "|", "■": "#", "◆": "%", "▲": "^", "○": "0", "✕": "x", "▮": "|",
    }
)  # fmt: skip


def draw(document: Document, style: Style) -> str:
    """The whole page, ended by a newline."""
    if document.readers:
        from goodbooks.render.paper.notes import handed

        document = handed(document)
    lines = list(_head(document, style))
    for section in document.sections:
        lines += ["", *_section(section, style)]
    text = "\n".join(lines).strip("\n") + "\n"
    return text if style.has_unicode else text.translate(_ASCII)


def _head(document: Document, style: Style) -> Iterator[str]:
    for row in wrapped(one_line(document.title), style.width):
        yield tinted(row, BOLD, style)
    for row in wrapped(one_line(document.subtitle), style.width):
        yield tinted(row, DIM, style)


def _section(section: Section, style: Style) -> Iterator[str]:
    """The rows of a section, its title in bold, with an empty one where two blocks stand apart."""
    if section.title:
        for row in wrapped(one_line(section.title), style.width):
            yield tinted(row, BOLD, style)
    column = _column(section)
    before: Block | None = None
    for block in section.blocks:
        if before is not None and _is_apart(before, block):
            yield ""
        if isinstance(block, Message):
            yield from _message(block, style)
        elif isinstance(block, Step):
            yield from _step(block, column, style)
        elif isinstance(block, Line):
            yield from _line(block, style)
        else:
            yield from _drawn(block, style)
        before = block


def _is_apart(before: Block, block: Block) -> bool:
    """Whether an empty row stands between two blocks: not inside a list."""
    if not (isinstance(before, _IN_ROWS) and isinstance(block, _IN_ROWS)):
        return True
    if isinstance(before, Line) and isinstance(block, Line):
        return "lead" in (before.mark, block.mark) and before.mark != block.mark
    return isinstance(before, Line) != isinstance(block, Line)


_IN_ROWS = (Line, Step)


def _line(line: Line, style: Style, indent: str = "") -> Iterator[str]:
    lead = indent + _LEADS.get(line.mark, "")
    text = quotation(visible(line.text)) if line.mark == ">" else visible(line.text)
    tail = " ".join(line.cites)
    below = indent + " " * (len(lead) - len(indent))
    is_command = not line.mark and text.startswith("goodbooks ")
    rows = [lead + one_line(text)] if is_command else wrapped(text, style.width, lead, below)
    tone = {"lead": BOLD, "!": WARM}.get(line.mark, "")
    yield from _cited([tinted(row, tone, style) for row in rows], rows, tail, below, style)


def _cited(shown: list[str], rows: list[str], refs: str, indent: str, style: Style) -> list[str]:
    """The rows with the refs dim at the end, on rows of their own when there is no room."""
    if not refs:
        return shown
    refs = visible(refs)
    if rows and cells(rows[-1]) + 2 + cells(refs) <= style.width:
        return [*shown[:-1], shown[-1] + "  " + tinted(refs, DIM, style)]
    below = wrapped(refs, style.width, indent, indent)
    return [*shown, *(tinted(row, DIM, style) for row in below)]


def _column(section: Section) -> int:
    """How wide the column of days is: as wide as its widest, within reason."""
    widths = [cells(one_line(block.when)) for block in section.blocks if isinstance(block, Step)]
    return min(max(widths, default=0), _WHEN) + 2


def _step(step: Step, column: int, style: Style) -> Iterator[str]:
    """The rows of a step: when in a column of its own where there is room, else on a row above."""
    when = one_line(step.when)
    space = " " * column
    if style.width - column < 24:
        column, space = 2, "  "
    if cells(when) > column - 2:
        yield tinted(when, DIM, style)
        lead = space
    else:
        lead = when + " " * (column - cells(when))
    rows = wrapped(visible(step.what), style.width, lead, space)
    shown = list(rows)
    if lead is not space and rows and rows[0].startswith(lead):
        shown[0] = tinted(when, DIM, style) + rows[0][len(when) :]
    yield from _cited(shown, rows, " ".join(step.cites), space, style)
    for remark in step.remarks:
        yield from _line(remark, style, space)


def _table(table: Table, style: Style) -> Iterator[str]:
    """Columns side by side, the last in rows where it is long; else each row as a short list."""
    heads = [one_line(name) for name in table.columns]
    rows = [[one_line(cell) for cell in row.cells] for row in table.rows]
    widths = _widths(table)
    before = sum(widths[:-1]) + len(_BETWEEN) * (len(widths) - 1)
    if before + widths[-1] > style.width:
        widths[-1] = style.width - before
    if widths[-1] < min(_LEAST, max(map(cells, (heads[-1], *(row[-1] for row in rows))))):
        yield from _stacked(table, style)
        return
    yield tinted(_across(heads, widths), DIM, style)
    for row, texts in zip(table.rows, rows, strict=True):
        first, *further = wrapped(texts[-1], widths[-1]) or [""]
        shown = [_across([*texts[:-1], first], widths), *(" " * before + part for part in further)]
        yield from _cited(shown, shown, " ".join(row.cites), "  ", style)


def _drawn(block: Table | Timeline | Picture, style: Style) -> Iterator[str]:
    from goodbooks.core.table import Table  # few pages have one, and a brief has neither
    from goodbooks.core.timeline import Timeline

    if isinstance(block, Table):
        return _table(block, style)
    return _timeline(block, style) if isinstance(block, Timeline) else _picture(block, style)


def _timeline(timeline: Timeline, style: Style) -> Iterator[str]:
    """A row for each lane, its signs under as many stretches of days as there is room for."""
    from goodbooks.core.timeline import as_table

    tables = (as_table(timeline, most) for most in range(MOST_COLUMNS, 0, -1))
    fits = (
        table
        for table in tables
        if sum(_widths(table)) + len(_BETWEEN) * (len(table.columns) - 1) <= style.width
    )
    yield from _table(next(fits, as_table(timeline, 1)), style)


def _picture(picture: Picture, style: Style) -> Iterator[str]:
    """A picture made of letters, and below it what its strokes mean."""
    from goodbooks.render.pictures.letters import rows

    for row in wrapped(one_line(picture.title), style.width):
        yield tinted(row, BOLD, style)
    yield from rows(picture, style.width)
    for row in wrapped(one_line(picture.key), style.width):
        yield tinted(row, DIM, style)


def _widths(table: Table) -> list[int]:
    """How wide each column is."""
    texts = [[one_line(cell) for cell in row.cells] for row in table.rows]
    heads = [one_line(name) for name in table.columns]
    return [max(map(cells, column)) for column in zip(heads, *texts, strict=True)]


def _across(texts: list[str], widths: list[int]) -> str:
    pairs = zip(texts, widths, strict=True)
    return _BETWEEN.join(text + " " * (width - cells(text)) for text, width in pairs).rstrip()


def _stacked(table: Table, style: Style) -> Iterator[str]:
    """Each row under its own name, with what the further columns say of it."""
    for row in table.rows:
        yield from _line(Line(one_line(row.cells[0]), row.cites, "-"), style)
        for name, cell in list(zip(table.columns, row.cells, strict=True))[1:]:
            if cell:
                text = f"{one_line(name)}: {one_line(cell)}"
                yield from wrapped(text, style.width, "  ", "    ")


def _message(message: Message, style: Style) -> Iterator[str]:
    """The rows of a message, no wider than a mail, and under them what is only for its writer."""
    yield "To: " + ", ".join(one_line(name) for name in message.to)
    yield "Subject: " + bracketed(one_line(message.subject), message)
    yield ""
    body = style._replace(width=min(style.width, _MAIL))
    before: Line | None = None
    for line in message.whole():
        if before is not None and not (before.mark == line.mark == "-"):
            yield ""
        text = bracketed(visible(line.text), message)
        yield from _line(Line(text, (), "-" if line.mark == "-" else _in_body(line.mark)), body)
        before = line
    yield from _only_for_you(message, style)


def _in_body(mark: str) -> str:
    """A message holds paragraphs, bullets and quotes, and no decoration."""
    return ">" if mark == ">" else ""


def _only_for_you(message: Message, style: Style) -> Iterator[str]:
    """What to fill in for each gap of a message, and what it rests on; nothing where there is neither."""
    refs = rests_on(message)
    if not message.gaps and not refs:
        return
    yield ""
    yield tinted("─" * min(style.width, 24), DIM, style)
    yield "Only for you:"
    for marked, remedy in gap_words(message):
        yield from (tinted(row, WARM, style) for row in _remedy(marked, visible(remedy), style))
    if refs:
        rows = wrapped(resting_on(refs), style.width, "- ", "  ")
        yield from (tinted(visible(row), DIM, style) for row in rows)


def _remedy(marked: str, remedy: str, style: Style) -> list[str]:
    """What fills a gap; a command stands on a row of its own, unbroken, to be copied."""
    if remedy.startswith("goodbooks "):
        command, more = after_command(one_line(remedy))
        return [
            *wrapped(marked, style.width, "- ", "  "),
            "  " + command,
            *wrapped(more, style.width, "  ", "  "),
        ]
    return wrapped(f"{marked} {remedy}", style.width, "- ", "  ")


RENDERER = Renderer("text", "plain text, to read here or to copy", draw, "txt")
