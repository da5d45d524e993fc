"""What a decision is about, in a word or two, as the name of its matter: taken from its words, or not named at all."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook

_LONGEST, _MOST = 12, 3
_LEADS = frozenset(["with", "about", "on", "over", "for", "of", "the", "our", "this", "that's"])
"""What stands before the thing itself: “go ahead with the short cut”."""
_THE = frozenset(["the", "our", "this", "that", "these", "those", "his", "her", "their", "my", "a", "an", "its", "new", "old", "same"])  # fmt: skip
_ENDS = frozenset(["is", "are", "was", "were", "be", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "has", "have", "had", "do", "does", "did", "goes", "go", "come", "comes", "stays", "stay", "stands", "holds", "waits", "and", "or", "but", "so", "that", "which", "who", "if", "when", "until", "till", "after", "before", "since", "by", "from", "to", "in", "at", "on", "for", "with", "without", "under", "above", "below", "up", "between", "of", "as", "than", "then", "get", "gets", "got", "take", "takes", "took", "need", "needs", "wait", "begin", "begins", "start", "starts", "run", "runs", "move", "moves", "work", "works", "see", "sees", "ship", "ships", "leave", "leaves", "again", "now", "once", "just", "only", "all", "anyway", "instead", "yet", "not", "no", "it", "we", "he", "she", "they", "you", "i", "me", "him", "us", "them", "one", "ones", "time", "times", "what", "whatever", "how", "whom", "why", "where", "hold", "ice", "pause", "track", "board"])  # fmt: skip
_TIMES = frozenset((*WEEKDAYS, *MONTHS, *["day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "today", "tomorrow", "yesterday", "morning", "afternoon", "evening", "spring", "summer", "autumn", "winter", "moment", "end", "beginning", "way", "while", "first", "second", "next", "last"]))  # fmt: skip
_ORDINALS = frozenset(["first", "second", "next", "last"])
"""Words of a time that tell one thing from another, too: “the second kitchen”."""
_PEOPLE = frozenset(
    word + ending
    for word in ("boss", "manager", "director", "supervisor", "principal", "chef", "owner", "colleague", "coworker", "client", "customer", "stakeholder", "parent", "patient", "guest", "supplier", "vendor", "auditor",
        "team", "department", "staff", "group", "board", "committee", "nurse", "doctor", "teacher", "mother", "father", "family", "assistant", "deputy", "lawyer", "sponsor", "branch", "shop-floor", "office", "people", "person", "everybody", "everyone", "anybody", "others", "other")
    for ending in ("", "s", "es")
)  # fmt: skip
"""Who is no matter that one would file under."""
_WORD = regex(r"(?<!\w)[^\W\d_][\w-]*(?:['’]s)?|[,;:.!?…]")

_TO_FILE = (
    "release|launch|rollout|go-live|deployment|migration|upgrade|backup|restore|server|database|portal|app|website|shop|platform|prototype|feature|pilot|trial"
    "|project|programme|program|timeline|deadline|roadmap|schedule|rota|roster|shift|calendar|agenda|trip|excursion|event|conference|exhibition|workshop|training|course|exam|curriculum|timetable"
    "|budget|order|invoice|contract|tender|lease|discount|refund|price|campaign|brochure|catalogue|newsletter|proposal|design|layout|drawing|mock-up|estimate|quote|forecast|survey|study|grant|audit|inspection|policy|procedure|checklist"
    "|merger|restructuring|reorg|relocation|renovation|extension|roof|kitchen|hall|site|warehouse|menu|recipe|ward|clinic|handover|hire|hiring|appointment|stock|inventory|delivery|shipment|lorry|van|machine|line-up|concert"
)
_A_THING = regex(rf"\b(?:the|our|this|that|a|an|my|his|her|their) (?:[\w-]+ ){{0,2}}?(?P<thing>{_TO_FILE})(?:e?s)?\b(?! (?:manager|lead|leader|owner|director|team|nurse|assistant|coordinator|desk|engineer|officer))", re.IGNORECASE)  # fmt: skip
"""What one would file papers under, where a story speaks of it."""
_WHERE_I_AM = regex(r"\bI(?:['’]m| am|['’]ll be| have|['’]ve got) (?:away )?(?:at |on |in )?(?:a|an|the|my) (?:[\w-]+ ){0,2}?(?:training|course|workshop|conference|exhibition|exam)\b", re.IGNORECASE)  # fmt: skip
"""Where the writer is on a day, which is not what the story is about."""
_IN_PASSING = regex(
    r"\b(?:in|out of|on) (?:(?:the|that|this|any|a|an|my|our|his|her|their) )?(?:[\w-]+ )?order\b|\bin (?:the|that|this|any) (?:course|event|project of)\b(?= (?:of|that|it)\b|\s*[,.;])|\bof course\b|\b(?:the|an|that|this) order (?:in which|of (?:the )?(?:play|things|events|magnitude|words|names))\b"
    r"|\b(?:take|takes|took|taking|give|gives|gave|giving|get|gets|got|getting|obey|bark(?:s|ed)?|by) (?:an|the|this|that|his|her) orders?\b(?! (?:for|of|from) )|\b(?:in the middle of|in the midst of|busy with|doing|checking|serving|packing|taking|over|during|just then|with) (?:a|an) (?:[\w-]+ )?(?:order|delivery|shipment|invoice|shift|quote|inventory)\b"
    r"|\bI (?:\w+ (?:\w+ )?and )?(?:said|mumbled|muttered|stammered|stuttered|babbled|waffled|rambled|went)(?: on)? (?:(?:something|nonsense|a few words) )?about (?:the|my|our|a|an) (?:[\w-]+ ){0,2}?[\w-]+"
    r"|\b(?:after|since|before|during|until|went through|came through|(?:have|had|['’]ve|['’]d) (?:been|gone) through|survived?) (?:the|a|an|another|our|that|this|last \w+['’]s) (?:[\w-]+ )?(?:merger|restructuring|reorg|relocation|renovation)\b",
    re.IGNORECASE,
)
"""A word that names no thing where it stands, “in that order”, one that was only there when it was said, “I was in the middle of an order”, or what one only said to say something, “I mumbled something about the rota”."""
_MADE_SMALL = regex(r"\bI (?:\w+ (?:\w+ )?and )?(?:said|mumbled|muttered|stammered|stuttered|told (?:him|her|them)) (?:something like )?(?:that )?(?:I|we)(?:['’]\w+)? (?:(?:have|had|am|was) )?(?:only|just|never|hardly|no good|hopeless|not)\b[^.;!?]*", re.IGNORECASE)  # fmt: skip
"""What one said to make oneself small, “I only know the night shift”, which is not what was asked."""
_PLACE = "site|kitchen|hall|warehouse|ward|clinic|lorry|van|machine|roof|shop|workshop|training|course|conference|exhibition|event|trip|excursion|concert|drawing"
_WHERE_WE_WERE = regex(
    rf"\b(?:in|at|on|outside|near|behind|by|beside|into|across|out of|in front of|next to|over at|back from|on the way (?:to|from)|up on|down in) (?:the|our|a|an|my|his|her|their) (?:[\w-]+ ){{0,1}}?(?:{_PLACE})\b",
    re.IGNORECASE,
)
"""Where something was said, “in the van back from …”, which is not what it was about."""
_WANTED = regex(
    r"\b(?:lead|run|head|manage|take over|apply for|put in for|be (?:head|deputy|lead|leader) of) (?:the|our|a|this) (?:new )?(?P<thing>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?)(?= *(?:[,.;:!?()“”\"–]|$|\b(?:for|until|till|to|at|in|on|by|from|with|and|but|or|when|if|is|are|myself|next|this|once|since)\b))",
    re.IGNORECASE,
)
"""What somebody is to lead or take over."""
_DOES_SO = regex(r"\b(?:I|we)(?: (?:already|now|still|only|also|just))? \Z", re.IGNORECASE)
"""Before what one leads already, and is not to."""
_WHO_IS_TO = regex(r"\bwho (?:should|could|would|might|can|shall|will|is to|ought to|was to) (?:lead|run|head|manage|take over)\b", re.IGNORECASE)  # fmt: skip
"""The question whom one would give it to, by which a story is of that and not of what it speaks of once."""
_OFTEN = 2
_NAMED = regex(r"\b(?:[Tt]he|[Oo]ur|[Tt]his) (?:[A-ZÀ-ÖØ-Þ]\w+ ){1,2}(?P<thing>(?!(?:Manager|Director|Team|Department|Board|Head|Lead|Officer|Group|Committee|Office|President)\b)[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2,})\b")  # fmt: skip
"""A thing that has a name: “the Onboarding Portal”."""


_GETS = regex(
    r"\b(?:(?:gets?|have|has|keeps?|receives?) (?:his|her|their|its|the|an?) (?:own |new )?|no (?:more |further )?)(?P<thing>[^\W\d_][\w-]*(?: (?!(?:for|until|till|to|at|in|on|by|from|with|and|but|this|next|before|after|as|when|if|is|are|any|of|or)\b)[^\W\d_][\w-]*){0,2})(?=\s*(?:[,.;:!]|$|\b(?:for|until|till|to|at|in|on|by|from|with|and|but|this|next|before|after|as|when|if|any|of|or)\b))",
    re.IGNORECASE,
)
"""What a decision gives somebody, or gives to nobody."""


_NOTHING = frozenset(["problem", "problems", "word", "words", "way", "ways", "say", "look", "point", "points", "idea", "go", "chance", "right", "rights", "choice", "question", "questions", "meeting", "talk", "talks", "reason", "doubt", "hurry", "luck", "go-ahead", "yes", "answer", "comment", "interest", "objection", "objections", "plan", "plans"])  # fmt: skip
"""What somebody has or nobody gets that is no matter."""


def thing_in(playbook: Playbook, values: Mapping[str, Value]) -> str:
    """The thing that the decisions of a plan are about, where one of them names it shortly, and nobody's name; "" where none does."""
    heads = (step.head for step in playbook.steps if step.kind == "decision")
    slots = [
        slot
        for head in reversed(list(heads))
        for slot in re.findall(r'"\{([a-z][a-z0-9-]*)\}"', head)
    ]
    people = {need.name for need in playbook.header.needs if need.kind in ("person", "people")}
    named = " ".join(values[slot].text for slot in people if slot in values).lower().split()
    said = (values[slot].text for slot in slots if slot in values)
    return next((thing for words in said if (thing := thing_of(words, named))), "")


_ANSWER = regex(
    r"\A\W*(?:the )?(?:(?:yes|no|yeah|yep|aye|nope|okay|ok|sure|of course|well|gladly|certainly)(?:[,:;.!]+ *| +(?=I\b)| *\Z)(?:(?:but|and|please)\b,? *)?)+(?:I(?:['’]d| would| do| really| still)*(?: don['’]t| do not)? (?:want|like|love)(?:ed)?(?: to (?:be (?:considered|asked) (?:for|about)|have|take over|take|run|lead|do|get|go for|apply for))?|I(?:['’]m| am) (?:interested in|going for|for)|I(?:['’]ll| will) (?:take|do))?",
    re.IGNORECASE,
)
"""What an answer begins with before it says to what: “yes, I want to be considered for”."""
_POST = regex(
    r"\b(?:considered for|go(?:ing)? for|(?:apply|applied|applying|put in|in the running|interested|up) (?:for|in)|want|have|take|get|about|for|with|as) (?:the|a|an|his|her|their|that) (?P<thing>(?!(?:new|same|next|other|whole|right|best|open|free|big|better)\b)[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?) (?:job|post|role|position|vacancy)\b",
    re.IGNORECASE,
)
"""A post that is called by what it is: “the superintendent job”."""


def _post_in(words: str) -> str:
    """The post that words ask for or answer about, without “job”; "" where they name none."""
    found = _POST.search(words)
    every = found["thing"].lower().split() if found else []
    return "-".join(every) if every and _TIMES.isdisjoint(every) and not _ENDS & set(every) else ""


_TO_FILL = regex(
    r"\b(?:hire|hiring|appoint|appointing|looking for|get|getting|need|needs|needed|have) (?:a|an|another) (?:new )?(?P<thing>(?!(?:team|new|good|real|second|strong|better|proper)\b)[a-zà-þ][\w-]+ (?:lead|head|manager|chief|deputy|coordinator|supervisor|foreman|captain|master))\b(?! (?:who|that) (?:left|quit))"
)


def _to_be_filled(story: str) -> str:
    """The post for which a story says that somebody is sought: “they will hire a harbour lead”; "" where none is."""
    found = _TO_FILL.search(story)
    return "-".join(found["thing"].lower().split()) if found else ""


def thing_of(words: str, named: Iterable[str] = ()) -> str:
    """What a short decision is about: “We go ahead with Kevin's short cuts” is about short-cuts. `named` are words of people's names."""
    if len(words.split()) > _LONGEST:
        return ""
    if post := _post_in(words):
        return post
    answer = _ANSWER.match(words)
    every = _WORD.findall(f"the {words[answer.end() :]}" if answer else words)
    barred = _TIMES | _PEOPLE | _NO_THING | frozenset(named)
    for at, word in enumerate(every):
        if word.lower() in _LEADS:
            thing = _from(every[at + 1 :])
            if thing and barred.isdisjoint(thing):
                return "-".join(thing)
    return _got(words, _PEOPLE | _NO_THING | frozenset(named))


def _got(words: str, barred: frozenset[str]) -> str:
    """What somebody gets or has by a decision, “Paulo gets his Saturday run”, or nobody does, “no extra runs for anybody”; "" where it is no such thing."""
    found = _GETS.search(words)
    every = re.split(r"\s+", found["thing"].lower()) if found else []
    while every and every[-1] in _TIMES | {"today", "tomorrow"}:
        every.pop()
    is_thing = 0 < len(every) <= _MOST and barred.isdisjoint(every) and every[-1] not in _NOTHING
    return "-".join(every) if is_thing and every[-1] not in _TIMES else ""


_BEING = (
    r"(?:can|will|would|could|may|must|should|has to|have to|is|are|was|were|goes|go|gets|['’]ll)"
)
_READY = r"(?:ready|done|finished|complete|live|delivered|built|installed|printed|shipped|tested|approved|open|on stage|on site|in place|go live|by (?:the )?(?:\d|(?-i:[A-ZÀ-Þ])|end\b|noon|then))"
_WHAT_IS_MADE = regex(rf"\b(?:the|our) (?P<thing>(?-i:(?:[A-ZÀ-Þ][\w-]+ )?(?:[a-zà-þ][\w-]+ )?[a-zà-þ][\w-]{{2,}})) {_BEING} (?:[\w'’-]+ ){{0,3}}?{_READY}(?!\w)", re.IGNORECASE)  # fmt: skip
"""What a story says is to be ready or done: “the Nutcracker set can be on stage by 11 December”."""
_PLACES = frozenset(["workshop", "ward", "clinic", "shop", "site", "warehouse", "kitchen", "hall"])
"""Where work is done: a thing to file under only where a story has no other."""
_MY_PLACE = regex(rf"\b(?:I|we) (?:\w+ly )?(?:coordinate|run|lead|manage|head|supervise|work (?:in|at|for|on)|look after|(?:am|are|['’]m|['’]re) (?:in|at|on|responsible for|in charge of)) (?:the|a|an|our) (?:[\w-]+ ){{0,2}}?(?:{'|'.join(sorted(_PLACES))})\b|['’]m (?:in|at|on) (?:the|a|an|our) (?:[\w-]+ ){{0,2}}?(?:{'|'.join(sorted(_PLACES))})\b", re.IGNORECASE)  # fmt: skip


def thing_told(story: str) -> str:
    """What a story is about: what it gives a name and then calls by its last word alone, “the Onboarding Portal … the portal”, else what it says is to be ready, else what one would file under of which it speaks most, a place last, or what somebody is to lead; never the place where it was said; "" where there is none."""
    named = {found["thing"].lower() for found in _NAMED.finditer(story)}
    again = {thing for thing in named if re.search(rf"\b(?:the|our|this|that) {thing}s?\b", story)}
    if len(again) == 1:
        return next(iter(again))
    if made := _being_made(story):
        return made
    if post := _post_in(story) or _to_be_filled(story):
        return post
    of_work = story
    for aside in (_MADE_SMALL, _IN_PASSING, _WHERE_I_AM, _WHERE_WE_WERE, _MY_PLACE):
        of_work = aside.sub(" ", of_work)
    counts = Counter(found["thing"].lower() for found in _A_THING.finditer(of_work))
    things = [one for one, _ in counts.most_common()]
    work = next((one for one in things if one not in _PLACES), "")
    to_lead = _to_lead(of_work)
    if to_lead and counts[work] < _OFTEN and _WHO_IS_TO.search(of_work):
        return to_lead
    return work or to_lead or (things[0] if things else "")


def _being_made(story: str) -> str:
    """The one thing that a story says is to be ready or done; "" for none, for several, and for people."""
    every = [found["thing"].lower().split() for found in _WHAT_IS_MADE.finditer(story)]
    barred = _TIMES | _PEOPLE | _ENDS | _NO_THING | _NOTHING | _PLACES
    bare = (words[1:] if words[0] in _THE and len(words) > 1 else words for words in every)
    made = {"-".join(words) for words in bare if barred.isdisjoint(words)}
    return next(iter(made)) if len(made) == 1 else ""


_NO_THING = frozenset(["myself", "yourself", "himself", "herself", "itself", "ourselves", "yourselves", "themselves", "something", "anything", "nothing", "everything", "someone", "somebody", "nobody", "anyone", "none", "both", "each", "either", "neither", "another", "mine", "yours", "hers", "ours", "theirs", "here", "there", "too", "also", "alone", "together", "first", "soon", "later", "tonight", "well", "ahead", "directly", "personally", "immediately", "really", "maybe", "perhaps", "anyhow", "even", "still", "already", "then", "always", "never", "ever", "more", "less", "much", "many", "most", "whole", "selbst", "même", "thing", "things", "work", "job", "stuff", "rest"])  # fmt: skip
"""What stands for something or says how, and is no name for it."""


def _to_lead(story: str) -> str:
    """What a story says somebody is to lead or take over, “lead the new telemetry crew”; "" where it is only people, a day or nothing to file under."""
    for found in _WANTED.finditer(story):
        if _DOES_SO.search(story[: found.start()]):
            continue
        words = found["thing"].lower().split()
        if (
            words[-1] not in _TIMES
            and (_TIMES - _ORDINALS).isdisjoint(words)
            and not _ENDS & set(words)
            and words[-1] not in _PEOPLE | _NOTHING
        ):
            return "-".join(words)
    return ""


_DOING = frozenset(["running", "leading", "heading", "managing", "taking", "being", "doing", "having", "getting", "going", "becoming", "working", "looking", "keeping", "making", "trying", "thinking", "moving", "helping"])  # fmt: skip
"""What one does with a thing, and is none itself: “running the second kitchen” is about the second kitchen, and “in the running” about nothing."""


def _from(words: list[str]) -> list[str]:
    """The words of a thing, from what may stand before it to where it ends, without what may be somebody's name; none where it goes on too long to be one."""
    thing: list[str] = []
    for word in words:
        small = word.lower()
        is_name = word[:1].isupper() and not word.isupper()
        is_before = not thing and (small in _THE or small.endswith(("'s", "’s")))
        if is_before or is_name or (not thing and small in _DOING):
            continue
        if small in ("one", "ones"):
            return []
        if not small[0].isalpha() or small in _ENDS or small in _LEADS or small.endswith("ed"):
            break
        thing.append(small)
    return thing if len(thing) <= _MOST else []
