"""trail: a stranger sees who promised what on whose authority, and what was turned around."""

from __future__ import annotations

import textwrap
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodbooks.core.book import Book
from goodbooks.core.document import Step
from pages import made, section, words
from strategies import MATTERS, lives

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry

DAY = """
    2026-11-03 09:40 promise Theo -> Growth "Loyalty API live" ^theo-date #loyalty
      due: 2026-12-01
      authority: none
      skips: load test, security review
    2026-11-03 10:05 ask me -> Marcus "Hold Growth" ^hold #loyalty
    2026-11-03 10:15 decision Marcus "Pause" ^pause #loyalty
    2026-11-03 17:20 decision Marcus "Go ahead" ^once #loyalty
      reverses: ^pause
      exception: load test
      risk-owner: Marcus
      ends: launch
"""


def steps(page: Document) -> list[Step]:
    blocks = [block for part in page.sections for block in part.blocks]
    return [block for block in blocks if isinstance(block, Step)]


def test_whoever_promised_on_nobodys_authority_is_not_told_so_to_their_face(
    book: Callable[[str], Book],
) -> None:
    theirs = words(made("trail", book(DAY), matter="loyalty", readers=("Theo",)))
    assert "Theo promised Growth" in theirs
    assert "authority" not in theirs.lower()
    assert "on nobody's authority" in words(made("trail", book(DAY), matter="loyalty"))


def test_the_short_form_tells_authority_reversal_exception_and_silence(
    book: Callable[[str], Book],
) -> None:
    page = made("trail", book(DAY), matter="loyalty")
    assert section(page, "In short") == [
        "On 3 November, 09:40, Theo promised Growth “Loyalty API live” for Tuesday 1 December, "
        "on nobody's authority. Still open.",
        "On 3 November, 10:15, Marcus decided “Pause”; seven hours later, Marcus decided "
        "“Go ahead” instead.",
        "Theo meant to leave out: load test and security review.",
        "Left out: load test. Allowed by Marcus, until launch; the risk is carried by Marcus.",
        "Never confirmed: “Go ahead” (heard).",
        "Marcus has not answered yet: “Hold Growth” (asked on 3 November).",
    ]


def test_the_steps_are_in_the_order_it_happened(book: Callable[[str], Book]) -> None:
    days = textwrap.dedent(DAY).strip().split("\n20")
    shuffled = "\n20".join([days[0], *days[:0:-1]])
    page = made("trail", book(shuffled), matter="loyalty")
    assert [step.when for step in steps(page)] == [
        "3 November 09:40",
        "3 November 10:05",
        "3 November 10:15",
        "3 November 17:20",
    ]


def test_a_trail_for_somebody_who_was_not_there_would_gain_by_words_for_them(
    book: Callable[[str], Book],
) -> None:
    told = '2026-11-03 decision Greg "Give in" ^give #x\n'
    (gain,) = made("trail", book(told), matter="x", readers=("Ana",)).gains
    assert gain.marked == "the decision “Give in” in words for Ana"
    assert "'public: your words for them'" in gain.remedy
    for others in (told + "  public: we go on\n", told):
        readers = ("Ana",) if "public" in others else ("Greg",)
        assert made("trail", book(others), matter="x", readers=readers).gains == ()


def test_what_became_of_an_entry_belongs_to_its_trail(book: Callable[[str], Book]) -> None:
    told = book(
        DAY + '    2026-11-03 18:00 outcome Marcus "Yes, as I said" for ^once\n'
        "      state: acknowledged\n"
    )
    page = made("trail", told, matter="loyalty")
    assert steps(page)[-1].what == "Marcus: Yes, as I said"
    assert "Confirmed." in words(page)
    assert "Never confirmed" not in words(page)


def test_a_gap_between_the_day_and_the_writing_is_shown(book: Callable[[str], Book]) -> None:
    told = book('2026-10-20 decision Ana "Wait" ^w #x\n  written: 2026-11-02\n')
    assert "Written down 13 days later." in words(made("trail", told, matter="x"))


def test_corrections_and_withdrawals_are_shown(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-01 decision Ana "Wait" ^w #x
        2026-11-02 decision Ana "Wait until Monday"
          amends: ^w
        2026-11-01 promise me -> Ana "Call" ^call #x
        2026-11-02 note "Not so"
          withdraws: ^call
    """)
    page = made("trail", told, matter="x")
    assert "Wait until Monday" in words(page)
    assert "Corrected on 2 November." in words(page)
    assert "Call" not in words(page)


def test_what_was_only_added_later_is_not_called_a_correction(
    book: Callable[[str], Book],
) -> None:
    told = """
2026-11-01 decision Ana "Wait" ^w #x
  because: the bridge is shut
2026-11-02 decision Ana
  amends: ^w
  ends: launch
  risk-owner: Ana
"""
    assert "Added to on 2 November." in words(made("trail", book(told), matter="x"))
    again = told + "2026-11-03 decision Ana\n  amends: ^w\n  risk-owner: Theo\n"
    text = words(made("trail", book(again), matter="x"))
    assert "Added to on 2 November." in text
    assert "Corrected on 3 November." in text


def test_a_line_of_two_sentences_stands_whole_in_the_trail(book: Callable[[str], Book]) -> None:
    steps = "I tell all six tonight that we go on, and that the day follows; Theo lists what is left out, by Thursday noon"
    told = book(f'2026-11-01 decision Ana "Go" ^g #x\n  next-step: {steps}\n')
    assert f"{steps}." in words(made("trail", told, matter="x"))


def test_what_was_agreed_before_is_for_those_who_decided_as_it_is_said_to_them(
    book: Callable[[str], Book],
) -> None:
    told = '2026-11-01 decision Ana "Go" ^g #x\n  note: Agreed before: you meet Growth first\n'
    assert "you meet Growth first" in words(made("trail", book(told), matter="x", readers=("Ana",)))
    assert "you meet Growth first" not in words(
        made("trail", book(told), matter="x", readers=("Growth",))
    )
    page = made("trail", book(told.replace("you meet", "she meets")), matter="x", readers=("Ana",))
    assert "Growth first" not in words(page)
    assert [gap.remedy for gap in page.gains] == [
        "goodbooks add 'decision Ana' 'amends: ^g' 'note: your words for them'"
    ]
    mine = made("trail", book(told.replace("you meet", "she meets")), matter="x")
    assert "she meets Growth first" in words(mine)


@pytest.mark.parametrize("entry", ['talk Ana "The archive"', 'decision Ana "Upstairs"', 'answer Ana "Later"'])  # fmt: skip
def test_my_words_for_what_they_said_are_kept_as_mine_and_quoted_as_nobodys(
    entry: str, book: Callable[[str], Book]
) -> None:
    kind = entry.partition(" ")[0]
    told = f'2026-11-01 {entry} ^g #x\n  said: "she would ask the director"\n'
    page = made("trail", book(told), matter="x", readers=("Ana",))
    assert [gap.remedy for gap in page.gains] == [
        f"goodbooks add '{kind} Ana' 'amends: ^g' 'note: your words for them'"
    ]
    mine = f"2026-11-01 {kind} Ana\n  amends: ^g\n  note: You would ask the director.\n"
    then = made("trail", book(told + mine), matter="x", readers=("Ana",))
    assert "You would ask the director." in words(then)
    assert "“You would ask" not in words(then)
    assert then.gains == ()


@pytest.mark.parametrize("reason", [
    "I look like a joke", "i look like a total fool", "I'm their clown", "they laugh in my face", "I must look so stupid", "it is humiliating",
    "I am fed up", "it makes me look weak", "I'm so worn out",
])  # fmt: skip
def test_a_reason_that_is_how_i_look_or_feel_is_mine_alone(
    book: Callable[[str], Book], reason: str
) -> None:
    told = book(f'2026-11-01 ask me -> Ana "Hold Growth" ^hold #x\n  reason: {reason}\n')
    page = made("trail", told, matter="x", readers=("Ana",))
    assert reason not in words(page)
    assert [gap.marked for gap in page.gains] == ["reason in words for Ana"]
    assert reason in words(made("trail", told, matter="x"))


@pytest.mark.parametrize("reason", [
    "I look after the list", "I am the one they call", "I was on the stupid call", "the small team can plan", "Growth can plan", "I am out on Friday",
])  # fmt: skip
def test_a_reason_in_plain_words_is_told(book: Callable[[str], Book], reason: str) -> None:
    told = book(f'2026-11-01 ask me -> Ana "Hold Growth" ^hold #x\n  reason: {reason}\n')
    assert reason[1:] in words(made("trail", told, matter="x", readers=("Ana",)))


def test_a_question_that_stands_in_a_debrief_alone_is_told_with_its_answer(
    book: Callable[[str], Book],
) -> None:
    told = book(
        '2026-11-01 answer Ana "maybe" ^m #x\n  note: to my question: can you back me next time?\n'
    )
    page = made("trail", told, matter="x", readers=("Ana",))
    assert "To my question: can you back me next time?" in words(page)
    assert page.gains == ()


def test_an_answer_that_tells_of_its_reader_is_a_gap_for_them_and_a_plain_yes_is_said_once(
    book: Callable[[str], Book],
) -> None:
    told = book(
        '2026-11-01 answer Ana "he shrugged" ^shrug #x\n2026-11-01 answer Ana "Yes to: may I go?" ^yes #x\n  is: yes\n'
    )
    page = made("trail", told, matter="x", readers=("Ana",))
    assert "shrugged" not in words(page)
    assert "Yes to: may I go?" in words(page)
    assert "The answer" not in words(page)
    assert "shrugged" in words(made("trail", told, matter="x"))


def test_a_report_of_what_they_said_is_no_quotation_for_them(book: Callable[[str], Book]) -> None:
    told = '2026-11-01 talk Ana ^talk #x\n  stage: held\n  said: "{}"\n'
    report = book(told.format("she said I should be grateful"))
    page = made("trail", report, matter="x", readers=("Ana",))
    assert "grateful" not in words(page)
    assert [gap.marked for gap in page.gains] == ["what they said in words for Ana"]
    assert "grateful" in words(made("trail", report, matter="x"))
    exact = made("trail", book(told.format("Be grateful.")), matter="x", readers=("Ana",))
    assert "“Be grateful.”" in words(exact)


def test_the_page_says_what_it_is_not(book: Callable[[str], Book]) -> None:
    page = made("trail", book(DAY), matter="loyalty")
    assert "not a proof" in section(page, "What this page is not")[0]


def test_the_page_says_for_whom_it_is(book: Callable[[str], Book]) -> None:
    assert "for you alone" in made("trail", book(DAY), matter="loyalty").subtitle
    page = made("trail", book(DAY), matter="loyalty", readers=("Vera",))
    assert page.subtitle.endswith("for Vera")
    assert "Hold Growth" not in words(page)


def test_an_unknown_matter_is_a_sentence(book: Callable[[str], Book]) -> None:
    page = made("trail", book(DAY), matter="nothing")
    assert words(page).split("\n")[-1].startswith("Nothing about #nothing is in the book")


@settings(max_examples=100, deadline=None)
@given(lives(), st.sampled_from(MATTERS))
def test_every_step_of_any_trail_cites_an_entry(life: list[Entry], matter: str) -> None:
    assert all(step.cites for step in steps(made("trail", Book(life), matter=matter)))


def test_words_risk_authority_and_confirmation_stay_between_those_they_concern(
    book: Callable[[str], Book],
) -> None:
    told = book(
        DAY
        + '      said: "Not how we do it, but this once."\n'
        + '    2026-11-03 18:00 outcome me -> Marcus "Sent back" for ^once\n      state: sent\n'
    )
    for reader in ("Growth", "Vera"):
        trail = words(made("trail", told, matter="loyalty", readers=(reader,)))
        assert "Go ahead" in trail
        for hidden in ("this once", "authority", "carried by Marcus", "Sent back", "onfirm"):
            assert hidden not in trail
    boss = words(made("trail", told, matter="loyalty", readers=("Marcus",)))
    assert "this once" in boss
    assert "Sent back" in boss


def test_a_reader_named_under_an_entry_sees_its_words(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-03 decision Marcus "Go ahead" ^once #loyalty
          said: "This once."
          readers: Vera, Marcus
    """)
    assert "This once." in words(made("trail", told, matter="loyalty", readers=("Vera",)))


def test_whoever_was_not_there_reads_a_decision_in_the_words_for_them(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-03 17:20 decision Marcus "Just give in" ^once #loyalty
          public: We move forward with the program
    """)
    pages = {
        to: repr(made("trail", told, matter="loyalty", readers=(to,)))
        for to in ("Growth", "Marcus", "me")
    }
    assert "Just give in" not in pages["Growth"]
    assert "We move forward" in pages["Growth"]
    assert "Just give in" in pages["Marcus"]
    assert "Just give in" in pages["me"]


def test_what_i_promised_myself_is_told_so(book: Callable[[str], Book]) -> None:
    told = book('2026-11-02 promise me -> me "Write it down" ^down #alone by 5 November\n')
    page = words(made("trail", told, matter="alone"))
    assert "I promised myself to write it down" in page
    assert "promised me" not in page


def test_an_area_is_told_of_as_handed_over_once_its_giver_said_yes(
    book: Callable[[str], Book],
) -> None:
    text = (
        '2026-11-01 handoff Marcus -> me "The backups" ^backups #loyalty\n'
        '2026-11-01 ask me -> Marcus "May I run this alone: The backups" ^may #loyalty\n'
    )
    reply = '2026-11-02 answer Marcus "That is my answer" for ^may\n  is: '
    for more, said in (
        ("", "To be handed over by Marcus to me: The backups"),
        (f"{reply}yes\n", "To be handed over by Marcus to me: The backups"),
        (f"{reply}yes\n", "Handed over on 2 November, on trial."),
        (
            f"{reply}yes\n".replace("2026-11-02", "2026-11-01"),
            "Handed over by Marcus to me, on trial: The backups",
        ),
        (f"{reply}no\n", "Was to be handed over by Marcus to me: The backups"),
    ):
        page = made("trail", book(text + more), matter="loyalty")
        assert said in words(page)


@pytest.mark.parametrize("who", ["Marcus", "Frau Brandt", "Noël", "Hedda", "Gordon"])
def test_what_is_void_is_told_as_no_longer_owed(who: str, book: Callable[[str], Book]) -> None:
    text = f'2026-11-01 promise me -> {who} "The list" ^list #loyalty\n2026-11-02 outcome "void" for ^list\n'
    told = words(made("trail", book(text), matter="loyalty", readers=(who,)))
    assert "What became of it: no longer owed" in told
    assert "Now: no longer owed." in told
    assert "void" not in told


AREA = """
2026-11-01 handoff Viktor -> me "Release days" ^area #trial
  safety-net: a note each Friday
  trial-end: 2026-11-29
2026-11-02 note Viktor "He asked how releases go" #trial
"""
YES = '2026-11-03 answer Viktor "Yes, try it" for ^area\n  is: yes\n'


def test_an_area_that_i_only_hope_for_stands_on_no_trail_for_others(
    book: Callable[[str], Book],
) -> None:
    hoped = book(AREA)
    assert "Release days" in words(made("trail", hoped, matter="trial"))
    assert "Release days" not in words(made("trail", hoped, matter="trial", readers=("Viktor",)))
    for told in (AREA + YES, AREA.replace("  safety", "  level: consult\n  safety")):
        page = made("trail", book(told), matter="trial", readers=("Viktor",))
        assert "Release days" in words(page)


def test_a_decision_is_told_to_somebody_and_not_done_to_them(book: Callable[[str], Book]) -> None:
    told = words(
        made(
            "trail",
            book('2026-11-02 decision Karin -> me "Go with the small vendor" #v\n'),
            matter="v",
        )
    )
    assert "Karin decided “Go with the small vendor”" in told
    assert "Karin decided, and told me: Go with the small vendor" in told


def test_an_answer_that_names_nobody_is_of_the_one_whom_i_asked(
    book: Callable[[str], Book],
) -> None:
    said = '2026-11-03 18:00 answer "yes, after the summer" ^yes for ^hold\n'
    page = made("trail", book(textwrap.dedent(DAY) + said), matter="loyalty")
    assert "Marcus answered: yes, after the summer" in words(page)
    mine = textwrap.dedent(DAY) + said.replace("^hold", "^mine")
    mine += '2026-11-03 ask Marcus -> me "Name a day" ^mine #loyalty\n'
    assert "I answered: yes, after the summer" in words(made("trail", book(mine), matter="loyalty"))


SENT = """\
2026-11-03 18:00 outcome me -> Marcus "Sent back in writing" ^sent for ^once
  state: sent
"""


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("sent", "Sent to Marcus on 3 November; nothing has come back yet: “Go ahead”."),
        ("silent", "Sent to Marcus, and by 3 November no word had come: “Go ahead”."),
    ],
)
def test_a_note_that_was_sent_is_told_as_sent_and_its_reader_reads_nothing_cold(
    book: Callable[[str], Book], state: str, told: str
) -> None:
    said = SENT.replace("state: sent", f"state: {state}")
    read = book(textwrap.dedent(DAY) + said)
    assert told in section(made("trail", read, matter="loyalty"), "In short")
    page = made("trail", read, matter="loyalty", readers=("Marcus",))
    assert "Never confirmed" not in words(page)
    assert "come" not in " ".join(section(page, "In short"))
    assert "no answer" not in words(page)
    assert "Put in writing on 3 November." in words(page)


def test_others_read_what_holds_and_nothing_of_how_it_was_turned_or_not_confirmed(
    book: Callable[[str], Book],
) -> None:
    told = (
        '2026-11-03 09:00 decision Gerd "Wait for the test" ^wait #loyalty\n  public: we wait for the test\n'
        '2026-11-03 17:20 decision Gerd "Go ahead" ^go #loyalty\n  reverses: ^wait\n  public: we go on\n'
    )
    mine = words(made("trail", book(told), matter="loyalty"))
    assert "Turned around eight hours later." in mine
    assert "Never confirmed" in mine
    for reader in ("Growth", "Gerd"):
        page = words(made("trail", book(told), matter="loyalty", readers=(reader,)))
        assert "Another decision took its place at 17:20." in page
        assert "It takes the place of what was decided at 09:00" in page
        assert "confirmed" not in page
        assert "Turned around" not in page


def test_a_trail_calls_its_reader_by_name_in_every_line(book: Callable[[str], Book]) -> None:
    told = """
        2026-11-02 request Carl -> me "Tell Growth" ^tell #portal
        2026-11-02 talk Carl "One-on-one" ^talk #portal
          stage: held
    """
    said = words(made("trail", book(told), matter="portal", readers=("Carl",)))
    assert "I spoke with Carl: One-on-one" in said
    assert "with you" not in said


@pytest.mark.parametrize(("told", "read"), [
    ("he'd love to, but HR has to advertise", "you'd love to, but HR has to advertise"),
    ("he would if he could, but the money is gone", "you would if you could, but the money is gone"),
    ("he'll put it to the trustees", "you'll put it to the trustees"),
    ("he'd rather wait until March", "you'd rather wait until March"),
    ("he leaves it to the trustees", "you leave it to the trustees"),
])  # fmt: skip
def test_a_reported_answer_is_said_to_whoever_gave_it_and_not_as_a_deed_of_theirs(
    book: Callable[[str], Book], told: str, read: str
) -> None:
    page = made("trail", book(f'2026-11-01 answer Otto "{told}" #x\n'), matter="x", readers=("Otto",))  # fmt: skip
    assert f"Otto answered: {read}" in words(page)


def test_what_somebody_would_love_is_not_what_they_decided(book: Callable[[str], Book]) -> None:
    told = book('2026-11-01 decision Otto "he\'d love to, but HR has to advertise" #x\n')
    assert "to love to" not in words(made("trail", told, matter="x", readers=("Otto",)))


@pytest.mark.parametrize("readers", [(), ("Odile",)])
def test_an_area_is_handed_over_from_the_day_of_the_yes(
    book: Callable[[str], Book], readers: tuple[str, ...]
) -> None:
    text = """\
2026-11-09 handoff Odile -> me "The tide tables" ^tides #tides
  trial-end: 2026-11-27
2026-11-09 ask me -> Odile "May I keep the tide tables alone until 27 November?" ^may #tides for ^tides
2026-11-12 answer Odile "Yes" for ^may
  is: yes
2026-11-20 outcome "moved" for ^tides
  due: 2026-12-04
"""
    page = words(
        made("trail", book(text), matter="tides", readers=readers, today=date(2026, 11, 24))
    )
    assert "To be handed over by Odile to me: The tide tables" in page
    assert "Handed over on 12 November, on trial until 27 November." in page
    assert "Asked for until" in page
    assert page.count("On trial until") == 0


def test_that_no_word_came_is_not_the_day_it_was_sent_and_nobody_said_it(
    book: Callable[[str], Book],
) -> None:
    silent = '2026-11-12 outcome Marcus "No answer so far" for ^once\n  state: silent\n'
    told = book(textwrap.dedent(DAY) + SENT + silent)
    mine, theirs = (
        words(made("trail", told, matter="loyalty", readers=who, today=date(2026, 11, 13)))
        for who in ((), ("Marcus",))
    )
    assert "Put in writing on 3 November." in theirs
    assert "12 November" not in theirs.replace("3 November to 12 November", "")
    assert "No answer so far" not in theirs
    assert "Marcus: No answer" not in mine
    assert "by 12 November no word had come" in mine
