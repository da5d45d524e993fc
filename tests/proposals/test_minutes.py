"""Lines of minutes in a mail: whose deed each is, and who wants it of them."""

from __future__ import annotations

from proposals.test_proposals import mail, proposed

NOTES = """Notes
1. Hall. Lena to get three prices by the 20th.
2. I write to the council.
AI: Marcus – risers by Friday
3) Ada: the parts to the printer, by 13 November
4) Lena: glad to have been there
"""


def test_what_my_own_minutes_set_against_a_name_is_an_ask_of_mine() -> None:
    written = mail(NOTES, who="ada@example.org", to="zoe@example.org")
    assert proposed(written) == [
        'ask me -> Lena "Get three prices" by 2026-11-20',
        'promise me -> Zoë "Write to the council"',
        'ask me -> Marcus "Risers" by 2026-11-06',
        'promise me -> Zoë "The parts to the printer" by 2026-11-13',
    ]


def test_what_the_minutes_of_another_set_against_my_name_is_asked_of_me_and_promised_by_nobody() -> (
    None
):
    assert proposed(mail(NOTES)) == [
        'promise Lena -> me "Get three prices" by 2026-11-20',
        'promise Zoë -> me "Write to the council"',
        'promise Marcus -> me "Risers" by 2026-11-06',
        'request Zoë -> me "The parts to the printer" by 2026-11-13',
    ]


def test_what_a_line_is_about_is_nobody_s_name() -> None:
    text = "- Deadline: report, by 13 November\n- Important: all hours in by Friday\n- Please - send your hours by Friday\n"
    assert not [one for one in proposed(mail(text)) if one.startswith("promise")]


def test_a_line_has_its_own_day_and_not_that_of_the_next() -> None:
    text = "Actions:\nLena: the poster\nMarcus: the band, by Friday"
    assert proposed(mail(text)) == [
        'promise Lena -> me "The poster"',
        'promise Marcus -> me "The band" by 2026-11-06',
    ]
