"""The day by which word is wanted, where what is asked about has a day of its own."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposals_of

STAKE = "I need your answer by Thursday noon, otherwise I take it to Rob's boss."


def test_a_question_about_a_day_is_due_by_the_day_of_its_answer_and_keeps_what_happens_otherwise() -> (
    None
):
    (found,) = proposals_of(
        mail(f"Can you confirm the portal is live by Friday 11 December? {STAKE}")
    )
    assert found.entry.title == "Confirm the portal is live by Friday 11 December"
    assert found.entry.line("due") == "2026-11-05 12:00"
    assert found.entry.line("note") == f"“{STAKE}”"


@pytest.mark.parametrize(
    ("text", "titles", "days"),
    [
        (
            "Please tell me whether the rota is ready on 14 December. I need to know by Friday.",
            ["Tell me whether the rota is ready on 14 December"],
            ["2026-11-06"],
        ),
        (
            "Can you say whether the crane comes by 9 December? Please answer by Monday.",
            ["Say whether the crane comes by 9 December"],
            ["2026-11-09"],
        ),
        (
            "Could you confirm that the ward opens on 1 February? I must have your reply by 6 November at the latest.",
            ["Confirm that the ward opens on 1 February"],
            ["2026-11-06"],
        ),
        (
            "Can you confirm the portal is live by 11 December, and let me know by Thursday?",
            ["Confirm the portal is live by 11 December"],
            ["2026-11-05"],
        ),
        ("Please confirm by Friday.", ["Please confirm"], ["2026-11-06"]),
        (
            "Can you promise me the 18th, yes or no? I need to know by tomorrow noon.",
            ["Promise me the 18th, yes or no"],
            ["2026-11-04"],
        ),
        (
            "Can you guarantee the load of 12 November for us? I need an answer by Friday.",
            ["Guarantee the load of 12 November for us"],
            ["2026-11-06"],
        ),
        (
            "Please send me the table by 11 December. I need your answer by Thursday.",
            ["Send me the table", "Your answer"],
            ["2026-12-11", "2026-11-05"],
        ),
    ],
)
def test_the_day_of_the_answer_is_that_of_what_is_asked_and_never_of_a_deed(
    text: str, titles: list[str], days: list[str]
) -> None:
    found = [one.entry for one in proposals_of(mail(text))]
    assert [one.line("due")[:10] for one in found] == days
    assert [one.title for one in found] == titles
    assert not any(one.line("note") for one in found)
