"""A writing read sentence by sentence: what each one does, and how sure that is."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from goodbooks.core.regex import regex
from goodbooks.language.doings.built import built
from goodbooks.language.doings.by_build import in_german
from goodbooks.language.doings.by_build.clauses import days_in
from goodbooks.language.doings.by_build.decreed import takes_over
from goodbooks.language.doings.by_build.handed_on import handed_on
from goodbooks.language.doings.by_build.on_its_way import (
    asks_for_time,
    comes_of_itself,
    is_told_back,
    lies_there,
)
from goodbooks.language.doings.by_build.only_you import only_you
from goodbooks.language.doings.by_build.whose_doing import with_deeds_of_yours, without_a_second
from goodbooks.language.doings.cue import cues, german
from goodbooks.language.doings.doing import likely
from goodbooks.language.doings.signs import a_due_in, signs
from goodbooks.language.learned.likelihood import table
from goodbooks.language.text.automatic import is_only_told
from goodbooks.language.text.letter import Letter, clauses, part_of
from goodbooks.language.text.tongue import is_mostly_german, unread_tongue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from goodbooks.language.text.letter import Sentence

Shown: TypeAlias = "Mapping[str, re.Match[str]]"
"""The cues that a sentence shows, each with where it does."""
_CUE = 0.12
_SHOWN = 0.7
_ABOUT_YOU = regex(r"\b(?:you|your|we|our|u|anyone|any|there)\b", re.IGNORECASE)
_ASKING = regex(
    r"^\W*(?:[A-Z]\w+(?:(?: \w+){0,2}[:,]|) )?(?:and |but |so |also |ok,? )?(?:do|does|did|have|has|are|is|was|were|when|what|which|who|whose|where|how"
    r"|why|can|could|will|would|should|any|anyone|anybody|anything|may|might|shall|what's|who's|how's|you|u|got|still|thoughts)\b",
    re.IGNORECASE,
)
_RHETORICAL = regex(
    r"\b(?:how are you|how is it going|how's it going|who knows|why not|guess what|right\?|isn't it|you know\?|"
    r"what a |what's up|can you (?:believe|imagine)|^\W*how (?:was|were)\b|who (?:would|could|can|does)(?:n['’]?t| not)\b|^\W*who(?:['’]d| would| could)(?: ever)? have\b|^\W*do you believe in\b|^\W*do you think \w+ (?:had|were|knew|ever)\b|^\W*who needs|^\W*(?:was|is|were)n['’]?t (?:the|that|it|this|those|they|he|she)\b"
    r"|^\W*have you (?:tried|thought of|considered|asked (?:at|the)) (?!(?:to|the (?:client|customer|bank|boss))\b)|did you (?:get any|enjoy|sleep|have (?:a|an|any|fun))\b|have you ever|what were (?:they|you) thinking|who would have"
    r"|\bdo(?:es)? (?:you|anyone|anybody) (?:remember|recall)\b|\b(?:who|what|how|where|why) (?:even|ever|on earth|in the world|the (?:hell|devil|heck)|the f\w*)\b|how (?:do|does|did|can|could) (?:one|people|anyone|anybody|they) (?:ever|even|always|still)?\b"
    r"|why (?:do|does|is|are|must|can['’]t) (?:they|people|it|everyone|nobody|he|she|we|i|men|women|these|those) (?:always|never|ever|all|even)\b|where (?:does|did) the (?:time|day|week|year)|where would (?:we|i) be\b"
    r"|would you (?:believe|credit)\b|can you credit\b|^\W*(?:did|have) you (?:see|seen|hear|heard|watch|watched|catch|caught) (?:about|the (?:news|match|game|final|storm|snow|moon|sky|sunset|rainbow)|that (?:storm|match|game)|how)\b"
    r"|^\W*how(?:['’]s| is| are| was| were) (?:your|the|you|life|things|everyone|everybody|all) ?(?:mum|mother|dad|father|wife|husband|boys|girls|kids|children|family|baby|dog|cat|leg|knee|back|arm|cold|flu|head|weather|new (?:job|house|flat|place)|twins|little one|little ones|folks|parents|weekend|holiday|trip|garden|conference|party|wedding|doing|feeling|keeping|getting on)\b"
    r"|^\W*(?:wouldn['’]t (?:it|that|life|the world)|would it not) be (?:so |just )?\w+ if (?!(?:you|we|i|u|someone|somebody|one of)\b)"
    r"|(?:is|was|isn['’]t) (?:that|it|this|he|she) not\b|^\W*(?:and )?who (?:was|were) (?:there|it|i) to\b|^\W*what (?:else|more) (?:is|was|can|could|would) (?:new|one|there|you say)\b"
    r"|^\W*(?:do you )?remember (?:when|how|that|the|those|our)\b|^\W*(?:(?:fancy|anyone for|who['’]?s (?:up|in) for|up for) )?(?:an? )?(?:lunch|coffee|beers?|drinks?|dinner|tea|pints?|cake|ice cream|pizza|breakfast)\b(?! (?:order|list|menu|money|break|voucher|machine|room|for \d))[^.!?]{0,40}\?$"
    r"|^\W*(?:did|have) i (?:ever )?(?:tell|told|mention|mentioned)(?: to)? you (?:of|about|the one|what happened|how|that)\b|^\W*would i\b|^\W*what would you do (?:with|if)\b|^\W*would you look at (?:(?:that|this)\s*(?:[:,;!?.–—-]|$)|the (?:time|state|size)\b)|^\W*do people\b|^\W*(?:do|did) you know (?:that|the) (?:feeling|smell|sort|kind|type)|^\W*how (?:are|is|am) (?:we|i|one|they|people|anyone) (?:supposed|expected|meant)\b|^\W*did you (?:see|hear) (?:the (?:state|size|look|queue|faces?|price|news)|that|about|how)\b|is it just me|(?:isn|wasn|aren|don|doesn|didn|hasn|won)['’]t (?:it|he|she|they|we)\?)",
    re.IGNORECASE,
)


class Said(NamedTuple):
    """A sentence of a writing: its words, where it stands, what it does, and how likely it asks or promises.

    `acts` are the names of its cues, with "question" for one that asks to be told and "idle" for one that
    asks for nothing at all, each with the place behind the words that show it; `ask` and `task` run from 0 to 1.
    """

    text: str
    start: int
    acts: Mapping[str, int]
    ask: float
    task: float


def said_in(text: str) -> Iterator[Said]:
    """The sentences that the writer wrote: not what is quoted, forwarded or signed."""
    letter = Letter(text)
    if unread_tongue(text):
        return
    if is_mostly_german(text):
        yield from _german(letter)
        return
    is_told = is_only_told(letter.own)
    for sentence, shown in _parts_of(letter.sentences):
        acts = {name: where.end("it") for name, where in shown.items()}
        if _is_question(sentence.text):
            acts["question"] = 0
        elif sentence.is_question and _RHETORICAL.search(sentence.text):
            acts["idle"] = 0
        likely_to = _likely(sentence, shown)
        acts = _whole(sentence, _undoubted(_real(sentence.text, acts), likely_to))
        if _NEED_NOT_SAY.match(sentence.text):
            acts = {**{n: at for n, at in acts.items() if n != "ask"}, "idle": 0}
        learned = () if is_told else _learned(sentence.text, acts, likely_to)
        acts.update((name, 0) for name in learned)
        found = signs(sentence.text, shown)
        ask = table("requests").likelihood(found) + _CUE * ("ask" in acts or "question" in acts)
        task = table("tasks").likelihood(found) + _CUE * bool(
            acts.keys() & {"commit", "commit-of-another"}
        )
        if "unreal" in acts and not acts.keys() & _DOES:
            ask = min(ask, _UNLIKELY)
        elif "ask" in learned:
            ask = max(ask, likely_to["ask"])
        elif likely_to["ask"] < _DOUBTED and "ask" not in acts:
            ask = min(ask, _UNLIKELY)
        words = letter.text[sentence.start : sentence.end]
        yield Said(words, sentence.start, acts, min(1.0, ask), min(1.0, task))


_NEED_NOT_SAY = regex(
    r"\W*(?:and |but )?(?:i|we) (?:need not|needn['’]t|need hardly|hardly need(?: to)?|(?:don['’]t|do not) (?:need|have) to) (?:tell|say|explain|add|stress|mention)\b(?!.*\b(?:please|could you|can you)\b)",
    re.IGNORECASE,
)
"""What is told all the same, and asks for nothing: "I need not tell you what the court does to latecomers"."""


def _likely(sentence: Sentence, shown: Mapping[str, re.Match[str]]) -> Mapping[str, float]:
    """What a sentence likely does: each doing as much as the clause that does so most, so that what stands around it takes nothing away."""
    found = [likely(sentence.text, sentence.words, shown)]
    is_clear = max(found[0].values()) >= _CLEAR
    for part in () if is_clear else clauses(sentence):
        start = part.start - sentence.start
        held = (n for n, at in shown.items() if start <= at.start("it") < start + len(part.text))
        found.append(likely(part.text, part.words, held))
    return {name: max(one[name] for one in found) for name in found[0]}


_CLEAR = 0.65
"""From when on a sentence is so plain as a whole that its clauses are not asked."""


def _real(text: str, acts: Mapping[str, int]) -> Mapping[str, int]:
    """What a sentence does besides what is only thought of: "I was going to ring him, but I'll write to him tonight"."""
    if "unreal" not in acts:
        return acts
    turn = _TURN.search(text, acts["unreal"])
    real_from = turn.end() if turn else len(text)
    return {n: at for n, at in acts.items() if n not in (*_DOES, "question") or at > real_from}


_TURN = regex(r"\b(?:but|so|anyway|now)\b|[;–—]", re.IGNORECASE)


def _undoubted(acts: Mapping[str, int], likely_to: Mapping[str, float]) -> dict[str, int]:
    """What the cues show, without what a sentence hardly does by all its words, or hardly where they tell something else."""
    least = _DOUBTED if max(likely_to[name] for name in _TOLD) > _EVEN else 0.0
    left = {n: at for n, at in acts.items() if n not in _TOLD or likely_to[n] >= least}
    return {
        n: at for n, at in left.items() if likely_to.get(_AS.get(n, n), 1.0) >= _HARDLY.get(n, 0.0)
    }


_AS = {"question": "ask"}
"""As which doing a question is weighed."""
_HARDLY = {"question": 0.5, "ask": 0.4, "commit": 0.38, "decide": 0.45, "commit-of-another": 0.3}
"""How unlikely what a cue or a question mark shows may be before it is left."""


def _whole(sentence: Sentence, acts: dict[str, int]) -> dict[str, int]:
    """What a sentence does with what its build shows, and without what only looks so beside it."""
    text = sentence.text
    if acts.keys() & {"commit-of-another", "decide"} and only_you(text):
        acts = {n: at for n, at in acts.items() if n not in ("commit-of-another", "decide")}
    if comes_of_itself(text) or lies_there(text):
        acts = {n: at for n, at in acts.items() if n not in ("commit", "commit-of-another")}
        acts["unreal"] = 0
    if asks_for_time(text):
        acts = {n: at for n, at in acts.items() if n not in ("ask", "commit")}
    if "decide" in acts and handed_on(text):
        acts.pop("decide")
    acts = without_a_second(text, acts)
    found = _by_build(sentence, acts)
    if "decide" in found:
        acts.pop("commit-of-another", None)
    return with_deeds_of_yours(text, {**acts, **found})


def _by_build(sentence: Sentence, acts: Mapping[str, int]) -> Mapping[str, int]:
    """What a sentence does by how it is built, where no cue shows that it does anything, nor that it only looks so."""
    if acts.keys() & _SHOWS == {"commit-of-another"} and takes_over(sentence.text):
        return {"decide": acts["commit-of-another"]}
    found = {} if acts.keys() & (_SHOWS - {"unreal"}) else built(sentence.text, sentence.keys)
    return {n: at for n, at in found.items() if n == "lack"} if "unreal" in acts else found


def _learned(text: str, acts: Mapping[str, int], likely_to: Mapping[str, float]) -> tuple[str, ...]:
    """What a sentence most likely does by all its words, where no cue shows that it does anything, nor that it only looks so."""
    if acts.keys() & _SHOWS:
        return ()
    best = max(likely_to, key=lambda name: likely_to[name])
    if best == "commit" and is_told_back(text):
        return ()
    least = _SURE[best]
    if _SURE_OF_A_DAY[best] <= likely_to[best] < least and a_due_in(text) is not None:
        least = _SURE_OF_A_DAY[best]
    is_sure = likely_to[best] >= least and not cues().every[best].is_left_alone(text)
    return (best,) if is_sure else ()


_EVEN, _DOUBTED, _UNLIKELY = 0.5, 0.27, 0.25
_TOLD = ("commit", "commit-of-another", "decide")
"""From when on a sentence rather does something than not, and how unlikely one of those told may be that a cue shows where it rather does another of them."""
_SURE = {"ask": 0.66, "commit": 0.6, "commit-of-another": 0.6, "decide": 0.6}
"""How likely a doing must be where no cue shows it: set so that few useless proposals come from made mailboxes and real mail."""
_SURE_OF_A_DAY = {"ask": 0.6, "commit": 0.55, "commit-of-another": 0.56, "decide": 0.54}
"""The same where the sentence names a day to come: of those that do nothing hardly one in ten has one."""
_SHOWS = frozenset(
    (
        "ask",
        "commit",
        "commit-of-another",
        "decide",
        "offer",
        "hint",
        "lack",
        "question",
        "idle",
        "courtesy",
        "unreal",
    )
)


_JOINT = regex(
    r"(?:[,;]? and(?: then)?|;|,? (?:–|—|-)|, (?:so|then|just)|,(?= (?:please|pls)\b)) (?=(?:send|tell|give|call|i|we|you|i['’]ll|we['’]ll|you['’]ll|i['’]m|please|pls|can|could|would|will|let)\b)",
    re.IGNORECASE,
)
_SEMICOLON = regex(r"; +(?=\w)")
"""Where a sentence could have ended: what is asked or promised behind it stands for itself."""
_WILL = regex(r"will\b", re.IGNORECASE)
_OF_OTHERS = regex(r"\W*(?:(?:and|but|so|ok|yes)\b\W*)*(?!(?:i|we|you|will|please|thanks|got|ok|noted|done)\b)(?:the |our |my )?[\w'’-]+(?: [\w'’-]+){0,3}? (?:is|are|has|have|will|does|was)\b", re.IGNORECASE)  # fmt: skip
"""How a sentence begins that tells of somebody else, whose “and will …” is theirs too."""
_DOES = frozenset(("ask", "commit", "commit-of-another", "decide", "offer", "hint"))
_FEWEST_WORDS = 3
_OF_IT = regex(r"^(?:will|and|then) \w+ (?:it|them|those|these)\b", re.IGNORECASE)
"""How a half begins that only goes on about the thing of the other one."""
_PARTED = frozenset(("ask", "commit"))
_BETWEEN = regex(
    r"(?:[,;:]|,? (?:–|—|-)|,? (?:and|but|so(?! that\b))(?: then| also)?) (?=(?:and |but |so |also |then |only )?(?:i|we|you|he|she|they|it|there|the|a|an|my|our|your|his|her|their|this|that|these|those|no|nobody|some(?:one|body)|please|pls|can|could|would|will|if|(?-i:[A-ZÀ-Þ][\w’'-]*))\b)",
    re.IGNORECASE,
)
"""What stands between two clauses of which each has a subject, or a question, of its own."""
_LED = regex(
    r"\W*(?:and |but |so )?(?:if|when|once|while|as|because|unless|until|after|before|whether|although|though|since|where)\b",
    re.IGNORECASE,
)
"""How a clause begins that belongs to another one."""


def _parts_of(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, Shown]]:
    """The sentences with their cues, those of several doings in parts: where either half asks or promises something of its own, or does something else."""
    for sentence in sentences:
        stop = _SEMICOLON.search(sentence.text)
        if stop and _doings((cut := _halves(sentence, stop))[1]) & _PARTED:
            yield from _parts_of(cut)
            continue
        joint = _JOINT.search(sentence.text)
        parts = _halves(sentence, joint) if joint else ()
        if (
            parts
            and not _OF_IT.search(parts[1].text)
            and not (_WILL.match(parts[1].text) and _OF_OTHERS.match(parts[0].text))
            and not _is_theirs_too(sentence.text, joint, parts)
            and _doings(parts[0]) & _DOES
            and _doings(parts[1]) & _PARTED
        ):
            yield from ((part, cues().shown(part.text, part.words)) for part in parts)
        else:
            yield from _of_several(sentence)


def _is_theirs_too(text: str, joint: re.Match[str] | None, parts: tuple[Sentence, ...]) -> bool:
    """Whether what looks asked for is told of who acts before it: "She'll ask her cousin and let me know by Thursday"."""
    if (
        joint is None
        or not joint[0].lower().startswith(" and")
        or not _DEED.match(text, joint.end())
    ):
        return False
    return _doings(parts[0]) & _TELLING == {"commit-of-another"}


_DEED = regex(r"(?:let|send|tell|give|call) (?:me|us|it|them|him|her|you)\b(?!.*\byou\b)", re.IGNORECASE)  # fmt: skip


def _halves(sentence: Sentence, joint: re.Match[str]) -> tuple[Sentence, Sentence]:
    before = part_of(sentence, 0, joint.start())
    return before, part_of(sentence, joint.end(), len(sentence.text))


def _of_several(sentence: Sentence) -> Iterator[tuple[Sentence, Shown]]:
    """A sentence in parts, one begun at each clause that does something else than what is before it."""
    shown = cues().shown(sentence.text, sentence.words)
    ends = [one.end() for one in _BETWEEN.finditer(sentence.text)]
    if not ends or not (_TELLING & (shown.keys() | built(sentence.text, sentence.keys).keys())):
        yield sentence, shown
        return
    starts = [0]
    for at, end in zip(ends, [*ends[1:], len(sentence.text)], strict=True):
        before, after = part_of(sentence, starts[-1], at), part_of(sentence, at, end)
        if _is_another(before, after):
            starts.append(at)
    if len(starts) == 1:
        yield sentence, shown
        return
    for start, end in pairwise((*starts, len(sentence.text))):
        part = part_of(sentence, start, end)
        yield part, cues().shown(part.text, part.words)


def _is_another(before: Sentence, after: Sentence) -> bool:
    """Whether a clause does something else than what stands before it, or is only thought of where that is not.

    Who comes behind what is asked, “please sort the files, the auditors come on Monday”, is the reason for it.
    """
    first, then = _doings(before), _doings(after)
    if not first & _TELLING or _LED.match(before.text):
        return False
    if _WILL.match(after.text) and _OF_OTHERS.match(before.text):
        return False
    if then & _TELLING == first & _TELLING == {"commit-of-another"}:
        return not _HE.match(after.text)
    if "ask" in first and then & _TELLING == {"commit-of-another"}:
        return _FURTHER.match(after.text) is not None and not days_in(after.text)
    if then & _TELLING == first & _TELLING == {"commit"}:
        return not _HE.match(after.text) and bool(days_in(before.text) and days_in(after.text))
    return "unreal" in then or bool(then & _TELLING and first.isdisjoint(then))


_FURTHER = regex(r"\W*and (?:the|our|my|(?-i:[A-ZÀ-Þ]))", re.IGNORECASE)
"""How a clause begins that adds what somebody else does, and gives no reason."""
_HE = regex(r"\W*(?:and|but|so)?\W*(?:he|she|they|it|that)\b", re.IGNORECASE)
_ASKED = regex(
    r"\W*(?:and |but |so |also )*(?:(?:can|could|will|would) (?:you|someone|somebody|anyone)|please|pls|if (?:you|someone|somebody)(?:['’]d| could| would| can))\b",
    re.IGNORECASE,
)
"""How a clause begins that asks, whatever it asks for."""
_WANTS = frozenset(("hint", "lack"))
"""What asks without the words for it."""
_TELLING = frozenset((*_DOES, *_WANTS)) - {"offer"}


def _doings(sentence: Sentence) -> frozenset[str]:
    """What a part does, by its cues and its build; one of a few words nothing."""
    if len(sentence.words) < _FEWEST_WORDS:
        return frozenset()
    if _ASKED.match(sentence.text):
        return frozenset(("ask",))
    shown = (*cues().shown(sentence.text, sentence.words), *built(sentence.text, sentence.keys))
    return frozenset("ask" if name in _WANTS else name for name in shown)


def _german(letter: Letter) -> Iterator[Said]:
    """The sentences of a German writing: by their signs and their build alone, as the weights know only English."""
    for sentence in in_german.parts(letter.sentences):
        shown = german().shown(sentence.text, sentence.words)
        acts = {name: where.end("it") for name, where in shown.items()}
        if sentence.is_question:
            acts.pop("commit", None)
        acts = acts if acts.keys() & _SHOWS else {**acts, **in_german.built(sentence.text)}
        words = letter.text[sentence.start : sentence.end]
        ask = _SHOWN if acts.keys() & {"ask", "lack"} else 0.0
        task = _SHOWN if acts.keys() & {"commit", "commit-of-another"} else 0.0
        yield Said(words, sentence.start, acts, ask, task)


def _is_question(sentence: str) -> bool:
    """Whether a sentence asks to be told something by whoever reads it."""
    ends = sentence.rstrip(" \t\n\"'”’)*_").endswith("?")
    return bool(ends and _ASKING.match(sentence) and not _RHETORICAL.search(sentence)
                and (_ABOUT_YOU.search(sentence) or len(sentence.split()) > 3))  # fmt: skip
