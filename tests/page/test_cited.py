"""What a page cites is said as a person would say it; an ^id stands only where it can be used."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.book import Book
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.read import read
from goodbooks.web.cited import Told, in_words

if TYPE_CHECKING:
    from page.asking import Asking

BOOK = Book(
    read(
        '2026-11-03 decision Marcus "Go ahead, <this> once" ^once\n'
        '2026-11-03 goal Marcus "Fewer incidents" ^inc\n'
        '2026-11-03 goal Marcus "Shorter nights" ^nights\n'
        "2026-11-03 talk Marcus ^one\n  agenda: the freeze\n"
        "2026-11-03 person Vera ^vera\n  role: director\n",
        Kinds(),
    ).entries
)
TOLD = Told(
    lambda refs: {ref: one for ref in refs if (one := BOOK.get(ref)) is not None}, date(2026, 11, 4)
)
ONCE = '<a href="/entry/once"'


@pytest.mark.parametrize(("markup", "said"), [
    ("<small>^once</small>", f'<small>{ONCE} title="Go ahead, &lt;this&gt; once">decision</a></small>'),
    ("<small>^one ^vera</small>", '<small><a href="/entry/one">talk</a>\u00a0· <a href="/entry/vera">Vera</a></small>'),
    ("<small>^gone @sfe7rcs</small>", '<small><a href="/entry/gone">entry</a>\u00a0· <a href="/entry/@sfe7rcs">entry</a></small>'),
    ('<small class="many">^x ^y ^z ^vera</small>', '<small class="many">entries <a href="/entry/x" aria-label="entry 1">1</a> <a href="/entry/y" aria-label="entry 2">2</a> <a href="/entry/z" aria-label="entry 3">3</a>\u00a0· <a href="/entry/vera">Vera</a></small>'),
    ("<li>It rests on ^once, ^one.</li>", f'<li>It rests on {ONCE}>“Go ahead, &lt;this&gt; once”</a>, <a href="/entry/one">the talk of 3 November</a>.</li>'),
    ("ask, then write under ^once: risk-owner: NAME", 'ask, then <a href="/entry/once/amend/only/risk-owner">open it</a>, and fill in “Risk owner”'),
    ("ask, then write under ^once: ends: DAY or EVENT and risk-owner: NAME", 'ask, then <a href="/entry/once/amend/only/ends+risk-owner">open it</a>, and fill in “Ends” and “Risk owner”'),
    ("ask, then write under ^once: ends: DAY or EVENT", 'ask, then <a href="/entry/once/amend/only/ends">open it</a>, and fill in “Ends”'),
    ("write under ^once: due: the day you need it", '<a href="/entry/once/amend/only/due">open it</a>, and fill in “Due”: the day you need it'),
    ("write under ^w: for ^GOAL, at the end of its line", '<a href="/entry/w/amend">say which goal it is for</a>'),
    ("such as ^inc and ^nights? Then end its line with: for ^GOAL", 'such as <a href="/entry/inc">“Fewer incidents”</a> and <a href="/entry/nights">“Shorter nights”</a>? Then open it, and amend what it is for'),
    ("end the line of ^w with: for ^GOAL", '<a href="/entry/w/amend">say which goal it is for</a>'),
    ('<button data-fill="win for ^inc">win for ^inc</button>', '<button data-fill="win for ^inc">win for ^inc</button>'),
    ("goodbooks: for ^ID, or 2^10 and ana@example.org", "goodbooks: for ^ID, or 2^10 and ana@example.org"),
])  # fmt: skip
def test_an_id_that_cannot_be_used_is_said_in_words(markup: str, said: str) -> None:
    assert in_words(markup, TOLD) == said


def test_a_win_is_booked_by_its_form_for_each_goal_it_may_be_for() -> None:
    said = in_words("(end the line of ^w with: for ^GOAL, which may be ^inc, ^nights, ^gone)", TOLD)
    assert said.count('<a href="/entry/w/amend/only/links:^') == 2
    assert '/only/links:^inc">“Fewer incidents”</a> or' in said


def test_without_a_book_what_is_cited_is_an_entry() -> None:
    assert in_words("<small>^once</small>", None) == f"<small>{ONCE}>entry</a></small>"


def test_no_page_that_is_read_shows_an_id(page: Asking) -> None:
    page.post("/demo", name="reins")
    waiting, seen = ["/", "/noticed", "/pages", "/people", "/matters", "/promises", "/wins"], set()
    while waiting:
        path = waiting.pop()
        text = page.get(path).text.partition("<main")[2]
        shown = re.sub(r"<(pre|textarea|button)\b.*?</\1>|<[^>]+>", " ", text, flags=re.DOTALL)
        assert re.findall(r"\^[a-z][\w-]*", shown) == [], path
        links = re.findall(r'href="(/(?:pages|people|matters)/[^"#?]+)"', text)
        waiting += [
            one
            for one in links
            if one not in seen and "." not in one and not one.endswith("/entries")
        ]
        seen.update(links)


def test_a_walk_shows_no_id_and_says_what_it_cites(page: Asking) -> None:
    here = "/happened/walk/boss-did-not-back-me"
    with page.book.open("a", encoding="utf-8") as book:
        book.write('2026-10-01 note me "Were you told first?" ^look\n  plays: boss-did-not-back-me\n  look-back: 2026-10-20\n\n')  # fmt: skip
    for slot in ("position", "their side", "my part"):
        page.post(here, slot=slot, words="To be told first")
    page.post(here, way="Ask how it goes next time")
    seen = ""
    for _ in range(9):
        answer = page.get(page.get(here).headers["location"]).text
        seen += answer
        slot = re.search(r'name="slot" value="([^"]+)"', answer)
        if slot is None:
            break
        page.post(here, slot=slot[1], words="Go ahead, this once")
    seen += page.get(here + "/went").text
    shown = re.sub(r"<(pre|textarea|button)\b.*?</\1>|<[^>]+>", " ", seen, flags=re.DOTALL)
    assert re.findall(r"\^[a-z][\w-]*", shown) == []
    assert f'From the book: {ONCE} title="Go ahead, this once">decision</a>' in seen
    assert "Planned" in shown
    assert '<a href="/entry/look" title="Were you told first?">note</a>' in seen


def test_the_page_of_an_entry_says_first_in_a_sentence_who_did_what(page: Asking) -> None:
    for ref, words in (("theo-date", "Theo promised Growth: “Loyalty API live”"), ("once", "Marcus decided: “Go ahead, this once”")):  # fmt: skip
        text = page.get(f"/entry/{ref}").text
        assert re.search(f'<p class="lead" dir="[a-z]+">{re.escape(words)}', text)
        assert text.index('class="lead"') < text.index('class="written"')
