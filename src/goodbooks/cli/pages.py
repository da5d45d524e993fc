"""What the commands that show a page share: the question, the form, where it goes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks import render
from goodbooks.core import catalog
from goodbooks.core.document import Line, Question, Step
from goodbooks.core.drawing import Renderer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.cli.call import Call
    from goodbooks.core.document import Document
    from goodbooks.desk.desk import Page


def question(call: Call) -> Question:
    """The question of a page that asks nothing yet, on the day and time of the desk's clock."""
    clock = call.desk.clock
    return Question(clock.today, clock.now)


def show_page(call: Call, name: str, asked: Question) -> int:
    """Make a page and put it where it was asked for; gives the exit code."""
    made = call.desk.page(name, asked)
    call.tell(made.said)
    return put_page(call, made)


def put_page(call: Call, made: Page) -> int:
    """Draw a page in the form that was asked for."""
    form = call.options.format or "text"
    renderer = catalog.member(render, form, "RENDERER", Renderer)
    document = made.document
    demo = call.desk.where.demo
    if demo and form != "text":
        under = f" · {document.subtitle}" if document.subtitle else ""
        document = document._replace(subtitle=f"Demo book {demo}{under}")
    path = call.options.output
    style = call.screen.style(call.options.color or ("never" if path else "auto"))
    text = renderer.draw(document, style)
    call.is_remarkable = call.is_remarkable or any(_needs_attention(document))
    if path:
        write_page(call, path, text)
    elif form == "text":
        call.show(text)
    else:
        call.screen.show_file(text)
    return call.ended(is_lost=made.is_lost)


def _needs_attention(document: Document) -> Iterator[bool]:
    for section in document.sections:
        for block in section.blocks:
            lines = block.remarks if isinstance(block, Step) else (block,)
            yield any(isinstance(line, Line) and line.mark == "!" for line in lines)


def write_page(call: Call, path: str, text: str) -> None:
    """Write a page to a file, whole or not at all, and never over the book."""
    from goodbooks.cli.files import write_new

    full = os.path.join(call.world.cwd, os.path.expanduser(path))
    write_new(full, text, call.desk.where, call.world.environ, is_forced=call.options.force)
    call.screen.say(f"written to {path}")
