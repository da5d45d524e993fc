"""The inbox in a real browser: by keyboard alone, by dropping a file, on a phone, and without script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from page.browser.conftest import follow, serve
from page.browser.test_in_a_browser import violations_light_and_dark
from page.test_inbox import MAIL, PEOPLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from page.browser.conftest import Served


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    found = serve(tmp_path / "desk", PEOPLE)
    yield found
    found.close()


@pytest.fixture
def mail(served: Served) -> Path:
    path = served.book.parent / "a.eml"
    path.write_text(MAIL, encoding="utf-8")
    return path


def text(served: Served) -> str:
    return served.book.read_text(encoding="utf-8")


def choose(tab: Page, path: Path) -> None:
    """Go to the inbox and hand over a file, with keys alone but for the system's own dialogue."""
    with tab.expect_navigation():
        tab.keyboard.press("i")
    tab.focus("#files")
    tab.set_input_files("#files", str(path))
    for _ in range(5):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.textContent") == "Read them":
            break
    tab.keyboard.press("Enter")
    tab.wait_for_selector(".took", timeout=120_000)


def press(tab: Page, key: str) -> None:
    with tab.expect_navigation():
        tab.keyboard.press(key)


def title(tab: Page) -> str:
    return tab.inner_text("#proposal bdi")


def test_a_mail_is_taken_in_and_decided_on_with_the_keyboard_alone(
    tab: Page, served: Served, mail: Path
) -> None:
    choose(tab, mail)
    assert "three proposals" in tab.inner_text(".took")
    assert title(tab) == "Marcus has approved the second colour"
    press(tab, "j")
    assert title(tab) == "Pass it on to the printer"
    press(tab, "k")
    press(tab, "a")
    assert 'decision Marcus -> me "Marcus has approved the second colour"' in text(served)
    assert tab.evaluate("document.activeElement.className") == "proposal"
    press(tab, "e")
    tab.wait_for_selector(".edit textarea:focus")
    tab.keyboard.press("Control+A")
    with tab.expect_response("**/look"):
        tab.keyboard.type('2026-11-03 promise Zoë -> me "To the printer on Monday"')
    tab.wait_for_selector("#would pre:text('To the printer on Monday')")
    press(tab, "Control+Enter")
    assert 'promise Zoë -> me "To the printer on Monday"' in text(served)
    before = text(served)
    press(tab, "m")
    tab.wait_for_selector("main :text('Nothing waits')")
    press(tab, "u")
    assert title(tab) == "Send me the layout of the letter"
    press(tab, "d")
    assert text(served) == before
    press(tab, "u")
    press(tab, "d")
    tab.keyboard.press("m")
    tab.wait_for_url("**/matters")


def test_letters_that_are_typed_decide_on_nothing(tab: Page, served: Served, mail: Path) -> None:
    choose(tab, mail)
    before = text(served)
    tab.keyboard.press("n")
    tab.keyboard.type("admujkse")
    assert tab.input_value("#capture") == "admujkse"
    assert "3 proposals wait" in tab.inner_text("main")
    assert text(served) == before


def test_a_key_that_is_held_down_decides_on_one(tab: Page, served: Served, mail: Path) -> None:
    choose(tab, mail)
    with tab.expect_navigation():
        tab.keyboard.down("d")
        tab.keyboard.down("d")
    tab.keyboard.down("d")
    tab.keyboard.up("d")
    assert "2 proposals wait" in tab.inner_text("main")


def test_with_keys_turned_off_no_letter_decides(tab: Page, served: Served, mail: Path) -> None:
    choose(tab, mail)
    tab.evaluate("document.body.dataset.keys = 'off'")
    tab.keyboard.press("d")
    tab.click("text=Decline")
    tab.wait_for_selector("main :text('2 proposals wait')")


def test_a_file_may_be_dropped_onto_the_page(tab: Page, served: Served) -> None:
    tab.goto(served.base + "/inbox")
    drop = """words => {
      const data = new DataTransfer();
      data.items.add(new File([words], "a.eml"));
      const told = name => new DragEvent(name, {dataTransfer: data, bubbles: true, cancelable: true});
      document.querySelector("h1").dispatchEvent(told("dragover"));
      document.querySelector("h1").dispatchEvent(told("drop"));
    }"""
    tab.evaluate(drop, MAIL)
    tab.wait_for_selector(".took")
    assert "a.eml: mail, one writing; three proposals" in tab.inner_text(".took")


def test_a_file_that_is_too_large_is_said_before_it_is_sent(
    tab: Page, served: Served, mail: Path
) -> None:
    tab.goto(served.base + "/inbox")
    tab.evaluate("document.getElementById('take').dataset.most = '100'")
    tab.set_input_files("#files", str(mail))
    tab.click("text=Read them")
    assert "Choose fewer files" in tab.inner_text("#too-much")
    assert tab.url.endswith("/inbox")


def test_a_mailbox_is_read_to_its_end_while_one_looks_on(tab: Page, served: Served) -> None:
    begin = "From zoe@example.org Tue Nov  3 17:55:10 2026\n"
    box = "".join(begin + MAIL.replace("4711", str(number)) + "\n" for number in range(300))
    path = served.book.parent / "box"
    path.write_text(box, encoding="utf-8")
    choose(tab, path)
    assert "box: mbox, 300 writings; 900 proposals" in tab.inner_text(".took")
    assert "900 proposals wait" in tab.inner_text("main")


def test_every_face_of_the_inbox_is_accessible_and_fits_a_phone(
    tab: Page, served: Served, mail: Path
) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})

    def looked_at(face: str) -> None:
        assert violations_light_and_dark(tab) == [], face
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360, face

    choose(tab, mail)
    looked_at("the report")
    press(tab, "d")
    looked_at("what was decided")
    press(tab, "e")
    looked_at("the form")
    tab.go_back()
    press(tab, "j")
    tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    looked_at("a twin")


def test_it_works_without_script(browser: Browser, served: Served, mail: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(served.link)
    tab.goto(served.base + "/inbox")
    tab.set_input_files("#files", str(mail))
    follow(tab, "text=Read them")
    while tab.query_selector("button:text-is('Read on')"):
        follow(tab, "button:text-is('Read on')")
    assert "three proposals" in tab.inner_text(".took")
    follow(tab, "button:has-text('Accept')")
    assert "approved the second colour" in text(served)
    follow(tab, "a:has-text('Edit')")
    tab.fill(".edit textarea", '2026-11-03 promise Zoë -> me "To the printer on Monday"')
    follow(tab, "button:has-text('Accept it')")
    assert "To the printer" not in text(served)
    follow(tab, "button:has-text('Accept it')")
    assert "To the printer" in text(served)
    follow(tab, "button:has-text('Merge with it')")
    follow(tab, "button:has-text('Undo') >> nth=0")
    assert "Send me the layout" in tab.inner_text("#proposal")
    context.close()


def test_a_screen_of_many_is_ticked_and_accepted_by_keys_and_has_no_barrier(
    tab: Page, served: Served, mail: Path
) -> None:
    choose(tab, mail)
    tab.goto(f"{served.base}/inbox/heaps")
    assert violations_light_and_dark(tab) == []
    tab.keyboard.press("1")
    assert (
        tab.locator("input[name=keep]:checked").count()
        == tab.locator("input[name=keep]").count() - 1
    )
    tab.keyboard.press("1")
    tab.focus("input[name=keep]")
    before = text(served)
    press(tab, "a")
    assert len(text(served)) > len(before)
    press(tab, "u")
    assert "withdraws:" in text(served)


def test_a_screen_that_is_refused_goes_to_the_line_that_stops_it_and_keeps_every_tick(
    tab: Page, served: Served, mail: Path
) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    choose(tab, mail)
    (kept,) = served.book.parent.rglob("*.inbox")
    odd = r"\n  taken: perhaps\n  channel"
    kept.write_text(kept.read_text(encoding="utf-8").replace(r"\n  channel", odd, 1), "utf-8")
    tab.goto(f"{served.base}/inbox/heaps")
    press(tab, "a")
    at = "document.activeElement"
    assert tab.evaluate(f"{at}.getAttribute('aria-invalid')") == "true"
    described = tab.evaluate(
        f"document.getElementById({at}.getAttribute('aria-describedby')).textContent"
    )
    assert '"perhaps" is not one of its words' in described
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    assert violations_light_and_dark(tab) == []


def test_onto_a_full_inbox_too_a_file_may_be_dropped_and_what_is_wrong_with_it_is_seen(
    tab: Page, served: Served
) -> None:
    begin = "From zoe@example.org Tue Nov  3 17:55:10 2026\n"
    box = "".join(begin + MAIL.replace("4711", str(number)) + "\n" for number in range(10))
    path = served.book.parent / "box"
    path.write_text(box, encoding="utf-8")
    choose(tab, path)
    tab.goto(f"{served.base}/inbox")
    assert tab.is_visible("text=Go through them by the screen")
    assert not tab.is_visible("#files")
    assert violations_light_and_dark(tab) == []
    tab.evaluate("document.getElementById('take').dataset.most = 1048576")
    drop = "const it = new DataTransfer(); it.items.add(new File([new Uint8Array(2 << 20)], 'a.mbox')); document.dispatchEvent(new DragEvent('drop', {dataTransfer: it, cancelable: true, bubbles: true}))"
    tab.evaluate(f"{{ {drop} }}")
    assert "That is 2 MB" in tab.inner_text("#too-much")
    press(tab, "g")
    assert tab.locator("form.heap input[name=keep]").count()
