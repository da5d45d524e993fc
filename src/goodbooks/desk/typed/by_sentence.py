"""What is typed in a few sentences, or in one that tells two things: an entry for each, and a note for what is none."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.who_does_what import clauses_in, said_to_me
from goodbooks.core.names import NO_TITLE
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.named_in import A_THING, is_named, known_as
from goodbooks.desk.sentences.typed_short import with_capitals, written_out
from goodbooks.desk.typed.batch import with_more
from goodbooks.desk.typed.given_auf_probe import given_auf_probe
from goodbooks.desk.typed.moved_with_it import with_what_moves
from goodbooks.desk.typed.understand import Understood, understand_typed
from goodbooks.desk.typed.with_another_day import with_another_day
from goodbooks.desk.typed.with_its_area import with_its_area
from goodbooks.desk.typed.with_what_was_meant import with_what_was_meant
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.lines.known import Known

_LONGEST, _MOST, _FEWEST_WORDS = 700, 8, 3
_SIGNS = regex(r'["“”„\[\]\n^#]|->')
_TAGS = regex(r"(?: #[\w-]+)+\Z")
"""The matters that all of a text is about, at its end."""
_SHORT_FORMS = ("St", "vs", "No", "approx", "ca", "etc", "incl", "excl", "esp", "max", "min", "tel", "ext", "dept", "est", "misc", "resp", "ref", "fig", "bldg", "appt")  # fmt: skip
_NO_STOP = NO_TITLE + "".join(rf"(?<!\b{one}\.)" for one in _SHORT_FORMS)
_STOP = regex(rf"(?<=[.!?;]){_NO_STOP}\s+(?=[^\W\d_])(?-i:(?=[A-ZÀ-ÖØ-Þ])|(?<=;\s)|(?<![\W\d]\w\.\s)(?<!\d\.\s)(?<!\.\.\s))", re.IGNORECASE)  # fmt: skip
"""Where a sentence ends, also before one that begins small; a short form, an initial and a figure with its dot end none."""
_DOES = r"(?:['’](?:ll|d)\b|(?: (?:also|then|now|just))? (?:wants?|needs?|asked|asks|promised|promises|will|decided|decides|expects?|said|says|told|agreed|owes?|is going to|has to)\b)"
_AGAIN = r"(?:then )?(?:let us|let['’]?s|we(?:['’]ll| will)?) (?:talk|speak|meet|sit down|see each other|look at (?:it|this|that)|come back to (?:it|this|that)) again\b"
_WE = regex(r"\A(?:then )?(?:let us|let['’]?s|we(?:['’]ll| will)?)", re.IGNORECASE)
_AND = regex(rf",? (?:and|but|so)(?: that)? (?=(?:I|he|she|they|(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+){_DOES})|, (?:and |but |so )?(?={_AGAIN})|; (?=[^\W\d_])", re.IGNORECASE)  # fmt: skip
"""Where a sentence goes on with something else that somebody does."""
_PRONOUN = regex(r"(?P<who>he|she|they)(?P<short>['’](?:ll|d))?(?= )", re.IGNORECASE)
_TO_THEM = regex(r"\b(?P<lead>I (?:also |then )?(?:told|promised|asked|owe|gave|said to|will send|sent)) (?:him|her|them)\b", re.IGNORECASE)  # fmt: skip
_SOMEBODY = regex(r"(?:(?:and|but|so|then|later|now|also|today|yesterday)[, ]+)*(?P<who>[^\W\d_][\w-]*) (?=\S)", re.IGNORECASE)  # fmt: skip
_PRONOUNS = frozenset({"i", "we", "he", "she", "they"})
_SAYS = regex(r"(?:only |just |then )*(?:said|says|answered|replied|told (?:him|her|them|me)|asked (?:him|her|them|me)|thinks|laughed|nodded|smiled|shrugged)\b", re.IGNORECASE)  # fmt: skip
"""What is told of the question before it, and is no other thing."""
_TWO_DAYS = " can mean "
"""What a refusal says of a day that may be one of two: it is asked, and not kept in a note."""
_SHORT = {"ll": " will", "d": " would"}
_NAMED = regex(r"(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]*[\wà-öø-ÿ](?: (?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+)?")
_CAME = regex(
    r"(?:(?:then|today|yesterday|later|and|but|so|also),? )?(?P<name>(?!(?:then|today|yesterday|later|and|but|so|also|this|last|my|our|the)\b)(?:(?:Dr|Mrs?|Ms|Prof)\.? )?(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+)?)(?: (?:from|of|in|at) \S+(?: \S+)?)?(?: (?:just|also|has|had|then|again))*"
    r" (?:(?:rang|called|phoned|wrote|mailed|e-?mailed|texted|asked|pinged|messaged)\b|(?:came|stopped|dropped|popped) (?:by|in|over|up|to me)\b)",
    re.IGNORECASE,
)
"""How somebody is named whom the book need not know: they came to me, “Paul rang”."""
_GETS_IT = regex(r"I (?:said|told (?:\S+|\S+ [A-ZÀ-Þ]\S+))(?: that)? (?:he|she|they)(?:['’]d|['’]ll| would| will)? (?:gets?|have|has) (?:it|them|that)\b", re.IGNORECASE)  # fmt: skip
EACH = "An entry for each thing it tells; what is no promise, question or decision is a note"
"""What is said of several entries that one text became."""


def by_sentence(
    text: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[Understood, ...]:
    """The entries of a text that tells several things, in its order; none where it is one thing, or only to be kept as it is.

    A matter at its end is that of each. Of a text that is understood as one, two entries at least have to be more than a note; else one has. Notes that follow each other are one. A day of one of
    them that can be two is refused.
    """
    found_tags = _TAGS.search(" ".join(text.split()))
    tags = found_tags[0] if found_tags else ""
    words = with_capitals(" ".join(text.split()).removesuffix(tags), known)
    if "\n" in text.strip() or len(words) > _LONGEST or _SIGNS.search(words):
        return ()
    if german := given_auf_probe(words, tags, kinds, clock, known):
        return german
    for parts in (
        _each_decided(words),
        _parts(words, is_whole=False),
        _parts(words, is_whole=True),
    ):
        found = _read(parts, tags, kinds, clock, known) if 1 < len(parts) <= _MOST else ()
        if len(found) > 1 and _more_than_notes(found) >= _fewest(words, parts, kinds, clock, known):
            return (found[0]._replace(notes=(*found[0].notes, EACH)), *found[1:])
    every = (with_what_moves, with_its_area, with_what_was_meant, with_another_day)
    told = (one(words + tags, kinds, clock, known) for one in every)
    return next(filter(None, told), ())


_DECIDED = regex(r"(?P<head>(?:\S+ ){1,4}?(?:has |had )?decided(?: that|:)? )(?P<what>.+)", re.IGNORECASE)  # fmt: skip


def _each_decided(words: str) -> list[str]:
    """What somebody decided of who does what, a sentence for each: “Marta decided that she …”."""
    found = _DECIDED.fullmatch(words)
    return (
        [f"{found['head']}{said_to_me(one)}" for one in clauses_in(found["what"])] if found else []
    )


def _parts(words: str, *, is_whole: bool) -> list[str]:
    """The sentences of a text; with the clauses that tell something else apart, unless they are to be whole."""
    sentences = [one for one in _STOP.split(words) if one.strip()]
    if is_whole:
        return sentences
    return [part for one in sentences for part in _AND.split(one) if part and part.strip()]


def _fewest(
    words: str, parts: list[str], kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> int:
    """How many entries a text has to tell that are no notes, to be taken apart: one, where it is none as a whole, or a sentence of it tells of somebody else."""
    try:
        whole = understand_typed(words, (), kinds, clock, known)
    except Refusal:
        return 1
    pairs = (both for both in pairwise(parts) if both[0].endswith("."))
    is_of_others = any(_tells_of_somebody(one, before, known) for before, one in pairs)
    return 1 if whole.entry.kind == "note" or is_of_others else 2


def _tells_of_somebody(part: str, before: str, known: Known) -> bool:
    """Whether a sentence begins with what somebody did, who is named by it or by a pronoun, and is none of what they said to the one before."""
    found = _SOMEBODY.match(part)
    who = found["who"] if found else ""
    is_pronoun = who.lower() in _PRONOUNS
    if found is None or not (is_pronoun or (who[:1].isupper() and known.is_person(who))):
        return False
    return not _SAYS.match(part, found.end()) or not (is_pronoun or who in before)


def _more_than_notes(found: tuple[Understood, ...]) -> int:
    return sum(one.entry.kind != "note" for one in found)


def _read(
    parts: list[str], tags: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[Understood, ...]:
    """Each part as an entry, with whom a pronoun means; what is none is a note with what stands beside it."""
    found: list[Understood] = []
    notes: list[str] = []
    whom = ""

    def close() -> None:
        if notes:
            line = f"note {name_text(whom_of_notes) if whom_of_notes else 'me'} {quoted(_joined(notes))}{tags}"
            found.append(understand_typed(line, (), kinds, clock, _so_far(known, found)))
            notes.clear()

    whom_of_notes = ""
    for part in parts:
        said = _with_what_was_asked(_with_name(part, whom), found, whom)
        read = _with_what_was_asked(_with_name(written_out(part.strip()), whom), found, whom)
        one = _understood(read + tags, kinds, clock, _so_far(known, found))
        named = _who(one, said, known)
        whom = named or whom
        if one is None or one.entry.kind == "note":
            whom_of_notes = whom_of_notes if notes else named
            notes.append(said if not notes else part.strip().rstrip(".;,"))
            continue
        close()
        found.append(one)
    close()
    return tuple(found)


def _so_far(known: Known, found: list[Understood]) -> Known:
    return with_more(known, (one.entry for one in found)) if found else known


def _understood(
    said: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> Understood | None:
    if len(said.split()) < _FEWEST_WORDS:
        return None
    try:
        return understand_typed(said, (), kinds, clock, known)
    except Refusal as refusal:
        if _TWO_DAYS in refusal.sentence:
            raise
        return None


def _with_name(part: str, whom: str) -> str:
    """A part with the name of whom its pronoun means, where somebody was named before."""
    part = part.strip().rstrip(".;,")
    if whom and re.match(_AGAIN, part, re.IGNORECASE):
        part = _WE.sub(f"{whom} and I", part, count=1)
    found = _PRONOUN.match(part)
    if found and whom:
        short = _SHORT.get((found["short"] or "").strip("'’").lower(), "")
        part = f"{whom}{short}{part[found.end() :]}"
    return _TO_THEM.sub(lambda it: f"{it['lead']} {whom}", part) if whom else part


def _with_what_was_asked(said: str, found: list[Understood], whom: str) -> str:
    """What I said that somebody gets, “I said she'd have it on Friday”, with what they asked for right before in place of “it”."""
    gets = _GETS_IT.match(said)
    asked = found[-1].entry if found else None
    if not gets or asked is None or asked.kind != "request" or whom not in asked.who:
        return said
    if asked.title.lower().split()[:1] not in ([one] for one in A_THING):
        return said
    return f"I promised {whom} {asked.title[:1].lower()}{asked.title[1:]}{said[gets.end() :]}"


def _who(one: Understood | None, said: str, known: Known) -> str:
    """Whom a part tells of: who does it or to whom, else the first of its names that the book knows; "" for nobody."""
    people = (*one.entry.who, *one.entry.to) if one else ()
    named = next((name for name in people if name.lower() != "me"), "")
    words = (word for it in _NAMED.finditer(said) for word in (it[0], *it[0].split()))
    there = next((name for word in words if (name := known_as(word, known)) and name.lower() != "me"), "")  # fmt: skip
    came = None if named or there else _CAME.match(said)
    return named or there or (came["name"] if came and is_named(came["name"], known) else "")


def _joined(notes: list[str]) -> str:
    """Notes that follow each other as one, a full stop between them."""
    return " ".join(f"{capital(one)}." if at < len(notes) - 1 and one[-1:].isalnum() else capital(one) for at, one in enumerate(notes))  # fmt: skip
