"""A win: something that went well, for whom, and who deserves the credit."""

from __future__ import annotations

from goodbooks.core.entry import Entry, Kind
from goodbooks.core.fields import Items, People, Text


class Win(Entry):
    """Something that went well; "for ^goal" books it to a goal."""

    __slots__ = ()

    result = Text("before -> after, in figures where you have them")
    credit = People("who else made it happen")
    benefits = Text("for whom it is better now")
    known_by = Text("how we know")
    roughly = Text("when it was, where nobody knows the day: “in September 2026”")
    my_part = Text("what you did for it yourself")
    learned = Text("what was learned on the way")
    criterion = Items("the headings of a review under which it belongs")


KIND = Kind(
    name="win",
    type=Win,
    summary="Something that went well: booked to the goal it serves, with credit by name.",
    example="""\
2026-11-04 win Platform "Nightly restore now tested" ^w1 for ^inc
  result: 0 -> 30 tested restores a month
  credit: Lena, Tomas
""",
)
