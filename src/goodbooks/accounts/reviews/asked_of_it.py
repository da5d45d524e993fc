"""What is said to me beside a review for others: what its readers may ask about that stands badly, before it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.reviews.reviewed import reviewed, share_kept
from goodbooks.accounts.reviews.setbacks import is_learned_from
from goodbooks.core.document import Line
from goodbooks.core.phrasing import counted, listed, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.accounts.reviews.reviewed import Reviewed
    from goodbooks.core.book import Book
    from goodbooks.core.document import Document, Question, Step
    from goodbooks.core.entry import Kind

MOST = 5


def asked_of_it(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """How the promises stand that its readers know of, and each thing that did not work and of which nothing learned is noted."""
    known = reviewed(seen, question)
    bare = [one for one in known.wrong if not is_learned_from(one)]
    whom = listed(question.readers)
    return (*_count(known, whom), *_each(bare[:MOST], whom), *_more(bare[MOST:]))


def _count(told: Reviewed, whom: str) -> Iterator[Line]:
    """How many there are beside those that the page tells as kept; nothing where all were."""
    if all(one.state.is_kept for one in told.promises):
        return
    count = share_kept(told)
    words = (
        f"The page tells only of promises that were kept; {whom} may count them all. {count.text}"
    )
    yield Line(words, count.cites)


def _each(wrong: list[Step], whom: str) -> Iterator[Line]:
    for step in wrong:
        words = f"{whom} may ask: {sentence(step.what)} The page leaves it out until you have written what you learned, in a line learned: under what came of it."
        yield Line(words, step.cites, "-")


def _more(wrong: list[Step]) -> Iterator[Line]:
    if wrong:
        refs = tuple(ref for step in wrong for ref in step.cites)
        yield Line(f"And {counted(len(wrong), 'thing')} more of that sort.", refs, "-")
