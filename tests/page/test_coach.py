"""The coach in the browser: beside a page's message, in a room of its own, and its silences."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

from goodbooks.web.keyed import key_of

if TYPE_CHECKING:
    from page.asking import Asking

ASK = "Hi Marcus,\r\n\r\nI just wanted to ask if you could look at the plan by Friday?"
HERE = "/pages/confirm/once"


def field(html: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    assert found
    return found[1]


def words(html: str) -> str:
    """What stands in the field for the words of a page's message."""
    found = re.search(r'id="message-text".*?>\n(.*?)</textarea>', html, re.DOTALL)
    assert found
    return found[1]


def test_a_message_is_looked_at_and_nothing_is_written(page: Asking) -> None:
    before = page.text()
    answer = page.post("/coach", text=ASK, to="Marcus")
    assert "To Marcus. Read as an ask, as far as I can tell." in answer.text
    assert '<mark class="amiss">I just wanted to ask if</mark>' in answer.text
    assert "easily read as" in answer.text
    assert page.text() == before


def test_what_is_known_from_the_book_is_said_with_its_entry(page: Asking) -> None:
    answer = page.post("/coach", text="The loyalty API goes live on 3 December.", to="Growth")
    assert "The book has 1 December" in answer.text
    assert '<a href="/entry/theo-date" title="Loyalty API live">promise</a>' in answer.text


def test_what_is_private_does_not_slip_into_a_message_for_a_reader(page: Asking) -> None:
    answer = page.post("/coach", text="About the decision: I was furious.", to="Marcus")
    assert "emotion-dump" in answer.text


def test_the_purpose_can_be_said(page: Asking) -> None:
    answer = page.post("/coach", text="Nothing is decided yet.", **{"for": "hold"})
    assert "Read as a holding message. " in answer.text
    assert '<option value="hold" selected>' in answer.text


def test_one_remark_is_left_alone_and_looked_at_again(page: Asking) -> None:
    left = page.post("/coach", text=ASK, leave="I just wanted to ask if")
    assert '<mark class="amiss">' not in left.text
    assert "look at <bdi>I just wanted to ask if</bdi> again" in left.text
    assert '<mark class="amiss">' not in page.get("/coach").text
    again = page.post("/coach", text=ASK, back="I just wanted to ask if")
    assert '<mark class="amiss">' in again.text


def test_a_rule_is_left_alone_in_this_message_only(page: Asking) -> None:
    assert "hedged-ask" in page.post("/coach", text=ASK, leave="hedged-ask").text
    page.post("/coach/let-go")
    assert '<mark class="amiss">' in page.post("/coach", text=ASK).text


def test_a_rule_is_left_alone_for_good_by_a_line_in_the_book(page: Asking) -> None:
    shown = page.get("/coach/always/hedged-ask")
    assert "coach-leaves: hedged-ask" in shown.text
    line = "person me\n  coach-leaves: hedged-ask"
    assert page.post("/capture", text=line, shown=field(shown.text, "shown")).status_code == 200
    assert "coach-leaves: hedged-ask" in page.text()
    assert '<mark class="amiss">' not in page.post("/coach", text=ASK).text
    assert page.get("/coach/always/no-such-rule").status_code == 404


def test_a_half_typed_message_is_there_until_it_is_forgotten(page: Asking) -> None:
    page.post("/coach", text=ASK, to="Marcus")
    kept = page.get("/coach").text
    assert "I just wanted" in kept
    assert 'value="Marcus" list' in kept
    page.post("/coach/let-go")
    assert "I just wanted" not in page.get("/coach").text


def test_markup_in_a_message_is_shown_as_typed(page: Asking) -> None:
    answer = page.post("/coach", text="<script>x()</script> Sorry to bother <b>you</b>!", to="<i>")
    assert "<script>x" not in answer.text
    assert "<b>you" not in answer.text
    assert "<i>" not in answer.text
    assert "The book knows nobody called" in answer.text


def test_a_message_of_great_length_is_refused_with_what_to_do(page: Asking) -> None:
    assert "Look at it in parts" in page.post("/coach", text="word " * 10_000).text


def test_a_pages_message_is_checked_for_its_reader_and_purpose(page: Asking) -> None:
    answer = page.post(f"{HERE}/coach", text="Maybe we could go ahead? [until when?]")
    assert "To Marcus. Read as a confirmation. " in answer.text
    assert '<mark class="gap">[until when?]</mark>' in answer.text
    assert page.post(f"/pages/brief/{key_of('Marcus')}/coach", text="x").status_code == 400


def test_changed_words_are_kept_and_the_books_can_be_had_again(page: Asking) -> None:
    book = words(page.get(HERE).text)
    page.post(f"{HERE}/coach", text="Dear Marcus, we go ahead.")
    assert words(page.get(HERE).text) == "Dear Marcus, we go ahead."
    assert words(page.post(f"{HERE}/afresh").text) == book
    assert words(page.get(HERE).text) == book


def test_words_are_known_to_be_older_than_the_books(page: Asking) -> None:
    draft = field(page.get(HERE).text, "draft")
    page.post("/half-typed", name=draft, text="Dear Marcus, we go ahead.")
    assert "has changed since" not in page.get(HERE).text
    more = "2026-11-04 decision Marcus\n  amends: ^once\n  ends: launch\n\n"
    page.book.write_text(page.text() + more, encoding="utf-8")
    answer = page.get(HERE)
    assert "has changed since you began" in answer.text
    assert words(answer.text) == "Dear Marcus, we go ahead."


def test_what_was_sent_in_my_words_is_kept_with_them_for_me_alone(page: Asking) -> None:
    seen = field(page.get(HERE).text, "seen")
    done = page.post(f"{HERE}/sent", seen=seen, text="Dear Marcus,\r\n\r\nwe go.", keep="yes")
    assert done.status_code == 303
    assert 'text: "As I sent it, in my own words:\\nDear Marcus,\\n\\nwe go."' in page.text()
    assert "state: sent" in page.text()
    assert "we go." not in words(page.get(HERE).text)


def test_what_was_sent_as_the_book_has_it_is_not_written_twice(page: Asking) -> None:
    filled = (
        "  ends: launch\n  risk-owner: Marcus\n  next-step: I tell Growth today\n"
        "  correct-by: 2026-11-05\n\n"
    )
    page.book.write_text(
        f"{page.text()}2026-11-03 decision Marcus\n  amends: ^once\n{filled}", encoding="utf-8"
    )
    shown = page.get(HERE).text
    said = words(shown).replace("\n", "\r\n")
    page.post(f"{HERE}/sent", seen=field(shown, "seen"), text=said, keep="yes")
    assert "state: sent" in page.text()
    assert "As I sent it" not in page.text()


def test_changed_words_can_be_saved_as_a_mail_draft_to_the_same_reader(page: Asking) -> None:
    mine = "Dear Marcus,\r\nhello.\r\n\r\nwe go, until [until when?].\r\n\r\n- one\r\n- two\r\n"
    saved = page.post(f"{HERE}/as/eml", text=mine)
    mail = message_from_bytes(saved.content, policy=default)
    body = mail.get_body(("plain",))
    assert body
    assert (
        body.get_content().replace("\r\n", "\n")
        == "Dear Marcus,\nhello.\n\nwe go, until [until when?].\n\n- one\n- two\n"
    )
    assert mail["Subject"] == "Decision of 3 November: Go ahead, this once"
    html = mail.get_body(("html",))
    assert html
    assert "we go, until" in html.get_content()
    assert "Dear Marcus,<br>" in html.get_content()
    assert "Please correct me" not in saved.text
    assert "Please correct me" in page.post(f"{HERE}/as/eml").text


def test_a_gap_leads_to_the_form_that_fills_it(page: Asking) -> None:
    found = re.search(r'<a href="([^"]+)">Fill it in the book</a>', page.get(HERE).text)
    assert found is not None
    assert found[1].startswith("/entry/once/amend/for/confirm/once/only/")
    form = page.get(found[1]).text
    first, _, folded = form.partition("<details")
    lacking = {one.partition(":")[0] for one in found[1].rpartition("/")[2].split("+")}
    assert set(re.findall(r'id="slot-line.([a-z-]+)"', first)) == lacking
    assert 'id="slot-line.said"' in folded
    assert "<details open" not in form.partition('id="form"')[2]


def test_a_decision_that_was_amended_stands_once_among_the_pages_and_its_amendment_leads_to_it(
    page: Asking,
) -> None:
    page.book.write_text(
        page.text() + '2026-11-03 decision Marcus "We wait, this once" ^waited\n  amends: ^once\n'
        "2026-11-03 decision Marcus ^decision-marcus\n  amends: ^once\n  next-step: I tell Growth\n"
    )
    offered = page.get("/pages").text
    assert "/pages/confirm/once" in offered
    assert "We wait, this once" in offered.partition("/pages/confirm/once")[2].partition("</a>")[0]
    assert "decision-marcus" not in offered
    assert "/pages/confirm/waited" not in offered
    led = page.get("/pages/confirm/decision-marcus").text
    assert "There is no decision" not in led
    assert "We wait, this once" in led


def told(page: Asking, text: str, **more: str) -> str:
    """What the coach says of a line in the box, once it is quiet."""
    fields = {"token": page.token, "text": text, **more}
    return page.client.post("/capture/remark", data=fields, headers={"HX-Request": "true"}).text


def test_a_promise_in_the_box_is_held_against_the_one_that_was_given(page: Asking) -> None:
    said = told(page, 'promise me -> Growth "Loyalty API live" by 8 December')
    assert "Theo promised “Loyalty API live” to Growth for 1 December" in said
    assert '<a href="/entry/theo-date" title="Loyalty API live">promise</a>' in said
    assert "Two people who were promised two days will compare them." in said


def test_a_day_that_nobody_could_promise_is_said_in_the_box(page: Asking) -> None:
    said = told(page, 'promise me -> Growth "Loyalty API live" by 1 December')
    assert "on nobody’s authority" in said


def test_a_day_that_the_forecast_does_not_hold_is_said_in_the_box(page: Asking) -> None:
    forecast = (
        '2026-11-02 promise me -> Growth "Search page rebuilt" ^page by 2026-11-20\n\n'
        "2026-11-03 forecast Platform ^f for ^page by 2026-11-20\n"
        "  work: 40-55 items\n  pace: 2026-08-24: 3 5 4 2 6 4 3 5 1 4\n\n"
    )
    page.book.write_text(page.text() + forecast, encoding="utf-8")
    assert "less than 1 in 20" in told(
        page, 'promise me -> Marcus "Search page rebuilt" by 20 November'
    )


def test_a_line_that_goes_with_the_book_has_no_remark(page: Asking) -> None:
    assert told(page, 'promise me -> Growth "Test plan" by Friday') == ""
    assert told(page, 'win me "Loyalty API live"') == ""
    assert told(page, "promise") == ""


def test_the_remark_in_the_box_is_left_alone_until_the_box_is_empty(page: Asking) -> None:
    line = 'promise me -> Growth "Loyalty API live" by 8 December'
    assert told(page, line, leave="promised-otherwise") == ""
    assert told(page, line) == ""
    page.post("/capture/look", text="")
    assert "Loyalty API live" in told(page, line)


def test_a_remark_keeps_nobody_from_writing(page: Asking) -> None:
    line = 'promise me -> Growth "Loyalty API live" by 8 December'
    shown = page.post("/capture", text=line).text
    assert "Theo promised" in shown
    page.post("/capture", text=line, shown=field(shown, "shown"))
    assert "due: 2026-12-08" in page.text()


def test_a_day_put_into_a_gap_before_it_was_sent_is_known_to_the_book(page: Asking) -> None:
    shown = page.get(HERE).text
    said = words(shown).replace("[Friday 6 November?]", "Monday 9 November")
    said = re.sub(r"\[([^\[\]]+)\?\]", r"\1", said).replace("\n", "\r\n")
    page.post(f"{HERE}/sent", seen=field(shown, "seen"), text=said)
    assert "state: sent" in page.text()
    assert re.search(r"decision.*\n  amends: \^once\n  correct-by: 2026-11-09\n", page.text())


def test_the_day_of_an_ask_in_an_update_that_was_sent_becomes_its_due_day(page: Asking) -> None:
    page.book.write_text(
        page.text() + '2026-11-03 ask me -> Marcus "Which day do we stand behind?" ^which\n',
        encoding="utf-8",
    )
    here = f"/pages/update/{key_of('Marcus')}"
    shown = page.get(here).text
    assert "Wanted by [day]: Which day" in words(shown)
    said = words(shown).replace("[day]", "Friday noon").replace("\n", "\r\n")
    page.post(f"{here}/sent", seen=field(shown, "seen"), text=said)
    assert "page: update" in page.text()
    assert re.search(r"ask.*\n  amends: \^which\n  due: 2026-11-06 12:00\n", page.text())


def test_a_message_stands_once_on_its_page_and_the_books_words_beside_mine_once_they_differ(page: Asking) -> None:  # fmt: skip
    def on_screen(html: str) -> str:
        return re.sub(r'(?s)<div class="on-paper">.*?</div>|data-book="[^"]*"', "", html)

    shown = page.get("/pages/confirm/once").text
    assert on_screen(shown).count("Please correct me") == 1
    assert (
        shown.index("Subject")
        < shown.index('id="message-text"')
        < shown.index("I have sent it</button>")
    )
    changed = page.post("/pages/confirm/once/coach", text="We go ahead.", draft="").text
    assert "<summary>The book’s words</summary>" in changed
    assert on_screen(changed).count("Please correct me") == 1


def test_what_is_worth_knowing_before_a_message_is_sent_stands_before_the_press_that_says_so(page: Asking) -> None:  # fmt: skip
    shown = page.get("/pages/confirm/once").text
    assert shown.index("Check with the coach") < shown.index(">Where it stands<")
    assert shown.index(">Where it stands<") < shown.index("I have sent it</button>")


def test_of_many_remarks_the_worst_stand_first_and_the_rest_is_counted(page: Asking) -> None:
    text = "I'm so sorry for rambling, I was completely useless. I guess I might maybe be sort of interested, if you think that's OK? You ALWAYS give these to others. If it's not me I'll have to look elsewhere."
    said = page.post("/coach", text=text).text
    shown, later = said.split('<details class="later">')
    assert "will be heard as a threat" in shown.partition('id="remark-1"')[2].partition("</p>")[0]
    assert "more remarks, the lighter the later</summary>" in later
    assert 'id="remark-' in later


def test_names_set_apart_by_commas_are_several_readers(page: Asking) -> None:
    answer = page.post("/coach", text=ASK, to="Marcus, Growth and Theo")
    assert "To Marcus, Growth and Theo. Read as an ask" in answer.text
    assert "The book knows nobody" not in answer.text


def test_of_several_those_whom_the_book_does_not_know_are_named(page: Asking) -> None:
    answer = page.post("/coach", text=ASK, to="Marcus, Otto")
    assert "Otto</bdi>, so it is read for the others; what you keep private" in answer.text
    assert "To Marcus. Read as an ask" in answer.text


def test_everybody_is_nobody_by_name(page: Asking) -> None:
    for to in ("all", "everybody", "the team"):
        assert "The book knows nobody" not in page.post("/coach", text=ASK, to=to).text
