"""What two people do, told in one line: each one's words by themselves, “I send a page by Friday, she comes back in January”."""

from __future__ import annotations

import re

_SAID = (
    r"(?:said|told (?:him|her|them|me)|promised(?: (?:him|her|them|me))?|agreed|offered|answered)"
)
_NO_ACT = r"(?!(?:needs?|has|had|have|is|are|was|were|am|be|knows?|knew|thinks?|thought|likes?|hopes?|hoped|expects?|expected|waits?|agrees?|agreed|said|says|told|asked|asks|seems?|seemed|looks? (?:forward|tired|happy|fine)|can|could|may|might|must|should|did|does|do|laughed|smiled|nodded|went|got|meant|understood|understands?|saw|sees)\b)"
_ONLY_WISHES = r"(?!(?:wants?|wanted) (?:(?!to\b)|to (?:have|see|know|read|get|hear|be)\b))"
_THEY_DO = rf"(?:(?:['’]ll|['’]d(?! (?:told|said|had|been|given|\w+ed)\b)| will| would| shall| is going to| was going to) \w|\s+{_ONLY_WISHES}(?:(?:wants?|wanted|has|had|have|means?|meant|plans?|planned|promised|offered|agreed) to \w|{_SAID} (?:that )?(?:he|she|they)(?:['’](?:ll|d)| will| would)\b|{_NO_ACT}\w+s\b))"
_I_DO = rf"(?:(?:i|we)(?:['’]ll| will| would| shall|['’]d(?! (?:told|said|had|been|given|\w+ed)\b)) \w|(?:i|we) (?:{_SAID} (?:that )?(?:i|we)(?:['’](?:ll|d)| will| would)\b|promised \w|(?!am\b|was\b|are\b|were\b){_NO_ACT}(?!want\b|need\b|wanted\b|like\b|mean\b)\w+(?<!ed)\b))"
_BETWEEN = r"(?:\s*[,.]\s+(?:(?:and|but|while|so|then)\s+)*|\s+(?:and|but|while)\s+(?:then\s+)?)"


def each_givers_own(words: str, who: str) -> list[str]:
    """The words as one for each run of what I do and of what `who` does, where one begins behind the other with its own doer; else as they are.

    A reason or a wish behind it, “she needs it by Friday”, is none of its own.
    """
    they = rf"(?:he|she|they|{re.escape(who.partition(' ')[0])}|{re.escape(who)})"
    begins_mine = re.match(rf"\W*(?:me\s*:|{_I_DO})", words, re.IGNORECASE) is not None
    begins_theirs = re.match(rf"\W*{they}(?:\s*:|{_THEY_DO})", words, re.IGNORECASE) is not None
    if not (begins_mine or begins_theirs):
        return [words]
    other = rf"{they}{_THEY_DO}" if begins_mine else _I_DO
    found = re.search(rf"{_BETWEEN}(?={other})", words, re.IGNORECASE)
    if found is None:
        return [words]
    return [words[: found.start()], *each_givers_own(words[found.end() :], who)]
