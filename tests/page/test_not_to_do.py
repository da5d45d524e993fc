"""What a playbook says not to do, in the browser: beside a message to whom its plan is about, and over the practice of the talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.test_not_to_do import AVOID, PLAN
from goodbooks.web.keyed import key_of
from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

MAIL = "Could you decide on the kennels by Friday?"


def test_it_stands_beside_a_message_and_over_the_practice_and_for_nobody_else(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, PLAN).come_in()
    assert AVOID in page.post("/coach", text=MAIL, to="Ottavia").text
    assert "What not to do" not in page.post("/coach", text=MAIL, to="Tom").text
    assert AVOID in page.get(f"/rehearse/person/{key_of('Ottavia')}").text
    assert "What not to do" not in page.get(f"/rehearse/person/{key_of('Tom')}").text
    page.door.close()
