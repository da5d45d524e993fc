"""The text of the book in a real browser: by keyboard, in two tabs, on a phone, and without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from page.asking import BOOK
from page.browser.conftest import serve
from page.browser.test_in_a_browser import violations, violations_light_and_dark

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from page.browser.conftest import Served

ODD = (
    "\n\n; a line above this one is empty <b>&amp; & ' \"\n"
    '2026-11-03 note [Müller, שלום] "Grüße 😀 an \u202ealle\u202c" ^odd\n'
    "  note: tab\there, \u2028 and \x0c and \x85 and \x01 and \ufeff and \u00a0.\n"
    "\tindented\n"
    "2026-11-03 note </textarea><script>alert(1)</script>\n"
    "trailing   \n\n"
)


def at_end(tab: Page, served: Served) -> None:
    """The book open, the caret behind its last line."""
    tab.goto(served.base + "/book")
    tab.wait_for_selector(".layer .kind")
    tab.focus("#text")
    tab.keyboard.press("Control+End")


def saved(tab: Page) -> None:
    tab.keyboard.press("Control+s")
    tab.wait_for_selector("#told:text-matches('^Saved')")


def test_an_entry_is_typed_with_offers_and_saved_with_the_keyboard_alone(
    tab: Page, served: Served
) -> None:
    tab.goto(served.base + "/")
    tab.keyboard.press("b")
    tab.wait_for_selector(".layer .kind")
    for _ in range(40):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.id") == "text":
            break
    tab.keyboard.press("Control+End")
    tab.keyboard.type("2026-11-04 deci")
    tab.wait_for_selector("#offers [role=option]")
    tab.keyboard.press("Tab")
    tab.keyboard.type("Mar")
    tab.wait_for_selector("#offers:has-text('Marcus')")
    tab.keyboard.press("ArrowDown")
    assert tab.get_attribute("#text", "aria-activedescendant") == "offer-0"
    tab.keyboard.press("Enter")
    tab.keyboard.type(' "Wait until Monday" #loy')
    tab.wait_for_selector("#offers:has-text('#loyalty')")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.keyboard.type("  rev")
    tab.wait_for_selector("#offers:has-text('reverses')")
    tab.keyboard.press("Tab")
    tab.keyboard.type("^on")
    tab.wait_for_selector("#offers:has-text('Go ahead, this once')")
    tab.keyboard.press("Tab")
    saved(tab)
    added = '2026-11-04 decision Marcus "Wait until Monday" #loyalty\n  reverses: ^once\n'
    assert served.book.read_text(encoding="utf-8") == BOOK + added
    assert tab.evaluate("document.activeElement.id") == "text"


def test_escape_closes_the_list_and_tab_then_leads_on(tab: Page, served: Served) -> None:
    at_end(tab, served)
    tab.keyboard.type("2026-11-04 decision Ma")
    tab.wait_for_selector("#offers:has-text('Marcus')")
    tab.keyboard.press("Escape")
    tab.wait_for_selector("#offers", state="hidden")
    assert tab.evaluate("document.activeElement.id") == "text"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent.trim()") == "Save"


def test_a_problem_appears_at_its_line_while_one_types_and_its_link_leads_there(
    tab: Page, served: Served
) -> None:
    at_end(tab, served)
    tab.keyboard.type('2026-11-04 promiss me "A"')
    tab.wait_for_selector(".layer li.bad")
    link = tab.wait_for_selector("#problems a")
    assert link
    assert "Did you mean promise?" in tab.inner_text("#problems")
    assert "One line to look at" in tab.inner_text("#told")
    tab.keyboard.press("Control+Home")
    link.click()
    typed = "2026-11-04 promiss me"
    assert tab.evaluate("text.value.slice(text.selectionStart)").startswith("promiss me")
    assert typed in tab.input_value("#text")


def test_the_layer_has_the_same_letters_in_the_same_places(tab: Page, served: Served) -> None:
    served.book.write_text(BOOK + ODD + "; " + "long words " * 60 + "\n", encoding="utf-8")
    for width in (1280, 360):
        tab.set_viewport_size({"width": width, "height": 740})
        at_end(tab, served)
        tab.keyboard.type("; one more")
        heights = tab.evaluate(
            "[document.querySelector('.layer').offsetHeight, text.scrollHeight, text.clientHeight]"
        )
        assert max(heights) - min(heights) <= 1
        lines = (
            "[...document.querySelectorAll('.layer li')].map(one => one.textContent).join('\\n')"
        )
        assert tab.evaluate(lines) == tab.input_value("#text")


def test_odd_signs_come_back_as_they_were_from_a_real_form(tab: Page, served: Served) -> None:
    data = ("\ufeff" + BOOK + ODD).encode().replace(b"\n", b"\r\n")
    served.book.write_bytes(data)
    at_end(tab, served)
    tab.keyboard.type("; more")
    saved(tab)
    assert served.book.read_bytes() == data + b"; more\r\n"
    tab.click(".keep button")
    tab.reload()
    assert served.book.read_bytes() == data + b"; more\r\n"


def test_without_a_script_it_is_a_field_and_a_button(browser: Browser, served: Served) -> None:
    data = (BOOK + ODD).encode()
    served.book.write_bytes(data)
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(served.link)
    plain.goto(served.base + "/book")
    with plain.expect_navigation():
        plain.click(".keep button")
    assert "Saved." in plain.inner_text("#told")
    assert served.book.read_bytes() == data
    plain.fill("#text", plain.input_value("#text") + "; more")
    with plain.expect_navigation():
        plain.click(".keep button")
    assert served.book.read_bytes() == data + b"; more\n"
    context.close()


def test_two_tabs_and_the_command_line_lose_nothing_of_one_another(
    tab: Page, served: Served
) -> None:
    at_end(tab, served)
    other = tab.context.new_page()
    at_end(other, served)
    other.keyboard.type('2026-11-04 note me "From the other tab"\n')
    tab.keyboard.type('2026-11-04 note me "From this tab"\n')
    saved(tab)
    served.command("add", 'win "From the terminal"')
    with other.expect_navigation():
        other.keyboard.press("Control+s")
    assert "The book changed in the meantime" in other.inner_text("h1")
    assert violations(other) == []
    other.wait_for_selector(".layer .kind")
    with other.expect_response(
        lambda answer: answer.request.method == "POST" and answer.status == 200
    ):
        other.click(".keep button")
    other.wait_for_selector("#told:text-matches('^Saved')")
    text = served.book.read_text(encoding="utf-8")
    assert text.startswith(BOOK)
    for title in ("From the other tab", "From this tab", "From the terminal"):
        assert text.count(title) == 1
    assert other.inner_text("h1") == "The book"
    assert "Nothing was written" not in other.inner_text("#main")


def test_the_same_line_changed_in_both_stands_there_twice_until_one_is_saved(
    tab: Page, served: Served
) -> None:
    tab.goto(served.base + "/book")
    tab.wait_for_selector(".layer .kind")
    tab.fill("#text", BOOK.replace("VP Delivery", "VP Delivery, half days"))
    served.book.write_text(BOOK.replace("VP Delivery", "Head of Delivery"), encoding="utf-8")
    with tab.expect_navigation():
        tab.keyboard.press("Control+s")
    now, mine = (tab.inner_text(f"details:has(summary:text-is('{name}'))") for name in ("What there is now", "What you typed"))  # fmt: skip
    assert "Head of Delivery" in now
    assert "VP Delivery, half days" in mine
    assert "Head of Delivery" in served.book.read_text(encoding="utf-8")
    tab.focus("#text")
    saved(tab)
    assert "VP Delivery, half days" in served.book.read_text(encoding="utf-8")
    assert "Both changed" not in tab.inner_text("#main")
    assert "Head of Delivery" in tab.inner_text("details:has-text('before you saved')")
    assert violations(tab) == []


def test_what_is_typed_survives_a_reload_and_a_page_started_anew(tab: Page, served: Served) -> None:
    at_end(tab, served)
    with tab.expect_response("**/look"):
        tab.keyboard.type("; half a thought")
    tab.wait_for_selector("#kept")
    tab.reload()
    assert tab.input_value("#text").endswith("; half a thought")
    assert served.book.read_text(encoding="utf-8") == BOOK
    tab.click("text=Show what the book has")
    tab.wait_for_selector(".again", state="detached")
    assert tab.input_value("#text") == BOOK


def test_a_change_elsewhere_is_shown_while_nobody_types(tab: Page, served: Served) -> None:
    tab.goto(served.base + "/book")
    tab.wait_for_selector("body[data-looked=yes]")
    served.command("add", 'win "From the terminal"')
    tab.wait_for_selector(".layer :text('From the terminal')", timeout=3000)


def test_the_book_has_no_accessibility_violation_with_problems_and_offers(
    tab: Page, served: Served
) -> None:
    long = (
        f'2026-11-03 win "Quiet night"\n  note: {"and nobody had to get up for it " * 200}\n\n' * 25
    )
    served.book.write_text(BOOK + long + "stray\n" + BOOK * 4, encoding="utf-8")
    tab.set_viewport_size({"width": 360, "height": 740})
    at_end(tab, served)
    tab.keyboard.type("2026-11-04 de")
    tab.wait_for_selector("#offers [role=option]")
    tab.keyboard.press("ArrowDown")
    assert violations_light_and_dark(tab) == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    tab.goto(served.base + "/book")
    tab.click("text=All ")
    assert violations_light_and_dark(tab) == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360


def test_what_is_typed_while_the_page_is_away_is_saved_once_it_is_back(
    tab: Page, served: Served
) -> None:
    at_end(tab, served)
    served.end()
    tab.keyboard.type("; typed meanwhile")
    tab.wait_for_selector("#told:has-text('cannot be reached')")
    tab.on("dialog", lambda asked: asked.dismiss())  # the page asks before it is left
    again = serve(served.book.parent, None, ("--port", served.base.rpartition(":")[2]))
    try:
        other = tab.context.new_page()
        other.goto(again.link)
        tab.focus("#text")
        saved(tab)
        assert served.book.read_text(encoding="utf-8") == BOOK + "; typed meanwhile\n"
    finally:
        again.close()


def test_what_is_typed_while_it_is_saved_is_no_surprise(tab: Page, served: Served) -> None:
    at_end(tab, served)
    for number in range(12):
        tab.keyboard.type(f"; {number}\n")
        tab.keyboard.press("Control+s")
    saved(tab)
    tab.reload()
    tab.wait_for_selector(".layer .kind")
    assert served.book.read_text(encoding="utf-8") == BOOK + "".join(f"; {n}\n" for n in range(12))
    assert not tab.query_selector(".again, main .heed")


def test_an_offer_takes_the_place_of_all_that_was_typed_since_it_was_made(
    tab: Page, served: Served
) -> None:
    tab.goto(served.base + "/book")
    tab.focus("#text")
    tab.keyboard.press("Control+End")
    tab.keyboard.type('2026-11-04 decision Marcus "Wait" #l')
    tab.wait_for_selector("#offers:has-text('#loyalty')")
    tab.evaluate(
        "const f = document.getElementById('text'); f.setRangeText('oy', f.selectionStart, f.selectionStart, 'end')"
    )
    tab.keyboard.press("Tab")
    assert tab.input_value("#text").endswith('"Wait" #loyalty')


def test_a_long_book_is_one_screen_on_a_phone_opens_at_its_end_and_is_saved_whole(
    tab: Page, served: Served
) -> None:
    months = ("2026-08", "2026-09", "2026-10")
    long = "".join(
        f'{month}-{day:02} note me "Word {n} of the day {day}"\n\n'
        for month in months
        for day in range(1, 29)
        for n in range(4)
    )
    served.book.write_text(served.book.read_text(encoding="utf-8") + "\n" + long, encoding="utf-8")
    tab.set_viewport_size({"width": 390, "height": 844})
    tab.goto(served.base + "/book")
    tab.wait_for_selector(".layer .kind")
    assert tab.evaluate("document.documentElement.scrollHeight") < 2600
    sheet = "document.querySelector('.sheet')"
    assert tab.evaluate(f"{sheet}.scrollTop + {sheet}.clientHeight >= {sheet}.scrollHeight - 2")
    tab.click("details.months summary")
    tab.click("details.months a:has-text('August 2026')")
    here = tab.locator(".layer .here")
    assert "2026-08-01" in here.inner_text()
    box, around = here.bounding_box(), tab.locator(".sheet").bounding_box()
    assert box is not None
    assert around is not None
    assert around["y"] <= box["y"] <= around["y"] + around["height"]
    before = served.book.read_text(encoding="utf-8")
    tab.keyboard.type("; from the phone\n")
    saved(tab)
    now = served.book.read_text(encoding="utf-8")
    assert now.replace("; from the phone\n", "", 1) == before
    assert '; from the phone\n2026-08-01 note me "Word 0' in now
