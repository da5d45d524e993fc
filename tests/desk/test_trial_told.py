"""A trial told to the box becomes the area that is on trial and the decision that gave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.typed.by_sentence import by_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood

BOSSES = ("Hedda", "Frau Behrens", "Noël Perrin")
TRIALS = (
    ("she lets me run the rota alone till Christmas, as a trial", "The rota", "2026-12-24"),
    ("{who} lets me plan the tuning visits on my own until 18 December", "The tuning visits", "2026-12-18"),
    ("My boss is letting me handle the timber orders on a trial basis until 18 December", "The timber orders", "2026-12-18"),
    ("{who} gave me the wine list to do by myself for four weeks, until 18 December, on trial", "The wine list", "2026-12-18"),
    ("{who} said I may plan the night lists alone, as a test, up to 18 December", "The night lists", "2026-12-18"),
    ("{who} lets me sign the small orders myself until 18 December", "The small orders", "2026-12-18"),
    ("I may do the quotes on my own till 18 December, {who} says, to try it out", "The quotes", "2026-12-18"),
    ("he lets me have the spare parts as a trial until 18 December, I send him a count each Friday", "The spare parts", "2026-12-18"),
)  # fmt: skip


@pytest.fixture
def typed(tmp_path: Path, at_desk: Callable[..., Desk]) -> Callable[..., tuple[Understood, ...]]:
    """What a sentence typed into the box becomes, in the book of somebody with one boss."""

    def read(words: str, who: str, more: str = "") -> tuple[Understood, ...]:
        text = f"2026-11-02 person {who}\n  relation: boss\n\n{more}"
        (tmp_path / "my.book").write_text(text, encoding="utf-8")
        desk = at_desk(str(tmp_path / "my.book"))
        return by_sentence(words, Kinds(), desk.clock, desk.known())

    return read


@pytest.mark.parametrize("who", BOSSES)
@pytest.mark.parametrize(("words", "area", "until"), TRIALS)
def test_a_trial_that_is_told_is_an_area_and_their_decision(
    typed: Callable[..., tuple[Understood, ...]], who: str, words: str, area: str, until: str
) -> None:
    given, decision = (one.entry for one in typed(words.format(who=who), who))
    assert (given.kind, given.title, given.who, given.to) == ("handoff", area, (who,), ("me",))
    assert given.line("trial-end") == until
    assert (decision.kind, decision.who, decision.links) == ("decision", (who,), (given.id,))


def test_an_area_that_the_book_has_gets_its_last_day(
    typed: Callable[..., tuple[Understood, ...]],
) -> None:
    there = '2026-11-02 handoff Hedda -> me "The rota" ^rota #rota\n  wished: inquire\n\n'
    given, decision = (one.entry for one in typed(TRIALS[0][0], "Hedda", there))
    assert (given.line("amends"), given.line("trial-end")) == ("^rota", "2026-12-24")
    assert decision.links == ("rota",)


@pytest.mark.parametrize(
    "words",
    [
        "Hedda lets me know until Friday",
        "He lets me have the keys until Friday",
        "Hedda gave me the van until Monday",
        "Hedda lets me run the rota from now on",
        "Hedda gave me the keys this morning",
        "Hedda said I may go home at four",
        "She lets me have my way with the rota?",
    ],
)
def test_what_has_no_last_day_or_is_no_area_is_none(
    typed: Callable[..., tuple[Understood, ...]], words: str
) -> None:
    assert typed(words, "Hedda") == ()


@pytest.mark.parametrize(
    "words",
    [
        "Hedda: the rota is yours for good", "Hedda lets me keep the rota for good", "Hedda gave me the rota permanently",
        "Hedda said I may run the rota for good, no more trial", "Hedda: you have the rota for keeps",
    ],
)  # fmt: skip
def test_an_area_given_for_good_is_linked_to_it(
    words: str, typed: Callable[..., tuple[Understood, ...]]
) -> None:
    there = '2026-11-02 handoff Hedda -> me "The rota" ^rota #rota\n  trial-end: 2026-12-18\n\n'
    (decision,) = (one.entry for one in typed(words, "Hedda", there))
    assert (decision.kind, decision.who, decision.links) == ("decision", ("Hedda",), ("rota",))


@pytest.mark.parametrize(
    "words", ["Hedda: the keys are yours for good", "Hedda gave me the mug for keeps"]
)
def test_what_is_no_area_of_the_book_stays_a_thing(
    words: str, typed: Callable[..., tuple[Understood, ...]]
) -> None:
    assert all(one.entry.kind != "handoff" for one in typed(words, "Hedda"))
