"""What an answer says that its readers are not to know stands in nothing that they read, and is kept for its writer alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.desk.walks import walking
from goodbooks.desk.walks.playing import playbook
from goodbooks.desk.walks.questions.beside_answers import WAY
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.desk.walks.questions.outburst import kept_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

BOSS = "2026-11-01 person Oda\n  relation: boss\n"
ASIDE = "I don't want her to know about Lia tho"
KEPT = {
    "position": "other work", "their side": "you lose your lead at the ovens", "my part": "I lead the ovens",
    WAY: "Propose a change, with a hand-over", "wish": "go back to the pastry bench", "thing": "", "gain": "the cakes on time",
    "handover": f"Tomas could take the ovens. {ASIDE}", "second": "three months on trial", "day": "2026-12-18", "cause": "",
}  # fmt: skip


def test_it_is_cut_from_the_mail_and_the_proposal_and_kept_in_the_note(
    book: Callable[[str], Book], at_desk: Callable[..., Desk]
) -> None:
    desk = at_desk()
    found = playbook(desk, "step-back")
    walk = walking.walked(found, Ground(book(BOSS), "", date(2026, 12, 1)), KEPT, is_silent=True)
    end = walking.ended(desk, found, walk, KEPT[WAY])

    assert not [one for one in end.sayings if "Lia" in str(one)]
    assert any("Tomas could take the ovens" in str(one) for one in end.sayings)
    told = [one.kind for one in end.entries if any("Lia" in words for _, words in one.fields)]
    assert told == ["note"]
    (asked,) = (one for one in walk.asked if one.slot == "handover")
    assert asked.cut_told == f"Left out of what Oda reads, and kept for you alone: “{ASIDE}”"


def test_what_is_left_is_judged_without_it(at_desk: Callable[..., Desk]) -> None:
    found = playbook(at_desk(), "step-back")
    words = "Tomas could take the ovens. Nobody needs to know that my son is ill."

    assert kept_with(found, "handover", "text", words, {}) == {"handover": words}


def test_a_question_for_oneself_alone_keeps_it_whole(
    book: Callable[[str], Book], at_desk: Callable[..., Desk]
) -> None:
    found = playbook(at_desk(), "step-back")
    kept = {**KEPT, "cause": f"Home. {ASIDE}"}
    walk = walking.walked(found, Ground(book(BOSS), "", date(2026, 12, 1)), kept, is_silent=True)
    (asked,) = (one for one in walk.asked if one.slot == "cause")
    assert asked.said
    assert asked.said.text == f"Home. {ASIDE}"


def test_what_holds_their_control_up_to_them_stands_in_no_letter_that_asks_for_a_trial(
    book: Callable[[str], Book], at_desk: Callable[..., Desk]
) -> None:
    desk = at_desk()
    found = playbook(desk, "micromanaged")
    fear = "You keep redoing my proofs. A school gets the wrong colours and you hear of it late"
    kept = {"position": "to decide and tell them", "area": "the school books", "fear": fear}
    walk = walking.walked(found, Ground(book(BOSS), "", date(2026, 12, 1)), kept, is_silent=True)
    end = walking.ended(desk, found, walk, "Ask for a trial of one area")

    said = " ".join(map(str, end.sayings))
    assert "wrong colours" in said
    assert "redoing" not in said
    told = [one.kind for one in end.entries if any("redoing" in line for _, line in one.fields)]
    assert told == ["note"]


def test_where_the_talk_is_about_what_they_do_it_may_be_said(at_desk: Callable[..., Desk]) -> None:
    found = playbook(at_desk(), "feedback-to-boss")
    slot = next(one.name for one in found.header.needs if one.kind == "text")
    words = "you keep checking the proofs twice"
    assert kept_with(found, slot, "text", words, {}) == {slot: words}
