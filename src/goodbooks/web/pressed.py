"""What a page says of the command line, as something to press: a link to a room, or a line for the box.

The pages are the same text at every door, and name commands; in a browser nobody has one at hand.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.web.blanks import TO_THE_BOX, blanked
from goodbooks.web.commanded import without_commands
from goodbooks.web.keyed import key_of, part_of, reader_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    _Pressed = str | Callable[[re.Match[str]], str]

_WORDS = {
    "brief": "get ready for the talk",
    "case": "see the proposal",
    "confirm": "put it in writing",
    "forecast": "see the forecast",
    "hold": "write to all who wait",
    "prepare": "prepare the talk",
    "trail": "see the trail",
    "update": "write the update",
}
_APOSTROPHE = r"&#39;\&#39;&#39;"
_QUOTED = rf"&#39;(?:{re.escape(_APOSTROPHE)}|(?!&#39;)[^<])+&#39;(?!\\)"
"""What stands in quotation marks for a shell, and an apostrophe in it."""
_COMMAND = regex(
    r"(?P<is_ready>you said what you want of it; )?(?<!\w)goodbooks (?P<name>"
    + "|".join(_WORDS)
    + rf") (?P<about>\^?[\w-]+|{_QUOTED})"
    r"(?! --)(?![\w-])(?P<more> shows what would have to change)?"
)
_ADD = regex(rf"(?<!\w)(goodbooks add |, or )({_QUOTED}(?: {_QUOTED})*)")
_AGREED = regex(
    rf"(?<!\w)goodbooks add (?:{_QUOTED} )+&#39;withdraws: \^(?P<id>[\w-]+)&#39;, then goodbooks confirm \^[\w-]+"
)
"""The lines that make an answer the decision it is, and the note of that."""
_FIND = regex(rf"(?<!\w)goodbooks find --who ({_QUOTED})")
_CHECK = regex(r"(?<!\w)goodbooks check(?! -)\b")
_ALL = regex(r"(?<!\w)goodbooks today --all\b")
_FRIDAY = regex(r"(?<!\w)goodbooks friday\b")
_FILL = regex(rf"(?<!\w)goodbooks prepare (\w[\w-]*|{_QUOTED}) --fill")
_DEBRIEF = regex(rf"(?<!\w)goodbooks debrief (\w[\w-]*|{_QUOTED})(?: --on (?P<on>\S+))?")
_SAME = regex(rf"(?<!\w)goodbooks name (?P<so_far>\w+|{_QUOTED}) (?P<known>\w+|{_QUOTED}) --same\b")
_PLAY = regex(r"(?<!\w)goodbooks play (?P<name>(?!lists\b)[a-z][a-z0-9-]*)(?P<more> asks you)?")
_TOLD = regex(r"(?<!\w)goodbooks (?:play --from|situation) \^(?P<id>[\w-]+)")
_PLAYS = regex(r"`?(?<!\w)goodbooks play`?(?! )")
_PLAYS_LIST = regex(r"(?<!\w)goodbooks play lists\b")
_ABOUT = rf"(?:\^?[\w-]+|{_QUOTED})"
_CASE_FOR = regex(rf"(?<!\w)goodbooks case (?P<about>[\w-]+|{_QUOTED}) --to (?P<who>\w[\w-]*|{_QUOTED})")  # fmt: skip
_SENT = regex(
    rf"(?<!\w)goodbooks (?:confirm|hold|update) {_ABOUT}"
    rf"(?: --(?:next|to) (?:&quot;[^&<]+&quot;|&#34;[^&<]+&#34;|{_QUOTED}|\w+))* --sent\b(?: --filled\b)?"
)
_HEARD = regex(
    r"(?<!\w)goodbooks confirm \^(?P<id>[\w-]+) --(?P<state>acknowledged|corrected|silent)"
    r"(?: &quot;their words&quot;)?"
)
_SAID = regex(r"(?<!\w)goodbooks said(?P<refs>(?: \^[\w-]+)+)")
_DONE = regex(
    r"(?P<lead>(?:once it is|if it was) done: )goodbooks add &#39;(?P<late>DAY )?outcome &quot;delivered&quot; for (?P<ref>\^[\w-]+)&#39;"
)
_GIVEN = regex(
    r"(?P<lead>(?:(?:once they have|if they had) it|where it was given): )goodbooks add &#39;(?P<day>\d{4}-\d\d-\d\d )?outcome &quot;delivered&quot; for (?P<ref>\^[\w-]+)&#39;"
)
_HEARD_WORDS = {
    "acknowledged": "they say it is right",
    "corrected": "they put it right",
    "silent": "no word came back",
}
_TO_NAMES = regex(r"\bname them with --to, set apart by commas")
_FOR_WHOM = regex(rf"(?<!\w)goodbooks hold {_ABOUT} --to NAME")
_NEXT_WORD = regex(rf"(?<!\w)goodbooks (?:hold|forecast) {_ABOUT} --next &quot;[^&<]+&quot;")
_CALLED = regex(rf"(?<!\w)goodbooks name (\w[\w-]*|{_QUOTED}) NAME")
_IN_WORDS = (
    (regex(r"(?:expectation|goal) .*&quot;their answer&quot;"), "write down their answer"),
    (regex(r"note me &quot;your answer&quot;.*&#10;  answers: "), "write your answer down"),
    (regex(r"tomorrow talk "), "plan a talk"),
    (regex(r"DAY talk "), "say which"),
    (regex(r"option me &quot;another way&quot;"), "write down another way"),
    (
        regex(r"option .*&#10;  is-carrying-on: yes"),
        "write down what it is to carry on as now",
    ),
    (regex(r"option .*&#10;  (?:effect|cost|risk): "), "fill it in"),
    (regex(r"option "), "write it down as a way"),
    (regex(r"handoff .*&#10;  level: …&#10;  wished: …"), "say who decides"),
    (regex(r"win &quot;…&quot;"), "note a win"),
    (regex(r"win me &quot;RESULT&quot; for "), "note a win for it"),
    (regex(r"expectation .*&quot;THEIR WORDS&quot;"), "write down what they say"),
    (regex(r"note &quot;WORDS&quot;"), "write a note"),
    (regex(r"answer me (?:-&gt; [^&]+)?&quot;WORDS&quot; for "), "write down your answer"),
    (regex(r"answer me (?:-&gt; [^&]+)?&quot;.*&quot; for "), "write the answer down"),
    (regex(r"ask me -&gt; .*\?&quot; for "), "write the question down"),
    (regex(r"ask me -&gt; NAME &quot;what you want&quot;"), "write down what you want"),
    (regex(r"ask me -&gt; NAME &quot;what is open&quot;"), "write down what is open"),
    (regex(r"(?:\d{4}-\d\d-\d\d )?outcome &quot;delivered&quot; for "), "it was delivered"),
    (regex(r"outcome &quot;missed&quot; for "), "it was missed"),
    (regex(r"(?:\d{4}-\d\d-\d\d )?outcome &quot;excused&quot; for "), "none was due"),
    (regex(r"outcome &quot;moved&quot; for "), "it has another day"),
    (regex(r"outcome &quot;ended&quot; for "), "it has ended"),
    (regex(r"outcome &quot;met&quot; for "), "it has held"),
    (regex(r"outcome &quot;failed&quot; for "), "it did not hold"),
    *(
        (regex(rf"outcome &quot;{state}&quot; for "), words)
        for state, words in _HEARD_WORDS.items()
    ),
    (regex(r"advice NAME "), "begin such a line"),
    (regex(r"My name is NAME"), "say your name"),
    (
        regex(r"goal [^&]*&quot;"),
        "write down what they are judged on",
    ),
    (regex(r".*&#10;  amends: .*&#10;  readers: "), "let them read it"),
)
"""What a line would say, where that can be said in words; it is seen whole in the box before it is written."""
_THEIR_ANSWER = regex(r"&#39;answer (?!me )[^&<]*&quot;WORDS&quot; for \^(?P<id>[\w-]+)&#39;")
"""The line that notes what somebody answered: that is asked in words."""
_MY_ANSWER = regex(r"&#39;answer me (?:-&gt; [^&<]+)?&quot;WORDS&quot; for \^(?P<id>[\w-]+)&#39;")
"""The line that notes what I answered: so is that."""
_ANOTHER_DAY = regex(
    r"&#39;outcome &quot;moved&quot;(?: by DAY)? for \^(?P<id>[\w-]+)(?: by DAY)?&#39;"
)
"""The line that says that something has another day: which, is asked."""
_CAME = regex(
    r"(?P<day>\d{4}-\d\d-\d\d )?outcome &quot;(?P<what>delivered|missed|excused|ended|met|failed|silent|acknowledged)&quot; for (?P<refs>\^[\w-]+(?:, \^[\w-]+)*)"
)
"""What became of something, where nothing of it has to be filled in."""
_AMENDS = regex(r"amends: \^[\w-]+")
_WHOLE_NOTE = regex(r"note: (?P<words>it holds (?:all the same|again))")
"""A note that says what is so, and leaves nothing to be filled in."""
_FIELD = regex(r"([a-z][a-z-]*): (.*)")
_OWN = regex(r"yes|no|not yet|\^[\w-]+")
"""What a command says for good, and not as an example; all of it may stand in an address."""
_BOOKED = regex(r" for (\^[\w-]+)")
_BESIDE_A_BUTTON = regex(r"(\(?)(<button [^>]*>[^<]*</button>)([),.;:]*)")
_NAMES = ("goodbooks ", "--")
"""Only a line that may name a command is looked through: a page is long, and most of it is pictures and tables."""


def linked(markup: str) -> str:
    """Escaped markup with each command in it made into a link or a button."""
    lines = (
        _said_by(_EVERY, line) if any(name in line for name in _NAMES) else line
        for line in markup.split("\n")
    )
    return "\n".join(lines)


def _said_by(rules: Iterable[tuple[re.Pattern[str], _Pressed]], markup: str) -> str:
    for pattern, pressed in rules:
        markup = pattern.sub(pressed, markup)
    return without_commands(_BESIDE_A_BUTTON.sub(_near, markup))


def _near(found: re.Match[str]) -> str:
    """A button with the marks that stand at it, which no line is to begin or end with alone."""
    return f'<span class="near">{found[0]}</span>' if found[1] or found[3] else found[0]


def remedied(markup: str) -> str:
    """Escaped markup of what a refusal says to do instead, with each command that a room does as well turned into that."""
    return _said_by(_REMEDIES, markup.replace("&#34;", "&quot;"))


def _without_quotes(words: str) -> str:
    """Escaped words without what quotes them for a shell, escaped still."""
    inner = words.removeprefix("&#39;").removesuffix("&#39;")
    return inner.replace(_APOSTROPHE, "&#39;")


def _bare(words: str) -> str:
    """A name as it stands in the book."""
    return unescape(_without_quotes(words))


def _page_link(found: re.Match[str]) -> str:
    """A command that shows a page as a link to that page, in words."""
    name, about = found["name"], _bare(found["about"]).removeprefix("#")
    is_ref = about.startswith("^")
    key = part_of(about) if is_ref else key_of(about)
    words = "see what would have to change" if found["more"] else _WORDS[name]
    words = "write to them" if is_ref and name == "hold" else words
    link = f'<a href="/pages/{name}/{key}">{words}</a>'
    if found["is_ready"]:
        return f'you said <a href="/pages/prepare/{key}">what you want of it</a>; {link}'
    if name == "brief":
        link += f', or <a href="/prepare/{key}">say what you want of it</a>'
    return link


def _case_for(found: re.Match[str]) -> str:
    """The command that shows a matter's page for one reader as a link to where that reader is chosen."""
    about, who = _bare(found["about"]).removeprefix("#"), _bare(found["who"])
    return f'<a href="/pages/case/{key_of(about)}#for-whom">choose {who} under “For whom”</a>'


def _playbook_link(found: re.Match[str]) -> str:
    """A command that plays a playbook as a link: to what it asks, or to its page."""
    name = found["name"]
    if found["more"]:
        return f'<a href="/happened/walk/{name}/went">say how it went</a>'
    return f'<a href="/happened/play/{name}">{name.replace("-", " ")}</a>'


def _in_writing(found: re.Match[str]) -> str:
    """What makes an answer a decision as a button that does, and goes on to the note that confirms it."""
    return f'<button class="spoken" form="now-said" formaction="/entry/{found["id"]}/in-writing">put it in writing</button>'


def _line_for_the_box(found: re.Match[str]) -> str:
    """A command that adds a line as a button that puts this line into the box; one that amends, as its form."""
    before = "" if found[1].startswith("goodbooks") else found[1]
    if theirs := _THEIR_ANSWER.fullmatch(found[2]):
        return f'{before}<a href="/entry/{theirs["id"]}/answered">write down their answer</a>'
    if mine := _MY_ANSWER.fullmatch(found[2]):
        return f'{before}<a href="/entry/{mine["id"]}/answered">write down your answer</a>'
    if moved := _ANOTHER_DAY.fullmatch(found[2]):
        return f'{before}<a href="/entry/{moved["id"]}/moved">it has another day</a>'
    parts = [_without_quotes(one) for one in re.findall(_QUOTED, found[2])]
    amended = [one.removeprefix("amends: ^") for one in parts if _AMENDS.fullmatch(one)]
    if amended:
        return before + _form(amended[0], parts)
    line = "&#10;  ".join(parts)
    shown = ", ".join(parts)
    words = next((words for sign, words in _IN_WORDS if sign.match(line)), "")
    if came := _CAME.fullmatch(line):
        return before + _now_came(came, words)
    line = blanked(line)
    kind, title = ("fill spoken", f' title="{line}"') if words else ("fill", "")
    return f'{before}<button class="{kind}" {TO_THE_BOX} value="{line}"{title}>{words or shown}</button>'


def _now_came(found: re.Match[str], words: str) -> str:
    """A line that says what became of something, whole as it stands, as a button that writes it, and can be taken back."""
    value = " ".join((found["what"], *(found["day"] or "").split(), *found["refs"].split(", ")))
    said = words or (
        "it did not come" if found["what"] == "missed" and found["day"] else found["what"]
    )
    return f'<button class="spoken" form="now-said" formaction="/said/came" name="refs" value="{value}">{said}</button>'


def _form(ref: str, parts: list[str]) -> str:
    """The form that amends an entry: the fields that a command fills come first, and hold what it says already; a note that it words whole is put into the box."""
    if len(parts) == 3 and (whole := _WHOLE_NOTE.fullmatch(parts[2])):
        line = "&#10;  ".join(parts)
        return f'<button class="fill spoken" {TO_THE_BOX} value="{line}" title="{line}">{whole["words"]}</button>'
    found = [_FIELD.fullmatch(one) for one in parts[1:] if not _AMENDS.fullmatch(one)]
    fields = [_filled(one[1], one[2]) for one in found if one]
    if booked := _BOOKED.search(parts[0]):
        fields.insert(0, f"links:{booked[1]}")
    if "&quot;" in parts[0]:
        fields.insert(0, "title")
    line = "&#10;  ".join(parts)
    told = next((words for sign, words in _IN_WORDS if sign.match(line)), "")
    words = told or ("say so" if all(":" in one for one in fields) else "fill it in")
    only = f"/only/{'+'.join(fields)}" if fields else ""
    return words if ref == "ID" else f'<a href="/entry/{ref}/amend{only}">{words}</a>'


def _filled(name: str, said: str) -> str:
    """A field of a form, and what a command says in it for good, as an address may hold it."""
    if name == "readers":
        return f"{name}:{','.join(map(reader_key, unescape(said).split(', ')))}"
    return name + (f":{said.replace(' ', '-')}" if _OWN.fullmatch(said) else "")


def _person_link(found: re.Match[str]) -> str:
    """A command that finds a person's entries as a link to their page, where they stand."""
    return f'<a href="/people/{key_of(_bare(found[1]))}">their page</a>'


def _questions_before(found: re.Match[str]) -> str:
    """The command that asks what you want of a talk as a link to its questions."""
    key = key_of(_bare(found[1]))
    return f'<a href="/prepare/{key}">answer them one by one</a>'


def _their_name(found: re.Match[str]) -> str:
    """The command that says somebody's name as a link to where that is asked."""
    return f'<a href="/people/{key_of(_bare(found[1]))}#name">say their name</a>'


def _one_person(found: re.Match[str]) -> str:
    """The command that makes two names one person as a button, which asks once more before it does."""
    name = _without_quotes(found["known"])
    where = f"/people/{key_of(_bare(found['so_far']))}/name"
    return f'<button class="spoken" form="now-said" formaction="{where}" name="name" value="{name}">they are one person</button>'


def _questions_after(found: re.Match[str]) -> str:
    """The command that asks about a talk as a link to its questions."""
    key = key_of(_bare(found[1]))
    day = f"/on/{found['on']}" if found["on"] else ""
    return f'<a href="/debrief/{key}{day}">write down what was said</a>'


def _now_said(found: re.Match[str]) -> str:
    """The command that says that something planned was said as a button that says so; it can be taken back."""
    refs = found["refs"].split()
    words = "I have said it" if len(refs) == 1 else "I have said them all"
    return f'<button class="spoken" form="now-said" name="refs" value="{" ".join(refs)}">{words}</button>'


def _now_done(found: re.Match[str]) -> str:
    """The command that says that something promised was done as a button that says so, and can be taken back; of what is late on which day, which is asked."""
    ref, late, lead = found["ref"], found["late"], found["lead"]
    press = (
        f'<button class="spoken" form="now-said" formaction="/said/done" name="refs" value="{ref}'
    )
    if not late:
        return f'{lead}{press}">I have done it</button>'
    other = f'<a href="/entry/{ref.removeprefix("^")}/done-on">on another day</a>'
    return f'{lead}{press} on-time">on time</button> {press}">today</button> {other}'


def _now_given(found: re.Match[str]) -> str:
    """The command that says that somebody has what I promised them as a button that says so, of today or of its day; it can be taken back."""
    value = f"{found['ref']} {found['day'] or ''}".strip()
    words = "they had it" if found["day"] else "they have it"
    return f'{found["lead"]}<button class="spoken" form="now-said" formaction="/said/done" name="refs" value="{value}">{words}</button>'


def _word_for_the_box(found: re.Match[str]) -> str:
    """The command that says what came of a confirmation as a button that says so; where they have put it right, with their words, its line goes into the box."""
    if (state := found["state"]) != "corrected":
        return f'<button class="spoken" form="now-said" formaction="/entry/{found["id"]}/heard" name="state" value="{state}">{_HEARD_WORDS[state]}</button>'
    line = f"outcome &quot;{found['state'].capitalize()}&quot; for ^{found['id']}&#10;  said: &quot;THEIR WORDS&quot;"
    words = _HEARD_WORDS[found["state"]]
    return f'<button class="fill spoken" {TO_THE_BOX} value="{line}">{words}</button>'


_LINKS: tuple[tuple[re.Pattern[str], _Pressed], ...] = (
    (_CASE_FOR, _case_for),
    (_COMMAND, _page_link),
    (_FIND, _person_link),
    (_FRIDAY, '<a href="/friday">begin the round</a>'),
    (_FILL, _questions_before),
    (_DEBRIEF, _questions_after),
    (_CALLED, _their_name),
    (_SAME, _one_person),
    (_PLAY, _playbook_link),
    (_TOLD, r'<a href="/happened/note/\g<id>">Something happened</a>'),
)
_EVERY: tuple[tuple[re.Pattern[str], _Pressed], ...] = (
    (_SENT, 'press <a href="#sent">“I have sent it”</a>'),
    (_FOR_WHOM, '<a href="#for-whom">“For whom”, below</a>'),
    (_NEXT_WORD, '<a href="#for-whom">“The next word comes”, below</a>'),
    (_HEARD, _word_for_the_box),
    (_SAID, _now_said),
    (_DONE, _now_done),
    (_GIVEN, _now_given),
    (_AGREED, _in_writing),
    *_LINKS[:1],
    (_ADD, _line_for_the_box),
    *_LINKS[1:],
    (_PLAYS_LIST, '<a href="/happened/playbooks">Playbooks</a> lists'),
    (_PLAYS, '<a href="/happened/playbooks">their titles</a>'),
    (_CHECK, '<a href="/noticed">see all of it</a>'),
    (_ALL, '<a href="/today">see all of it</a>'),
)
_REMEDIES: tuple[tuple[re.Pattern[str], _Pressed], ...] = (
    (_AGREED, _in_writing),
    (_ADD, _line_for_the_box),
    (_TO_NAMES, 'name them with <a href="#for-whom">“For whom”, below</a>'),
    (regex(r"\bgoodbooks find shows who"), '<a href="/people">People</a> shows who'),
    (regex(r"\bgoodbooks find shows"), '<a href="/find">Find</a> shows'),
    (_PLAYS_LIST, '<a href="/happened/playbooks">Playbooks</a> lists'),
    (
        regex(
            r"\bgoodbooks recover prints (them|it|what is remembered)"
            r"(?:; put them back, or say goodbooks recover --forget)?"
        ),
        r'<a href="/missing">What is missing</a> shows \1, to be put back or let go',
    ),
    (regex(r"\bgoodbooks merge adds them"), '<a href="/missing#copies">add them</a>'),
    (regex(r"\bgoodbooks check (?=shows|tells)"), '<a href="/noticed">Noticed</a> '),
    (
        regex(r"\bgoodbooks inbox lists them(?:, each with its key in front)?"),
        '<a href="/inbox">Inbox</a> lists them',
    ),
    (regex(r"\bgoodbooks inbox shows"), '<a href="/inbox">Inbox</a> shows'),
    (regex(r"\bgoodbooks inbox edit (\w+)"), r'<a href="/inbox/\1/edit">Edit it</a>'),
    (regex(r"\bgoodbooks inbox undo (\w+)"), r'<a href="/inbox/\1">Its page</a>'),
    (regex(r"\bgoodbooks brief (?:\w[\w-]*)"), '<a href="/people">People</a>'),
    *_LINKS,
    (
        regex(r"\bgoodbooks start makes a book of your own"),
        "leave the demo first; a book of your own takes six questions",
    ),
)
