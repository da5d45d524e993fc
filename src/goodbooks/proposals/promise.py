"""What somebody says that they, or somebody else, will do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.regex import regex
from goodbooks.core.written import Party
from goodbooks.entries.person import only_boss
from goodbooks.entries.promise import Promise
from goodbooks.language.days.dues import due_in
from goodbooks.language.doings.built import actor, agent
from goodbooks.language.doings.cue import groups
from goodbooks.language.doings.signs import a_due_in
from goodbooks.language.meant.taking_back import taken_back_at
from goodbooks.language.retold.titles import title_of
from goodbooks.language.retold.told_back import is_threat
from goodbooks.proposals.reading.around import ASKS, is_departure, is_reason
from goodbooks.proposals.reading.behind import day_asked, goes_on, only_says_that_word_follows
from goodbooks.proposals.reading.by_when import condition_in
from goodbooks.proposals.reading.marks import is_marked
from goodbooks.proposals.reading.meets import meets
from goodbooks.proposals.reading.or_else import or_else
from goodbooks.proposals.reading.promised import (
    is_agreed_to,
    is_among_others,
    is_bare,
    is_done_to_it,
    is_of_minutes,
    is_of_their_own,
    is_vouched_for,
    promisers,
    whom_they_promised,
)
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.proposals.reading.subject import gets, named_last, plain, subject_of
from goodbooks.proposals.reading.third_parties import by_another, owed_in
from goodbooks.proposals.reading.told import (
    is_of_home,
    is_told_of_me,
    names_only_a_day,
    told_as_done,
    told_they_get,
    whom_i_promised,
)
from goodbooks.proposals.reading.word_wanted import wants_word_by_then
from goodbooks.proposals.reading.writing import (
    MOST_RECEIVERS,
    Proposer,
    Who,
    somebody,
    spoken_to,
    who_is,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.proposal import Proposal
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each sentence in which something is promised, with the condition it names."""
    writer = writing.writer
    if writer is None or writing.written.sort not in ("mail", "chat"):
        return
    to = tuple(one for one in writing.receivers[:MOST_RECEIVERS] if one != writer)
    own = [said for said in writing.said if "commit" in said.acts and not _is_open(said)]
    for said in writing.said:
        if _is_something_else(writing, said):
            continue
        whom = whom_i_promised(said.text)
        is_word_of_it = _is_word_of_it(said, own)
        theirs = told_they_get(said.text)
        if theirs:
            other, words = _hearer(writing, whom), theirs["what"].rstrip()
            yield _promise(
                writing,
                said._replace(text=words, task=_SURE),
                writer,
                (other,),
                "the writer told them so",
            )._replace(sentence=" ".join(said.text.split()))
            continue
        if _is_open(said) or (is_word_of_it and len(own) > 1):
            continue
        if whom:
            other = _hearer(writing, whom)
            because = f"the writer says to have promised it to {_you(other)}"
            yield _promise(writing, said, writer, (other,), because)
        elif "commit" in said.acts or is_vouched_for(said):
            one = spoken_to(writing, said)
            hearers = (one,) if one and one != writer else to
            yield _promise(writing, said, writer, hearers, "the writer says they will")
        elif "commit-of-another" in said.acts or is_told_of_me(said.text):
            yield from _of_another(writing, said, writer)


def _is_something_else(writing: Writing, said: Said) -> bool:
    """Whether a sentence is none of a promise: no word at all, a threat, a talk, a wish for an answer, or the day of what was asked."""
    return bool(
        is_marked(said.text, writing.marks)
        or _is_no_word(said)
        or owed_in(said.text)
        or by_another(writing, said)
        or or_else(writing, said)
        or meets(writing, said)
        or wants_word_by_then(said.text)
        or is_departure(writing, said)
        or _is_only_begun(writing, said)
        or _is_a_day_for_what_was_asked(writing, said)
    )


_BEGUN = regex(
    r"\W*(?:(?:and|but|so) )*(?:i['’]m|i am|we['’]re|we are) (?:currently |just |now |still )?(?:putting together|preparing|working on|writing|drafting|compiling|finishing|closing|collecting|getting together|drawing up|updating) (?!it\b|them\b|this\b)",
    re.IGNORECASE,
)


def _is_only_begun(writing: Writing, said: Said) -> bool:
    """Whether a sentence tells what its writer is at, without a day, as the reason for what is asked behind it: "I'm putting together the budget"."""
    if not _BEGUN.match(said.text) or a_due_in(said.text) is not None:
        return False
    behind = [one for one in writing.said if one.start > said.start][:_BEHIND]
    return any(one.acts.keys() & ASKS for one in behind)


_BEHIND = 3
_SURE = 0.9
"""How sure it is that whoever told somebody what they get has promised it."""


def _hearer(writing: Writing, whom: str) -> Who:
    """Who got the word: whom I call my boss is the boss of the book, where it has one."""
    is_mine = writing.writer is not None and writing.writer.name == ME
    if is_mine and whom.lower() in ("boss", "manager"):
        whom = only_boss(writing.book) or whom
    return who_is(writing.book, Party(whom))


def _is_no_word(said: Said) -> bool:
    """Whether it tells of a word that binds nobody here, a threat, given at home or kept already, and gives none behind that."""
    if is_threat(said.text):
        return True
    told = told_as_done(said.text)
    return is_of_home(said.text) or bool(told and said.acts.get("commit", 0) <= told)


def _is_word_of_it(said: Said, own: list[Said]) -> bool:
    """Whether a sentence promises nothing but what another one has promised, of whose thing it may go on."""
    if is_bare(said.text) or only_says_that_word_follows(said.text):
        return True
    before = [one for one in own if one.start < said.start]
    if _is_likely_only(said) and any(
        abs(one.start - said.start) <= _SOON_BEHIND and a_due_in(one.text) is not None
        for one in own
        if one != said
    ):
        return True
    if _DO_IT.match(said.text) and any(0 < one.start - said.start <= _SOON_BEHIND for one in own):
        return True
    if _OWES.match(said.text) and a_due_in(said.text) is None and said in own:
        return any(0 < one.start - said.start <= _SOON_BEHIND for one in own)
    return bool(before) and "commit" in said.acts and goes_on(said.text)


def _is_a_day_for_what_was_asked(writing: Writing, said: Said) -> bool:
    """Whether a few words behind what was asked only say when: "Like first thing Thursday."."""
    is_short = said.acts.get("commit") == 0 and len(said.text.split()) <= _FEW
    if not is_short and day_asked(said.text, writing) is None:
        return False
    before = [one for one in writing.said if one.start < said.start][-_NEAR:]
    return any(one.acts.keys() & {"ask", "question"} for one in before)


_FEW = 5


def _is_likely_only(said: Said) -> bool:
    """Whether nothing but all its words together make a sentence a promise, and it names no day: beside one that does it says the same again."""
    return said.acts.get("commit") == 0 and a_due_in(said.text) is None


_DO_IT = regex(r"\W*(?:and |so |but |yes,? |ok(?:ay)?,? )*(?:i|we)(?:['’]ll| will| shall) (?:gladly |certainly |of course |surely )?do (?:it|that|so|this)\b", re.IGNORECASE)  # fmt: skip
"""A yes to what was asked, behind which the word itself is given: "I shall do it, and you get it by Monday"."""
_OWES = regex(r"\W*(?:and |but |so |yes,? )?(?:i|we)(?: still| do| also)* owe you\b", re.IGNORECASE)
_SOON_BEHIND = 200
"""How far behind what is owed the word is given for it: "I owe you the index and I know it. You get it on Friday"."""


def _is_open(said: Said) -> bool:
    """Whether it offers, asks or decides only, as who takes back a word does."""
    is_decided = ("decide" in said.acts and not is_agreed_to(said)) or taken_back_at(said.text) > 0
    return is_decided or bool(said.acts.keys() & {"offer", "question"})


def _of_another(writing: Writing, said: Said, writer: Who) -> Iterator[Proposal]:
    """What the writer says that somebody else will do: on whose word, is theirs to say."""
    if is_done_to_it(said.text) or is_of_their_own(said.text):
        return
    if is_reason(writing, said) or "lack" in said.acts:
        return
    whom = whom_they_promised(said.text)
    is_of_writer = is_told_of_me(said.text)
    if names_only_a_day(said.text) or (is_among_others(said.text) and not is_of_writer):
        return
    is_to_me = not is_of_writer and any(one.name == ME for one in writing.receivers)
    for name in _promisers(writing, said):
        who = somebody(writing, name)
        if gets(said.text) and not is_of_writer and who != writer:
            because = f"the writer says that {_you(who)} gets it"
            yield _promise(writing, said, writer, (who,), because, 0.8)
            continue
        if who.is_stranger and is_of_minutes(said.text) and a_due_in(said.text) is None:
            continue
        to = Who(ME) if is_to_me and who.name != ME and who not in writing.receivers else writer
        if whom and whom != name and not is_of_writer:
            to = who_is(writing.book, Party(whom))
        says = "you say" if writer.name == ME else f"{writer.name} says"
        because = f"{says} that {_you(who)} will"
        yield _promise(writing, said, who, () if to == who else (to,), because, 0.8)


def _promisers(writing: Writing, said: Said) -> list[str]:
    """Who promises; of "They said they would" whoever the sentence before begins with."""
    acting = actor(said.text)
    every = (acting,) if acting else (*promisers(said.text),) or (subject_of(said.text),)
    found = [plain(name) for name in every if name and not _THEY.fullmatch(name)]
    found = [name for name in found if not _NOBODY.match(name)]
    before = [one for one in writing.said if one.start < said.start][-_NEAR:]
    if not found and _HE.match(said.text) and (name := _somebody_in(before)):
        return [name]
    before = before[-1:]
    if found or not before or "commit-of-another" in before[0].acts or not _THEY.match(said.text):
        return found
    begun = [name for name in promisers(before[0].text) if _begins(before[0].text, name)]
    last = named_last(before[0].text) or plain(agent(before[0].text))
    return begun or [name for name in (last,) if name]


def _somebody_in(before: list[Said]) -> str:
    """Who is meant by a “he” or “she”: whom the sentences before name last, or tell of; a thing is nobody."""
    roles = (*groups()["role"].split("|"), *groups()["relative"].split("|"))
    for one in reversed(before):
        for name in filter(None, (named_last(one.text), subject_of(one.text))):
            is_thing = _THINGS.match(one.text) and name.lower().split()[-1] not in roles
            if not is_thing and (name in one.text or name.lower().split()[-1] in roles):
                return name
    return ""


def _begins(text: str, name: str) -> bool:
    return (
        re.match(rf"\W*(?:(?:the|our|my|their|your) )?{re.escape(name)}\b", text, re.IGNORECASE)
        is not None
    )


_THINGS = regex(r"\W*(?:the |your |our |my )?[\w'’-]+ are\b", re.IGNORECASE)
"""How a sentence begins that tells of several things: “Sleeves are in”."""
_HE = regex(r"\W*(?:and |but )?(?:he|she)(?:['’]ll|['’]s)?\b", re.IGNORECASE)
_NEAR = 2
_NOBODY = regex(
    r"(?:some|any|every|no)(?:body|one|thing)\b|(?:one|two|three|four|five|six|ten|both|half|most|all|the rest|rest)$|.*\d",
    re.IGNORECASE,
)
_THEY = regex(r"\W*(?:and |but )?(?:he|she|they)(?:['’]ll|['’]s)?\b", re.IGNORECASE)


def _you(who: Who) -> str:
    return "you" if who.name == ME else who.name


def _promise(
    writing: Writing, said: Said, who: Who, to: tuple[Who, ...], because: str, share: float = 1.0
) -> Proposal:
    fields = _condition(said)
    found = proposal(writing, said, Promise, (who,), to, share * said.task, because, fields)
    about = writing.about
    if not about or not (is_bare(said.text) or is_bare(found.entry.title) or _SUITS.fullmatch(found.entry.title)):  # fmt: skip
        return found
    return found._replace(
        entry=found.entry._replace(title=title_of(about, due_in(about, writing.on, writing.habits)))
    )


_SUITS = regex(r"(?:sure|yes|yep|of course|certainly|gladly|ja|klar|gerne?|mach ich|mache ich|wird gemacht|works|suits|will work|is fine|is good|fine|good|ok|okay|then|passt|geht)(?: (?:for|with) (?:me|us)| well| best| me| then)*", re.IGNORECASE)  # fmt: skip
"""All that is left of a yes to a day without it: “Sure, Friday works”."""


def _condition(said: Said) -> list[tuple[str, str]]:
    found = condition_in(said)
    return [("condition", found)] if found else []


PROPOSER = Proposer("promise", "what somebody says they will do, and by when", propose)
