"""Questions put one at a time: what was answered is kept as one goes, shown whole at the end, and then written."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from json import dumps, loads
from typing import TYPE_CHECKING

from goodbooks.core.either_day import either_day
from goodbooks.core.in_a_sentence import in_sentences
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import shortened
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.web.lines import as_shown
from goodbooks.web.room import Way
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from goodbooks.core.entry import Entry
    from goodbooks.core.problem import Unclear
    from goodbooks.desk.asking.rounds import Prompt
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.desk.walks.since.following import Following
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit

_GOES_ON = ";,:?-–—"
"""How a line ends whose answer has not ended with it, or is told apart already."""
_LEFT = "left "
"""How the key begins of an answer that was left on another day."""
END, WRITTEN = "end", "written"
"""The last parts of the address: where all is shown before it is written, and after it was."""


class Beside(NamedTuple):
    """A line beside a question, and the ref of the entry that says it."""

    words: str
    ref: str = ""


class Put(NamedTuple):
    """One question: its key, its words, what may be answered, why it is asked.

    `rests` are the entries it rests on and `open` what can be answered by its number; `offers`
    are answers of a word or two, each of which is one press; `aside` are smaller questions for
    whoever has no answer yet. Where `is_several`, each line that is typed is an answer by itself.
    """

    key: str
    words: str
    hint: str = ""
    why: str = ""
    rests: tuple[Beside, ...] = ()
    open: tuple[Beside, ...] = ()
    offers: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    is_several: bool = False

    def one_line(self, typed: str) -> str:
        """What was typed on one line: answers of which each has a line are told apart as in one, by a semicolon."""
        lines = [" ".join(line.split()) for line in typed.splitlines() if line.strip()]
        if not self.is_several:
            return " ".join(lines)
        *before, last = lines or [""]
        ended = (one if one[-1] in _GOES_ON else f"{one.rstrip('.')};" for one in before)
        return " ".join((*ended, last))


def _nowhere(entries: Sequence[Entry]) -> tuple[Following, ...]:
    return ()


class Steps(NamedTuple):
    """One round of questions.

    `name` is what its answers are kept under, `path` where it begins. `unclear` says why an
    answer cannot be taken; `become` gives the entries that follow from all answers, which hold ""
    for what was skipped; `settled` is called once they are written. When `turn` is another than it
    was, what was skipped is asked again. `unwritten` says what comes of an answer that no entry follows from,
    and `choices` are what one that is not clear can have meant: in a few words, and as the whole answer.
    `noted` says at the end what was taken for granted of all answers. `trace` is where it came from and goes on to. `then` says what comes after it, once it is written. `of` is what every question is about, and `instead` what it could be about as well: addresses with their words.
    `stays` says once all is written what is still open, and `note` is where that is told back in writing: an address with its words; `leads` says where what was written goes on.
    """

    name: str
    title: str
    under: str
    path: str
    puts: tuple[Put, ...]
    unclear: Callable[[str, str], Unclear | None]
    become: Callable[[Mapping[str, str]], tuple[Understood, ...]]
    settled: Callable[[Mapping[str, str]], None] = lambda _: None
    trace: tuple[str, str] = ("/", "Today")
    turn: str = ""
    skip: str = "Skip"
    unwritten: Callable[[str, str], str] = lambda _key, _words: ""
    choices: Callable[[str, str], tuple[tuple[str, str], ...]] = lambda _key, _words: ()
    said: tuple[str, ...] = ()
    noted: Callable[[Mapping[str, str]], tuple[str, ...]] = lambda _: ()
    of: str = ""
    instead: tuple[tuple[str, str], ...] = ()
    stays: Callable[[], tuple[str, ...]] = tuple
    note: tuple[str, str] = ("", "")
    leads: Callable[[Sequence[Entry]], tuple[Following, ...]] = _nowhere
    then: Callable[[], str] = lambda: ""

    def sign(self, put: Put) -> str:
        """What a question is known by in a form, and its half-typed answer kept under; it holds no words."""
        text = f"{self.name} {put.key}".encode("utf-8", "replace")
        return "step." + hashlib.blake2s(text, digest_size=8).hexdigest()


def ways(
    path: str, asked: Callable[[Visit], Steps], look: Callable[[Visit], Answer] | None = None
) -> tuple[Way, ...]:
    """The addresses of a round below a path; `look` shows its questions where the room has more to say."""

    def shown(visit: Visit) -> Answer:
        return show(visit, asked(visit), visit.parts.get("at", ""))

    return (
        Way(path, look or shown),
        Way(path + "/{at}", look or shown),
        Way(path + "/write", lambda visit: write(visit, asked(visit)), "POST"),
        Way(path + "/let-go", lambda visit: let_go(visit, asked(visit)), "POST"),
        Way(path + "/{at}", lambda visit: take(visit, asked(visit), visit.parts["at"]), "POST"),
    )


def show(visit: Visit, steps: Steps, at: str) -> Answer:
    """A question by its number, or the end; without one, the first that is not answered yet."""
    if at == WRITTEN:
        return _written(visit, steps)
    if not steps.puts and not _strays(visit, steps):
        return visit.draw("templates/steps.html", steps=steps, put=None, said=steps.said)
    if not at:
        answers = _answered(visit, steps)
        left = (n for n, put in enumerate(steps.puts, 1) if put.key not in answers)
        at = str(next(left, END))
    if at == END:
        return _end(visit, steps)
    return _question(visit, steps, _number(steps, at))


def take(visit: Visit, steps: Steps, at: str) -> Answer:
    """Keep what was typed, and go where the button says; an answer that is not clear is asked again."""
    asked, typed = visit.said("asked"), visit.said("offer") or visit.said("words")
    number = _meant(steps, asked, at)
    if not number:
        _keep(visit, steps, asked, " ".join(typed.split()))
        return visit.go(steps.path)
    put, go = steps.puts[number - 1], visit.said("go")
    words = put.one_line(typed)
    if go in ("back", "leave"):
        is_new = words != _answered(visit, steps).get(put.key, "")
        visit.typed.put(steps.sign(put), words if is_new else "")
        return visit.go(steps.trace[0] if go == "leave" else f"{steps.path}/{max(number - 1, 1)}")
    if go == "skip":
        words = ""
    why = steps.unclear(put.key, words) if words else None
    if why is not None:
        visit.typed.put(steps.sign(put), words)
        return _question(visit, steps, number, why)
    if words or go != END or put.key in _answered(visit, steps):
        visit.typed.put(steps.sign(put), "")
        _keep(visit, steps, put.key, words)
    return visit.go(f"{steps.path}/{END if go == END or number == len(steps.puts) else number + 1}")


def write(visit: Visit, steps: Steps) -> Answer:
    """Write what was shown at the end, and nothing else; what it has become meanwhile is shown first."""
    if not visit.is_own:
        raise Refusal("this is a demo book, and stays as it is", "leave the demo for a book of your own", NOTHING_CHANGED)  # fmt: skip
    answers = _answered(visit, steps)
    entries = steps.become(answers)
    if visit.said("shown") != visit.mark(as_shown(visit, entries)):
        return _end(visit, steps, before=visit.house.shown(visit.said("shown")) or "")
    if entries:
        visit.desk.add([one.entry for one in entries])
    steps.settled(answers)
    visit.typed.put(steps.name, "")
    for put in steps.puts:
        if visit.typed.get(steps.sign(put)) == answers.get(put.key):
            visit.typed.put(steps.sign(put), "")
    visit.typed.put(WRITTEN, " ".join((steps.path, *(one.entry.ref for one in entries))))
    return visit.go(f"{steps.path}/{WRITTEN}")


def let_go(visit: Visit, steps: Steps) -> Answer:
    """Forget every answer of this round, and what is half typed."""
    visit.typed.put(steps.name, "")
    for put in steps.puts:
        visit.typed.put(steps.sign(put), "")
    return visit.go(steps.path)


def put_of(desk: Desk, prompt: Prompt) -> Put:
    """A question of a round as the page puts it, beside the entry that it is about."""
    rests = resting(desk, prompt.about)
    return Put(prompt.key, prompt.words, prompt.to_type, prompt.why, rests, offers=prompt.offers)


def resting(desk: Desk, ref: str) -> tuple[Beside, ...]:
    """The entry a question rests on, by its title; nothing for one without an id."""
    if not ref.startswith("^"):
        return ()
    return (Beside(shortened(desk.entry(ref).title, 60) or ref, ref),)


def kept(visit: Visit, name: str, turn: str = "") -> dict[str, str]:
    """Every answer so far to the round of that name, by the key of its question."""
    try:
        found = dict(loads(visit.typed.get(name) or "{}"))
        answers = {str(key): str(words) for key, words in dict(found.get("answers", {})).items()}
    except (TypeError, ValueError):
        return {}
    is_same = found.get("turn") == turn
    return {key: words for key, words in answers.items() if words or is_same}


def begin(visit: Visit, name: str, answers: Mapping[str, str]) -> None:
    """Answers that a story told, in the questions of a round that are not answered yet; what was left there on another day waits at the end, to be copied."""
    there, today = kept(visit, name), str(visit.desk.clock.today)
    try:
        is_old = str(loads(visit.typed.get(name) or "{}").get("on", today)) != today
    except (AttributeError, ValueError):
        is_old = False
    if is_old:
        left = {f"{_LEFT}{key.removeprefix(_LEFT)}": words for key, words in there.items() if words}
        given = {**left, **answers}
    else:
        given = {**answers, **{key: words for key, words in there.items() if words}}
    visit.typed.put(name, dumps({"turn": "", "answers": given, "on": today}))


def _kept(visit: Visit, steps: Steps) -> dict[str, str]:
    """Every answer so far by the key of its question, of which some may not be asked any more."""
    return kept(visit, steps.name, steps.turn)


def _keep(visit: Visit, steps: Steps, key: str, words: str) -> None:
    answers = {**_kept(visit, steps), key: words}
    visit.typed.put(steps.name, dumps({"turn": steps.turn, "answers": answers, "on": str(visit.desk.clock.today)}))  # fmt: skip


def _answered(visit: Visit, steps: Steps) -> dict[str, str]:
    """What was answered so far to the questions there are now, in their order."""
    found = _kept(visit, steps)
    return {put.key: found[put.key] for put in steps.puts if put.key in found}


def _strays(visit: Visit, steps: Steps) -> list[str]:
    """Answers whose question is not asked any more, since the book has changed."""
    known = {put.key for put in steps.puts}
    return [words for key, words in _kept(visit, steps).items() if words and key not in known]


def _question(visit: Visit, steps: Steps, number: int, why: Unclear | None = None) -> Answer:
    put = steps.puts[number - 1]
    words = visit.typed.get(steps.sign(put)) or _answered(visit, steps).get(put.key, "")
    return visit.draw(
        "templates/steps.html", 200 if why is None else 400,
        steps=steps, put=put, number=number, words=words, why=why, said=steps.said,
        choices=_choices(visit, steps, put, words, why) if why else (),
    )  # fmt: skip


def _choices(
    visit: Visit, steps: Steps, put: Put, words: str, why: Unclear
) -> tuple[tuple[str, str], ...]:
    """What an answer that is not clear can have meant, each as one press: what the round knows, or the two days that a word can be."""
    either = either_day(words, visit.desk.clock.today, why)
    return steps.choices(put.key, words) or tuple((one.day, one.words) for one in either)


def _end(visit: Visit, steps: Steps, *, before: str | None = None) -> Answer:
    """Everything that would be written, and what was left out; `before` is what was shown instead of it."""
    answers = _answered(visit, steps)
    half = {}
    for put in steps.puts:
        typed = visit.typed.get(steps.sign(put))
        half[put.key] = typed if typed != answers.get(put.key) else ""
    entries: tuple[Understood, ...] = ()
    refusal = None
    try:
        entries = steps.become(answers)
    except Refusal as found:
        refusal = found
    status = 400 if refusal else 200 if before is None else 409
    return visit.draw(
        "templates/steps_end.html", status,
        steps=steps, answers=answers, entries=entries, noted=() if refusal else steps.noted(answers), sentences=_sentences(visit, [one.entry for one in entries]), refusal=refusal, half=half, before=before,
        strays=_strays(visit, steps), shown=visit.mark(as_shown(visit, entries)), said=steps.said,
    )  # fmt: skip


def _sentences(visit: Visit, entries: Sequence[Entry]) -> list[str]:
    """What entries say, each in a sentence."""
    own = {entry.ref: entry for entry in entries}

    def known(ref: str) -> Entry | None:
        with suppress(Refusal):
            return own.get(ref) or visit.desk.entry(ref)
        return None

    return in_sentences(entries, known, visit.desk.clock.today)


def _written(visit: Visit, steps: Steps) -> Answer:
    """What was written last, each as a link to where it can be taken back."""
    entries: list[Entry] = []
    path, *refs = visit.typed.get(WRITTEN).split() or [""]
    for ref in refs if path == steps.path else ():
        with suppress(Refusal):
            entries.append(visit.desk.entry(ref))
    return visit.draw(
        "templates/steps_written.html",
        steps=steps,
        entries=entries,
        leads=steps.leads(entries),
        sentences=_sentences(visit, entries),
    )


def _meant(steps: Steps, asked: str, at: str) -> int:
    """The number a question has now, though the book may have changed since it was put; 0 for none."""
    if not asked:
        return _number(steps, at)
    signs = (n for n, put in enumerate(steps.puts, 1) if steps.sign(put) == asked)
    return next(signs, 0)


def _number(steps: Steps, at: str) -> int:
    if not at.isdecimal() or not 1 <= int(at[:4]) <= len(steps.puts):
        raise Gone("question")
    return int(at)
