"""What was told and only lacks its day is not left out of a plan unseen: the page says so, and leads to the question."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.desk.walks.words.left_open import left_open
from goodbooks.playbooks.plan.steps import planned
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook
from page.asking import Asking
from page.walking import FIRST_WAY, HERE, asked, look

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
TODAY = date(2026, 11, 4)


def test_a_decision_without_its_day_is_named_and_its_question_is_one_press_away(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, "").come_in()
    for _ in range(12):
        slot, words = asked(look(page))
        if not slot:
            break
        said = {"boss": "Dana", "change": "He let them go ahead"}.get(slot, words)
        page.post(HERE, slot=slot, words=said, do="skip" if slot == "day" or not said else "next")
        if 'name="way"' in look(page).text:
            page.post(HERE, way=FIRST_WAY)
    end = look(page).text
    assert "Until you answer “On which day was that?”, the plan lacks: " in end
    assert "Dana decided: " in end
    link = re.search(r'href="([^"]+)"><span>Answer “', end)
    assert link
    assert asked(page.get(link[1]))[0] == "day"
    page.post(HERE, slot="day", words="yesterday", do="next")
    assert "On which day was that?”, the plan lacks" not in look(page).text
    page.door.close()


@pytest.mark.parametrize("name", TEXTS)
def test_no_playbook_loses_what_happened_for_the_want_of_its_day_alone(
    name: str, kinds: dict[str, Kind]
) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    told = {one.name: Value("Ana" if one.kind == "person" else "words") for one in found.header.needs}  # fmt: skip
    days = {one.name for one in found.header.needs if one.kind == "date" and not one.is_only_told}
    asks = {one.name: one.ask for one in found.header.needs}
    for step in found.steps:
        day = step.when.strip("{}")
        if day in days and step.kind != "review":
            dated = told | {other: Value("2026-11-03") for other in days}
            if planned(step, dated, TODAY, kinds) is None:
                continue
            said = left_open(found, {**dated, day: Value("")}, step.way, "", TODAY)
            assert any(asks[day].split("?")[0] in line for line in said), (step.head, said)
