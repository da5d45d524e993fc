"""The question that was answered badly once: it comes again, and is prepared and practised before any other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.expected import Coming
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_with
from goodbooks.entries.note import Note, is_story, story_in
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.book import Book

FUMBLED = "i-fumbled-it"
"""The playbook whose plan keeps the question that was asked as the title of the talk in which it was."""
_BEGIN = "the one sentence you want to have said, before anything else"


def fumbled(book: Book, who: str, matter: str) -> Iterator[Coming]:
    """The very question of a talk with somebody that went wrong, while the playbook for that is not looked back on."""
    played = [note for note in book.of(Note) if note.plays == FUMBLED and not note.went]
    if not played:
        yield from _of_a_story(book, who)
    if not played or any(note.plays == FUMBLED and note.went for note in book.of(Note)):
        return
    talks = (
        one
        for one in reversed(book.of(Talk))
        if one.line("stage") in ("held", "debriefed")
        and as_it_is_asked(one.title)
        and is_with(book, one, who)
        and (not matter or matter in one.matters)
    )
    for talk in talks:
        words = as_it_is_asked(talk.title)
        ready = [one for one in book.of(Note) if one.answers and name_key(one.answers) == name_key(words)]  # fmt: skip
        yield Coming(words, (talk,), answer=ready[-1] if ready else None, begin=_BEGIN)
        return


_PUT_TO_ME = regex(
    r"(?:\A|[.!?:,“\"'‘]\s*|\b(?:and|said|asked|says|asks|so|goes) )(?P<words>(?:(?:and|so|well|but|then),? )?(?:(?:what|how) about (?:you|me)\b(?: [^.!?“”\"]{0,40}?)?|(?:really,? |why )?not you|and you(?:, [^.!?“”\"]{1,20}?)??|(?:would|could|can|will|do|are|have|did|why (?:not|don[’']t|aren[’']t)|where|what|how) (?:(?:do|did|are|would|will|not) )?you\b[^.!?“”\"]{1,90}?))(?:\?|[,”\"]* (?:he|she|they|(?-i:[A-ZÀ-Þ])\w+) (?:said|asked|says|asks)\b)",
    re.IGNORECASE,
)
"""A question that somebody put to me, as a story quotes it, “what about you?”, or tells it, “and what about me?”."""


def _of_a_story(book: Book, who: str) -> Iterator[Coming]:
    """The question that somebody put, as the last story tells it of which nothing is planned yet."""
    stories = [one for one in book.of(Note) if is_story(one) and (is_with(book, one, who) or name_key(who) in name_key(story_in(one)).split())]  # fmt: skip
    for story in stories[-1:]:
        if words := _put_to_me(story_in(story)):
            ready = [one for one in book.of(Note) if name_key(one.answers) == name_key(words)]
            yield Coming(words, (story,), answer=ready[-1] if ready else None, begin=_BEGIN)


_TOLD_TO_ME = regex(
    r"\b(?:asked|said|says|wanted to know|and|but|so),? (?:me )?(?P<verb>would|could|can|will|had|have|did|do|am|was) I (?P<rest>[^.!?“”\"]{2,90})\?",
    re.IGNORECASE,
)
_ASKED_MYSELF = regex(
    r"\b(?:myself|I (?:\w+ )?(?:wonder(?:ed)?|thought|think|ask))\b[^.!?]*\Z", re.IGNORECASE
)
"""Before a question that one puts to oneself."""


def _put_to_me(story: str) -> str:
    """The question that somebody put to me, as they put it; "" where a story tells none."""
    if asked := _PUT_TO_ME.search(story):
        said = re.sub(r"(?<= about )me\b", "you", " ".join(asked["words"].split()))
        return f"{capital(said)}?"
    told = _TOLD_TO_ME.search(story)
    if told is None or _ASKED_MYSELF.search(story[: told.start()]):
        return ""
    verb = told["verb"].lower()
    rest = _PRONOUN.sub(lambda found: _TURNED[found[0].lower()], told["rest"])
    return f"{_TO_YOU.get(verb, capital(verb))} you {rest}?"


_TO_YOU = {"had": "Have", "am": "Are", "was": "Were", "did": "Do"}
_TOLD_OF = regex(
    r"\W*(?:if|whether) I(?:['’]d| (?P<verb>would|could|can|will|might|want|need|like|am|have|had))?(?: ever| really)? (?P<rest>\w.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A question as one tells of it: “whether I'd take over the line”."""
_ASKED_WITH = {"want": "Do you want", "need": "Do you need", "like": "Do you like", "am": "Are you", "have": "Have you", "had": "Had you"}  # fmt: skip
_TURNED = {"i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "your": "my", "you": "me", "yours": "mine", "yourself": "myself"}  # fmt: skip
_PRONOUN = regex(r"\b(?:i|me|my|mine|myself|your|you|yours|yourself)\b", re.IGNORECASE)


def as_it_is_asked(title: str) -> str:
    """A title as the question that they put, “whether I'd take it” being “Would you take it?”; "" where it is none."""
    if "?" in title:
        return capital(title)
    told = _TOLD_OF.fullmatch(title.strip().rstrip("."))
    if told is None:
        return ""
    verb = (told["verb"] or "would").lower()
    rest = _PRONOUN.sub(lambda found: _TURNED[found[0].lower()], told["rest"])
    return f"{_ASKED_WITH.get(verb, f'{capital(verb)} you')} {rest}?"
