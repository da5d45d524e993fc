"""Proposals from what somebody wrote, shown as the book would have them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from goodbooks import proposals
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.written import BULK, MACHINE, Party, Written
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.proposals.reading.writing import Proposer, made_ready, who_is
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from goodbooks.core.proposal import Proposal

PEOPLE = """\
2026-01-01 person me
  also: Ada Lund, ada@example.org
2026-01-01 person Marcus
  also: marcus.hale@example.org, Marcus Hale
2026-01-01 person Zoë
  also: zoe@example.org
2026-01-01 person Lena
2026-01-01 person Growth
"""
TUESDAY = date(2026, 11, 3)


def book() -> Book:
    return Book(read(PEOPLE, Kinds()).entries)


def mail(
    text: str, who: str = "zoe@example.org", to: str = "ada@example.org", subject: str = ""
) -> Written:
    parties = tuple(Party("", address) for address in to.split())
    return Written("mail", "mail 1", TUESDAY, "09:40", Party("", who), parties, subject, text)


def proposals_of(written: Written) -> list[Proposal]:
    """Each proposal."""
    ready = made_ready(written, book(), UNKNOWN, TUESDAY)
    every = catalog.load(proposals, "PROPOSER", Proposer).values()
    return [found for proposer in every for found in proposer.propose(ready)]


def proposed(written: Written) -> list[str]:
    """Each proposal in short: kind, who, whom, title, day."""
    return [_short(found.entry) for found in proposals_of(written)]


def _short(entry: object) -> str:
    who, to = (", ".join(getattr(entry, name)) for name in ("who", "to"))
    day = entry.line("due")
    return " ".join(
        filter(
            None,
            [
                entry.kind,
                who,
                "->" if to else "",
                to,
                f'"{entry.title}"',
                f"by {day}" if day else "",
            ],
        )
    )


CASES = [
    ("Could you send me the layout by Friday?", ['request Zoë -> me "Send me the layout" by 2026-11-06']),
    ("Thanks for yesterday. Please check the address before we print.", ['request Zoë -> me "Check the address before we print"']),
    ("I'll get you the test plan by Thursday noon.", ['promise Zoë -> me "Get me the test plan" by 2026-11-05 12:00']),
    ("We have decided to postpone the launch.", ['decision Zoë -> me "Postpone the launch"']),
    ("Lena will send you the list by Friday.", ['promise Lena -> me "Lena will send me the list" by 2026-11-06']),
    ("When will the new door be fitted?", ['request Zoë -> me "When will the new door be fitted"']),
    ("I can have the numbers ready by noon on Monday if Lena signs the form.", ['promise Zoë -> me "They can have the numbers ready if Lena signs the form" by 2026-11-09 12:00']),
    ("Still don't tell the team before you have the letter from HR.", ['decision Zoë -> me "Still don\'t tell the team before you have the letter from HR"']),
    ("Until then please treat this as confidential.", ['decision Zoë -> me "Until then please treat this as confidential"']),
    ("Please do not touch the live server until we have spoken.", ['decision Zoë -> me "Do not touch the live server until we have spoken"']),
    ("Please don't forget to send me the layout by Friday.", ['request Zoë -> me "Send me the layout" by 2026-11-06']),
    ("Marcus has approved the second order.", ['decision Marcus -> me "Marcus has approved the second order"']),
]  # fmt: skip
NONE = [
    "Thank you for a lovely evening.",
    "Please find the offer attached.",
    "Let me know if you have any questions.",
    "I hope you are well.",
    "The printer was out of paper on Friday.",
    "I will be out of the office until Monday.",
    "We met the supplier last week and it went fine.",
    "I could send you the old plan if it helps.",
    "> Could you send me the layout by Friday?",
    "This e-mail is confidential and intended only for the person it is addressed to.",
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_is_asked_promised_and_decided_is_proposed(text: str, wanted: list[str]) -> None:
    assert proposed(mail(text)) == wanted


@pytest.mark.parametrize("text", NONE)
def test_talk_courtesy_and_quotations_propose_nothing(text: str) -> None:
    assert proposed(mail(text)) == []


def test_what_i_wrote_is_an_ask_of_mine() -> None:
    mine = mail(
        "Could you tell me the day by Friday?", who="ada@example.org", to="marcus.hale@example.org"
    )
    assert proposed(mine) == ['ask me -> Marcus "Tell me the day" by 2026-11-06']


def test_whom_a_sentence_speaks_to_by_name_is_who_is_asked() -> None:
    both = mail(
        "Lena, could you book the room for Thursday?\nMarcus, please bring the plan.",
        to="ada@example.org lena@example.org marcus.hale@example.org",
    )
    assert proposed(both) == [
        'request Zoë -> Lena "Book the room for Thursday" by 2026-11-05',
        'request Zoë -> Marcus "Bring the plan"',
    ]


def test_a_mail_to_many_says_that_it_is_not_clear_who_is_asked() -> None:
    ready = made_ready(
        mail("Could you send me the layout?", to="ada@example.org lena@example.org"),
        book(),
        UNKNOWN,
        TUESDAY,
    )
    (found,) = [
        one
        for p in catalog.load(proposals, "PROPOSER", Proposer).values()
        for one in p.propose(ready)
    ]
    assert "does not say which" in found.because


def test_a_stranger_is_proposed_and_not_assumed() -> None:
    ready = made_ready(
        mail("Could you send me the layout?", who="pim@example.org"), book(), UNKNOWN, TUESDAY
    )
    (found,) = [
        one
        for p in catalog.load(proposals, "PROPOSER", Proposer).values()
        for one in p.propose(ready)
    ]
    assert found.strangers == ("pim@example.org",)


def test_people_are_known_by_address_by_name_and_by_a_first_name_of_their_own() -> None:
    known = book()
    assert who_is(known, Party("Somebody", "marcus.hale@example.org")).name == "Marcus"
    assert who_is(known, Party("zoë")).name == "Zoë"
    assert who_is(known, Party("Lena Brandt")).name == "Lena"
    assert who_is(known, Party("Ada Lund")).name == "me"
    assert who_is(known, Party("Marc")).is_stranger


def test_a_talk_with_one_other_in_the_calendar_is_proposed() -> None:
    event = Written("event", "event 42", date(2026, 11, 5), "14:00", Party("Marcus", "marcus.hale@example.org"),
                    (Party("", "ada@example.org"),), "One-on-one", "The day we stand behind")  # fmt: skip
    assert proposed(event) == ['talk Marcus "One-on-one"']


def test_a_talk_that_comes_again_is_proposed_for_the_next_time_and_one_i_said_no_to_is_not() -> (
    None
):
    first = date(2026, 1, 6)
    event = Written("event", "event 42", first, "14:00", Party("Marcus", "marcus.hale@example.org"),
                    (Party("", "ada@example.org"),), "One-on-one", "")  # fmt: skip
    weekly = event._replace(again=tuple(first + timedelta(days=7 * n) for n in range(60)))
    (found,) = proposals_of(weekly)
    assert TUESDAY <= found.entry.on < TUESDAY + timedelta(days=7)
    (last,) = proposals_of(event._replace(again=(first, first + timedelta(days=7))))
    assert last.entry.on == date(2026, 1, 13)
    assert proposed(event._replace(to=(), copied=(Party("", "ada@example.org"),))) == []


def test_a_time_that_was_moved_is_proposed_as_it_is_now_and_one_i_said_no_to_lets_the_next_come() -> (
    None
):
    event = Written("event", "event 42", date(2026, 11, 4), "14:00", Party("Marcus", "marcus.hale@example.org"),
                    (Party("", "ada@example.org"),), "One-on-one", "")  # fmt: skip
    moved = event._replace(on=date(2026, 11, 6), at="16:00", subject="One-on-one, short")
    weekly = event._replace(again=(date(2026, 11, 11),), instead=(moved,))
    (found,) = proposals_of(weekly)
    assert (found.entry.on, found.entry.at, found.entry.title) == (
        date(2026, 11, 6),
        "16:00",
        "One-on-one, short",
    )
    declined = moved._replace(to=(), copied=(Party("", "ada@example.org"),))
    (next_one,) = proposals_of(weekly._replace(instead=(declined,)))
    assert next_one.entry.on == date(2026, 11, 11)


def test_a_lunch_is_less_sure_to_be_a_talk_than_a_meeting() -> None:
    event = Written("event", "event 42", TUESDAY, "12:00", Party("Marcus", "marcus.hale@example.org"),
                    (Party("", "ada@example.org"),), "Lunch", "")  # fmt: skip
    (lunch,) = proposals_of(event)
    (meeting,) = proposals_of(event._replace(subject="The offer"))
    assert lunch.sure < 0.5 < meeting.sure


def test_a_full_stop_of_a_day_in_figures_ends_no_sentence() -> None:
    assert proposed(mail("We will fell the birch on 3.12. unless you object by Tuesday.")) == [
        'promise Zoë -> me "Fell the birch on 3.12. unless I object by Tuesday" by 2026-12-03'
    ]


MINUTES = """
- [ ] Zoë: order gloves by 6 Nov
- [x] Lena: call the port
Action: Lena to send the crane plan by Friday
TODO(me): check the lamp on the quay
Decision: we use the small crane until March
Agreed: Lena pays for the lamp
- [ ] order paper
"""


def test_what_a_note_marks_is_proposed_with_its_own_line() -> None:
    note = Written("note", "minutes.md, line 3", TUESDAY, None, None, (), "", MINUTES)
    assert proposed(note) == [
        'ask me -> Zoë "Order gloves" by 2026-11-06',
        'ask me -> Lena "Send the crane plan" by 2026-11-06',
        'promise me "Check the lamp on the quay"',
        'decision "We use the small crane until March"',
        'decision "Lena pays for the lamp"',
    ]
    ready = made_ready(note, book(), UNKNOWN, TUESDAY)
    every = catalog.load(proposals, "PROPOSER", Proposer)["action"].propose(ready)
    assert [one.address for one in every] == [f"minutes.md, line {n}" for n in (4, 6, 7, 8, 9)]


def test_a_line_of_minutes_gives_each_one_named_what_is_theirs() -> None:
    text = "Minutes of today\n- Lena to send the rota by Friday\n- Ada to ring the insurers\nNeed to order chalk"
    assert proposed(mail(text)) == [
        'promise Lena -> me "Send the rota" by 2026-11-06',
        'request Zoë -> me "Ring the insurers"',
    ]


def test_a_list_under_a_heading_of_actions_is_read_line_by_line() -> None:
    text = "Hello all,\n\nActions:\nLena: new quote by 20 November\nMarcus - plan for the tent\n\nBest,\nZoë"
    assert proposed(mail(text)) == [
        'promise Lena -> me "New quote" by 2026-11-20',
        'promise Marcus -> me "Plan for the tent"',
    ]


def test_a_promise_told_of_is_owed_to_whom_it_was_made() -> None:
    text = "I told Marcus I'd have the plan with him by Friday. Lena promised Growth a draft."
    assert proposed(mail(text)) == [
        'promise Zoë -> Marcus "Have the plan with him" by 2026-11-06',
        'promise Lena -> Growth "Lena promised Growth a draft"',
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I told the client we'd send the plan by Friday.", ['promise Zoë -> Client "Send the plan" by 2026-11-06']),
        ("I've assured the auditors that they'd have the ledger.", ['promise Zoë -> Auditors "Have the ledger"']),
        ("We promised the parents a reply this week.", ['promise Zoë -> Parents "We promised the parents a reply" by 2026-11-06']),
        ("I told the client we'd sent the plan on Monday.", []),
        ("I told my wife I'd be home by six.", []),
        ("I promised the kids I'd be home by six.", []),
    ],
)  # fmt: skip
def test_a_word_that_the_writer_gave_to_a_client_is_a_promise_to_the_client(
    text: str, wanted: list[str]
) -> None:
    assert proposed(mail(text)) == wanted


def test_what_somebody_told_others_they_would_do_for_me_is_their_promise_to_me() -> None:
    text = "Lena told her team she'd send me the figures by Friday."
    wanted = 'promise Lena -> {} "Send {} the figures" by 2026-11-06'
    assert proposed(mail(text, who="ada@example.org", to="zoe@example.org")) == [
        wanted.format("me", "me")
    ]
    assert proposed(mail(text)) == [wanted.format("Zoë", "Zoë")]
    assert proposed(mail("She told her team she'd send me the figures.")) == []


def test_the_title_of_a_promise_reads_from_my_side_of_the_book() -> None:
    mine = mail("I'll tell you the day by Tuesday.", who="ada@example.org", to="zoe@example.org")
    assert proposed(mine) == ['promise me -> Zoë "Tell Zoë the day" by 2026-11-10']
    theirs = mail("I'll send you my draft by Tuesday.")
    assert proposed(theirs) == ['promise Zoë -> me "Send me their draft" by 2026-11-10']


def test_a_day_that_the_next_sentence_sets_belongs_to_what_is_asked() -> None:
    text = "Could you look at the lift report? They want an answer within a week."
    assert proposed(mail(text)) == ['request Zoë -> me "Look at the lift report" by 2026-11-10']


def test_what_nobody_wrote_asks_nobody_for_anything() -> None:
    away = "I am out of the office until Monday. For anything urgent please call my deputy Lena."
    letter = "Ten tips for a tidy desk. Please read them today.\nTo unsubscribe, write to us."
    assert proposed(mail(away)) == proposed(mail(letter)) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("I'll get it over to you in the course of next week.", "Get it over to me"),
        ("Please return the form to us in April.", "Return the form to us in April"),
        ("Please book it for us in the first week of April.", "Book it for us"),
        ("I'll have the draft with you sometime in December.", "Have the draft with me sometime in December"),
        ("Could you check the wiring by no later than Thursday?", "Check the wiring"),
        ("I will send the file by around noon on Thursday.", "Send the file"),
        ("Please send it over by this Friday, 6 November.", "Send it over"),
        ("Please circulate it on, or before, 6 November.", "Circulate it"),
        ("Please get the report in, by Friday at the latest.", "Get the report in"),
        ("Please hand the forms in on Monday.", "Hand the forms in"),
        ("Please bring it in Monday.", "Bring it in"),
        ("Please pop by on Friday.", "Pop by"),
    ],
)  # fmt: skip
def test_a_title_keeps_nothing_that_only_led_to_the_day_and_all_of_the_deed(
    text: str, title: str
) -> None:
    (found,) = proposals_of(mail(text))
    assert found.entry.title == title


@pytest.mark.parametrize(
    "text",
    [
        "If I had won the raffle we would be in Spain by Friday.",
        "We were going to send you a lager once. Then we tasted it.",
        "One day I will write you the great book about this office.",
        "Had the client listened they would have approved the plan.",
        "Would I do it again for that money?",
        "Do people think we make it up as we go along?",
        "The conductor decided in the middle of the slow movement that he wants it faster.",
        "The flu jab supply is back to normal as of today.",
        "Container was gated in yesterday. This is for your information please.",
    ],
)
def test_what_is_only_thought_of_was_once_or_is_told_for_its_own_sake_proposes_nothing(
    text: str,
) -> None:
    assert proposed(mail(text)) == []


def test_what_becomes_of_it_after_a_thought_is_still_promised() -> None:
    (line,) = proposed(mail("I was going to ring him, but I'll send him the letter by Friday."))
    assert line.startswith("promise Zoë -> me")


def test_the_reason_behind_a_question_is_not_asked_again_and_the_same_thing_is_asked_once() -> None:
    blocked = "Can you approve the two requests in the queue? Sam's blocked until you do."
    again = "I still need the glossary from you. Would you send it by Friday?"
    assert len(proposed(mail(blocked))) == 1
    assert [line[-10:] for line in proposed(mail(again))] == ["2026-11-06"]


def test_they_who_said_they_would_are_whoever_the_sentence_before_begins_with() -> None:
    text = "The auditors have asked for the leases again. They said they would send their list on Monday."
    wanted = 'promise Auditors -> me "Send their list" by 2026-11-09'
    assert proposed(mail(text))[-1] == wanted


def test_two_promises_in_one_sentence_are_two() -> None:
    text = "I'll cover both nights, and you'll have the new plan on Monday."
    assert proposed(mail(text)) == [
        'promise Zoë -> me "Cover both nights"',
        'promise Zoë -> me "The new plan" by 2026-11-09',
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Have a great weekend!",
        "Looking forward to meeting you all.",
        "Just to let you know that the plan arrived.",
        "Great to see so many of you on Friday.",
    ],
)
def test_a_courtesy_asks_and_promises_nothing(text: str) -> None:
    assert proposed(mail(text)) == []


def test_what_others_ask_of_each_other_with_me_in_copy_is_no_request_of_mine() -> None:
    asked = mail("Could you send me the plan by Friday?", to="marcus.hale@example.org")
    assert proposed(asked._replace(copied=(Party("", "ada@example.org"),))) == []
    assert len(proposed(asked)) == 1


def test_a_bare_yes_is_titled_by_what_the_mail_is_about() -> None:
    assert proposed(mail("Will do.", subject="Re: Load test")) == ['promise Zoë -> me "Load test"']


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Can the plan go out? Please let me know by Friday.", ['request Zoë -> me "Can the plan go out" by 2026-11-06']),
        ("Shall I take the large one, or would you rather wait? I must know today.", ['request Zoë -> me "Shall I take the large one, or would you rather wait" by 2026-11-03']),
        ("Can you find me a room? Sorry for the rush. Like first thing Thursday.", ['request Zoë -> me "Find me a room" by 2026-11-05']),
        ("I'll mend the lock tonight and I will update you once done.", ['promise Zoë -> me "Mend the lock" by 2026-11-03']),
        ("I have told them all: no more candles on stage from now on. House rule as of tonight.", ['decision Zoë -> me "I have told them all: no more candles on stage from now on"']),
        ("Please sign the form so that we can go ahead.", ['request Zoë -> me "Sign the form so that we can go ahead"']),
    ],
)  # fmt: skip
def test_a_sentence_that_only_goes_on_with_the_one_before_is_no_proposal_of_its_own(
    text: str, wanted: list[str]
) -> None:
    assert proposed(mail(text)) == wanted


NOTICE = "Actions:\n- Marcus: renew the licence\n- Lena: send the form\n"


@pytest.mark.parametrize(
    ("posted", "who", "is_read"),
    [
        ("", "pim@example.org", True),
        (MACHINE, "pim@example.org", False),
        (MACHINE, "zoe@example.org", False),
        (BULK, "pim@example.org", False),
        (BULK, "zoe@example.org", True),
    ],
)
def test_a_list_of_things_to_do_that_nobody_said_is_not_proposed(
    posted: str, who: str, *, is_read: bool
) -> None:
    written = mail(NOTICE, who=who)._replace(posted=posted)
    assert bool(proposed(written)) is is_read


def test_a_list_below_words_of_a_machine_is_not_proposed_either() -> None:
    assert proposed(mail(f"This is an automated message.\n\n{NOTICE}")) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I need your log book before I can tax the van. Bring it in on Monday.", ["request Zoë -> me by 2026-11-09"]),
        ("Please check the lease in particular. Let me have any comments by Thursday.", ["request Zoë -> me by 2026-11-05"]),
        ("I'll write the report tonight. You'll have it by Friday.", ["promise Zoë -> me by 2026-11-03"]),
    ],
)  # fmt: skip
def test_a_sentence_that_goes_on_about_the_same_thing_asks_and_promises_it_once(
    text: str, wanted: list[str]
) -> None:
    assert [re.sub(r' "[^"]*"', "", line) for line in proposed(mail(text))] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Please book the room. Please pay the plumber.", ["Book the room", "Pay the plumber"]),
        ("Please send the invoice. Ring Ana today.", ["Send the invoice", "Ring Ana"]),
        ("I'll pay Ana. I'll ring Bob.", ["Pay Ana", "Ring Bob"]),
        ("Please call Ana. Please send this letter to the bank.", ["Call Ana", "Send this letter to the bank"]),
        ("Please check the lease. Please sort.", ["Check the lease"]),
        ("Please check the lease. I need this back by Monday.", ["Check the lease"]),
    ],
)  # fmt: skip
def test_a_short_sentence_that_names_a_thing_of_its_own_asks_and_promises_it_too(
    text: str, wanted: list[str]
) -> None:
    assert [found.entry.title for found in proposals_of(mail(text))] == wanted


def test_of_two_deeds_with_a_thing_the_day_of_the_last_is_the_promise() -> None:
    (line,) = proposed(mail("I'll sign the letter tonight and scan it over to you on Friday."))
    assert line.endswith("by 2026-11-06")


def test_a_promise_that_others_made_each_other_is_not_owed_to_me() -> None:
    assert proposed(mail("The mechanic told the captain he'd have it running by Sunday.")) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Please be informed that management has approved the new roster.", "Management"),
        ("The board, in its wisdom, has resolved to close the annexe.", "Board"),
        ("The committee met last night and it has been decided to sell the barn.", "Committee"),
    ],
)
def test_a_body_that_decides_is_the_one_who_decided(text: str, who: str) -> None:
    (line,) = proposed(mail(text))
    assert line.startswith(f"decision {who} -> me")
