"""said: what was meant to be said counts from the day on which it was, and on no page before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person Marcus
  relation: boss
2026-11-03 ask me -> Marcus "Ten minutes on how I hear of a change" ^ten #calls
  planned: 2026-11-03
  due: 2026-11-06
2026-11-03 promise me -> Growth "Next word on what holds" ^word #calls
  planned: 2026-11-03
  next-word: 2026-11-05
  due: 2026-11-05
"""


def said(tmp_path: Path, *words: str) -> str:
    return " ".join(call(tmp_path, *words).out.split())


def test_a_plan_is_said_to_be_asked_or_promised_on_no_page(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    today = said(tmp_path, "today")
    assert (
        "! Ask Marcus: “Ten minutes on how I hear of a change” (meant for today; an answer by 6 November)"
        in today
    )
    assert "You are waiting for" not in today
    assert "would hear from you" not in today
    brief = said(tmp_path, "brief", "Marcus")
    assert "not asked yet" in brief
    assert "They owe you" not in brief
    assert "no answer is noted" not in said(tmp_path, "--today", "2026-11-20", "check")
    assert "Meant to be said, and not said yet" in said(tmp_path, "trail", "calls")
    assert "Ten minutes" not in said(tmp_path, "trail", "calls", "--to", "Marcus")


def test_once_it_is_said_it_counts_from_that_day(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "said", "^ten", "^word", "--on", "yesterday")
    assert (done.code, done.err) == (0, "")
    assert path.read_text(encoding="utf-8").count('2026-11-02 outcome me "Said"') == 2
    assert "asked on 2 November, no answer yet" in said(tmp_path, "brief", "Marcus")
    assert "You said Growth would hear from you on Thursday 5 November" in said(tmp_path, "today")
    assert "To say" not in said(tmp_path, "today")


def test_what_was_never_planned_or_is_said_already_is_refused(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK + '2026-11-03 ask me -> Marcus "A desk" ^desk\n')
    done = call(tmp_path, "said", "desk")
    assert done.code == 3
    assert "is not something that you mean to say" in done.err
    call(tmp_path, "said", "ten")
    before = path.read_text(encoding="utf-8")
    assert call(tmp_path, "said", "ten").code == 3
    assert call(tmp_path, "said", "word", "--on", "tomorrow").code == 2
    assert path.read_text(encoding="utf-8") == before


def test_a_message_to_those_who_wait_takes_the_place_of_the_word_that_was_meant(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, BOOK)
    assert "To: Growth" in call(tmp_path, "hold", "calls").out
    call(tmp_path, "hold", "calls", "--next", "2026-11-06", "--sent", "--filled")
    assert "withdraws: ^word" in path.read_text(encoding="utf-8")
    today = said(tmp_path, "today")
    assert "You said Growth would hear from you on Friday 6 November" in today
    assert "Promise Growth" not in today


def test_the_friday_round_asks_whether_it_was_said(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    call(tmp_path, "--today", "2026-11-06", "friday", given="yes\n" + "\n" * 12 + "yes\n")
    assert "for ^ten" in path.read_text(encoding="utf-8")


def test_what_is_said_after_the_answer_came_is_written_with_the_answer(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK + """\
2026-11-01 ask me -> Marcus "To lead from home" ^home #calls
2026-11-01 ask me -> HR "Note, please, that I am asking Marcus for this: to lead from home" ^hr #calls
  planned: 2026-11-03
2026-11-02 answer Marcus "Yes" for ^home
  is: yes
""")  # fmt: skip
    call(tmp_path, "said", "hr")
    assert (
        'ask "Please note what Marcus agreed to on 2 November: to lead from home"'
        in path.read_text(encoding="utf-8")
    )
    assert "agreed to on 2 November" in said(tmp_path, "trail", "calls")
    assert "I am asking" not in said(tmp_path, "trail", "calls")


def test_the_check_friday_and_the_calendar_say_the_answer_that_came_before_it_was_said(
    tmp_path: Path,
) -> None:
    evening(tmp_path, """\
2026-11-01 person Marcus
  relation: boss
2026-11-01 ask me -> Marcus "To lead from home" ^home #calls
2026-11-01 ask me -> HR "note, please, that i am asking Marcus for this: to lead from home" ^hr #calls
  planned: 2026-11-05
2026-11-02 answer Marcus "Yes" for ^home
  is: yes
""")  # fmt: skip
    asked = call(tmp_path, "--today", "2026-11-06", "friday", given="\n" * 20, by_hand=True)
    friday = asked.out + asked.err
    assert "Marcus agreed to on 2 November" in " ".join(friday.split())
    assert "i am asking" not in friday
    checked = call(tmp_path, "--today", "2026-11-06", "check").out
    assert "Marcus agreed to on 2 November" in " ".join(checked.split())
    assert "i am asking" not in checked
    calendar = call(tmp_path, "trail", "calls", "--format", "ics", "--output", "calls.ics")
    assert calendar.code == 0
    days = (tmp_path / "calls.ics").read_text(encoding="utf-8").replace("\n ", "")
    assert "agreed to on 2 November" in days
    assert "i am asking" not in days


def test_the_next_word_of_a_plan_gives_way_to_the_one_that_was_sent_to_all_it_was_for(
    tmp_path: Path,
) -> None:
    told = """2026-11-02 decision Marcus "We go on" ^on #loyalty
2026-11-02 promise me -> Growth "Next word on what holds" ^holds #loyalty
  planned: 2026-11-04
2026-11-02 promise me -> Sales "Next word on what holds" ^sales #loyalty
  planned: 2026-11-04
"""
    path = evening(tmp_path, told)
    sent = ("hold", "loyalty", "--to", "Growth", "--next", "2026-11-05 10:00", "--sent")
    assert call(tmp_path, *sent).code == 0
    assert "withdraws: ^holds\n" in path.read_text(encoding="utf-8")
    today = call(tmp_path, "today").out
    assert "^holds" not in today
    assert "^sales" in today
