"""No page in a browser asks for a command line: what it names can be pressed, or stands below."""

from __future__ import annotations

import ast
import re
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import goodbooks
from goodbooks.cli import commands
from goodbooks.cli.command import Command
from goodbooks.core import catalog
from goodbooks.web.commanded import ROOMS as NAMED
from goodbooks.web.markup import flat, pressed, seen, subtitle
from goodbooks.web.pressed import linked, remedied
from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator

A_FEW = 4
ROOMS = ("/", "/noticed", "/promises", "/wins", "/friday", "/happened", "/inbox", "/people")
FOR_WHOM = '<a href="#for-whom">“For whom”, below</a>'
COMMAND = re.compile(r"(?:goodbooks (?!knows)[a-z-]+ |(?<![\w-])--[a-z])[^<\n]{0,40}")
OF_A_TERMINAL = ("cli", "web", "desk/disk/desktop.py", "exports/tools", "render/html.py")
"""What no browser shows: the doors themselves, the menu of programs, how another tool exports."""


def commands_on(page: Asking, path: str) -> list[str]:
    answer = page.get(path)
    assert answer.status_code in (200, 400), path
    text = re.sub(r"<[^>]+>", "", answer.text.split("<main", 1)[-1])
    return [unescape(found) for found in COMMAND.findall(text)]


@pytest.mark.parametrize("demo", ["overruled", "fumbled", "stepping-back", "reins"])
def test_no_page_of_a_demo_names_a_command(page: Asking, demo: str) -> None:
    page.post("/demo", name=demo)
    places = list(ROOMS)
    by_name: dict[str, list[str]] = {}
    for link in re.findall(r'href="(/pages/[^"]+)"', page.get("/pages").text):
        by_name.setdefault(link.split("/")[2], []).append(link)
    assert len(by_name) > len(ROOMS) // 2
    places += [link for links in by_name.values() for link in links[:A_FEW]]
    assert {path: found for path in places if (found := commands_on(page, path))} == {}


def test_the_story_page_is_not_offered_where_there_is_no_story(page: Asking) -> None:
    assert "/pages/situation" not in page.get("/pages").text


def test_a_page_for_a_matter_says_how_a_book_without_one_gets_it(tmp_path: Path) -> None:
    without = Asking(tmp_path, '2026-11-03 promise me -> Vera "Test plan" ^plan\n').come_in()
    offer = without.get("/pages").text.split("<h2>Hold</h2>")[1].split("</section>")[0]
    assert "Put a word with # behind what belongs together" in offer


def test_a_review_of_a_book_without_wins_says_what_it_is_made_of(tmp_path: Path) -> None:
    without = Asking(tmp_path, '2026-11-03 note me "First day" ^first\n').come_in()
    review = without.get("/pages/packet/all").text
    assert "The book holds nothing for this page yet." in review
    assert 'href="/wins"' in review.split("<main", 1)[-1]


def test_what_came_of_a_confirmation_is_one_press_and_their_correction_goes_into_the_box() -> None:
    corrected = linked("goodbooks confirm ^once --corrected &quot;their words&quot;")
    assert (
        'data-fill value="outcome &quot;Corrected&quot; for ^once&#10;  said: &quot;THEIR WORDS&quot;"'
        in corrected
    )
    for state, words in (("silent", "no word came back"), ("acknowledged", "they say it is right")):
        press = linked(f"goodbooks confirm ^once --{state}")
        assert f'formaction="/entry/once/heard" name="state" value="{state}">{words}</button>' in press  # fmt: skip
        assert "data-fill" not in press


def test_what_i_answered_is_asked_in_words() -> None:
    for to in ("", "-&gt; Tomasz "):
        line = f"&#39;answer me {to}&quot;WORDS&quot; for ^load&#39;"
        assert linked(f"goodbooks add {line}") == '<a href="/entry/load/answered">write down your answer</a>'  # fmt: skip


def test_what_a_form_below_does_is_said_instead_of_its_command() -> None:
    sent = 'press <a href="#sent">“I have sent it”</a>'
    assert linked("goodbooks confirm ^once --sent") == sent
    assert linked("goodbooks hold loyalty --next &quot;tomorrow 10:00&quot; --sent") == sent
    assert linked("goodbooks hold lead --to NAME") == FOR_WHOM
    assert linked("goodbooks hold lead --next &quot;tomorrow 10:00&quot;") == FOR_WHOM.replace(
        "For whom”", "The next word comes”"
    )


def test_what_a_refusal_says_to_do_instead_begins_a_sentence_and_can_be_pressed() -> None:
    assert (
        pressed("goodbooks find shows who is there")
        == '<a href="/people">People</a> shows who is there'
    )
    assert pressed("goodbooks tidy gives it one").startswith(
        'Write an id such as ^talk behind its line in <a href="/book">'
    )
    assert 'data-fill value="person Vera"' in pressed("goodbooks add 'person Vera' puts them in")
    assert pressed("goodbooks recover prints <b>").endswith("&lt;b&gt;")


def test_only_what_a_page_says_of_the_command_line_is_taken_from_under_its_title() -> None:
    said = "for you alone (--to NAME for a reader)"
    assert (
        subtitle(f"By goal, {said}, as of today")
        == "<bdi>By goal, for you alone, as of today</bdi>"
    )
    mine = "How I use it (--to NAME for a reader)"
    assert flat(mine) == f"<bdi>{mine}</bdi>"
    assert subtitle(mine) == f"<bdi>{mine}</bdi>"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("3 lines (2 more; goodbooks check shows all)", '3 lines (2 more; <a href="/noticed">Noticed</a> shows all)'),
        ("goodbooks recover prints them; put them back, or say goodbooks recover --forget",
         '<a href="/missing">What is missing</a> shows them, to be put back or let go'),
        ("goodbooks check tells", '<a href="/noticed">Noticed</a> tells'),
        ("goodbooks inbox lists them, each with its key in front", '<a href="/inbox">Inbox</a> lists them'),
        ("goodbooks inbox edit k3xq7ab, or decline it; then accept the others",
         '<a href="/inbox/k3xq7ab/edit">Edit it</a>, or decline it; then accept the others'),
        ("goodbooks inbox undo k3xq7ab lets it wait again",
         '<a href="/inbox/k3xq7ab">Its page</a> lets it wait again'),
        ("run goodbooks tidy, which gives it one, and try again",
         'write an id such as ^talk behind its line in <a href="/book">the book</a>, and try again'),
        ("name them with --to, set apart by commas", 'name them with <a href="#for-whom">“For whom”, below</a>'),
        ("for a person: goodbooks brief Marcus", 'for a person: <a href="/people">People</a>'),
    ],
)  # fmt: skip
def test_what_is_said_to_do_instead_is_a_link_and_no_command(said: str, shown: str) -> None:
    assert remedied(said) == shown


def test_a_talk_that_is_prepared_leads_to_what_was_said_and_asks_nothing() -> None:
    said = linked("Ana: you said what you want of it; goodbooks brief Ana")
    assert "/prepare/" not in said.replace("/pages/prepare/", "")
    assert ">get ready for the talk</a>" in said


@pytest.mark.parametrize(("line", "said"), [
    ("'expectation Marcus &quot;their answer&quot;' 'about: praise'", "write down their answer"),
    ("'outcome &quot;moved&quot; for ^drill' 'due: DAY'", "it has another day"),
    ("'tomorrow talk Viktor &quot;what it is about&quot;' 'want: what you want from it'", "plan a talk"),
    ("'note me &quot;your answer&quot; #pay' 'answers: the question'", "write your answer down"),
    ("'goal Joe &quot;What they are judged on&quot; ^ID'", "write down what they are judged on"),
    ("'win me &quot;RESULT&quot; for ^seats'", "note a win for it"),
    ("'expectation Marcus &quot;THEIR WORDS&quot;'", "write down what they say"),
    ("'note &quot;WORDS&quot;'", "write a note"),
    ("'ask me -&gt; Marcus &quot;Shall we keep it?&quot; for ^once'", "write the question down"),
    ("'ask me -&gt; NAME &quot;what is open&quot; #vouchers' 'readers: anyone'", "write down what is open"),
    ("'person Vera'", "person Vera"),
])  # fmt: skip
def test_a_line_for_the_box_says_in_words_what_it_is_where_it_can(line: str, said: str) -> None:
    shown = linked("goodbooks add " + line.replace("'", "&#39;"))
    assert f">{said}</button>" in shown
    assert "data-fill value=" in shown


@pytest.mark.parametrize(("line", "form", "said"), [
    ("'decision Marcus' 'amends: ^once' 'ends: …' 'risk-owner: who would own it'", "once/amend/only/ends+risk-owner", "fill it in"),
    ("'decision Marcus &quot;what was decided&quot;' 'amends: ^once' 'ends: …'", "once/amend/only/title+ends", "fill it in"),
    ("'ask' 'amends: ^ten' 'due: 2026-12-01'", "ten/amend/only/due", "fill it in"),
    ("'promise Theo' 'amends: ^date' 'confirmed: not yet'", "date/amend/only/confirmed:not-yet", "say so"),
    ("'decision Marcus' 'amends: ^once' 'reverses: ^pause'", "once/amend/only/reverses:^pause", "say so"),
    ("'handoff Joe' 'amends: ^area' 'level: …' 'wished: …'", "area/amend/only/level+wished", "say who decides"),
])  # fmt: skip
def test_what_an_entry_lacks_is_filled_in_its_form_and_not_as_a_text_of_the_book(
    line: str, form: str, said: str
) -> None:
    shown = linked("goodbooks add " + line.replace("'", "&#39;"))
    assert shown == f'<a href="/entry/{form}">{said}</a>'


def test_a_form_that_is_told_what_to_say_shows_it_and_writes_it_by_one_press(page: Asking) -> None:
    form = page.get("/entry/theo-date/amend/only/confirmed:not-yet").text
    assert '<option value="not yet" selected>' in form
    assert "confirmed: not yet" in form.split('id="formed"')[1]
    assert ">Write it down</button>" in form
    fields = {name: unescape(value) for name, value in re.findall(r'<input[^>]* name="([^"]+)" value="([^"]*)"', form)}  # fmt: skip
    shown = re.findall(r'name="shown" value="([^"]+)"', form)
    fields |= {"line.confirmed": "not yet", "line.authority": "none", "shown": shown[0]}
    fields.pop("token")
    assert page.post("/entry/theo-date/amend", **fields).status_code == 303
    assert "confirmed: not yet" in page.text()


def test_what_was_said_is_one_press_for_one_or_for_all_and_can_be_taken_back(page: Asking) -> None:
    one, both = linked("goodbooks said ^ten\ngoodbooks said ^ten ^note").split("\n")
    assert ">I have said it</button>" in one
    assert ">I have said them all</button>" in both
    for ref in ("^ten", "^note"):
        page.book.write_text(f'{page.text()}2026-11-03 ask me -> Marcus "X" {ref}\n  planned: 2026-11-04\n\n', encoding="utf-8")  # fmt: skip
    assert '<form id="now-said" method="post" action="/said"' in page.get("/").text
    pressed = re.search(r'form="now-said" name="refs" value="([^"]+)"', both)
    assert pressed
    done = page.post("/said", refs=pressed[1])
    assert page.text().count("state: sent") == 2
    there = done.headers["location"]
    assert "It is written down" in page.get(there).text
    page.post(there + "/take-back")
    assert "Taken back" in page.get(there).text
    assert "nobody has heard it yet" in page.get("/entry/ten").text


def test_after_i_have_said_it_the_way_back_leads_to_where_it_was_pressed(page: Asking) -> None:
    for ref in ("^ten", "^eleven"):
        page.book.write_text(f'{page.text()}2026-11-03 ask me -> Marcus "X" {ref} #loyalty\n  planned: 2026-11-04\n\n', encoding="utf-8")  # fmt: skip
    plan = "/happened/walk/boss-did-not-back-me/end"
    assert 'name="from" value="/promises"' in page.get("/promises").text
    done = page.post("/said", refs="^ten", **{"from": plan}).headers["location"]
    assert f'href="{plan}">Back to the plan</a>' in page.get(done).text
    then = page.post("/said", refs="^eleven", **{"from": done}).headers["location"]
    assert f'href="{plan}">Back to the plan</a>' in page.get(then).text
    page.post(then + "/take-back")
    assert f'href="{plan}">Back to the plan</a>' in page.get(then).text


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example/", "/pages/../api", "/", "javascript:x"])  # fmt: skip
def test_the_way_back_leads_nowhere_else(page: Asking, back: str) -> None:
    page.book.write_text(f'{page.text()}2026-11-03 ask me -> Marcus "X" ^ten\n  planned: 2026-11-04\n\n', encoding="utf-8")  # fmt: skip
    done = page.post("/said", refs="^ten", **{"from": back}).headers["location"]
    assert "Back to" not in page.get(done).text.split("<main", 1)[1]


def test_what_was_said_on_another_day_is_not_told_as_said_today(page: Asking) -> None:
    page.book.write_text(
        f'{page.text()}2026-11-01 ask me -> Marcus "X" ^ten\n  planned: 2026-11-02\n\n'
        '2026-11-02 outcome me "Said" ^heard for ^ten\n  state: sent\n\n',
        encoding="utf-8",
    )
    told = page.get("/said/heard").text
    assert "You said this on 2 November: so it stands in the book, and counts from then on." in told


def test_a_sending_that_is_taken_back_is_not_told_as_something_meant_to_be_said(
    page: Asking,
) -> None:
    sent = '2026-11-03 outcome me -> Marcus "Sent back in writing" ^sent for ^once\n  state: sent\n'
    page.book.write_text(f"{page.text()}{sent}\n", encoding="utf-8")
    assert "You sent this on 3 November: so it stands in the book" in page.get("/said/sent").text
    page.post("/said/sent/take-back")
    assert "The book no longer says that you sent this." in page.get("/said/sent").text


def test_of_very_many_that_were_said_the_page_tells_how_many_are_written_and_goes_on_to_the_rest(
    page: Asking,
) -> None:
    more = "".join(
        f'2026-11-03 ask me -> Marcus "Question {n}" ^q{n}\n  planned: 2026-11-04\n\n'
        for n in range(43)
    )
    page.book.write_text(page.text() + more, encoding="utf-8")
    done = page.post("/said", refs=" ".join(f"^q{n}" for n in range(43)))
    here = done.headers["location"]
    assert page.text().count("state: sent") == 40
    told = page.get(here).text
    assert "One press writes down 40 at most. 3 more were not written, and wait still." in told
    rest = re.search(r'form="now-said" name="refs" value="([^"]+)">([^<]+)<', told)
    assert rest
    assert rest[2] == "I have said the other 3 too"
    page.post("/said", refs="^q41")
    assert "2 more were not written, and wait still." in page.get(here).text
    page.post("/said", refs="^q40 ^q42")
    assert "These are 40" not in page.get(here).text
    assert page.text().count("state: sent") == 43


def test_what_is_left_to_be_said_is_what_the_book_still_means_to_be_said(page: Asking) -> None:
    more = "".join(
        f'2026-11-03 ask me -> Marcus "Question {n}" ^q{n}\n  planned: 2026-11-04\n\n'
        for n in range(42)
    )
    page.book.write_text(page.text() + more, encoding="utf-8")
    here = page.post("/said", refs=" ".join(f"^q{n}" for n in range(42))).headers["location"]
    line = '2026-11-04 outcome me "Said" ^told for ^q40\n  state: sent\n\n'
    page.book.write_text(page.text() + line, encoding="utf-8")
    told = page.get(here).text
    assert "One more was not written, and waits still." in told
    assert ">I have said that one too<" in told
    assert page.get("/said/" + "+".join(["told"] * 41)).status_code == 409


def test_after_one_step_was_said_the_page_names_the_others_of_its_plan(page: Asking) -> None:
    steps = "".join(
        f'2026-11-03 ask me -> {who} "{what}" ^{ref} #team\n  planned: 2026-11-0{day}\n\n'
        for who, what, ref, day in (("Marcus", "Ten minutes", "ten", 3), ("HR", "Note it", "hr", 5))
    )
    page.book.write_text(page.text() + steps, encoding="utf-8")
    told = page.get(page.post("/said", refs="^ten").headers["location"]).text
    left = told.partition("Still to be said")[2]
    assert "Ask HR: “Note it” (meant for 5 November" in left
    assert 'form="now-said" name="refs" value="^hr"' in left
    assert "Ten minutes" not in left
    last = page.get(page.post("/said", refs="^hr").headers["location"]).text
    assert "Still to be said" not in last


def test_what_was_never_planned_is_not_said_by_a_press(page: Asking) -> None:
    assert page.post("/said", refs="^pause").status_code == 409
    assert page.get("/said/pause").status_code == 409
    assert "state: sent" not in page.text()


@pytest.mark.parametrize("line", [
    'win "…"', 'answer "WORDS" for ^push', 'decision Marcus "Yes"\n  ends: …',
    'expectation Marcus "…"\n  about: praise', 'note me "..."',
    'decision Marcus "Yes"\n  next-step: as you say it to them',
    'decision Marcus "Yes"\n  next-step: [as you say it to them: he was nice]',
    'option me "another way"\n  effect: ...',
])  # fmt: skip
def test_a_blank_that_a_page_offers_is_never_written_as_if_it_were_words(
    page: Asking, line: str
) -> None:
    before = page.text()
    shown = page.post("/capture/look", text=line).text
    assert re.search("only holds the place of your own words|says nothing yet", shown)
    assert ">Write it down</button>" not in shown.partition("</form>")[0]
    mark = re.search(r'name="shown" value="([^"]+)"', shown)
    page.post("/capture", text=line, shown=mark[1] if mark else "")
    assert page.text() == before


@pytest.mark.parametrize(
    "line", ['… talk Marcus "The pause"', "… talk Marcus", '… promise me "The sheet"']
)
def test_a_blank_day_asks_for_the_day_and_is_no_kind_of_entry(page: Asking, line: str) -> None:
    shown = page.post("/capture/look", text=line).text
    assert "only holds the place of the day" in shown
    assert "kind of entry" not in shown
    assert ">Write it down</button>" not in shown.partition("</form>")[0]


def test_a_way_that_a_proposal_lacks_is_offered_in_words() -> None:
    carry = "&#39;option me &quot;Carry on as now&quot; #role&#39; &#39;is-carrying-on: yes&#39;"
    theirs = "&#39;option Dana &quot;From May&quot; #role&#39;"
    cost = "&#39;option me &quot;Now&quot; #role&#39; &#39;cost: what it costs&#39;"
    for quoted, words in (
        (carry, "write down what it is to carry on as now"),
        (theirs, "write it down as a way"),
        (cost, "fill it in"),
    ):
        assert f">{words}</button>" in linked(f"goodbooks add {quoted}")


def test_an_example_in_a_line_becomes_a_blank_in_the_box() -> None:
    quoted = "&#39;expectation Marcus &quot;their answer&quot;&#39; &#39;about: praise&#39;"
    assert 'data-fill value="expectation Marcus &quot;…&quot;&#10;  about: praise"' in linked(
        f"goodbooks add {quoted}"
    )
    goal = "&#39;goal Joe &quot;What they are judged on&quot; ^ID&#39;"
    assert 'data-fill value="goal Joe &quot;…&quot;"' in linked(f"goodbooks add {goal}")


def test_a_gaps_own_words_become_a_blank_in_the_box() -> None:
    quoted = "&#39;decision Greg &quot;Yes&quot;&#39; &#39;next-step: as you say it to them&#39;"
    assert "&#10;  next-step: …&quot;" in linked(f"goodbooks add {quoted}").replace('"', "&quot;")


def sentences() -> Iterator[str]:
    """Every text in the code, with an X where something is put into it, that names a command or an option."""
    root = Path(goodbooks.__file__).parent
    command = re.compile(rf"(?<!\w)goodbooks (?:{'|'.join(NAMED)})\b|(?<![\w-])--[a-z]")
    for path in sorted(root.rglob("*.py")):
        if path.relative_to(root).as_posix().startswith(OF_A_TERMINAL):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            said = ""
            if isinstance(node, ast.JoinedStr):
                said = "".join(str(getattr(one, "value", "X")) if isinstance(one, ast.Constant) else "X" for one in node.values)  # fmt: skip
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                said = node.value
            if command.search(said) and "(?" not in said:
                yield said


def test_no_sentence_of_the_book_names_a_command_or_an_option_in_a_browser() -> None:
    found = sorted(set(sentences()))
    assert len(found) > len(NAMED)
    for door in (linked, remedied):
        shown = {one: re.sub(r"<[^>]+>", "", door(str(seen(one)))) for one in found}
        left = re.compile(rf"(?<!\w)goodbooks (?:{'|'.join(NAMED)})\b|(?<![\w-])--[a-z]")
        assert {one: words for one, words in shown.items() if left.search(words)} == {}


def test_every_command_has_a_room_that_does_it() -> None:
    every = {one.name for one in catalog.load(commands, "COMMAND", Command).values()}
    assert every - set(NAMED) <= {"help", "completion"}


def test_what_a_person_wrote_of_other_programs_stays_as_it_is() -> None:
    assert linked("<p>never git push --force again</p>") == "<p>never git push --force again</p>"
    for words in (
        "He said yes --to my surprise",
        "go ahead --next week",
        "she asked --who knows why--",
    ):
        assert linked(f"<p>{words}</p>") == f"<p>{words}</p>"
    assert linked("<textarea>goodbooks find --who Vera</textarea>") == "<textarea>goodbooks find --who Vera</textarea>"  # fmt: skip


def test_a_message_for_all_who_wait_names_the_button_and_no_option(page: Asking) -> None:
    page.post("/demo", name="overruled")
    hold = re.findall(r'href="(/pages/hold/[^"]+)"', page.get("/pages").text)
    assert hold
    for path in hold:
        shown = page.get(path).text.split("<main", 1)[-1]
        assert "--sent" not in shown
        if "I have sent it" in shown:
            assert 'id="sent"' in shown


def test_a_next_word_that_is_no_clear_day_is_said_and_not_lost(page: Asking) -> None:
    page.book.write_text(page.text() + '2026-11-03 request Growth -> me "Can we go on?" #loyalty\n\n', encoding="utf-8")  # fmt: skip
    hold = re.findall(r'href="(/pages/hold/[^"]+)"', page.get("/pages").text)[0]
    assert "so the message has none" in page.post(hold, next="thursday noon ish").text
    assert "so the message has none" not in page.post(hold, next="thursday noon").text


def test_one_who_waits_is_written_to_from_today(tmp_path: Path) -> None:
    asked = '2026-11-03 request Karin -> me "If the printing moves" ^printing\n  due: 2026-11-03\n'
    page = Asking(tmp_path, asked).come_in()
    assert '<a href="/pages/hold/printing">write to them</a>' in page.get("/").text
    message = page.get("/pages/hold/printing").text
    assert "You asked if the printing moves." in message
    assert commands_on(page, "/pages/hold/printing") == []


def test_who_asked_without_a_matter_is_written_to_from_what_they_asked(tmp_path: Path) -> None:
    asked = '2026-11-03 request Karin -> me "If the printing moves" ^printing\n'
    text = Asking(tmp_path, asked).come_in().get("/entry/printing").text
    assert (
        '<a class="button" href="/pages/hold/printing">What <bdi>Karin</bdi> may know of it</a>'
        in text
    )


def test_a_picture_in_one_long_line_is_passed_over_and_not_tried_at_each_of_its_signs() -> None:
    picture = "<svg>" + "<path/>" * 40_000 + "</svg>"  # at each sign it took minutes
    command = "<p>goodbooks find WORDS</p>"
    assert linked(picture) == picture
    assert linked(f"{picture}\n{command}\n") == f"{picture}\n{linked(command)}\n"


def test_a_line_beside_a_page_is_said_in_words_too() -> None:
    from markupsafe import escape

    line = """goodbooks add 'answer me -> Growth, José "We go on" for ^q1, ^q2'"""
    shown = str(remedied(str(escape(f"When you have told them: {line}"))))
    assert ">write the answer down</button>" in shown
    assert (
        'data-fill value="answer me -&gt; Growth, José &quot;We go on&quot; for ^q1, ^q2"' in shown
    )


def test_the_marks_at_a_button_stay_on_its_line() -> None:
    add = "goodbooks add &#39;outcome &quot;delivered&quot; for ^plan&#39;"
    inside = linked(f"<p>Done? ({add}) Or {add}, or {add}</p>")
    assert inside.count('<span class="near">(<button') == 1
    assert inside.count("</button>)</span>") == 1
    assert inside.count("</button>,</span>") == 1
    assert inside.count('<span class="near">') == 2


def test_a_page_for_one_reader_is_where_that_reader_is_chosen() -> None:
    said = linked("The mail with it: goodbooks case my-role --to HR")
    assert "choose HR under “For whom”</a>" in said
    assert re.search(r'href="/pages/case/[0-9a-f]+#for-whom"', said)
    assert "--to" not in said


@pytest.mark.parametrize("words", ["it holds all the same", "it holds again"])
def test_a_note_that_a_page_words_whole_is_a_press_and_no_empty_field(words: str) -> None:
    line = f"goodbooks add 'promise me' 'amends: ^word' 'note: {words}'"
    made = str(pressed(f"If it does: {line}"))
    assert f">{words}</button>" in made
    assert f'data-fill value="promise me&#10;  amends: ^word&#10;  note: {words}"' in made
    assert "fill it in" not in made
    assert "/amend/only/" not in made
