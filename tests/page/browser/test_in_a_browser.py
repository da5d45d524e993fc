"""The page in a real browser: by hand and by keyboard, broad and slim, beside another program."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.web.markup import key_of
from page.browser.conftest import serve

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

    from page.browser.conftest import Served

AXE = os.path.join(os.path.dirname(__file__), "axe.min.js")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLOUR = ["color-contrast", "link-in-text-block"]
"""The rules that ask for colours, and so all that can be otherwise in the dark."""
PLACES = [
    "/",
    "/people",
    "/matters",
    "/happened",
    "/happened/walk/boss-did-not-back-me",
    "/find",
    "/inbox",
    "/promises",
    "/date",
    "/noticed",
    "/wins",
    "/wins/month/2026-10",
    "/book",
    "/friday",
    "/pages",
    "/pages/confirm/once",
    "/coach",
    "/entry/once",
    "/write",
    "/write/promise",
    "/entry/once/amend",
    "/entry/theo-date/moved",
    f"/people/{key_of('Marcus')}/erase",
    "/settings",
    "/begin",
]
LINE = 'promise me -> Growth "Test plan" by 1 December #loyalty'


TOO_LOW = """() => [...document.querySelectorAll(
  "button:not(.fill), .button, summary, select, textarea, input:not([type=hidden]), nav a, .names a, .trace a, .lone a, .as-form"
)].filter((one) => {
  const box = (one.closest("label") || one).getBoundingClientRect();
  const itself = one.getBoundingClientRect();
  return itself.width && itself.right > 0 && Math.max(box.height, itself.height) < 43.5;
}).map((one) => `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 40)}`)"""
"""What stands below the 44 px that a finger needs; links within a sentence are as high as its line."""


def violations(tab: Page) -> list[str]:
    """What axe has against the page in the tab."""
    return _found(tab, {"type": "tag", "values": RULES})


def violations_light_and_dark(tab: Page) -> list[str]:
    """The same by day, and what axe has against the colours by night, which are all that changes then."""
    tab.emulate_media(color_scheme="light", reduced_motion="reduce")
    found = violations(tab)
    tab.emulate_media(color_scheme="dark", reduced_motion="reduce")
    return found + [
        f"in the dark: {one}" for one in _found(tab, {"type": "rule", "values": OF_COLOUR})
    ]


def _found(tab: Page, only: dict[str, object]) -> list[str]:
    if not tab.evaluate("'axe' in window"):
        with open(AXE, encoding="utf-8") as file:
            tab.evaluate(file.read())
    found = tab.evaluate(
        "async only => (await axe.run(document, {runOnly: only, resultTypes: ['violations']})).violations",
        only,
    )
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]


def links_to(tab: Page, place: str) -> list[str]:
    return [
        str(one.get_attribute("href"))
        for one in tab.query_selector_all(f'main a[href^="{place}/"]')
    ]


def test_no_room_has_an_accessibility_violation(tab: Page, served: Served) -> None:
    places = list(PLACES)
    for listed in ("/people", "/matters"):
        tab.goto(served.base + listed)
        places += links_to(tab, listed)[:1]
    for place in places:
        tab.goto(served.base + place)
        assert violations_light_and_dark(tab) == [], place


def test_nothing_is_wider_than_a_phone_and_what_is_pressed_is_high_enough_for_a_finger(
    tab: Page, served: Served
) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    wide, low = {}, {}
    for place in PLACES:
        tab.goto(served.base + place)
        wide[place] = tab.evaluate("document.documentElement.scrollWidth")
        low[place] = tab.evaluate(TOO_LOW)
    assert {place: width for place, width in wide.items() if width > 360} == {}
    assert {place: found for place, found in low.items() if found} == {}


def test_on_a_phone_the_rooms_are_folded_behind_a_button(tab: Page, served: Served) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    tab.goto(served.base + "/")
    assert not tab.is_visible("#rooms")
    tab.click(".menu")
    assert tab.get_attribute(".menu", "aria-expanded") == "true"
    tab.click("#rooms a[href='/people']")
    tab.wait_for_url("**/people")


KEEP_IT = 'ask me -> Marcus "Shall we keep this rule, or change it?"'
"""What the page proposes of a rule that was left out three times."""


def left_out_again(served: Served) -> None:
    """The rule that Marcus left out once has been left out twice before."""
    with served.book.open("a", encoding="utf-8") as book:
        for day in ("2025-11-20", "2025-12-10"):
            book.write(f'{day} decision Marcus "Ship it as it is" #ship\n  exception: load test\n\n')  # fmt: skip


def test_a_line_that_the_page_proposes_goes_into_the_box(tab: Page, served: Served) -> None:
    left_out_again(served)
    tab.goto(served.base + "/noticed")
    tab.click("[data-fill][value*='keep this rule']")
    assert tab.input_value("#capture") == f"{KEEP_IT} for ^once"
    tab.wait_for_selector("#understood pre")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#understood .done")
    assert KEEP_IT in served.book.read_text(encoding="utf-8")


def test_a_proposed_line_that_nobody_changed_waits_on_no_other_page(
    tab: Page, served: Served
) -> None:
    left_out_again(served)
    tab.goto(served.base + "/noticed")
    tab.click("[data-fill][value*='keep this rule']")
    tab.wait_for_selector("#understood pre")
    tab.goto(served.base + "/people")
    assert tab.input_value("#capture") == ""


def test_a_line_is_written_with_the_keyboard_alone(tab: Page, served: Served) -> None:
    tab.keyboard.press("n")
    tab.keyboard.type(LINE)
    tab.wait_for_selector("#understood pre")
    assert "Test plan" not in served.book.read_text(encoding="utf-8")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#understood .done")
    assert "Test plan" in served.book.read_text(encoding="utf-8")
    tab.wait_for_selector("main :text('Test plan')")
    assert tab.input_value("#capture") == ""
    tab.keyboard.press("Escape")
    tab.keyboard.press("p")
    tab.wait_for_url("**/people")


def test_what_the_command_line_adds_is_shown_within_a_second_or_so(
    tab: Page, served: Served
) -> None:
    tab.wait_for_selector("body[data-looked=yes]")
    served.command("add", 'promise me -> Marcus "From the terminal" by 1 December')
    tab.wait_for_selector("main :text('From the terminal')", timeout=2000)


def test_half_typed_text_survives_a_reload_and_another_tab(tab: Page, served: Served) -> None:
    with tab.expect_response("**/half-typed"):
        tab.fill("#capture", "decision Marcus")
    tab.reload()
    assert tab.input_value("#capture") == "decision Marcus"
    other = tab.context.new_page()
    other.goto(served.base + "/people")
    assert other.input_value("#capture") == "decision Marcus"


def test_a_copied_message_is_the_message(tab: Page, served: Served) -> None:
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.goto(served.base + "/pages/confirm/once")
    tab.click("text=Copy the message")
    tab.wait_for_selector(".copied:text('Copied')")
    assert "Please correct me" in tab.evaluate("navigator.clipboard.readText()")


def test_a_form_on_another_origin_changes_nothing(tab: Page, served: Served) -> None:
    before = served.book.read_bytes()
    token = tab.get_attribute("body", "data-token")
    other = tab.context.new_page()
    form = (
        f'<form method="post" action="{served.base}/capture"><input name="token" value="{token}">'
        '<input name="text" value="win A"><button>x</button></form>'
    )
    other.route(
        "http://evil.example/", lambda route: route.fulfill(body=form, content_type="text/html")
    )
    other.goto("http://evil.example/")
    with other.expect_navigation():
        other.click("button")
    assert "another site" in other.inner_text("body") or "locked" in other.inner_text("body")
    assert served.book.read_bytes() == before


def test_ctrl_c_ends_it_with_a_sentence_while_a_tab_is_open(tab: Page, served: Served) -> None:
    tab.wait_for_selector("body[data-looked=yes]")
    code, said = served.end()
    assert code == 0
    assert "the page is closed" in said
    tab.wait_for_selector("body[data-looked=away]")


def test_a_newcomer_begins_a_book_in_the_browser(window: BrowserContext, tmp_path: Path) -> None:
    served = serve(tmp_path / "new", None)
    tab = window.new_page()
    tab.goto(served.link)
    tab.click("text=Begin with six questions")
    tab.fill("[name=boss]", "Marcus")
    tab.fill("[name=waiting]", "Growth, Sales")
    tab.click("text=Begin my book")
    tab.wait_for_url(served.base + "/")
    assert "person Marcus" in served.book.read_text(encoding="utf-8")
    tab.close()
    served.end()


def test_while_somebody_is_erased_the_page_says_so_and_takes_no_second_press(
    tab: Page, served: Served
) -> None:
    tab.goto(f"{served.base}/people/{key_of('Marcus')}/erase")
    assert not tab.is_visible("#erasing")
    tab.route("**/erase", lambda route: route.fulfill(status=204))  # the answer is still to come
    tab.fill("main form.erase [name=name]", "Marcus")
    tab.click("text=Erase it for good")
    tab.wait_for_selector("#erasing:visible")
    assert "Erasing Marcus" in tab.inner_text("[role=status]:has(#erasing)")
    assert tab.is_disabled("text=Erase it for good")
    assert violations(tab) == []
    tab.unroute("**/erase")
    tab.reload()
    tab.fill("main form.erase [name=name]", "Marcus")
    tab.click("text=Erase it for good")
    tab.wait_for_selector("form.erase", state="detached")
    assert "Marcus" not in served.book.read_text(encoding="utf-8")


def test_what_a_link_leads_to_is_unfolded_and_nothing_is_folded_on_paper(
    window: BrowserContext, tmp_path: Path
) -> None:
    served = serve(tmp_path / "new", None)
    tab = window.new_page()
    tab.goto(served.link)
    folds = "[...document.querySelectorAll('main .fold')].map((one) => one.open)"
    assert tab.evaluate(folds) == [False, False]
    tab.click("text=Begin with six questions")
    assert tab.is_visible("[name=boss]")
    assert tab.evaluate("document.activeElement.id") == "own"
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.evaluate(folds) == [True, True]
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert tab.evaluate(folds) == [True, False]
    tab.close()
    served.end()
