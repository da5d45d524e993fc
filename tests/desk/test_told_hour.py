"""What is told with its hour and its place, what I answered, and what is for me alone, as one types it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-10-01 person Gerd Holm
  relation: boss

2026-10-01 person Zoë Marchand

2026-10-20 request Zoë Marchand -> me "Whether I get 24 December off" ^off #rota
  due: 2026-11-06

2026-10-20 request Gerd Holm -> me "The overtime figures of October" ^figures #overtime
  due: 2026-11-06
"""


@pytest.fixture
def typed(at_desk: Callable[..., Desk], book_path: str) -> Callable[[str], tuple[str, ...]]:
    """What a sentence means, typed on Tuesday 3 November: its line and those below."""
    with open(book_path, "w", encoding="utf-8") as file:
        file.write(BOOK)
    desk = at_desk()

    def of(words: str) -> tuple[str, ...]:
        meant = meant_by(words, Kinds(), desk.clock.today, desk.known())
        return (meant.line, *meant.more)

    return of


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("17:10 in the corridor my boss decided that we close at six", '2026-11-03 17:10 decision Gerd Holm "We close at six"'),
        ("Gerd Holm decided at 17:10 in the corridor that we close at six", '2026-11-03 17:10 decision Gerd Holm "We close at six"'),
        ("At 9:40, by phone, Growth asked me whether the date holds", '2026-11-03 09:40 request Growth -> me "Whether the date holds"'),
        ("yesterday 7:55 Zoë decided to drop the pilot", '2026-11-02 07:55 decision Zoë Marchand "Drop the pilot"'),
        ("This morning in the kitchen Zoë decided to drop the pilot", '2026-11-03 decision Zoë Marchand "Drop the pilot"'),
        ("Zoë decided at 9 the load test is off again", '2026-11-03 09:00 decision Zoë Marchand "The load test is off again"'),
        ("Gerd Holm decided at 5 that we go ahead", '2026-11-03 17:00 decision Gerd Holm "We go ahead"'),
        ("Gerd Holm decided at 11 am we wait", '2026-11-03 11:00 decision Gerd Holm "We wait"'),
        ("At ten to five Gerd Holm decided that we close at six", '2026-11-03 16:50 decision Gerd Holm "We close at six"'),
        ("Gerd Holm decided around half nine that we close at six", '2026-11-03 09:30 decision Gerd Holm "We close at six"'),
        ("I asked Zoë (my client, the tall one) this morning around half nine if she could wait", '2026-11-03 09:30 ask me -> Zoë "If she could wait"'),
        ("I asked Zoë at quarter past ten to drop the pilot", '2026-11-03 10:15 ask me -> Zoë "Drop the pilot"'),
        ("At half past eight I asked Gerd Holm whether the date holds", '2026-11-03 08:30 ask me -> Gerd Holm "Whether the date holds"'),
        ("14:00 the printer broke", ""),
    ],
)  # fmt: skip
def test_what_is_told_with_its_hour_and_place_is_of_that_hour(
    typed: Callable[[str], tuple[str, ...]], words: str, line: str
) -> None:
    assert typed(words)[0] == line


def test_the_place_where_it_was_is_kept_for_me_alone(
    typed: Callable[[str], tuple[str, ...]],
) -> None:
    told = typed("17:10 in the corridor my boss decided to wait")
    assert told == ('2026-11-03 17:10 decision Gerd Holm "Wait"', "private: In the corridor")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Talk with Zoë on Thursday at 14:00 about the winter beds", '2026-11-05 14:00 talk Zoë Marchand "The winter beds"'),
        ("One-on-one with my boss Thursday 14:00 about beds #ward", '2026-11-05 14:00 talk Gerd Holm "One-on-one about beds" #ward'),
        ("Catch-up with Zoë about the rota on Thursday at 14:00", '2026-11-05 14:00 talk Zoë Marchand "Catch-up about the rota"'),
        ("Thursday 14:00 meeting with Zoë about 24 December", '2026-11-05 14:00 talk Zoë Marchand "Meeting about 24 December"'),
        ("Call with Marta Ruiz on Friday at 11 about the invoice", '2026-11-06 11:00 talk Marta Ruiz "Call about the invoice"'),
    ],
)  # fmt: skip
def test_what_a_talk_is_about_is_its_title_and_nothing_of_it_is_dropped(
    typed: Callable[[str], tuple[str, ...]], words: str, line: str
) -> None:
    assert typed(words)[0] == line


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("I told Zoë she gets 24 December off", 'answer me -> Zoë Marchand "She gets 24 December off" #rota for ^off'),
        ("I answered Zoë: yes, she gets it", 'answer me -> Zoë Marchand "Yes, she gets it" #rota for ^off'),
        ("I sent my boss the overtime figures", 'answer me -> Gerd Holm "Sent: the overtime figures" #overtime for ^figures'),
        ("I sent the overtime figures to Gerd Holm", 'answer me -> Gerd Holm "Sent: the overtime figures" #overtime for ^figures'),
        ("I told Zoë she gets a new desk", 'promise me -> Zoë Marchand "A new desk"'),
        ("I told my boss that the overtime figures come on Friday", ""),
        ("I told Zoë that I do not know yet whether she gets 24 December off", ""),
    ],
)  # fmt: skip
def test_what_i_told_or_sent_somebody_answers_the_request_that_it_fits(
    typed: Callable[[str], tuple[str, ...]], words: str, line: str
) -> None:
    assert typed(words)[0] == line


def test_what_begins_by_saying_that_it_is_private_is_a_note_for_me_alone(
    typed: Callable[[str], tuple[str, ...]],
) -> None:
    for begins in ("Private: ", "My worry: ", "For me alone: ", "private - "):
        assert typed(f"{begins}I am afraid of losing the ward") == (
            'note "I am afraid of losing the ward"',
            "readers: me",
        )
    assert typed("Private equity wants our numbers: Gerd said so")[0] == ""


def test_what_i_give_somebody_time_and_again_is_a_promise_that_comes_again(
    typed: Callable[[str], tuple[str, ...]],
) -> None:
    for words in ("Each Friday I send Zoë the roster", "Every Friday: the roster to Zoë"):
        assert typed(words) == ('promise me -> Zoë "The roster"', "every: Friday")
    assert typed("Each Monday I bring Zoë the keys by 9:00") == (
        'promise me -> Zoë "The keys" by 2026-11-09 9:00',
        "every: Monday",
    )
    seen = typed("Every Friday I see Zoë")
    assert seen == ("2026-11-06 talk Zoë Marchand", "every: Friday"), "a talk, and no promise"
