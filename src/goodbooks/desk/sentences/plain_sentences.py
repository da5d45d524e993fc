"""Every way in which a plain sentence is understood, one after the other; the first that surely has it counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.work_days import work_days
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.sentences.asked_by_many import asked_by_many
from goodbooks.desk.sentences.asked_in_bitterness import as_a_note
from goodbooks.desk.sentences.asked_straight import asked_straight
from goodbooks.desk.sentences.boss_is import boss_is
from goodbooks.desk.sentences.by_a_month import by_a_month
from goodbooks.desk.sentences.by_a_role import with_days, with_names
from goodbooks.desk.sentences.by_the_way import without_small_words, without_where_asked
from goodbooks.desk.sentences.comes_again import comes_again, typed_again
from goodbooks.desk.sentences.day_between import with_day_in_front
from goodbooks.desk.sentences.day_moved import day_moved
from goodbooks.desk.sentences.days_in_place import with_days_behind
from goodbooks.desk.sentences.decided_then import decided_then
from goodbooks.desk.sentences.done_told import done_told
from goodbooks.desk.sentences.each_time import promised_each_time, wanted_each_time
from goodbooks.desk.sentences.either_meant import refuse_either
from goodbooks.desk.sentences.figures_said import figures_said
from goodbooks.desk.sentences.for_me_alone import for_me_alone
from goodbooks.desk.sentences.from_a_day_on import from_a_day_on
from goodbooks.desk.sentences.gave_back import gave_back
from goodbooks.desk.sentences.given import given
from goodbooks.desk.sentences.given_on_trial import given_on_trial
from goodbooks.desk.sentences.got_it import got_it
from goodbooks.desk.sentences.half_off import half_off
from goodbooks.desk.sentences.hr_is import hr_is
from goodbooks.desk.sentences.i_will import i_will
from goodbooks.desk.sentences.let_or_stopped import let_or_stopped
from goodbooks.desk.sentences.missed import missed
from goodbooks.desk.sentences.my_answer import my_answer
from goodbooks.desk.sentences.my_guess import my_guess
from goodbooks.desk.sentences.my_name import my_name
from goodbooks.desk.sentences.my_own_list import my_own_list
from goodbooks.desk.sentences.next_word import hears_from_me, with_next_word
from goodbooks.desk.sentences.not_needed import not_needed
from goodbooks.desk.sentences.not_that_day import not_that_day
from goodbooks.desk.sentences.not_there import not_there
from goodbooks.desk.sentences.place_told import with_place
from goodbooks.desk.sentences.plain_meaning import AS_IT_IS, Meant
from goodbooks.desk.sentences.plain_words import as_line
from goodbooks.desk.sentences.promised_to import promised_to, told_for_us, will_do
from goodbooks.desk.sentences.remark_behind import remark_behind
from goodbooks.desk.sentences.ruled import ruled, ruled_in_quotes
from goodbooks.desk.sentences.said_i_will import said_i_will
from goodbooks.desk.sentences.said_in_quotes import without_quotes
from goodbooks.desk.sentences.said_only import said_only
from goodbooks.desk.sentences.said_to_them import said_to_them
from goodbooks.desk.sentences.talk_again import talk_again
from goodbooks.desk.sentences.talk_agreed import talk_agreed
from goodbooks.desk.sentences.talk_moved import talk_moved
from goodbooks.desk.sentences.to_ask import to_ask
from goodbooks.desk.sentences.told_day import told_day
from goodbooks.desk.sentences.told_hour import told_hour
from goodbooks.desk.sentences.told_judged import told_judged
from goodbooks.desk.sentences.took_back import took_back
from goodbooks.desk.sentences.trial_moved import trial_moved
from goodbooks.desk.sentences.waited_for import owed_by, told_they_get, waited_for
from goodbooks.desk.sentences.who_hears import not_to_hear, told_to_them
from goodbooks.desk.sentences.won_in_month import with_its_month, won_in_month
from goodbooks.desk.sentences.word_owed import with_their_question, word_owed
from goodbooks.desk.sentences.wrote_back import wrote_back
from goodbooks.language.days.again import with_end_behind
from goodbooks.language.retold.and_said import decided_and_behind
from goodbooks.language.retold.from_to import as_promised
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_LONGEST = 200
_REMARK = regex(r'(?P<asked>(?:[^"]* )?ask me -> [^"]*"[^"]*?)(?:, | (?=(?:and|but) (?:he|she|they)\b))(?P<remark>(?:and |but |then |so )?(?:he|she|they) (?:only |just |then )?(?:said|says|laughed|laughs|looked|smiled|shrugged|waved|blew|brushed|ignored|turned|hung|walked|changed the subject|did not|didn[\'’]t|was|were|went|got|sighed|nodded|rolled)\b[^"]*)"(?P<behind>.*)', re.IGNORECASE)  # fmt: skip
_MY_WORD = regex(r'(?P<asked>(?:[^"]* )?request [^"]* -> me "[^"]+?)(?:[,;] ?|\.? (?=(?:and|but|so) I\b))(?P<remark>(?:and |but |so |then )?I(?:[\'’](?:ve|d)| have| had)?(?: (?:only|just|then|already|also|again|still))* (?:told|said|answered|replied|promised|laughed|smiled|shrugged|nodded|mumbled|dodged|let|kept|gave|left it|changed the subject|did not|didn[\'’]t|could not|couldn[\'’]t|will not|won[\'’]t)\b[^"]*)"(?P<behind>.*)', re.IGNORECASE)  # fmt: skip
"""What I said to whoever asked, which is none of what they asked: “…, I told her she hears it from me”."""
_BY_A_DAY = regex(r" by [^#^]+?(?= [#^]| for \^|$)")
"""The day of what I said, where the line has it as the day of what they asked."""
_LEADS_TO_A_DAY = regex(r" (?:for|on|until|till)$")
_DECIDED = regex(r'(?P<head>(?:[^"]* )?decision [^"]*)"(?P<title>[^"]+)"(?P<signs>.*)')
_COUNTED = regex(r'((?:[^"]* )?ask me -> [^"]*")(?P<often>(?:(?:once|twice|again|(?:two|three|four|five|six|several|many|\d+|a few) times|once more)(?: (?:today|already|now|since|this week))?,? )+)(?P<what>(?:what|whether|if|how|when|where|who|why|which|to|for|about|that)\b)', re.IGNORECASE)  # fmt: skip
"""How often I asked, which is none of what I asked: “three times today what to say to them”."""
_FIRST = (
    half_off,
    my_name,
    hr_is,
    boss_is,
    for_me_alone,
    told_to_them,
    my_answer,
    wrote_back,
    told_judged,
    won_in_month,
    decided_then,
    not_needed,
    took_back,
    trial_moved,
    gave_back,
    got_it,
    given_on_trial,
    asked_by_many,
    hears_from_me,
    said_to_them,
    word_owed,
    promised_to,
    told_for_us,
    will_do,
    talk_moved,
    talk_again,
    talk_agreed,
    done_told,
    given,
    missed,
    figures_said,
    my_own_list,
    waited_for,
    owed_by,
    told_they_get,
    day_moved,
)
_LAST = (let_or_stopped, ruled, not_to_hear, i_will, said_i_will, said_only, not_there, my_guess)
"""What is only asked once nothing else has the words."""
_SIGNS = regex(r'["“„\[\]]')


def meant_by(words: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant:
    """What a sentence means; the words as they are where no way of reading surely has them."""
    words, sentence = _plain(words, today, known)
    said = " ".join(words.split())
    if sure := with_its_month(said, today) or typed_again(said, today, _week(known)) or asked_straight(sentence, today, known):  # fmt: skip
        return sure
    if len(sentence) > _LONGEST or _SIGNS.search(sentence):
        return _with_signs(words, sentence, kinds, today, known)

    def bare_meaning(bare: str) -> Meant | None:
        return _read(bare, kinds, today, known)

    def whole(said: str) -> Meant | None:
        said = with_end_behind(said, today)
        return (
            to_ask(said, today, known, bare_meaning)
            or wanted_each_time(said, today, known)
            or comes_again(said, today, bare_meaning, _week(known))
            or promised_each_time(said, today, known)
            or by_a_month(said, today, bare_meaning)
            or bare_meaning(said)
        )

    def dated(said: str) -> Meant | None:
        return told_hour(said, today, whole) or told_day(said, today, whole) or from_a_day_on(said, today, whole)  # fmt: skip

    def every_way(said: str) -> Meant | None:
        return not_that_day(said, today, known, dated) or remark_behind(said, today, dated) or dated(said)  # fmt: skip

    meant = every_way(sentence)
    if meant is None or not meant.line:
        named = with_names(sentence, known, today)
        if named is not None:
            sentence, known = named
            meant = every_way(sentence)
    refuse_either(sentence, today, meant, every_way)
    return AS_IT_IS if meant is None else _with_what_belongs(meant, sentence, today, known)


def _with_what_belongs(meant: Meant, sentence: str, today: date, known: Known) -> Meant:
    """What a sentence means, with the question that it answers, the word that it promises and its place; a note where it is said in bitterness."""
    bitter = as_a_note(meant, sentence)
    meant = with_their_question(_without_remark(meant), today, known)
    return bitter or with_place(with_next_word(meant, known), sentence, known)


def _plain(words: str, today: date, known: Known) -> tuple[str, str]:
    """The words, and the sentence that they are with its days as they are read and without what is said by the way; both the same where something was."""
    sentence = with_days(" ".join(words.split()).removesuffix("."), today)
    sentence = with_days_behind(sentence, today)
    sentence = as_promised(sentence)
    plain = without_small_words(without_where_asked(with_day_in_front(sentence)), known)
    return (plain, plain) if plain != sentence else (words, sentence)


def _week(known: Known) -> frozenset[int]:
    return work_days(book_of(known, "person"))


def _with_signs(
    words: str, sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant:
    """Words with quotation marks or brackets in them, or many: what somebody said or ruled in quotation marks, else a line."""
    if bare := without_quotes(sentence, known):
        return meant_by(bare, kinds, today, known)
    told = ruled_in_quotes(sentence, kinds, today, known) if len(sentence) <= _LONGEST else None
    return told or _as_meant(as_line(words, kinds, today, known))


def _without_remark(meant: Meant) -> Meant:
    """What I asked for, or was asked, without what I remark of how it was taken, “…, he laughed”, which is for me alone."""
    if often := _COUNTED.match(meant.line):
        asked = f"{often[1]}{capital(often['what'])}{meant.line[often.end() :]}"
        note = f"private: {capital(often['often'].strip(' ,'))}"
        return _without_remark(meant._replace(line=asked, more=(*meant.more, note)))
    if decided := _DECIDED.fullmatch(meant.line):
        return _without_what_else_they_said(meant, decided)
    mine = _MY_WORD.match(meant.line)
    found = _REMARK.match(meant.line) or mine
    if found is None:
        return meant
    day = _BY_A_DAY.search(found["behind"]) if found is mine else None
    behind = found["behind"].replace(day[0], "", 1) if day else found["behind"]
    said = _LEADS_TO_A_DAY.sub("", capital(found["remark"])) if day else capital(found["remark"])
    remark = f"private: {said}{day[0] if day else ''}"
    return meant._replace(line=f'{found["asked"]}"{behind}', more=(*meant.more, remark))


def _without_what_else_they_said(meant: Meant, decided: re.Match[str]) -> Meant:
    """A decision without what is told behind it of whoever decided, “and told me to tell the others”, which is for me alone."""
    title, behind = decided_and_behind(decided["title"])
    if not behind:
        return meant
    more = [f"said: {quoted(title)}" if one.startswith("said: ") and behind in one else one for one in meant.more]  # fmt: skip
    line = f"{decided['head']}{quoted(title)}{decided['signs']}"
    return meant._replace(line=line, more=(*more, f"private: {capital(behind)}"))


def _read(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    for reader in _FIRST:
        if meant := reader(sentence, kinds, today, known):
            return meant
    if line := as_line(sentence, kinds, today, known):
        return _as_meant(line)
    found = (reader(sentence, kinds, today, known) for reader in _LAST)
    return next((one for one in found if one), None)


def _as_meant(text: str) -> Meant:
    """A line with what stands under it."""
    line, *more = text.split("\n")
    return Meant(line, tuple(more))
