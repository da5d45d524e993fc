"""An id need not be remembered whole: its beginning does, or the title of its entry."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.ids import new_id, numbered
from goodbooks.entries.note import Note

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk

MORE = (
    'decision Marcus "Pause; I will meet Growth today" ^pause-meet',
    'decision Marcus "Press on" ^press-on',
    'win "Press on" ^press-win',
)


@pytest.fixture(params=["from the files", "from the index"])
def desk(request: pytest.FixtureRequest, at_desk: Callable[..., Desk]) -> Desk:
    for line in MORE:
        opened = at_desk()
        opened.add([opened.understand(line).entry])
    if request.param == "from the index":
        at_desk().names()
    return at_desk()


@pytest.mark.parametrize(
    ("line", "more", "written", "note"),
    [
        ('decision Marcus "Go"', "reverses: ^pause-m", "reverses: ^pause-meet", "^pause-m is taken as ^pause-meet"),
        ('decision Marcus "Go"', "reverses: ^pause", "reverses: ^pause\n", ""),
        ('decision Marcus "Go"', "reverses: pause", "reverses: ^pause\n", ""),
        ('decision Marcus "Go"', 'reverses: "press on"', "reverses: ^press-on\n", '"press on" is taken as ^press-on'),
        ('decision Marcus "Go"', "amends: ^Press-O, ^pause", "amends: ^press-on, ^pause\n", "^Press-O is taken as ^press-on"),
        ('outcome Marcus "sent" for ^pause-m', "", "for ^pause-meet\n", "^pause-m is taken as ^pause-meet"),
        ("note", "withdraws: ^press-w", "withdraws: ^press-win\n", "^press-w is taken as ^press-win"),
    ],
)  # fmt: skip
def test_a_beginning_or_a_title_is_replaced_by_the_whole_id_with_a_note(
    desk: Desk, line: str, more: str, written: str, note: str
) -> None:
    found = desk.understand(line, [more])
    assert written in found.text
    assert found.notes == ((note,) if note else ())


@pytest.mark.parametrize(
    ("line", "more", "said"),
    [
        ('decision Marcus "Go"', "reverses: ^press", "^press can be ^press-on and ^press-win; write the id in full"),
        ("note", "withdraws: press on", '"press on" is the title of ^press-on and ^press-win'),
        ('decision Marcus "Go"', "reverses: pres on", 'did you mean ^press-on, "Press on"?'),
        ('decision Marcus "Go"', "reverses: ^puase", "there is no entry ^puase; did you mean ^pause?"),
        ('decision Marcus "Go"', "reverses: something else", '"something else" is neither an id nor a title'),
    ],
)  # fmt: skip
def test_what_can_be_several_or_none_is_refused_with_the_candidates(
    desk: Desk, line: str, more: str, said: str
) -> None:
    with pytest.raises(Refusal) as caught:
        desk.understand(line, [more])
    assert caught.value.code == 2
    assert said in str(caught.value)


def test_an_entry_is_shown_by_the_beginning_of_its_id_or_by_its_title(desk: Desk) -> None:
    assert desk.entry("^pause-m").id == "pause-meet"
    assert desk.entry("^pause").id == "pause"
    assert desk.entry("pause-m").id == "pause-meet"
    assert desk.entry("press on", "decision").id == "press-on"
    with pytest.raises(Refusal, match="is the title of"):
        desk.entry("Press on")
    with pytest.raises(Refusal, match=r"\^press can be"):
        desk.entry("^press")


@pytest.mark.parametrize("many", [0, 1, 48, 49, 300, 4711])
def test_the_number_behind_an_id_stays_small_however_many_are_taken(many: int) -> None:
    taken = {f"layout-{number}" for number in range(2, many + 2)}
    asked: list[str] = []

    def is_taken(ref: str) -> bool:
        asked.append(ref)
        return ref in taken

    assert numbered("layout", is_taken) == f"layout-{many + 2}"
    assert len(asked) <= 80


def test_a_title_with_one_telling_word_has_the_others_in_its_id_where_that_word_is_taken() -> None:
    taken = {"almost", "plan"}
    for title, wanted in (
        ("Almost there now", "almost-there-now"),
        ("Almost", "almost-2"),
        ("The plan", "the-plan"),
        ("Send the plan", "send-plan"),
        ("Still there", "still"),
    ):
        entry = Note("note", date(2026, 11, 3), title=title)
        assert new_id(entry, taken.__contains__) == wanted
