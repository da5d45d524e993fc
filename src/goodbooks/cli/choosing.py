"""Which playbook a story is for, where it may be more than one: asked once, and the likeliest without an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.cli.help_first import ask_and_judge
from goodbooks.desk import playing

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def chosen(call: Call, name: str, told: str, source: str) -> str:
    """The name of the playbook that is meant of those that fit a story; `name` is the likeliest.

    Raises HelpFirstError where the answer calls for help.
    """
    fitting = playing.fitting(call.open_desk(is_book_needed=False), told)
    if len(fitting) < 2 or fitting[0][0] != name:
        return name
    if source != "-":
        said = "; ".join(f"{at} {title}" for at, (_, title) in enumerate(fitting, 1))
        question = f"Which is it? {said}. Enter takes 1."
        while answer := ask_and_judge(call, question):
            meant = _meant(answer, [one for one, _ in fitting])
            if meant:
                return meant
            tell(call, f"“{answer}” is none of these: a number from 1 to {len(fitting)}.")
        if answer is not None:
            return name
    import shlex

    file = source if source == "-" else shlex.quote(source)
    others = " or ".join(f"goodbooks play {one} --from {file}" for one, _ in fitting[1:])
    tell(call, f"It is taken for {name}. Where it is another: {others}.")
    return name


def _meant(answer: str, names: list[str]) -> str:
    """The name that an answer gives by its number, or whole; "" where it gives none."""
    said = answer.lower().strip(" .!")
    if said.isdecimal():
        number = int(said) if len(said) < 5 else 0
        return names[number - 1] if 1 <= number <= len(names) else ""
    return said if said in names else ""
