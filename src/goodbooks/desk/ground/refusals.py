"""A request that is not carried out: one sentence, a remedy, and the exit code it ends with."""

from __future__ import annotations

WRONG_USE = 2
NOTHING_CHANGED = 3
MACHINE_FAILED = 4
INTERRUPTED = 130


class Refusal(Exception):  # noqa: N818 - a refusal is an answer to the user, not an error of ours
    """Why something is not done, and what to do instead.

    `code` is 2 for wrong use, 3 when nothing was changed, 4 when the machine failed and
    nothing is acknowledged.
    """

    def __init__(self, sentence: str, remedy: str, code: int = WRONG_USE) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy
        self.code = code

    def __str__(self) -> str:
        return f"{self.sentence}; {self.remedy}" if self.remedy else self.sentence


class NoBook(Refusal):
    """There is no book yet, neither named nor found."""
