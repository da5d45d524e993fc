"""The plan has steps, one of them today, and each becomes an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.plan.steps import template
from goodbooks.playbooks.slots.filling import slots_in
from goodbooks.playbooks.text.author_check import AuthorCheck

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook

FEWEST_STEPS = 3


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """What the plan lacks, and each step that becomes no entry."""
    titles = {way.title for way in playbook.ways}
    if len(playbook.steps) < FEWEST_STEPS:
        amiss.add("too-few", 1, f"the plan has fewer than {FEWEST_STEPS} steps", "add steps with their day and a kind of entry")  # fmt: skip
    if not any(step.when == "+0d" for step in playbook.steps):
        amiss.add("no-today", 1, "the plan has nothing for today", "let one step begin with +0d")
    for step in playbook.steps:
        if step.way and step.way not in titles:
            amiss.add("unknown-option", step.line, f"“{step.way}” is none of the options", f"head the steps with one of: {'; '.join(sorted(titles))}")  # fmt: skip
        entry, problems = template(step, among.kinds)
        for problem in problems:
            amiss.add("unclear-step", step.line, f"as an entry it cannot be read: {problem.reason}", problem.remedy)  # fmt: skip
        if entry is None and not problems:
            amiss.add("unclear-step", step.line, "no entry follows from it", "name a kind of entry after the day")  # fmt: skip
        if entry is not None and not entry.title and step.kind != "person":
            amiss.add("no-title", step.line, "the step has no title", "put what it is in quotation marks")  # fmt: skip
        known = entry.declared if entry is not None else {}
        for name in (name for name, _ in step.fields if entry is not None and name not in known):
            amiss.add("unknown-line", step.line, f"a {step.kind} has no line “{name}”", "use a line that kind has; the manual lists them")  # fmt: skip
        if step.is_told and not slots_in(" ".join((step.when, step.head, *(value for _, value in step.fields)))):  # fmt: skip
            amiss.add("no-slot", step.line, "it is for somebody else and has no slot, so it would stand in every plan", "put in a slot that the story or the book fills, or promise it to yourself: me -> me")  # fmt: skip


CHECK = AuthorCheck(name="steps", find=find, of_routes=False)
