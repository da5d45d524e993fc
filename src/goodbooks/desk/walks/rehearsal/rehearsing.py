"""A talk practised: the questions that will come, from the book, its people and its playbooks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.before_a_talk.expected import Coming, questions_to_come, sort_of_talk
from goodbooks.accounts.before_a_talk.preparation import preparation
from goodbooks.accounts.before_a_talk.sore_question import fumbled
from goodbooks.accounts.before_a_talk.weak_spot import with_weak_spot
from goodbooks.accounts.readers.private_matters import NOTHING_PRIVATE, private_matters
from goodbooks.coach.boxes import BOXES, NOTHING_ASKED, SAID, TO_TRY, Heard, heard
from goodbooks.core.phrasing import capital, counted, listed, sentence
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.core.telling import to_you, whole_in_marks
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.walks.questions.outburst import is_insult
from goodbooks.desk.walks.questions.private_life import is_private_life, private_clause
from goodbooks.desk.walks.rehearsal.asked_for import asks_why, begins_with_may, unmet
from goodbooks.desk.walks.rehearsal.beside_the_question import (
    answers_it,
    is_beside,
    leaves_it_open,
    names_nobody,
    names_whom,
    only_agrees,
    only_yes,
    says_what_i_want,
)
from goodbooks.desk.walks.rehearsal.passed_by import passed_by
from goodbooks.desk.walks.rehearsal.why_told import on_why
from goodbooks.desk.walks.since.not_to_do import not_to_do
from goodbooks.entries.note import Note
from goodbooks.entries.person import Person, bosses
from goodbooks.entries.talk import Talk
from goodbooks.playbooks.answers.answered import is_ignorance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.accounts.readers.private_matters import PrivateMatters
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

__all__ = [
    "BOXES",
    "TO_TRY",
    "Coming",
    "Heard",
    "answers",
    "asks_now",
    "heard",
    "helped",
    "in_words",
    "is_ignorance",
    "not_to_do",
    "private_of",
    "questions",
    "there",
    "took_longer",
    "way_in",
    "whom",
]

NEARBY_DAYS = 60
LED_AWAY = Coming(
    "Yes, yes. But first something else: is there anything I should know this week?",
    begin="one short answer, then back to what you came for, as in: I'd like to come back to what I asked",
)
"""They leave your subject, without meaning harm: the M of DEAR MAN is to come back to it once, and calmly."""

ABOUT_ME = "And what about you?"
"""How the surprise of any talk begins, which is left out where their own question of that sort comes."""

FOR_MYSELF = "Said in a practice, and for myself alone"
"""The title of an answer that tells of home, whose words are private."""

ALWAYS = "What may always be said: “I don't have that here. You have it by”, and a day that you can keep."
"""What is true also where one does not know: it has no excuse, and names the next word."""


def whom(desk: Desk, matter: str) -> str:
    """With whom a matter will be talked over: in the next talk planned, else whom you asked in it last, else your boss."""
    book = desk.open(Scope(desk.clock.today, matters=(matter,), kinds=("person",))).book
    about = (*book.about(matter), *book.planned_about(matter))
    to_come = [
        one
        for one in about
        if isinstance(one, Talk) and (one.is_wanted or one.is_planned(desk.clock.today))
    ]
    for entry in (*to_come, *reversed(about)):
        if entry.kind in ("ask", "talk"):
            others = [name for name in (*entry.to, *entry.who) if not book.is_me(name)]
            if others:
                return others[0]
    found = next((one.who[0] for one in bosses(book)), "")
    if not found:
        raise Refusal(f"the book does not say with whom you talk about #{matter}", "name the person: goodbooks rehearse WHO")  # fmt: skip
    return found


def questions(desk: Desk, who: str, matter: str) -> tuple[Coming, ...]:
    """The questions of this very talk: those without an answer first, and what comes by surprise."""
    today = desk.clock.today
    matters = (matter,) if matter else ()
    scope = Scope(today, people=(who,), matters=matters, kinds=("note.answers", "note.plays", "person"), nearby_days=NEARBY_DAYS)  # fmt: skip
    book = desk.open(scope).book
    view = preparation(book, who, matter, today)
    sore = tuple(fumbled(book, who, matter))
    to_come = questions_to_come(view.between, view.matter)
    coming = [*sore, *(one for one in to_come if not (sore and one.words.startswith(ABOUT_ME)))]
    coming += [*_worries(book, who), *_from_playbooks(desk, book)]
    if sort_of_talk(view.between, view.matter) != "less":
        coming.append(LED_AWAY)
    coming = with_weak_spot(book, coming)
    return tuple(sorted(coming, key=lambda one: one.answer is not None))


def _worries(book: Book, who: str) -> Iterator[Coming]:
    """What presses them, as a question in their place."""
    for person in book.of(Person):
        pressed = " ".join(person.line("pressures").split())
        if pressed and person.who and book.is_same(person.who[0], who):
            yield Coming(
                "And what does it do for me, with all that is on my desk?",
                (person,),
                begin=f"what you know of it: {pressed.rstrip('. ')}",
            )


def _from_playbooks(desk: Desk, book: Book) -> Iterator[Coming]:
    """Their no to what a playbook that you are in the middle of proposes."""
    from goodbooks.desk.walks import playing

    played = [note.plays for note in book.of(Note) if note.plays and not note.went]
    if played and played[-1] in playing.paths(desk):
        found = playing.playbook(desk, played[-1])
        if found.ways and "{" not in found.ways[0].on_no:
            yield Coming("No. I do not want to do it like that.", begin=found.ways[0].on_no)


def asks_now(who: str) -> str:
    """That somebody asks, to you: "Marcus asks", "Your boss asks"."""
    return f"{capital(to_you(who))} asks"


def there(found: Heard, question: str, answer: str) -> tuple[str, ...]:
    """The boxes that an answer fills; none where it is no answer to its question."""
    says_little = only_yes(question, answer) or only_agrees(question, answer)
    passes_by = is_beside(question, answer) or says_little or bool(passed_by(question, answer))
    return () if passes_by or names_nobody(question, answer) else found.there


def private_of(desk: Desk) -> PrivateMatters:
    """Who and what of one's own life the notes of the book keep private."""
    scope = Scope(desk.clock.today, kinds=("note", "person"))
    return private_matters(desk.open(scope).book)


def in_words(
    found: Heard, question: str = "", answer: str = "", private: PrivateMatters = NOTHING_PRIVATE
) -> str:
    """What an answer says and how long it is, as a sentence, and the one thing to try next; or that it is beside its question, or gives something else than it asks for.

    What tells of home, or names who or what is `private`, comes before all that.
    """
    if is_private_life(answer, private):
        return OF_HOME.format(private_clause(answer, private))
    if _FOR_PERSONAL_REASONS.search(answer):
        return f"{LEFT_AT_THAT} {THEN_YES_OR_NO}" if begins_with_may(question) else LEFT_AT_THAT
    asked = whole_in_marks(question)
    if is_beside(question, answer):
        return f"That says nothing of {asked} yet. What do you say to that, in one sentence that begins with yes, no or I?"  # fmt: skip
    if leaves_it_open(question, answer):
        return f"{asked} is still open after that. What do you want, in one sentence that begins with yes, no or I want? “I'll tell you by” and a day is one too."  # fmt: skip
    if to_try := unmet(question, answer) or passed_by(question, answer):
        return to_try
    if only_yes(question, answer):
        return f"A yes or a no says little to {asked}. What do you say to that, in one sentence?"  # fmt: skip
    if only_agrees(question, answer):
        return f"“{answer.strip(' .!')}” agrees, and says no more. What would you do, and by which day?"
    if names_nobody(question, answer) and not is_ignorance(answer):
        return f"{asked} asks for a person, and nobody is named yet. Say who, or that nobody does so far."  # fmt: skip
    is_open = asks_why(question) and found.next_try != NOTHING_ASKED and not is_ignorance(answer)
    if is_open and (to_try := on_why(question, answer, found)):
        return to_try
    length = counted(found.words, "word")
    said = listed(SAID[name] for name in found.there)
    first = f"That names {said}, in {length}." if said else f"{capital(length)} so far."
    is_all = (
        answers_it(question, found)
        or names_whom(question, answer)
        or (says_what_i_want(question, answer) and bool(found.there))
    )
    then = ANSWERS_IT if is_all else found.next_try
    return f"{first} {then}".strip()


_FOR_PERSONAL_REASONS = regex(r"\b(?:for|of|it is|it['’]s|they are|has|have|my) (?:purely |quite )?(?:personal|private|family) reasons?\b|\A\W*(?:personal|private) reasons?\b", re.IGNORECASE)  # fmt: skip
LEFT_AT_THAT = "“For personal reasons” is a full sentence, and you may leave it at that, also when they ask again."
THEN_YES_OR_NO = "What is asked here is whether you can: a yes, a no or a day is enough."
OF_HOME = "“{}” is about home, and once said it stays said. “For personal reasons” is a full sentence; or give the one reason that lies in the work."
ANSWERS_IT = "That answers it."


def way_in(coming: Coming) -> str:
    """A way into an answer, as a sentence after "A way into it:"; "" where there is none."""
    return sentence(coming.begin) if coming.begin else ""


def helped(coming: Coming) -> tuple[str, ...]:
    """What to begin with where nothing comes to mind: the answer that stands, what the book says, a way in, and what may always be said."""
    stands = f"You had this ready: “{coming.answer.title}”" if coming.answer else ""
    known = f"The book says: {coming.known}" if coming.known else ""
    hint = way_in(coming)
    first = (stands, known, f"A way into it: {hint}" if hint else "")
    return (*(one for one in first if one), ALWAYS)


def took_longer(took: int, seconds: int) -> str:
    """That an answer took longer than was wanted; "" where it did not, or there is no clock."""
    return f"That took {took} seconds, and you wanted {seconds}." if 0 < seconds < took else ""


def answers(desk: Desk, given: list[tuple[str, str]], matter: str) -> list[Entry]:
    """The answers as notes that stand ready before the talk; an insult was only practised, and never stands ready. What tells of home is for me alone, and answers nothing."""
    kept, private = [], private_of(desk)
    for question, words in given:
        if is_insult(words):
            continue
        if is_private_life(words, private):
            own, fields = FOR_MYSELF, (("private", words),)
        else:
            own, fields = words, (("answers", question),)
        note = made("note", desk.clock.today, ("me",), title=own, fields=fields)
        kept.append(note._replace(matters=(matter,) if matter else ()))
    return kept
