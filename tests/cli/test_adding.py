"""Adding: one line, whole entries, a form; and the entries that confirm and hold write."""

from __future__ import annotations

import os
import shlex
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import EVENING, call, environment, evening
from goodbooks.desk.ground.clock import Clock

if TYPE_CHECKING:
    from pathlib import Path


def grown(path: Path) -> str:
    """What was added to the evening's book."""
    text = path.read_text(encoding="utf-8")
    assert text.startswith(EVENING)
    return text[len(EVENING) :]


def test_a_line_is_shown_then_added_and_the_answer_says_where(tmp_path: Path) -> None:
    path = evening(tmp_path)
    done = call(tmp_path, "add", 'promise me -> Growth "Test plan" by Friday #loyalty')
    assert (done.code, done.err) == (0, "")
    shown, _, told = done.out.rpartition("added to ")
    assert told == (
        f"{path} as ^test-plan\nto take it back: goodbooks add 'note' 'withdraws: ^test-plan'\n"
    )
    assert grown(path).strip() == shown.strip()
    assert "  due: 2026-11-06\n" in shown


def test_further_words_are_further_lines(tmp_path: Path) -> None:
    path = evening(tmp_path)
    line = 'decision Marcus "No load test" ^no-test #loyalty'
    done = call(tmp_path, "add", line, "exception: load test", "ends: launch")
    assert done.code == 0
    assert "  exception: load test\n  ends: launch\n" in grown(path)


def test_a_dry_run_shows_the_entry_and_adds_nothing(tmp_path: Path) -> None:
    path = evening(tmp_path)
    for words in (("add", "--dry-run", 'win "Green"'), ("add", 'win "Green"', "--dry-run")):
        done = call(tmp_path, *words)
        assert done.code == 0
        assert 'win "Green"' in done.out
        assert grown(path) == ""


def test_whole_entries_come_from_standard_input_and_may_point_to_one_another(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path)
    text = """\
; this evening
2026-11-03 18:00 ask me -> Marcus "Who carries the risk?" ^risk #loyalty
  reason: so that nobody
    has to guess

2026-11-03 18:05 answer Marcus "I do" for ^risk
"""
    for words in (("add", "-"), ("add",)):
        path.write_text(EVENING, encoding="utf-8")
        done = call(tmp_path, *words, given=text)
        assert (done.code, done.err) == (0, "")
        assert "    has to guess\n" in grown(path)
        assert " for ^risk\n" in grown(path)
        assert "as ^risk, ^" in done.out


def test_of_several_entries_all_are_added_or_none(tmp_path: Path) -> None:
    path = evening(tmp_path)
    done = call(tmp_path, "add", "-", given='win "Green"\nwin "Red" for ^nowhere\n')
    assert done.code == 2
    assert "line 2: there is no entry ^nowhere" in done.err
    assert grown(path) == ""


def test_input_that_is_not_text_or_holds_no_entry_is_refused(tmp_path: Path) -> None:
    path = evening(tmp_path)
    assert "not UTF-8" in call(tmp_path, "add", "-", given="win \udcff").err
    assert "holds no entry" in call(tmp_path, "add", given="\n; nothing\n").err
    assert call(tmp_path, "add", given=None).code == 2
    assert grown(path) == ""


def test_with_nothing_given_at_a_terminal_a_short_help_is_shown(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(tmp_path, "add", by_hand=True)
    assert (done.code, done.out) == (2, "")
    assert "goodbooks add 'promise me" in done.err


def test_a_demo_book_is_not_added_to(tmp_path: Path) -> None:
    done = call(tmp_path, "--book", "demo:overruled", "add", 'win "Green"')
    assert done.code == 3
    assert "demo" in done.err


def scribe(folder: Path, body: str) -> dict[str, str]:
    """An environment whose editor is a small script, named with a space in its path."""
    place = folder / "my tools"
    place.mkdir()
    script = place / "scribe.py"
    script.write_text("import os, stat, sys\npath = sys.argv[-1]\n" + body, encoding="utf-8")
    return environment(folder, EDITOR=f'"{sys.executable}" "{script}"', TMPDIR=str(folder))


FILL_IN = """
text = open(path).read()
assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
open(path, "w").write(text.replace('win ""', 'win "Green"').replace("; result: ", "result: 1 -> 2 "))
"""


def test_a_form_is_filled_in_with_the_users_editor_and_removed(tmp_path: Path) -> None:
    path = evening(tmp_path)
    done = call(tmp_path, "add", "win", by_hand=True, environ=scribe(tmp_path, FILL_IN))
    assert (done.code, done.err) == (0, "")
    assert '2026-11-03 win "Green"' in grown(path)
    assert "  result: 1 -> 2" in grown(path)
    assert ";" not in grown(path)
    assert [name for name in os.listdir(tmp_path) if name.startswith("goodbooks-")] == []


@pytest.mark.parametrize(("body", "answer"), [
    ("", "the form came back as it was; nothing was added"),
    ("open(path, 'w').write('; only this')", "the form came back as it was"),
    ("open(path, 'w').write('x')\nsys.exit(3)", "the editor ended with 3; nothing was added"),
    ("os.remove(path)", "could not be read back"),
    ("open(path, 'wb').write(b'\\xff')", "could not be read back"),
    ("open(path, 'w').close()", "the form came back empty; nothing was added"),
    ("open(path, 'w').write('\\n \\n')", "the form came back empty"),
    ("open(path, 'w').write('win \"Half\"')\nos.kill(os.getpid(), 9)", "the editor was stopped (signal 9); nothing was added"),
    ("os.remove(path)\nos.mkdir(path)", "could not be read back"),
])  # fmt: skip
def test_a_form_that_comes_back_wrong_changes_nothing(
    tmp_path: Path, body: str, answer: str
) -> None:
    path = evening(tmp_path)
    done = call(tmp_path, "add", "win", by_hand=True, environ=scribe(tmp_path, body))
    assert done.code == 3
    assert answer in done.err
    assert grown(path) == ""
    assert [name for name in os.listdir(tmp_path) if name.startswith("goodbooks-")] == []


def test_an_editor_that_puts_a_new_file_in_place_is_understood(tmp_path: Path) -> None:
    path = evening(tmp_path)
    body = "open(path + '~', 'w').write('win \"Renamed in\"')\nos.replace(path + '~', path)"
    done = call(tmp_path, "add", "win", by_hand=True, environ=scribe(tmp_path, body))
    assert (done.code, done.err) == (0, "")
    assert 'win "Renamed in"' in grown(path)


def test_a_book_changed_while_the_editor_was_open_loses_nothing(tmp_path: Path) -> None:
    path = evening(tmp_path)
    other = '2026-11-03 win "Of somebody else" ^else\n'
    body = f"open({str(path)!r}, 'a').write({other!r})\nopen(path, 'w').write('win \"Mine\"')"
    done = call(tmp_path, "add", "win", by_hand=True, environ=scribe(tmp_path, body))
    assert done.code == 0
    assert grown(path).startswith(other)
    assert 'win "Mine"' in grown(path)


def test_words_that_could_not_be_added_are_handed_back(tmp_path: Path) -> None:
    path = evening(tmp_path)
    body = "open(path, 'w').write('wim \"All of my long words\"')"
    done = call(tmp_path, "add", "win", by_hand=True, environ=scribe(tmp_path, body))
    assert done.code == 2
    assert 'wim "All of my long words"' in done.err
    assert grown(path) == ""


def test_a_missing_editor_is_said(tmp_path: Path) -> None:
    evening(tmp_path)
    environ = environment(tmp_path, EDITOR="no-such-editor")
    done = call(tmp_path, "add", "win", by_hand=True, environ=environ)
    assert done.code == 3
    assert "no-such-editor could not be started" in done.err


@pytest.mark.parametrize(("words", "head", "line"), [
    (("--sent", "--filled"), "outcome me -> Marcus", "state: sent"),
    (("--sent", "--filled", "--to", "Growth"), "outcome me -> Growth", "state: sent"),
    (("--acknowledged",), "outcome Marcus", "state: acknowledged"),
    (("--corrected", 'Only "one" shop'), "outcome Marcus", r'said: "Only \"one\" shop"'),
    (("--silent",), "outcome me", "state: silent"),
])  # fmt: skip
def test_confirm_climbs_the_ladder(
    tmp_path: Path, words: tuple[str, ...], head: str, line: str
) -> None:
    path = evening(tmp_path)
    done = call(tmp_path, "confirm", "^once", *words)
    assert done.code == 0
    assert f"2026-11-03 {head} " in grown(path)
    assert " for ^once\n" in grown(path)
    assert f"  {line}\n" in grown(path)
    assert "added to " in done.out


def test_the_ladder_shows_on_the_page(tmp_path: Path) -> None:
    evening(tmp_path)
    before = call(tmp_path, "confirm", "^once").out
    call(tmp_path, "confirm", "^once", "--sent", "--filled")
    after = call(tmp_path, "confirm", "^once", "--today", "2026-11-05").out
    assert "goodbooks confirm ^once --sent" in before
    assert "goodbooks confirm ^once --acknowledged" in after


def test_a_decision_without_an_id_is_given_one_first(tmp_path: Path) -> None:
    evening(tmp_path, '2026-11-02 person Marcus\n2026-11-03 decision Marcus "Go"\n')
    ref = call(tmp_path, "find", "--kind", "decision").out.split()[-1]
    done = call(tmp_path, "confirm", ref, "--sent", "--filled")
    assert (ref[0], done.code) == ("@", 2)
    assert "goodbooks tidy" in done.err


def test_hold_writes_the_promise_of_the_next_word(tmp_path: Path) -> None:
    path = evening(tmp_path)
    done = call(tmp_path, "hold", "#loyalty", "--next", "tomorrow 10:00", "--sent", "--filled")
    assert done.code == 0
    assert 'promise me -> Growth "Next word on loyalty" ^' in grown(path)
    assert "  due: 2026-11-04 10:00\n  next-word: 2026-11-04 10:00\n" in grown(path)
    reminded = call(tmp_path, "today", "--today", "2026-11-04").out
    assert "You said Growth would hear from you today" in reminded


def test_a_message_with_a_gap_is_not_written_down_as_sent(tmp_path: Path) -> None:
    path = evening(tmp_path)
    before = path.read_text(encoding="utf-8")
    done = call(tmp_path, "confirm", "^once", "--sent")
    assert done.code == 3
    assert done.err.startswith("goodbooks: the message still has four gaps: [who does what by ")
    assert "add --filled" in done.err
    assert path.read_text(encoding="utf-8") == before


def test_a_day_written_in_by_hand_is_asked_for_once_the_message_is_sent(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(tmp_path, "confirm", "^once", "--sent", "--filled")
    assert done.code == 0
    assert "goodbooks add 'decision' 'amends: ^once' 'correct-by: DAY'" in done.out
    late = call(tmp_path, "add", "decision", "amends: ^once", "correct-by: Friday")
    assert late.code == 0
    call(tmp_path, "add", 'ask me -> Marcus "Which day?" ^which')
    asked = call(tmp_path, "update", "Marcus", "--sent", "--filled")
    assert "goodbooks add 'ask' 'amends: ^which' 'due: DAY'" in asked.out


def test_a_holding_message_to_nobody_is_not_written_down(tmp_path: Path) -> None:
    path = evening(tmp_path, '2026-11-03 decision Marcus "Go" #quiet\n')
    done = call(tmp_path, "hold", "quiet", "--next", "tomorrow", "--sent")
    assert done.code == 2
    assert "--to" in done.err
    assert path.read_text(encoding="utf-8").count("\n") == 1


def test_the_line_that_takes_an_entry_back_works_as_it_is_said(tmp_path: Path) -> None:
    path = evening(tmp_path)
    for words in ((), ("--book", str(path))):
        out = call(tmp_path, *words, "add", 'win "Green"').out
        said = out.rstrip("\n").rpartition("\n")[2]
        assert said.startswith("to take it back: goodbooks ")
        name, *line = shlex.split(said.removeprefix("to take it back: "))
        assert name == "goodbooks"
        back = call(tmp_path, *line)
        assert (back.code, back.err) == (0, "")
        assert "to take it back" not in back.out
    assert path.read_text(encoding="utf-8").count("withdraws: ^green") == 2


def test_several_entries_are_taken_back_by_one_line(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(tmp_path, "add", "-", given='win "Green"\nwin "Blue"\n')
    assert done.out.endswith("goodbooks add 'note' 'withdraws: ^green, ^blue'\n")
    assert call(tmp_path, "add", "note", "withdraws: ^green, ^blue").code == 0


@pytest.mark.parametrize(("words", "head"), [
    (("decision", "Marcus", "press pause", "#loyalty"), 'decision Marcus "press pause" ^press-pause #loyalty'),
    (("decision", "Marcus", "press", "pause"), 'decision Marcus "press pause" ^press-pause'),
    (("9:30", "decision", "Marcus", "call it off"), '2026-11-03 09:30 decision Marcus "call it off"'),
    (("promise", "me", "->", "Growth", "Test plan", "by", "end of month"), 'promise me -> Growth "Test plan" ^test-plan\n  due: 2026-11-30'),
    (("decision", "Marcus", "No test", "exception: load test"), 'decision Marcus "No test" ^test\n  exception: load test'),
    (("person", "Priya"), "person Priya ^priya"),
    (("decision", "Marcus", "'Pause now'", "#loyalty"), 'decision Marcus "Pause now" ^pause-now #loyalty'),
    (("decision", "Marcus", "Pause now", "for", "^push"), 'decision Marcus "Pause now" ^pause-now for ^push'),
])  # fmt: skip
def test_a_line_that_the_shell_took_apart_is_put_together(
    tmp_path: Path, words: tuple[str, ...], head: str
) -> None:
    path = evening(tmp_path)
    done = call(tmp_path, "add", *words)
    assert done.code == 0
    assert head in grown(path)


@pytest.mark.parametrize(("words", "said"), [
    (("decision", "Markus", "pause"), "put the whole line in single quotes"),
    (("desision", "Marcus", "press pause"), "did you mean decision?"),
    (("promise", "me", "-", "Test plan"), "the shell took -> for itself"),
    (("decision",), "says nothing yet"),
    (("decision", "Marcus"), "says nothing yet"),
    (("outcome", "Marcus"), "says nothing yet"),
])  # fmt: skip
def test_words_that_make_no_entry_are_refused_and_nothing_is_added(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    path = evening(tmp_path)
    done = call(tmp_path, "add", *words)
    assert done.code == 2
    assert said in done.err
    assert grown(path) == ""


def test_the_words_of_an_answer_are_kept(tmp_path: Path) -> None:
    path = evening(tmp_path)
    assert call(tmp_path, "confirm", "^once", "--acknowledged", "yep thats right").code == 0
    assert '  state: acknowledged\n  said: "yep thats right"\n' in grown(path)
    wrong = call(tmp_path, "confirm", "^once", "--silent", "nothing")
    assert wrong.code == 2
    assert "--acknowledged or --corrected" in wrong.err


def test_what_was_sent_is_not_written_down_as_sent_again(tmp_path: Path) -> None:
    path = evening(tmp_path)
    assert call(tmp_path, "confirm", "^once", "--sent", "--filled").code == 0
    before = grown(path)
    again = call(tmp_path, "confirm", "^once", "--sent", "--filled", "--today", "2026-11-05")
    assert again.code == 3
    assert "^once was sent already, on 3 November" in again.err
    assert grown(path) == before
    assert call(tmp_path, "confirm", "^once", "--sent", "--filled", "--to", "Growth").code == 0
    assert (
        call(tmp_path, "confirm", "^once", "--sent", "--filled", "--to", "Growth,Marcus").code == 3
    )


def test_a_decision_is_confirmed_by_the_beginning_of_its_id_or_its_title(tmp_path: Path) -> None:
    evening(tmp_path)
    for said in ("^onc", "onc", "go ahead, this once"):
        assert "Confirm: Go ahead, this once" in call(tmp_path, "confirm", said).out


def test_what_came_last_counts_when_a_day_holds_several_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evening(tmp_path)
    clock = Clock(date(2026, 11, 3), "18:30")
    monkeypatch.setattr("goodbooks.desk.desk.system_clock", lambda today: clock)
    done = call(tmp_path, "confirm", "^once", "--sent", "--filled")
    assert done.out.startswith("2026-11-03 outcome me -> Marcus ")
    assert "  written: 2026-11-03 18:30\n" in done.out
    call(tmp_path, "add", 'outcome Marcus "Yes" for ^once', "state: acknowledged")
    assert "It was acknowledged" in call(tmp_path, "confirm", "^once").out


def test_an_answer_that_names_no_ask_is_shown_what_is_open_and_the_line_that_links_it(
    tmp_path: Path,
) -> None:
    asks = (
        '2026-11-01 ask me -> Marcus "Hold Growth" ^hold #loyalty\n'
        '2026-11-02 ask me -> Marcus "Which day?" ^day\n'
        '2026-11-02 ask me -> Growth "Who tests?" ^tests\n'
    )
    path = evening(tmp_path, EVENING + asks)
    done = call(tmp_path, "add", 'answer Marcus "Friday then" #loyalty')
    assert done.code == 0
    offered = [row for row in done.out.split("\n") if "amends" in row]
    assert [row.split("“")[0].strip() for row in offered] == ["^hold", "^day"]
    name, *words = shlex.split(offered[0].partition(": ")[2])
    assert name == "goodbooks"
    linked = call(tmp_path, *words)
    assert (linked.code, linked.err) == (0, "")
    assert "names no ask" not in linked.out
    brief = call(tmp_path, "brief", "Marcus").out
    assert "Hold Growth" not in brief
    assert "Which day?" in brief
    assert path.read_text(encoding="utf-8").startswith(EVENING + asks)


def test_nothing_is_offered_to_an_answer_that_is_for_an_ask_or_where_nothing_is_open(
    tmp_path: Path,
) -> None:
    evening(tmp_path, EVENING + '2026-11-02 ask me -> Growth "Who tests?" ^tests\n')
    for line in ('answer Growth "We do" for ^tests', 'answer Growth "Also"', 'answer Marcus "Yes"'):
        done = call(tmp_path, "add", line)
        assert done.code == 0
        assert "names no ask" not in done.out


def test_a_request_to_me_is_offered_to_my_own_answer(tmp_path: Path) -> None:
    evening(tmp_path)
    assert "answer for ^push" in call(tmp_path, "add", 'answer me -> Growth "Not yet"').out
    assert "answer for ^push" not in call(tmp_path, "add", 'answer me -> Marcus "Not yet"').out


def test_a_title_in_two_pairs_of_marks_is_kept_in_one(tmp_path: Path) -> None:
    path = evening(tmp_path)
    call(tmp_path, "add", 'win "“Cut the build”"')
    call(tmp_path, "add", 'win "“Go” or “wait”, he asked"')
    text = path.read_text(encoding="utf-8")
    assert 'win "Cut the build"' in text
    assert 'win "“Go” or “wait”, he asked"' in text


def test_a_gaps_own_words_are_refused_at_their_place(tmp_path: Path) -> None:
    path = evening(tmp_path)
    done = call(tmp_path, "add", 'decision Marcus "Yes"', "next-step: as you say it to them")
    assert done.code == 3
    assert "“as you say it to them” only holds the place of your own words" in done.err
    assert "write your own words behind next-step:, as you would say them" in done.err
    assert grown(path) == ""


@pytest.mark.parametrize("line", ['win "…"', "win '...'", 'talk Marcus "..."'])
def test_a_hint_that_was_pasted_is_no_title(tmp_path: Path, line: str) -> None:
    path = evening(tmp_path)
    assert "only holds the place of your own words" in call(tmp_path, "add", line).err
    assert grown(path) == ""


@pytest.mark.parametrize("line", ["private: …", "private: ...", "second-best: …"])
def test_a_blank_is_no_private_line_either(tmp_path: Path, line: str) -> None:
    path = evening(tmp_path)
    done = call(tmp_path, "add", 'ask me -> Marcus "A raise"', line)
    assert f"write your own words behind {line.partition(' ')[0]}" in done.err
    assert grown(path) == ""
    assert call(tmp_path, "add", 'ask me -> Marcus "A raise"', "private: their words …").code == 0


def test_what_amends_an_entry_and_adds_nothing_is_refused(tmp_path: Path) -> None:
    path = evening(tmp_path)
    before = path.read_text(encoding="utf-8")
    done = call(tmp_path, "add", "decision Marcus", "amends: ^once")
    assert done.code == 2
    assert "it adds nothing to ^once" in done.err
    assert path.read_text(encoding="utf-8") == before


QUIET = (
    '2026-11-02 person Growth\n2026-11-02 decision Marcus "We stay with the old till" ^old #till\n'
)


def test_a_holding_message_with_no_word_to_come_is_sent_without_one(tmp_path: Path) -> None:
    path = evening(tmp_path, QUIET)
    assert "Next word" not in call(tmp_path, "hold", "till", "--to", "Growth").out
    done = call(tmp_path, "hold", "till", "--to", "Growth", "--sent")
    assert (done.code, done.err) == (0, "")
    assert "talk me -> Growth " in path.read_text(encoding="utf-8")
    assert "#till" in path.read_text(encoding="utf-8")
    assert "promise" not in path.read_text(encoding="utf-8")


def test_the_next_word_that_a_plan_means_is_promised_once_the_message_was_sent(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, QUIET)
    line = 'promise me -> Growth "Next word on the till" ^word #till'
    call(tmp_path, "add", line, "next-word: 2026-11-06 10:00", "planned: 2026-11-04", "readers: anyone")  # fmt: skip
    done = call(tmp_path, "hold", "till", "--to", "Growth", "--sent")
    assert (done.code, done.err) == (0, "")
    assert "  next-word: 2026-11-06 10:00\n  withdraws: ^word\n" in path.read_text(encoding="utf-8")


def test_a_decision_marked_as_sent_keeps_what_i_promised_myself_to_write_back(
    tmp_path: Path,
) -> None:
    path = evening(
        tmp_path,
        EVENING
        + '2026-11-03 promise me -> me "Write back what we said, in two lines" ^write-back\n  due: 2026-11-03\n',
    )
    done = call(tmp_path, "confirm", "^once", "--sent", "--filled")
    assert done.code == 0
    assert "for ^write-back\n  state: delivered\n" in path.read_text(encoding="utf-8")
    assert "Write back" not in call(tmp_path, "today", "--today", "2026-11-05").out


def test_a_sentence_in_which_nothing_is_heard_is_kept_as_a_note_and_it_says_so(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path)
    assert call(tmp_path, "add", "I feel like an idiot today").code == 2, "a script is told"
    done = call(tmp_path, "add", "I feel like an idiot today", by_hand=True)
    assert (done.code, 'note "I feel like an idiot today"' in grown(path)) == (0, True)
    assert "so it is kept as a note of yours" in done.err
    for words in ("Hello there", "promiss me the list", "I -> Growth the list we spoke of"):
        assert call(tmp_path, "add", words, by_hand=True).code == 2
