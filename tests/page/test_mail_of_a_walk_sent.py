"""A mail of a walk that was sent: what it says counts as said, with the day that stood in it, and nothing else does."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.document import Message
from goodbooks.desk.pages.mail_sent import carried_by
from page.walking import HERE, answer_all, asked, look, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from httpx2 import Response

    from goodbooks.core.book import Book
    from page.asking import Asking


@pytest.fixture
def after(page: Asking) -> Asking:
    """A page on which a walk is at its end, its plan in the book."""
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    return page


def mails(page: Asking) -> dict[str, tuple[str, str]]:
    """The place and the words of each mail, by whom it is to."""
    text = look(page).text
    found = re.findall(r'id="mail-(\d+)-title">(.*?)</h3>.*?<textarea[^>]*>\n(.*?)</textarea>', text, re.DOTALL)  # fmt: skip
    return {
        re.sub(r"<[^>]+>", "", to).removeprefix("A mail to "): (at, unescape(words))
        for at, to, words in found
    }


def test_one_press_says_what_the_mail_says_and_the_day_that_was_written_into_it(
    after: Asking,
) -> None:
    at, words = mails(after)["Growth"]
    words = words.replace("[change]", "it goes ahead")
    words = re.sub(r"\[[^\]]*\?\]", "6 November, 16:00", words)
    done = after.post(HERE + "/sent", mail=at, text=words)
    assert done.headers["location"].startswith("/said/")
    book = after.text()
    assert re.search(
        r"amends: \^next-word\n  due: 2026-11-06 16:00\n  next-word: 2026-11-06 16:00", book
    )
    assert book.count("state: sent") == 1, (
        "what is meant for a talk is not said by a mail to others"
    )
    said = after.get(done.headers["location"]).text
    assert "Next word" in said
    assert "Back to the plan" in said
    assert "I have sent this mail" not in look(after).text.partition("A mail to Growth")[2].partition("</section>")[0]  # fmt: skip


def test_a_mail_with_a_gap_in_it_was_not_sent(after: Asking) -> None:
    at, words = mails(after)["Growth"]
    refused = after.post(HERE + "/sent", mail=at, text=words)
    assert refused.status_code == 409
    assert "state: sent" not in after.text()


def test_each_press_says_what_it_is_for_and_none_is_for_all(after: Asking) -> None:
    text = look(after).text
    assert "I have said or sent all" not in text
    steps = text.partition('id="to-say"')[2].partition("</section>")[0]
    assert "meant for" in steps
    assert "the mail to" in steps
    assert "(meant for" in steps


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("You hear from me by Friday at 9:00.", "2026-11-06 09:00"),
        ("You hear from me tomorrow at ten.", "2026-11-05 10:00"),
        ("The next word from me comes on 9 November.", "2026-11-09"),
        ("Until Thursday I read the list. Next word from me: Friday noon.", "2026-11-06 12:00"),
    ],
)
def test_the_day_of_the_next_word_is_read_where_it_is_said(
    after: Asking, words: str, day: str
) -> None:
    at, _ = mails(after)["Growth"]
    after.post(HERE + "/sent", mail=at, text=words)
    assert f"due: {day}" in after.text()


def test_the_words_in_which_it_was_sent_are_kept(after: Asking) -> None:
    at, words = mails(after)["Growth"]
    words = re.sub(r"\[[^\]]*\?\]", "6 November, 16:00", words.replace("[change]", "it goes ahead"))
    after.post(HERE + "/sent", mail=at, text=words)
    kept = after.text().partition("As I sent it, in my own words:")[2]
    assert words.strip().split("\n")[0] in kept


def test_today_leads_to_the_words_until_they_are_said(after: Asking) -> None:
    there = f'href="{HERE}/end">Your words for '
    assert there in after.get("/").text
    text = look(after).text
    for ref in dict.fromkeys(re.findall(r'name="refs" value="([^"]+)"', text)):
        after.post("/said", refs=ref)
    assert there not in after.get("/").text


FUMBLED = "/happened/walk/i-fumbled-it"


def test_a_mail_in_words_of_ones_own_says_the_one_thing_and_is_no_more_to_be_sent(
    page: Asking,
) -> None:
    page.post(
        "/happened",
        text='My boss asked "what about you?" yesterday and I blew the talk. I\'d like to lead.',
    )
    page.post(FUMBLED, slot="position", words="that he has my answer", do="next")
    page.post(FUMBLED, slot="their-side", words="a yes or a no", do="next")
    page.post(FUMBLED, slot="my-part", words="", do="skip")
    page.post(FUMBLED, way="Go back with one sentence")
    page.post(FUMBLED, slot="meant", words="yes, I'd like to lead the crew", do="plan")
    page.post(FUMBLED + "/write", shown=shown(page.get(FUMBLED + "/end")))
    assert "Send Marcus the short mail" in page.get("/").text
    end = page.get(FUMBLED + "/end").text
    at = re.findall(r'id="mail-(\d+)-title"', end)[0]
    page.post(FUMBLED + "/sent", mail=at, text="Marcus, put my name down for it. When do we talk?")
    assert "put my name down for it" in page.text()
    assert page.text().count("state: sent") == 1
    assert page.text().count("state: delivered") == 1


@pytest.mark.parametrize(
    "others",
    [
        "Dr. Okafor, Sister Bridget, Tomasz, Lena, Hugo and Ruth",
        "Herr Weiß, Frau Yılmaz and the parents' council",
        "Chloé & Jean-Luc",
    ],
)
def test_a_mail_to_several_by_name_is_sent_as_one_to_a_group_is(page: Asking, others: str) -> None:
    page.post(HERE + "/write", shown=shown(answer_all(page, others=others)))
    (at, words), *_ = (row for to, row in mails(page).items() if to != "Marcus")
    words = re.sub(r"\[[^\]]*\?\]", "6 November", words.replace("[change]", "it goes ahead"))
    done = page.post(HERE + "/sent", mail=at, text=words)
    assert done.headers["location"].startswith("/said/")
    assert re.search(r"amends: \^next-word\n  due: 2026-11-06", page.text())


def test_a_next_word_that_is_said_as_it_was_meant_comes_on_the_day_it_was_meant_for(
    after: Asking,
) -> None:
    after.post("/said", refs="^next-word")
    assert re.search(
        r"amends: \^next-word\n  due: 2026-11-05\n  next-word: 2026-11-05", after.text()
    )
    today = after.get("/").text
    assert "without a day" not in today


@pytest.mark.parametrize(
    ("step", "title", "due"),
    [
        ("I send you the list of sets and delivery hours by Friday noon", "I send you the list of sets and delivery hours", "2026-11-06 12:00"),
        ("You get the measured loads by 9 November", "You get the measured loads", "2026-11-09"),
        ("I'll ring every parent on Thursday", "Ring every parent", "2026-11-05"),
    ],
)  # fmt: skip
def test_the_next_step_that_is_told_to_those_who_wait_is_a_promise_to_them(
    page: Asking, step: str, title: str, due: str
) -> None:
    answer_all(page, others="Growth", change="It goes ahead")
    page.post(HERE, slot="step", words=step, do="there")
    page.post(HERE + "/write", shown=shown(look(page, HERE + "/end")))
    assert f'promise me -> Growth "{title}"' in page.text()
    assert f"due: {due}" in page.text().partition(title)[2]
    at, words = mails(page)["Growth"]
    page.post(HERE + "/sent", mail=at, text=re.sub(r"\[[^\]]*\?\]", "6 November", words))
    assert page.text().count("state: sent") == 2


@pytest.mark.parametrize(("ask", "text", "is_asked"), [
    ("To go back to stock control, in another team if possible", "Henrike, may I have half an hour on Thursday? It's about my role.\n\nI'd like to propose a change, with a hand-over.", False),
    ("To go back to stock control, in another team if possible", "Henrike, may I have half an hour on Thursday? I'd like to go back to stock control.", True),
    ("To cook at the fourth station again", "Henrike, could we briefly sit down tomorrow? I bring something about the kitchen.", False),
    ("To cook at the fourth station again", "Henrike, could we briefly sit down tomorrow? I want to cook at my old station.", True),
    ("To give the ward back by March", "Henrike, do you have a moment for me on Friday?", False),
    ("To give the ward back by March", "Henrike, I would be a nurse again. Tell me by Friday.", True),
])  # fmt: skip
def test_who_asks_for_time_to_talk_has_not_asked_for_the_thing_itself(
    book: Callable[[str], Book], ask: str, text: str, *, is_asked: bool
) -> None:
    planned = book(f'2026-11-03 ask me -> Henrike "{ask}" ^it\n  planned: 2026-11-05\n').planned
    mail = Message(("Henrike",), "Half an hour", ())
    assert bool(carried_by(mail, text, planned)) is is_asked


def test_a_mail_that_says_nothing_of_the_plan_was_sent_all_the_same(page: Asking) -> None:
    answer_all(page, others="Growth", change="It goes ahead")
    page.post(HERE, slot="step", words="You get the measured loads by 9 November", do="there")
    page.post(HERE + "/write", shown=shown(look(page, HERE + "/end")))
    at, _ = mails(page)["Growth"]
    done = page.post(HERE + "/sent", mail=at, text="Hello Growth,\n\nwe are on it.\n\nAda")
    assert done.headers["location"].startswith("/entry/")
    assert "It is written down that you sent it today" in page.get(done.headers["location"]).text
    written = page.text().rpartition("\n\n2026")[2]
    assert "talk me -> Growth" in written
    assert "we are on it." in written
    assert "state: sent" not in page.text()
    still = look(page).text.partition("A mail to Growth")[2].partition("</section>")[0]
    assert "I have sent this mail" not in still


@pytest.mark.parametrize(
    "step",
    [
        "I write to each of you by tomorrow noon what your week looks like",
        "I'll call you on Thursday",
    ],
)
def test_a_step_that_is_word_by_a_day_is_the_next_word(page: Asking, step: str) -> None:
    answer_all(page, others="Growth, Sales and Ines", change="It goes ahead")
    page.post(HERE, slot="step", words=step, do="there")
    end = look(page, HERE + "/end")
    words = mails(page)["Growth, Sales, Ines"][1]
    assert "next word" not in words.lower()
    assert "Until then, questions come to me." in words
    page.post(HERE + "/write", shown=shown(end))
    assert "Next word" not in page.text()
    at, words = mails(page)["Growth, Sales, Ines"]
    page.post(HERE + "/sent", mail=at, text=words)
    assert page.text().count("state: sent") == 1


@pytest.mark.parametrize(
    ("title", "text", "is_said"),
    [
        ("I write to each of you what your week looks like", "The next step: I write to each of you by tomorrow noon what your week looks like.", True),
        ("I send you the list of the rooms", "I send you on Friday the list of the rooms, all of it.", True),
        ("Ich schicke euch die Liste", "Ich schicke euch bis Freitag die Liste.", True),
        ("I send you the list of the rooms", "The list is here. I send my best. You know the rooms.", False),
    ],
)  # fmt: skip
def test_a_day_between_the_words_of_a_step_hides_it_from_nobody(
    book: Callable[[str], Book], title: str, text: str, is_said: bool
) -> None:
    every = f'2026-12-01 promise me -> Paulo, Ines "{title}" ^step\n  planned: 2026-12-01\n2026-12-01 promise me -> Paulo, Ines "Next word" ^word\n  planned: 2026-12-01\n'
    mail = Message(("Paulo", "Ines"), "What holds now", ())
    found = carried_by(mail, text, book(every).planned)
    assert [one.ref for one in found] == (["^step"] if is_said else [])


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ("It goes ahead, and we leave the load test out this once.", True),
        ("It goes ahead without the security review.", True),
        ("It goes ahead, this once.", False),
    ],
)
def test_the_coach_tells_of_what_is_left_out_in_a_mail_to_those_who_wait(
    page: Asking, words: str, is_told: bool
) -> None:
    answer_all(page, others="Growth", change="It goes ahead")
    at, _ = mails(page)["Growth"]
    page.post(HERE + "/words", mail=at, text=f"Hello Growth,\n\n{words}\n\nAda")
    said = look(page).text.partition("A mail to Growth")[2].partition("</section>")[0]
    assert ("What is left out by it stands here, and Growth would read it." in said) is is_told


STEP_BACK = "/happened/walk/step-back"
STORY = (
    "I want to go back to the till. I have a one-to-one with my boss, Marcus, on Thursday at 14:00."
)


def test_a_mail_that_says_nothing_of_the_plan_is_sent_with_one_press_too(page: Asking) -> None:
    page.post("/happened", text=STORY)
    answer = answer_all_of(page, STEP_BACK, wanted="go back to the till", boss="Marcus")
    page.post(STEP_BACK + "/write", shown=shown(answer))
    end = page.get(STEP_BACK + "/end").text
    mail = end.partition('aria-label="I have sent this mail: A mail to Marcus')
    at = re.findall(r'id="mail-(\d+)-title">A mail to', re.sub(r"</?bdi>", "", mail[0]))[-1]
    assert "what the plan means to say to them is not heard in these, and waits" in mail[2]
    done = page.post(
        STEP_BACK + "/sent", mail=at, text="Marcus, may I have half an hour? It's about me."
    )
    told = page.text()
    assert "talk me -> Marcus" in told
    assert "It's about me." in told.partition("As I sent it")[2]
    there = page.get(done.headers["location"]).text
    assert f'href="{STEP_BACK}/end">Back to the plan</a>' in there
    sent = re.sub(r"<[^>]+>", "", there)
    assert "You sent Marcus a message on 4 November" in sent
    assert "Talk with you" not in sent
    assert "I have sent this mail: A mail to Marcus" not in page.get(STEP_BACK + "/end").text
    assert "goodbooks debrief Marcus" not in page.get("/").text


def answer_all_of(page: Asking, here: str, **said: str) -> Response:
    """Answer what is known of a walk, skip the rest, and choose the first way."""
    for _ in range(20):
        answer = look(page, here)
        slot, _words = asked(answer)
        way = re.search(r'name="way" value="([^"]+)"', answer.text)
        if slot:
            page.post(here, slot=slot, words=said.get(slot, ""), do="next" if slot in said else "skip")  # fmt: skip
        elif way:
            page.post(here, way=unescape(way[1]))
        else:
            return answer
    raise AssertionError(here)


@pytest.mark.parametrize(("change", "is_first"), [("It goes ahead", True), ("", False)])
def test_the_mail_that_goes_out_first_stands_first_once_it_lacks_nothing(
    page: Asking, change: str, is_first: bool
) -> None:
    page.book.write_text("2026-11-02 person Marcus\n  relation: boss\n", encoding="utf-8")
    end = answer_all(page, others="Growth", change=change or "skip").text
    if not change:
        page.post(HERE, slot="change", words="", do="there")
        end = look(page, HERE + "/end").text
    assert (end.index("A mail to Growth") < end.index("A mail to Marcus")) == is_first
