"""Whether a piece of a story can be the answer that a question asks for: a number for a measure, a thing for a thing, no despair and no stranger's advice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_MONTH
from goodbooks.core.regex import regex
from goodbooks.language.meant.praise import leads_to_praise, praises
from goodbooks.situations.days.my_talk import MY_TALK
from goodbooks.situations.offered.pieces import with_lead
from goodbooks.situations.offered.rule_like import is_rule_like
from goodbooks.situations.people.whose_quote import may_be_mine
from goodbooks.situations.stories.whose_voice import is_mine

if TYPE_CHECKING:
    from goodbooks.situations.offered.answer_sorts import Sort
    from goodbooks.situations.offered.pieces import Piece

_NOT_KNOWN = regex(
    r"\b(?:how|what|where|when|why) (?:do|does|can|could|should|would|am|is|else can|have) (?:i|one|we|you)\b|\bshould i\b|\b(?:i|we) (?:really |honestly |just )?(?:don['’]?t know|have no (?:idea|clue)|can['’]?t (?:just )?(?:picture|imagine|stand|bear|take|stop|sleep|breathe|think|believe|go on|very well))\b|\bi (?:just )?can['’]?t (?:\w+ )?(?:anymore|any more|any longer)\b|\byou can (?:guess|imagine|picture)\b|\b(?:can['’]?t|must) be (?:easy|hard|fun|tough|nice)\b",
    re.IGNORECASE,
)
"""What asks what to do, or tells that one cannot."""
_DESPAIR = regex(
    r"\b(?:vent(?:ing)?|rant(?:ing)?|scream\w*|cr(?:y|ies|ied|ying)|tears|sob\w*|sick of|fed up|humiliat\w*|miserabl\w+|hopeless|worthless|invisible|hat(?:e|ed|es)|dread|exhausted|knots|nearly died|want(?:ed)? to die|might as well|breaking (?:down|in me)|break(?:s|ing)? me|something in me|serves? (?:me|him|her) right|makes? me (?:sick|mad|angry))\b"
    r"|\b(?:secret|private life|job ?hunt\w*|my cv|the cv|my résumé|homeless|find another job|look(?:ing)? for (?:another|a new) (?:job|place))\b",
    re.IGNORECASE,
)
"""What is no answer to anything that is asked of work: despair, tears, and what one keeps to oneself."""
_STRANGERS = regex(
    r"\b(?:every(?:body|one)|people|(?:some|most|all|half) of you|somebody|someone|you (?:all|lot|guys)|folks?|strangers?|the internet|commenters?|(?:my|a) (?:friends?|mates?|wife|husband|partner|girlfriend|boyfriend|flatmate|neighbour|mother|mum|mom|dad|father|sister|brother|son|daughter|therapist))\b(?: (?:on|in|over|round|around) (?:here|there|this \w+|the (?:forum|thread|internet|comments)))?,? (?:(?:always|just|all|keeps?|kept) )*(?:says?|said|saying|tells?|told|telling|thinks?|reckons?|advis\w+|suggest\w*|recommend\w*)\b"
    r"|\b(?:this (?:forum|thread|group|sub)|reddit|on here)\b",
    re.IGNORECASE,
)
"""Advice of people who do not work there."""
_FINITE = r"(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|do|does|did|goes|went|comes|came|says?|said|told|gets?|got|gave|took|made|[\w]+n['’]t)"
_A_SENTENCE = regex(rf"\b(?:i|he|she|they|we|it|you|who|which|there|me|him|us|them|myself)\b(?!-)|['’](?:m|ve|re|ll|d)\b|\b{_FINITE}\b", re.IGNORECASE)  # fmt: skip
_DETERMINER = regex(r"\A(?:(?:the|an?|my|our|his|her|their|your|all|every|each|both|no|some|this|that|these|those|of|except|only|half|first|whole|any|\w+['’]s)\b ?)+", re.IGNORECASE)  # fmt: skip
_NAMES_NOTHING = frozenset(
    [
        "after",
        "anything",
        "beginning",
        "bit",
        "bits",
        "boss",
        "chair",
        "child",
        "children",
        "client",
        "colleague",
        "colleagues",
        "company",
        "customer",
        "day",
        "days",
        "end",
        "ends",
        "everybody",
        "everyone",
        "everything",
        "fact",
        "half",
        "head",
        "idea",
        "job",
        "kid",
        "kids",
        "kind",
        "life",
        "lot",
        "man",
        "manager",
        "me",
        "moment",
        "month",
        "morning",
        "nothing",
        "one",
        "ones",
        "others",
        "part",
        "people",
        "person",
        "place",
        "point",
        "position",
        "post",
        "problem",
        "reason",
        "rest",
        "role",
        "same",
        "seat",
        "side",
        "somebody",
        "someone",
        "something",
        "somewhere",
        "sort",
        "start",
        "staff",
        "story",
        "supervisor",
        "talk",
        "team",
        "thing",
        "things",
        "time",
        "times",
        "truth",
        "wall",
        "way",
        "week",
        "weeks",
        "woman",
        "women",
        "word",
        "words",
        "work",
        "world",
        "year",
        "years",
        "yours",
        "mine",
        "else",
    ]
)
"""Words that name no piece of work by themselves."""
_SOMEBODY = frozenset({"people", "guys", "folks", "colleagues", "managers", "bosses", "men", "women", "others", "clients", "customers"})  # fmt: skip
"""Words at the head of what names somebody, “those people upstairs”."""
_NO_NAME_OF_A_THING = regex(r"\A(?:all (?:comes|out|to|for)|also|as|at|because|but|can|every|having|in|into|is|it|now|off|on|or|out|over|so|some|such|then|to|up|was|why|(?!only\b)\w+ly|\w+ing me)\b", re.IGNORECASE)  # fmt: skip
_LONGEST_THING = 10
_NUMBER = r"(?:[€£$]? ?\d[\d.,:]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-\w+)?)"
_MEASURED = regex(
    rf"\b(?!one (?:[a-z]+[^su\W]s|can|could|would|will|should|must|may|might|was|had|did|never|always)\b){_NUMBER} (?!(?:of|or|and|more|in|on|at|off|others?|levels?|people|i|he|she|we|they|to|that|who|with|is|was|went|needn['’]t)\b)\w|[€£$] ?\d|\b\d[\d.,:]*(?: ?[%€£$k])?(?=\W|\Z)|\b\d+(?:st|nd|rd|th)\b|\b(?:half an?|an?|another|every|each|this|until|till|a whole|all|the whole|from|only|the end of|the morning of) (?:\w+ ){{0,2}}?(?:hours?|day|days|week|month|year|shift|afternoon|morning|evening|night|semester|term|season|quarter|summer|winter|spring|autumn|fortnight|\w+day|\w+days|{ANY_MONTH}|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b",
    re.IGNORECASE,
)
_NO_DEED = regex(
    r"\A(?:to )?(?:i|he|she|they|we|it|you|who|which|that|there|this (?!\w+day)|is|are|was|were|am|be considered|has|have|had|would|could|can|will|should|must|only|just|not|never|no longer|and|but|or|so|if|as|on|in|at|for|from|of|with|by|the people|her|him|them|me|my own|us|all|why|what|how|when|where|whether|(?!need|feed)[a-z]+(?:ed|ly)|getting|might)\b",
    re.IGNORECASE,
)
"""How words begin that are nothing one does or has."""
_OBJECTLESS = regex(r"\A(?:to )?(?:deal with|do|do (?:it|better|that|this)|go|help|try|stay|work|be|go on|get it|have it|will)\W*\Z", re.IGNORECASE)  # fmt: skip
_WHO = regex(r"\A(?:(?:the|my|our|an?|his|her|their) )?[^\W\d_]", re.IGNORECASE)
_SENTENCES = ("clause", "said", "my-word", "agreed")
_OPEN = regex(r"\A(?:who|whom|whose|which|what(?!.*\bis\b))\b", re.IGNORECASE)  # fmt: skip
"""How words begin that only point to what is meant: “what had really happened”."""
_ASKS = regex(r"\A\W*(?:so |and |well |but )*(?:if|whether|what|how|why|when|where|who|which|would|could|can|do|did|was|were|are|is|have|had|will|should|am)\b", re.IGNORECASE)  # fmt: skip
_OF_PEOPLE = regex(r"\A\W*(?:(?:those|these|the|us|you) (?:two|three|both)) (?:is|are|was|were)\b|['’](?:s|re) (?:just )?like (?:an? |best |old )?[\w-]+\W*\Z|\b(?:is|are|was|were) (?:just )?like (?:an? |best |old )?(?:[\w-]+ ?){1,2}\W*\Z", re.IGNORECASE)  # fmt: skip
"""What somebody is or is like: no effect that could be shown."""


_ONLY_WHEN = regex(
    rf"\A(?:it )?(?:(?:yesterday|today|tonight|tomorrow|(?:on|at|in|since|last|this|the) (?:\w+ ){{0,2}}?(?:\w+day|week|month|year|morning|afternoon|evening|night|{ANY_MONTH}))\b[ ,]*)+\Z|\Ait (?:on|at|in|from) ",
    re.IGNORECASE,
)
"""Words that say only when something was, or begin with an “it” of which nothing is told."""
_REFUSED = regex(
    r"\A[^.!?]*?[,;–—]? ?\b(?:but|and|yet|only)\b,? (?:(?:then|of course|oh|well),? )*(?:no\b|not a chance\b|nothing doing\b|(?:(?:my |the |our )?\w+|(?-i:[A-ZÀ-Þ])\w+) (?:\w+ )?(?:insist\w*|refus\w+|declin\w+|said no|says no|turned (?:it|that|me|us) down|shot (?:it|that|me) down|wouldn['’]t|won['’]t|didn['’]t want|doesn['’]t want|laughed|waved|brushed|would not|will not|ruled))"
    r"|\A[^.!?]*[.!] (?:(?:But|And|So) )?(?:No, (?:he|she|they)|(?:He|She|They|My \w+|The \w+) (?:refused|declined|said no|insisted|turned (?:it|me|that) down|wouldn['’]t|didn['’]t want|laughed))",
    re.IGNORECASE,
)
"""That somebody said no to it, right behind what was proposed: “…, but no, she insists on a weekly meeting”."""


_TO_READERS = regex(r"(?=.*\byou(?:r|rself)?\b)(?!.*(?:\b(?:I|me|my|mine|we|us|our|he|she|they|him|her|it)\b|(?<!your )\b(?:boss|manager|supervisor|director)\b|[\"“„]))", re.IGNORECASE | re.DOTALL)  # fmt: skip
"""What an article says to whoever reads it, and nobody to the writer: “See what your manager looks at”."""
_NO_REPLY = regex(
    r"\A(?!(?:yes|no|nothing|none|maybe|perhaps|possibly|probably|sure|fine|okay|ok|thanks?|sorry|never|soon|tomorrow|later|you|me|both|neither|either)\b)[\w'’]+\W*\Z"
    r"|\A(?:something|nonsense|I (?:\w+ )?(?:mumbled|muttered|stammered|stuttered|babbled|waffled|rambled|froze|blushed|choked))\W*\Z",
    re.IGNORECASE,
)
"""What tells that something came out, and not what: “something”, “I just mumbled”."""
_HOME = r"(?:\b(?:be|get|got|am)|['’]m|,) home (?:by|at|for)\b"
_COMPLAINT = regex(
    r"\A(?!.*\b(?:no longer|no more|any ?more|stops?|stopped|nobody|without|not have to)\b).*(?:\b(?:shout|yell|scream|snap|swear|curse|laugh|sneer|mock|bark|roar|bull(?:y|ie)|insult|ignor|blam|undermin|overrul|humiliat|belittl|threaten|nag|moan|whine|complain|accus|grumbl|sulk|slam|hang)(?:s|es|ed|d|ing)?\b"
    r"|\b(?:at|past|over|behind|against) (?:me|us|my (?:head|back))\b|\bin front of (?:the|my|our|all|every\w*)\b"
    r"|\b(?:(?:do|does|did|will|would)(?: not|n['’]t)|won['’]t) (?:take|follow|listen|obey|answer|talk|help|respect|do) (?:me\b|my\b|us\b|our\b|to (?:me|us)\b|what I\b))",
    re.IGNORECASE | re.DOTALL,
)
"""What somebody does to the writer, or how they carry on: no wish and no gain of anybody."""
_ONLY_TALK = r"\A(?:(?:and|but|so|also|then) )*(?:i|we)(?:['’](?:ve|d)| have| had)? (?:\w+ )??(?:talked (?:about|over|of|through)|spoke(?:n)? (?:about|of)|discussed|mentioned|wondered|said|thought (?:about|that|the|it|he|she|they))\b"
_OTHERS_LACK = r"\A(?:and |but |so )?(?:those|these|the other|most|some|my other)\b (?:\w+ ){0,3}?(?:\w+n['’]t|never|hardly|barely|cannot)\b"
_NEVER = {
    "added": regex(
        r"\A(?=.*\b(?:we|I|our|my)\b)(?!.*\b(?:add(?:s|ed|ing)?|more|wants?|wanted|ask(?:s|ed|ing)?|needs?|also|too|as well|another|extra|then|now|on top|should|could|came|comes|chang(?:e|es|ed|ing)|new|since)\b)",
        re.IGNORECASE | re.DOTALL,
    ),
    "changed": regex(
        r"\A(?!.*\b(?:I|we|me|us|my|our|on top|too|as well|now|today)\b)|\b(?:been|was|is|are) (?:at|after|asking|pressing) (?:me|us)\b",
        re.IGNORECASE | re.DOTALL,
    ),
    "honest": regex(
        r"\A(?:the|our|his|her|their|these|those|they|he|she|it|nobody|every\w*)\b(?!.*\b(?:I|we)\b).*\b(?:was|were|had|did|told|do(?:n['’]t| not)|did(?:n['’]t| not))\b",
        re.IGNORECASE | re.DOTALL,
    ),
    "next-piece": regex(
        r"\bnext (?:day|morning|evening|thing|minute|moment)\b|\bI (?:asked|told|said|went|sent|gave)\b",
        re.IGNORECASE,
    ),
    "gain": _COMPLAINT,
    "wish-for": _COMPLAINT,
    "handover": MY_TALK,
    "effect": _OF_PEOPLE,
    "meant": regex(_HOME, re.IGNORECASE),
    "ready": regex(
        r"\b(?:want(?:s|ed)?|wish|dying|longing|tempted) to\b|\b(?:say|said) no\b|\bstand up to\b",
        re.IGNORECASE,
    ),
    "win": regex(
        rf"\b(?:mumbl|mutter|stammer|stutter|waffl|babbl|rambl|fumbl)\w+|\bfroze\b|\bsaid something\b|\b(?:kept|keep) (?:putting|avoiding|delaying)\b|\bput (?:him|her|them|it|you) off\b|\b(?:everyone|everybody|we all) (?:\w+ )?(?:gets?|has|have)\b|{_HOME}|{_ONLY_TALK}|{_OTHERS_LACK}",
        re.IGNORECASE,
    ),
}
"""What is never an answer of a sort: how one fumbled it, for one, what was only talked about, or when one is home, shows nothing that one can."""


_MY_FORMS = ("reply", "my-word")
_LEADS_FROM = 60
"""So many signs before a piece may say that it is praise."""
_MINE = ("meant", "my-part", "my-promises", "owned", "small-win", "win")
"""Sorts beside those that are said which tell of the writer themselves."""


_ASKS_FOR_BETTER = ("good-result", "one-change", "rule-wished", "said-to-do", "slip")
"""Sorts of what is to be done, or to become better: whatever was said in praise is none."""


def _is_praise(piece: Piece, told: str) -> bool:
    """Whether somebody is praised in a piece, by its own words or by those that lead to it."""
    before = told[max(0, piece.start - _LEADS_FROM) : piece.start].rpartition("\n\n")[2]
    return praises(piece.text) or leads_to_praise(before)


def _was_refused(piece: Piece, told: str) -> bool:
    """Whether the story says right behind a piece that it was turned down: then it is no proposal any more."""
    return _REFUSED.search(told[piece.start : piece.end + 120]) is not None


def _is_off_the_table(sort: Sort, words: str, piece: Piece, told: str) -> bool:
    """Whether a piece is praise where something is to become better, no rule where one is asked for, or was turned down where something is proposed."""
    if sort.name in _ASKS_FOR_BETTER and _is_praise(piece, told):
        return True
    if sort.name == "rule-wished":
        return not is_rule_like(words, with_lead(piece, told))
    return sort.name in ("proposal", "offer") and _was_refused(piece, told)


def fits(sort: Sort, words: str, piece: Piece, told: str) -> bool:
    """Whether the words of a piece are of the form that a sort of answer has, and nothing that answers no question."""
    if _DESPAIR.search(piece.text) or _STRANGERS.search(with_lead(piece, told)):
        return False
    if _ONLY_WHEN.match(words):
        return False
    if sort.form != "question" and (_NOT_KNOWN.search(piece.text) or _is_asked(piece, told)):
        return False
    if _is_off_the_table(sort, words, piece, told):
        return False
    if sort.form not in (*_SAID_FORMS, "question") and _TO_READERS.match(piece.passage):
        return False
    if _is_anothers(sort, words, piece, told):
        return False
    if sort.form == "thing" and f"by {words}" in piece.text:
        return False
    if sort.form == "reply" and _NO_REPLY.match(words):
        return False
    if (never := _NEVER.get(sort.name)) and never.search(piece.text):
        return False
    return _has_form(sort.form, words)


def _is_anothers(sort: Sort, words: str, piece: Piece, told: str) -> bool:
    """Whether a sort asks for what the writer alone can have said, done or wanted, and somebody else says these words, behind a “he said” with which their piece may begin."""
    if sort.form in _MY_FORMS:
        return not may_be_mine(told, max(piece.start, told.find(words, piece.start, piece.end)))
    return sort.name in _MINE and not may_be_mine(told, piece.start)


def is_told_so(sort: Sort, piece: Piece, told: str) -> bool:
    """Whether a piece holds a turn without which it is seldom an answer of a sort, and none with which it seldom is: then it may stand until another is chosen."""
    if any(turn.search(piece.text) for turn in sort.never):
        return False
    where = with_lead(piece, told) if sort.form in _SAID_FORMS else piece.text
    is_said = any(turn.search(where) for turn in sort.must)
    return not sort.must or is_said or _is_quoted(sort, piece, told)


def _is_asked(piece: Piece, told: str) -> bool:
    """Whether a piece is a question of the writer."""
    is_in_one = piece.passage.rstrip(' ”"’').endswith("?")
    return told[piece.end : piece.end + 1] == "?" or (is_in_one and _ASKS.match(piece.text) is not None)  # fmt: skip


_QUOTED_FORMS = ("said", "question", *_MY_FORMS)
_SAID_FORMS = (*_QUOTED_FORMS, "agreed")
"""Forms of what is said, whose turns may stand right before it."""


def _is_quoted(sort: Sort, piece: Piece, told: str) -> bool:
    """Whether a piece stands in quotation marks, in the voice that its sort asks for."""
    if sort.form not in _QUOTED_FORMS or told[piece.start - 1 : piece.start] not in ("“", '"'):
        return False
    return is_mine(told, piece.start) == (sort.form in _MY_FORMS)


def _has_form(form: str, words: str) -> bool:
    """Whether words are of a form."""
    if form == "thing":
        return _is_thing(words)
    if form == "measure":
        return _MEASURED.search(words) is not None
    if form == "doing":
        return not (_NO_DEED.match(words) or _OBJECTLESS.match(words))
    if form == "question":
        return _ASKS.match(words) is not None
    if form in _SENTENCES and _OPEN.match(words):
        return False
    return form != "who" or (_WHO.match(words) is not None and not _A_SENTENCE.search(words))


def _is_thing(words: str) -> bool:
    """Whether words name a thing: no sentence, and not a person or a word for everything."""
    if _A_SENTENCE.search(words) or _NO_NAME_OF_A_THING.match(words) or len(words.split()) > _LONGEST_THING:  # fmt: skip
        return False
    own = _DETERMINER.sub("", words).lower()
    return bool(own) and own not in _NAMES_NOTHING and own.split()[0] not in _SOMEBODY
