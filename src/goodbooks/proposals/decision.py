"""What was decided, and by whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex
from goodbooks.core.written import Party
from goodbooks.entries.decision import Decision
from goodbooks.language.days.effect import begins_in, effect_in
from goodbooks.language.doings.by_build.decreed import is_bare
from goodbooks.language.doings.cue import groups
from goodbooks.language.meant.asks_who_decided import asks_or_denies_it
from goodbooks.language.meant.risk_taken import as_an_end, risk_taken
from goodbooks.language.meant.taking_back import taken_back_at
from goodbooks.language.retold.left_out import OUT
from goodbooks.language.retold.titles import LONGEST, title_of
from goodbooks.proposals.reading.body_before import body_before
from goodbooks.proposals.reading.decided_on import decided_on, says_only_that
from goodbooks.proposals.reading.leave_given import is_leave_given, is_only_leave
from goodbooks.proposals.reading.marks import NO_NAMES, NO_PERSON
from goodbooks.proposals.reading.meets import meets
from goodbooks.proposals.reading.named_in_notes import NAME, named_before
from goodbooks.proposals.reading.or_else import or_else
from goodbooks.proposals.reading.promised import is_agreed_to
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.proposals.reading.social import is_social
from goodbooks.proposals.reading.subject import named_last
from goodbooks.proposals.reading.told import told_they_get
from goodbooks.proposals.reading.writing import MOST_RECEIVERS, Proposer, somebody, who_is

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.proposal import Proposal
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Who, Writing

_DECIDED = (
    r"(?:has |have |had |just |now |finally |also |all |both |unanimously )*(?:decided|agreed|approved|signed off|chose|chosen|settled|gave|ruled|resolved|voted|opted|rejected|turned down|scrapped|signed"
    r"|granted|refused|adopted|ratified|vetoed|overruled|shelved|dropped|declined|picked|selected|validated|accepted|endorsed|withdrawn|ruled out|finali[sz]ed|okayed|ok['’]d|plumped|(?:taken|reached) (?:(?:an?|the|its|their|his|her|this|that|our) )?(?:[\w-]+ )?(?:decisions?|agreement|verdict|conclusion|view|vote|resolution)|green-?lit|(?:nodded|waved|voted|pushed)\b[^.!?]{1,60}\bthrough)\b"
)
_BY = regex(
    rf"\b((?:(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Sister|Coach)\b\.? )?[A-ZÀ-Þ][\w'’-]+)(?: [A-ZÀ-Þ][\w'’-]+)? {_DECIDED}"
)
_THE = regex(
    rf"\bthe ([a-z][\w-]+(?: (?!we |i |you |they |he |she |it |has |have |had |just |now |finally |also |is |are |was |were |be |been )[a-z][\w-]+)?)(?: (?:met|sat|meets|convened|looked|discussed)\b[^.!?,;]{{0,60}}(?:,| and| where it)(?: it (?:is|was|has been))?)? {_DECIDED}",
    re.IGNORECASE,
)
_THAT = regex(
    r"\W*(?:the vote (?:was|went|stood)\b|(?:this|that|it|these|das|es) (?:was|is|has been|were|wurde|ist)\b|(?:that|it)['’]s (?:that|me and|us|all|both of us|final|settled|decided|a (?:promise|rule))\b"
    r"|(?:house|new|standing|ground) rule\b|(?:my|our) minds? (?:is|are)\b|(?:final|end of discussion|no (?:exceptions|arguments|discussion)|full stop)\b"
    r"|(?:as of|effective|starting|from|with effect from) [^,;]{1,40}$)",
    re.IGNORECASE,
)
"""How a sentence begins that tells of the decision before it."""
_BY_THE = regex(
    r"\b(?:(?:decided|agreed|approved|resolved) by|by order of) (?:the )?([A-Za-z][\w-]+)",
    re.IGNORECASE,
)
_INFORMS = regex(
    r"\bthe ([a-z][\w-]+(?: [a-z][\w-]+)?) (?:is|are) (?:pleased|happy|glad|sorry|delighted) to (?:inform|announce|confirm|tell)\b",
    re.IGNORECASE,
)
_BODY = regex(
    r"(?:^\W*(?:[A-ZÀ-Þ][\w-]+(?: \w+)?, |in the end,? |finally,? |at last,? |so |today,? |yesterday,? |last night,? |after [^,]{3,40}, |on \w+day,? )?|\bthat |\w: |\w+ [-–—] )(?:the |our |my )?((?:\w+ )??([\w-]+))(?:,[^,;.]{1,40},)? (?:(?:has|have|had|just|now|already|finally|also) )*"
    r"(?:decided?|resolved?|approved?|ruled|voted|agreed|met|made (?:the|a|its|their|his|her) (?:call|decision|choice|mind)|signed|said (?:yes|no)|chose|chosen|went with|gone with|gave|given"
    r"|turned|dropped|cancelled|confirmed|put (?:his|her|their|its) foot|wants it|will not|won['’]t|backs|backed|picked|opted|settled|refused|rejected|accepts?|accepted|agrees?|declines?|declined|refuses?|rejects?|awarded|appointed|overruled|says?|extended|shortened|cut|moved|raised|lowered|postponed|stopped|frozen|banned|withdrawn|allowed|lifted|vetoed|okayed|directed|instructed|ordered|wants|insists|said)\b",
    re.IGNORECASE,
)
"""A body or a role that decides, at the beginning of what is told."""
_DER = regex(
    r"\b(?:der|die|das) ([A-ZÄÖÜ][\w-]+) (?:hat|haben|habe)\b[^.!?]{0,80}\b(?:beschlossen|entschieden|vereinbart|genehmigt|festgelegt|zugestimmt|freigegeben|abgelehnt)\b",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    [
        "we",
        "i",
        "they",
        "he",
        "she",
        "it",
        "ok",
        "okay",
        "so",
        "well",
        "right",
        "that",
        "this",
        "who",
        "all",
        "everybody",
        *(
            "price",
            "prices",
            "weather",
            "coin",
            "lot",
            "numbers",
            "figures",
            "money",
            "date",
            "time",
            "clock",
            "dice",
            "toss",
            "budget",
            "vote",
            "votes",
            "claim",
            "offer",
            "request",
            "application",
            "plan",
            "proposal",
            "motion",
            "bid",
            "quote",
            "leave",
            "loan",
            "design",
            "draft",
            "appeal",
            "permit",
            "licence",
            "permission",
            "extension",
            "visa",
            "trip",
            "order",
        ),
    ]
)
_SURE, _LESS_SURE, _NEAR = 0.75, 0.6, 2


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each sentence that tells a decision, in the words it was told in."""
    writer = writing.writer
    if writer is None or writing.written.sort not in ("mail", "chat", "note"):
        return
    is_note = writing.written.sort == "note"
    told = {one.words for one in writing.marks} if is_note else set()
    before = -_NEAR - 1
    for number, said in enumerate(writing.said):
        if told_they_get(said.text):
            continue  # it is a promise to whoever was told
        if is_bare(said.text) or or_else(writing, said) or _leads_to_the_next(writing, number):
            continue
        if meets(writing, said) or asks_or_denies_it(said.text):
            continue
        is_back = bool(taken_back_at(said.text))
        if not is_back and _is_of_years_ago(said.text, writing.on):
            continue
        if not is_back and not _is_decided(said) and not is_leave_given(writing, said):
            continue
        is_of_the_one_before = not is_back and _goes_on(said, number - before)
        before = number
        if is_of_the_one_before:
            continue
        if is_note and any(words in said.text for words in told):
            continue
        on, text = _told_of(writing, said)
        who = writer if is_back else _decider(writing, said, text, writer)
        to = tuple(one for one in writing.receivers[:MOST_RECEIVERS] if one != who)
        is_own = who == writer
        because = "it tells a decision" if is_own else f"{_tells(writer)} a decision of {who.name}"
        words = " ".join(said.text.split())
        fields = [("said", words)] if is_own and writing.written.sort != "note" else []
        fields += _risk(writing, number, who) if is_own else []
        fields += [("holds-from", day)] if (day := _start(writing, number)) else []
        sure = _SURE if is_own else _LESS_SURE
        by = () if is_note and is_own and not _OURS.search(text) else (who,)
        found = proposal(writing, said, Decision, by, to, sure, because, fields)
        found = _in_own_words(found) if is_back else found
        yield _of_its_day(found, on, text) if on and not is_back else found


def _risk(writing: Writing, number: int, who: Who) -> list[tuple[str, str]]:
    """What is left out, who carries the risk and until when, where whoever decided takes it upon themselves in that sentence or right behind it."""
    near = [one.text for one in writing.said[number : number + _NEAR + 1]]
    taken = next((found for one in near if (found := risk_taken(one))), None)
    if taken is None:
        return []
    out = next((one for text in near if (one := OUT.search(text)) and not one["never"]), None)
    what = (out["what"] or out["care"]).strip().removeprefix("the ") if out else ""
    until = as_an_end(taken.until, writing.on) if taken.until else ""
    lines = (("exception", what), ("risk-owner", who.name), ("ends", until))
    return [line for line in lines if line[1]]


_OURS = regex(r"\b(?:i|we|me|us|my|our|ich|wir|mich|uns|mein\w*|unser\w*)\b", re.IGNORECASE)
"""What makes a decision that a note tells mine, where it names nobody else: who “was voted” something, minutes leave open."""


def _leads_to_the_next(writing: Writing, number: int) -> bool:
    """Whether a sentence only says that somebody decided, and the next one what; or the next one takes back what it says."""
    behind = writing.said[number + 1 : number + 2]
    if any(_IT.search(one.text, 0, taken_back_at(one.text)) for one in behind):
        return True
    return any(map(_is_decided, behind)) and says_only_that(writing.said[number].text)


_IT = regex(r"\b(?:it|that|this)\b", re.IGNORECASE)
_IN_A_YEAR = regex(r"\b(?:in|since|back in) ((?:19|20)\d\d)\b", re.IGNORECASE)


def _is_of_years_ago(text: str, on: date) -> bool:
    """Whether it tells of a year that is over: "it was agreed in 1998"."""
    return any(int(year) < on.year for year in _IN_A_YEAR.findall(text))


def _is_decided(said: Said) -> bool:
    is_open = (
        "question" in said.acts or is_agreed_to(said) or is_only_leave(said) or is_social(said.text)
    )
    return "decide" in said.acts and not is_open


def _told_of(writing: Writing, said: Said) -> tuple[date | None, str]:
    """The day before that of the mail on which it was decided, if one is said, and the sentence without a day said of it."""
    found = decided_on(said.text, writing.on)
    if found is None:
        return None, said.text
    return found.on if found.on < writing.on else None, found.text


def _of_its_day(found: Proposal, on: date, text: str) -> Proposal:
    """A decision of an earlier day than its mail: of that day, with no time, and called by what was decided."""
    entry = found.entry._replace(on=on, at=None, title=title_of(text, None))
    return found._replace(entry=entry, written_on=found.entry.on)


def _in_own_words(found: Proposal) -> Proposal:
    """A word taken back as its writer says it: “I am taking it back”, which names no deed of anybody."""
    title = shortened(capital(found.sentence.rstrip(" .!")), LONGEST)
    return found._replace(entry=found.entry._replace(title=title))


def _tells(writer: Who) -> str:
    return "you tell of" if writer.name == ME else f"{writer.name} tells of"


def _start(writing: Writing, number: int) -> str:
    """The day from which a decision holds, by its own sentence, or by the one behind it or before it that says when it begins; "" for none."""
    said = writing.said[number]
    found = effect_in(said.text, writing.on, writing.habits)
    if found is None:
        near = _beside(writing, number)
        days = (begins_in(one.text, writing.on, writing.habits) for one in near)
        found = next((day for day in days if day is not None), None)
    return f"{found.first} {found.at}" if found and found.at else f"{found.first}" if found else ""


def _beside(writing: Writing, number: int) -> Iterator[Said]:
    """What may tell the day of a decision: the sentence behind it that asks nothing and decides nothing of its own, and the one before a sentence that only says whose decision it is."""
    behind = writing.said[number + 1 : number + 2]
    yield from (one for one in behind if not one.acts.keys() & _OF_ITS_OWN or _THAT.match(one.text))
    if _WHOSE.match(writing.said[number].text):
        yield from writing.said[max(0, number - 1) : number]


_OF_ITS_OWN = frozenset(("ask", "question", "decide", "commit", "commit-of-another"))
_WHOSE = regex(
    r"\W*(?:(?:the |our )?[\w'’-]+ decision|(?:this|that|it) (?:was|is)|(?:this|that)['’]s)\b",
    re.IGNORECASE,
)
"""How a sentence begins that says of whom the decision before it is."""


def _goes_on(said: Said, behind: int) -> bool:
    """Whether a sentence so many behind a decision tells of the same one: by how it begins, or because no cue shows one in it."""
    if not said.acts.get("decide", True):
        return behind <= _NEAR
    return behind == 1 and (len(said.text.split()) <= _FEW or bool(_THAT.match(said.text)))


_FEW = 5
"""So few words right behind a decision say more of it: “meet at 8.30, not 8”."""


def _decider(writing: Writing, said: Said, text: str, writer: Who) -> Who:
    found = (
        _THE.search(text)
        or _INFORMS.search(text)
        or _BY_THE.search(text)
        or _body(text)
        or _BY.search(text)
        or _DER.search(text)
        or _in_small_letters(writing, text)
    )
    before = [one for one in writing.said if one.start < said.start][-1:]
    if found is None and before and says_only_that(before[0].text):
        return _decider(writing, before[0], before[0].text, writer)
    if writing.written.sort == "note" and (point := _POINT.match(text)):
        return who_is(writing.book, Party(point["name"]))
    if found is None and (body := body_before(writing, said)):
        return who_is(writing.book, Party(body))
    if found is None or re.split("['’]", found[1].lower())[0] in _NOBODY:
        name = (
            _named_before(writing, said) if _OF_HIM.search(text) or _given_me(writing, text) else ""
        )
        return who_is(writing.book, Party(name)) if name else writer
    return who_is(writing.book, Party(found[1][:1].upper() + found[1][1:]))


_POINT = regex(
    rf"^\W*(?!(?:{NO_PERSON}|{NO_NAMES})\b)(?P<name>{NAME})(?: (?:at|in|on|by|from|of) (?:the |my |our )?[\w -]{{2,30}}): \w"
)
"""How a note begins a point of somebody: “Iona at the tea point: the trip is off”."""
_OF_HIM = regex(
    r"\b(?:he|she|they) (?:has |have |had |just |now |also )*(?:decided|decides|(?:said|says|say) (?:no|yes)|refused|refuses|agreed|agrees|approved|insists|ruled|accepted|rejected|dropped|chose|picked|opted|goes for|went for|(?:is|are) (?:firm|adamant))\b",
    re.IGNORECASE,
)
"""Who decides, where that is somebody named before."""
_LEAVE_TO_ME = regex(r"\b(?:i|we) (?:may|can(?!not)|am allowed to|are allowed to) \w", re.IGNORECASE)  # fmt: skip


_SAID = regex(
    r"^\W*(?:(?:also|and|but) )*(?:said|says|told me)\b|^\W*(?:[\w-]+ ){1,3}(?:granted|approved|accepted|refused|rejected|declined|turned down)\W*$",
    re.IGNORECASE,
)
"""How a note tells what whoever was named last said."""


def _given_me(writing: Writing, text: str) -> bool:
    """Whether a note tells that I may: that is for whoever I talked with to say."""
    is_said = _LEAVE_TO_ME.search(text) or _SAID.match(text)
    return writing.written.sort == "note" and is_said is not None


def _named_before(writing: Writing, said: Said) -> str:
    """Who was named last before a sentence; "" for nobody."""
    if writing.written.sort == "note":
        return named_before(writing, said)
    before = [one.text for one in writing.said if one.start < said.start]
    return next((name for one in reversed(before) if (name := named_last(one))), "")


def _body(text: str) -> re.Match[str] | None:
    """The body or role that decides, where a sentence begins with one: "Management has approved it."."""
    return next((one for one in _BODY.finditer(text) if _is_role(one[2])), None)


_SMALL = regex(
    rf"(?<![\w'’-])([a-z][\w'’-]+)(?P<title> (?:sir|madam|ma['’]am|ji|san|bhai|didi))?(?: [a-z]+)? {_DECIDED}"
)
_SAYS_SO = regex(
    r"^\W*(?:(?:fyi|btw|so|ok|and|but)\W+)*([a-z][\w'’-]+) (?:has |had )?(?:just |now |finally |also )*(?:decided|agreed|approved|ruled|refused)\b"
)
_ANYBODY = frozenset(["everyone", "someone", "somebody", "anyone", "nobody", "no-one", "none", "both", "neither", "each", "most", "some", "few", "many", "others", "already", "just", "finally", "you", "not", "have", "has", "had"])  # fmt: skip


def _in_small_letters(writing: Writing, text: str) -> re.Match[str] | None:
    """Somebody who decides and whose name a chat writes small: “bishnu sir has decided”, “fyi marta has decided”."""
    found = [one for one in _SMALL.finditer(text) if one["title"] or _is_known(writing, one[1])]
    alone = _SAYS_SO.match(text)
    found += [alone] if alone and alone[1] not in _ANYBODY else []
    return next((one for one in found if one[1] not in _NOBODY), None)


def _is_known(writing: Writing, word: str) -> bool:
    return not somebody(writing, word.capitalize()).is_stranger


def _is_role(word: str) -> bool:
    return word.lower() in groups()["role"].split("|")


PROPOSER = Proposer("decision", "what was decided, and by whom", propose)
