"""The room of promises and dates: both ways, the late first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unittest.mock import patch

from goodbooks.desk.shelved import library
from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-10-01 promise me -> Vera "Test plan" ^plan
  due: 2026-11-20

2026-10-02 promise me -> Vera "Roll-back drill" ^drill
  due: 2026-10-30

2026-10-03 promise Marcus -> me "Travel <b>money</b>" ^travel
  due: 2026-11-10

2026-10-04 promise Theo -> Growth "Loyalty live" ^live

2026-10-05 promise me -> Vera "Done already" ^done
  due: 2026-10-09

2026-10-08 outcome me "Handed over" for ^done
  state: delivered

"""


def test_the_late_promise_stands_first_and_each_says_who_when_and_how(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK).come_in()
    text = page.get("/promises").text.split("<main")[1].split("</form>")[1]
    assert text.index("Roll-back drill") < text.index("Test plan") < text.index("Travel")
    assert "was due Friday 30 October, 5 days ago; late" in text
    assert "Marcus to me" in text
    assert "no day given, so it is a wish so far" in text
    assert '<a href="/entry/drill" title="Roll-back drill">promise</a>' in text
    assert "Done already" not in text
    assert "<b>money" not in text
    page.door.close()


def test_a_promise_with_a_forecast_has_its_sentence_and_its_picture(page: Asking) -> None:
    page.post("/demo", name="overruled")
    text = page.get("/promises").text
    assert "<svg" in text
    assert "The forecast of 3 November gives that day about 2 in 10." in text


def test_the_page_and_the_form_on_it_list_one_and_the_same_promises(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK).come_in()
    with patch.object(library, "within", wraps=library.within) as narrowed:
        assert page.get("/promises").status_code == 200
    scopes = [call.args[1] for call in narrowed.call_args_list]
    assert sum("promise" in scope.kinds for scope in scopes) == 1
    page.door.close()


def test_promises_of_long_ago_are_not_looked_at_and_that_is_said(tmp_path: Path) -> None:
    old = '2019-03-01 promise me -> Vera "A plan of long ago"\n\n'
    page = Asking(tmp_path, BOOK + old).come_in()
    text = page.get("/promises").text
    assert "A plan of long ago" not in text
    assert "What was promised before 2 November 2023 is not looked at here." in text
    page.door.close()


def test_without_a_promise_the_room_says_what_to_write(tmp_path: Path) -> None:
    page = Asking(tmp_path, "").come_in()
    assert "Nobody owes anything that is written down" in page.get("/promises").text
    page.door.close()


def test_a_promise_with_a_forecast_leads_to_it_and_no_other_is_offered(page: Asking) -> None:
    page.post("/demo", name="overruled")
    offered = re.findall(r'href="(/pages/forecast/[^"]+)"', page.get("/pages").text)
    assert offered == ["/pages/forecast/theo-date"]
    shown = page.get(offered[0]).text
    assert "There is no such forecast" not in shown
    assert "What would make 1 December hold" in shown
    assert "<svg" in shown


def test_where_nothing_has_a_forecast_the_pages_lead_to_its_form(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK).come_in()
    text = page.get("/pages").text
    assert "/pages/forecast/" not in text
    assert '<a href="/date">' in text
    assert page.get("/date").status_code == 200
    assert page.get("/pages/forecast/all").status_code == 404
    page.door.close()


def test_a_promise_that_was_kept_is_offered_no_forecast(tmp_path: Path) -> None:
    forecast = "2026-10-06 forecast Team ^f for ^done\n  work: 4-6 items\n  judged: 2-3 items\n\n"
    page = Asking(tmp_path, BOOK + forecast).come_in()
    assert "/pages/forecast/" not in page.get("/pages").text
    said = page.get("/pages/forecast/done").text.split("<main")[1]
    assert "is settled: delivered" in said
    assert "--items" not in said
    page.door.close()


def test_what_i_promised_and_is_late_is_done_by_a_press_and_what_is_to_come_or_theirs_is_not(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, BOOK).come_in()
    lines = re.findall(r"<li.*?</li>|<p class=\"heed.*?</p>", page.get("/promises").text, re.DOTALL)
    late = next(one for one in lines if "Roll-back drill" in one)
    assert 'formaction="/said/done" name="refs" value="^drill on-time">on time' in late
    assert 'href="/entry/drill/done-on">on another day' in late
    assert not any("/said/done" in one for one in lines if "Test plan" in one or "Travel" in one)
    page.post("/said/done", refs="^drill on-time")
    assert "Roll-back drill" not in page.get("/promises").text.split("</form>", 2)[2]
    page.door.close()
