"""The room of wins and goals: what went well, for which goal, and where nothing is noted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-07-01 goal Marcus "Incident minutes down 30%" ^inc

2026-07-01 goal Marcus "Two new partners" ^partners

2026-07-20 win me "Alarm names the service" for ^inc ^alarm
  result: from 40 to 25 minutes

2026-09-03 win me "New <i>joiners</i> read one page" ^joiners

2026-10-05 win me "Night calls halved" for ^inc ^calls

"""


def test_wins_stand_under_their_goals_and_the_rest_is_asked_about(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK).come_in()
    text = page.get("/wins").text
    goal, free, bare = (
        text.index("Incident minutes down 30% (goal of Marcus)</h"),
        text.index("Wins without a goal"),
        text.index("Goals without a win"),
    )
    assert goal < text.lower().index("from 40 to 25 minutes") < free < bare
    assert bare < text.rindex("Two new partners")
    assert "I have noted no result for August 2026." in text
    assert "<svg" in text
    assert "<i>joiners" not in text
    page.door.close()


def test_without_a_win_or_a_goal_the_room_says_what_to_write(tmp_path: Path) -> None:
    page = Asking(tmp_path, "").come_in()
    assert "No win and no goal is written down yet" in page.get("/wins").text
    page.door.close()


def test_a_year_of_many_wins_shows_the_best_and_the_rest_month_by_month(tmp_path: Path) -> None:
    many = "".join(
        f'2026-10-05 win me "Alarm {n} <i>named</i>" for ^inc ^a{n}\n\n' for n in range(60)
    )
    page = Asking(tmp_path, BOOK + many).come_in()
    text = page.get("/wins").text
    assert "and 42 more, which stand in their months below." in text
    assert re.sub(r"<svg.*?</svg>", "", text, flags=re.DOTALL).count("named") < 30
    assert 'href="/wins/month/2026-10">October 2026</a> <small>61</small>' in text
    october = page.get("/wins/month/2026-10").text
    assert october.count("named") == 60
    assert "<i>named" not in october
    assert 'href="/wins/month/2026-11"' in october
    assert "No win is noted in this month" in page.get("/wins/month/2019-02").text
    assert page.get("/wins/month/next").status_code == 404
    page.door.close()
