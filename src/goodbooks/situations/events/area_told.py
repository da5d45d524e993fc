"""What a writer would like to run on their own, as the story names it: the nightly backups, the rota, ordering the flour."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.last_day import last_day_in
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.language.retold.work_named import doing, work_named
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.stories.whose_voice import is_mine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_MORE = r"(?:\w+ly |just |at last |only ){0,2}"
_WISH = rf"\b(?:I|we) {_MORE}(?:want|wish|hope|need|long|(?:would|could|should|can)(?: be able to| {_MORE}(?:like|love|prefer|want))?)|\b(?:I|we)['’]d {_MORE}(?:like|love|prefer|rather|want)|\bwould {_MORE}(?:like|love|prefer)"
_ROW = r",(?= \d+(?:,? (?:and|or) \d|,))|(?<=\d),(?= (?:and |or )?\d)"
"""A comma in a row of numbers: “lines 12, 13 and 14” are one piece of work."""
_SOME = rf"(?:{_ROW}|(?![.,;:!?()\"“”]).){{3,70}}?"
_WORK = rf"(?P<work>{_SOME})"
_BE = r"(?:be (?:able|allowed|free|trusted) to |get to |have to )?"
_ALONE = r"(?:alone|(?:on|of) (?:my|our) own|by (?:myself|ourselves)|myself|ourselves|without (?:him|her|them|asking|being asked|a word))\b"
_AND = r"and(?! \d)(?! (?:the|our|all) (?:[\w-]+(?: [\w-]+)? (?:until|till|for|without|alone|on my own|on our own|by myself)\b|[\w-]+(?: [\w-]+s)?(?:$|[.,;:!?])))"
"""What ends the work that is named, unless more of it follows: “the rota and the orders until May”."""
_FOR_A_TIME = r"for (?:(?:an?|the|one|two|three|four|five|six|some|several|\d+|this|next|all|whole) (?:\w+ ){0,3}?(?:while|time|bit|start|test|trial|try|change|once|days?|weeks?|months?|quarters?|years?|term|season|spring|summer|autumn|winter)\b|once\b|good\b|now\b|me\b|us\b|him\b|her\b|them\b|(?-i:[A-ZÀ-Þ]))"
"""For how long, or for whom, which is none of the work; “the reorder for three of the shops” is narrowed by it."""
_HELD = regex(
    rf"(?:{_WISH}) {_MORE}(?:to )?{_MORE}(?:(?:be )?(?:in charge of|responsible for|trusted with)|run(?= (?:the|our|my|all)\b)|look after|take over|own|take on|have charge of|(?:have )?the (?:final|last) (?:say|word) (?:on|over|in|about)) {_WORK}(?=$|(?!{_ROW})[.,;:!?()]| (?:{_AND}|but|so|because|{_FOR_A_TIME}|until|till|before|instead|from|while)\b)",
    re.IGNORECASE,
)
"""What one would like to have: “I'd like to take over the rota”."""
_NO_VERB = r"be|have|get|is|was|are|were|for|that|my|our|the|an?|all|one|more|to|us|him|her|them|it|you|this|know|go|come|see|wait|stay|leave|feel|think|call|tell|(?-i:[A-ZÀ-ÖØ-Þ])\w+"
_VERB = rf"(?P<verb>(?!(?:{_NO_VERB})\b)[^\W\d_]+(?: (?:after|over|on|with|up|off|out))? )"
_DONE_ALONE = regex(
    rf"(?:(?:{_WISH})(?: us)? {_MORE}(?:to )?{_MORE}|\b(?:wish|aim|hope|goal|idea|proposal)\b(?: is|:)? that (?:I|we) (?:can |could |may )?){_BE}{_VERB}{_WORK} {_ALONE}",
    re.IGNORECASE,
)
"""What one would like to do alone: “I want to order the flour on my own”."""
_DECIDED = regex(
    rf"(?:{_WISH}) {_MORE}(?:to )?{_MORE}be (?:the one|the person|somebody|someone) (?:who|that) (?P<verb>(?:decide|choose|sign|order|plan|set|approve|book|hire|price|run)s ){_WORK}(?=$|(?!{_ROW})[.,;:!?()]| (?:and|but|so|because|until|till)\b)",
    re.IGNORECASE,
)
"""What one would like to be the one for: “I'd like to be the one who decides which samples go out”."""
_NO_BOSS = r"(?:(?:own|direct|line) )?(?:boss|manager|supervisor|director|chief|chef|owner|superior|head|principal)\b"
_ONE_WORD = r"(?:(?!(?:to|be|can|could|on|the|my|our|and)\b)[\w-]+ )"
_MINE = rf"(?:my|our) (?!{_NO_BOSS})(?:{_ONE_WORD}{{0,2}}?(?:[\w-]+(?<!s)s|team|crew|staff)(?! (?:leads?|leaders?|members?)\b)|{_ONE_WORD}?[\w-]+(?:er|or|ant|ent|ist|ee|ice|ian|deputy|chef))|the {_ONE_WORD}{{0,2}}?(?:[\w-]+(?<!s)s|team|crew|staff)(?! (?:leads?|leaders?|members?)\b)"
"""One's own people: “my shift leaders”, “the line leads”, “my deputy”."""
_THEIRS = r"(?:alone|(?:on|of) (?:their|his|her) own|by (?:themselves|himself|herself)|themselves|himself|herself|without (?:him|her|them|asking|being asked|a word|my boss))\b"
_FOR_MINE = regex(
    rf"(?:(?:{_WISH}) {_MORE}(?:is )?(?:for )?(?P<people>{_MINE}) to {_BE}|(?:\bso that|\bin order that|\b(?:wish|aim|hope|goal|idea|proposal)\b(?: is|:)? that|\bif|\b(?:I|we) (?:wish|hope)(?: that)?) (?P<group>{_MINE}) (?:(?:can|could|may|might|would|should) {_BE})?"
    rf"|(?:{_WISH}|\b(?:would|could|should|might|does|do|did|will|ca|to|if (?:he|she|they))(?:n['’]t| not)?|\b(?:wo|do|does|did)n['’]t|\bnever|['’]d) [^.,;:!?]{{0,60}}?\b(?:lets?|letting) (?P<crew>{_MINE}) ){_VERB}(?:{_WORK} {_THEIRS}|(?P<mine>their own {_SOME})(?=$|[.,;:!?()]| (?:and|but|so|because|until|till|through|for)\b))",
    re.IGNORECASE,
)
"""What one would like one's own people to do alone: “so that the line leads can release small batches themselves”."""
_LET = regex(
    rf"\b(?:let|lets|letting|trusts?|trusting) (?:me|us)(?:,? (?:and|with) (?-i:[A-ZÀ-Þ])[\w'’-]+|,? and (?:my|our) [\w-]+)? (?:with|have(?= (?:the|our|my|all)\b)(?! (?:the|my|our) (?:\w+ )?(?:day|week|weekend|morning|afternoon|evening|time|answers?|news|numbers?|figures|files?|reports?|details|drafts?|facts|truth|floor|word)\b)|(?P<verb>(?:run|do|handle|plan|manage|order|decide|write|set|book|choose|own|look after|take over|lead|sign|hire|make|organi[sz]e|prepare|schedule) (?!out\b|late\b|dry\b|over\b|into\b)))(?: )?{_WORK}(?=$|(?!{_ROW})[.,;:!?()]| (?:only\b|{_ALONE}|{_AND}|without|but|so|because|for|until|till|before|instead|from|while|as)\b)",
    re.IGNORECASE,
)
"""What one is let do, or not: “she won't let me plan the rota”."""
_MAY_I = regex(
    rf"\b(?:ask|asking)(?: [\w’'-]+){{1,6}}? (?:whether|if) (?:I|we) (?:may|can|could|might) (?:have(?= (?:the|our|my|all)\b)(?! (?:the|my|our|all) (?:\w+ )?(?:days?|weeks?|weekend|morning|afternoon|evening|time|leave|answers?|news|numbers?|figures|files?|reports?|details|keys?|floor|word)\b)|run|do|handle|keep|take over|take on|look after|lead|try|plan|manage|own) (?P<work>(?:the|our|my|all) {_SOME})(?=$|[.,;:!?()]| (?:only\b|{_ALONE}|{_AND}|without|but|so|because|for|until|till|before|instead|from|while|as|again|on \w+days?|next|this)\b)",
    re.IGNORECASE,
)
"""What one means to ask for: “I am thinking of asking him tomorrow whether I may have the polishing”; that one asks is none of it."""
_GIVEN = regex(
    rf"\bhave (?P<mine>{_SOME}) to myself\b"
    rf"|\b(?:(?:to|would|could|should|might|not|never|only)|\w{{1,12}}n['’]t) {_MORE}(?:leaves?|hands?|gives?) {_WORK} (?:over )?to me\b",
    re.IGNORECASE,
)
"""What one would like to be left with: “he could leave the orders to me”."""
_BACK = regex(
    rf"(?:{_WISH}) {_MORE}(?:to )?(?:have |get |take )?(?P<work>(?:the|our) (?!(?:\w+ )?(?:money|days?|weekends?|life|lives|time|weeks?|months?|hours?|desk|chair|room|keys?|laptop|phone|car|evenings?|mornings?|job|trust|feeling|floor)\b)(?:[\w-]+ ){{0,3}}?[\w-]+) back\b(?! (?:to|on|in|from)\b)",
    re.IGNORECASE,
)
"""What one had and would like to have again: “I want the ordering back”."""
_NO_AREA = regex(
    r"(?:(?:\w+ing )?(?:it|this|that|them|these|those|him|her|me|us|all|everything|anything|something|things?|stuff|more|one|some|any(?: of .*)?|nothing|it all|my (?:own )?(?:job|work|team|life|stuff|thing|project)|the (?:job|work|team|whole .*)|what\b.*|his|hers|(?:one|an?|any|some|a single) (?:\w+ )?(?:area|part|piece|field|corner|thing|task)|(?:my|our|your|his|her|their) own(?: (?:job|work|team|life|stuff|thing|project|way|ones?))?s?|(?:decid|do|plann|work|runn|lead|manag)ing|(?:liking|wanting|being) .*|(?:an?|one|two|three|four|six|some|a few|a couple of|the next few) (?:days?|weeks?|months?|while)|(?:giving )?(?:it )?(?:(?:an?|the|one|another|some|my|our|any|this|that) )?(?:(?:fair|real|first|second|small|short|little|good|proper|own|more) )?(?:try|go|shot|chance|trial(?: run)?|test(?: run)?|pilot|experiment|start|step|bit|responsibility|freedom|trust)|a (?:little|bit) more|trying(?: out)?|proving))\Z",
    re.IGNORECASE,
)
"""What names no work, a trial by itself among it: “one area”, “a try”, “some responsibility”."""
_TRY = r"(?:try|go|shot|chance|trial(?: run)?|test(?: run)?|pilot|experiment)"
_TRIED = regex(
    rf"\A(?:(?:it|this|that) (?:out )?(?:(?:an?|one) {_TRY} )?(?:with|on|for|in|at) |(?:an?|the|one|another|some) (?:\w+ )?{_TRY} (?:of|at|with|in|on|for) )(?!(?:my|our) own\b)(?=\w)",
    re.IGNORECASE,
)
"""What stands before the work that one would like to try: “a try at the sauces”, “it with the valves”."""
_TRIES = frozenset({"try", "try out", "test", "trial"})
_NAMED_BEHIND = regex(
    r"\b(?:(?:one|an|a single|some) (?:\w+ )?(?:area|part|piece|field|corner|thing|task)|(?:my|our) own(?: thing)?)(?:,|:| [-–—]) (?=(?:the|our|my) \w)",
    re.IGNORECASE,
)
"""What stands before an area that is only then named: “one area, the steam control”."""
_LONGEST = 8
_ASKED_ONCE = regex(r"\b(?:I|we)(?:['’]ve| have|['’]d| had)? (?:already |once |even )?(?:asked|begged|proposed|offered|suggested)\b", re.IGNORECASE)  # fmt: skip
"""What a writer asked for before: it is the area only where they name none that they would like now."""


def area_of(text: str) -> Said | None:
    """The first piece of work that a writer would like to run alone, one of now before one they asked for already; None where the story names none, or only all of the job."""
    every = list(_areas(text))
    return next((one for one in every if not _ASKED_ONCE.search(one.passage)), next(iter(every), None))  # fmt: skip


def _areas(text: str) -> Iterator[Said]:
    for passage in passages_of(text):
        if passage.text.rstrip(" \"”')").endswith("?"):
            continue
        for work in _named(_NAMED_BEHIND.sub("", " ".join(passage.text.split()))):
            named = work.named
            is_one = named and len(work.words.split()) <= _LONGEST and not _NO_AREA.fullmatch(named)
            if is_one and is_mine(text, passage.start + work.at):
                yield Said(named, passage.text, passage.text)


_ONLY_FOR = regex(
    r"\b(?:only|just|first|at least) (?:for|with|in) (?P<work>(?:the|our|my|all) [^.,;:!?()]{3,60}?)(?=$|[.,;:!?()]| (?:only|for a start|to begin with|at first|and|but|so|until|till)\b)",
    re.IGNORECASE,
)
"""What a wish is narrowed to: “that you decide, only for the night lines, for a start”."""


def narrowed_to(wish: str) -> str:
    """The piece of work to which a wish is narrowed; "" where it is to none."""
    found = _ONLY_FOR.search(wish)
    work = found["work"].strip() if found else ""
    return "" if _NO_AREA.fullmatch(work) else work


_OF_THE_TRIAL = regex(
    r"\A\W*(?:(?:and|just|only|say|so|perhaps|maybe) )*(?:until|till|through|for (?:a|an|one|two|three|four|six|\d+)|up to)\b"
    r"|\b(?:say|perhaps|maybe),? (?:until|till|through|for)\b|\b(?:would|could) (?:show|do(?= |[,.])|be enough|suffice|be a start)\b"
    r"|\b(?:try|tried|trial|try-out|tryout|test|test run|pilot|experiment|probation|for a start|to begin with|see how it goes)\b",
    re.IGNORECASE,
)
"""A sentence that goes on about the trial of what was named in the one before: “A trial until the end of January would do”."""


def last_day_of(text: str, on: date) -> Said | None:
    """The last day that a writer names in the sentence that says what they would like to run alone, or in the next one, where that is still about it; None where neither names one."""
    said = area_of(text)
    if said is None:
        return None
    every = [" ".join(one.text.split()) for one in passages_of(text)]
    at = every.index(" ".join(said.passage.split()))
    behind = (one for one in every[at + 1 : at + 3] if _OF_THE_TRIAL.search(one))
    for sentence in (every[at], *behind):
        if day := last_day_in(sentence, on):
            return Said(day.isoformat(), sentence)
    return None


def _as_named(verb: str, work: str) -> str:
    """The work as one names it; behind a verb that only does it, what is done: “finishing the report”."""
    named = work_named(f"{verb} {work}".strip()).rstrip(" -–—,")
    first, space, rest = named.partition(" ")
    return f"{doing(first)}{space}{rest}" if verb and first == verb.split(maxsplit=1)[0] else named


class _Work(NamedTuple):
    """Work that one would like to have alone: where it is named, the verb before it, "" for none, the words for it, and who of one's own would do it."""

    at: int
    verb: str
    words: str
    people: str

    @property
    def named(self) -> str:
        """The work as one names it, with who would do it."""
        alone = _as_named(self.verb, self.words.replace("their own ", "the ", 1))
        return f"{alone} together with {self.people}" if alone and self.people else alone


def _named(sentence: str) -> Iterator[_Work]:
    """The work that one would like to have alone, or to have done by one's own people alone, in each place of a sentence."""
    for pattern in (_MAY_I, _GIVEN, _FOR_MINE, _DECIDED, _DONE_ALONE, _HELD, _LET, _BACK):
        for found in pattern.finditer(sentence):
            groups = found.groupdict("")
            work = groups.get("work") or groups.get("mine", "")
            verb = groups.get("verb", "").strip()
            verb = verb.removesuffix("s") if pattern is _DECIDED else verb
            tried = _TRIED.sub("", work)
            verb, work = "" if tried != work or verb.lower() in _TRIES else verb, tried
            people = groups.get("people") or groups.get("group") or groups.get("crew", "")
            yield _Work(found.start(), verb, work, people)
