"""A plan keeps what its way says for a no beside what it asks, and the playbook begins with it once the no is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

TOLD = """\
I want to step back from the head of the night shift. I'd like to go back to the day ward.
I asked my boss Ruth last week and she said "You can do it, carry on".
"""
THEN = "Ask what would have to be true for a yes, and by when you may ask again."
UNTIL = "Ask what would have to be true for a yes."
"""The same, where they have said when I may ask again."""
NOT_YET = '2026-11-03 answer Ruth "not before March" for ^{}\n'


def planned(tmp_path: Path) -> tuple[Path, str]:
    """The book after the walk of this story, and the id of what its plan asks."""
    path = evening(tmp_path, "2026-11-01 person Ruth\n  relation: boss\n\n")
    (tmp_path / "story.txt").write_text(TOLD, encoding="utf-8")
    call(tmp_path, "play", "step-back", "--from", "story.txt", given="other work\nplan\n1\nyes\n")
    text = path.read_text(encoding="utf-8")
    head = next(line for line in text.split("\n") if 'ask me -> Ruth "To step back' in line)
    return path, head.partition(" ^")[2].split()[0]


def test_the_ask_of_a_plan_has_the_words_of_its_way_for_a_no(tmp_path: Path) -> None:
    path, ref = planned(tmp_path)
    entries = path.read_text(encoding="utf-8").split("\n\n")
    asks = [one for one in entries if " ask me -> " in one]
    assert [f"  on-no: {THEN}" in one for one in asks] == [f"^{ref}" in one for one in asks]
    assert "on-no" not in call(tmp_path, "update", "Ruth").out
    assert THEN not in call(tmp_path, "trail", "my-role", "--to", "Ruth").out


def test_the_playbook_begins_with_them_after_a_not_yet(tmp_path: Path) -> None:
    path, ref = planned(tmp_path)
    assert THEN not in call(tmp_path, "play", "step-back", given="\n", by_hand=True).out[:400]
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\n{NOT_YET.format(ref)}")
    shown = " ".join(call(tmp_path, "play", "step-back", given="\n", by_hand=True).out.split())
    assert f"when you asked “To step back from the head of the night shift”. {UNTIL}" in shown[:400]
