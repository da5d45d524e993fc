"""What the commands that show a page share: the question, the form, where it goes."""

from __future__ import annotations

import os

from goodbooks import render
from goodbooks.core import catalog
from goodbooks.core.document import Line, Question, Step
from goodbooks.core.drawing import Renderer, as_demo
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.naming import awaited, matter, readers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.cli.call import Call
    from goodbooks.core.document import Document
    from goodbooks.core.drawing import Style
    from goodbooks.desk.ground.handed_back import Page


def question(call: Call) -> Question:
    """The question of a page that asks nothing yet, on the day and time of the desk's clock."""
    clock = call.desk.clock
    return Question(clock.today, clock.now, reminds=_reminds(call))


def about_matter(call: Call, begin: str = "") -> Question:
    """The question of a page about one matter, for me or for the readers named with --to."""
    desk, options = call.desk, call.options
    name, whom = matter(desk, options.matter, begin), readers(desk, options.to)
    return question(call)._replace(matter=name, readers=whom)


def about_awaited(call: Call) -> Question:
    """The question of a message about a matter, or about what somebody waits for, by its ^id."""
    name, waiting = awaited(call.desk, call.options.matter)
    whom = readers(call.desk, call.options.to)
    return question(call)._replace(matter=name, readers=whom or waiting)


def _reminds(call: Call) -> bool:
    """Whether the form asked for shows what falls on days to come."""
    wanted = (call.options.format or os.path.splitext(call.options.output or "")[1]).strip(".")
    return wanted in ("ics", "json")


def show_page(call: Call, name: str, asked: Question) -> int:
    """Make a page and put it where it was asked for; gives the exit code."""
    made = call.desk.page(name, asked)
    call.tell(made.said)
    return put_page(call, made)


def _say_beside(call: Call, document: Document, *, is_first: bool) -> None:
    """What is to be known of a page before it is handed on, said to me beside it: above it what leads, the rest below."""
    for line in document.beside:
        if (line.mark == "lead") == is_first:
            call.screen.say(line.text)


def say_gains(call: Call, document: Document) -> None:
    """What would make the page better, said to me beside it."""
    for gap in document.gains:
        call.screen.say(f"it would gain by {gap.marked}: {gap.remedy}")


def put_page(call: Call, made: Page) -> int:
    """Draw a page in the form that was asked for."""
    path = call.options.output
    renderer = _form(call.options.format, path or "")
    form = renderer.name
    document = made.document
    unfit = renderer.unfit(document)
    if unfit is not None:
        raise Refusal(unfit.reason, unfit.remedy)
    demo = call.desk.where.demo
    if demo and form != "text":
        document = as_demo(document, demo)
    style = _style(call)
    drawn = renderer.draw(document, style)
    call.is_remarkable = call.is_remarkable or any(_needs_attention(document))
    _say_beside(call, document, is_first=True)
    if path:
        _write_page(call, path, drawn)
    elif isinstance(drawn, bytes):
        call.screen.show_bytes(drawn, f"--output {document.name}.{renderer.ending}")
    elif form == "text":
        call.show(drawn)
    else:
        call.screen.show_file(drawn)
    for remark in renderer.remarks(document, style):
        call.screen.say(remark)
    _say_beside(call, document, is_first=False)
    return call.ended(is_lost=made.is_lost)


def _form(named: str | None, path: str) -> Renderer:
    """The form asked for: by name, or by how the name of the file to be written ends."""
    if named is None and path:
        ending = os.path.splitext(path)[1].removeprefix(".").lower()
        forms = catalog.load(render, "RENDERER", Renderer).values()
        return next((form for form in forms if form.ending == ending), _form("text", ""))
    return catalog.member(render, named or "text", "RENDERER", Renderer)


def _style(call: Call) -> Style:
    """How the page is drawn, here or on paper."""
    options = call.options
    style = call.screen.style(options.color or ("never" if options.output else "auto"))
    return style._replace(paper=options.paper or style.paper, is_private=bool(options.private))


def _needs_attention(document: Document) -> Iterator[bool]:
    for section in document.sections:
        for block in section.blocks:
            lines = block.remarks if isinstance(block, Step) else (block,)
            yield any(isinstance(line, Line) and line.mark == "!" for line in lines)


def _write_page(call: Call, path: str, drawn: str | bytes) -> None:
    """Write a page to a file, whole or not at all, and never over the book."""
    from goodbooks.cli.files import write_new

    full = os.path.join(call.world.cwd, os.path.expanduser(path))
    write_new(full, drawn, call.desk.where, call.world.environ, is_forced=call.options.force)
    is_plain = _form(call.options.format, path).name == "text" and not path.endswith(".txt")
    call.screen.say(f"written to {path}" + (", as plain text" if is_plain else ""))
