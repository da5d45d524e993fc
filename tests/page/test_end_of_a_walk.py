"""The end of a walk: what was taken from the story, and a name for whoever is “my boss” so far, which all of it says then."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.keyed import key_of
from goodbooks.web.sayings import as_said_today
from page.asking import Asking
from page.walking import answer_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HERE = "/happened/walk/step-back"
BOSS = "2026-11-02 person Dana\n  relation: boss\n\n"
YES = '\n2026-12-03 answer Dana "Yes" ^yes for ^go-back\n  is: yes\n'
TOLD_HR = '\n2026-12-04 outcome "sent" for ^note-asking\n'


def shown(answer: str) -> str:
    found = re.findall(r'name="shown" value="([^"]+)"', answer)
    return str(found[-1])


@pytest.fixture
def nameless(tmp_path: Path) -> Iterator[Asking]:
    """A page with an empty book, in which a walk to step back stands at its end."""
    asking = Asking(tmp_path, "")
    asking.come_in()
    asking.post(
        "/happened",
        text="I said yes to leading the team and want to step back. My boss says press on.",
    )
    asking.post(HERE, slot="position", words="A pause, though my boss says press on")
    asking.post(HERE, way="Propose a change, with a hand-over")
    asking.post(HERE, slot="wanted", words="go back to the desk", do="plan")
    yield asking
    asking.door.close()


def test_a_boss_without_a_name_is_named_at_the_end_and_the_plan_the_mails_and_the_words_follow(
    nameless: Asking,
) -> None:
    answer = nameless.get(HERE + "/end").text
    assert "Your boss’s name" in answer
    at = re.search(r'name="mail" value="(\d+)"', answer)
    assert at
    nameless.post(HERE + "/words", mail=at[1], text="Hello, my boss Dana, half an hour?")
    assert nameless.post(HERE + "/name", name="Dana, Theo").status_code == 400
    nameless.post(HERE + "/name", name="Dana")
    answer = nameless.get(HERE + "/end")
    assert "Your boss’s name" not in answer.text
    assert "Hello, Dana, half an hour?" in answer.text
    nameless.post(HERE + "/write", shown=shown(answer.text))
    said = nameless.text()
    assert "ask me -> Dana" in said
    assert "what I am asking Dana for: to" in said
    assert "A pause, though Dana says press on" in said
    assert "person Dana" in said
    assert "also: my boss" in said


def test_a_boss_is_named_after_the_plan_was_written_too(nameless: Asking) -> None:
    nameless.post(HERE + "/write", shown=shown(nameless.get(HERE + "/end").text))
    nameless.post(HERE + "/name", name="Dana")
    assert "person Dana" in nameless.text()
    assert "Dana, may I have half an hour" in nameless.get(HERE + "/end").text
    case = f"/pages/case/{key_of('my-role')}"
    assert "asking Dana for: to" in nameless.post(case, reader=key_of("HR")).text


def test_what_was_taken_from_the_story_is_shown_before_it_is_written_and_can_be_changed(
    nameless: Asking,
) -> None:
    answer = nameless.get(HERE + "/end").text
    taken = answer.partition("Taken from your story")[2].partition("</section>")[0]
    assert "my boss" in taken
    assert answer.index("Taken from your story") < answer.index("Write the plan down")
    links = re.findall(rf'href="({HERE}/\d+)"', taken)
    assert len(links) == taken.count("<li>") >= 1
    assert 'name="words" value="my boss"' in nameless.get(links[0]).text
    nameless.post(HERE + "/write", shown=shown(answer))
    assert "Taken from your story" not in nameless.get(HERE + "/end").text


def test_a_part_of_mine_is_in_my_own_words_and_one_that_is_no_sentence_is_kept_with_its_question_too(
    page: Asking,
) -> None:
    there = "/happened/walk/boss-did-not-back-me"
    page.post(there, slot="position", words="To be told first", do="next")
    page.post(there, slot="my part", words="only after the call", do="plan")
    page.post(there, way="Ask how it goes next time")
    page.post(there + "/write", shown=shown(page.get(there + "/end").text))
    assert "my-part: only after the call" in page.text()
    assert re.search(r"private: [A-Z].*\? only after the call", page.text())


def test_what_is_usual_is_a_gap_in_the_message_until_somebody_goes_on_with_it(page: Asking) -> None:
    here = "/happened/walk/micromanaged"
    page.post(here, slot="position", words="To decide and tell")
    page.post(here, way="Ask for a trial of one area")
    page.post(here, slot="area", words="the releases", do="plan")
    answer = re.sub(r"<[^>]*>", "", page.get(here + "/end").text)
    assert "On [Wednesday 2 December?] we look at it together." in answer
    assert "[Wednesday 2 December?]: Until which day would the trial run?" in answer
    assert "[a short note each week?]: What would let them sleep" in answer
    page.post(here, slot="until", words="2026-12-02", do="next")
    answer = page.get(here + "/end").text
    assert "On Wednesday 2 December we look at it together." in answer
    assert "[a short note each week?]" in answer


def test_a_gap_leads_to_its_question_and_the_coach_waits_until_it_is_filled(page: Asking) -> None:
    here = "/happened/walk/micromanaged"
    page.post(here, slot="position", words="To decide and tell")
    page.post(here, way="Ask for a trial of one area")
    page.post(here, slot="boss", words="Marcus")
    page.post(here, slot="fear", words="That a delivery is late.", do="plan")
    end = page.get(here + "/end").text
    at = re.search(rf'href="({here}/\d+)"><span>Answer the question for (?:<bdi>)?\[area\]', end)
    assert at is not None
    assert "The coach has nothing against it." not in end
    assert "first; then let the coach look at it." in end
    question = page.get(at[1]).text
    assert "Which one area could you run alone" in question
    page.post(here, slot="area", words="the releases", do="there")
    end = page.get(here + "/end").text
    assert "[area]" not in end
    assert "May I look after the releases on my own until [" in end
    for number, words in ((one, two) for one, two in [_a_mail(page, here)]):
        page.post(
            here + "/words", mail=number, text=re.sub(r"[\[\]]|\?(?=\])", "", words), do="look"
        )
    assert "The coach has nothing against it." in page.get(here + "/end").text


def _a_mail(page: Asking, here: str) -> tuple[str, str]:
    """The number and the words of the first mail of a last page."""
    answer = page.get(here + "/end").text
    found = re.search(r'<textarea id="mail-(\d+)-text"[^>]*>\n(.*?)</textarea>', answer, re.DOTALL)
    assert found
    return found[1], unescape(found[2])


@pytest.mark.parametrize(
    ("instead", "due"),
    [
        ("Wednesday 11 November", "2026-11-11"),
        ("Friday", "2026-11-06"),
        ("Thursday 12 November, 14:00", "2026-11-12"),
        ("[Wednesday 11 November?]", ""),
        ("soon", ""),
    ],
)
def test_a_usual_day_that_is_let_stand_or_written_over_in_the_mail_is_the_day_of_the_ask(
    page: Asking, instead: str, due: str
) -> None:
    here = "/happened/walk/too-much-work"
    page.post(here, slot="position", words="To know what waits")
    page.post(here, way="Bring the list, and let them choose")
    for slot, words in (
        ("fits", "the rota"),
        ("out", "the audit"),
        ("proposal", "the audit in May"),
    ):
        page.post(here, slot=slot, words=words, do="plan")
    at, words = _a_mail(page, here)
    assert "[Wednesday 11 November?]" in words
    page.post(here + "/words", mail=at, text=words.replace("[Wednesday 11 November?]", instead))
    page.post(here + "/write", shown=shown(page.get(here + "/end").text))
    asked = re.search(r"ask me -> .*as I propose it.*\n(?:  .*\n)*", page.text())
    assert asked
    assert re.findall(r"due: (.*)", asked[0]) == ([due] if due else [])


def test_a_name_typed_in_small_letters_is_taken_with_its_capital_and_small_when_said_so(
    nameless: Asking,
) -> None:
    assert nameless.post(HERE + "/name", name="tom").status_code == 303
    answer = nameless.get(HERE + "/end").text
    assert "Tom, may I have half an hour" in answer
    assert "and it is written with a capital from now on." in answer
    nameless.post(HERE + "/name", name="tom")
    answer = nameless.get(HERE + "/end").text
    assert "You typed" not in answer
    assert "asking tom for" in answer
    assert "Tom" not in answer


def test_a_name_that_begins_small_is_kept_and_a_refusal_says_what_to_write(
    nameless: Asking,
) -> None:
    refused = nameless.post(HERE + "/name", name="my director")
    assert refused.status_code == 400
    assert "write the name alone, such as Dana or Dana Roth" in refused.text
    nameless.post(HERE + "/name", name="van der Berg")
    answer = nameless.get(HERE + "/end").text
    assert "Van der Berg, may I have half an hour" in answer
    assert "asking van der Berg for" in answer
    assert "You typed" not in answer


NOT_BACKED = "/happened/walk/boss-did-not-back-me"


def _said_to_them(answer: str) -> list[str]:
    """What a last page has to say to others, messages and spoken words."""
    return re.findall(r"<textarea[^>]*>\n(.*?)</textarea>", answer, re.DOTALL)


@pytest.fixture
def not_backed(tmp_path: Path) -> Iterator[Asking]:
    """A page on which a walk of Wednesday 4 November stands at its end: a boss turned around, and Growth waits."""
    asking = Asking(tmp_path, "2026-11-02 person Marcus\n  relation: boss\n\n")
    asking.come_in()
    asking.post(NOT_BACKED, slot="position", words="To be told first")
    asking.post(NOT_BACKED, slot="their side", words="He had an hour. Nothing tonight, please.")
    asking.post(NOT_BACKED, slot="my part", words="I told them too early")
    asking.post(NOT_BACKED, way="Ask how it goes next time")
    asking.post(NOT_BACKED, slot="others", words="Growth", do="plan")
    yield asking
    asking.door.close()


def test_the_day_that_a_mail_names_in_place_of_the_suggested_one_moves_the_step_to_its_reader(
    not_backed: Asking,
) -> None:
    answer = unescape(not_backed.get(NOT_BACKED + "/end").text)
    growth, marcus = "by [Thursday 5 November?]", "by [Friday 6 November?]"
    assert growth in answer
    for at, text in (
        (re.findall(r'name="mail" value="(\d+)"', answer)[0], f"Marcus, may I have ten minutes {marcus}?"),
        (re.findall(r'name="mail" value="(\d+)"', answer)[1], "The next word from me comes by Monday 9 November; until then, questions come to me."),
    ):  # fmt: skip
        not_backed.post(NOT_BACKED + "/words", mail=at, text=text)
    answer = not_backed.get(NOT_BACKED + "/end").text
    assert "Monday 9 November: you promise" in answer
    not_backed.post(NOT_BACKED + "/write", shown=shown(answer))
    said = not_backed.text()
    assert '"Next word on what holds" ^next-word #change-of-line\n  planned: 2026-11-09\n' in said
    assert "2026-11-06 talk Marcus" in said, "what still stands in brackets is no other day"


def test_who_said_not_tonight_has_no_step_on_this_evening(not_backed: Asking) -> None:
    answer = not_backed.get(NOT_BACKED + "/end").text
    assert "You said “Nothing tonight”, so nothing of the plan is due before Thursday 5 November." in unescape(answer)  # fmt: skip
    not_backed.post(NOT_BACKED + "/write", shown=shown(answer))
    assert "planned: 2026-11-05" in not_backed.text()
    assert "planned: 2026-11-04" not in not_backed.text()
    assert "due: 2026-11-04" not in not_backed.text()


def at_the_end(tmp_path: Path, book: str = "", today: date = date(2026, 11, 27)) -> Asking:
    """A page on which the plan of a walk to step back was written."""
    asking = Asking(tmp_path, BOSS + book, today).come_in()
    asking.post(HERE, slot="position", words="Other work")
    asking.post(HERE, way="Propose a change, with a hand-over")
    asking.post(HERE, slot="wanted", words="go back to BA work")
    asking.post(HERE, slot="gain", words="You keep a good analyst")
    asking.post(HERE, slot="handover", words="Three weeks with Tom", do="plan")
    asking.post(HERE + "/write", shown=shown(asking.get(HERE + "/end").text))
    return asking


def later(asking: Asking, today: date, added: str = "") -> str:
    """The end of the walk on a later day, after more was written."""
    text = asking.text() + added
    asking.door.close()
    again = Asking(asking.folder, text, today).come_in()
    answer = unescape(again.get(HERE + "/end").text)
    again.door.close()
    return re.sub(r"<[^>]*>", "", answer)


def test_colleagues_hear_nothing_before_the_boss_has_said_yes_and_hr_knows(tmp_path: Path) -> None:
    asking = at_the_end(tmp_path)
    assert "My role is changing" not in asking.get(HERE + "/end").text
    assert "My role is changing" not in later(asking, date(2026, 12, 7))
    assert "My role is changing" not in later(asking, date(2026, 12, 7), YES)
    assert "My role is changing" in later(asking, date(2026, 12, 7), TOLD_HR)


def test_after_a_yes_to_keep_to_oneself_colleagues_hear_nothing(tmp_path: Path) -> None:
    quiet = YES + '  said: "Yes, but keep it between us until January."\n' + TOLD_HR
    assert "My role is changing" not in later(at_the_end(tmp_path), date(2026, 12, 7), quiet)


def test_a_talk_that_is_behind_is_no_step_of_the_plan_any_more(tmp_path: Path) -> None:
    asking = at_the_end(tmp_path)
    now = asking.get(HERE + "/end").text
    assert "talk with Dana, if that day suits them: A proposal for my role" in now
    assert "May I have half an hour" in unescape(now).replace("may I", "May I")
    after = later(asking, date(2026, 12, 7))
    assert "talk with Dana, if that day suits them: A proposal for my role" not in after
    assert "half an hour by" not in after
    assert "The first thing today" not in after
    assert "look back: Is it decided" in after


def test_a_boss_who_was_named_before_the_plan_was_written_leaves_every_message_as_it_was(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, "")
    page.come_in()
    page.post("/happened", text="My boss told me to wait for him. Yesterday my boss went behind my back and let Growth go ahead. My one on one with my boss is Friday.")  # fmt: skip
    answer_all(page, boss="my boss", exception="the load test", rule="a word to me first")
    page.post(NOT_BACKED + "/name", name="Dave")
    before = page.get(NOT_BACKED + "/end").text
    assert "could we do it like this: a word to me first?" in before
    page.post(NOT_BACKED + "/write", shown=shown(before))
    after = page.get(NOT_BACKED + "/end").text
    page.door.close()
    assert _said_to_them(after) == _said_to_them(before)
    assert "Until you answer" not in after
    assert "Ten minutes in private on how" not in after, "the talk that is coming is the one for it"


def test_a_sentence_with_a_quotation_is_whole_though_a_browser_ends_its_lines_otherwise(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, "").come_in()
    said = 'He said "We need you as a lead, press on." I do not know how to sell it to him.'
    story = f"I said yes to leading the team in March.\r\n\r\nI want to step back.\r\n\r\nI asked my boss, Dana, on Monday. {said} The class begins in August."
    page.post("/happened", text=story)
    page.post(HERE, slot="position", words="A pause")
    page.post(HERE, way="Propose a change, with a hand-over")
    page.post(HERE, slot="wanted", words="go back to the desk", do="plan")
    end = unescape(page.get(HERE + "/end").text)
    assert "press o n." not in end
    assert "He said “We need you as a lead, press on.”" in end
    page.door.close()


def test_the_day_before_is_called_yesterday_in_a_mail_that_goes_out_today() -> None:
    day = date(2026, 12, 2)
    said = as_said_today("Thank you for asking me on Tuesday 1 December. On Tuesday 1 December you asked.", day)  # fmt: skip
    assert said == "Thank you for asking me yesterday. Yesterday you asked."
    assert as_said_today("On Monday 30 November you asked.", day) == "On Monday 30 November you asked."  # fmt: skip


@pytest.mark.parametrize(
    ("talk", "first"),
    [
        ("I have a one-on-one with him tomorrow at half past ten.", "In person, to"),
        ("I have a one-on-one with him on 30 November.", "A mail to"),
    ],
)
def test_the_words_for_a_talk_that_is_near_come_before_the_mail(
    tmp_path: Path, talk: str, first: str
) -> None:
    page = Asking(tmp_path, "2026-11-02 person Ewald\n  relation: boss\n\n")
    page.come_in()
    page.post("/happened", text=f"My boss decides everything himself and won't let go. {talk}")
    walk = "/happened/walk/micromanaged"
    page.get(walk)
    page.post(walk, slot="position", words="to decide and tell them")
    page.post(walk, way="Ask for a trial of one area")
    page.post(walk, slot="area", words="the night lines, with Jonas", do="plan")
    said = page.get(walk + "/end").text.partition('aria-label="What to say"')[2]
    heads = re.findall(r"<h3[^>]*>(?:<bdi>)?([^<]*)", said)
    assert heads[0].startswith(first)
    assert "May I look after the night lines, with Jonas until" in unescape(said)
    page.door.close()
