"""What is told of an answer to what a plan asked goes on with that plan, and not with another playbook."""

from __future__ import annotations

from datetime import date
from html import unescape
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.walks.questions import beside_answers, half_told
from goodbooks.desk.walks.since.clauses_of_a_talk import decided_in
from goodbooks.desk.walks.since.goes_on import said_in
from goodbooks.web.keyed import key_of
from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

THURSDAY = date(2026, 11, 5)


def told(
    tmp_path: Path,
    story: str,
    boss: str = "Maud",
    wanted: str = "To go back to the ward",
    more: str = "",
) -> tuple[Asking, str]:
    """The page on a Thursday with that story told, and what it says; a plan made on the Monday stands in the book."""
    book = f'2026-11-02 ask me -> {boss} "{wanted}" ^back #role\n2026-11-05 09:00 talk {boss} "My role" ^talk #role\n{more}'
    page = Asking(tmp_path, book, THURSDAY).come_in()
    page.get("/")
    desk = next(iter(page.house._desks.values()))
    kept = {beside_answers.WRITTEN: "2026-11-02 ^back ^talk", beside_answers.OF_STORY: "I want my ward back.", "boss": boss}  # fmt: skip
    half_told.remember(desk, page.house.around.environ, "step-back", kept)
    page.post("/happened", text=story)
    return page, page.get("/happened").text


GOES_ON = "It goes on with a plan of yours"


@pytest.mark.parametrize(
    ("boss", "wanted", "story"),
    [
        ("Maud", "To go back to the ward", "Maud said on Thursday: not before the stock-take on 18 December, ask me then. Tamsin asked me again in the canteen. I am flat."),
        ("Jörg", "To cook at the fourth station", "It is done. Jörg told me he will think about it over the weekend. I feel passed over."),
        ("Élise", "To teach two classes", "I asked her at ten. My boss answered yes, from January, but only two classes."),
        ("Maud", "To go back to the ward", "Maud wrote that I can go back to the ward in spring."),
    ],
)  # fmt: skip
def test_an_answer_to_what_a_plan_asked_goes_on_with_it_first(
    tmp_path: Path, boss: str, wanted: str, story: str
) -> None:
    page, text = told(tmp_path, story, boss, wanted)
    first, _, behind = text.partition(GOES_ON)
    assert behind
    assert "/happened/walk/" not in first
    assert behind.index("/happened/goes-on") < behind.index("/happened/walk/step-back")
    assert "What kind of moment this may be" not in text
    if "/happened/walk/" in behind.partition("step-back")[2]:
        assert "If it is something else after all" in behind
    there = page.post("/happened/goes-on").headers["location"]
    assert there == f"/debrief/{key_of(boss)}/1"
    assert "Their words, as they said them" in page.get(there).text
    end = page.get(f"/debrief/{key_of(boss)}/end").text
    assert any(said in end for said in ("not before the stock-take", "over the weekend", "from January", "in spring"))  # fmt: skip
    page.door.close()


@pytest.mark.parametrize(
    "story",
    [
        "Maud shouted at me in front of the drivers this morning, and everybody looked away.",
        "A customer said no to the new price, and my colleague Tom took the order from me.",
        "My boss decided this morning over my head what I had promised to Growth.",
    ],
)
def test_a_story_of_something_else_does_not(tmp_path: Path, story: str) -> None:
    page, text = told(tmp_path, story)
    assert GOES_ON not in text
    page.door.close()


ANSWERED = '2026-11-04 answer Maud "Yes, you hear it first" ^yes for ^back\n  is: yes\n'
BROKEN = "It happened again. Only yesterday Maud agreed that I hear it first, and this morning she promised Ines a run without calling me. I have said nothing to her yet."


@pytest.mark.parametrize(
    "story",
    [
        BROKEN,
        "Maud had agreed that I hear it first, and today she told Ines of the run before me.",
        "On Wednesday Maud said yes, you hear it first. Today the whole ward knew before me.",
    ],
)
def test_an_answer_that_the_book_has_is_no_talk_of_today(tmp_path: Path, story: str) -> None:
    page, text = told(tmp_path, story, wanted="You tell me first", more=ANSWERED)
    assert GOES_ON not in text
    page.post("/happened/goes-on")
    assert "Maud agreed" not in page.get(f"/debrief/{key_of('Maud')}").text
    page.door.close()


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("This morning Maud said “not before the stock-take” and walked off laughing.", "Not before the stock-take"),
        ("Yesterday Jörg told me he will think about it.", "Jörg told me he will think about it."),
        ("Élise came in furious, I was so angry that I left, and she said no.", "She said no."),
        ("I asked Maud again and she just shrugged and did not answer.", ""),
    ],
)  # fmt: skip
def test_only_what_they_said_stands_as_their_words(sentence: str, said: str) -> None:
    who = next(one for one in ("Maud", "Jörg", "Élise") if one in sentence)
    assert said_in(sentence, who) == said


TALK_TOLD = (
    ("Gwen Pritchard", "I want to be considered for head of rostering. What comes next?", "I told her yes, I want it; she said she thinks about it and tells me by Friday."),
    ("Jörg Vogt", "I want to take over the breakfast line", "Talked to Jörg this morning. I said I want the line. He says he has to look at the rota first and lets me know on Wednesday."),
    ("Béatrice Lambert", "I do want to be the deputy. What comes next?", "Told Béatrice that I want to be her deputy. She was surprised, and wants to sleep on it until Monday."),
    ("our head chef", "I want to run the pass on Sundays", "I sent him the short mail last night. He wrote back that he will talk to the owner."),
)  # fmt: skip


def with_a_talk(tmp_path: Path, boss: str, wanted: str, story: str) -> tuple[Asking, str]:
    """The page on a Thursday with that story told; the talk of a plan was today, and what it asks is only meant so far."""
    book = f'2026-11-02 person {boss}\n  relation: boss\n2026-11-02 ask me -> {boss} "{wanted}" ^back #role\n  planned: 2026-11-05\n  due: 2026-11-13\n2026-11-05 09:00 talk {boss} "Coming back to it" ^talk #role\n  stage: planned\n'
    page = Asking(tmp_path, book, THURSDAY).come_in()
    page.get("/")
    desk = next(iter(page.house._desks.values()))
    kept = {beside_answers.WRITTEN: "2026-11-02 ^back ^talk", beside_answers.OF_STORY: "I fumbled it.", "boss": boss}  # fmt: skip
    half_told.remember(desk, page.house.around.environ, "i-fumbled-it", kept)
    page.post("/happened", text=story)
    return page, page.get("/happened").text


def debriefed(page: Asking) -> str:
    """What the answers of the story become, as the page after the talk shows it."""
    there = page.post("/happened/goes-on").headers["location"]
    return unescape(page.get(there.removesuffix("/1") + "/end").text)


@pytest.mark.parametrize(("boss", "wanted", "story"), TALK_TOLD)
def test_a_talk_told_in_pronouns_goes_on_with_its_plan_and_their_word_leaves_the_ask_open(
    tmp_path: Path, boss: str, wanted: str, story: str
) -> None:
    page, text = with_a_talk(tmp_path, boss, wanted, story)
    assert GOES_ON in text
    assert text.index(GOES_ON) < text.index("/happened/walk/")
    end = debriefed(page)
    assert "for ^back" in end
    assert "answer " in end
    page.door.close()


def test_what_was_promised_either_way_stands_in_the_questions(tmp_path: Path) -> None:
    story = "I spoke with Gwen and said it. She was glad. She'll ask HR about my Wednesdays by Friday and she wants one page from me by Monday on how I'd run the first months. She tells me on the 13th."
    page, _ = with_a_talk(tmp_path, "Gwen Pritchard", "I want to be head of rostering", story)
    end = debriefed(page)
    assert 'promise Gwen Pritchard -> me "ask HR about my Wednesdays"' in end
    assert "due: 2026-11-06" in end
    assert 'promise me -> Gwen Pritchard "one page on how I\'d run the first months"' in end
    assert "due: 2026-11-09" in end
    page.door.close()


@pytest.mark.parametrize(
    ("boss", "wanted", "story", "decided", "promised"),
    [
        (
            "Sünje Brodersen", "I want the crew if I can keep two days early. What comes next?",
            "Spoke to Sünje this morning. I said it straight off. She said she was relieved. She can't say yes yet: she has to ask the works manager about the standby, and she'd let me know by Wednesday. The two early days are no problem, she said. She wants me to write her half a page on the crew, by Monday.",
            "The two early days are no problem", "half a page on the crew",
        ),
        (
            "Renaud Petit", "I want to lead the ward as long as I keep my Fridays",
            "I told Renaud that I want it. He was kind. He doesn't have an answer yet, he has to check with the board first. My Fridays stay as they are, Renaud said. I'm to send him the rota by Monday.",
            "My Fridays stay as they are", "the rota",
        ),
    ],
)  # fmt: skip
def test_each_clause_of_a_talk_stands_in_its_own_question(
    tmp_path: Path, boss: str, wanted: str, story: str, decided: str, promised: str
) -> None:
    page, _ = with_a_talk(tmp_path, boss, wanted, story)
    end = debriefed(page)
    assert f'decision {boss} "{decided}"' in end
    assert f'promise me -> {boss} "{promised}"' in end
    assert "due: 2026-11-09" in end
    assert end.count("for ^back") == 1
    assert "answer " in end.partition("for ^back")[0].rpartition("2026-")[2]
    assert "She said." not in end
    page.door.close()


def test_that_they_rang_is_nothing_that_they_said(tmp_path: Path) -> None:
    story = "Gwen rang me at half past three. So I've got it: I lead the rostering from 1 February and keep my Fridays. She sends me the letter from HR by Monday. I have to say by Friday who takes over the keys."
    page, _ = with_a_talk(
        tmp_path, "Gwen Pritchard", "I want to be head of rostering", "I said it. " + story
    )
    end = debriefed(page)
    assert (
        'decision Gwen Pritchard "Yes, you lead the rostering from 1 February and keep your Fridays"'
        in end
    )
    assert 'promise Gwen Pritchard -> me "send me the letter from HR"' in end
    assert 'promise me -> Gwen Pritchard "say who takes over the keys"' in end
    assert "half past three" not in end
    page.door.close()


def test_a_yes_told_on_the_day_it_was_to_come_is_their_decision(tmp_path: Path) -> None:
    story = "Gwen told me today. It is a yes, head of rostering from 1 February. Declan does not know yet."
    page, _ = with_a_talk(tmp_path, "Gwen Pritchard", "I want to be head of rostering", story)
    assert 'decision Gwen Pritchard "Yes, head of rostering from 1 February"' in debriefed(page)
    page.door.close()


@pytest.mark.parametrize(
    "story",
    [
        "I didn't say it. We had half an hour and she talked about fuel all the time.",
        "Gwen was ill today, the weekly is off until Monday.",
        "It did not come up, and I lost my nerve.",
    ],
)
def test_what_was_not_said_goes_on_with_the_words_for_it(tmp_path: Path, story: str) -> None:
    page, text = with_a_talk(tmp_path, "Gwen Pritchard", "I want to be head of rostering", story)
    assert "is not said yet" in text
    assert text.index("/happened/walk/i-fumbled-it") < text.index("/happened/goes-on")
    page.door.close()


@pytest.mark.parametrize(
    "story",
    [
        "Declan shouted at me in front of two drivers. I said nothing and went out.",
        "Gwen moved the deadline for the timetable again, and I told the drivers Monday.",
        "Sabine told the waiters that I burnt the croissants, which was her. I am furious.",
        "Gwen told me off in front of a driver's family for a swap I had not made.",
    ],
)
def test_a_new_matter_with_the_same_person_does_not_go_on_with_it(
    tmp_path: Path, story: str
) -> None:
    page, text = with_a_talk(tmp_path, "Gwen Pritchard", "I want to be head of rostering", story)
    assert GOES_ON not in text
    page.door.close()


@pytest.mark.parametrize(
    ("sentence", "who", "decided"),
    [
        ("Madame Fournier told me this morning: yes, from September.", "Madame Claire Fournier", "Yes, from September"),
        ("It is a clear no.", "Jörg", "No"),
        ("Vogt said yes, but you train Sabine.", "Jörg Vogt", "Yes, but you train Sabine"),
        ("Tom said yes.", "Ana", ""),
    ],
)  # fmt: skip
def test_a_yes_or_a_no_told_outright_is_what_they_decided(
    sentence: str, who: str, decided: str
) -> None:
    assert decided_in([sentence], who) == decided


GIVEN = """2026-11-02 handoff {boss} -> me "{area}" ^area #area
  wished: inquire

2026-11-02 ask me -> {boss} "May I look after {small} on my own for a time?" ^ask #area

2026-11-03 answer {boss} "Yes" ^yes for ^ask
  is: yes

2026-11-02 person {boss}
  relation: boss

"""
GONE = [
    ("Konrad", "The tanks", "the tanks", "It went wrong tonight, and he saw it himself. He said: that's it, from tomorrow I do the tanks again myself."),
    ("Frau Vogt", "The rota", "the rota", "Frau Vogt said: from tomorrow I write the rota again myself. I have to write to her tonight."),
    ("Zoë", "Release days", "release days", "She said: from tomorrow I do the release days again myself."),
]  # fmt: skip


@pytest.mark.parametrize(("boss", "area", "small", "story"), GONE)
def test_on_the_evening_it_is_taken_back_the_plan_stands_and_the_words_for_tonight_are_in_view(
    tmp_path: Path, boss: str, area: str, small: str, story: str
) -> None:
    page = Asking(tmp_path, GIVEN.format(boss=boss, area=area, small=small), THURSDAY).come_in()
    page.get("/")
    desk = next(iter(page.house._desks.values()))
    kept = {beside_answers.WRITTEN: "2026-11-02 ^ask", beside_answers.OF_STORY: "I want to run it alone.", "boss": boss}  # fmt: skip
    half_told.remember(desk, page.house.around.environ, "micromanaged", kept)
    page.post("/happened", text=story)
    text = page.get("/happened").text
    behind = text.partition(GOES_ON)[2]
    assert 'href="/happened/walk/micromanaged/end"' in behind
    assert "If it is something else after all" not in behind
    assert "My boss took back what they had let me have" in behind
    assert "The plan is in the book." in page.get("/happened/walk/micromanaged/end").text
    assert "Another story, so this is a new walk" not in page.get("/happened/walk/micromanaged/end").text  # fmt: skip
    page.door.close()


@pytest.mark.parametrize("story", [
    "tamsin just asked me in the canteen, maud told her something. she will ask again tomorrow and i dont want to lie to her",
    "Tamsin asked me if I am coming back to the ward. I said nothing because Maud said nobody hears of it yet. She will ask again.",
    "My deputy asked me whether I am going back to the ward. She said she will ask again.",
    "Somebody from the old team asked me in the lift whether I go back to the ward. She says she will ask again.",
])  # fmt: skip
def test_what_somebody_else_asked_me_is_not_written_into_the_plan(
    tmp_path: Path, story: str
) -> None:
    page, text = told(tmp_path, story)
    assert GOES_ON not in text
    page.door.close()


@pytest.mark.parametrize("story", [
    "Tamsin asked me in the canteen. Maud said yes, I can go back to the ward in March.",
    "maud caught me at the door. she said yes, back to the ward in spring",
])  # fmt: skip
def test_an_answer_goes_on_though_somebody_else_asked_me_too(tmp_path: Path, story: str) -> None:
    page, text = told(tmp_path, story)
    assert GOES_ON in text
    page.door.close()


def test_a_confidence_passed_on_is_met_first_and_is_no_answer_to_the_plan(tmp_path: Path) -> None:
    story = "My boss Maud told the whole ward that I could not cope because of my kid. I had told her about it in confidence. She said I can go back to the ward then."  # fmt: skip
    _, text = told(tmp_path, story)
    assert GOES_ON not in text
    first, _, behind = unescape(text).partition(
        "What you told in confidence about your child was passed on."
    )
    assert "/happened/walk/" not in first
    assert "/happened/walk/feedback-to-boss" in behind
    assert behind.count("was passed on. We are sorry") == 0
