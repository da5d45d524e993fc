"""Who tells somebody what they get by a day has promised it to them, whomever the mail is to; their own lead to it is none of the title."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposed

PROMISED = (
    ("By the way I told Mrs Lindqvist this morning she gets her tablecloths on Monday instead of Friday.", 'promise Zoë -> Mrs Lindqvist "She gets her tablecloths on Monday instead of Friday" by 2026-11-09'),
    ("I've told Ines she can have the Sunday run on 13 December.", 'promise Zoë -> Ines "She can have the Sunday run" by 2026-12-13'),
    ("I told the theatre that their costumes are ready by Friday.", 'promise Zoë -> Theatre "Their costumes are ready" by 2026-11-06'),
    ("I told old Brandl his sheets come on Friday.", 'promise Zoë -> Brandl "His sheets come" by 2026-11-06'),
    ("FYI, I let Growth know they get the API by 11 December.", 'promise Zoë -> Growth "They get the API" by 2026-12-11'),
    ("I told Frau Özdemir on the phone her boiler will be done on Friday.", 'promise Zoë -> Frau Özdemir "Her boiler will be done" by 2026-11-06'),
)  # fmt: skip
NONE = (
    "I told Ana she gets on my nerves.",
    "I told my wife she gets flowers on Friday.",
    "I told Ben he has until Friday to answer.",
)


@pytest.mark.parametrize(("text", "made"), PROMISED)
def test_what_somebody_was_told_to_get_is_a_promise_to_them(text: str, made: str) -> None:
    assert proposed(mail(text)) == [made]


@pytest.mark.parametrize("text", NONE)
def test_what_nobody_gets_is_promised_to_nobody(text: str) -> None:
    assert not [one for one in proposed(mail(text)) if one.startswith("promise")]
