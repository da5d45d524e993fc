"""What somebody asks of somebody: a request to me, or an ask of mine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import shortened
from goodbooks.core.proposal import TO_BE_TOLD
from goodbooks.core.regex import regex
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.note import Note
from goodbooks.entries.request import Request
from goodbooks.language.days.context import names_a_thing
from goodbooks.language.days.due import DEADLINES
from goodbooks.language.days.dues import day_of_what_it_is_for, due_in, named_days
from goodbooks.language.doings.signs import a_due_in
from goodbooks.language.meant.keeping import is_to_keep
from goodbooks.language.meant.taking_back import taken_back_at
from goodbooks.language.reading import Said
from goodbooks.language.retold.titles import LONGEST, title_of
from goodbooks.proposals.reading.around import ASKS, is_departure
from goodbooks.proposals.reading.behind import (
    asks_for_it_again,
    asks_the_same,
    day_asked,
    goes_on,
    is_of_another_thing,
    needs_it,
    only_wants_an_answer,
    wants_the_answer,
)
from goodbooks.proposals.reading.by_when import due_of
from goodbooks.proposals.reading.joint_need import is_joint_need
from goodbooks.proposals.reading.marks import is_marked
from goodbooks.proposals.reading.meets import meets
from goodbooks.proposals.reading.my_advice import is_my_advice
from goodbooks.proposals.reading.or_else import or_else
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.proposals.reading.social import is_of_company, is_social
from goodbooks.proposals.reading.third_parties import by_another, owed_in
from goodbooks.proposals.reading.told import is_told_of_me
from goodbooks.proposals.reading.word_wanted import word_wanted
from goodbooks.proposals.reading.writing import MOST_RECEIVERS, Proposer, called

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.proposal import Proposal
    from goodbooks.language.days.due import Due
    from goodbooks.proposals.reading.or_else import OrElse
    from goodbooks.proposals.reading.writing import Who, Writing

SHOWN, UNSHOWN, PLAIN = 0.3, 0.65, 0.8
"""How likely a sentence must ask where it has the words for it, where it has not, and where it has not and the one before it has."""

_NEAR, _DAY_OF_EVENT, _SURE_OF_WORD = 2, 0.8, 0.7
_TOLD_ONLY, _TO_ALL = 0.5, "it tells what is to be done by all of you, and asks nobody"
_YOURS = regex(r"(?i:\byour?s?\b)")
"""Behind what a sentence that tells what is missing only says why."""
_TOLD = regex(
    r"\W*(?:i|we|he|she|it|they|there|that|this|\w+ing|(?:my|our|his|her|their) \w+)\b|.*\b(?:would|could|should) have\b",
    re.IGNORECASE,
)


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each sentence that asks its reader to do or to tell something."""
    writer = writing.writer
    if writer is None or writing.written.sort not in ("mail", "chat"):
        return
    if writing.is_of_others:
        return
    asked = _all_asked(writing)
    days = _days_behind(writing, asked)
    for said in asked:
        if is_marked(said.text, writing.marks) or _is_of_the_one_before(writing, said, asked):
            continue
        if _ONLY_REMINDS.fullmatch(said.text) or _is_only_taken_back(said) or meets(writing, said):
            continue
        if otherwise := or_else(writing, said):
            yield _or_else(writing, said, otherwise, writer)
            continue
        if is_joint_need(writing, said):
            yield proposal(writing, said, Note, (writer,), (), _TOLD_ONLY, _TO_ALL)
            continue
        one = called(writing, said)
        to = (one,) if one else writing.receivers[:MOST_RECEIVERS]
        if writer.name != ME and is_to_keep(said.text):
            yield _to_keep_to(writing, said, writer, to)
            continue
        kind = Ask if writer.name == ME else Request
        is_told = "question" in said.acts and "ask" not in said.acts
        because = TO_BE_TOLD if is_told else "it asks for something"
        if one is None and len(writing.receivers) > 1:
            because += f", and does not say which of {len(writing.receivers)}"
        wanted = word_wanted(writing, said)
        note = [("note", f"“{wanted.words}”")] if wanted and wanted.words else []
        found = proposal(writing, said, kind, (writer,), to, said.ask, because, note)
        found = _about(writing, said, found)
        found = _with_day_behind(writing, said, found, days.get(said.start))
        yield _with_day_of_event(writing, said, found)


def _all_asked(writing: Writing) -> list[Said]:
    """The sentences that ask, those too that go on about what another one asks for."""
    beside = zip((None, *writing.said), writing.said, (*writing.said[1:], None), strict=False)
    return [
        said
        for before, said, after in beside
        if (_is_asked(before, said, after) or or_else(writing, said))
        and not (owed_in(said.text) or by_another(writing, said) or is_my_advice(said.text))
    ]


def _days_behind(writing: Writing, asked: list[Said]) -> Mapping[int, Due]:
    """The day that a later sentence sets which only goes on about what one asks for, by where that one begins."""
    days: dict[int, Due] = {}
    last: Said | None = None
    for said in asked:
        if not _is_of_the_one_before(writing, said, asked):
            last = said
            continue
        due = due_of(writing, said)
        if last and due and "question" not in said.acts:
            days.setdefault(last.start, due)
    return days


def _with_day_behind(writing: Writing, said: Said, found: Proposal, due: Due | None) -> Proposal:
    """What is asked for by the day set behind, where its own sentence sets none."""
    own = due_in(said.text, writing.on, writing.habits)
    is_set = own is not None and (own.lead.lower() in DEADLINES or (due and due.lead.lower() not in DEADLINES))  # fmt: skip
    if due is None or is_set:
        return found
    fields = tuple(one for one in found.entry.fields if one[0] != "due")
    day = f"{due.on} {due.at}" if due.at else f"{due.on}"
    return found._replace(entry=found.entry._replace(fields=(("due", day), *fields)))


_ONLY_REMINDS = regex(r"\W*(?:just |only )?(?:an? )?(?:(?:very |another |gentle|friendly|quick|small|last|little|kind|second)\W*)*reminder\W*", re.IGNORECASE)  # fmt: skip
"""What stands before what somebody is reminded of, and says nothing of it."""
_OF_NOTHING = regex(
    r"\W*(?:and |so |but |would |will |is |does |are |do )*(?:(?:that|this|it|these|those|you)\b ?)?(?:be |is |are )?(?:ok|okay|fine|all ?right|alright|good|possible|acceptable|agreeable|work|suit|do|agree|with me|in order|clear|what do you think|what do you say|any (?:thoughts|objections|views)|your (?:view|thoughts))\b(?: (?:for|with|by|to|on|about) (?:you|u|that|this|it|your team|your side)| you)*\W*",
    re.IGNORECASE,
)
"""A question that names nothing of its own: "Is that OK for you?"."""


def _about(writing: Writing, said: Said, found: Proposal) -> Proposal:
    """A question that names nothing is called by the sentence before it, or by what its mail is about."""
    if not _OF_NOTHING.fullmatch(said.text):
        return found
    before = [one.text for one in writing.said if one.start < said.start][-1:]
    about = before[0] if before else writing.written.subject
    words = title_of(about, None) if about.strip() else ""
    asked = found.entry.title[:1].lower() + found.entry.title[1:]
    if not words:
        return found
    title = f"{shortened(words, LONGEST - len(asked) - len(': '))}: {asked}"
    return found._replace(entry=found.entry._replace(title=title))


def _or_else(writing: Writing, said: Said, otherwise: OrElse, writer: Who) -> Proposal:
    """A word that is awaited by a day, called by what is done without it."""
    kind = Ask if writer.name == ME else Request
    to, condition = (
        writing.receivers[:MOST_RECEIVERS],
        Said(otherwise.condition, said.start, {}, 1.0, 1.0),
    )
    because = "it waits for a word until then"
    found = proposal(writing, condition, kind, (writer,), to, _SURE_OF_WORD, because)
    entry = found.entry._replace(title=otherwise.title)
    return found._replace(entry=entry, sentence=" ".join(said.text.split()))


def _to_keep_to(writing: Writing, said: Said, writer: Who, to: tuple[Who, ...]) -> Proposal:
    """What somebody wants left undone or untold: their word, which waits for no answer."""
    words = (("said", " ".join(said.text.split())),)
    return proposal(
        writing, said, Decision, (writer,), to, said.ask, "it asks that something is left", words
    )


def _with_day_of_event(writing: Writing, said: Said, found: Proposal) -> Proposal:
    """What is wanted for a meeting or the like on a day is wanted by that day, which is told as less sure; what is only asked to be told is not."""
    if found.entry.line("due") or not said.acts.keys() & {"ask", "lack"}:
        return found
    event = day_of_what_it_is_for(said.text, writing.on, writing.habits)
    if event is None and "lack" in said.acts:
        event = _day_ahead(writing, said)
    if event is None:
        return found
    entry = found.entry._replace(fields=(("due", f"{event.on}"), *found.entry.fields))
    because = f"{found.because}; the day is that of what it is for, so that it may be wanted before"
    return found._replace(entry=entry, because=because, sure=_DAY_OF_EVENT * found.sure)


def _day_ahead(writing: Writing, said: Said) -> Due | None:
    """The day that comes while something is missing: the first that the sentence names behind what it lacks."""
    named = named_days(said.text, writing.on, writing.habits)
    days = (
        one
        for one in named
        if not one.is_of_a_month(writing.on) and not names_a_thing(said.text, one)
    )
    behind = (one for one in days if one.start >= said.acts["lack"] and one.on >= writing.on)
    return next((one for one in behind if one.lead.lower() not in _SINCE), None)


_SINCE = ("since", "last", "every", "each", "ago")


def _is_asked(before: Said | None, said: Said, after: Said | None) -> bool:
    """Whether a sentence asks, and is not the hint at what the next one asks for, nor the reason for what the one before it asked."""
    is_to_another = _TO_SOMEBODY.match(said.text) is not None
    is_hint = after is not None and not _says_it(said) and _says_it(after)
    if after is not None and _is_only_likely(said) and _is_shown(after):
        is_own = bool(_YOURS.search(said.text)) and is_of_another_thing(after.text, said.text)
        is_hint = not is_own and a_due_in(said.text) is None
    if after is not None and _is_only_likely(said) and _is_only_likely(after):
        is_hint = bool(_YOURS.search(after.text)) and not _YOURS.search(said.text)
    if is_hint and after and "hint" in said.acts and _YOURS.search(said.text):
        is_hint = not is_of_another_thing(after.text, said.text)
    is_reason = (
        before is not None and not _is_shown(said) and _is_shown(before) and not is_to_another
    )
    is_beside = before is not None and before.acts.keys() & ASKS and not is_to_another
    if "lack" in said.acts and (is_hint or is_beside):
        return False
    return _asks(said) and not is_hint and not (is_reason and said.ask < PLAIN)


_TO_SOMEBODY = regex(r"\W*(?:And |and )?[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ], (?=[a-z])")
"""How a sentence begins that speaks to somebody by name."""


def _is_only_taken_back(said: Said) -> bool:
    """Whether it takes back a word, which is its writer's to decide, and asks for nothing behind that."""
    return 0 < taken_back_at(said.text) >= said.acts.get("ask", 0)


def _is_only_likely(said: Said) -> bool:
    """Whether nothing but all its words together make it likely that it asks."""
    return said.acts.get("ask") == 0 and not said.acts.keys() & {"question", "hint", "lack"}


def _is_shown(said: Said) -> bool:
    """Whether words made for it, or its form, show that it asks; what all its words only make likely has no place of its own."""
    return said.acts.get("ask", 0) > 0 or "question" in said.acts


def _is_of_the_one_before(writing: Writing, said: Said, asked: list[Said]) -> bool:
    """Whether it only waits for the answer to what one of the two sentences before it asks, or goes on about the thing that the one before it asks for."""
    due = due_in(said.text, writing.on, writing.habits)
    before = [one for one in writing.said if one.start < said.start][-_NEAR:]
    is_question = "question" in said.acts
    last = _last_asked([one for one in before if not is_departure(writing, one)], asked)
    is_next = last is not None and last is before[-1]
    is_again = not is_next and a_due_in(said.text) is not None and asks_for_it_again(said.text)
    if needs_it(said.text) and any(0 < said.start - one.start <= _SAME for one in asked):
        return True
    if a_due_in(said.text) is not None and any(
        asks_the_same(said.text, one.text) for one in asked if _is_near_behind(one, said)
    ):
        return True
    if last and not is_question and (is_again or (is_next and goes_on(said.text))):
        return True
    if or_else(writing, said) and any(one in asked for one in before):
        return True
    if is_question and before[-1:] and before[-1] in asked and day_asked(said.text, writing):
        return True
    is_asked_already = any(one in asked and "question" not in one.acts for one in before)
    if is_question and is_asked_already and asks_for_it_again(said.text):
        return True
    is_asking = last is not None and ("question" in last.acts or _ASKS_WHETHER.search(last.text))
    is_open = (
        last is not None
        and is_asking
        and (_ASKS_WHETHER.search(last.text) or a_due_in(last.text) is None)
    )
    if is_open and wants_the_answer(said.text):
        return True
    if not only_wants_an_answer(said.text, due):
        return False
    before = [one for one in before if one in asked]
    days = {own.on for one in before if (own := due_of(writing, one)) is not None}
    return bool(before) and (due is None or not days or due.on in days)


_SAME = 240
"""How many letters behind what was asked it may be wanted once more."""


_ASKS_WHETHER = regex(r"\b(?:asks?|asked|wonders?|wondered|wants? to know) (?:me |us |you )?(?:whether|if)\b", re.IGNORECASE)  # fmt: skip


def _is_near_behind(one: Said, said: Said) -> bool:
    return 0 < said.start - one.start <= _SAME and a_due_in(one.text) is None


def _last_asked(before: list[Said], asked: list[Said]) -> Said | None:
    """What was asked last before a sentence, where nothing stands between but what asks nothing and does nothing."""
    for one in reversed(before):
        if one in asked:
            return one
        if one.acts.keys() & {"commit", "commit-of-another", "decide", "offer"}:
            return None
    return None


def _says_it(said: Said) -> bool:
    """Whether it asks in words made for it, and does not only hint at what is missing."""
    return "ask" in said.acts or "question" in said.acts


def _asks(said: Said) -> bool:
    if said.acts.keys() & {"idle", "courtesy"} or is_social(said.text):
        return False
    if is_told_of_me(said.text) and not _is_shown(said):
        return False
    if said.acts.keys() & {"hint", "lack"}:
        return True
    if _is_only_likely(said) and _IF_THEY.match(said.text):
        return False
    if _says_it(said):
        return said.ask >= SHOWN
    is_other = bool(said.acts.keys() & {"decide", "offer", "commit", "commit-of-another"})
    is_idle = bool(_TOLD.match(said.text) or is_of_company(said.text))
    is_idle = is_idle or _IF_ANYTHING.search(said.text) is not None
    return said.ask >= UNSHOWN and not is_other and not is_idle


_IF_ANYTHING = regex(r"\b(?:let (?:me|us)(?: please)? know|tell (?:me|us)|shout|ring) if (?:anything|something|any of it)\b", re.IGNORECASE)  # fmt: skip
"""A courtesy: “Please let me know if anything else is missing”."""
_IF_THEY = regex(r"\W*(?:and |but |so )?(?:if|once|when) (?!(?:you|u|anyone|anybody|someone|somebody)\b)[^,;]{2,60},? (?:i|we) (?:can|could|may)\b", re.IGNORECASE)  # fmt: skip
"""What may come of what others do: “If your client agrees we can sign next week”."""
PROPOSER = Proposer("request", "what somebody asks of you, and what you ask of them", propose)
