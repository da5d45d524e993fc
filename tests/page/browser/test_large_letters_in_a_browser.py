"""Letters twice as large on a phone: no word of the page is broken in its middle where it would fit a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.web.keyed import key_of
from page.browser.test_in_a_browser import PLACES

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from page.browser.conftest import Served

BROKEN = r"""() => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    const at = text.parentElement;
    if (!at.checkVisibility() || at.closest(".out, pre, code, svg, option, textarea, .skip, .layer, #text")) continue;
    for (const word of text.data.matchAll(/\p{L}{2,9}/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const rows = new Set([...range.getClientRects()].filter((box) => box.width > 1).map((box) => Math.round(box.top)));
      if (rows.size > 1) found.push(word[0]);
    }
  }
  return [...new Set(found)];
}"""
"""The shorter words of a page that run over the end of a line."""
PHONE = 360
TWICE = PHONE // 2
"""What a phone shows of a page at twice the size: it is as if it had half the width."""


def test_with_letters_twice_as_large_no_short_word_is_broken_on_a_phone(
    tab: Page, served: Served
) -> None:
    tab.set_viewport_size({"width": TWICE, "height": PHONE})
    broken = {}
    for place in (*PLACES, f"/people/{key_of('Marcus')}", f"/matters/{key_of('loyalty')}"):
        tab.goto(served.base + place)
        broken[place] = tab.evaluate(BROKEN)
    assert {place: found for place, found in broken.items() if found} == {}
