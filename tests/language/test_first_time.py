"""From which day on something comes again, said beside how often."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.language.days.first_time import without_first_time

THURSDAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("sentence", "bare", "first"),
    [
        ("Two lines every evening, starting tonight", "Two lines every evening", "2026-12-03"),
        ("Starting tomorrow I send Imke the list each day", "I send Imke the list each day", "2026-12-04"),
        ("A list each Friday from 11 December on", "A list each Friday", "2026-12-11"),
        ("The count every Monday beginning on 14 December until Easter", "The count every Monday until Easter", "2026-12-14"),
        ("A word every evening as of Monday", "A word every evening", "2026-12-07"),
        ("A word every evening from Monday", "A word every evening", "2026-12-07"),
        ("From Monday I send Imke two lines every evening", "I send Imke two lines every evening", "2026-12-07"),
        ("The count each Friday from 11 December until Easter", "The count each Friday until Easter", "2026-12-11"),
        ("A note every evening, first note tonight", "A note every evening", "2026-12-03"),
        ("A note every evening, the first on 4 december", "A note every evening", "2026-12-04"),
        ("A note every evening, the first on 4 Dec", "A note every evening", "2026-12-04"),
        ("Two lines daily from tomorrow", "Two lines daily", "2026-12-04"),
    ],
)  # fmt: skip
def test_its_first_day_stands_apart(sentence: str, bare: str, first: str) -> None:
    assert without_first_time(sentence, THURSDAY) == (bare, date.fromisoformat(first))


def test_from_now_on_names_no_day() -> None:
    assert without_first_time("A list every Friday from now on", THURSDAY) == ("A list every Friday", None)  # fmt: skip


@pytest.mark.parametrize("sentence", ["A number every Friday from the shop", "The list from Monday", "A note each week from Imke on the ropes", "Starting the pumps takes an hour every day", "The list from Monday every week"])  # fmt: skip
def test_what_says_whence_is_left_as_it_is(sentence: str) -> None:
    assert without_first_time(sentence, THURSDAY) == (sentence, None)
