"""A sentence that tells who is not to hear of a matter yet, “Pelle must not hear of it”, or that they were told, “Aurel told Pelle this morning”: kept on the person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.names import is_named_in
from goodbooks.core.phrasing import listed
from goodbooks.core.readers import NOT_YET, not_yet_of
from goodbooks.core.regex import regex
from goodbooks.core.telling import add_for
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, NAME, known_as
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant, Offer
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.person import Person
from goodbooks.entries.promise import open_promises
from goodbooks.situations.people.not_yet_told import not_yet_told
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.lines.known import Known

_OTHER_DEED = regex(r"\b(?:promised|asked|decided|wants|said|agreed)\b|[?“”\"]", re.IGNORECASE)
_IT = r"(?:(?:of|about) (?:it(?: all)?|this|that|everything|me|my (?:role|post|step back|stepping back|change)|the (?:change|news|decision|yes))|it(?: all)?|everything|all of it|the news)"
_WHEN = r"(?:himself|herself|themsel(?:f|ves)|myself|in person|already|now|by now|since|just now|at last|finally|too|today|yesterday|tonight|this (?:morning|afternoon|evening|noon)|last (?:night|week)|(?:on|at|since|after|before|over|by) (?:the |our )?[\w:]+(?: (?!that\b)[\w:]+)?|an hour ago)"
_APPOSED = regex(r", (?:my|our|the) [^,]+,?\Z", re.IGNORECASE)
"""What somebody is, behind their name: “Luc, my deputy”."""
_BEHIND = rf"(?P<behind>(?:,? (?:{_IT}|{_WHEN}))*)(?P<that> (?:that|about|how) (?:I|my|me)\b[^.!?]*)?[.!]?"
_DID = rf"{DAY}(?P<by>\S+(?: \S+){{0,3}}?)(?: (?:has|have|had|['’]ve|now|just|finally|already))*"
_TOLD = (
    regex(rf"{_DID} (?:told|informed) {NAME}{_BEHIND}", re.IGNORECASE),
    regex(rf"{_DID} let {NAME} know{_BEHIND}", re.IGNORECASE),
    regex(rf"{_DID} (?:spoken|spoke|talked) (?:to|with) {NAME} {_IT}{_BEHIND}", re.IGNORECASE),
)
_HAS_HEARD = regex(rf"{DAY}{NAME} (?:(?:now|already|by now|has|have|was|were|is|been) ?)*(?:knows?|heard|told|informed)(?: {_IT})?(?: (?:by|from) (?P<by>[\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?))?{_BEHIND}", re.IGNORECASE)  # fmt: skip
_BY = r"(?P<by>[\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)"
_FROM_WHOM = regex(
    rf"{DAY}{NAME} (?:(?:now|already|by now|has|have) ?)*(?:knows?|heard|learn(?:ed|t)|found out|got wind|has it|is in the know)(?: {_IT})?(?:,? {_WHEN})*"
    rf"(?:[,;:.]| [–—-]| because| since|,? and)* (?:it was {_BY}(?: who told (?:him|her|them))?|{_BY.replace('by', 'teller')}(?: has| had)? (?:told|informed) (?:him|her|them)|{_BY.replace('by', 'knower')} let (?:him|her|them) know"
    rf"|(?:(?:he|she|they)(?: has| have| had|['’]ve)? (?:it|heard(?: it)?|got it|learn(?:ed|t) (?:it|of it)) )?(?:from|through|by) {_BY.replace('by', 'source')}){_BEHIND}",
    re.IGNORECASE,
)
"""That they know, and by whom, in two clauses: “Kofi knows it, Wessel told him”."""
_ALL = r"(?:every(?:body|one)(?: (?:here|there|at work|in the \w+))?|they all|all of (?:them|us|the \w+)|all (?:my|the) (?:people|colleagues|others)|the (?:whole|entire) \w+)"
_HAVE = r"(?:(?:now|already|by now|finally|has|have|['’]ve|was|were|is|are|been) ?)*"
_ALL_KNOW = (
    regex(rf"{DAY}{_ALL} {_HAVE}(?:knows?|heard|told|informed)(?: {_IT})?(?: (?:by|from) {_BY})?{_BEHIND}", re.IGNORECASE),
    regex(rf"{_DID} (?:told|informed) {_ALL}{_BEHIND}", re.IGNORECASE),
    regex(rf"{DAY}(?:it(?:['’]s| is| was| has been)|(?:the news|the change|my (?:change|step back|news))(?: is| was| has been)) (?:(?:now|already|all|finally) )*(?:out in the open|(?<!it is )(?<!it['’]s )(?<!it was )(?<!it has been )out|official|public|announced|common knowledge|known to (?:all|everybody|everyone))(?: (?:by|from) {_BY})?{_BEHIND}", re.IGNORECASE),
)  # fmt: skip
"""That nobody is left who does not know: “everybody knows now”, “it's official”."""
KINDS = ("person", "ask", "promise", "talk", "decision", "answer", "outcome")


def told_to_them(sentence: str, _kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:  # fmt: skip
    """That somebody who was not to hear of a matter yet has been told, or tells it: from now on they may; None of anybody else."""
    found = who_knows(sentence, known)
    if not found.names:
        return None
    book = book_of(known, *KINDS)
    name, *others = found.names
    meant = _may_hear(book, name, sorted(_tags_of(book, name)), found.by, today)
    offers = [Offer(f"{other} knows of it too", "\n  ".join(knows_now(book, other))) for other in others]  # fmt: skip
    again = [f"{other} knows of it too: goodbooks add '{other} knows now'" for other in others]
    if ask := asked_of_it(book, found, today):
        offers.append(Offer("ask who speaks with them now", ask.replace("\n", "\n  ")))
        head, planned = ask.split("\n")
        again.append(f"whoever decides may not know that yet: goodbooks add '{head}' '{planned}'")
    return meant._replace(notes=(*meant.notes, *again), offers=(*meant.offers, *offers))


class Knows(NamedTuple):
    """Who knows of a matter by now, of those who were not to hear of it yet, and who told it, "" where nobody is named; `is_all` where all there are know."""

    names: tuple[str, ...] = ()
    by: str = ""
    is_all: bool = False


def who_knows(sentence: str, known: Known) -> Knows:
    """Whom a sentence tells of, that they were told or told others, of those who were not to hear of a matter yet; nobody where it tells of something else."""
    bare = sentence.strip()
    for form in (*_TOLD, _HAS_HEARD, _FROM_WHOM):
        found = form.fullmatch(bare)
        if found is None:
            continue
        name = known_as(_APPOSED.sub("", found["name"]).strip(","), known)
        book = book_of(known, *KINDS)
        by = known_as(_teller(found), known)
        told = tuple(dict.fromkeys(one for one in (name, by) if one and _tags_of(book, one)))
        tags = {tag for one in told for tag in _tags_of(book, one)}
        if told and (not found["that"] or _is_of(book, tags, found["that"])):
            return Knows(told, by)
    return _all_know(bare, known)


def _all_know(sentence: str, known: Known) -> Knows:
    """Everybody who was not to hear of the one matter that is kept from somebody, where a sentence says that all know; nobody where there are several, since it may be of another."""
    found = next(filter(None, (form.fullmatch(sentence) for form in _ALL_KNOW)), None)
    book = book_of(known, *KINDS)
    later = not_yet_of(book) if found else {}
    tags = {tag for hidden in later.values() for tag in hidden}
    if found is None or len(tags) != 1 or (found["that"] and not _is_of(book, tags, found["that"])):
        return Knows()
    return Knows(tuple(map(book.name_of, later)), known_as(_teller(found), known), is_all=True)


def _teller(found: re.Match[str]) -> str:
    """Who told it, in whatever words the sentence says so; "" where it names nobody."""
    groups = found.groupdict()
    return next(
        (said for one in ("by", "teller", "knower", "source") if (said := groups.get(one))), ""
    )


def knows_now(book: Book, name: str) -> tuple[str, ...]:
    """The lines by which the book learns that somebody may hear of all of it."""
    return (_person(book, name), *_amends(book, name), f"{NOT_YET}: nothing")


def asked_of_it(book: Book, found: Knows, today: date) -> str:
    """What to ask whoever decides the matter, once somebody told of it who is neither them nor I; "" where they decided, or told it themselves, and where all know."""
    tags = {tag for one in found.names for tag in _tags_of(book, one)}
    near = (one for one in _mine(book) if isinstance(one, Ask) and tags & set(one.matters))
    asks = [one for one in near if not (one.asks_nothing() or reply_to(book, one))]
    deciders = [one for one in (asks[-1].to if asks else ()) if not book.is_same(one, found.by)]
    if found.is_all or not deciders or (found.by and book.is_me(found.by)):
        return ""
    know = "knows" if len(found.names) == 1 else "know"
    whom = "them" if len(found.names) > 1 else found.names[0]
    tag = asks[-1].matters[0]
    return f'ask me -> {name_text(deciders[0])} "{listed(found.names)} {know} of it by now: who speaks with {whom}?" #{tag}\nplanned: {today.isoformat()}'


def _tags_of(book: Book, name: str) -> frozenset[str]:
    return not_yet_of(book).get(book.person_key(name), frozenset())


_STEP = regex(r"\b(?:step(?:ping)? (?:back|down|aside)|giv(?:e|ing|en) (?:(?:it|this|the [\w ]+|my [\w ]+) )?(?:back|up)\b|hand(?:ing|ed)? (?:(?:it|the [\w ]+|my [\w ]+) )?(?:back|over)\b|(?:go|going) back to|resign\w*|leav(?:e|ing)|fewer hours|less hours|part[- ]time)\b", re.IGNORECASE)  # fmt: skip
_WORD = regex(r"\w{5,}")


def _is_of(book: Book, tags: set[str], that: str) -> bool:
    """Whether what somebody told is what the matter is about: giving something back, or words of what I ask in it."""
    if _STEP.search(that):
        return True
    asked = " ".join(one.title for one in _mine(book) if tags & set(one.matters))
    return bool({*_WORD.findall(that.casefold())} & {*_WORD.findall(asked.casefold())})


def _may_hear(book: Book, name: str, tags: list[str], by: str, today: date) -> Meant:
    matters = listed([f"#{tag}" for tag in tags])
    notes = [f"{name} may hear of {matters} now; one message for everybody who waits: goodbooks hold {tags[0]}"]  # fmt: skip
    offers = []
    for promise, _ in open_promises(book, today):
        is_theirs = bool(by) and any(book.is_same(who, by) for who in promise.who or ("me",))
        if is_theirs and is_named_in(promise.title, name):
            line = add_for(promise, 'outcome "delivered"')
            notes.append(f"“{promise.title}” of {by} was kept by it: {line}")
            offers.append(Offer(f"“{promise.title}” is done", f'outcome "delivered" for {promise.ref}'))  # fmt: skip
    line, *more = knows_now(book, name)
    return Meant(line, tuple(more), tuple(notes), tuple(offers))


def not_to_hear(sentence: str, _kinds: Mapping[str, Kind], _today: date, known: Known) -> Meant | None:  # fmt: skip
    """Of whom a sentence says that they must not hear of it yet, with the matter that is told or at hand; None for other words, and where there is no matter."""
    bare, signs = apart_from_signs(sentence)
    if _OTHER_DEED.search(bare) or (said := not_yet_told(f"{bare}.")) is None:
        return None
    names = [known_as(one, known) or one for one in re.split(r", | and ", said.words)]
    book = book_of(known, *KINDS)
    tag = next((word for word in signs.split() if word.startswith("#")), "") or _at_hand(book, known)  # fmt: skip
    if not tag or not names[0][:1].isupper():
        return None
    first, *others = (_later(book, name, tag.removeprefix("#")) for name in names)
    line, *more = first.split("\n  ")
    offers = tuple(Offer(f"the same for {name}", text) for name, text in zip(names[1:], others, strict=True))  # fmt: skip
    note = f"until they know, no page for {names[0]} tells of {tag}; once they do: “{names[0]} knows now”"
    again = tuple(f"for {name} too: goodbooks add '{name} must not hear of it yet {tag}'" for name in names[1:])  # fmt: skip
    return Meant(line, tuple(more), (note, *again), offers)


def _later(book: Book, name: str, tag: str) -> str:
    tags = not_yet_of(book).get(book.person_key(name), frozenset()) | {tag}
    return "\n  ".join((_person(book, name), *_amends(book, name), f"{NOT_YET}: {', '.join(sorted(tags))}"))  # fmt: skip


def _at_hand(book: Book, known: Known) -> str:
    """The matter of what I last asked for or mean to, or the only one there is; "" for none."""
    asked = [f"#{one.matters[0]}" for one in _mine(book) if one.matters]
    every = known.matters()
    return asked[-1] if asked else f"#{every[0]}" if len(every) == 1 else ""


def _mine(book: Book) -> Iterator[Entry]:
    return (one for one in (*book.entries, *book.planned) if one.kind == "ask" and all(map(book.is_me, one.who)))  # fmt: skip


def _person(book: Book, name: str) -> str:
    return f"person {name_text(book.name_of(name))}"


def _amends(book: Book, name: str) -> tuple[str, ...]:
    """The line by which it goes with what the book has of the person, where that has an id."""
    there = [one for one in book.of(Person) if one.id and one.who and book.is_same(one.who[0], name)]  # fmt: skip
    own = [one for one in there if one.not_yet] or there
    return (f"amends: {own[-1].ref}",) if own else ()
