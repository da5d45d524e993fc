"""The subject of a mail with the matter it is about, where whoever gets it knows the matter by that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.filling import slots_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Draft, Playbook

_MATTER, _BOSS = "matter", "boss"
_DECIDED = ("agreed", "change", "decision")
"""What was said between the two in any case, and stands in no mail."""
_LONGEST = 78
_SIGNS = regex(r"[\W_]+")


def with_matter(
    subject: str,
    draft: Draft,
    playbook: Playbook,
    values: Mapping[str, Value],
    lines: Iterable[str],
) -> str:
    """A subject that names the matter in brackets at its end: only by words that stand in the mail, or, for the boss, in what was said between the two; else as it is."""
    tag = _plain(values[_MATTER].text) if _MATTER in values else ""
    if not tag or not subject or f" {tag} " in f" {_plain(subject)} ":
        return subject
    told = list(lines)
    if draft.to == _BOSS:
        said = {name for one in playbook.drafts for line in one.lines for name in slots_in(line)}
        told += [values[name].text for name in (*sorted(said), *_DECIDED) if name in values]
    texts = [f" {_plain(text)} " for text in told]
    if not any(f" {tag} " in text for text in texts):
        return subject
    article = "the " if any(f" the {tag} " in text for text in texts) else ""
    named = f"{subject} ({article}{tag})"
    return named if len(named) <= _LONGEST else subject


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", name_key(text)).split())
