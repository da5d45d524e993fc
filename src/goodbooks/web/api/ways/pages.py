"""Pages: what needs me, and every other page, about whom or what it is asked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from goodbooks.core.phrasing import counted
from goodbooks.desk import naming
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.pages.made_ready import about_story, made_ready
from goodbooks.desk.pages.next_day import heard_next
from goodbooks.render.objects.page import PageObject, page_object
from goodbooks.web.api.shape import Says
from goodbooks.web.api.way import ApiWay, Asked, Given, Group, NotThere
from goodbooks.web.persons import matter, person
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.document import Gap, Question, Recipe

Named = Annotated[str, Says("a name as the book spells it, or another that it knows", 1, 200)]


class PageAsked(TypedDict):
    """What a page is about, and for whom."""

    who: NotRequired[Annotated[str, Says("the person it is about", 1, 200)]]
    matter: NotRequired[Annotated[str, Says("the matter it is about", 1, 200)]]
    ref: NotRequired[Annotated[str, Says("the ^id of the entry it is about", 1, 200)]]
    readers: NotRequired[
        Annotated[list[Named], Says("for whom it is made; nobody means you alone", 0, 50)]
    ]
    next: NotRequired[Annotated[str, Says("for hold: when the next word comes", 1, 200)]]
    since: NotRequired[Annotated[str, Says("for packet: the first day", is_day=True)]]
    until: NotRequired[Annotated[str, Says("for packet: the last day", is_day=True)]]
    short: NotRequired[Annotated[bool, Says("for packet and case: the short form")]]
    story: NotRequired[
        Annotated[str, Says("for situation: what happened, in your own words", 1, 100_000)]
    ]


class PageAbout(TypedDict):
    """What a page is about."""

    about: NotRequired[
        Annotated[str, Says("an entry's id, or the key of a person or matter", 1, 200)]
    ]


class PageSort(TypedDict):
    """A page there is, and what it is about: a person, a matter, an entry, a story or nothing."""

    name: str
    summary: str
    about: Literal["who", "matter", "ref", "story", ""]
    may_be_left_out: bool


class PageSorts(TypedDict):
    """Every page there is."""

    goodbooks: Literal[1]
    pages: list[PageSort]


_NEEDED = ("forecast", "situation")
"""Pages that say nothing unless they are told what they are about."""


def today(asked: Asked) -> Given:
    """What needs me."""
    made = asked.visit.desk.page("today", _question(asked))
    return Given(page_object(made.document))


def every(asked: Asked) -> Given:
    """Every page, and what it can be about."""
    made: PageSorts = {
        "goodbooks": 1,
        "pages": [_sort(one) for one in asked.visit.desk.recipes().values()],
    }
    return Given(made)


def _sort(recipe: Recipe) -> PageSort:
    about = "story" if recipe.name == "situation" else recipe.argument.removesuffix("?")
    known: dict[str, Literal["who", "matter", "ref", "story"]] = {
        "who": "who", "matter": "matter", "ref": "ref", "story": "story",
    }  # fmt: skip
    return {
        "name": recipe.name,
        "summary": recipe.summary,
        "about": known.get(about, ""),
        "may_be_left_out": recipe.name not in _NEEDED
        and (recipe.argument.endswith("?") or not about),
    }


def read(asked: Asked) -> Given:
    """One page for me, about an id or a key."""
    recipe = _recipe(asked)
    question, key = _question(asked), asked.query.get("about", "")
    about = _sort(recipe)["about"]
    if key and about in ("", "story"):
        raise Refusal(f"{recipe.name} is about nothing in particular", "leave out about")
    if key and about == "who":
        question = question._replace(who=person(asked.visit, key))
    elif key and about == "matter":
        question = question._replace(matter=matter(asked.visit, key))
    elif key:
        question = question._replace(ref=_ref(asked, key))
    return _made(asked, recipe, question)


def ask(asked: Asked) -> Given:
    """One page, about a name, a matter or an entry, for whoever is named."""
    recipe, body, desk = _recipe(asked), asked.body, asked.visit.desk
    if "story" in body and recipe.name != "situation":
        raise Refusal(f"{recipe.name} is about no story", "leave out story, or POST situation")
    since, until = (date.fromisoformat(body[k]) if k in body else None for k in ("since", "until"))
    question = _question(asked)._replace(
        who=naming.person(desk, body["who"]) if "who" in body else "",
        matter=naming.matter(desk, body["matter"]) if "matter" in body else "",
        ref=_ref(asked, body["ref"]) if "ref" in body else "",
        readers=tuple(naming.person(desk, name) for name in body.get("readers", ())),
        since=since, until=until, is_short=body.get("short", False),
    )  # fmt: skip
    if said := body.get("next"):
        question = heard_next(desk, said).put(question, said)
    if said := body.get("story"):
        question = about_story(desk, asked.visit.house.around.environ, said, question)
    return _made(asked, recipe, question)


def _made(asked: Asked, recipe: Recipe, question: Question) -> Given:
    sort, desk = _sort(recipe), asked.visit.desk
    said = {"who": question.who, "matter": question.matter, "ref": question.ref, "story": question.drafts, "": "-"}  # fmt: skip
    is_told = said[sort["about"]] or (recipe.name == "forecast" and question.matter)
    if not is_told and not sort["may_be_left_out"]:
        why = f"{recipe.name} needs to know what it is about"
        where = "" if sort["about"] == "story" else "say it as about in the address, or "
        raise Refusal(why, f"{where}POST {sort['about']}")
    question = made_ready(desk, recipe.name, question) if is_told else question
    document = desk.page(recipe.name, question).document
    if document.lacks:
        _refuse(recipe, document.lacks)
    made = page_object(document)
    if question.remarks:
        made["remarks"] = list(question.remarks)
    return Given(made)


def _refuse(recipe: Recipe, lacks: Sequence[Gap]) -> None:
    """Say what a page cannot be made without: the first gap, and how many more there are."""
    more = counted(len(lacks) - 1, "more gap", "more gaps") if lacks[1:] else ""
    why = lacks[0].marked  # a forecast says a whole sentence
    if recipe.name != "forecast":
        why = f"the {recipe.name} lacks {why}" + (f", and has {more}" if more else "")
    raise Refusal(why, lacks[0].remedy, NOTHING_CHANGED)


def _question(asked: Asked) -> Question:
    """A question that asks nothing yet, and wants what falls on days to come."""
    return asked.visit.question()._replace(reminds=True)


def _recipe(asked: Asked) -> Recipe:
    found = {one.name: one for one in asked.visit.desk.recipes().values()}
    recipe = found.get(asked.visit.parts["name"])
    if recipe is None:
        raise Gone("page")
    return recipe


def _ref(asked: Asked, said: str) -> str:
    try:
        return asked.visit.desk.entry(said).ref
    except Refusal as refusal:
        raise NotThere(refusal) from None


GROUP = Group(
    "pages", 2, "every page of goodbooks, as --format json gives it",
    (
        ApiWay("GET", "/api/today", "What needs you", today, PageObject),
        ApiWay("GET", "/api/pages", "Every page there is", every, PageSorts),
        ApiWay("GET", "/api/pages/{name}", "One page for you alone, about an id or a key",
               read, PageObject, asks=PageAbout),
        ApiWay("POST", "/api/pages/{name}", "One page, about whom or what the body says, for its readers",
               ask, PageObject, takes=PageAsked),
    ),
)  # fmt: skip
