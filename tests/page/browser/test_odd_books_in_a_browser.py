"""Books that strain the page: names written from right to left, words as long as a line, and a book that takes its time."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
import uvicorn

import goodbooks.web.app
from goodbooks.web.app import page_app
from goodbooks.web.guard import Address
from goodbooks.web.keyed import key_of
from goodbooks.web.serving import bound
from page.asking import Asking
from page.browser.conftest import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

    from page.browser.conftest import Served

LIOR, LONG = "ליאור כהן", "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente"
TODAY = "2026-12-03"
BOOK = f"""\
2026-11-30 person {LIOR}
  role: سيدة المشاريع
  relation: boss
  listens: {LONG}

2026-11-30 person {LONG}
  relation: stakeholder

2026-11-30 goal {LIOR} "{LONG}sversicherung" ^goal

2026-11-30 promise me -> {LIOR}, {LONG} "לשלוח את התוכנית עד יום שישי" ^plan #{LONG.lower()}
  due: 2026-12-04

2026-12-01 promise {LONG} -> me "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" ^law
  due: 2026-12-02

2026-12-01 10:00 decision {LIOR} "{LONG}sbeschluss (ראשון)" ^once #{LONG.lower()}
  said: "רק הפעם."
  exception: {LONG}sprüfung

2026-12-01 ask me -> {LONG} "Wer trägt das Risiko, {LIOR}?" ^ask

2026-12-02 win {LIOR} "שבעה לילות שקטים" ^win

2026-12-03 14:00 talk {LIOR} "{LONG}sgespräch" ^talk

"""
PLACES = [
    "/", "/people", f"/people/{key_of(LIOR)}", f"/people/{key_of(LONG)}",
    f"/people/{key_of(LIOR)}/erase", "/matters", f"/matters/{key_of(LONG.lower())}", "/promises",
    "/noticed", "/wins", "/pages", "/pages/confirm/once", f"/pages/brief/{key_of(LIOR)}",
    f"/pages/update/{key_of(LONG)}", "/pages/standing/all", "/pages/packet/all", "/entry/once",
    "/entry/once/amend", "/write/promise", "/friday", f"/prepare/{key_of(LIOR)}",
    f"/debrief/{key_of(LONG)}", f"/rehearse/person/{key_of(LIOR)}", "/book", "/settings",
]  # fmt: skip
ODDLY_SET = """() => {
  const found = [];
  const walk = document.createTreeWalker(document.getElementById("main"), NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    const at = text.parentElement;
    if (!text.data.trim() || !at.checkVisibility() || at.closest(".out, .wide, svg, option, #text, .layer")) continue;
    if (/[\u0590-\u06ff]/.test(text.data) && !at.closest("bdi, [dir]:not(html)")) found.push(`no direction of its own: ${text.data.trim()}`);
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && (box.left < 0 || box.right > innerWidth + 0.5)) found.push(`runs out of the page: ${text.data.trim()}`);
    }
  }
  return [...new Set(found)];
}"""
"""What of the words of a page is cut off, or takes its direction from what stands around it."""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    found = serve(tmp_path / "desk", BOOK, today=TODAY)
    yield found
    found.close()


def test_names_from_right_to_left_and_words_as_long_as_a_line_are_whole_on_a_phone(
    tab: Page, served: Served
) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    for place in PLACES:
        answer = tab.goto(served.base + place)
        assert answer
        assert answer.status == 200, place
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360, place
        assert tab.evaluate(ODDLY_SET) == [], place


def test_a_book_that_takes_its_time_is_said_to_and_then_shown(
    window: BrowserContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(goodbooks.web.app, "_PATIENCE", 0.02)
    words = "A quiet night, and nobody had to get up for it. " * 15
    wins = (
        f'2026-{1 + n % 11:02}-03 win "Quiet night {n}"\n  private: {words}\n\n'
        for n in range(4000)
    )
    asking = Asking(tmp_path, "".join(wins))
    at = bound("127.0.0.1", 0, is_asked=True)
    address = Address("127.0.0.1", at.getsockname()[1])
    config = uvicorn.Config(page_app(asking.house, address), log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [at]})
    thread.start()
    tab = window.new_page()
    try:
        answer = tab.goto(f"http://127.0.0.1:{address.port}/?key={asking.door.invite()}")
        assert answer
        assert answer.status == 503
        assert "Reading your book" in tab.inner_text("h1")
        assert tab.get_attribute("progress", "max") == "100"
        tab.wait_for_selector("#capture")  # by itself, once it is read
    finally:
        tab.close()
        server.should_exit = True
        thread.join()
        asking.door.close()
