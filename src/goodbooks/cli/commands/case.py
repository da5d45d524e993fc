"""case: a proposal that the one who decides can say yes to, and what HR may have of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import MATTER, PAGE, Argument, Command, Example
from goodbooks.cli.pages import about_matter, put_page, say_gains
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.document import Gap

_BEGIN = """goodbooks add 'ask me -> NAME "what you ask for" #{}' begins a case"""


def run(call: Call) -> int:
    """Show the case for whoever is asked, or for the readers named."""
    asked = about_matter(call, _BEGIN)._replace(is_short=call.options.short)
    made = call.desk.page("case", asked)
    if made.document.lacks:
        for gap in made.document.lacks[:-1]:
            call.screen.say(_asked(gap))
        raise Refusal(_asked(made.document.lacks[-1]), f"then: goodbooks case {asked.matter}")
    call.tell(made.said)
    code = put_page(call, made)
    say_gains(call, made.document)
    return code


def _asked(gap: Gap) -> str:
    return f"the case lacks {gap.marked}: {gap.remedy}"


COMMAND = Command(
    name="case",
    place=10,
    summary="A proposal somebody can say yes to, or refuse knowingly.",
    arguments=(
        MATTER,
        Argument(
            "--to", "who reads it, if not whom you ask; HR gets only what is marked for HR", "WHO",
            completes="people", is_many=True,
        ),
        Argument("--short", "in a page and a half"),
        *PAGE,
    ),
    examples=(
        Example("goodbooks case '#year'", "for the one you ask, with nothing private in it"),
        Example("goodbooks case year --short --output year.pdf", "a page and a half, on paper"),
        Example("goodbooks case year --to HR", "what is marked for HR, and nothing else"),
        Example("goodbooks case year --format html --output year.html", "to print"),
    ),
    run=run,
)  # fmt: skip
