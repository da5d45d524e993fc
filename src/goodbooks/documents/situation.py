"""situation: what kind of moment a story tells of, what speaks for it, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.kept_quiet import NOTHING_TO_TELL
from goodbooks.core.document import Document, Line, Question, Recipe, Section, for_me
from goodbooks.core.phrasing import capital, counted, day_text, shortened
from goodbooks.core.scope import Scope
from goodbooks.core.telling import to_you, typed
from goodbooks.situations.events.facts_told import facts_told, weightiest, where_told
from goodbooks.situations.heard_too_early import heard_too_early
from goodbooks.situations.moment.broken_confidence import FIRST, first_of_all
from goodbooks.situations.moment.gone_back import with_it_first
from goodbooks.situations.moment.loss import SORRY, tells_of_a_death
from goodbooks.situations.moment.recognise import NOTHING_FITS, PROFESSIONAL_HELP, QUIET, recognise
from goodbooks.situations.people.hr_named import hr_named
from goodbooks.situations.people.understood import open_questions, passages_of, people_in
from goodbooks.situations.stories.scene import routes
from goodbooks.situations.turning import ANYWHERE, every_help, help_in, place_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.situations.moment.likely import Likely
    from goodbooks.situations.moment.recognise import Situation
    from goodbooks.situations.people.understood import Fact, Person
    from goodbooks.situations.stories.story import Passage

STORY = "story"
"""The id of the entry that holds the story; its sentences are cited as ^s1, ^s2."""
PLAYS, ASKS, OWN, GONE, SAYS = "plays", "asks", "own", "gone", "says"
"""The lines of that entry that name a playbook there is for the story, what the first would ask if it is your own, and one of your own; and the one that tells what of the book was taken back or turned around, with what kind of moment that is."""
PLAN, WHO, CAME, UNSAID = "plan", "who", "came", "unsaid"
"""The lines that name a plan of the book with which the story goes on, by its title and the name of its playbook; whom it is about; the words that tell of it; and that what was planned is not said yet."""
MOST_FACTS = 5
_QUOTED, _LEFT_OPEN = 2, 2
"""So many passages tell why it is the likeliest, and so many questions what is not told yet."""
_PASSAGE, _AGAIN = 90, 50
"""So much of a sentence is shown, whose writer knows it, and of one that stands there already."""
_PLACES = {"boss's boss": "above"}
"""Places of a story under the names by which a playbook asks for them."""
_HARASSMENT = "harassment-or-discrimination"
_SORTS = {
    "commitment": "Promised",
    "decision": "Decided",
    "win": "Went well",
    "ask": "Asked",
    "expectation": "Expected",
    "conversation": "Said",
}


def scope(question: Question) -> Scope:
    """Nothing of the book: the story is handed over."""
    return Scope(question.today, kinds=())


def compose(book: Book, question: Question) -> Document:
    """The route first, then what may fit with its passages, what to do, what it understood, what it leaves open."""
    story = next((one for one in question.drafts if one.id == STORY), None)
    text = story.line("text") if story else ""
    asks = story.lines(ASKS) if story else ()
    plays = story.lines(PLAYS) if story else ()
    gone = story.line(GONE) if story else ""
    says = story.line(SAYS) if story else ""
    found = with_it_first(recognise(text), next(iter(plays), ""), gone, text, says)
    numbers = {one.start: number for number, one in enumerate(passages_of(text), 1)}
    if found.route == PROFESSIONAL_HELP:
        sections = tuple(_help(found, numbers, question, plays))
    else:
        names = tuple(one.name for one in found.likely)
        sections = (
            *_can_be_said(text, numbers),
            *heard_too_early(text),
            Section(
                "What kind of moment this may be",
                (
                    *_sorry(text),
                    *_likely(found, numbers),
                    *_own(story),
                    *map(Line, question.remarks),
                ),
            ),
            Section("Next", tuple(_next(names or (NOTHING_FITS,), plays, question, found.flags))),
            *(
                ()
                if found.route == NOTHING_FITS
                else _understood(found, text, numbers, question.today)
            ),
            *_open(text, names, asks),
        )
        first = (*_flagged(found, numbers, question), *first_of_all(text))
        sections = (*first, *_goes_on(story, question), *sections)
    return Document("situation", "What just happened", "for you alone; nothing was written down", sections)  # fmt: skip


def _goes_on(story: Entry | None, question: Question) -> Iterator[Section]:
    """The plan of the book with which the story goes on, before any new one: what to write down, and where its words stand."""
    if story is None or not story.line(PLAN):
        return
    name, _, title = story.line(PLAN).partition(" ")
    who, file = story.line(WHO), question.ref if question.ref not in ("", "-") else ""
    said = Line(f"“{story.line(CAME)}”", (), ">")
    read_on = Line(f"What to say, and the days: goodbooks play {name}.", (), "-")
    told = f" --from {file}" if file else ""
    write = f"goodbooks debrief {typed(who)}{told}"
    if story.line(UNSAID):
        first = Line(f"“{title}” stands in your book, and what you meant to say to {to_you(who)} is not said yet.", (), "lead")  # fmt: skip
        lines = (first, said, read_on, Line(f"If you spoke after all: {write}.", (), "-"))
    else:
        first = Line(f"“{title}” stands in your book: write down what came of it, while you still have the words.", (), "lead")  # fmt: skip
        with_it = ", which takes what your story tells into its questions" if told else ""
        lines = (first, said, Line(f"{write}{with_it}.", (), "-"), read_on)
    yield Section("It goes on with a plan of yours", lines)


def _help(
    found: Situation, numbers: dict[int, int], question: Question, plays: tuple[str, ...]
) -> Iterator[Section]:
    """Help before everything, and no playbook about a boss."""
    first = "Part of what you tell is more than a matter between you and your boss, and you need not carry it alone."
    lines = [Line(first, (), "lead")]
    for one in found.help:
        lines.append(Line(f"It may be {one.says}.", (), "!"))
        lines += _quoted(one, numbers)
    lines.append(Line("If it is something else, you know that better than any program."))
    yield Section("This first", tuple(lines))
    yield Section("Where to turn", tuple(_turn(found.help, question)))
    keep = (
        Line("Write down today what was said or done, the day, the place and who was there; keep it on your own device.", (), "-"),
        Line("Time limits for a complaint can be short: ask early, in your own country.", (), "-"),
        Line("You need not talk to the person it is about, and no step has to be taken tonight.", (), "-"),
    )  # fmt: skip
    yield Section("Today", keep if any(one.name == _HARASSMENT for one in found.help) else keep[2:])
    read_on = [Line(f"To read on, slowly: goodbooks play {name}.", (), "-") for name in plays[:1]]
    if read_on or question.remarks:
        yield Section("Next", (*read_on, *map(Line, question.remarks)))


def turning(
    names: set[str], country: str, command: str, *, is_added: bool = False, told: str = ""
) -> Iterator[Line]:
    """Whom to call for these routes, in a country or ""; honest where it is not known. `command` can name one, and the one in which the story that is `told` is, is named.

    With `is_added` it stands under a list that names the kinds of places already, and says none of them twice.
    """
    known = help_in(country) if country else None
    shown = known or every_help()[ANYWHERE]
    if country and known is None:
        yield Line(f"What there is in {country} is not known here; this holds in most places.")
    yield Line(f"In danger now: {shown.danger}.", (), "-")
    if "health-crisis" in names:
        yield Line(f"{capital(shown.health)}.", (), "-")
    if _HARASSMENT in names and not (is_added and known is None):
        yield Line(f"{capital(shown.harassment)}.", (), "-")
    if _HARASSMENT in names and not is_added:
        yield Line("HR, in writing; if HR has done nothing, somebody outside.", (), "-")
    if known is None and not country and (place := place_told(told)):
        there = every_help()[place.letters].country
        yield Line(f"Your story names {place.called}. For the numbers of {there}: {command} --country {place.letters}.")  # fmt: skip
    elif known is None and not country:
        named = [name for name in every_help() if name != ANYWHERE]
        yield Line(
            f"For the numbers of your country, by its two letters: {command} --country NZ ({len(named)} countries are known)."
        )
    yield Line(f"Source: {shown.source}; {shown.checked}.")


def _turn(helps: tuple[Likely, ...], question: Question) -> Iterator[Line]:
    names = {one.name for one in helps}
    story = next((one for one in question.drafts if one.id == STORY), None)
    text = story.line("text") if story else ""
    return turning(names, question.matter or "", "goodbooks situation FILE", told=text)


def _sorry(text: str) -> Iterator[Line]:
    """A word of sympathy before anything else, where somebody died."""
    if tells_of_a_death(text):
        yield Line(SORRY)


def _likely(found: Situation, numbers: dict[int, int]) -> Iterator[Line]:
    if found.is_short:
        yield Line("That is too little to say. Tell it in a few sentences: who said or did what, and when.", (), "lead")  # fmt: skip
        return
    if found.is_foreign:
        yield Line(
            "This seems not to be English, and only English is read. Help is listed by country: --country XX.",
            (),
            "lead",
        )
        return
    if found.route == NOTHING_FITS:
        yield Line("No playbook fits this, and a wrong one would be worse than none.", (), "lead")
        yield from _needed(found)
        return
    for number, one in enumerate(found.likely):
        lead = (
            "Most likely" if number == 0 else "Or" if one.passages else "Or, by single words alone"
        )
        yield Line(f"{lead}: {one.says} ({one.name}).", (), "lead" if number == 0 else "")
        yield from tuple(_quoted(one, numbers, _PASSAGE))[: 1 if number else _QUOTED]
    if found.is_cut:
        yield Line("The text is very long; only its beginning was read.")


def _own(story: Entry | None) -> Iterator[Line]:
    """The playbooks of your own whose scenes the story holds."""
    for name in story.lines(OWN) if story else ():
        yield Line(f"One of your own fits, too: goodbooks play {name}.")


def _needed(found: Situation) -> Iterator[Line]:
    """What would have to be known before anything could fit, and what is nearest where that is in doubt."""
    yield Line("The playbooks are for trouble with those you work for or with now. If it is that after all, tell it again, and say:")  # fmt: skip
    yield Line("who it is, and what they are to you at work: boss, colleague, client;", (), "-")
    yield Line("what they said or did, and when;", (), "-")
    yield Line("what you would like to be otherwise.", (), "-")
    yield from (
        Line(f"Nearest, and far from sure: {one.says} (goodbooks play {one.name}).")
        for one in found.nearest
    )


def _quoted(one: Likely, numbers: dict[int, int], most: int = 0) -> Iterator[Line]:
    """The passages that speak for it; no more than so much of each, where there is a limit."""
    for passage in one.passages or one.loudest:
        said = shortened(passage.text, most) if most else passage.text
        yield Line(said, _cite(passage, numbers), ">")


def _cite(passage: Passage, numbers: dict[int, int]) -> tuple[str, ...]:
    return (f"^s{numbers[passage.start]}",) if passage.start in numbers else ()


def _flagged(found: Situation, numbers: dict[int, int], question: Question) -> Iterator[Section]:
    """What is too weak a sign for another route, and is said all the same; where hardly anything speaks for it, without a number to call."""
    for one in found.flags[:1]:
        if one.score <= QUIET:
            where = (Line(routes()[one.name].softly), Line(f"To read on, slowly: goodbooks play {one.name}.", (), "-"))  # fmt: skip
            yield Section(FIRST, (*_quoted(one, numbers), *where))
            continue
        words = "Should it be more than that, a doctor, HR or a union comes before any playbook."
        lines = (*_quoted(one, numbers), Line(words), *_turn((one,), question))
        yield Section(FIRST, lines)


def _understood(
    found: Situation, text: str, numbers: dict[int, int], today: date
) -> Iterator[Section]:
    """Who and what the story tells of, each in the beginning of its sentence, or where that tells it; of one that is quoted above, in less."""
    quoted = {passage.start for one in found.likely for passage in one.passages or one.loudest}
    people = [Line(_called(one, text), _cite(one.passage, numbers), "-") for one in people_in(text)]
    people += [*_who_comes(text, numbers), *_not_to_hear(text, numbers)]
    facts = facts_told(text)
    shown = weightiest(facts, MOST_FACTS)
    lines = [
        Line(f"{_SORTS[one.sort]}{_when(one)}: {where_told(one, _AGAIN if one.passage.start in quoted else _PASSAGE, _PASSAGE)}", _cite(one.passage, numbers), "-")
        for one in shown
    ]  # fmt: skip
    if len(facts) > MOST_FACTS:
        lines.append(Line(f"{capital(counted(len(facts) - MOST_FACTS, 'sentence'))} more."))  # fmt: skip
    coming = tuple(_to_come(text, shown, numbers, today))
    if people or lines or coming:
        yield Section("As I understood it", (*people, *lines, *coming))


def _when(fact: Fact) -> str:
    """The day of a fact in brackets, as it stands within a sentence; "" for none."""
    is_weekday = fact.when[:3].lower() in {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}
    said = fact.when if is_weekday else fact.when[:1].lower() + fact.when[1:]
    return f" ({said})" if said else ""


def _to_come(
    text: str, facts: tuple[Fact, ...], numbers: dict[int, int], today: date
) -> Iterator[Line]:
    """The next talk that the story says is coming, and the day by which it is decided, where another sentence tells it."""
    from datetime import date

    from goodbooks.situations.days.coming_talk import coming_talks
    from goodbooks.situations.told.when_it_is_decided import ANSWER

    places = {" ".join(one.text.split()): one for one in passages_of(text)}
    talks = coming_talks(text, today)[:1]
    for talk in talks:
        told = f"To come ({day_text(talk.at.on, today)}): {shortened(talk.passage, _PASSAGE)}"
        yield Line(told, _cite(places[talk.passage], numbers), "-")
    decided = ANSWER.read(text, today)
    shown = {
        *(one.passage for one in talks),
        *(" ".join(one.passage.text.split()) for one in facts),
    }
    if decided and decided.passage not in shown:
        told = f"To be decided ({day_text(date.fromisoformat(decided.words), today)}): {shortened(decided.passage, _PASSAGE)}"
        yield Line(told, _cite(places[decided.passage], numbers), "-")


def _who_comes(text: str, numbers: dict[int, int]) -> Iterator[Line]:
    """Whoever comes in the place of a boss who has left, by name."""
    from goodbooks.situations.people.boss_now import new_boss

    new = new_boss(text)
    places = {" ".join(one.text.split()): one for one in passages_of(text)}
    if new:
        yield Line(f"{new.words}: the new boss", _cite(places[new.passage], numbers), "-")


def _not_to_hear(text: str, numbers: dict[int, int]) -> Iterator[Line]:
    """Who is not to hear of it yet, by name, and until then from no page."""
    from goodbooks.situations.people.not_yet_told import not_yet_told

    later = not_yet_told(text)
    places = {" ".join(one.text.split()): one for one in passages_of(text)} if later else {}
    if later and (place := places.get(" ".join(later.passage.split()))):
        yield Line(f"Not to hear of it yet: {later.words}", _cite(place, numbers), "-")


def _can_be_said(text: str, numbers: dict[int, int]) -> Iterator[Section]:
    """What can be said to somebody who asks straight out whether it is so, before it is theirs to know."""
    from goodbooks.situations.people.asked_whether_i_go import asked_whether_i_go

    asked = asked_whether_i_go(text)
    if asked is None:
        return
    place = next(
        (one for one in passages_of(text) if one.text == asked.passage and one.start in numbers),
        None,
    )
    words = Line(f"“{NOTHING_TO_TELL}”", _cite(place, numbers) if place else (), ">")
    yield Section("What you can say to whoever asks", (words, Line(_WHY_SO)))


_WHY_SO = "It is no lie and no yes, it is as true after a decision as before; a day by which they hear more would be a yes already. Then go on with what they need of you."


def _called(person: Person, text: str) -> str:
    """Somebody by the words of the story, with the name it gives them, and their place where neither says it already."""
    from goodbooks.situations.people.boss_now import is_gone
    from goodbooks.situations.people.own_words import person_of

    if person.relation == "HR" and (name := hr_named(text)):
        return f"HR, {name}"
    called = capital(person.called)
    named = person_of(text, _PLACES.get(person.relation, person.relation))
    if named and named.words[:1].isupper() and named.words.lower() not in called.lower():
        called = f"{called}, {named.words}"
        if person.relation in _PLACES:
            return called
    if person.relation == "boss" and is_gone(text, named.words if named else person.called):
        return f"{called}: has left"
    is_said = person.relation.lower() in called.lower().replace("’", "'")
    return called if is_said else f"{called}: {person.relation}"


def _open(text: str, names: tuple[str, ...], asks: tuple[str, ...]) -> Iterator[Section]:
    """What the likeliest playbook would ask, if it is one of your own, then what advice needs for this story."""
    asked = (*asks, *open_questions(text, names))[:_LEFT_OPEN]
    if asked:
        yield Section("What it leaves open", tuple(Line(one, (), "-") for one in asked))


def _next(
    names: tuple[str, ...], plays: tuple[str, ...], question: Question, flags: tuple[Likely, ...]
) -> Iterator[Line]:
    """The way on; and where no sign of it was read, where to turn for what can be told in half a sentence and missed."""
    is_typed = question.ref == "-"
    file = "FILE" if is_typed or not question.ref else question.ref
    if names[0] in plays:
        kept = ", once the story is kept in a file" if is_typed else ""
        yield Line(f"To go on: goodbooks play {names[0]} --from {file}{kept}.", (), "-")
        if names[0] != NOTHING_FITS:
            yield Line(f"For the words at once, after at most four questions: goodbooks play {names[0]} --from {file} --now.", (), "-")  # fmt: skip
    else:
        yield Line(f"There is no playbook for {names[0]} yet; goodbooks play lists those there are.", (), "-")  # fmt: skip
    yield Line("If you only wanted to say it, that is enough: goodbooks add note keeps it as a note.", (), "-")  # fmt: skip
    if names[0] != NOTHING_FITS:
        yield Line(f"goodbooks situation {file} --keep puts what it tells into the inbox.", (), "-")  # fmt: skip
    if not flags:
        yield Line(f"Is it more than that? Then first: goodbooks play {', or '.join(routes())}.", (), "-")  # fmt: skip
    yield Line("It goes by words, in English, and can be wrong; ^s3 is the third sentence.")  # fmt: skip


RECIPE = Recipe(
    name="situation",
    summary="What kind of moment a story tells of, what to do next, what it understood, and what it leaves open.",
    argument="",
    scope=scope,
    readers=for_me,
    compose=compose,
    example="goodbooks situation story.txt",
)
