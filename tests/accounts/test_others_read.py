"""What others may read: the writer's raw words are gaps on every page, and what is between two stays there."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.in_confidence import is_confidence
from pages import body, made, message, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

EVENING = date(2026, 12, 1)
GAVE_IN = """\
2026-11-28 person Greg ^greg
  relation: boss
2026-11-28 promise me -> Sales "Next word on what holds" ^word #changes
  planned: 2026-11-30
2026-11-28 decision Greg "He came in at five and told me to just give in" ^five #changes
  note: Agreed before: that we press pause and HE meets sales
"""
TALK = """\
2026-12-01 talk Greg "How a change reaches me first" ^change #changes
  stage: debriefed
  said: "ok I text you first"
  next-step: he was nice about it. still mad
2026-12-01 decision Greg "Greg texts me before he tells anyone, unless it burns" ^texts #changes
  next-step: he was nice about it. still mad
2026-12-01 ask me -> Greg "Just text me before you tell anyone else" ^text #changes
  reason: well they laugh at me? they go to Kevin
"""
WON = '2026-11-30 win me "The list is out, and I was so furious" ^out #changes\n'
RAW = (
    "he was nice about it", "well they laugh", "HE meets", "He came in at five", "so furious",
)  # fmt: skip
GAP = "as you say it to them]"


@pytest.mark.parametrize("reader", ["Greg", "Sales"])
@pytest.mark.parametrize(
    ("name", "told", "parts"),
    [
        ("trail", GAVE_IN + TALK + WON, {"matter": "changes"}),
        ("hold", GAVE_IN, {"matter": "changes"}),
        ("packet", GAVE_IN + TALK + WON, {}),
    ],
)
def test_raw_words_about_a_reader_stand_bare_on_no_page_and_a_mark_in_their_place(
    book: Callable[[str], Book], name: str, told: str, parts: dict[str, object], reader: str
) -> None:
    page = made(name, book(told), readers=(reader,), today=EVENING, **parts)
    assert [one for one in RAW if one in words(page)] == []
    is_left_out = name == "packet"  # a win that is a mood is for me alone
    assert (GAP in words(page)) is not is_left_out


def test_a_trail_says_what_it_left_out_and_how_it_is_said(book: Callable[[str], Book]) -> None:
    page = made("trail", book(TALK), matter="changes", readers=("Greg",), today=EVENING)
    gains = [gap.remedy for gap in page.gains]
    assert "goodbooks add 'ask me' 'amends: ^text' 'reason: your words for them'" in gains
    assert (
        "goodbooks add 'decision Greg' 'amends: ^texts' 'next-step: your words for them'" in gains
    )


def test_a_reason_in_plain_words_and_a_step_of_mine_are_told(book: Callable[[str], Book]) -> None:
    plain = TALK.replace(
        "well they laugh at me? they go to Kevin", "Kevin has the list, and you have it from him"
    )
    plain = plain.replace("he was nice about it. still mad", "I send you the list")
    page = words(made("trail", book(plain), matter="changes", readers=("Greg",), today=EVENING))
    assert "The reason: Kevin has the list, and you have it from him." in page
    assert "What follows: I send you the list." in page


STEP = """\
2026-12-01 decision Greg Hansen "Wait till Easter" ^wait #changes
  readers: Greg Hansen, Sales
  next-step: {}
"""


@pytest.mark.parametrize(
    ("noted", "to_greg", "to_sales"),
    [
        ("i show him the plan wednesday", "I show you the plan on Wednesday.", ""),
        ("Greg names a day", "you name a day.", "Greg names a day."),
        (
            "I call Ops; Greg sends the plan",
            "I call Ops. You send the plan.",
            "I call Ops. Greg sends the plan.",
        ),
        ("I call Ops; he was nice about it", "I call Ops.", "I call Ops."),
        ("I call Ops; he likes it", "", ""),
        ("I call Ops; me: look for another job", "I call Ops.", "I call Ops."),
        ("me: look for another job", "", ""),
    ],
)
def test_a_next_step_is_told_to_each_reader_as_it_is_said_to_them(
    book: Callable[[str], Book], noted: str, to_greg: str, to_sales: str
) -> None:
    for reader, told in (("Greg Hansen", to_greg), ("Sales", to_sales)):
        given = book(STEP.format(noted))
        page = made("trail", given, matter="changes", readers=(reader,), today=EVENING)
        follows = [line for line in words(page).split("\n") if line.startswith("What follows")]
        assert follows == ([f"What follows: {told}"] if told else [])
        assert [gap.remedy for gap in page.gains if "next-step" in gap.remedy] == (
            []
            if told
            else [
                "goodbooks add 'decision Greg Hansen' 'amends: ^wait' 'next-step: your words for them'"
            ]
        )


def test_a_title_that_tells_of_somebody_is_a_gap_in_the_message_for_those_who_wait(
    book: Callable[[str], Book],
) -> None:
    page = made("hold", book(GAVE_IN), matter="changes", today=EVENING)
    assert "Greg decided on 28 November: [what was decided, as you say it to them]" in body(page)
    remedies = [gap.remedy for gap in message(page).gaps]
    assert "goodbooks add 'decision Greg' 'amends: ^five' 'public: your words for them'" in remedies
    said = made(
        "hold",
        book(GAVE_IN + "  public: we go ahead, this one time\n"),
        matter="changes",
        today=EVENING,
    )
    assert "Settled on 28 November: we go ahead, this one time." in body(said)


GO = '2026-11-28 decision Greg "Go ahead with the short cut" ^go #changes\n'


def test_a_rule_between_me_and_my_boss_is_not_told_to_those_who_wait_and_the_go_ahead_stays(
    book: Callable[[str], Book],
) -> None:
    told = book(GAVE_IN.partition("2026-11-28 decision")[0] + GO + TALK)
    page = made("hold", told, matter="changes", today=EVENING)
    assert "Greg decided on 28 November: Go ahead with the short cut." in body(page)
    trail = words(made("trail", told, matter="changes", readers=("Sales",), today=EVENING))
    assert "texts me" not in trail
    assert "Go ahead with the short cut" in trail
    own = words(made("trail", told, matter="changes", readers=("Greg",), today=EVENING))
    assert "You text me before you tell anyone" in own


IN_A_TALK = '2026-12-01 decision Greg "Sales gets the list on Monday" ^list #changes\n'


@pytest.mark.parametrize("news", ["Sales gets the list", "The launch moves", "Die Freigabe bleibt"])
@pytest.mark.parametrize("name", ["hold", "trail", "update"])
def test_what_was_decided_in_a_talk_of_two_is_told_to_none_of_those_who_wait_until_i_say_so(
    book: Callable[[str], Book], name: str, news: str
) -> None:
    start = GAVE_IN.partition("2026-11-28 decision")[0] + TALK.partition("2026-12-01 ask")[0]
    other = IN_A_TALK.replace("Sales gets the list", news)
    who = {"who": "Sales"} if name == "update" else {"matter": "changes", "readers": ("Sales",)}

    def page(more: str = "") -> Document:
        return made(name, book(start + other + more), today=EVENING, **who)

    assert f"{news} on" not in words(page())
    assert "Greg's decision of 1 December was told to you alone" in page().beside[0].text
    for more in ("  told: Sales\n", "  readers: named, Sales\n", f"  public: {news} on Monday\n"):
        assert f"{news} on Monday" in words(page(more))


def test_a_promise_between_two_is_not_for_a_third(book: Callable[[str], Book]) -> None:
    told = book("""
2026-12-02 talk Linda "A proposal for my role" ^talk #my-role
  stage: debriefed
2026-12-02 promise Linda -> me "Word on my role" ^word #my-role
  due: 2026-12-15
2026-11-28 ask me -> HR "Note, please, what I ask" ^note #my-role
  readers: HR
""")
    page = words(made("trail", told, matter="my-role", readers=("HR",), today=date(2026, 12, 2)))
    assert "Word on my role" not in page
    linda = words(
        made("trail", told, matter="my-role", readers=("Linda",), today=date(2026, 12, 2))
    )
    assert "Linda promised me “Word on my role”" in linda


def test_what_the_boss_promises_a_third_in_a_talk_with_me_stands_on_no_page_of_those_who_wait(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-12-01 request Paulo, Tomasz -> me "Is there an extra run?" ^run #runs
2026-12-03 talk Gerd "How I hear first" ^talk #runs
  stage: debriefed
2026-12-03 promise Gerd -> Doris "A word on who names the days" ^word #runs
2026-12-03 promise Gerd -> me "tell Doris that days come from dispatch" ^tell #runs
  due: 2026-12-07
""")
    day = date(2026, 12, 3)
    for who in ("Paulo", "Tomasz"):
        assert "Doris" not in words(made("trail", told, matter="runs", readers=(who,), today=day))
    assert "Doris" not in words(made("hold", told, matter="runs", today=day, readers=("Paulo", "Tomasz")))  # fmt: skip
    own = words(made("trail", told, matter="runs", readers=("Doris",), today=day))
    assert "who names the days" in own
    assert "days come from dispatch" not in own
    assert "days come from dispatch" in words(made("trail", told, matter="runs", readers=("Gerd",), today=day))  # fmt: skip


ALONE = """
2026-11-02 person Sales
2026-11-02 person Growth
2026-11-20 request Growth, Sales -> me "When can the portal go live?" ^when #portal
2026-11-30 decision Rob "The integration test comes first" ^test #portal
2026-12-01 talk Rob "How a change of line reaches me" ^talk #portal
  stage: debriefed
2026-12-01 decision Rob "A change goes to you first, then to Growth" ^goes #portal
2026-12-01 promise Rob -> me "Tell Growth himself that the test comes first" ^tell #portal
2026-12-01 promise me -> Rob "A range for the date" ^range #portal
  due: 2026-12-01
"""


@pytest.mark.parametrize("reader", ["Growth", "Sales"])
@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("trail", {"matter": "portal"}),
        ("hold", {"matter": "portal"}),
        ("update", {}),
        ("packet", {}),
    ],
)
def test_how_two_agreed_to_work_is_told_to_none_of_those_who_wait(
    book: Callable[[str], Book], name: str, parts: dict[str, object], reader: str
) -> None:
    who = {"who": reader} if name == "update" else {"readers": (reader,)}
    page = made(name, book(ALONE), today=date(2026, 12, 2), **parts, **who)
    told = words(page).partition("for you alone")[0].partition("Read it once")[0]
    assert [one for one in ("goes to you", "himself", "A range") if one in told] == []
    assert name == "packet" or "integration test" in told


CONFIDED = """
2026-11-29 person Bob ^bob
2026-12-03 decision Joe -> me "Let us keep the trial between us for now" ^keep #role
2026-12-03 decision Joe "You lead the two programmers from January, on trial" ^lead #role
2026-12-04 request Bob -> me "What is going on with the new role?" #role
"""


@pytest.mark.parametrize(
    ("name", "parts"),
    [("trail", {"matter": "role"}), ("hold", {"matter": "role"}), ("update", {}), ("packet", {})],
)
def test_what_was_said_in_confidence_is_told_to_nobody_else(
    book: Callable[[str], Book], name: str, parts: dict[str, object]
) -> None:
    who = {"who": "Bob"} if name == "update" else {"readers": ("Bob",)}
    page = words(made(name, book(CONFIDED), today=date(2026, 12, 4), **parts, **who))
    assert "on trial" not in page.partition("Read it once")[0]
    assert "between us" not in page
    joe = words(
        made("trail", book(CONFIDED), matter="role", readers=("Joe",), today=date(2026, 12, 4))
    )
    assert "on trial" in joe
    opened = book(CONFIDED + "2026-12-05 decision\n  amends: ^lead\n  readers: anyone\n")
    told = words(made("trail", opened, matter="role", readers=("Bob",), today=date(2026, 12, 5)))
    assert "on trial" in told


@pytest.mark.parametrize(("reader", "is_told"), [("Piet", False), ("Dana", False), ("Joe", True)])
def test_what_a_third_person_must_not_hear_is_told_to_nobody_else(
    book: Callable[[str], Book], reader: str, is_told: bool
) -> None:
    told = """
2026-11-29 person Piet ^piet
2026-11-29 person Dana ^dana
2026-12-03 decision Joe "We hire a second storekeeper in spring, Piet must not hear it" ^hire #stores
2026-12-03 promise Joe -> me "Asks Finance for the post, don't let Piet know" ^post by 10 December #stores
"""
    today = date(2026, 12, 4)
    trail = words(made("trail", book(told), matter="stores", readers=(reader,), today=today))
    assert ("second storekeeper" in trail) is is_told
    assert ("Asks Finance" in trail) is is_told
    if not is_told:
        assert "Piet" not in words(made("update", book(told), who="Dana", today=today))


HANGS = """
2026-11-29 person Bob ^bob
2026-12-01 decision Joe "Yes, if Priya takes over the release by 15 January. Do not tell the team before HR has answered" ^lead #role
2026-12-03 win Priya "said she can take over the release" ^can
2026-12-03 win Priya "Release 4.2 went live on its day" ^live
2026-12-03 win Bob "Took over the release notes of the north" ^north
"""


@pytest.mark.parametrize(("reader", "is_told"), [("Bob", False), ("Joe", True), ("Priya", True)])
def test_what_a_word_in_confidence_hangs_on_is_told_to_nobody_else(
    book: Callable[[str], Book], reader: str, is_told: bool
) -> None:
    page = words(made("packet", book(HANGS), readers=(reader,), today=date(2026, 12, 4)))
    assert ("can take over the release" in page) is is_told
    assert "Release 4.2 went live" in page
    assert "release notes of the north" in page


@pytest.mark.parametrize(("said", "is_one"), [
    ("Let's keep the trial between us for now", True), ("This stays between you and me", True),
    ("Between us: the office closes", True), ("Keep it to yourself until May", True),
    ("Don't tell anybody yet", True), ("I say this in confidence", True), ("not a word to sales", True),
    ("The difference between us and them is the price", False), ("We split the work between us", False),
    ("The reorg comes in May, just between us", True), ("That is just between us.", True),
    ("Strictly confidential: the freeze", True), ("Please don't share the numbers", True),
    ("Keep this quiet", True), ("You did not hear this from me", True),
    ("The split of work between us: you do the tills", False), ("Don't mention it", False), ("She has confidence in the plan", False),
    ("Tell the customers on Monday", False), ("Keep it short", False),
    ("We hire a second storekeeper, Piet must not hear it", True), ("Dr Weller shouldn't hear about this", True),
    ("The night shift is not to find out", True), ("Don't let Piet know", True), ("Piet can't know yet", True),
    ("Keep this from Halima", True), ("I'd rather my deputy didn't know yet", True), ("She must not get wind of it", True),
    ("Piet should not learn of it before March", True), ("They are not to be told that way", False),
    ("We cannot know until the count", False), ("I should not hear it from others", False), ("Don't let me know by phone", False),
    ("The board must not hear of a delay from the press", False), ("She must not learn it by heart", False),
    ("Piet can't know, he was away", False), ("Keep it from Tuesday", False), ("The pump must not be heard in the ward", False),
    ("We order the van without Piet knowing", True), ("Without her finding out yet", True), ("A second counter in May, nothing to Piet about it yet", True),
    ("Nothing to the night shift until Monday", True), ("Piet doesn't know yet and should not", True), ("Halima does not know of it, and must not hear it", True),
    ("Aldo doesn't know yet, nor should he", True), ("The pump starts without the operator noticing", False), ("Nothing to report yet", False),
    ("Send nothing to Aldo until he has paid", False), ("He does not know the way and should not drive", False), ("Nothing to sign until Friday", False),
])  # fmt: skip
def test_a_confidence_is_asked_for_in_words(said: str, is_one: bool) -> None:
    assert is_confidence(said) is is_one


MOOD = """\
2026-12-01 talk Greg "How a change reaches me first" ^change #changes
  stage: debriefed
  said: "ok till Easter, I was so furious I nearly walked out"
  next-step: I send the dates by Friday, I'm still shaking with rage
2026-12-01 decision Greg "Greg texts me before he tells anyone" ^texts #changes
2026-12-01 win me "The dates are out, and I was so furious" ^out
"""


@pytest.mark.parametrize(
    ("name", "parts"),
    [("trail", {"matter": "changes"}), ("confirm", {"ref": "texts"}), ("packet", {})],
)
def test_in_what_mood_i_was_is_told_to_nobody_it_is_about(
    book: Callable[[str], Book], name: str, parts: dict[str, object]
) -> None:
    page = made(name, book(MOOD), readers=("Greg",), today=EVENING, **parts)
    bare = re.sub(r"\[[^\]]*\]", "", words(page))
    assert [one for one in ("furious", "rage") if one in bare] == []


FELT = """\
2026-11-20 request Sales -> me "When does the list hold?" ^when #changes
2026-12-01 promise me -> Greg "the dates, and I was so furious" ^dates #changes
  due: 2026-12-04
2026-12-01 win me "The list is out, I was still so angry" ^out
2026-12-01 answer Greg "yes, but he got angry and left" ^yes #changes
2026-12-01 decision Greg "we wait, he made me furious" ^wait #changes
  next-step: I wait
"""


@pytest.mark.parametrize(
    ("name", "parts"),
    [("trail", {"matter": "changes"}), ("update", {"who": "Greg"})],
)
def test_a_title_of_any_kind_that_tells_of_a_mood_is_a_gap(
    book: Callable[[str], Book], name: str, parts: dict[str, object]
) -> None:
    page = made(name, book(FELT), readers=("Greg",), today=EVENING, **parts)
    assert [one for one in ("furious", "angry") if one in words(page)] == []
    assert "as you say it to them]" in words(page)


def test_a_trail_says_how_each_title_that_it_left_out_is_said(book: Callable[[str], Book]) -> None:
    page = made("trail", book(FELT), matter="changes", readers=("Greg",), today=EVENING)
    gains = {gap.marked: gap.remedy for gap in page.gains}
    assert gains["the promise in words for Greg"] == (
        "goodbooks add 'promise me \"your words for them\"' 'amends: ^dates'"
    )
    assert gains["what was decided in words for Greg"] == (
        "goodbooks add 'decision Greg' 'amends: ^wait' 'public: your words for them'"
    )


def test_the_words_that_close_a_gap_of_a_trail_stand_in_its_place(
    book: Callable[[str], Book],
) -> None:
    told = (
        FELT
        + "  public: we wait\n"
        + (
            '2026-12-01 promise me "the dates"\n  amends: ^dates\n'
            '2026-12-01 answer Greg "yes"\n  amends: ^yes\n'
        )
    )
    page = made("trail", book(told), matter="changes", readers=("Greg",), today=EVENING)
    assert "Greg decided, in my words: we wait" in words(page)
    assert "I promised Greg “the dates”" in words(page)
    assert "[" not in words(page)
    assert not page.gains


def test_a_title_with_a_mood_is_neither_subject_nor_told_in_what_confirms_it(
    book: Callable[[str], Book],
) -> None:
    told = book(FELT + '2026-12-01 promise me -> Greg "a list, I was still so mad" for ^wait\n')
    page = made("confirm", told, ref="wait", today=EVENING)
    assert message(page).subject == "What was decided on 1 December"
    bare = re.sub(r"\[[^\]]*\]", "", body(page))
    assert [one for one in ("furious", "mad") if one in bare] == []
    assert (
        "goodbooks add 'decision Greg \"what was decided, as you say it to them\"' 'amends: ^wait'"
        in message(page).gaps[0].remedy
    )
    later = book(FELT + '2026-12-01 decision Greg "we go" ^go #changes\n  reverses: ^wait\n')
    turned = body(made("confirm", later, ref="go", today=EVENING))
    assert "It takes the place of what was decided on 1 December." in turned
    assert "furious" not in turned


TURNED = """\
2026-11-20 request Sales -> me "When does the list hold?" ^when #changes
2026-11-20 decision Greg "We wait with the list" ^wait #changes
2026-11-21 answer me -> Sales "We wait" for ^when
2026-12-01 decision Greg "He told me to just go" ^go #changes
  reverses: ^wait
"""


@pytest.mark.parametrize("raw", ["go", "wait"])
def test_in_a_message_of_two_decisions_the_gap_names_the_one_that_needs_words(
    book: Callable[[str], Book], raw: str
) -> None:
    told = TURNED
    if raw == "wait":
        told = told.replace("He told me to just go", "We go").replace(
            "We wait with the list", "He told me to wait"
        )
    page = made("update", book(told), who="Sales", today=EVENING)
    assert "[what was decided, as you say it to them]" in body(page)
    remedies = [gap.remedy for gap in message(page).gaps]
    assert remedies == [
        f"goodbooks add 'decision Greg' 'amends: ^{raw}' 'public: your words for them'"
    ]


def test_a_promise_held_back_in_a_message_says_how_its_title_is_said(
    book: Callable[[str], Book],
) -> None:
    told = FELT.replace("promise me -> Greg", "promise me -> Sales")
    page = made("hold", book(told), matter="changes", today=EVENING)
    assert "“[as you say it to them]”" in body(page)
    assert "goodbooks add 'promise me \"your words for them\"' 'amends: ^dates'" in [
        gap.remedy for gap in message(page).gaps
    ]


@pytest.mark.parametrize(
    "news",
    [
        "Two corrections: it is 30 sets, not 40",
        "The ward gets six beds only",
        "Die Kasse bleibt zu",
    ],
)
@pytest.mark.parametrize("name", ["hold", "trail", "update"])
def test_what_was_decided_in_a_mail_to_me_alone_is_told_to_nobody_else_until_i_say_so(
    book: Callable[[str], Book], name: str, news: str
) -> None:
    start = GAVE_IN.partition("2026-11-28 decision")[0]
    mail = f'2026-12-01 08:12 decision Greg -> me "{news}" ^mailed #changes\n  channel: mail\n  source: mail “Re: the note”\n'
    who = {"who": "Sales"} if name == "update" else {"matter": "changes", "readers": ("Sales",)}

    def page(text: str) -> Document:
        return made(name, book(start + text), today=EVENING, **who)

    assert news not in words(page(mail))
    assert "Greg's decision of 1 December was told to you alone" in page(mail).beside[0].text
    assert news in words(page(mail + "  told: Sales\n"))
    assert news in words(page(mail.replace("-> me", "-> me, Sales")))
    assert news in words(page(mail.partition("  channel")[0]))
