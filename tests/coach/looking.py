"""How the tests of the coach write a message: its purpose in brackets before it, where it matters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.look import look

if TYPE_CHECKING:
    from goodbooks.coach.known import Known
    from goodbooks.coach.view import Coached

_PURPOSE = re.compile(r"\[([a-z-]+)\] ")


def looked(message: str, known: Known | None = None) -> Coached:
    """What the coach says of a message, such as "[hold] Nothing is decided."."""
    said = _PURPOSE.match(message)
    text = message[said.end() :] if said else message
    return look(text, purpose=said[1] if said else "", known=known)


def rules_in(message: str, known: Known | None = None) -> list[str]:
    """The names of the rules that speak, in the order of their places."""
    return [flag.rule for flag in looked(message, known).flags]


def found_by(rule: str, message: str) -> list[str]:
    """The words that a rule finds."""
    found = looked(message)
    return [found.text[flag.start : flag.end] for flag in found.flags if flag.rule == rule]
