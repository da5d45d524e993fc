"""An entry as a sentence to the one whose book it is: what stands in the book once it is written."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import capital, listed, sentence, short_day
from goodbooks.core.plans import PLANNED, WANTED
from goodbooks.core.regex import regex
from goodbooks.core.telling import TO_MY_QUESTION, to_you

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from goodbooks.core.entry import Entry

_SAID_OF = {
    "answer": "{who} answered{to}: {what}",
    "ask": "{who} asked{to}: {what}",
    "decision": "{who} decided: {what}",
    "promise": "{who} promised{to}: {what}",
    "request": "{who} asked{to}: {what}",
    "win": "A win of {whose}: {what}",
    "note": "A note: {what}",
    "expectation": "{who} {expects}: {what}",
    "goal": "{who} {are} judged on: {what}",
}
_MEANT = {
    "ask": "You mean to ask{to}: {what}",
    "promise": "You mean to promise{to}: {what}",
}
"""The same of what is mine and only planned: nobody has heard it yet."""
_NAMED = {PLANNED: "Meant for"}
_ASIDE = frozenset({"amends", "stage", "state", "is", "written"})
_TURNS = {"withdraws": "It takes the place of", "reverses": "It turns round"}
"""What an entry does to those that a line of it names."""
_PRIVATE = "private"


_ALONE = "Nobody else reads it."
"""What is said of a promise to myself."""


def in_a_sentence(entry: Entry, known: Callable[[str], Entry | None], today: date) -> str:
    """What an entry says, in a sentence; `known` gives the entry of a ref, for what it changes or is for."""
    changed = known(entry.line("amends")) if entry.line("amends") else None
    about = changed or next(filter(None, (known(f"^{one}") for one in entry.links)), None)
    if entry.kind == "person" and entry.line("not-yet").lower() == "nothing":
        return f"{_people(list(entry.who))} may hear of all of it from now on."
    if entry.kind == "talk" and entry.line("stage") == "debriefed":
        talk = changed or entry
        with_whom = _people([name for name in (*talk.who, *talk.to) if name_key(name) != ME])
        lead = f"Your talk{f' with {with_whom}' if with_whom else ''} on {short_day(talk.on, today)} is written down"
    elif entry.kind == "talk" and entry.line("stage") == "planned" and entry.on > today:
        lead = _to_come(entry, today)
    elif is_sent(entry):
        to = _people(list(entry.to)) or "somebody"
        title = f": “{entry.title}”" if entry.title else ""
        lead = f"You sent {to} a message on {short_day(entry.on, today)}{title}"
    elif entry.kind == "talk" and entry.line("stage") == WANTED:
        lead = _to_ask_for(entry, today)
    elif entry.kind == "outcome" and about is not None:
        state = entry.line("state") or entry.title
        is_said = state == "sent" and about.kind in ("ask", "promise") and entry.title == "Said"
        called = _called(about, today)
        given = "is promised now" if about.kind == "promise" else "counts as said"
        lead = f"{capital(called)} {given}" if is_said else f"What became of {called}: {state}"
    elif changed is not None:
        is_new = entry.title and entry.title != changed.title
        lead = f"{capital(_called(changed, today))} is changed"
        lead += f": it is now “{entry.title}”" if is_new else ""
        if entry.title and not is_new:  # it is in the book by now
            to = f"For {_people(changed.to)} it" if changed.to else "It"
            lead = f"{to} now reads: “{entry.title}”"
    else:
        lead = _of_its_kind(entry)
        is_reply = about is not None and entry.kind in ("answer", "decision")
        lead += _to_what(entry, about) if is_reply and about else ""
    alone = _ALONE if _is_my_own(entry) else ""
    return " ".join(filter(None, (sentence(lead), *_lines(entry, known, today), alone)))


def in_sentences(
    entries: Sequence[Entry], known: Callable[[str], Entry | None], today: date
) -> list[str]:
    """What entries that belong together say, each in a sentence; of a promise to myself that is the next step of a talk or a decision it is not said that nobody reads it."""
    steps = [one.line("next-step").casefold() for one in entries if one.line("next-step")]
    told = ((one, in_a_sentence(one, known, today)) for one in entries)
    return [
        said.removesuffix(f" {_ALONE}")
        if _is_my_own(one) and any(_bare(one.title) in step for step in steps)
        else said
        for one, said in told
    ]


def _bare(title: str) -> str:
    return title.casefold().rstrip(" .")


def is_sent(entry: Entry) -> bool:
    """Whether a talk is a message that I sent, and nothing that we said to each other."""
    is_held = entry.kind == "talk" and entry.line("stage") == "held"
    return is_held and [*map(name_key, entry.who)] == [ME] and bool(entry.to) and entry.line("channel").lower() in _CHANNELS  # fmt: skip


_CHANNELS = frozenset({"mail", "e-mail", "email", "chat", "letter", "message"})


def _to_come(talk: Entry, today: date) -> str:
    """That a talk is planned, with whom and for when."""
    others = _people([name for name in (*talk.who, *talk.to) if name_key(name) != ME])
    at = f", {talk.at}" if talk.at else ""
    title = f": “{talk.title}”" if talk.title else ""
    with_whom = f" with {others}" if others else ""
    return f"A talk{with_whom} is planned for {short_day(talk.on, today)}{at}{title}"


def _to_ask_for(talk: Entry, today: date) -> str:
    """That a talk is meant to be asked for, of whom and for when."""
    others = _people([name for name in (*talk.who, *talk.to) if name_key(name) != ME])
    title = f": “{talk.title}”" if talk.title else ""
    return (
        f"You mean to ask {others or 'somebody'} for a talk on {short_day(talk.on, today)}{title}"
    )


def _is_my_own(entry: Entry) -> bool:
    """Whether it is a promise that I gave to myself."""
    is_to_me = bool(entry.to) and all(name_key(one) == ME for one in (*entry.who, *entry.to))
    return entry.kind == "promise" and is_to_me and not entry.line("readers")


def _to_what(reply: Entry, about: Entry) -> str:
    """What a reply is to, unless it says so itself: “, when you asked: “Who signs?””."""
    if about.title in reply.title:
        return ""
    if about.kind != "ask":
        return f", to “{about.title}”"
    return f", when {_people(about.who) or 'you'} asked: “{about.title}”"


def _called(entry: Entry, today: date) -> str:
    return (
        f"“{entry.title}”" if entry.title else f"the {entry.kind} of {short_day(entry.on, today)}"
    )


def _of_its_kind(entry: Entry) -> str:
    """An entry in the sentence of its kind, with its people; one of a kind without a sentence by its kind and words."""
    who = _people(entry.who) or "you"
    to = "yourself" if who == "you" == _people(entry.to) else _people(entry.to)
    what = f"“{entry.title}”" if entry.title else "no words yet"
    is_meant = who == "you" and entry.line(PLANNED)
    shape = (_MEANT if is_meant else _SAID_OF).get(entry.kind, "{kind}: {what}")
    kind = capital(entry.kind) + (f" with {who}" if entry.kind == "talk" and entry.who else "")
    owner = "yours" if who == "you" else who
    expects = "expect" if who == "you" or len(entry.who) > 1 else "expects"
    if entry.kind == "request" and entry.title and not _QUESTION.match(entry.title) and "?" not in entry.title:  # fmt: skip
        shape = shape.replace("{to}:", "{to} for:")
    said = shape.format(
        who=who,
        whose=owner,
        to=f" {to}" if to else "",
        expects=expects,
        are="is" if expects == "expects" else "are",
        what=what,
        kind=kind,
    )
    return capital(said)


_QUESTION = regex(r"(?:if|whether|what|what['’]s|when|which|who|whose|where|how|why|that|to)\b", re.IGNORECASE)  # fmt: skip
"""How a question begins that stands behind “asked”; a thing is asked for."""


def _people(names: Sequence[str]) -> str:
    return listed("you" if name_key(name) == ME else to_you(name) for name in names)


def _lines(entry: Entry, known: Callable[[str], Entry | None], today: date) -> list[str]:
    """The other lines, each by its name, with what it points to by its words; what is private is only said to be there."""
    told = []
    for name, words in entry.fields:
        if name == _PRIVATE:
            told.append("With a private line.")
        elif name == "every" and (often := _how_often(words, entry.on, today)):
            told.append(often)
        elif name == "note" and words.startswith(TO_MY_QUESTION):
            told.append(f"You had asked: “{words.removeprefix(TO_MY_QUESTION)}”.")
        elif name in _TURNS and (turned := [one for one in map(known, words.split(", ")) if one]):
            called = listed(_called(one, today) for one in turned)
            told.append(sentence(f"{_TURNS[name]} {called}"))
        elif name not in _ASIDE:
            called = _NAMED.get(name) or capital(name.replace("-", " "))
            told.append(sentence(f"{called}: {_day_or(words, today)}"))
    return told


def _how_often(words: str, on: date, today: date) -> str:
    """How something comes again, in a sentence: “It comes every week, until 18 December.”; "" where that is not plain."""
    from goodbooks.core.problem import Unclear
    from goodbooks.core.rhythm import read_rhythm

    rhythm = read_rhythm(words, on)
    if isinstance(rhythm, Unclear):
        return ""
    at = f" at {rhythm.at}" if rhythm.at else ""
    until = f", until {short_day(rhythm.until, today)}" if rhythm.until else ""
    return f"It comes {rhythm.said}{at}{until}."


_DAY = regex(r"(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?")


def _day_or(words: str, today: date) -> str:
    """A day as it is said, with its hour; any other words as they stand."""
    found = _DAY.fullmatch(words)
    try:
        on = short_day(date.fromisoformat(found[1] if found else ""), today)
    except ValueError:
        return " ".join(words.split())
    return f"{on}, {found[2]}" if found and found[2] else on
