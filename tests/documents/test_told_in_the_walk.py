"""What was told on a walk stands on the pages before the talk: the second best, their words, and what you meant to say to them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.playbooks.text.decode import read_playbook
from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 12, 2)
WALKED = """\
2026-11-02 person Dana
  relation: boss
2026-11-29 ask me -> Dana "Half an hour about my role" ^half #role
  planned: 2026-11-30
2026-11-29 ask me -> Dana "To go back to BA work" ^back #role
  planned: 2026-12-03
  i-give: three weeks of hand-over
  second-best: half of the project, with a deputy
  objection: "we need you as a PM" -> The project slips while I learn the software.
2026-12-03 talk Dana "My role" ^talk #role
  want: other work
"""


def test_prepare_has_the_second_best_and_their_words_from_the_walk(
    book: Callable[[str], Book],
) -> None:
    page = made("prepare", book(WALKED), who="Dana", today=TODAY)
    assert "Second best: half of the project, with a deputy." in section(page, "What you want")
    opening = section(page, "The opening, as an onlooker would tell it")
    assert "How they may see it: “we need you as a PM”" in opening
    assert not any("Dana said “To go back" in line for line in opening)


def test_the_brief_has_what_to_say_to_their_no_and_what_to_live_with(
    book: Callable[[str], Book],
) -> None:
    told = section(made("brief", book(WALKED), who="Dana", today=TODAY), "For this talk")
    assert told == [
        "If they say “we need you as a PM”, you could live with: half of the project, with a deputy."
    ]
    without = WALKED.replace("  second-best: half of the project, with a deputy\n", "")
    told = section(made("brief", book(without), who="Dana", today=TODAY), "For this talk")
    assert told == [
        "If they say “we need you as a PM”, you meant to say: The project slips while I learn the software."
    ]


def test_of_another_matter_and_of_what_was_answered_nothing_is_said(
    book: Callable[[str], Book],
) -> None:
    other = WALKED.replace('"My role" ^talk #role', '"The audit" ^talk #audit')
    no = WALKED + '2026-12-01 answer Dana "No" ^no for ^back\n  is: no\n'
    for text in (other, no):
        told = section(made("brief", book(text), who="Dana", today=TODAY), "For this talk")
        assert not any(line.startswith("If they say") for line in told)


def test_a_step_back_keeps_the_second_best_with_what_is_asked() -> None:
    text = catalog.texts(goodbooks.playbooks.library, ".md")["step-back"]
    steps = read_playbook("step-back", text, "step-back").playbook.steps
    kept = [step.head for step in steps if ("second-best", "{second}") in step.fields]
    assert len(kept) == 1
    assert '"To {wanted}"' in kept[0]
