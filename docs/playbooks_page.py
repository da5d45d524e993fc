"""The manual's page on playbooks: what of a story may answer a question, made from `situations/told`."""

from __future__ import annotations

import goodbooks.situations.told
from goodbooks.core import catalog
from goodbooks.situations.people.answering import DAY, SOMEBODY, WORDS, Answer

NAME = "playbooks.md"


def blocks() -> dict[str, str]:
    """The sorts that may stand behind `story:`, those of each sort of slot together."""
    every = catalog.load(goodbooks.situations.told, "ANSWER", Answer).values()
    kinds = {"told-somebody": SOMEBODY, "told-days": DAY, "told-words": WORDS}
    return {
        key: "| sort | what of the story answers | |\n|---|---|---|\n"
        + "".join(_row(one) for one in every if one.names == kind)
        for key, kind in kinds.items()
    }


def _row(one: Answer) -> str:
    return f"| `{one.name}` | {one.says} | {'offered' if one.is_only_offered else 'taken'} |\n"
