"""Whether somebody only asks what is going on with me, before there is anything that is theirs to know."""

from __future__ import annotations

import re

from goodbooks.core.names import name_key
from goodbooks.core.readers import NOT_YET, not_yet_of
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_to_me
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_AFTER_ME = regex(
    r"\b(?:going on|up|wrong|matter|happen(?:s|ed|ing)|story)\b[^.?]{0,12}\b(?:with|to) (?:me|you|(?:my|your) (?:role|job|post|position|place))\b|\bmit mir (?:los|ist)\b|\bhow I(?: am|['’]m)(?: doing)?\W*\Z"
    r"|\b(?:whether|if|why|am) I(?: am|['’]m)?(?: (?:really|so|not|still))? (?:leav(?:e|ing)\W*\Z|quit\w*|resign\w*|all right|alright|ok(?:ay)?\b|unwell|ill\b|sick\b|stepping (?:back|down)|look(?:ing)? (?:so )?\w+\W*\Z|quiet|tired|sad|down\b)"
    r"|\bwhy I(?:['’]m| am| was)?(?: really)? (?:going\b(?! to (?:the|see|ask|do)\b)|leaving|stepping|giving (?:it|this|my \w+) (?:up|back)|go|went|left|leave|stop|stopped|gave (?:it )?up)\b"
    r"|\b(?:too (?:much|hard|big|heavy) for|beyond) me\b|\bI (?:can(?:no|['’])t|could(?: not|n['’]t)) cope\b",
    re.IGNORECASE,
)
"""How a question after the writer begins, as the writer tells it: “what is going on with me”, “whether I am leaving”."""


_WHETHER_I_GO = regex(
    r"\b(?:(?:are|do|did|will|would|have|can|whether|if|is it true(?: that)?|it(?:['’]s| is)(?: really)? true(?: that)?|i hear(?:d)?(?: that)?|(?:they|people) say(?: that)?) (?:you|I)\b(?:['’](?:re|m|ll|ve|d))?(?: (?:are|am|will|have|really|still|not|soon|now|also|even|being|going to|want to|about to|thinking of|planning to))*"
    r" (?:go(?:ing)? back|leav(?:e|ing)\b(?! (?:it|this|the (?!team|ward|shift|floor|role|post|department|company|firm)\w+))|step(?:ping|ped)? (?:back|down|aside)|hand(?:ing|ed)? (?:(?:it|this|(?:the|your|my)(?: \w+){1,2}) )?over|giv(?:e|ing|en) (?:it|this|(?:the|your|my)(?: \w+){1,2}) (?:up|back)|giv(?:e|ing|en) (?:up|back) (?:the|your|my|this|it)\b|lett?(?:ing)? go of|quit\w*|resign\w*|stop(?:ping|ped)? (?:leading|running|managing|being|doing this|as)|chang(?:e|ing) (?:the |your |my )?(?:shift|role|post|team|job|department)s?|(?:our|the|my|their|in) (?:\w+ )?(?:lead|leader|head|boss|manager|chief|charge|coordinator|co-ordinator|supervisor|foreman|forewoman|chair|deputy|director|captain)\b|(?:off|out of) (?:the|your|my) (?:\w+ )?(?:job|post|role|team|lead|thing)\b)"
    r"|who (?:gets|takes(?: over)?|leads|runs|becomes|follows|comes after|will (?:get|take|lead|run|follow|be))\b[^?]{0,40}\b(?:after you|after me|from you|next|now|over|instead|your (?:job|post|role|place))\b)",
    re.IGNORECASE,
)
"""How somebody asks whether I change what I do, in their words or in mine."""
_RUMOUR = regex(
    r"\b(?:rumou?rs?|gossip|talk|story|what (?:they|people|everybody|everyone) (?:say|says)|what (?:I|he|she|they) (?:hear|heard|hears))\b[^?.]{0,30}\b(?:true|right|anything (?:in|to) it)\b",
    re.IGNORECASE,
)
"""How somebody asks whether what is said of me is so."""
_WHETHER_FOR_IT = regex(
    r"\b(?:whether|if|are|do|will|would|did|have) (?:you|I|i)\b(?:['’](?:m|re|d|ll|ve)| am| are| have| had| would| will)?(?: (?:really|still|also|even|now|already|not|been|going to|planning to))*"
    r" (?:go(?:ing)? for (?:it|that|this|the)\b|apply(?:ing)?\b(?! (?:the|a)\b)|appl(?:y|ied) for\b|in the running|a candidate|interested\b|up for (?:it|the)\b|stand(?:ing)? for\b|put(?:ting)? (?:my|your) name|put(?:ting)? in (?:for (?:it|the)\b|a word for)|thr(?:ew|ow|owing) (?:my|your) hat"
    r"|(?:want(?:ed|ing)?|tak(?:e|ing)|took|like|accept(?:ed|ing)?|be|becom(?:e|ing)) (?:to (?:have|take|do|lead|run) )?(?:it|(?:the|that|this) (?:\w+ )?(?:post|job|role|lead|position|place))\W*\Z)",
    re.IGNORECASE,
)
"""How somebody asks whether I go for a post, in their words or in mine."""
_WHAT_CAME = regex(
    r"\bwhat(?: exactly)? (?:did|have|had|has|was|were|is|do)\b[^?.]{0,40}\b(?:agree[ds]?|decide[ds]?|settle[ds]?|come (?:out )?of|say|said|tell|told|talk(?:ed)? about|discuss(?:ed)?|answer(?:ed)?)\b|\bwhat (?:came|comes|will come) (?:out )?of\b"
    r"|\bhow did (?:it|that|the (?:talk|meeting)|(?:your|my|the) (?:talk|meeting|one-on-one|chat)(?: with \w+)?) go\b|\b(?:did|has|have) (?:he|she|they|you two|you both|the boss|(?-i:[A-ZÀ-Þ])[\w'’-]+)\b[^?.]{0,20}\b(?:say|said|agree[d]?|decide[d]?|give|given|answer(?:ed)?|let)\b"
    r"|\b(?:is|was) (?:it|that|anything|something|everything) (?:now |already )?(?:decided|settled|agreed|through|a yes|a done deal|certain|final|official)\b|\b(?:any|is there|are there) (?:\w+ )?(?:news|word|decision|answer|result)\b",
    re.IGNORECASE,
)
"""How somebody asks what was answered or agreed."""
_OF_ONE_OF_US, _WORD = (
    frozenset({"i", "me", "mir", "mit", "you", "who", "true", "right", "anything"}),
    regex(r"\w+"),
)
"""A word of which each of these turns has one at the least: a question that has none is not looked through for them."""
EITHER_WAY = "I'll say nothing either way until it's settled; then you hear it from me."
"""What can be said to them: true whether I go for it or not, and after the yes as well."""
_LONG, _OF_IT = (
    regex(
        r"\b(?!(?:what|when|with|that|this|have|will|would|from|your|about|they|them|tell|tells|does|going|should|could|there|where|please)\b)[^\W\d_]{4,}"
    ),
    2,
)
"""The words by which a question is known to be of a matter, and how many of a title it shares at the least."""


def asks_after_me(
    book: Book, request: Request | None, in_confidence: Iterable[tuple[str, str]] = ()
) -> bool:
    """Whether somebody only asks what is going on with me, while nothing is decided in the matter: until then it is nobody's to know that there is anything.

    So does whoever asks in a matter that is not theirs to hear of yet; a page for them knows it by what can be said to them `in_confidence`.
    """
    if request is None:
        return False
    if any(ref == request.ref for ref, _ in in_confidence) or hears_later(book, request):
        return True
    if not is_after_me(request) and not asks_my_part(book, request):
        return False
    return not any(isinstance(one, Decision) for tag in request.matters for one in book.about(tag))


def may_be_after_another(entries: Iterable[Entry]) -> bool:
    """Whether one of these entries is a question that what stands in other matters may tell to be after me: by its words, or because it stands in no matter while somebody is not to hear of one yet."""
    every = tuple(entries)
    asked = [one for one in every if isinstance(one, Request)]
    if any(map(_may_be_after_me, asked)):
        return True
    return any(not one.matters for one in asked) and any(one.line(NOT_YET) for one in every)


def _may_be_after_me(request: Request) -> bool:
    words = request.title
    if words.isascii() and _OF_ONE_OF_US.isdisjoint(_WORD.findall(words.lower())):
        return False
    return is_after_me(request) or _asks_whether_i_go(words) or asks_whether_i_go_for_it(words)


def asks_my_part(book: Book, request: Request) -> bool:
    """Whether somebody asks if I go for it, in a matter in which I have asked another for something, or mean to."""
    if not asks_whether_i_go_for_it(request.title):
        return False
    theirs = {book.person_key(who) for who in request.who}
    return any(
        isinstance(one, Ask) and not is_to_me(book, one) and theirs.isdisjoint(map(book.person_key, one.to))
        for tag in matters_asked_in(book, request)
        for one in (*book.about(tag), *book.planned_about(tag))
    )  # fmt: skip


def matters_asked_in(book: Book, request: Request) -> tuple[str, ...]:
    """The matters of a question; of one whether I go for it, which names none, the one in which I ask for something, where there is but one."""
    if request.matters or not asks_whether_i_go_for_it(request.title):
        return request.matters
    found = dict.fromkeys(tag for one in book.of(Ask) if not is_to_me(book, one) for tag in one.matters)  # fmt: skip
    return tuple(found) if len(found) == 1 else ()


def asks_whether_i_go_for_it(words: str) -> bool:
    """Whether a question is if I go for a post, in their words or in mine."""
    return _WHETHER_FOR_IT.search(words) is not None


def asks_what_came(words: str) -> bool:
    """Whether a question is what was answered, agreed or decided."""
    return _WHAT_CAME.search(words) is not None


def is_only_after_me(book: Book, entry: Entry) -> bool:
    """Whether what is open for me to answer is only what goes on with me, before anything is decided: no word of mine is due to whoever asks."""
    return isinstance(entry, Request) and asks_after_me(book, entry)


def hears_later(book: Book, request: Request) -> bool:
    """Whether somebody asks in a matter of which they are not to hear yet."""
    return bool(later_matters(book, request))


def later_matters(book: Book, request: Request) -> frozenset[str]:
    """The matters that somebody asks in and is not to hear of yet; where the question stands in none, those that its words are of, or all where it asks whether I go."""
    every = not_yet_of(book)
    later = frozenset(tag for who in request.who for tag in every.get(book.person_key(who), ()))
    if not later and _asks_whether_i_go(request.title) and not is_after_me(request):
        return _of_my_change(book, request)
    if request.matters or not later:
        return later & {name_key(tag) for tag in request.matters}
    if is_after_me(request) or _asks_whether_i_go(request.title):
        return later
    said = _long_words(request.title)
    return frozenset(tag for tag in later if any(len(said & _long_words(one.title)) >= _OF_IT for one in (*book.about(tag), *book.planned_about(tag))))  # fmt: skip


def _asks_whether_i_go(words: str) -> bool:
    return _WHETHER_I_GO.search(words) is not None or _RUMOUR.search(words) is not None


def _of_my_change(book: Book, request: Request) -> frozenset[str]:
    """The matters in which I ask others for a change of what I do, or mean to, and which whoever asks has no part in: theirs to hear of once they are told, before a yes and after."""
    from goodbooks.accounts.my_change import has_heard, my_changes  # few ask that

    found = frozenset(tag for tag, near in my_changes(book).items() if not has_heard(book, near, request.who, request.on))  # fmt: skip
    of_it = frozenset(name_key(tag) for tag in request.matters)
    return found & of_it if of_it else found


def _long_words(text: str) -> frozenset[str]:
    return frozenset(_LONG.findall(text.lower()))


def is_after_me(request: Request) -> bool:
    """Whether somebody asks what is going on with me, whatever was decided since."""
    return _AFTER_ME.search(request.title) is not None
