"""Somebody's death is heard, in whatever words it is told."""

import pytest

from goodbooks.situations.moment.loss import tells_of_a_death


@pytest.mark.parametrize(
    "said",
    [
        "My mum died. I asked for two weeks.",
        "It's my father's funeral on Friday.",
        "We buried my grandmother last week, and he asks for the report.",
        "I lost my husband in March.",
        "The funeral of my best friend Jürgen is on the 4th.",
        "My nan passed away and she will not give me the day.",
    ],
)
def test_a_death_is_heard(said: str) -> None:
    assert tells_of_a_death(said)


@pytest.mark.parametrize(
    "said",
    [
        "I lost my best friend job to a reorganisation.",
        "The project died in March.",
        "The week my boss was at her mother's funeral, the rota was changed.",
        "My phone died in the call.",
        "The idea was dead and buried.",
    ],
)
def test_what_is_no_loss_of_the_writers_is_none(said: str) -> None:
    assert not tells_of_a_death(said)
