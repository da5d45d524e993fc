"""A mail that answers a note of mine about a decision: that it is right, or how they put it right; else at least that it answers it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import words_shared
from goodbooks.accounts.answers.word_on_my_note import BUT, YES, WordOnNote, puts_right, told_apart
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.desk.intake.by_first_name import is_theirs
from goodbooks.entries.decision import Decision, confirmation, reversal_of
from goodbooks.entries.note import Note
from goodbooks.entries.outcome import Outcome
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.proposals.reading.writing import Who

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.book import Book
    from goodbooks.core.proposal import Proposal
    from goodbooks.desk.intake.of_writers import OfWriters
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_LONGEST = timedelta(days=60)
"""So long after a decision a mail can be about the note of it."""
_REPLY = regex(r"\s*(?:re|aw|sv|antw|rif|ré|r)\s*:", re.IGNORECASE)
_FEWEST = 2
"""So many words a subject shares at least with what was decided, where it does not name its day."""
_MOST, _LONGEST_WORDS, _AT_THE_BEGINNING = 8, 500, 3
_SURE, _UNSURE = 0.8, 0.5


_HOLDS = regex(
    r"^\W*(?:(?:and|but|so) )?(?:(?:this|that|it|which) (?:only )?(?:holds?|applies|counts|goes|is|stands|runs|ends)\b(?! (?:what|why|how|because)\b).*\b(?:only|once|until|till|from|for (?:this|that|the|one|two)|as of|with)\b"
    r"|(?:the|our|my|your|all|every|nothing|everything)\b(?: [\w'’-]+){0,4} (?:stays?|remains?|holds?|stands?|applies|apply|is not touched|goes on|(?:is|are) (?:mine|yours|ours|his|hers|with me|on me|as (?:before|it was)))\b)",
    re.IGNORECASE,
)
"""A sentence behind a correction that says what of the decision holds, stays or is whose: “the rinse check stays”, “this holds for Saturday only”."""


_REPROACH = regex(
    r"\b(?:please |kindly |but )*(?:do not|don['’]?t|never|stop|no more|bitte (?:schreib\w*|keine)|ne m['’](?:écri\w*|envoie\w*)) (?:ever )?(?:(?:write|writing|send|sending|give|mail|mailing|email|emailing|text|texting|put|quote|lecture|talk to|treat|corner|ambush|copy|do (?:this|that)) )?(?:to |at )?(?:me|us|mir|mich|such|these|those|this kind|that kind|letters?|mails?|notes?|solche)\b"
    r"|\b(?:i|ich|je) (?:felt|feel|was|am|fühl\w*|war|bin|me suis|suis) (?:\w+ ){0,3}?(?:on trial|attacked|hurt|cornered|ambushed|accused|insulted|offended|disappointed|annoyed|upset|angry|not amused|taken aback|put on the spot|treated|angegriffen|verletzt|enttäuscht|blessée?|attaquée?|accusée?)\b"
    r"|\b(?:the|your|this|that|such a?) (?:tone|way you (?:write|wrote|put))\b|\b(?:your|such) (?:letters?|mails?|notes?) (?:in the (?:middle of the )?night|at (?:night|midnight|two|three))\b|\bin the middle of the night\b",
    re.IGNORECASE,
)
"""What somebody says of how it was written to them, or of how they felt: it puts nothing right of what was decided."""


class NoteAnswers:
    """The decisions of which I wrote a note; and what their writers answer to it in mails."""

    def __init__(self, of_writers: OfWriters) -> None:
        self._of_writers = of_writers

    def beside(self, found: Sequence[Proposal], ready: Writing) -> list[Proposal]:
        """What a mail proposes, with its writer's word on the note that it answers; what is that word already is not proposed again."""
        writer = ready.writer
        if ready.written.sort != "mail" or writer is None or writer.name == ME or not ready.said:
            return list(found)
        decision = self._noted(writer, ready)
        if decision is None or decision.id is None:
            return list(found)
        others = {one.sentence for one in found if not _may_be_that_word(one)}
        made = _word_on_it(ready, writer, decision, others)
        if made.entry.kind == "note" and not _names_its_day(ready.written.subject, decision, ready):
            return list(found)
        return [made, *(one for one in found if not _is_that_word(one, made))]

    def _noted(self, who: Who, ready: Writing) -> Decision | None:
        """The decision of somebody whose note a mail answers: its subject names the day of it, or shares the most words; None where none does."""
        book, subject = self._of_writers.book(who), ready.written.subject
        found: list[tuple[int, int, Decision]] = []
        for at, one in enumerate(book.of(Decision)):
            if not _can_be_answered(book, one, who, ready):
                continue
            shared = words_shared(subject, f"{one.title} {one.public}")
            is_named = _names_its_day(subject, one, ready)
            is_reply = _REPLY.match(subject) is not None and _sent(book, one)
            if is_named or (is_reply and shared >= _FEWEST):
                found.append((shared + _FEWEST * is_named, at, one))
        return max(found)[2] if found else None


def _can_be_answered(book: Book, decision: Decision, who: Who, ready: Writing) -> bool:
    """Whether somebody took a decision, or was sent the note of it, and no word on it has come by the day of a mail."""
    day = ready.on
    if not decision.id or not decision.on <= day <= decision.on + _LONGEST:
        return False
    sent = _sent(book, decision)
    named = (*decision.who, *(name for one in sent for name in one.to))
    rung = confirmation(book, decision, day).rung
    return (
        any(is_theirs(book, who, name) for name in named)
        and rung not in ("acknowledged", "in writing")
        and reversal_of(book, decision) is None
    )


def _sent(book: Book, decision: Decision) -> list[Outcome]:
    """What says that the note of a decision was sent."""
    return [one for one in book.pointing_to(decision, Outcome) if one.what() == "sent"]


def _names_its_day(subject: str, decision: Decision, ready: Writing) -> bool:
    """Whether a subject is that of the note of a decision, which names its day: “Re: Decision of 25 November: …”."""
    day = re.escape(short_day(decision.on, ready.today))
    return re.search(rf"\b(?:Decision of|What was decided on) {day}\b", subject) is not None


def _word_on_it(ready: Writing, writer: Who, decision: Decision, told: set[str]) -> Proposal:
    """Their yes, or their correction in their own words; where a mail says neither, that it answers the note and is to be read."""
    run = _answering(ready, told)
    words = shortened(_in_a_row(run), _LONGEST_WORDS)
    day = short_day(decision.on, ready.today)
    matters, links = decision.matters, (decision.id or "",)
    if not run:
        first = ready.said[0]
        because = f"it answers your note of {day}; read it yourself"
        made = proposal(ready, first, Note, (Who(ME),), (), _UNSURE, because, (("readers", ME),))
        title = f"{capital(writer.name)} answered your note of the decision of {day}: read it yourself"  # fmt: skip
        return made._replace(entry=made.entry._replace(title=title, links=links, matters=matters))
    is_put_right = any(puts_right(one.text) for one in run)
    state = "corrected" if is_put_right else "acknowledged"
    word = told_apart(words) if is_put_right else WordOnNote("", words)
    because = f"it answers your note of {day}: {'they put it right' if is_put_right else 'they agree'}"  # fmt: skip
    agreed = (("agreed", word.agreed),) if word.agreed else ()
    fields = (("state", state), *agreed, ("said", word.put_right))
    made = proposal(ready, run[0], Outcome, (writer,), (), _SURE, because, fields)
    entry = made.entry._replace(title=capital(state), links=links, matters=matters)
    return made._replace(entry=entry, sentence=words)


def _in_a_row(run: Sequence[Said]) -> str:
    """Sentences one behind the other; a piece of one that went on gets its semicolon back."""
    every = [" ".join(one.text.split()) for one in run]
    ended = (f"{one};" if one[-1:].isalnum() else one for one in every[:-1])
    return " ".join((*ended, *every[-1:]))


def _answering(ready: Writing, told: set[str]) -> list[Said]:
    """The sentences of a mail, one behind the other, that say yes to a note or put it right: from the first near its beginning to what asks or promises something else."""
    run: list[Said] = []
    for at, said in enumerate(ready.said):
        words = " ".join(said.text.split())
        if _is_reproach(words):
            if run:
                return run
            continue
        is_other = "question" in said.acts or (words in told and not (run and _HOLDS.search(words)))
        is_word = bool(YES.search(said.text) or BUT.search(said.text))
        if not run and (at >= _AT_THE_BEGINNING or (is_word and is_other)):
            return [said] if is_word and "question" not in said.acts else []
        if run and (is_other or len(run) >= _MOST):
            return run
        if (run or is_word) and not _is_signature(said.text, ready):
            run.append(said)
    return run


def _is_reproach(words: str) -> bool:
    """Whether a sentence only complains of the note, and says yes or no to nothing in it."""
    rest = _REPROACH.sub(" ", words)
    return rest != words and not YES.search(rest) and not _PUTS_RIGHT.search(rest)


_PUTS_RIGHT = regex(
    r"\b(?:never (?:said|agreed|meant|decided|promised)|not (?:quite|right|true|what)|i (?:meant|mean)|instead|stays?|wrong|falsch|faux|corrections?)\b",
    re.IGNORECASE,
)


def _is_signature(words: str, ready: Writing) -> bool:
    """Whether a sentence is no more than the name of whoever wrote it."""
    name = ready.writer.name if ready.writer else ""
    bare = words.strip(" .,-–—").casefold().split()
    return bool(bare) and set(bare) <= set(name.casefold().split())


def _is_that_word(other: Proposal, made: Proposal) -> bool:
    """Whether a proposal is an answer or a decision in the same words."""
    is_one = (
        other.entry.kind in ("request", "promise") and _HOLDS.search(other.sentence) is not None
    )
    return (_may_be_that_word(other) or is_one) and other.sentence in made.sentence


def _may_be_that_word(other: Proposal) -> bool:
    """Whether what else was read from a sentence may be their word on the note, and no other thing that the mail tells."""
    return other.entry.kind in ("answer", "decision", "outcome")
