"""A yes that somebody gave, put in writing: the decision it becomes, and whose word comes back on the note."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path


def test_a_yes_of_the_boss_is_theirs_and_leads_on_to_putting_it_in_writing(tmp_path: Path) -> None:
    evening(tmp_path)
    call(tmp_path, "add", "person Marcus", "relation: boss")
    call(tmp_path, "add", 'ask me -> Marcus "Go back to analyst work" ^go-back')
    done = call(tmp_path, "add", 'answer "yes, from May" for ^go-back')
    assert 'answer Marcus "yes, from May"' in done.out
    assert "  is: yes\n" in done.out
    (line,) = (row for row in done.out.split("\n") if row.startswith("to put it in writing: "))
    words = shlex.split(line.partition(": ")[2])[1:]
    assert words == [
        "add",
        '2026-11-03 decision Marcus "yes, from May" ^yes-from-agreed for ^go-back',
        "readers: named",
        "withdraws: ^yes-from",
    ]
    made = re.search(r"added to \S+ as (\S+)", call(tmp_path, *words).out)
    assert made
    assert "yes, from May" in call(tmp_path, "confirm", made[1]).out
    peers = call(tmp_path, "add", 'answer Theo "yes" for ^go-back').out
    assert "to put it in writing" not in peers


def test_what_puts_a_yes_in_writing_keeps_its_day_its_condition_and_its_readers(
    tmp_path: Path,
) -> None:
    evening(tmp_path)
    call(tmp_path, "add", "person Marcus", "relation: boss")
    call(tmp_path, "add", 'ask me -> Marcus "Go back to analyst work" ^go-back')
    said = ('2026-11-01 answer Marcus "yes" ^ok for ^go-back', "condition: Tom takes over")
    done = call(tmp_path, "add", *said, 'said: "Fine by me."', "readers: named, HR").out
    line = next(row for row in done.split("\n") if row.startswith("to put it in writing: "))
    assert shlex.split(line.partition(": ")[2])[1:] == [
        "add",
        '2026-11-01 decision Marcus "yes, on condition: Tom takes over" ^ok-agreed for ^go-back',
        'said: "Fine by me."',
        "readers: named, HR",
        "withdraws: ^ok",
    ]
    refused = call(tmp_path, "confirm", "^ok").err
    assert "Tom takes over" in refused


def test_that_it_is_right_is_the_word_of_whoever_has_the_note(tmp_path: Path) -> None:
    path = evening(tmp_path)
    call(tmp_path, "confirm", "^once", "--sent", "--filled", "--to", "Growth")
    call(tmp_path, "confirm", "^once", "--acknowledged")
    assert '2026-11-03 outcome Growth "Acknowledged"' in path.read_text(encoding="utf-8")
    call(tmp_path, "confirm", "^once", "--sent", "--filled")
    call(tmp_path, "confirm", "^once", "--corrected", "Only one shop")
    assert '2026-11-03 outcome Marcus "Corrected"' in path.read_text(encoding="utf-8")
