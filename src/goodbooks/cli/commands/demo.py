"""demo: the books that come with the program, their stories, and what to try with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.core.drawing import visible
from goodbooks.core.width import wrapped
from goodbooks.desk.disk.where import demos

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.drawing import Style
    from goodbooks.desk.disk.stories import Story


def run(call: Call) -> int:
    """Tell the stories, or one of them."""
    from goodbooks.desk.disk.stories import story_of

    style = call.screen.style(call.options.color or "auto")
    named = call.options.name
    names = (named,) if named else demos()
    environ, cwd = call.world.environ, call.world.cwd
    rows = [row for name in names for row in _told(story_of(name, environ, cwd), style)]
    if not named:
        rows += wrapped(
            "Any command works with --book demo:NAME. A demo book is never changed.", style.width
        )
    call.screen.show(visible("\n".join(rows).rstrip("\n")) + "\n")
    return 0


def _told(story: Story, style: Style) -> list[str]:
    rows = [f"demo:{story.name}", *wrapped(story.title, style.width, "  ", "  ")]
    rows += wrapped(" ".join(story.lines), style.width, "  ", "  ")
    return [*rows, *(f"    {line}" for line in story.tries), ""]


COMMAND = Command(
    name="demo",
    place=91,
    summary="The demo books: each a story, with commands to try.",
    arguments=(Argument("name", "the name of a demo book", "NAME", completes="demos"),),
    examples=(
        Example("goodbooks demo", "the stories, and what to try"),
        Example("goodbooks demo overruled", "one of them"),
    ),
    run=run,
)
