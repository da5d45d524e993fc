"""One step back in a walk: the last answer is forgotten, and its question put again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.cli.walks.answering import AGAIN, BACK, is_word
from goodbooks.core.phrasing import shortened
from goodbooks.desk.walks.questions.beside_answers import AS_USUAL, INSTEAD, MORE, WAY, WAY_TOO
from goodbooks.desk.walks.questions.outburst import ASIDE

if TYPE_CHECKING:
    from goodbooks.cli.call import Call

_LONGEST = 60
_STEPS = (WAY, MORE)


def step_back(call: Call, kept: dict[str, str]) -> None:
    """Forget the last answer of those that are kept, in the order in which they were given, the way among them; say which it was."""
    last = next((one for one in reversed(kept) if one in _STEPS or not one.startswith("-")), None)
    if last is None:
        tell(call, "This is the first question: there is none before it.")
        return
    words = kept.pop(last)
    for beside in (ASIDE + last, *((WAY_TOO,) if last == WAY else ())):
        kept.pop(beside, None)
    is_said = bool(words) and words != AS_USUAL and last != MORE
    tell(call, f"Back: “{shortened(words, _LONGEST)}” is forgotten." if is_said else "Back to the question before.")  # fmt: skip


def turns(
    call: Call, word: str, kept: dict[str, str], before: dict[str, str], *, is_anew: bool
) -> bool:
    """Whether an answer is the word for the question before, or for beginning anew: what is kept is changed so."""
    if is_word(word, BACK):
        step_back(call, kept)
    elif not is_word(word, AGAIN):
        return False
    elif is_anew:
        stays = {name: words for name, words in kept.items() if name == INSTEAD}
        kept.clear()
        kept |= stays
    before.clear()
    return True
