"""An ok to meet answers the ask for the talk; a yes is taken for a proposal only where that was put, and asked about where it is not sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

PLANNED = """\
2026-11-02 person Rhona
  relation: boss

2026-11-02 ask me -> Rhona "Half an hour about my role; I'll bring a proposal" ^half #my-role

2026-11-02 ask me -> Rhona "To go back to the survey desk" ^go-back #my-role
  planned: {day}

"""


@pytest.fixture
def planned(at_desk: Callable[..., Desk], tmp_path: Path) -> Callable[[str], Desk]:
    def make(day: str) -> Desk:
        path = tmp_path / "planned.book"
        path.write_text(PLANNED.format(day=day), encoding="utf-8")
        return at_desk(str(path))

    return make


@pytest.mark.parametrize(("words", "kind"), [
    ("rhona said ok, we take the half hour in the 1:1 today at 10", "answer"),
    ("Rhona said yes, half an hour tomorrow at 9", "talk"),
    ("Rhona says fine, come by after lunch", "answer"),
    ("rhona said ok, let's sit down on friday", "talk"),
    ("Rhona said sure, she has twenty minutes on Thursday", "talk"),
    ("Rhona: ok she can do Thursday 14:00", "talk"),
])  # fmt: skip
@pytest.mark.parametrize("day", ["2026-11-02", "2026-11-23"])
def test_an_ok_to_meet_answers_the_ask_for_the_talk_and_is_the_talk_of_a_day_it_names(
    planned: Callable[[str], Desk], day: str, words: str, kind: str
) -> None:
    entry = planned(day).understand(words).entry
    assert (entry.kind, entry.links) == (kind, ("half",))


def test_a_bare_yes_before_the_day_of_the_proposal_is_one_to_the_talk(
    planned: Callable[[str], Desk],
) -> None:
    entry = planned("2026-11-23").understand("rhona said yes").entry
    assert (entry.kind, entry.links) == ("answer", ("half",))


@pytest.mark.parametrize(
    ("day", "words"),
    [("2026-11-02", "rhona said yes"), ("2026-11-23", "rhona said yes, but only after the summer")],
)
def test_where_it_is_not_sure_it_is_asked(
    planned: Callable[[str], Desk], day: str, words: str
) -> None:
    with pytest.raises(Refusal, match=r"\^half .* or \^go-back"):
        planned(day).understand(words)


@pytest.mark.parametrize(
    "words", ["rhona said ok, you can go back in march", "Rhona said yes to the survey desk"]
)
def test_a_yes_that_names_the_proposal_is_one_to_it(
    planned: Callable[[str], Desk], words: str
) -> None:
    entry = planned("2026-11-23").understand(words).entry
    assert (entry.kind, entry.links) == ("decision", ("go-back",))


def test_what_only_begins_like_it_is_no_ok(planned: Callable[[str], Desk]) -> None:
    assert planned("2026-11-23").understand("rhona said I talk too much").entry.links == ()
