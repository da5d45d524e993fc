"""When the next word comes, as one says it in a hurry: “tonight at six” is taken with its hour, and that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("tonight at six", "Tuesday 3 November, 18:00"),
        ("tomorrow at five", "Wednesday 4 November, 17:00"),
        ("five o'clock tomorrow", "Wednesday 4 November, 17:00"),
        ("Thursday at half past nine", "Thursday 5 November, 09:30"),
    ],
)
def test_an_hour_in_words_is_taken_with_its_day(tmp_path: Path, said: str, told: str) -> None:
    evening(tmp_path)
    done = call(tmp_path, "hold", "loyalty", "--next", said)
    assert f"Next word from me: {told}" in " ".join(done.out.split())
    assert f"“{said}” is taken as {told}" in " ".join((done.out + done.err).split())


def test_what_is_no_time_is_asked_for(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(tmp_path, "hold", "loyalty", "--next", "when Marcus is back")
    assert "is not a day I can place" in done.err
