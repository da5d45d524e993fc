"""What is half typed, in every form of every room: there again after a reload or a crash, gone once it was done."""

from __future__ import annotations

import re
import signal
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from goodbooks.web.keyed import key_of
from page.browser.conftest import serve
from page.browser.test_in_a_browser import PLACES, violations_light_and_dark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

    from page.browser.conftest import Served

BOOK = (
    files("goodbooks.demos").joinpath("overruled.book").read_text(encoding="utf-8")
    + """
2026-11-02 request Zoë -> me "The tills" ^tills #tills

2026-11-02 decision Marcus "I take the tills" ^taken #tills
  to: me

2026-11-01 ask me -> Marcus, Vera "Who reads the plan?" ^reads

2026-10-01 note me "Were you told first?" ^look
  plays: boss-did-not-back-me
  look-back: 2026-10-20

2026-10-02 note me "Did they hear it from you?" ^heard
  plays: boss-did-not-back-me
  look-back: 2026-10-20
"""
)
MAIL = """\
From: Vera Lindt <vera@example.com>
To: Nadia <nadia@example.com>
Date: Mon, 2 Nov 2026 16:20:00 +0100
Message-ID: <w1@example.com>
Subject: Numbers

Hello Nadia,

Could you send me the numbers of October by Friday? Could you also name the day of the launch?
"""
ELSEWHERE = (
    f"/pages/hold/{key_of('tills')}", f"/pages/update/{key_of('Marcus')}",
    f"/prepare/{key_of('Marcus')}", f"/debrief/{key_of('Marcus')}", f"/rehearse/person/{key_of('Marcus')}",
    "/entry/reads/answered", "/happened/walk/boss-did-not-back-me/went", "/happened/playbooks",
)  # fmt: skip
IS_STILL = "() => waiting.size === 0 && onTheWay === 0"
FIELDS = """() => [...document.forms].filter((form) => form.method === "post" && !form.matches("[data-unkept]"))
  .flatMap((form, at) => [...form.elements].filter((one) => one.matches("textarea, select, input") && !one.readOnly && !one.disabled &&
    !["hidden", "file", "submit"].includes(one.type)).map((one) => [form, one, `${form.getAttribute("action")} ${at} ${one.name || one.id} ${["checkbox", "radio"].includes(one.type) ? one.value : ""}`]))"""
"""Every field of every form that is kept, with what it is called."""
TYPE = f"""() => {{
  document.querySelectorAll("details").forEach((one) => {{ one.open = true; }});
  ({FIELDS})().forEach(([form, one, name], n) => {{
    if (one.type === "checkbox") one.checked = !one.checked;
    else if (one.type === "radio") one.checked = true;
    else if (one.matches("select")) one.selectedIndex = one.options.length - 1;
    else one.value = one.type === "date" ? "2026-12-24" : one.type === "time" ? "10:35" : `${{one.value && one.value + " "}}typed ${{one.dataset.draft || n}}`;
    one.dispatchEvent(new Event("input", {{ bubbles: true }}));
  }});
}}"""
READ = f"""() => ({FIELDS})().map(([form, one, name]) => [name, one.type === "checkbox" || one.type === "radio" ? one.checked : one.value])"""


@pytest.fixture
def full(window: BrowserContext, tmp_path: Path) -> Iterator[tuple[Page, Served]]:
    """A tab before a book in which every room has something to fill in."""
    folder = tmp_path / "desk"
    found = serve(folder, BOOK, today="2026-11-03")
    mail = folder / "numbers.eml"
    mail.write_text(MAIL, encoding="utf-8")
    found.command("take-in", str(mail))
    tab = window.new_page()
    tab.goto(found.link)
    yield tab, found
    tab.close()
    found.close()


def typed_and_read_again(tab: Page, place: str) -> list[str]:
    """What stands otherwise on a page after all of it was filled in and it was loaded again."""
    tab.goto(place)
    tab.evaluate(TYPE)
    before: list[Any] = tab.evaluate(READ)
    tab.wait_for_function(IS_STILL)
    tab.reload()
    after = dict(tab.evaluate(READ))
    return [f"{name}: {said!r} is {after.get(name)!r}" for name, said in before if after.get(name) != said]  # fmt: skip


def test_so_do_the_forms_of_whoever_has_no_book_yet(
    window: BrowserContext, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    served = serve(tmp_path / "new", None)
    request.addfinalizer(served.close)
    tab = window.new_page()
    tab.goto(served.link)
    for place in ("/begin", "/date"):
        assert typed_and_read_again(tab, served.base + place) == []


def test_what_was_typed_is_there_after_a_crash(full: tuple[Page, Served], tmp_path: Path) -> None:
    tab, served = full
    tab.goto(f"{served.base}/pages/hold/{key_of('tills')}")
    tab.evaluate(TYPE)
    before = tab.evaluate(READ)
    tab.wait_for_function(IS_STILL)
    served.process.send_signal(signal.SIGKILL)
    served.process.communicate(timeout=10)
    again = serve(tmp_path / "desk", None, today="2026-11-03")
    tab.goto(again.link)
    tab.goto(f"{again.base}/pages/hold/{key_of('tills')}")
    assert tab.evaluate(READ) == before
    again.close()


def test_what_is_pressed_while_nobody_answers_waits_with_all_that_was_typed(
    full: tuple[Page, Served],
) -> None:
    tab, served = full
    tab.goto(served.base + "/happened")
    served.end()
    story = "Theo told Growth a day for us again, in front of everybody. I had asked for a week."
    tab.fill("#main textarea[name=text]", story)
    tab.wait_for_selector(".news:has-text('does not answer')")
    tab.click("text=Read it")
    tab.wait_for_selector(".news:has-text('What you pressed was not done')")
    assert tab.input_value("#main textarea[name=text]") == story
    assert violations_light_and_dark(tab) == []
    again = serve(served.book.parent, None, ("--port", served.base.rpartition(":")[2]), "2026-11-03")  # fmt: skip
    try:
        tab.context.new_page().goto(again.link)
        tab.wait_for_selector(".news", state="hidden")
        with tab.expect_navigation():
            tab.click("text=Read it")
        assert tab.is_visible("#answer")
    finally:
        again.close()


def test_what_was_typed_a_moment_before_it_was_refused_is_kept(full: tuple[Page, Served]) -> None:
    tab, served = full
    tab.goto(served.base + "/people/" + key_of("Marcus"))
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    with tab.expect_navigation():
        tab.fill("#name input[name=name]", "Marcus, and his deputy")
        tab.press("#name input[name=name]", "Enter")
    assert tab.is_visible("[role=alert]")
    tab.goto(served.base + "/people/" + key_of("Marcus"))
    assert tab.input_value("#name input[name=name]") == "Marcus, and his deputy"
    assert tab.is_visible("#name input[name=name]"), "what is folded is opened for it"


def test_what_was_refused_on_a_page_of_its_own_is_gone_back_to(full: tuple[Page, Served]) -> None:
    tab, served = full
    tab.goto(f"{served.base}/pages/hold/{key_of('tills')}")
    tab.click("summary:has-text('For whom')")
    tab.evaluate("document.querySelector('[name=reader]').value = '0123456789ab'")
    tab.fill("[name=next] >> visible=true", "someday soon")
    tab.check("[name=reader] >> nth=0")
    with tab.expect_navigation():
        tab.click("text=Show it for them")
    assert "what you typed is kept" in tab.inner_text("main")
    with tab.expect_navigation():
        tab.click("text=Back to it")
    assert tab.input_value("#for-whom [name=next]") == "someday soon"


def test_a_form_that_was_done_is_let_go_of(full: tuple[Page, Served]) -> None:
    tab, served = full
    tab.goto(served.base + "/settings")
    tab.fill("[name=called]", "Nadia Benali-Typed")
    tab.wait_for_function(IS_STILL)
    typed = next((served.book.parent / "cache").rglob("*.typed"))
    assert "Benali-Typed" in typed.read_text(encoding="utf-8")
    with tab.expect_navigation():
        tab.click("text=Keep the name")
    assert "Benali-Typed" in served.book.read_text(encoding="utf-8")
    assert "Benali-Typed" not in typed.read_text(encoding="utf-8")


def test_a_name_typed_to_erase_somebody_is_kept_nowhere(full: tuple[Page, Served]) -> None:
    tab, served = full
    tab.goto(f"{served.base}/people/{key_of('Theo')}/erase")
    tab.fill("form.erase [name=name]", "Theo")
    tab.wait_for_timeout(600)
    tab.wait_for_function(IS_STILL)
    for typed in (served.book.parent / "cache").rglob("*.typed"):
        assert "Theo" not in typed.read_text(encoding="utf-8")
    tab.reload()
    assert tab.input_value("form.erase [name=name]") == ""


def test_what_is_put_back_as_it_was_is_no_longer_kept(full: tuple[Page, Served]) -> None:
    tab, served = full
    tab.goto(served.base + "/settings")
    was = tab.input_value("[name=called]")
    for said, is_kept in (("Somebody", True), (was, False)):
        tab.fill("[name=called]", said)
        tab.wait_for_function(IS_STILL)
        assert ("data-half" in tab.request.get(served.base + "/settings").text()) is is_kept


def forms_in(markup: str) -> set[str]:
    """What tells the forms of a page apart: where each goes to, without whom it is about, and its fields."""
    found = set()
    for action, inner in re.findall(r'<form[^>]*method="post"(?: action="([^"]*)")?[^>]*>(.*?)</form>', markup, re.DOTALL):  # fmt: skip
        names = re.findall(
            r'<(?:textarea|select|input(?! type="hidden"))[^>]*? name="([^"]+)"', inner
        )
        if names:
            found.add(re.sub(r"/[0-9a-f]{12}|/entry/[^/]+|/inbox/\w+", "/…", action) + ("" if action.startswith("/write/") else " ".join(sorted(set(names)))))  # fmt: skip
    return found


def places_with_forms(tab: Page, base: str) -> list[str]:
    """Pages that between them hold every form that can be come to by links, each form once."""
    left, known, forms, found = [*PLACES, *ELSEWHERE], set[str](), set[str](), []
    while left and len(known) < 150:
        place = left.pop(0)
        if place in known:
            continue
        known.add(place)
        answer = tab.request.get(base + place)
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        markup = answer.text()
        new = forms_in(markup) - forms
        forms |= new
        if new:
            found.append(place)
        links = re.findall(r'<a [^>]*href="(/[^"#]*)"', markup.partition("<main")[2])
        left += [one for one in dict.fromkeys(links) if not one.endswith("/entries")][:40]
    return found


def test_every_form_of_every_room_keeps_what_was_typed_after_a_reload(
    full: tuple[Page, Served],
) -> None:
    tab, served = full
    places = places_with_forms(tab, served.base)
    assert len(places) > 20
    lost = {place: typed_and_read_again(tab, served.base + place) for place in places}
    assert {place: found for place, found in lost.items() if found} == {}
