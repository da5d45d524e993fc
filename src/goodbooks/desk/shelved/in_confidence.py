"""What a mail says in confidence: its proposals keep the words that ask for it, so that no page for others tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.in_confidence import asks_for_it, is_confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.core.proposal import Proposal
    from goodbooks.language.reading import Said

CONFIDED = "said in confidence"
"""What stands beside a proposal that was."""


def with_confidence(found: Iterable[Proposal], said: Sequence[Said]) -> list[Proposal]:
    """The proposals; where the sentence, or the one before or behind it, asks to keep it, with these words as said; what others decided or did, wherever in the mail it is asked."""
    every = [" ".join(one.text.split()) for one in said]
    return [_kept(one, every) for one in found]


def is_confided(proposal: Proposal) -> bool:
    """Whether what is proposed was said in confidence."""
    return asks_for_it(proposal.entry) or is_confidence(proposal.sentence)


def _kept(proposal: Proposal, every: Sequence[str]) -> Proposal:
    if asks_for_it(proposal.entry):
        return proposal
    near = tuple(
        text for at, text in enumerate(every) if proposal.sentence in every[max(0, at - 1) : at + 2]
    )
    is_between_us = proposal.entry.kind in ("promise", "request")
    asking = (proposal.sentence, *near, *(() if is_between_us else every))
    words = next((one for one in asking if is_confidence(one)), "")
    if not words:
        return proposal
    fields = (("said", words), *proposal.entry.fields)
    return proposal._replace(entry=proposal.entry._replace(fields=fields))
