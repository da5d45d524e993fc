"""Whose mails are mine, asked of whoever sits there where the book does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call


def ask_who_i_am(call: Call, perhaps: Sequence[str]) -> None:
    """Show who it may be, and keep who it is; nothing is asked where nobody sits, nothing kept where nothing is said."""
    if not call.is_asked_by_hand():
        return
    from goodbooks.cli.asking import ask, tell
    from goodbooks.desk.intake.taking_in import keep_addresses, named_like_me

    tell(
        call, "Which of these is you? The book keeps it, so that what you wrote is known as yours."
    )
    mine = named_like_me(call.desk, perhaps)
    for number, one in enumerate(perhaps, 1):
        tell(call, f"{one}, who has your first name" if one == mine else one, f"  {number}  ")
    said = ask(
        call, "Its number, or your own names and addresses, set apart by commas. Enter to skip."
    )
    if not said:
        return
    number = int(said) if said.isascii() and said.isdecimal() else 0
    keep_addresses(call.desk, perhaps[number - 1] if 0 < number <= len(perhaps) else said)
