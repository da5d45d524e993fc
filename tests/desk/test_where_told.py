"""An answer that is told in a story was on the day, and at the hour, of the sentence that tells it."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.happened.where_told import when_told

TODAY = date(2026, 12, 1)
LAUNDRY = (
    "This afternoon at ten to five Gerd rang and said: “Fine, Paulo gets his Saturday run.”\n\n"
    "At eight this morning he had told me: no extra runs until the second washer is back. I told all five of them no extra runs.\n\n"
    "Doris in sales promised Paulo the Saturday run last Thursday. I had asked him on Friday to stop her."
)


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("Paulo gets his Saturday run", "2026-12-01 16:50"),
        ("no extra runs until the second washer is back", "2026-12-01 08:00"),
        ("no extra runs for anybody until that second washer is back", "2026-12-01 08:00"),
    ],
)
def test_the_day_and_the_hour_are_those_of_the_sentence(answer: str, day: str) -> None:
    found = when_told(answer, LAUNDRY, TODAY)
    assert found is not None
    assert (found.day, found.is_its_own) == (day, True)


@pytest.mark.parametrize(
    ("story", "answer", "day"),
    [
        ("On 26 November Frau Keller came by. She wants the tiles laid on Monday, cracks or not.", "tiles laid on Monday, cracks or not", "2026-11-26"),
        ("On 27 November we sat together. Hélène said that the rota stays as it is.", "the rota stays as it is", "2026-11-27"),
        ("On Friday we met.\n\nLater Hélène said that the rota stays as it is.", "the rota stays as it is", ""),
        ("Yesterday it broke. Before that he had ruled that the rota stays as it is.", "the rota stays as it is", ""),
    ],
)  # fmt: skip
def test_a_sentence_without_a_day_goes_on_from_the_one_before_it_in_its_paragraph(
    story: str, answer: str, day: str
) -> None:
    found = when_told(answer, story, TODAY)
    assert found is not None
    assert (found.day, found.is_its_own) == (day, False)


@pytest.mark.parametrize("answer", ["we go ahead", "the clinic comes first", "runs", ""])
def test_what_no_sentence_tells_has_no_day(answer: str) -> None:
    assert when_told(answer, LAUNDRY, TODAY) is None


def test_what_two_days_tell_alike_is_of_neither() -> None:
    story = "On Monday he said the rota stays. On 27 November he said the rota stays."
    assert when_told("the rota stays", story, TODAY) is None
