"""A question made ready for its page: what cannot be asked is refused, and a forecast is the one of today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.forecasting import foreseen
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.pages.put_in_writing import refuse_no_decision

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.document import Question
    from goodbooks.desk.desk import Desk


def made_ready(desk: Desk, name: str, question: Question) -> Question:
    """The question of the page of that name, as the command of that name asks it."""
    if name == "forecast":
        return foreseen(desk, question)
    if name == "confirm":
        refuse_no_decision(desk, desk.entry(question.ref, "decision"))
    return question


def about_story(desk: Desk, environ: Mapping[str, str], text: str, question: Question) -> Question:
    """A question about what somebody tells, without what others answered in it."""
    from goodbooks.desk.pages.told import told_in
    from goodbooks.desk.walks.since.goes_on import story_with_its_plan

    if not text.strip():
        raise Refusal("the story is empty", "write what happened, in your own words, then try again")  # fmt: skip
    told = told_in(text)
    return question._replace(
        drafts=(story_with_its_plan(desk, environ, told.text),),
        remarks=(told.remark,) if told.remark else (),
    )
