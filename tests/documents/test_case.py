"""The case: refused without both sides and three ways, narrowed for its reader, and for HR alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodbooks.core.book import Book
from goodbooks.core.document import Step
from goodbooks.core.fields import ForOthers
from goodbooks.core.readers import marked_for
from goodbooks.core.table import Table
from pages import made, section, words
from strategies import KINDS, MATTERS, lives

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry

ASK = """\
2026-11-02 ask me -> Marcus "Two testers from January" ^testers #quality for ^two
  due: 2026-11-20
"""
SIDES = """\
  their-side: you have a freeze on new seats
  my-part: I let the tests wait since spring
"""
WAYS = """\
2026-11-01 option me "Carry on as now" ^on #quality
  effect: nobody has to be found
  rates: results 1, cost 5
2026-11-01 option me "Two testers" ^two #quality for ^inc
  effect: no release without a test
  rates: results 5, cost 2
2026-11-01 option me "One tester, half a day" ^half #quality
  effect: the large releases are tested
  rates: results 3, cost 4
"""
GOAL = '2026-09-01 goal Marcus "Incident minutes down 30%" ^inc\n  due: 2026-12-31\n'
WHOLE = ASK + SIDES + WAYS + GOAL


def case(book: Book, **parts: object) -> Document:
    return made("case", book, matter="quality", **parts)


def lacking(book: Book) -> list[str]:
    return [gap.marked for gap in case(book).lacks]


def test_a_whole_case_lacks_nothing_and_opens_with_the_ask(book: Callable[[str], Book]) -> None:
    page = case(book(WHOLE))
    assert page.lacks == ()
    assert page.title == "A proposal for Marcus"
    assert section(page, "") == ["I ask: Two testers from January."]
    assert "20 November" in page.subtitle


def test_a_reader_known_by_a_role_alone_is_told_what_it_is_about(
    book: Callable[[str], Book],
) -> None:
    page = case(book(WHOLE.replace("Marcus", "my boss")))
    assert (page.title, page.greeting) == ("A proposal: quality", "Hello,")


def test_an_ask_that_begins_with_to_is_a_sentence_and_what_is_accepted_is_said_once(
    book: Callable[[str], Book],
) -> None:
    told = WHOLE.replace("Two testers from January", "To work with two testers").replace(
        "  due:", "  could-go-wrong: Less pay, and I accept it\n  due:", 1
    )
    page = case(book(told))
    assert section(page, "") == ["I ask to work with two testers."]
    assert section(page, "What I risk by it") == ["Less pay, and I accept it."]
    unsaid = case(book(told.replace(", and I accept it", "")))
    assert section(unsaid, "What I risk by it, and accept") == ["Less pay."]


def test_without_their_side_or_my_part_it_asks_for_them_and_shows_the_case_as_far_as_it_goes(
    book: Callable[[str], Book],
) -> None:
    page = case(book(ASK + WAYS + GOAL))
    assert [gap.marked for gap in page.lacks] == ["their side", "my part"]
    assert "'amends: ^testers' 'their-side: " in page.lacks[0].remedy
    assert words(page).index("It still needs") < words(page).index("As far as it goes")
    assert "Incident minutes" in words(page)
    one = ASK + "  their-side: a freeze\n" + WAYS
    assert lacking(book(one)) == ["my part"]


def test_carrying_on_has_to_be_among_three_ways_at_least(book: Callable[[str], Book]) -> None:
    two = WAYS.partition('2026-11-01 option me "One')[0]
    assert lacking(book(ASK + SIDES + two)) == [
        "three ways to choose from, carrying on among them; it has 2"
    ]
    none_on = WAYS.replace("Carry on as now", "Ask again in spring")
    assert lacking(book(ASK + SIDES + none_on)) == ["the way on which nothing changes"]
    said = none_on.replace("nobody has", "is-carrying-on").replace(
        "effect: is-carrying-on to be found", "is-carrying-on: yes"
    )
    assert lacking(book(ASK + SIDES + said)) == []


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (
            'answer Marcus "Yes, one" ^r for ^testers',
            "Answered by Marcus on 3 November: “Yes, one”.",
        ),
        ("answer Marcus ^r for ^testers\n  is: yes", "Answered by Marcus on 3 November: yes."),
        ("decision Marcus ^r for ^testers", "Answered by Marcus on 3 November."),
        ('outcome me "Withdrawn" ^r for ^testers\n  state: withdrawn', "Withdrawn on 3 November."),
    ],
)
def test_an_ask_that_is_answered_says_so_and_wants_no_decision(
    book: Callable[[str], Book], reply: str, told: str
) -> None:
    page = case(book(f"{WHOLE}2026-11-03 {reply}\n"))
    assert told in words(page)
    assert "Decision wanted" not in page.subtitle + words(page)


def test_without_an_ask_to_somebody_there_is_no_case(book: Callable[[str], Book]) -> None:
    to_nobody = WHOLE.replace("ask me -> Marcus", "ask me")
    assert "an ask of yours in #quality" in lacking(book(to_nobody))[0]
    assert "an ask of yours" in lacking(book(GOAL))[0]


def test_each_goal_stands_with_the_steps_that_are_for_it(book: Callable[[str], Book]) -> None:
    more = (
        '2026-09-01 goal Marcus "Two releases a month" ^two-a-month\n'
        '2026-09-01 goal Vera "Cost down" ^cost\n'
        '2026-11-02 promise me -> Marcus "Test plan" ^plan #quality for ^inc by 2026-12-04\n'
    )
    page = case(book(WHOLE + more))
    assert section(page, "What it does for what you are judged on") == [
        "Incident minutes down 30% (by 31 December): “Two testers” and “Test plan”."
    ]
    beside = {gap.marked: gap.remedy for gap in page.gains}
    assert beside["a step for “Two releases a month”"].endswith("with: for ^two-a-month")


def test_the_plan_shows_days_conditions_and_what_is_done(book: Callable[[str], Book]) -> None:
    told = WHOLE + (
        '2026-11-02 promise me -> Marcus "Test plan" ^plan #quality by 2026-12-04\n'
        "  condition: a yes\n  condition-due: 2026-11-20\n"
        '2026-10-20 promise me -> Marcus "List of gaps" ^gaps #quality by 2026-10-30\n'
        '2026-10-29 outcome "delivered" for ^gaps\n'
        '2026-11-02 promise Vera -> me "A desk" ^desk #quality by 2027-01-04\n'
        '2026-11-02 promise me -> Marcus "Some day" #quality\n'
    )
    assert section(case(book(told)), "The plan") == [
        "30 October: List of gaps; delivered.",
        "4 December: Test plan (on condition: a yes, known by 20 November).",
        "4 January 2027, from Vera: A desk.",
    ]


def test_what_they_said_stands_in_their_words_with_the_answer_or_says_it_has_none(
    book: Callable[[str], Book],
) -> None:
    told = WHOLE.replace(
        "  due: 2026-11-20\n",
        '  due: 2026-11-20\n  objection: "no seats" -> from the budget of the test tool\n',
    ) + (
        '2026-10-05 ask me -> Marcus "More testers?" ^first #quality\n'
        '2026-10-05 answer Marcus "No" ^no #quality for ^first\n'
        '  is: no\n  said: "There are no seats."\n'
        '2026-10-06 answer Marcus "Later" ^later #quality for ^first\n'
        '  is: later\n  said: "Ask me when the freeze is over."\n'
        '2026-10-07 answer Vera "No" #quality for ^first\n  said: "Not mine."\n'
    )
    page = case(book(told))
    assert section(page, "What speaks against it") == [
        "no seats",
        "From the budget of the test tool.",
        "Ask me when the freeze is over.",
        "To this I have no answer yet.",
    ]
    assert "^no" in repr(page)


def test_the_order_and_what_it_hangs_on_are_shown_in_the_users_own_figures(
    book: Callable[[str], Book],
) -> None:
    told = WHOLE.replace("  due:", "  weights: results 2, cost 1\n  due:", 1)
    part = next(p for p in case(book(told)).sections if p.title == "How they compare")
    table = part.blocks[0]
    assert isinstance(table, Table)
    assert table.columns == ("Way", "results x2", "cost x1", "sum")
    assert [row.cells for row in table.rows] == [
        ("B", "5", "2", "12"), ("C", "3", "4", "10"), ("A", "1", "5", "7"),
    ]  # fmt: skip
    said = section(case(book(told)), "How they compare")
    assert "for cost it means least" in said[0]
    assert said[1] == (
        "The order hangs most on the rating of B for results: it is 5, and below 4 C comes first."
    )


def test_ways_that_are_level_are_said_to_be_level(book: Callable[[str], Book]) -> None:
    told = WHOLE.replace("  due:", "  weights: results 1, cost 1\n  due:", 1)
    assert section(case(book(told)), "How they compare")[1] == (
        "B and C stand level at the top; the least change decides."
    )


@pytest.mark.parametrize(
    ("weights", "ways", "said"),
    [
        ("", WAYS, "the ratings stand side by side, unweighted."),
        ("  weights: results 2, risk 1\n", WAYS, "A has no rating for risk."),
    ],
)
def test_without_figures_there_is_no_order_and_the_page_says_so(
    book: Callable[[str], Book], weights: str, ways: str, said: str
) -> None:
    page = case(book(ASK + weights + SIDES + ways))
    assert section(page, "How they compare") == [f"The ways are not set in an order: {said}"]


def test_ways_without_any_figure_are_not_compared_and_what_i_ask_for_is_no_way_among_others(
    book: Callable[[str], Book],
) -> None:
    page = case(book(ASK + SIDES + re.sub(r"  rates: .*\n", "", WAYS)))
    assert section(page, "How they compare") == []
    assert section(page, "The ways there are")[-1] == "I ask for B; the others stand here so that you can compare."  # fmt: skip


def test_a_case_says_why_where_it_serves_no_goal_and_for_how_long_it_is_meant(
    book: Callable[[str], Book],
) -> None:
    lines = "  reason: one tired lead less\n  way-back: for a year; I come back after it\n"
    page = case(book(ASK + lines + SIDES + WAYS))
    assert section(page, "What speaks for it") == ["One tired lead less."]
    assert "I mean it for a year; I come back after it." in words(page)
    spring = case(book(ASK + lines.replace("for a year;", "until the spring;") + SIDES + WAYS))
    assert "I mean it until the spring; I come back after it." in words(spring)
    undone = lines.replace("for a year; I", "until May nothing is handed over that")
    assert "The way back: until May nothing" in words(case(book(ASK + undone + SIDES + WAYS)))


def test_what_would_make_it_better_is_said_to_me_and_not_drawn(book: Callable[[str], Book]) -> None:
    page = case(book(WHOLE))
    assert [gap.marked for gap in page.gains][:2] == ["what they gain by it", "what you give"]
    assert "i-give" not in words(page)


def test_private_reasons_stay_out_of_it(book: Callable[[str], Book]) -> None:
    told = WHOLE.replace("  due:", "  private: I am worn out\n  second-best: one tester\n  due:", 1)
    page = repr(case(book(told + '2026-11-02 note me "I sleep badly" #quality\n')))
    assert "worn out" not in page
    assert "one tester" not in page
    assert "sleep badly" not in page


def test_hr_gets_what_is_marked_for_hr_and_not_even_what_anybody_may_read(
    book: Callable[[str], Book],
) -> None:
    told = book(
        WHOLE
        + """\
2026-11-02 person Staff office
  relation: HR
2026-11-02 talk Marcus "It got loud" ^loud #quality
  said: "Enough."
  readers: Staff office
  private: I was shaking.
2026-11-02 note me "For all" #quality
  readers: anyone
2026-11-02 note me "Not read over" #quality
  readers: Staff office
  reviewed: no
"""
    )
    page = made("case", told, matter="quality", readers=("Staff office",))
    shown = words(page)
    assert "It got loud" in shown
    assert "Enough." in shown
    for hidden in ("Two testers", "For all", "shaking", "Not read over", "Incident"):
        assert hidden not in shown


def test_when_nothing_is_marked_for_hr_the_page_says_how_to_mark_it(
    book: Callable[[str], Book],
) -> None:
    page = made("case", book(WHOLE), matter="quality", readers=("HR",))
    said = page.lacks[0].remedy
    assert said.startswith(
        "goodbooks add 'note me \"what they should know\" #quality' 'readers: HR'"
    )
    assert said.endswith("an ask that your boss reads too has the line readers: NAME, HR")


def for_hr(book: Book) -> Document:
    return made("case", book, matter="quality", readers=("HR",))


MEANT = """\
2026-11-02 ask me -> Dana "A year without the lead" ^year #quality
  planned: 2026-11-05
  readers: Dana, HR
2026-11-02 promise me -> Dana "A list of what goes on" #quality
  planned: 2026-11-06
  readers: Dana, HR
"""


def test_to_hr_what_is_only_meant_is_told_as_meant_and_what_was_said_as_said(
    book: Callable[[str], Book],
) -> None:
    shown = words(for_hr(book(MEANT)))
    assert "I mean to ask Dana on Thursday 5 November: A year without the lead." in shown
    assert "I mean to promise Dana on Friday 6 November: A list of what goes on." in shown
    said = MEANT + '2026-11-03 answer Dana "Later" for ^year\n  is: later\n'
    shown = words(for_hr(book(said)))
    assert "mean to ask" not in shown
    assert "A year without the lead." in shown


def test_the_page_for_hr_has_a_short_subject_and_explains_only_the_quotations_it_has(
    book: Callable[[str], Book],
) -> None:
    long = "A year without the lead of the group, with a hand-over of six weeks to whoever follows"
    page = for_hr(book(MEANT.replace("A year without the lead", long)))
    assert page.title == "For HR: quality"
    assert "quotation marks" not in words(page)
    quoted = MEANT + '2026-11-01 talk Dana "The lead" #quality\n  said: "Not now."\n  readers: HR\n'
    assert "Words in quotation marks are as I noted them." in words(for_hr(book(quoted)))


def test_a_mood_and_what_i_still_ask_myself_are_gaps_on_the_page_for_hr_with_how_each_is_said(
    book: Callable[[str], Book],
) -> None:
    felt = (
        MEANT.replace("A year without the lead", "A year off, I am so furious")
        + """\
2026-11-01 talk Dana "The lead" ^lead #quality
  said: "Not now, and I was still mad"
  note: do they laugh at me?
  readers: HR
"""
    )
    page = for_hr(book(felt))
    assert [one for one in ("furious", "mad", "laugh") if one in words(page)] == []
    assert page.title == "For HR: quality"
    assert [gap.remedy for gap in page.gains] == [
        "goodbooks add 'ask me \"your words for them\"' 'amends: ^year'",
        "goodbooks add 'talk Dana' 'amends: ^lead' 'note: your words for them'",
    ]


def test_a_case_says_how_what_it_holds_back_of_mine_is_said(book: Callable[[str], Book]) -> None:
    page = case(book(WHOLE.replace("Two testers", "Two testers, I am so furious", 1)))
    assert "furious" not in words(page)
    assert any("your words for them" in gap.remedy for gap in page.gains)


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("I told him in March", "I told you in March."),
        ("but I didnt tell Petra yet", ""),
        ("Shed get a BA", ""),
        ("he has to answer upward", ""),
        ("Petra is new; she needs two weeks", "Petra is new; she needs two weeks."),
    ],
)
def test_a_side_in_a_case_is_said_to_its_reader_or_is_a_gap(
    book: Callable[[str], Book], noted: str, told: str
) -> None:
    lines = [
        f"  my-part: {noted}" if one.startswith("  my-part") else one for one in WHOLE.split("\n")
    ]
    page = case(book("\n".join(lines)))
    shown = next(line for line in words(page).split("\n") if line.startswith("My part"))
    assert shown == f"My part in it: {told or '[as you say it to them].'}"
    assert ("amends: ^testers' 'my-part: your words for them'" in str(page.gains)) == (not told)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("reason: wife happy", ""), ("reason: my kids need me in the afternoon", ""), ("reason: less stress at home", ""), ("could-go-wrong: less pay, wife ok", ""),
        ("reason: the children get their lunch in time", "The children get their lunch in time."), ("i-give: I work when my son is at school", "I work when my son is at school."),
        ("reason: a family of products less to test", "A family of products less to test."),
    ],
)  # fmt: skip
def test_a_motive_from_outside_work_is_not_shown_as_what_they_gain(
    book: Callable[[str], Book], line: str, said: str
) -> None:
    page = case(book(WHOLE.replace("  due:", f"  {line}\n  due:", 1)))
    words_of = line.partition(": ")[2]
    assert said in words(page)
    assert (words_of[1:] in words(page)) == bool(said)
    assert ("your words for them" in str(page.gains)) == (not said)


def test_a_way_that_pleases_somebody_at_home_says_so_to_nobody(book: Callable[[str], Book]) -> None:
    page = case(book(WHOLE.replace("no release without a test", "wife happy")))
    assert "wife" not in words(page)
    assert "[as you say it to them]" in words(page)


def test_words_for_others_stand_once_on_the_page_for_hr(book: Callable[[str], Book]) -> None:
    told = (
        '2026-11-02 decision Helen "She wants me to grit my teeth till Easter" #quality\n'
        "  readers: HR\n  public: I go on as lead until Easter\n"
        '2026-11-03 decision Helen "Two more testers" #quality\n  readers: Helen, HR\n  public: Two testers come\n'
    )
    page = words(for_hr(book(told)))
    assert page.count("I go on as lead until Easter") == 1
    assert page.count("Two testers come") == 1
    assert "Public" not in page
    assert "grit" not in page


marks = st.lists(
    st.sampled_from(("", "HR", "HR, Growth", "anyone", "named", "me")), min_size=12, max_size=12
)


def marked(life: list[Entry], readers: list[str]) -> list[Entry]:
    """The entries of a life with these readers, in turn."""
    return [
        entry._replace(
            fields=tuple(pair for pair in entry.fields if pair[0] != "readers")
            + ((("readers", who),) if who else ())
        )
        for entry, who in zip(life, readers, strict=False)
        if not entry.amends and not entry.withdraws
    ]


@settings(max_examples=200, deadline=None)
@given(lives(), marks, st.sampled_from(MATTERS))
def test_the_page_for_hr_holds_exactly_the_entries_marked_for_hr(
    life: list[Entry], readers: list[str], matter: str
) -> None:
    told = Book(marked(life, readers))
    page = made("case", told, matter=matter, readers=("HR",))
    shown = [b.cites for part in page.sections for b in part.blocks if isinstance(b, Step)]
    narrowed = marked_for(told, ("HR",), KINDS)
    wanted = [
        entry
        for entry in (*told.entries, *told.planned)
        if "HR" in entry.readers
        and entry.line("reviewed") != "no"
        and matter in entry.matters
        and min(entry.on.isoformat(), entry.line("written") or "9") <= "2026-11-03"
    ]
    assert len(shown) == len(wanted)
    told_as = {(isinstance(e.declared.get("public"), ForOthers) and e.line("public")) or e.title for e in wanted}  # fmt: skip
    assert told_as <= {e.title for e in (*narrowed.entries, *narrowed.planned)}
    ids = {f"^{entry.id}" for entry in wanted if entry.id}
    assert {ref for refs in shown for ref in refs if ref.startswith("^")} == ids


def test_when_the_ask_is_not_for_its_reader_the_remedy_names_them(
    book: Callable[[str], Book],
) -> None:
    for_hr = ASK + SIDES + "  readers: HR\n" + WAYS
    lack = case(book(for_hr)).lacks[0]
    assert lack.marked == "an ask of yours in #quality that Marcus may read"
    assert "name Marcus among them" in lack.remedy


def test_a_mail_with_the_proposal_says_it_holds_what_it_holds(book: Callable[[str], Book]) -> None:
    asked = '2026-11-02 ask me -> Ana "To go back to the ward" ^back #my-role\n  reason: a nurse who stays\n  their-side: you lose a lead\n  my-part: I said yes\n  i-give: two weeks\n'  # fmt: skip
    ways = '2026-11-02 option me "Carry on" #my-role\n  is-carrying-on: yes\n2026-11-02 option me "A deputy" #my-role\n'
    page = made("case", book(asked + ways), matter="my-role", readers=("Ana",))
    assert page.opening == "Here is what I propose: what speaks for it, the ways there are and what I give."  # fmt: skip
    plan = '2026-11-02 promise me -> Ana "The hand-over" #my-role by 2026-11-20\n'
    page = made("case", book(asked + ways + plan), matter="my-role", readers=("Ana",))
    assert "the ways there are, the plan and what I give" in page.opening
    assert "what speaks against it" not in page.opening
