"""What a story calls for before the first question of a walk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.desk.happened.old_word_told import old_word_told
from goodbooks.desk.walks.questions.flagged import flagged
from goodbooks.desk.walks.words.on_such_a_day import word_of_sympathy

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.walks.playing import Playbook


def say_first(call: Call, found: Playbook, told: str) -> None:
    """Say a word of sympathy, what would change everything, and an old word that holds still, where the story tells of them."""
    flags = (one.says for one in flagged(found, (told,)))
    old = (line.text for line in old_word_told(call.open_desk(is_book_needed=False), told))
    for said in filter(None, (word_of_sympathy(told), *flags, *old)):
        tell(call, said)
