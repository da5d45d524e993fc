"""What a sentence may mean beside what it was read as: asked at a terminal before it is written, by number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.typed.understand import Understood


def with_what_is_chosen(call: Call, read: Understood, more: Sequence[str] = ()) -> Understood:
    """What was read, or what was chosen instead of it, with the further lines that were given; as it was read where nobody sits there, or nothing is to choose.

    A refusal where the question is left without an answer: then nothing is written.
    """
    asks, offers = read.asks, read.offers
    if asks is None or not call.is_asked_by_hand():
        return read
    from goodbooks.cli.asking import ask, tell

    tell(call, asks.question)
    for number, offer in enumerate(offers, 1):
        tell(call, offer.words, f"  {number} ")
    said = ask(call, f"1 to {len(offers)}.")
    while said is not None and not (said.isdecimal() and 1 <= int(said[:4]) <= len(offers)):
        said = ask(call, f"A number from 1 to {len(offers)}, please; nothing is written yet.")
    if said is None:
        raise Refusal("nothing was added", f"answer with a number from 1 to {len(offers)}", NOTHING_CHANGED)  # fmt: skip
    chosen = call.desk.understand(offers[int(said) - 1].text, more)
    left = (one for one in read.notes if one != asks.note and one not in chosen.notes)
    return chosen._replace(notes=(*chosen.notes, *left))
