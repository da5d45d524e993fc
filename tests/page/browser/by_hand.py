"""Hands that have a keyboard and no mouse: where the next thing is they must come to soon, and see where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

SOON = 3
"""So many presses of Tab lead, at most, from where one is to what comes next."""
_AT = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return ["", ""];
  const said = [at.getAttribute("aria-label"), at.labels && at.labels[0] && at.labels[0].innerText, at.innerText, at.name];
  const style = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  const group = at.closest(".box") && getComputedStyle(at.closest(".box")).boxShadow !== "none";
  const isSeen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 || group;
  const isThere = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const isStop = !at.matches("[tabindex='-1']");
  const amiss = !isStop ? "" : !isSeen ? "its focus is not seen" : !isThere ? "it is not in view" : "";
  return [said.filter(Boolean).join(" ").replaceAll("\\n", " ").trim() || at.tagName, amiss];
}"""


def at(tab: Page) -> str:
    """What has the focus, in words; a stop whose focus is not seen is a failure."""
    said, amiss = tab.evaluate(_AT)
    assert not amiss, f"{said}: {amiss}"
    return str(said)


def come_to(tab: Page, words: str, most: int = SOON, back: str = "") -> None:
    """Press Tab, or Shift+Tab with `back`, until what has the focus says these words, and no more often than `most`."""
    stops = []
    for _ in range(most):
        tab.keyboard.press("Shift+Tab" if back else "Tab")
        stops.append(at(tab))
        if words in stops[-1]:
            return
    raise AssertionError(f"{words} is not reached by {most} presses of Tab, but: {stops}")


def press_on(tab: Page, words: str, most: int = SOON) -> None:
    """Come to what says these words and press it; it leads to another page."""
    come_to(tab, words, most)
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
