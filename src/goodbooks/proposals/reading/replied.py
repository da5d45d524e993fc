"""What a mail of mine answers of the mails before it in its thread: what I promised on them, or gave, in my own sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.my_reply import AnsweringSentence, Reply
from goodbooks.core.names import ME
from goodbooks.core.regex import regex
from goodbooks.language.days.dues import due_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.proposal import Proposal
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing


_YES = regex(
    r"\W*(?:yes|yep|yeah|sure|ok|okay|of course|certainly|no problem|will do|gladly|happily|with pleasure|ja|gerne?|klar|mache? ich)\b",
    re.IGNORECASE,
)
_MOST_OF_A_YES = 6
_GIVEN = regex(
    r"(?:\b(?:attached|enclosed|attaching)\b|\W*(?:(?:yes|hi|hello|ok|\w+),? )?(?:here(?:['’]s| is| are| you go| it is| they are)|(?:all )?(?:done|sent|sorted|fixed|finished|sorted out)\b)"
    r"|\bI(?:['’]ve| have)? (?:just |already |now |also )*(?:sent|done|attached|uploaded|forwarded|shared|signed|booked|ordered|paid|posted|returned|delivered|finished|completed|updated|fixed|corrected)\b"
    r"|\b(?:it|that|this|they) (?:is|are|has been|have been|was|were) (?:done|sent|attached|sorted|fixed|finished|booked|ordered|paid|signed)\b"
    r"|\b(?:anbei|im anhang|beigefügt|erledigt)\b)",
    re.IGNORECASE,
)
"""How a sentence tells that what was asked for is given."""
_TO_COME = regex(r"(?:['’]ll|\b(?:will|shall|going to|should|once|when|if))\b", re.IGNORECASE)
_WORD = regex(
    r"^[ \t]*(?:(?:done|sent|sorted|fixed|finished|attached|erledigt)|(?P<yes>yes|yep|sure|ok|okay|ja|klar|gern|gerne))[ \t]*[.!]*[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_REFUSED = regex(
    r"(?:^\W*(?:(?:sorry|unfortunately|i['’]m afraid|no),? (?:but )?)+(?:i|we|it)\b.*(?:n['’]t|not|cannot|unable)\b|\b(?:i|we) (?:can['’]t|cannot|won['’]t|am not able to|are not able to)\b|\bleider\b.*\bnicht\b)",
    re.IGNORECASE,
)


def reply_in(writing: Writing, proposals: Iterable[Proposal]) -> Reply | None:
    """What a mail of mine answers, with the promises that were read in it; None where it answers nothing, or nobody knows that it is mine."""
    written = writing.written
    if written.sort != "mail" or not written.answers or writing.writer is None:
        return None
    if writing.writer.name != ME or writing.is_by_nobody:
        return None
    promised = {
        one.sentence: one
        for one in proposals
        if one.entry.kind == "promise" and one.entry.who == (ME,)
    }
    answers = tuple(_answers(writing, promised))
    return (
        Reply(written.address, writing.on, written.at, written.answers, answers)
        if answers
        else None
    )


def _answers(writing: Writing, promised: dict[str, Proposal]) -> Iterator[AnsweringSentence]:
    yield from _in_a_word(writing.written.text)
    for said in writing.said:
        words = " ".join(said.text.split())
        if said.acts.keys() & {"ask", "question"} or words.endswith("?"):
            continue
        if (_GIVEN.search(words) and not _TO_COME.search(words)) or _REFUSED.search(words):
            yield AnsweringSentence(words)
        elif (found := promised.get(words)) is not None:
            yield AnsweringSentence(
                words, True, found.entry.line("due"), found.entry.line("condition")
            )
        elif (due := _agreed_to(writing, said)) is not None:
            yield AnsweringSentence(words, True, due)


def _in_a_word(text: str) -> Iterator[AnsweringSentence]:
    """An answer that is one word in a line of its own, above what is quoted."""
    own = re.split(r"^(?:>|.*\b(?:wrote|schrieb)\b.*:\s*$)", text, maxsplit=1, flags=re.MULTILINE)[
        0
    ]
    found = _WORD.search(own)
    if found:
        yield AnsweringSentence(found[0].strip(), is_promise=found["yes"] is not None)


def _agreed_to(writing: Writing, said: Said) -> str | None:
    """The day of a yes that names one, "" of one that names none; None where a sentence is no mere yes."""
    if not _YES.match(said.text) or len(said.text.split()) > _MOST_OF_A_YES:
        return None
    due = due_in(said.text, writing.on, writing.habits)
    return f"{due.on}" if due else ""
