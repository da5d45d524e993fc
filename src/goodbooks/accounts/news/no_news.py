"""An update without news: the line that says so, and the heading over it; neither says more than is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.decided_since import as_they_know, known_since, words_of
from goodbooks.accounts.news.due_at_a_talk import asked_at_talks
from goodbooks.accounts.news.open_questions import TALKED_ABOUT
from goodbooks.accounts.news.unserved import left_beside
from goodbooks.core.document import READY, Line
from goodbooks.core.phrasing import capital

if TYPE_CHECKING:
    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question

TO_ANSWER = "Nearly ready: answer what is asked below"
NO_NEWS = "No news; only if they wait for a line"
LEFT_OUT = "No news yet; look first at what is left out below"
STILL = "still"
"""The place of what somebody knows of that nobody has answered yet."""
NO_NEWS_IN = ("none", "known", STILL)
"""The places of what is said where there is no news."""
WHERE_NO_NEWS = {"done": "done as you asked", "told": "my answer", "later": "what stays open", STILL: "where it stands", "word": "where it stands", "offer": "what is due next", "wish": "what comes next", "back": "as decided", "there": "what you said", "known": "as decided"}  # fmt: skip
"""What the subject says, by the place of a part, where nothing in it is news."""


def no_news(
    book: Book, who: str, since: Told, question: Question, *, is_all: bool
) -> list[tuple[str, Line]]:
    """That there is nothing new, beside what they decided or heard themselves; no word of results where some are left out.

    Where it is not all that there is to say, only what they decided or heard.
    """
    today = question.today
    is_left = bool(left_beside(book, who, since, question))
    result = "" if is_left else "no result, "
    late = "" if asked_at_talks(book, who, today) else "nothing late, nothing due"
    found = f"{result}{late}".removesuffix(", ")
    none = f"{since.since(today)}: {found}." if found else f"{since.since(today)}."
    known = known_since(book, who, since, question)
    talked = dict(question.in_confidence).get(TALKED_ABOUT, "")
    if talked and is_all and not known:
        return [(STILL, Line(talked))]
    if not known:
        return [("none", Line(f"Nothing new {none}"))] if is_all else []
    others = [f"Also: {words_of(one)}" for one in known[1:]]
    rest = "" if is_left else "Nothing else is new "
    rest = capital(f"{rest}{none}") if is_all and (found or not is_left) else ""
    words = " ".join(filter(None, (as_they_know(book, known[0], who, today), *others, rest)))
    return [("known" if is_all else "heard", Line(words, tuple(one.ref for one in known)))]


def heading(book: Book, who: str, since: Told, question: Question, *, is_empty: bool) -> str:
    """What stands over the message: whether it waits for an answer of mine, is ready, or says nothing new."""
    if asked_at_talks(book, who, question.today):
        return TO_ANSWER
    if not is_empty:
        return READY
    return LEFT_OUT if left_beside(book, who, since, question) else NO_NEWS
