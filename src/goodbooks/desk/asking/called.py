"""What I am called, asked and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.greeting import signature
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.sentences.my_name import lines_of

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk


def keep_my_name(desk: Desk, said: str) -> None:
    """Write down what I am called, where the book does not know it so; refused where nothing was said."""
    name = " ".join(said.replace(",", " ").split())
    if not name:
        raise Refusal("no name was written", "write it as it stands under what you send")
    if name != name_of_mine(desk):
        desk.add([desk.understand("person me", lines_of(name)).entry])


def name_of_mine(desk: Desk) -> str:
    """My name as it stands under what I send; "" where the book does not know it."""
    return signature(desk.open(Scope(desk.clock.today, kinds=("person",))).book)
