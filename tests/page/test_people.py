"""People on the page: each once, under their own name, which can be said there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.web.keyed import key_of

if TYPE_CHECKING:
    from page.asking import Asking

WALKED = """\
2026-11-02 person my boss ^boss
  relation: boss

2026-11-03 ask me -> my boss "Ten minutes" ^ten

2026-11-03 request Dana -> me "A plan" ^plan

"""
BOSS, DANA, ROTH = (f"/people/{key_of(name)}" for name in ("my boss", "Dana", "Dana Roth"))


def test_my_boss_is_named_where_their_page_asks_for_it(page: Asking) -> None:
    page.book.write_text(WALKED, encoding="utf-8")
    assert "Say their name" in page.get("/people").text
    assert "What is your boss&#39;s name?" in page.get(BOSS).text.replace("'", "&#39;")
    done = page.post(f"{BOSS}/name", name="Dana Roth")
    assert done.headers["location"] == ROTH
    people = page.get("/people").text
    assert people.count("Dana Roth") == 1
    assert "my boss" not in people
    assert "Ten minutes" in page.get(ROTH).text
    assert "They have another name" in page.get(ROTH).text
    assert page.get(BOSS).text.count("Dana Roth</bdi></h1>") == 1
    assert "also" not in page.get(ROTH).text.partition("</h1>")[2].partition('class="document"')[0]
    assert "their page" not in page.get(ROTH).text
    assert f'href="{ROTH}"' in page.get("/entry/ten").text


def test_a_name_that_is_there_already_is_asked_about_before_two_become_one(page: Asking) -> None:
    page.book.write_text(WALKED, encoding="utf-8")
    asked = page.post(f"{BOSS}/name", name="Dana")
    assert asked.status_code == 409
    assert "They are one person" in asked.text
    assert page.text() == WALKED
    assert page.post(f"{BOSS}/name", name="Dana", same="yes").headers["location"] == DANA
    assert "Ten minutes" in page.get(DANA).text
    assert "A plan" in page.get(DANA).text


def test_a_name_that_is_none_stays_in_the_form_with_what_is_wrong_with_it(page: Asking) -> None:
    page.book.write_text(WALKED, encoding="utf-8")
    for path in (BOSS, DANA):
        refused = page.post(f"{path}/name", name="Roth, Dana")
        assert refused.status_code == 400
        assert 'name="name" value="Roth, Dana"' in refused.text
        assert "That is not one name" in refused.text
    assert page.text() == WALKED


def test_a_name_amended_in_the_form_keeps_the_older_one(page: Asking) -> None:
    page.book.write_text(WALKED, encoding="utf-8")
    look = page.post("/entry/boss/amend/look", **{"who": "Dana Roth", "line.relation": "boss"})
    assert "also: my boss" in look.text


def test_what_is_only_meant_counts_apart_from_what_was_asked_promised_and_handed_over(
    page: Asking,
) -> None:
    page.book.write_text(
        """\
2026-11-02 ask me -> Dana "A trial" ^trial
  planned: 2026-11-09

2026-11-02 promise me -> Dana "A note each Friday" ^weekly
  planned: 2026-11-09

2026-11-02 handoff Dana -> me "The backups" ^backups

2026-11-02 handoff Dana -> me "The rota" ^rota

2026-11-03 answer Dana "Yes" for ^rota
  is: yes

""",
        encoding="utf-8",
    )
    groups = re.findall(r"<summary>([^<]+) <small>(\d+)</small>", page.get(DANA).text)
    assert groups == [
        ("Asked", "1"),
        ("Handed over", "1"),
        ("Not handed over yet", "1"),
        ("You mean to ask or say", "2"),
    ]


def test_a_demo_does_not_ask_for_names(page: Asking) -> None:
    page.post("/demo", name="overruled")
    assert 'name="name" required' not in page.get(f"/people/{key_of('Marcus')}").text


def test_a_name_with_an_apostrophe_is_whole_in_what_is_offered_to_press(page: Asking) -> None:
    name = "Conor O'Brien"
    page.book.write_text(f"2026-11-02 talk {name}\n\n2026-11-03 talk {name}\n\n2026-11-04 talk {name}\n\n", encoding="utf-8")  # fmt: skip
    there = page.get(f"/people/{key_of(name)}").text
    assert ">write down their answer</button>" in there
    assert f'data-fill value="expectation {name} &quot;…&quot;'.replace("'", "&#39;") in there
    assert "their page" not in there
    today = page.get("/").text
    assert f'href="/debrief/{key_of(name)}"' in today
    assert f'href="/pages/brief/{key_of(name)}"' in today
    assert "goodbooks debrief" not in today
    assert "goodbooks brief" not in today


def test_on_a_persons_page_only_what_can_wait_is_folded_and_says_how_much_it_holds(
    page: Asking,
) -> None:
    shown = page.get(f"/people/{key_of('Marcus')}").text
    folds = re.findall(r'(?s)<details class="fold">.*?</details>', shown)
    heads = [re.sub(r"<[^>]+>", "", one.partition("</summary>")[0]).strip() for one in folds]
    assert heads, "something can wait"
    assert all(one.startswith(("What they are judged on", "What they could let go of", "Left out", "How they work")) for one in heads)  # fmt: skip
    assert not any('class="heed' in one for one in folds), "nothing that is due"


def test_where_nothing_was_asked_to_be_done_nothing_is_said_of_what_was_typed(page: Asking) -> None:
    shown = page.get("/people/nobody")
    assert shown.status_code == 404
    assert "There is no such person here." in shown.text
    assert "It may have been renamed.</p>" in shown.text
    assert "what you typed" not in shown.text
