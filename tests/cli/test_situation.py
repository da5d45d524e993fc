"""situation: a story in, the kind of moment it is out; nothing is written unless asked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cli.calling import call, environment, evening
from goodbooks.desk.desk import open_desk
from goodbooks.desk.walks.questions.beside_answers import WRITTEN
from goodbooks.desk.walks.questions.half_told import remember

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

STORY = (
    "My manager told me in March that I would get the senior post after the audit. I trained the new people.\n"
    "Last week she gave the post to somebody from outside. I asked her why and she said the budget had changed.\n"
)


def told(tmp_path: Path, text: str, *options: str) -> str:
    (tmp_path / "story.txt").write_text(text, encoding="utf-8", newline="")
    done = call(tmp_path, "situation", "story.txt", *options)
    assert done.code == 0, done.err
    return " ".join(done.out.split())


def test_it_names_the_moment_with_its_passages_and_the_command_to_go_on(tmp_path: Path) -> None:
    out = told(tmp_path, STORY)
    assert "(next-role)" in out or "(promise-not-kept)" in out
    assert "“Last week she gave the post to somebody from outside.”" in out
    assert "goodbooks situation story.txt --keep" in out
    assert "keeps it as a note" in out


def test_it_needs_no_book_and_writes_nothing(tmp_path: Path) -> None:
    told(tmp_path, STORY)
    assert [path.name for path in tmp_path.iterdir() if path.suffix in (".book", ".inbox")] == []


def test_what_it_understood_is_in_the_words_of_the_story(tmp_path: Path) -> None:
    out = told(tmp_path, STORY)
    assert "Decided (last week): Last week she gave the post" in out
    assert "My manager: boss ^s1" in out


def test_a_call_for_help_gets_where_to_turn_by_country_and_no_playbook_of_a_boss(
    tmp_path: Path,
) -> None:
    text = STORY + "I think about not being here any more.\n"
    out = told(tmp_path, text, "--country", "gb")
    assert "116 123" in out and "999" in out  # noqa: PT018
    assert "next-role" not in out and "promise-not-kept" not in out  # noqa: PT018
    assert "Source:" in out


def test_a_story_that_names_its_place_is_shown_the_way_to_the_numbers_of_that_country(
    tmp_path: Path,
) -> None:
    out = told(tmp_path, "I wait tables in Oregon. I think about not being here any more.")
    said = " ".join(out.split())
    assert "Your story names Oregon. For the numbers of the United States: goodbooks situation FILE --country US." in said  # fmt: skip


def test_a_country_that_is_not_known_is_said_to_be(tmp_path: Path) -> None:
    out = told(tmp_path, "I think about not being here any more.", "--country", "ZZ")
    assert "What there is in ZZ is not known here" in out


def test_too_little_a_foreign_language_and_a_family_quarrel_each_get_a_sentence(
    tmp_path: Path,
) -> None:
    assert "too little to say" in told(tmp_path, "My boss again.")
    german = (
        "Gestern hat mein Chef vor allen Leuten gelacht und danach einfach das Zimmer verlassen."
    )
    assert "only English is read" in told(tmp_path, german)
    family = "My landlord never mends the boiler. My mother-in-law says it is my flatmate's fault."
    assert "No playbook fits this" in told(tmp_path, family)


def test_the_line_ends_of_another_system_change_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, STORY.replace("\n", "\r\n")) == told(tmp_path, STORY)


def test_an_empty_story_is_refused_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(" \n", encoding="utf-8")
    done = call(tmp_path, "situation", "story.txt")
    assert done.code != 0
    assert "the story is empty" in done.err


def test_kept_it_waits_in_the_inbox_and_twice_is_once(tmp_path: Path) -> None:
    (tmp_path / "my.book").write_text(
        "2026-01-01 person Vera\n  relation: boss\n", encoding="utf-8"
    )
    assert "wait in the inbox" in told(tmp_path, STORY, "--keep")
    assert "nothing new was proposed" in told(tmp_path, STORY, "--keep")
    assert "Last week she gave the post" in call(tmp_path, "inbox").out.replace("\n", " ")


def test_kept_it_stands_on_its_day_and_in_words_that_still_hold(tmp_path: Path) -> None:
    (tmp_path / "my.book").write_text("", encoding="utf-8")
    story = 'On Monday at ten our auditor told me that the list is late.\nLast week a nurse told me to stop.\nA father wrote: "I want it in writing."\n'
    told(tmp_path, story, "--keep")
    out = " ".join(call(tmp_path, "inbox").out.split())
    assert (
        '2026-11-02 10:00 note me "On Monday at ten our auditor told me that the list is late"'
        in out
    )
    assert 'note me "Last week (the week of 26 October) a nurse told me to stop"' in out
    assert 'request the father -> me "Put it in writing"' in out


def test_what_you_asked_and_another_decided_is_no_decision_of_yours(tmp_path: Path) -> None:
    (tmp_path / "my.book").write_text("", encoding="utf-8")
    story = "My boss gives my people work behind my back.\nI asked him in May to come to me first and he said sure.\nI decided to stay out of it.\n"
    told(tmp_path, story, "--keep")
    out = call(tmp_path, "inbox").out
    assert 'note me "I asked him in May' in out
    assert "decision me" in out


BRIDGE = (
    "I have run the ferry office for nine years. On Monday my boss asked me in the corridor whether I would take over\n"
    "the whole harbour. I blurted out that others could do it better, and she nodded and walked on. I have regretted\n"
    "it ever since. I promised the new clerk a list of the moorings by Friday and cannot think of it. How do I get\n"
    "back to her?\n"
)


def test_the_day_on_which_it_is_decided_is_understood_and_said_once(tmp_path: Path) -> None:
    out = told(
        tmp_path, STORY + "The panel decides by 11 December 2031.\n", "--today", "2031-12-01"
    )
    assert "To be decided (Thursday 11 December): The panel decides by 11 December 2031." in out
    out = told(tmp_path, STORY + "I see her on 11 December 2031 at ten, and she decides it then.\n", "--today", "2031-12-01")  # fmt: skip
    assert out.count("she decides it then") == 1


def test_where_no_sign_of_more_was_read_it_says_where_to_turn_if_it_is_more(tmp_path: Path) -> None:
    more = "Is it more than that? Then first: goodbooks play harassment-or-discrimination, or health-crisis."
    assert more in told(tmp_path, STORY)
    assert more not in told(tmp_path, STORY + "I cannot sleep since then and I cry every morning.\n")  # fmt: skip


def test_the_page_of_a_story_reads_as_it_did(
    tmp_path: Path, golden: Callable[[str, str], None]
) -> None:
    (tmp_path / "ferry.txt").write_text(BRIDGE, encoding="utf-8")
    done = call(tmp_path, "situation", "ferry.txt")
    golden("documents/situation-of-a-story.txt", done.out)


def test_it_says_by_name_who_the_boss_is_and_when_the_next_talk_comes(tmp_path: Path) -> None:
    told = (
        "Yesterday my manager (let's call her Ilse) asked whether I want the harbour, and I mumbled something. I have my\n"
        "one on one with her on Thursday. How do I put it right?\n"
    )
    (tmp_path / "ferry.txt").write_text(told, encoding="utf-8")
    out = call(tmp_path, "situation", "ferry.txt", "--today", "2026-11-03").out
    assert "- My manager, Ilse: boss" in out
    assert "- To come (Thursday 5 November): I have my one on one with her" in out


def test_it_asks_first_what_a_playbook_of_your_own_would_and_the_story_does_not_tell(
    tmp_path: Path,
) -> None:
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "my.book").write_text("", encoding="utf-8")
    head = "title: The harbour\nwhen: Somebody asked.\n\nneeds:\n"
    needs = "  boss person: Who asked? (book: boss)\n  tide text: How high was the tide?\n"
    (tmp_path / "playbooks" / "i-fumbled-it.md").write_text(head + needs, encoding="utf-8")
    out = told(tmp_path, BRIDGE)
    assert "What it leaves open - How high was the tide?" in out
    assert "Who asked?" not in out


def test_a_playbook_that_is_not_there_is_not_named_to_be_played(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("goodbooks.desk.happened.asked_of_a_story.paths", lambda _: {})
    out = told(tmp_path, BRIDGE)
    assert "goodbooks play i-fumbled-it" not in out
    assert "There is no playbook for i-fumbled-it yet" in out
    out = told(tmp_path, "I think about not being here any more.")
    assert "goodbooks play" not in out


def test_the_page_of_a_route_says_where_to_turn_in_a_country(tmp_path: Path) -> None:
    (tmp_path / "my.book").write_text("", encoding="utf-8")
    done = call(tmp_path, "play", "health-crisis", "--country", "gb")
    assert "Samaritans, 116 123" in done.out
    done = call(tmp_path, "play", "nothing-fits", "--country", "gb")
    assert "116 123" not in done.out


def test_a_playbook_of_your_own_is_named_by_its_scenes_and_played_where_none_else_fits(
    tmp_path: Path,
) -> None:
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "my.book").write_text("", encoding="utf-8")
    own = "title: The choir\nwhen: The choir is at odds.\n\nscenes:\n  (altos|basses) .. (follow|flat)\n  two conductors\n"
    (tmp_path / "playbooks" / "the-choir.md").write_text(own, encoding="utf-8")
    text = "Our choir has two conductors this season. The altos all follow one and the wedding is on Saturday."
    assert "One of your own fits, too: goodbooks play the-choir." in told(tmp_path, text)
    assert "the-choir" not in told(tmp_path, BRIDGE)
    (tmp_path / "story.txt").write_text(text, encoding="utf-8")
    assert call(tmp_path, "play", "--from", "story.txt", "--read").out.startswith("The choir")


def test_a_variable_that_names_no_book_does_not_stop_a_story(tmp_path: Path) -> None:
    environ = environment(tmp_path, GOODBOOKS_BOOK=str(tmp_path / "gone.book"))
    told = "My boss did not back me when a customer asked, though we had agreed on a day."
    done = call(tmp_path, "situation", "-", given=told, environ=environ)
    assert done.code == 0
    assert "What just happened" in done.out
    assert "this goes on without one" in done.err
    assert call(tmp_path, "--book", "gone.book", "situation", "-", given=told).code != 0


def test_colleagues_who_have_gone_are_nobody_of_the_story(tmp_path: Path) -> None:
    told = "My departed colleagues did all of it, and my boss gave me the rest. My colleague Ana helps."
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    said = call(tmp_path, "situation", "story.txt").out
    assert "departed colleagues: peer" not in said
    assert "My colleague, Ana: peer" in said


def test_a_story_that_was_typed_is_first_to_be_kept_in_a_file(tmp_path: Path) -> None:
    out = " ".join(call(tmp_path, "situation", "-", given=STORY).out.split())
    assert "--from FILE, once the story is kept in a file." in out
    assert "--from -" not in out
    assert "goodbooks situation FILE --keep" in out


def test_a_story_that_goes_on_with_a_plan_begins_with_that_plan(tmp_path: Path) -> None:
    book = evening(tmp_path, '2026-11-02 person Jörg\n  relation: boss\n2026-11-02 ask me -> Jörg "To run the pass on Sundays" ^pass #pass\n  planned: 2026-11-03\n2026-11-03 09:00 talk Jörg "The pass" ^talk #pass\n')  # fmt: skip
    environ = environment(tmp_path)
    desk = open_desk(str(book), date(2026, 11, 3), environ, str(tmp_path))
    remember(desk, environ, "next-role", {WRITTEN: "2026-11-02 ^pass ^talk", "boss": "Jörg"})
    for told, first in (
        ("I told him yes, I want it; he said he thinks about it.", "goodbooks debrief Jörg --from story.txt, which takes what your story tells into its questions."),
        ("I did not say it, he was in the kitchen all day.", "What to say, and the days: goodbooks play next-role."),
    ):  # fmt: skip
        (tmp_path / "story.txt").write_text(told, encoding="utf-8")
        out = call(tmp_path, "situation", "story.txt", "--today", "2026-11-03").out
        plain = " ".join(out.split())
        assert plain.index("It goes on with a plan of yours") < plain.index("What kind of moment")
        assert first in plain


def test_a_plan_that_only_the_book_tells_of_is_gone_on_with_too(tmp_path: Path) -> None:
    written = "  written: 2026-11-02\n"
    evening(tmp_path, f'2026-11-02 person Madame Claire Fournier\n  relation: boss\n2026-11-02 ask me -> Madame Claire Fournier "To coordinate" ^role #role\n  planned: 2026-11-03\n{written}2026-11-03 09:00 talk Madame Claire Fournier "The role" ^talk #role\n{written}2026-11-02 note me "Do they know?" ^know\n  plays: i-fumbled-it\n  look-back: 2026-11-09\n{written}')  # fmt: skip
    (tmp_path / "story.txt").write_text("I talked to Madame Fournier and said it. She has to ask the rectorate first.", encoding="utf-8")  # fmt: skip
    out = " ".join(call(tmp_path, "situation", "story.txt", "--today", "2026-11-03").out.split())
    assert "It goes on with a plan of yours “I fumbled an answer or a talk” stands" in out
    went = '2026-11-03 note me "well" for ^know\n  plays: i-fumbled-it\n  went: well\n'
    (tmp_path / "life.book").write_text((tmp_path / "life.book").read_text(encoding="utf-8") + went, encoding="utf-8")  # fmt: skip
    assert "It goes on with" in call(tmp_path, "situation", "story.txt", "--today", "2026-11-10").out  # fmt: skip
    assert "It goes on with" not in call(tmp_path, "situation", "story.txt", "--today", "2026-12-10").out  # fmt: skip


def test_at_a_terminal_it_is_said_that_a_story_is_waited_for_and_how_it_ends(tmp_path: Path) -> None:  # fmt: skip
    evening(tmp_path, "")
    by_hand = call(tmp_path, "situation", "-", given=STORY, by_hand=True)
    piped = call(tmp_path, "situation", "-", given=STORY)
    assert "Ctrl-D on a line of its own ends it" in by_hand.err
    assert "Ctrl-D" not in piped.err
    assert by_hand.out == piped.out
