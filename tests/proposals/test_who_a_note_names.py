"""Who a note names, for what stands behind it without a name: in brackets, by place, by office, at the head of a point."""

from __future__ import annotations

import pytest

from goodbooks.core.written import Written
from proposals.test_proposals import TUESDAY, proposed


def noted(text: str) -> list[str]:
    """What is proposed from a note of mine."""
    return proposed(Written("note", "talks.md, line 3", TUESDAY, None, None, (), "", text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Phone, Mr Adeyemi (site office). Wants two quotes for the crane by Friday.", 'request Mr Adeyemi -> me "Wants two quotes for the crane" by 2026-11-06'),
        ("Call w/ Mrs Holt (door, no. 14). Wants the list of keys by Friday.", 'request Mrs Holt -> me "Wants the list of keys" by 2026-11-06'),
        ("Foreman Pita asked me to check the slings on Friday.", 'request Pita -> me "Check the slings" by 2026-11-06'),
        ("Dean came by. The lens goes to Bergen. He asks me for a report by Friday.", 'request Dean -> me "A report" by 2026-11-06'),
        ("Darren from stores is sending me the new rates by Friday.", 'promise Darren -> me "Darren from stores is sending me the new rates" by 2026-11-06'),
        ("Ilse at the archive: promised me the scans by Friday.", 'promise Ilse -> me "Ilse at the archive: promised me the scans" by 2026-11-06'),
        ("Orla from HR explained the pension. She'll mail me the slides on Friday.", 'promise Orla -> me "Mail me the slides" by 2026-11-06'),
        ("Met surveyor Banks. He will lend us the level from 6 November.", 'promise Banks -> me "Lend us the level" by 2026-11-06'),
        ("Iona at the tea point: all well. She will cancel the hotel on Friday.", 'promise Iona -> me "Cancel the hotel" by 2026-11-06'),
        ("Ramona from IT has the laptops ready by Friday.", 'promise Ramona -> me "Ramona from IT has the laptops ready" by 2026-11-06'),
        ("Spoke to Aunt Rosa. I promised to have the loom mended.", 'promise me -> Aunt Rosa "Have the loom mended"'),
    ],
)  # fmt: skip
def test_whoever_a_note_names_is_whose_wish_or_word_follows(text: str, wanted: str) -> None:
    assert noted(text)[-1] == wanted


@pytest.mark.parametrize("yes", ["I said ok.", "I said yes.", "Agreed.", "Told him I would."])
def test_a_yes_behind_a_wish_is_my_promise_for_its_day(yes: str) -> None:
    assert noted(f"Call with Salim. He wants the flour contract by Friday. {yes}") == [
        'request Salim -> me "He wants the flour contract" by 2026-11-06',
        'promise me -> Salim "The flour contract" by 2026-11-06',
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Spoke to Aunt Rosa. I promised to have the loom mended. She decided on green.", "Aunt Rosa"),
        ("Phone, Mrs Pillay. Said the pool stays closed through winter, trustees voted.", "Trustees"),
        ("Standup. We drop the old login altogether, Greta has spoken.", "Greta"),
        ("Iona at the tea point: the Basel trip is off.", "Iona"),
    ],
)  # fmt: skip
def test_a_decision_in_a_note_is_theirs_who_is_named_for_it(text: str, who: str) -> None:
    assert any(one.startswith(f'decision {who} "') for one in noted(text))


@pytest.mark.parametrize(
    "text",
    [
        "Vera from the archive is sending her son to Spain on Friday.",
        "Ilse at the archive: nice coffee by the window.",
        "Tom told me he will lend his brother the van from 6 November.",
        "Call with Mr Dhillon. Wants a holiday by the sea.",
        "Spoke to Jan about the fence. I promised to be good.",
        "Walk with Nour. She said ok.",
        "Old Piet from the harbour is sending his regards.",
        "Met the twins. They are getting a dog on Friday.",
    ],
)
def test_what_a_named_person_does_for_nobody_here_is_left(text: str) -> None:
    assert noted(text) == []
