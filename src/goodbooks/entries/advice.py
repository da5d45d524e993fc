"""Advice: what somebody would do in your place, from which experience, on which condition."""

from __future__ import annotations

from goodbooks.core.entry import ME_ALONE, Entry, Kind
from goodbooks.core.fields import Choice, Items, Text, Words


class Advice(Entry):
    """What `who` would do."""

    __slots__ = ()

    stance = Choice("whether they would do it", "do", "don't", "depends")
    reason = Text("their strongest reason")
    condition = Text("what would change their mind")
    experience = Text("what they speak from")
    agreed = Text("how many agreed, and what that number counts: 4 found it helpful")
    moves = Items("what a digest counts them for, by its names: talk-in-person, not tell-hr")
    said = Words("their words, a line for each thing they recommend, at most twenty words of it")


KIND = Kind(
    name="advice",
    type=Advice,
    summary="What somebody would do in your place, and what they speak from.",
    example="""\
2026-11-04 advice Ines "Ask him how you two handle it next time, not why" ^ines #loyalty
  stance: do
  experience: has reported to him for six years
""",
    readers=ME_ALONE,
)
