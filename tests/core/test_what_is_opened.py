"""What is opened to anyone: whoever did it keeps the lines that are theirs, but for those that I wrote for me alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.readers import seen_by
from strategies import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MORE = """\
2026-11-03 decision ^more
  amends: ^once
  risk-owner: {who}
  next-step: I tell the six
  private: he was tired
"""


def lines(book: Book, *readers: str) -> set[str]:
    seen = seen_by(book, readers, KINDS).get("once")
    return {name for name, _ in seen.fields} if seen else set()


@pytest.mark.parametrize("who", ["Carl", "Frau Öztürk", "Élodie"])
@pytest.mark.parametrize("opening", ["  readers: anyone\n", "", "  readers: {who}, anyone\n"])
def test_whoever_decided_reads_the_lines_of_a_decision_that_is_told_to_all(
    book: Callable[[str], Book], who: str, opening: str
) -> None:
    text = '2026-11-02 decision {who} "Go ahead" ^once\n  because: it is late\n2026-11-03 decision ^words\n  amends: ^once\n  public: we go ahead\n' + opening + MORE  # fmt: skip
    made = book(text.format(who=who))
    assert {"because", "risk-owner", "next-step"} <= lines(made, who)
    assert "private" not in lines(made, who)
    assert not {"because", "risk-owner", "next-step"} & lines(made, "Priya")


ALONE = """\
2026-11-02 decision Carl "Go ahead" ^once
  readers: me
  because: he gave in
  note: I think so
2026-11-03 decision ^words
  amends: ^once
  public: we go ahead
  readers: anyone
"""


def test_what_was_written_while_it_was_for_me_alone_stays_mine(book: Callable[[str], Book]) -> None:
    made = book(ALONE + MORE.format(who="Carl"))
    assert {"risk-owner", "next-step"} <= lines(made, "Carl")
    assert not {"because", "note"} & lines(made, "Carl")


def test_what_is_written_again_since_is_theirs(book: Callable[[str], Book]) -> None:
    again = "2026-11-04 decision ^again\n  amends: ^once\n  because: the bank asked for it\n"
    made = book(ALONE + again)
    assert "because" in lines(made, "Carl")
    assert "note" not in lines(made, "Carl")


def test_what_a_withdrawn_correction_wrote_counts_for_nothing(book: Callable[[str], Book]) -> None:
    again = "2026-11-04 decision ^again\n  amends: ^once\n  because: the bank asked for it\n2026-11-05 note me\n  withdraws: ^again\n"
    assert "because" not in lines(book(ALONE + again), "Carl")


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ('ask me -> Carl "Tell me first"', "reason: it saves a day"),
        ('promise Carl -> Priya "The list"', "authority: Maureen"),
        ('handoff Carl -> me "Release days"', "safety-net: a note each Friday"),
    ],
)
def test_what_amends_anything_else_is_read_by_whoever_it_is_of(
    book: Callable[[str], Book], head: str, line: str
) -> None:
    kind = head.split(maxsplit=1)[0]
    made = book(f"2026-11-02 {head} ^once\n2026-11-03 {kind} ^words\n  amends: ^once\n  readers: anyone\n2026-11-04 {kind} ^more\n  amends: ^once\n  {line}\n")  # fmt: skip
    assert line.partition(":")[0] in lines(made, "Carl")
