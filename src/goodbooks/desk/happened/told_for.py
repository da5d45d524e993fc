"""What a story tells for a question of a playbook: its own words, where they stand, and whether to ask at all."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import read_moment
from goodbooks.core.loose_past import loosely_past
from goodbooks.core.phrasing import capital
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.happened.asked_then import opens_the_scene
from goodbooks.desk.happened.promise_told import given_away_in, still_owed, thing_promised
from goodbooks.desk.happened.where_told import is_of_the_same, when_told
from goodbooks.language.retold.untied import untied
from goodbooks.playbooks.options.uses import is_sent
from goodbooks.playbooks.slots import told as sorts
from goodbooks.playbooks.slots.value import Value
from goodbooks.situations.days.days_gone import is_only_one, is_since
from goodbooks.situations.people.boss_told import meant_as_boss, still_boss

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from goodbooks.playbooks.text.playbook import Need, Playbook
    from goodbooks.situations.people.answering import Answer
    from goodbooks.situations.people.names_in import Said

_DATE_OF = "date of "
_VERDICTS = (sorts.FIRST_WORD, sorts.LAST_WORD)
_TO_ME = regex(r"\b(?:me|my|us|our|I|we)\b")
_WAS_PROMISED = regex(r"\W*(?:\w+,? )?(?:I|we)(?:['’](?:ve|d))? (?:(?:was|were|had been|have been|been|got) )?(?:\w+ly )?promised\b(?! (?:him|her|them|it|to)\b)", re.IGNORECASE)  # fmt: skip
"""How one tells what one was promised, without who did it first."""
_TO_ANOTHER = regex(
    r"\bpromise[sd]? (?:(?:it|that|this|things|(?:the |an? )?\w+(?: \w+)?) to (?!me\b|us\b)\w|(?:him|her|them)\b|(?!I\b)(?-i:[A-ZÀ-ÖØ-Þ]))",
    re.IGNORECASE,
)
_BY_ANOTHER = regex(r"\bby (?!(?:my|our|the) (?:\w+ )?(?:boss|manager|supervisor|director|chief|chef|head|owner)\b)(?-i:[A-ZÀ-ÖØ-Þ]|an? |my |our |the |another )", re.IGNORECASE)  # fmt: skip
_I_PROMISED = regex(r"\b(?:I|we)(?:['’](?:ve|d)| have| had)?(?: \w+ly| also| already| even)? (?:promised\b|gave my word|committed|pledged|agreed to|said (?:yes to|(?:that )?(?:I|we)(?:['’](?:d|ll)| would| will)\b(?! (?:like|love|rather|prefer|be (?:leaving|going|off))))|(?:told|assured) [^.;!?,]{2,40} (?:that )?(?:I|we)(?:['’](?:d|ll)| would| will)\b(?! (?:like|love|rather|prefer|be (?:leaving|going|off))))", re.IGNORECASE)  # fmt: skip
"""A word of the writer's own; what they told somebody that they would like is none."""
_COUNTED = regex(r"(?:the )?(?:day before )?yesterday\b|last night\b|today\b|tonight\b|this (?:morning|afternoon|evening)\b|.*\blast week\b|.* \d\d:\d\d\Z", re.IGNORECASE)  # fmt: skip
"""A day that is another one as soon as it is said on another day."""

_ON = regex(r"\Aon ", re.IGNORECASE)
_TODAY = regex(r"(?:today|tonight|this (?:morning|afternoon|evening|noon))\Z", re.IGNORECASE)
_ONE_OF_MANY = ("report", "peer")
_MANY = regex(r"\b(?:staff|team|people|reports|employees|colleagues|co-?workers|crew|workers|others|guys|lads|girls)\Z", re.IGNORECASE)  # fmt: skip
"""How several are called at once, of whom a story may mean one where it is asked who somebody is."""
_WITH_ME = regex(r"\b(?:and (?:I|me)|we)(?:,? [^.,;!?]{1,30},)? (?:had |have |both |had both )?(?:\w+ly )?(?:agreed|settled|decided)\b|\b(?:agreed|settled|arranged) (?:it )?with me\b", re.IGNORECASE)  # fmt: skip
"""What was settled with the writer: that is what stood before somebody turned it round."""
_OF_BEFORE = regex(r"who (?:\w+ed|wrote|is out of reach)\b", re.IGNORECASE)
"""How a question asks for whoever did something then, whether they are still there or not."""
LONGEST_READ = 120
"""So many signs of a story, at most, stand where somebody else reads them: a clause, not what one writes in anger."""


_TODAY = regex(r"today\b", re.IGNORECASE)
_OF_TODAY = regex(r"\b(?:today|tonight|this (?:morning|noon|afternoon|evening|very day)|just now|right now|(?:minutes?|an? hours?|half an hour|hours) ago)\b", re.IGNORECASE)  # fmt: skip
"""How a story says that something was today; where it names only an hour, its day is offered and is not from the story."""


def names_today(told: str) -> bool:
    """Whether a story says of anything that it was today."""
    return _OF_TODAY.search(told) is not None


_WIN = "win"
_ENDURED = regex(r"\b(?:survived?|lived through|(?:last|only) (?:\w+ ){0,2}(?:left|standing))\b", re.IGNORECASE)  # fmt: skip


class Told(NamedTuple):
    """What a story says for a slot, the sentence it stands in, and whether it is taken over without a question; of somebody, in which place; of a decision, the day that is told with it; whether it is told as a maybe.

    Taken is who it is about, the one day that is named, and what was said in so many words. A whole sentence is only offered
    where others would get to read it, and a long one not even that: nobody writes to themselves as they write to their boss.
    """

    value: Value
    passage: str
    is_taken: bool
    place: str = ""
    day: str = ""
    is_maybe: bool = False


def told_for(found: Playbook, need: Need, told: str, today: date) -> Told | None:
    """What a story tells for a slot; None where it tells nothing, or more than others should read in that place."""
    found_in = _first_wish(need, _told(found, need, told, today)) if told else None
    is_short = found_in is None or len(found_in.value.text) <= LONGEST_READ
    return found_in if is_short or not is_sent(found, need.name) else None


def _first_wish(need: Need, said: Told | None) -> Told | None:
    """The first of several things that are wished in one long breath, “go back to my desk, learn the tool, and try again”."""
    if said is None or need.story != sorts.WISH or len(said.value.text) <= LONGEST_READ:
        return said
    first, comma, _ = said.value.text.partition(", ")
    return said._replace(value=said.value._replace(text=first)) if comma else said


def _told(found: Playbook, need: Need, told: str, today: date) -> Told | None:
    """What a story tells for a slot, at whatever length."""
    if need.kind == "date":
        return _day_told(found, need, told, today)
    if need.story:
        every = ((_said(found, told, sort, today), sort) for sort in sorts.sorts_of(need.story))
        said, sort = next((pair for pair in every if pair[0]), (None, ""))
        said = still_boss(told) if sort == sorts.BOSS and not _OF_BEFORE.match(need.ask) else said
        is_taken = not _is_offered(sort) or not is_sent(found, need.name)
        if said and need.kind == "person" and sort in _ONE_OF_MANY and _MANY.search(said.words):
            return None
        if said:
            is_taken = is_taken and not said.is_maybe
            return Told(Value(said.words), said.passage, is_taken, sorts.place_of(sort), said.day, said.is_maybe)  # fmt: skip
        return _fact(found, need, told) if need.story in _VERDICTS else None
    return _fact(found, need, told)


def _day_told(found: Playbook, need: Need, told: str, today: date) -> Told | None:
    """The day that a story tells for a slot; one that has been is taken where the story names no other, unless it is the today of a decision."""
    looks_back = found.looks_back(need.name)
    if own := _own_day(found, need, told, today) if looks_back else None:
        return own
    source = next((one for one in found.header.needs if one.name == _dated(need)), None)
    for sort in sorts.sorts_of(need.story):
        if said := _said(found, told, sort, today):
            is_open = source is not None and source.story in _VERDICTS and said.words == str(today)
            is_taken = is_only_one(told, today) and not is_open if looks_back else not _is_offered(sort)  # fmt: skip
            is_taken = is_taken or need.is_only_told  # nobody is asked for it, so it is shown
            return Told(Value(said.words), said.passage, is_taken=is_taken, place=sort)
    return _day_beside(found, need, told, today) if looks_back and not need.story else None


def _said(found: Playbook, told: str, sort: str, today: date) -> Said | None:
    """What a story tells of a sort; None where it tells nothing, or there is no such sort."""
    answer = sorts.answer_of(sort)
    return _answered(answer, told, today, found.name) if answer else None


@lru_cache(maxsize=1 << 8)
def _answered(answer: Answer, told: str, today: date, play: str) -> Said | None:
    """What a story tells of a sort: a walk asks for the same after every answer."""
    return answer.of(told, today, play)


def _is_offered(sort: str) -> bool:
    """Whether what a story tells of a sort is only offered where somebody else would read it."""
    answer = sorts.answer_of(sort)
    return answer is not None and answer.is_only_offered


def wish_in(told: str) -> Told | None:
    """What a writer wants, in the sentence that says so, without what others say in it; offered, since nobody's mind is made up for them."""
    from goodbooks.situations.people.own_words import wish_of

    said = wish_of(told) if told else None
    return Told(Value(" ".join(said.own.split())), said.passage, is_taken=False) if said else None  # fmt: skip


def area_wished(told: str) -> Told | None:
    """What a writer says of the work that they would like to run alone, in their sentence; None where a story names none."""
    from goodbooks.situations.events.area_told import area_of

    said = area_of(told) if told else None
    return Told(Value(" ".join(said.own.split())), said.passage, is_taken=False) if said else None


def _own_day(found: Playbook, need: Need, told: str, today: date) -> Told | None:
    """The time named in the sentence of what a slot dates, `date of promise`; None where it names none."""
    source = next((one for one in found.header.needs if one.name == _dated(need)), None)
    fact = _told(found, source, told, today) if source else None
    said = fact.day.removeprefix("on ") if fact and fact.day else ""
    said = said or (_only_day(fact.passage, today) if fact else "")
    time = loosely_past(said, today) or (_lasting(said, today) if said and _is_day(said, today) else "")  # fmt: skip
    if not fact or not time:
        return None
    is_untold = _TODAY.match(said) is not None and not names_today(told)
    return Told(Value(time), "" if is_untold else fact.passage, is_taken=not is_untold or need.is_only_told)  # fmt: skip


def day_told_with(
    found: Playbook, need: Need, on_told: str, values: Mapping[str, Value], today: date
) -> Told | None:
    """The day that a story tells with what a slot dates, where that stands as the story has it; else that of the sentence which has the answer's words, or the one that the answer names."""
    answer, day = values.get(_dated(need)), _own_day(found, need, on_told, today) if on_told else None  # fmt: skip
    source = next((one for one in found.header.needs if one.name == _dated(need)), None)
    fact = _told(found, source, on_told, today) if source and day else None
    is_as_told = answer is not None and fact is not None and fact.day and is_of_the_same(answer.text, fact.value.text)  # fmt: skip
    if is_as_told:
        return day
    of_words = _day_of_its_words(need, on_told, answer, today)
    if of_words and day and source and source.story == sorts.LAST_WORD and _is_first_word(found, of_words, on_told, today):  # fmt: skip
        return day
    return of_words or _in_the_answer(need, values, today)


def _is_first_word(found: Playbook, day: Told, told: str, today: date) -> bool:
    """Whether a day stands in the sentence of what was said first: what holds since shares its words with it, and is of another hour."""
    first = _said(found, told, sorts.FIRST_WORD, today)
    return first is not None and " ".join(first.passage.split()) == " ".join(day.passage.split())


def _day_of_its_words(need: Need, story: str, answer: Value | None, today: date) -> Told | None:
    """The day of the sentence of a story that has an answer's words; offered where another sentence names it, and somebody is asked."""
    found = when_told(answer.text, story, today) if answer and story and not answer.cites else None
    if found is None or not found.day:
        return None
    is_taken = found.is_its_own or need.is_only_told
    return Told(Value(found.day), found.passage, is_taken=is_taken, place=sorts.ITS_DAY)


def _in_the_answer(need: Need, values: Mapping[str, Value], today: date) -> Told | None:
    """The one day, counted back from now, that the answer to what a slot dates names, “we agreed this morning”; None where it names none. “On Monday” may be to come."""
    answer = values.get(_dated(need))
    if answer is None or answer.cites:
        return None
    said = _only_day(answer.text, today, _COUNTED)
    return Told(Value(said), answer.text, is_taken=True) if said and _is_day(said, today) else None


def _dated(need: Need) -> str:
    """The slot whose date a slot is, by `date of SLOT`; "" for none."""
    return need.book.removeprefix(_DATE_OF) if need.book.startswith(_DATE_OF) else ""


def _only_day(words: str, today: date, like: re.Pattern[str] | None = None) -> str:
    """The one day that words name, as it may still be said tomorrow; "" where there is none, more than one, or one that is not `like` that."""
    from goodbooks.situations.people.understood import days_in

    days = days_in(words)
    if len(days) != 1 or (like and not like.match(days[0])):
        return ""
    return _lasting(_ON.sub("", days[0]), today)


def _day_beside(found: Playbook, need: Need, told: str, today: date) -> Told | None:
    """The day that a story names where the sentence of what a slot dates has none: right beside that sentence, that with which its scene opens, or the only one there is where the story tells of no such thing; another day is none of it."""
    from goodbooks.situations.people.understood import passages_of

    source = next((one for one in found.header.needs if one.name == _dated(need)), None)
    fact, day = _told(found, source, told, today) if source else None, _day(told, today)
    if fact is None and source and source.kind == "promise" and day and not _TO_ME.search(day.passage):  # fmt: skip
        return None  # what somebody else was told that day
    if day is None or fact is None:
        is_decided = source is not None and source.story in _VERDICTS
        return _today_told(told, today) or (day if day.is_taken else None) if day and is_decided else day  # fmt: skip
    every = [" ".join(one.text.split()) for one in passages_of(told)]
    at = next((at for at, one in enumerate(every) if one in " ".join(fact.passage.split())), -1)
    near = every[max(0, at - 1) : at + 2] if at >= 0 else every
    return day if " ".join(day.passage.split()) in near or opens_the_scene(day.value.text, every, at) else None  # fmt: skip


def _day(told: str, today: date) -> Told | None:
    """The first day that was; taken where the story names no other."""
    from goodbooks.situations.people.understood import days_in, passages_of

    told_on = [
        (words, one.text)
        for one in passages_of(told)
        for words in days_in(one.text)
        if _is_day(words, today) and not is_since(words, one.text)
    ]
    if not told_on:
        return None
    days = [words for words, _ in told_on]
    is_only, said = len({words.lower() for words in days}) == 1, told_on[0][1]
    return Told(Value(_lasting(_ON.sub("", days[0]), today)), said, is_taken=is_only)


def _today_told(told: str, today: date) -> Told | None:
    """Today, in the sentence of a story that names it, “this morning”; offered, since what goes on from there is of the same day."""
    from goodbooks.situations.people.understood import days_in, passages_of

    return next(
        (
            Told(Value(today.isoformat()), one.text, is_taken=False)
            for one in passages_of(told)
            for words in days_in(one.text)
            if _TODAY.match(words) and not is_since(words, one.text)
        ),
        None,
    )


def _lasting(words: str, today: date) -> str:
    """A day as it may still be said tomorrow: one that is counted from today is its date."""
    moment = read_moment(words, today, is_past=True)
    if isinstance(moment, Unclear) or not _COUNTED.match(words):
        return words
    return str(moment)


def _is_day(words: str, today: date) -> bool:
    """Whether words name one day that is not to come."""
    moment = read_moment(words, today, is_past=True)
    return not isinstance(moment, Unclear) and moment.on <= today


def _fact(found: Playbook, need: Need, told: str) -> Told | None:
    """The first fact of the sort that the slot looks for in a book, by and to those whom it names: what the writer or a colleague did is none of what a boss decided."""
    from goodbooks.desk.happened.asked_of_a_story import SORTS
    from goodbooks.situations.events.verdicts import decided_in, tells_no_word
    from goodbooks.situations.people.understood import facts_in

    wanted = SORTS.get(need.book.split(" ", 1)[0]) if need.book else None
    facts = facts_in(told) if wanted else ()
    fitting = (fact.passage.text for fact in facts if fact.sort == wanted)
    is_decision = need.book.startswith("decision ")
    every = (said for said in fitting if _is_by_and_to(need, told, said) and not (is_decision and tells_no_word(said)))  # fmt: skip
    if need.kind == "promise" and " to me" in need.book:
        said = still_owed(tuple(every), told)
    else:
        row = sorted(every, key=_is_endured) if wanted == _WIN else every
        said = _last_word(row, told) if need.story == sorts.LAST_WORD else next(iter(row), "")
    if not said and need.book == "promise":
        return _given_away(found, need, told)
    if not said:
        return None
    what = thing_promised(said) if need.kind == "promise" else ""
    what = given_away_in(said) if need.book == "promise" else what
    what = decided_in(told, said) if is_decision else what
    words = capital(what or untied(" ".join(said.split())))
    return Told(Value(words), said, is_taken=not is_sent(found, need.name))


def _is_endured(said: str) -> bool:
    """Whether a sentence tells of what was only lived through, which shows less than any deed."""
    return _ENDURED.search(said) is not None


def _last_word(every: Iterable[str], told: str) -> str:
    """The last of the sentences in which somebody decides; "" where it was settled with the writer, or the boss says something behind it, in their own words: that may be what holds."""
    from goodbooks.situations.events.quoted import said_last

    *_, last = ("", *every)
    if _WITH_ME.search(last):
        return ""
    behind = said_last(told) if last else None
    return "" if behind and told.find(behind.words) > told.find(last) + len(last) else last


def _given_away(found: Playbook, need: Need, told: str) -> Told | None:
    """What somebody told others will be there by some day, where no sentence says that they promised it."""
    from goodbooks.situations.events.given_away import all_given_away

    one = next(all_given_away(told), None)
    return (
        Told(Value(capital(one.what)), one.passage, is_taken=not is_sent(found, need.name))
        if one
        else None
    )


def _is_by_and_to(need: Need, told: str, said: str) -> bool:
    """Whether a sentence tells of what the boss did, and to the writer, where a slot asks for that."""
    from goodbooks.situations.people.mentions import BOSS, NOBODY
    from goodbooks.situations.people.who_speaks import has_others, who_does

    if " by me" in need.book and need.book.startswith("promise"):
        return _I_PROMISED.search(said) is not None
    if " by boss" not in need.book:
        return True
    is_to_me = " to me" not in need.book or (_TO_ME.search(said) is not None and not _TO_ANOTHER.search(said))  # fmt: skip
    if _WAS_PROMISED.match(said):
        return is_to_me and not _BY_ANOTHER.search(said)
    who = who_does(told, said).who
    is_boss = not has_others(told) or meant_as_boss(told) is not None
    return is_to_me and (who == BOSS or (who == NOBODY and is_boss))
