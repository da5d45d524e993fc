"""What each answer after a talk becomes: the talk as it was held, decisions, promises, answers, asks and my own steps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.another_area import with_another_area_apart
from goodbooks.accounts.after_a_talk.asked_back import asked_back
from goodbooks.accounts.after_a_talk.at_the_talk import at_the_talk, for_me, noted, the_talk
from goodbooks.accounts.after_a_talk.found_out import with_what_they_find_out
from goodbooks.accounts.after_a_talk.given_again import ends_with_it, of_no_ask
from goodbooks.accounts.after_a_talk.given_beside import with_what_was_given
from goodbooks.accounts.after_a_talk.matter_of_a_talk import in_its_matter
from goodbooks.accounts.after_a_talk.meant_and_now_asked import meant_and_now_asked
from goodbooks.accounts.after_a_talk.mood_told import with_moods_apart
from goodbooks.accounts.after_a_talk.next_time_told import next_time_told
from goodbooks.accounts.after_a_talk.no_longer import ended_by, no_longer_needed
from goodbooks.accounts.after_a_talk.of_before import with_old_answers_apart
from goodbooks.accounts.after_a_talk.on_trial import gives_until, part_on_trial
from goodbooks.accounts.after_a_talk.part_of_a_yes import as_part_of_a_yes
from goodbooks.accounts.after_a_talk.ruled import ruled
from goodbooks.accounts.after_a_talk.said_beside import said_beside
from goodbooks.accounts.after_a_talk.said_to_it import answer_of, said_to_it, taken_back, told_yes
from goodbooks.accounts.after_a_talk.said_twice import beside_it, said_twice
from goodbooks.accounts.after_a_talk.step_of_a_decision import step_of_the_decision
from goodbooks.accounts.after_a_talk.talk_again import talks_again
from goodbooks.accounts.after_a_talk.wanted_of_me import (
    wanted_in,
    with_what_is_wanted,
)
from goodbooks.accounts.after_a_talk.who_does_what import who_does_what
from goodbooks.accounts.after_a_talk.whose_words import whose_words
from goodbooks.accounts.after_a_talk.word_to_follow import word_to_follow
from goodbooks.accounts.answers.by_which_day import split_by
from goodbooks.accounts.answers.decision_told import decision_told
from goodbooks.accounts.answers.how_it_went import is_no_promise
from goodbooks.accounts.answers.jab_behind import without_jab
from goodbooks.accounts.answers.judged_on import goals_told
from goodbooks.accounts.answers.left_out import is_left_out
from goodbooks.accounts.answers.mine_alone import is_mine_alone
from goodbooks.accounts.answers.next_step import (
    answers_in,
    promised_in,
    to_do,
    to_myself,
)
from goodbooks.accounts.answers.not_asked import is_not_talked_of, still_to_ask
from goodbooks.accounts.answers.others_do import giver_of, is_no_question, they_do, who_does
from goodbooks.accounts.answers.replies import (
    NUMBER,
    as_given,
    is_bare_reply,
    is_reply,
    is_undecided,
    made,
    outcome_of,
    split_for,
    split_question,
    to_what,
)
from goodbooks.accounts.answers.rhythm_told import day_apart, rhythm_told, with_its_beginning
from goodbooks.accounts.answers.settled import (
    answered_by,
    asks_condition,
    is_question,
    is_said_to_me,
    told_to_whom,
)
from goodbooks.accounts.answers.talk_to_come import agreed_talk, each_with_its_day, is_only_a_talk
from goodbooks.accounts.answers.to_a_third import is_to_a_third
from goodbooks.accounts.answers.told_otherwise import told_otherwise
from goodbooks.accounts.answers.word_given import as_promised, is_no_word_given, word_given
from goodbooks.accounts.readers.to_their_face import is_raw_title
from goodbooks.accounts.work_days import work_days
from goodbooks.core.names import ME, is_named_in
from goodbooks.core.phrasing import capital, with_capital_i
from goodbooks.core.regex import regex
from goodbooks.core.telling import TO_MY_QUESTION
from goodbooks.entries.answer import only_word_comes
from goodbooks.entries.ask import Ask
from goodbooks.language.meant.left_open import is_sideways
from goodbooks.language.meant.not_for_them import Cut, without_what_is_kept
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers
    from goodbooks.core.entry import Entry

_I_WILL = regex(r"\b(?:i|we)(?:['’]ll| will| shall)\b", re.IGNORECASE)
_ASKED = regex(r"^(?:me\s*:\s*|i\s*:\s*)?(?:(?:i )?asked(?: (?:him|her|them))?\s*[:,]\s*)?", re.IGNORECASE)  # fmt: skip


def following(after: After, answers: Answers) -> list[Entry]:
    """The entries that follow from the answers, though two of them may promise the same."""
    if not any(answers := _given(answers)):
        return []
    talk = the_talk(after, answers)
    answers, others = with_another_area_apart(after, answers)
    answers, old = _sorted(after, answers)
    after = after.as_shown(answers.decided)
    answers = answers._replace(**{name: after.parted(name, getattr(answers, name)) for name in ("decided", "promised", "asked")})  # fmt: skip
    decided, granted = said_beside(
        after, [*_decided(after, answers)], [*said_to_it(after, answers)]
    )
    if after.talk is None and decided and decided[0].links:
        talk = talk._replace(matters=decided[0].matters)
    is_open = not any(entry.links for entry in (*decided, *(granted if decided else ())))
    left = after.without_answered(answers.decided) if not is_open else after
    own = (
        *to_do(answers.next_step, after.who, after.day),
        *(_thing_of(after, one) for one in promised_in(answers.next_step, after.who, after.day)),
    )
    told_of = whose_words(answers.said, after.who).told
    told = [
        talk,
        *((at_the_talk(after, noted(after, told_of)),) if told_of else ()),
        *old,
        *decided,
        *granted,
        *_promised(after, answers, is_open=is_open),
        *_asked(left, answers, _not_told_yet(after, answers), is_met=not is_open),
        *(at_the_talk(after, one) for one in own),
        *goals_told(answers.said, answers.asked, after.who, after.day),
        *others,
    ]
    told += (
        *word_to_follow(after, answers.said, told),
        *next_time_told(after, answers.said, told),
        *talks_again(after, answers, told),
    )
    told = with_what_is_wanted(after, answers, as_part_of_a_yes(after, told))
    return in_its_matter(after, list(with_what_they_find_out(told)))


def _sorted(after: After, answers: Answers) -> tuple[Answers, list[Entry]]:
    """The answers with who does what and what was given under the question that it answers, and the notes of what was answered long ago."""
    answers, old = with_old_answers_apart(after, answers)
    decided_alone, mine = who_does_what(answers.decided, after.day)
    promised = "; ".join(filter(None, (answers.promised, mine)))
    answers = answers._replace(decided=decided_alone, promised=promised)
    return with_what_was_given(after, answers), old


def _given(answers: Answers) -> Answers:
    """The answers without those that leave their question out, and with how it felt in its place."""
    answers = with_moods_apart(answers)
    left = [name for name, words in answers._asdict().items() if is_left_out(words)]
    return answers._replace(**dict.fromkeys(left, ""))


def _thing_of(after: After, promise: Entry) -> Entry:
    """A promise of mine with what it is of as its title, without that I gave it."""
    given = word_given(after.book, promise.title, after.who)
    return promise._replace(title=given.what) if given.who == ME else promise


def _not_told_yet(after: After, answers: Answers) -> list[str]:
    """What was asked and answered, one by one, without each answer that a decision gives already, without what they want each time, and without what I meant to ask where its answer is not told."""
    told = {one.part for one in said_twice(after, answers)}
    parts = (part for part in answers_in(answers.asked, "asked") if part not in told)
    return [one for one in parts if wanted_in(after, one) is None and not _is_only_put(after, one)]


def _is_only_put(after: After, part: str) -> bool:
    """Whether words only repeat a question that is open: its answer is asked for by itself."""
    plain = _ASKED.sub("", part)
    is_alone = is_question(plain) and not split_question(plain)[1]
    return is_alone and after.meant(plain.rstrip(" ?")) is not None


def _decided(after: After, answers: Answers) -> Iterator[Entry]:
    """The decisions; their first is the answer to what I asked of them in the matter of the talk, if nothing else is."""
    step = step_of_the_decision(after, answers)
    fields = (("next-step", step),) if step else ()
    is_open, twice = not _is_answered(after, answers), said_twice(after, answers)
    met = _answered_by_themselves(after, answers)
    for part in answers_in(answers.decided):
        if wanted_in(after, part, is_theirs=True) is not None or _over(after, part):
            continue
        who, what = decision_told(after.book, part, after.who)
        by = who or after.who
        if by == ME and is_mine_alone(what, after.who):
            yield at_the_talk(after, to_myself(what, after.day))
            continue
        if is_undecided(what) or is_sideways(what):
            yield at_the_talk(after, noted(after, what, by))
            continue
        is_word = is_open and after.book.is_same(by, after.who) and only_word_comes(what) and after.answered(what)  # fmt: skip
        if is_word or is_only_a_talk(after.book, what, after.who, after.day):
            if (ask := after.answered(what) if is_open else None) is not None and ask.id:
                is_open = False
                yield answer_of(after, split_for(what)[0], (ask.id,), asked=ask.title)
            continue
        what, jab = (what, "") if by == ME else without_jab(what)
        private = (("private", capital(jab)),) if jab else ()
        entry = at_the_talk(after, made("decision", after.today, (by,), title=what, fields=(*fields, *private)))  # fmt: skip
        is_theirs = after.book.is_same(by, after.who)
        ask = after.answered(what) if is_theirs else None
        is_new = is_open or (
            split_for(what)[1] is not None and ask is not None and ask.id not in met
        )
        what = split_for(what)[0]
        entry = entry._replace(title=_titled(what, ask))
        if not is_new or ask is None or ask.id is None or told_to_whom(after.wanted, what):
            yield from of_no_ask(after, entry, what, is_open=is_open) if is_theirs else (entry,)
            continue
        is_open, met = False, {*met, ask.id}
        beside = beside_it(twice, ask.id, entry.title)
        entry = entry._replace(links=(ask.id,), matters=entry.matters or ask.matters, fields=(*beside, *entry.fields))  # fmt: skip
        yield from _decided_to_it(after, entry, ask, what, answers)


def _over(after: After, part: str) -> Entry | None:
    """The end of what I promised again and again, where they say that it is not needed any more; None for any other words."""
    promise = no_longer_needed(after.book, part, after.who, after.today)
    return ended_by(promise, part, after.who, after.today) if promise else None


def _no_longer(after: After, answers: Answers) -> Iterator[Entry]:
    """What ended by what was decided, or promised."""
    parts = (*answers_in(answers.decided), *answers_in(answers.promised, "promised"))
    yield from filter(None, (_over(after, part) for part in parts))


def _decided_to_it(
    after: After, entry: Entry, ask: Ask, what: str, answers: Answers
) -> Iterator[Entry]:
    """A decision of theirs that answers what I asked, and what it changes."""
    given = part_on_trial(after, entry, ask, what) or [entry]
    yield from given
    yield from told_otherwise(after.book, ask, what, entry.who[0], day=after.day, on=after.today, is_open=True)  # fmt: skip
    yield from ends_with_it(after, ask, what, answers, is_part=len(given) > 1)


def _titled(words: str, ask: Entry | None) -> str:
    """Words as a title; a bare yes or no says to what, or that nothing says it."""
    return to_what(words, ask.title if ask else "what I asked")


def _is_answered(after: After, answers: Answers) -> bool:
    """Whether an ask is answered as one; a bare yes beside a decision that says it is the same answer."""
    is_decided = any(map(is_said, answers_in(answers.decided)))
    met = after.without_answered(answers.decided).is_met and is_decided
    return any(
        debt is not None and not asks_condition(debt.entry.title)
        for part in _not_told_yet(after, answers)
        for debt in (after.asked_by(part)[0],)
        if not (told_to_whom(after.wanted, part) or (met and is_bare_reply(NUMBER.sub("", part))))
    )


def _answered_by_themselves(after: After, answers: Answers) -> set[str]:
    """The ids of what is answered where it was asked what I asked."""
    told = (after.asked_by(part)[0] for part in _not_told_yet(after, answers))
    return {debt.entry.id for debt in told if debt is not None and debt.entry.id}


def _promises_in(after: After, words: str) -> Iterator[str]:
    """What was promised one by one, without a talk that was agreed on."""
    for answer in with_its_beginning(answers_in(words, "promised"), after.day):
        for one in each_with_its_day(answer, after.day):
            is_wanted = wanted_in(after, one) is not None or _over(after, one)
            if not is_wanted and agreed_talk(after.book, one, after.who, after.day) is None:
                yield one


def _promised(after: After, answers: Answers, *, is_open: bool) -> Iterator[Entry]:
    """The promises; what they said to me without a day is their answer, where an ask of mine in the matter has none."""
    is_open = is_open and not _is_answered(after, answers)
    yield from _no_longer(after, answers)
    for part in _promises_in(after, answers.promised):
        debt, rest = after.about(after.promises, part)
        if debt is not None:
            yield _came_of(after, debt.entry, rest)
            continue
        who, whom, what = word_given(after.book, part, after.who)
        if (other := _no_promise(after, part, who, what) or ruled(after, what, who)) is not None:
            yield other
            continue
        if not who and _is_with_terms(what):
            ask = after.answered(what) if is_open else None
            is_open = is_open and ask is None
            yield answer_of(after, split_for(what)[0], (ask.id,) if ask and ask.id else ())
            continue
        ask = after.granted_in(who, what) if is_open else None
        if ask is not None:
            is_open = False
            yield from told_yes(after, ask, what, answers)
            continue
        if gives_until(after, who, what):
            entry = made("decision", after.today, (after.who,), title=what)
            yield from of_no_ask(after, at_the_talk(after, entry), what, is_open=False)
            continue
        what, day = day_apart(what, after.day)
        doer = None if who else who_does(what, after.who)
        if (doer and not doer.who) or (not who and not day and " " in part and is_no_promise(part)):
            yield at_the_talk(after, noted(after, part))
            continue
        giver, what = (who, what) if who else giver_of(part, what, after.who)
        to = whom or (after.who if giver == "me" else "me")
        ask = answered_by(after.wanted, after.talk, what)
        if is_open and not who and is_said_to_me(part) and not day and ask and ask.id:
            is_open = False
            yield answer_of(after, what, (ask.id,))
            continue
        yield from (*(meant_and_now_asked(after, giver, what) if is_open else ()), _promise(after, giver, to, what, day))  # fmt: skip


def _promise(after: After, giver: str, to: str, what: str, day: str) -> Entry:
    """A promise with its day, or how often it comes; what I say of mine that somebody is not to know is kept in private with it."""
    cut = without_what_is_kept(what) if giver == ME else Cut(what, "")
    what = cut.left or what
    what, often = rhythm_told(what, day, after.day, work_days(after.book))
    fields = often or ((("due", day),) if day else ())
    fields = (*fields, ("private", cut.kept)) if cut.left and cut.kept else fields
    what = as_given(what, giver, after.asks[0].entry.title if len(after.asks) == 1 else "")
    entry = made("promise", after.today, (giver,), (to,), title=what, fields=fields)
    return at_the_talk(after, entry)


def _came_of(after: After, promise: Entry, words: str) -> Entry:
    """What became of a promise; a note of them is for me alone."""
    came = outcome_of(promise, words, after.today)
    is_of_them = is_raw_title(words) or is_named_in(words, after.who)
    return for_me(came) if came.kind == "note" and is_of_them else came


def _no_promise(after: After, part: str, who: str, what: str) -> Entry | None:
    """What an answer is that promises nothing to either: a step of mine, that nothing was promised, or that they take back what I had; None for any other."""
    if who in ("", ME) and (is_mine_alone(what, after.who) or is_to_a_third(what, after.who)):
        return at_the_talk(after, to_myself(what, after.day))
    if is_undecided(what) or is_no_word_given(what):
        return at_the_talk(after, noted(after, what, who or after.who))
    return None if who == ME else taken_back(after, part)


def _is_with_terms(words: str) -> bool:
    """Whether words are their yes with a condition, “yes but only if …”, which is an answer and no promise of mine."""
    return ("is", "part") in is_said(words) and not _I_WILL.search(words)


def _asked(after: After, answers: Answers, parts: list[str], is_met: bool) -> Iterator[Entry]:
    """What was asked and answered; `is_met` where a decision answers an ask already."""
    for part in parts:
        debt, rest = after.asked_by(part)
        part = as_promised(split_for(part)[0])  # noqa: PLW2901 – for none of them
        if debt is not None and is_not_talked_of(rest):
            continue
        if debt is not None and debt.entry.id is not None:
            if isinstance(debt.entry, Ask):
                yield from told_yes(after, debt.entry, rest, answers)
            else:
                yield answer_of(after, rest, (debt.entry.id,), asked=debt.entry.title)
            continue
        if (other := asked_back(part, after.who, after.today) or ruled(after, part) or _theirs(after, part) or _no_ask(after, part)) is not None:  # fmt: skip
            yield at_the_talk(after, other)
            continue
        plain = _ASKED.sub("", part)
        question, answer = split_question(plain)
        if answer and is_not_talked_of(answer):
            yield at_the_talk(
                after, still_to_ask(after.book, f"{question}?", after.who, after.today)
            )
        elif answer:
            note = "" if is_bare_reply(answer) else f"{TO_MY_QUESTION}{question}?"
            yield answer_of(after, answer, (), note, f"{question}?")
        elif is_bare_reply(said := NUMBER.sub("", plain)) or is_reply(said):
            if not (is_met and is_bare_reply(said)):
                yield answer_of(after, said, ())
        else:
            yield at_the_talk(after, _new_of_mine(after, plain))


def _theirs(after: After, words: str) -> Entry | None:
    """What they do by a day, told where I say what I asked: a promise of theirs; None for any other words, and without a day."""
    said = re.sub(rf"\A{re.escape(after.who.partition(' ')[0])}\b(?=\s)", "they", words.strip(), flags=re.IGNORECASE)  # fmt: skip
    what, day = split_by(said, after.day) if they_do(words, after.who) else ("", "")
    return _promise(after, after.who, ME, what, day) if day else None


def _no_ask(after: After, words: str) -> Entry | None:
    """A note of words that ask for nothing; None for any other."""
    is_none = is_mine_alone(words, after.who) or (is_no_question(words) and not _I_WILL.match(words))  # fmt: skip
    return noted(after, words) if is_none else None


def _new_of_mine(after: After, words: str) -> Entry:
    """What I told of myself without a question: a promise, “I will send the plan”, and else something that I asked."""
    if not _I_WILL.match(words) or "?" in words:
        return made("ask", after.today, ("me",), (after.who,), title=words)
    what, day = day_apart(words, after.day)
    what, often = rhythm_told(what, day, after.day, work_days(after.book))
    fields = often or ((("due", day),) if day else ())
    return made("promise", after.today, (ME,), (after.who,), title=with_capital_i(what), fields=fields)  # fmt: skip
