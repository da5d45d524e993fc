"""What was decided about the writer themself, “I was reprimanded”: it is not theirs to announce, and no draft or note tells it to those who wait."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.filling import slots_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook

_BOSS = "boss"
_DONE = (
    r"(?:reprimanded|disciplined|warned|cautioned|accused|blamed|suspended|demoted|dismissed|fired|sacked|laid off|let go|written up|told off|"
    r"sent home|marked down|passed over|taken off|moved|transferred|removed|excluded|replaced|refused|turned down|denied|fined|rated|put on)"
)
"""What is decided about somebody, and hardly ever to their joy."""
_PASSIVE = rf"\bI(?:['’]m| am| was| got| get|['’]ve been| have been|['’]ll be| will be) (?:now |not |\w+ly |being |to be )*{_DONE}\b"
_ACTIVE = r"\b(?:reprimand|disciplin|warn|caution|accus|blam|suspend|demot|dismiss|fir|sack|fin)(?:e|es|s|ed) me\b|\b(?:lets?|sent|sends?|takes?|took|puts?|moves?|moved|tells?|told) me (?:go|home|off|on|to another)\b|\boff me\b|\bwr(?:ites?|ote) me up\b"
_MINE = r"\bmy (?:\w+ )?(?:contract|post|job|hours|pay|salary|wages?|bonus|rise|raise|promotion|leave|holiday|rating|review|appeal|warning|reprimand)\b"
_ABOUT_ME = regex(
    rf"{_PASSIVE}|{_ACTIVE}|{_MINE}|\bme (?:a|an|the) (?:\w+ )?(?:warning|reprimand|caution)\b",
    re.IGNORECASE,
)


def is_about_me(words: str) -> bool:
    """Whether an answer tells what somebody decided about the writer."""
    return _ABOUT_ME.search(words) is not None


def kept_from_others(playbook: Playbook, values: Mapping[str, Value]) -> dict[str, Value]:
    """The answers without those to whom a draft would announce what was decided about the writer; the boss knows it."""
    steps = (one.head for one in playbook.steps if one.kind == "decision")
    decided = {name for head in steps for name in slots_in(head)}
    mine = {name for name in decided if name in values and is_about_me(values[name].text)}
    told = {
        one.to
        for one in playbook.drafts
        if one.to != _BOSS and mine.intersection(slots_in(" ".join(one.lines)))
    }
    return {name: value for name, value in values.items() if name not in told}
