"""Pages: every document, for a reader: read, copied, printed, saved, and marked as sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks import render
from goodbooks.core import catalog
from goodbooks.core.days import read_moment
from goodbooks.core.document import UNTOLD
from goodbooks.core.drawing import Renderer, Style, as_demo, gap_words
from goodbooks.core.either_day import either_day
from goodbooks.core.names import name_key
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk import coaching
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.pages.filled import days_filled
from goodbooks.desk.pages.made_ready import made_ready
from goodbooks.desk.pages.next_day import heard_next
from goodbooks.desk.pages.public_words import named, noted_words, told_for
from goodbooks.desk.pages.sending import (
    answer_with_it,
    climbed,
    hold_sent,
    kept_by_it,
    lacks_next_word,
    message_in,
    receivers_of,
    refuse_gaps,
    refuse_nothing_sent,
    sent_before,
    update_sent,
)
from goodbooks.desk.pages.told_back import told_back
from goodbooks.render.eml import plain
from goodbooks.web.coached import looked, silenced
from goodbooks.web.keyed import key_of, part_of
from goodbooks.web.markup import address_of, drawn
from goodbooks.web.offered_pages import ELSEWHERE, WHOLE, offer
from goodbooks.web.persons import awaited, matter, names_of, person, reader, readers_of
from goodbooks.web.raised import raised
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.visit import Gone
from goodbooks.web.word_back import JUST_SENT, word_back
from goodbooks.web.worded import IN_MY_WORDS, let_go, own_words, parted, reworded, worded

if TYPE_CHECKING:
    from goodbooks.core.document import Document, Message, Question, Recipe
    from goodbooks.core.entry import Entry
    from goodbooks.desk.ground.handed_back import Page
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.coached import Looked
    from goodbooks.web.visit import Visit

_HOUR = regex(r"[0-2]\d:[0-5]\d")
_FORMS = (("pdf", "PDF"), ("docx", "Word"), ("eml", "Mail draft"), ("html", "One HTML file"),
          ("markdown", "Markdown"), ("text", "Plain text"), ("ics", "Calendar"))  # fmt: skip
_SENT = ("confirm", "hold", "update")
_MEANT = {"confirm": "confirm", "hold": "hold", "update": "status", "case": "ask"}
"""What the message of a page is for; of another page the coach guesses."""
_FOR_READERS = ("trail", "hold", "confirm", "case", "forecast", "packet")


def show(visit: Visit) -> Answer:
    """Every page there is, with what it can be about."""
    return offer(visit, [one for one in visit.desk.recipes().values() if one.name not in ELSEWHERE])


def read(visit: Visit) -> Answer:
    """One page, for me or for the readers named."""
    recipe, question = _asked(visit)
    visit.let_go()
    return _answer(visit, recipe, question, visit.desk.page(recipe.name, question))


def check(visit: Visit) -> Answer:
    """What the coach says of the message, in the words that stand in the form."""
    recipe, question = _asked(visit)
    made = visit.desk.page(recipe.name, question)
    message = message_in(made.document)
    if message is None:
        raise Refusal("there is no message on this page", "Pages shows the ones that hold one")
    said = "\n".join(visit.form.get("text", ())).replace("\r\n", "\n")
    words = worded(visit, message, _key(visit, question), said)
    found = _coached(visit, recipe.name, message, said, question)
    if visit.is_partial:
        gaps = words.open
        return visit.draw("rooms/page_coached.html", looked=found, look=_here(visit) + "/coach", gaps=gaps)  # fmt: skip
    return _answer(visit, recipe, question, made, found)


def as_the_book_has_it(visit: Visit) -> Answer:
    """Let go of the words typed for this message, and show the book's."""
    recipe, question = _asked(visit)
    let_go(visit, _key(visit, question))
    visit.typed.put(_left(visit, question), "")
    return _answer(visit, recipe, question, visit.desk.page(recipe.name, question))


def _answer(
    visit: Visit,
    recipe: Recipe,
    question: Question,
    made: Page,
    found: Looked | None = None,
    unsent: Refusal | None = None,
) -> Answer:
    document = raised(made.document)
    message = message_in(document)
    said = (visit.said("text") or None) if unsent else None
    words = worded(visit, message, _key(visit, question), said) if message else None
    page = drawn(document, visit.told)
    return visit.draw(
        "rooms/page.html",
        recipe=recipe, document=document, drawn=page, said=made.said,
        message=message, letter=parted(page) if message else None, words=words, seen_mark=visit.mark(words.book if words else ""),
        forms=_fitting(document), here=_here(visit), back="" if visit.every("reader") else _here(visit), people=readers_of(visit, question.matter),
        takes_readers=recipe.name in _FOR_READERS, chosen=question.readers,
        next_word=question.next_word, hour=question.now, next_unclear=_next_unclear(visit, question), next_either=either_day(question.next_word, visit.desk.clock.today, _next_unclear(visit, question)), next_taken=" ".join(question.remarks), untold=_untold(document), is_to_somebody=bool(named(document.readers)), noted=noted_words(visit.desk, _untold(document), document.readers), is_sent_here=recipe.name in _SENT and bool(message), before=sent_before(visit.desk, recipe.name, question) if message else None,
        unsent=unsent, looked=found, look=_here(visit) + "/coach", gaps=words.open if words else (), about=question.ref,
        word_back=word_back(visit, question.ref) if recipe.name == "confirm" else (),
        answered=_answered(visit, document) if recipe.name == "hold" and visit.is_own else (),
        waiting=_waiting(visit, question), lacking=_lacking(message), needs_way=any("'option me" in gap.remedy for gap in document.lacks), about_matter=question.matter,
    )  # fmt: skip


def _next_unclear(visit: Visit, question: Question) -> str:
    """Why it cannot be told when the next word comes; "" where it can, or none was named."""
    said = question.next_word
    found = read_moment(said, visit.desk.clock.today) if said else None
    return f"{found.reason}; {found.remedy}" if isinstance(found, Unclear) else ""


def _lacking(message: Message | None) -> str:
    """The fields that the gaps of a message are filled in, as they stand in an address, the title first, with the day that a gap itself proposes."""
    named = [gap for gap in message.gaps if gap.field] if message else []
    fields = dict.fromkeys(sorted((gap.field for gap in named), key=lambda name: name != "title"))
    days = {gap.field: f":{gap.day}" for gap in named if gap.day}
    return "+".join(f"{name}{days.get(name, '')}" for name in fields)


def _coached(visit: Visit, name: str, message: Message, text: str, question: Question) -> Looked:
    """The coach's remarks, for those who get the message and for what the page is for."""
    receivers = receivers_of(message)
    left = silenced(visit, _left(visit, question))
    said = coaching.coach(
        visit.desk, text, next(iter(receivers), ""), _MEANT.get(name, ""), beside=receivers,
        leaves=left, told=plain(message),
    )  # fmt: skip
    gaps = [marked for marked, _ in gap_words(message)]
    return looked(said.coached, gaps=gaps, left=left)


def tell(visit: Visit) -> Answer:
    """Write down the words in which a decision is told to those who read the page, as a correction of it, and show the page with them."""
    recipe, question = _asked(visit)
    document = visit.desk.page(recipe.name, question).document
    untold, words = _untold(document), " ".join(visit.said("words").split())
    if untold == visit.said("ref") and untold and words:
        told_for(visit.desk, untold, words, document.readers)
        visit.let_go()
    return _answer(visit, recipe, question, visit.desk.page(recipe.name, question))


def _untold(document: Document) -> str:
    """The ref of the decision that has no words for the readers of a page yet; "" where none is."""
    found = (line.cites[0] for line in document.beside if line.mark == UNTOLD)
    return next(found, "")


def save(visit: Visit) -> Answer:
    """The page as a file, in one of the forms."""
    form = visit.parts["form"]
    if form not in dict(_FORMS):
        raise Gone("form")
    recipe, question = _asked(visit)
    question = question._replace(reminds=form == "ics")
    document = visit.desk.page(recipe.name, question).document
    message = message_in(document)
    mine = own_words(visit.said("text"), message) if message else ""
    if message and mine:
        document = reworded(document, message, mine)
    renderer = catalog.member(render, form, "RENDERER", Renderer)
    unfit = renderer.unfit(document)
    if unfit is not None:
        raise Refusal(unfit.reason, unfit.remedy)
    if visit.desk.where.demo:
        document = as_demo(document, visit.desk.where.demo)
    made = renderer.draw(document, Style())
    headers = {"Content-Disposition": f'attachment; filename="{recipe.name}.{renderer.ending}"'}
    body = made.encode("utf-8", "replace") if isinstance(made, str) else made
    return Answer(body, "application/octet-stream", headers=headers)


def sent(visit: Visit) -> Answer:
    """Write down that the message was sent: the one that was shown, and no other."""
    recipe, question = _asked(visit)
    document = visit.desk.page(recipe.name, question).document
    message = message_in(document)
    changed = visit.changed_since(
        visit.said("seen"), plain(message) if message else "",
        back=_here(visit), kept=_kept(visit),
    )  # fmt: skip
    if changed is not None:
        return changed
    mine = own_words(visit.said("text"), message) if message else ""
    try:
        refuse_gaps(
            mine or plain(message) if message else "", gap_words(message) if message else (), ""
        )
    except Refusal as refusal:
        return _answer(
            visit, recipe, question, visit.desk.page(recipe.name, question), unsent=refusal
        )._replace(status=409)
    entry = _noted(visit, recipe.name, question, document, mine).entry
    if mine and visit.said("keep"):
        entry = entry._replace(fields=(*entry.fields, ("text", f"{IN_MY_WORDS}\n{mine}")))
    days = days_filled(visit.desk, message, mine) if message and mine else ()
    kept = told_back(visit.desk, question.who, document) if recipe.name == "update" else _kept_by_it(visit, recipe.name, question)  # fmt: skip
    told = answer_with_it(visit.desk, document) if visit.said("answers") else None
    more = (*kept, *days, *((told,) if told else ()))
    visit.desk.add([entry, *(one.entry for one in more)])
    let_go(visit, _key(visit, question))
    visit.typed.put(_left(visit, question), "")
    visit.typed.put(JUST_SENT, entry.ref)
    is_said = entry.kind == "outcome" and entry.line("state") in ("sent", "delivered")
    return visit.go(f"/said/{part_of(entry.ref)}" if is_said else address_of(entry.ref))


def _answered(visit: Visit, document: Document) -> tuple[Entry, ...]:
    """What its readers asked, where one press says that the message answers all of it."""
    told = answer_with_it(visit.desk, document)
    refs = [f"^{ref}" for ref in told.entry.links] if told else []
    found = visit.desk.known().by_ref(refs)
    return tuple(found[ref] for ref in refs if ref in found)


def _kept_by_it(visit: Visit, name: str, question: Question) -> list[Understood]:
    """What a decision that was sent keeps of my own steps."""
    if name != "confirm":
        return []
    return kept_by_it(visit.desk, visit.desk.entry(question.ref, "decision"), question.readers)


def _noted(visit: Visit, name: str, question: Question, document: Document, mine: str) -> Understood:  # fmt: skip
    """The entry that says a page was sent, in the words of `mine` where they were changed."""
    desk = visit.desk
    if name == "confirm":
        refuse_nothing_sent(document, question.ref)
        return climbed(desk, desk.entry(question.ref, "decision"), "sent", question.readers)
    if name == "update":
        return update_sent(desk, question.who, document)
    if name != "hold":
        raise Refusal("this page is not one that is marked as sent", "copy it, or save it")
    message, said = message_in(document), question.next_word
    is_asked = bool(said) or lacks_next_word(message, mine, desk.clock.today)
    moment = read_moment(said, desk.clock.today) if is_asked else None
    if isinstance(moment, Unclear):
        why = f"when the next word comes is not clear: {moment.reason}"
        raise Refusal(why, moment.remedy)
    return hold_sent(desk, question, message, moment, mine)


def _asked(visit: Visit) -> tuple[Recipe, Question]:
    """The page and the question that an address and a form mean."""
    recipes = {one.name: one for one in visit.desk.recipes().values()}
    recipe = recipes.get(visit.parts["name"])
    if recipe is None:
        raise Gone("page")
    question, key = visit.question(), visit.parts["about"]
    about = recipe.argument.removesuffix("?")
    if key != WHOLE:
        if about == "who":
            question = question._replace(who=person(visit, key))
        elif recipe.name == "hold":
            name, waiting = awaited(visit, key)
            question = question._replace(matter=name, readers=waiting)
        elif about == "matter":
            question = question._replace(matter=matter(visit, key))
        elif about == "ref":
            question = question._replace(ref=visit.desk.entry(key).ref)
        else:
            raise Gone("page")
    elif about and not recipe.argument.endswith("?"):
        raise Gone("page")
    if about == "ref" and (old := _corrected(visit, question.ref)):
        question = question._replace(ref=old)
    readers = tuple(reader(visit, key, question.matter) for key in visit.every("reader"))
    said = visit.said("next_meant") or visit.said("next")
    hour = _hour(visit, question.now)
    question = question._replace(readers=readers or question.readers, now=hour)
    question = heard_next(visit.desk, said, hour).put(question, said) if said else question
    if recipe.name == "forecast" and not question.ref:
        raise Gone("forecast")
    return recipe, made_ready(visit.desk, recipe.name, question)


def _hour(visit: Visit, now: str | None) -> str | None:
    """The hour of which a page is true: that at which it was shown, where what is sent was shown today."""
    shown = visit.said("hour")
    return shown if now and _HOUR.fullmatch(shown) and shown <= now else now


def _waiting(visit: Visit, question: Question) -> tuple[str, ...]:
    """To whom it is promised what a forecast for me alone is about: they may be made one of their own."""
    refs = [ref for entry in question.drafts for ref in entry.links] if not question.readers else []
    promises = [visit.desk.entry(f"^{ref}") for ref in refs]
    people = names_of(visit) if promises else ()
    return tuple(name for one in promises for name in one.to if name in people)


def _corrected(visit: Visit, ref: str) -> str:
    """The ref of what an entry amends; "" where it stands for itself."""
    return visit.desk.entry(ref).line("amends") if ref else ""


def _fitting(document: Document) -> list[tuple[str, str]]:
    """The forms that this page can be had in; none of a page that only says what it still needs."""
    if document.lacks and message_in(document) is None:
        return []
    every = catalog.load(render, "RENDERER", Renderer)
    return [(form, name) for form, name in _FORMS if every[form].unfit(document) is None]


def _here(visit: Visit) -> str:
    return f"/pages/{visit.parts['name']}/{visit.parts['about']}"


def _kept(visit: Visit) -> tuple[tuple[str, str], ...]:
    """For whom the page is, and when its next word comes, as the form says it."""
    return (
        *(("reader", key) for key in visit.every("reader")),
        ("next", visit.said("next_meant") or visit.said("next")),
    )


def _key(visit: Visit, question: Question) -> str:
    """What tells the message of one page, for its readers, from every other."""
    return "\n".join((_here(visit), question.next_word, *map(name_key, question.readers)))


def _left(visit: Visit, question: Question) -> str:
    """Under which name is kept what is left alone in this message."""
    return f"left.{key_of(_key(visit, question))}"


ROOM = Room(
    "pages", "Pages", 8, "d", "every page, to read, copy and save",
    (
        Way("/pages", show),
        Way("/pages/{name}/{about}", read),
        Way("/pages/{name}/{about}", read, "POST"),
        Way("/pages/{name}/{about}/coach", check, "POST"),
        Way("/pages/{name}/{about}/afresh", as_the_book_has_it, "POST"),
        Way("/pages/{name}/{about}/sent", sent, "POST"),
        Way("/pages/{name}/{about}/tell", tell, "POST"),
        Way("/pages/{name}/{about}/as/{form}", save, "POST"),
    ),
)  # fmt: skip
