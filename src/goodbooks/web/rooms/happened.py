"""Something happened: told in one's own words, and answered with what may help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Message, Section
from goodbooks.core.named import NamedTuple
from goodbooks.desk.asking import rounds
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.happened.area_gone import told_gone
from goodbooks.desk.happened.kept_story import words_of
from goodbooks.desk.happened.pasted_mail import by_name, pasted_mail
from goodbooks.desk.pages.telling import as_note, countries, told
from goodbooks.desk.pages.told import told_in
from goodbooks.desk.walks import heard, playing
from goodbooks.desk.walks.kept_as_note import ended_by
from goodbooks.desk.walks.questions import half_told
from goodbooks.desk.walks.since.goes_on import goes_on
from goodbooks.render.eml import plain
from goodbooks.web import steps, walks
from goodbooks.web.keyed import key_of
from goodbooks.web.lines import as_shown
from goodbooks.web.markup import address_of, drawn
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.desk.pages.telling import Told
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.desk.walks.since.goes_on import GoesOn
    from goodbooks.web.visit import Visit

DRAFT, COUNTRY = walks.STORY, "happened.country"
_ANSWER = "/happened#answer"
"""Where what was read stands, in view and in focus, however long the story is."""
_MOST = 1 << 20
_WHY = (
    "What kind of moment this may be",
    "As I understood it",
    "What it leaves open",
    "How it was read",
)
"""What says how a story was read; it waits until it is asked for, and what calls for care never does."""


def show(visit: Visit) -> Answer:
    """The box with what is half typed, and what it may tell of; empty, with a line of the earlier story, once its plan was made on another day."""
    earlier = _earlier(visit)
    return _answer(visit, "" if earlier else visit.typed.get(DRAFT), earlier=earlier)


def read(visit: Visit) -> Answer:
    """What a story may tell of: nothing of it is written into the book."""
    text = visit.said("text")
    visit.typed.put(DRAFT, text)
    visit.typed.put(COUNTRY, visit.said("country"))
    if not text:
        raise Refusal("the story is empty", "write what happened, in your own words, then try again")  # fmt: skip
    return visit.go(_ANSWER)


def of_a_note(visit: Visit) -> Answer:
    """The story that a note of the book keeps, read; what is half typed here stays as it is."""
    if not visit.typed.get(DRAFT).strip():
        visit.typed.put(DRAFT, words_of(visit.desk, f"^{visit.parts['ref']}"))
    return visit.go(_ANSWER)


def hear(visit: Visit) -> Answer:
    """It reads like a call for help of another sort, and its writer says that it is none: what else may fit."""
    told = walks.story(visit)
    judged = heard.with_signs(visit.typed.get(walks.HEARD), (told, *heard.passages(told)))
    visit.typed.put(walks.HEARD, judged)
    return visit.go(_ANSWER)


def keep(visit: Visit) -> Answer:
    """Show the story as a note, and write it once it was shown."""
    text = visit.said("text")
    if not text:
        raise Refusal("there is nothing to keep", "write what happened, in your own words, then try again")  # fmt: skip
    ends = rounds.understood(visit.desk, ended_by(visit.desk, text))
    notes = (as_note(visit.desk, text), *ends)
    if visit.said("shown") != visit.mark(as_shown(visit, notes)):
        visit.typed.put(DRAFT, text)
        return _answer(visit, text, notes)
    visit.desk.add([one.entry for one in notes])
    _let_go(visit)
    return visit.go(address_of(notes[0].entry.ref))


def propose(visit: Visit) -> Answer:
    """Put what the story tells into the inbox, as `goodbooks situation --keep` does."""
    text = visit.typed.get(DRAFT)
    if not text.strip():
        raise Refusal("there is no story to read", "write what happened, in your own words, then try again")  # fmt: skip
    if not visit.is_own:
        raise Refusal("this is a demo book, so nothing is put into its inbox", "leave the demo first; a book of your own takes six questions", NOTHING_CHANGED)  # fmt: skip
    from goodbooks.desk.intake.keeping import keep

    put = keep(visit.desk, told_in(text).text)
    return _answer(visit, text, put=put)


def shelf(visit: Visit) -> Answer:
    """Every playbook, the ways to other help first, and how those went that were used."""
    rows = playing.shelved(visit.desk)
    return visit.draw("rooms/playbooks.html", rows=rows)


def go_on(visit: Visit) -> Answer:
    """To the questions after the talk with whoever a plan asks, with what the story tells in their fields, where nothing is answered yet."""
    on = goes_on(visit.desk, visit.house.around.environ, walks.story(visit))
    if on is None:
        raise Refusal("that is told in no story any more", "tell it again, then press Read it", NOTHING_CHANGED)  # fmt: skip
    today, there = visit.desk.clock.today, f"/debrief/{key_of(on.who)}"
    found = rounds.after_talk(visit.desk, on.who)
    if on.is_now and found.day != today and today in found.days:
        found, there = rounds.after_talk(visit.desk, on.who, today), f"{there}/on/{today}"
    kept_as = f"debrief.{key_of(on.who)}.{found.talk.ref if found.talk else ''}"
    visit.typed.put(walks.GOES_ON, f"{kept_as} {heard.sign_of(walks.story(visit))}")
    if not on.answers:
        return visit.go(there)
    steps.begin(visit, kept_as, dict(on.answers))
    return visit.go(f"{there}/1")


def let_go(visit: Visit) -> Answer:
    """Forget what was typed here, and with the story what was answered to a walk of it that has no plan yet."""
    if visit.typed.get(DRAFT).strip():
        for name in half_told.left_half_way(visit.desk, visit.house.around.environ):
            if name in playing.paths(visit.desk):
                walks.forget(visit, playing.playbook(visit.desk, name))
    _let_go(visit)
    return visit.go("/happened")


def playbook(visit: Visit) -> Answer:
    """One playbook as a page, as `goodbooks play NAME --read` shows it, its messages to be copied."""
    found = walks.found(visit)
    document = playing.page_to_read(visit.desk, found, visit.typed.get(COUNTRY).upper()[:20])
    blocks = (block for section in document.sections for block in section.blocks)
    messages = [(block.subject, plain(block)) for block in blocks if isinstance(block, Message)]
    return visit.draw(
        "rooms/playbook.html", document=document, drawn=drawn(document, visit.told), messages=messages,
        walk="" if found.header.route else f"/happened/walk/{found.name}",
    )  # fmt: skip


def _let_go(visit: Visit) -> None:
    for name in (DRAFT, COUNTRY, walks.HEARD):
        visit.typed.put(name, "")


class Earlier(NamedTuple):
    """A story of another day whose plan stands in the book: the day of that, the playbook, and its words."""

    on: date
    name: str
    text: str


def _earlier(visit: Visit) -> Earlier | None:
    """The story that was told last, where its plan was made before today."""
    environ, story = visit.house.around.environ, walks.story(visit)
    name = half_told.planned_for(visit.desk, environ, story)
    day = half_told.written_on(visit.desk, environ, name) if name in playing.paths(visit.desk) else None  # fmt: skip
    return Earlier(day, name, story) if day and day < visit.desk.clock.today else None


def _answer(
    visit: Visit,
    text: str,
    notes: tuple[Understood, ...] = (),
    *,
    put: int | None = None,
    earlier: Earlier | None = None,
) -> Answer:
    country, desk = visit.typed.get(COUNTRY), visit.desk
    is_heard = walks.is_heard(visit, walks.story(visit))
    found = told(desk, text, country, is_heard=is_heard) if text.strip() else None
    begun = half_told.left_half_way(desk, visit.house.around.environ)
    there = playing.paths(desk)
    mail = pasted_mail(desk, text) if text.strip() and visit.is_own else None
    planned = half_told.planned_for(desk, visit.house.around.environ, walks.story(visit))
    on = goes_on(desk, visit.house.around.environ, text) if found and not found.is_help and not mail else None  # fmt: skip
    on = on if on and on.name in there else None
    return visit.draw(
        "rooms/happened.html", on=on, plan_there=_plan_there(visit, on) if on else "", is_gone=bool(on and told_gone(desk, text)), plan=playing.playbook(desk, on.name).header.title if on else "", mail=by_name(mail) if mail else "", earlier=earlier,
        planned=planned if planned in there else "",
        text=text, country=country, countries=countries(), found=found, note=notes, is_heard=is_heard,
        old=_old_words(visit, found), first=_said_first(found), drawn=_drawn(found, is_why=False), why=_drawn(found, is_why=True),
        shown=visit.mark(as_shown(visit, notes)) if notes else "",
        begun=[playing.playbook(desk, name).header for name in begun if name in there], put=put,
        has_inbox=any(room.path == "/inbox" for room in visit.house.rooms),
    )  # fmt: skip


def _old_words(visit: Visit, found: Told | None) -> str:
    """Who goes by a word that holds no longer, with the message to them; before what the story may be."""
    if found is None or not found.old_words:
        return ""
    return drawn(found.document._replace(sections=(Section("", found.old_words),)), visit.told)


def _said_first(found: Told | None) -> str:
    """What is said before any playbook is offered: a kind word, where a confidence was broken."""
    if found is None or not found.first:
        return ""
    return drawn(found.document._replace(sections=found.first), is_of_the_book=False)


def _plan_there(visit: Visit, on: GoesOn) -> str:
    """Where the plan stands that a story goes on with, as it was written: what it asked, where no walk of it is kept."""
    is_kept = half_told.written_on(visit.desk, visit.house.around.environ, on.name) is not None
    return f"/happened/walk/{on.name}/end" if is_kept else address_of(on.ask)


def _drawn(found: Told | None, *, is_why: bool) -> str:
    """What is read first; or why these playbooks are offered, which is folded where there are some."""
    if found is None:
        return ""
    is_folded = bool(found.playbooks) and not found.is_help
    rest = (one for one in found.document.sections if one not in found.first)
    parts = tuple(one for one in rest if (is_folded and one.title in _WHY) == is_why)
    return drawn(found.document._replace(sections=parts), is_of_the_book=False) if parts else ""


ROOM = Room(
    "happened", "Something happened", 2, "h", "told in your own words, answered with what may help",
    (
        Way("/happened", show),
        Way("/happened", read, "POST", _MOST),
        Way("/happened/keep", keep, "POST", _MOST),
        Way("/happened/let-go", let_go, "POST"),
        Way("/happened/heard", hear, "POST"),
        Way("/happened/goes-on", go_on, "POST"),
        Way("/happened/inbox", propose, "POST"),
        Way("/happened/playbooks", shelf),
        Way("/happened/play/{name}", playbook),
        Way("/happened/note/{ref}", of_a_note),
    ),
)  # fmt: skip
