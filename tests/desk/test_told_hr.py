"""Who keeps staff matters, as a story names them."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.accounts.answers.replies import made
from goodbooks.core.book import Book
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.hr_is import hr_is
from goodbooks.desk.walks.plan.told_hr import told_hr
from goodbooks.syntax.read import read

TODAY = date(2026, 11, 3)
ASK = made("ask", TODAY, ("me",), ("HR",), "Please note what I am asking Dana for")


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("He shouted until I called in HR; Priya from HR helped.", "Priya"),
        ("Jürgen Müller in HR said I may ask.", "Jürgen Müller"),
        ("I spoke with Élodie, who is from Human Resources.", "Élodie"),
        ("Agnieszka, the HR manager, was kind.", "Agnieszka"),
        ("It was Tom (HR) who told me.", "Tom"),
        ("Our HR lady called Renate told me to wait.", "Renate"),
        ("HR told me nothing.", ""),
        ("Somebody from HR rang.", ""),
        ("I went to HR and Tom helped me with the boxes.", ""),
        ("Priya from Sales helped.", ""),
        ("He shouted at me. Called in HR to help.", ""),
        ("Pulled in HR, who did nothing. Later Moana in HR rang me.", "Moana"),
        ("Went to my boss; Got in HR too.", ""),
        ("Brought in Human Resources.", ""),
        ("I like Ahmed. Ahmed in HR told me to wait.", "Ahmed"),
        ("Inge in HR listened.", "Inge"),
        ("HR is Priya Nair, I don't know if I have to tell her first.", "Priya Nair"),
        ("Our HR person is called Jürgen.", "Jürgen"),
        ("HR is slow.", ""),
    ],
)
def test_whom_a_story_names_as_hr_is_hr_in_the_book(told: str, name: str) -> None:
    found = told_hr(told, [ASK], Book(), TODAY)
    assert (found.line("also") if found else "") == name
    assert found is None or (found.who, found.line("greeting")) == (
        ("HR",),
        f"Hello {name.split(maxsplit=1)[0]}",
    )


@pytest.mark.parametrize(
    ("told", "name", "greeting"),
    [
        ("I had to bring HR in (Mr Osei), and nobody trained me.", "Mr Osei", "Hello Mr Osei"),
        ("HR (Frau Kern) has to know.", "Frau Kern", "Hello Frau Kern"),
        ("I told Human Resources (Élodie Martin) at once.", "Élodie Martin", "Hello Élodie"),
        ("HR (which is far away) knows nothing.", "", ""),
    ],
)
def test_a_name_in_brackets_behind_hr_is_theirs(told: str, name: str, greeting: str) -> None:
    found = told_hr(told, [ASK], Book(), TODAY)
    assert (found.line("also") if found else "", found.line("greeting") if found else "") == (name, greeting)  # fmt: skip


@pytest.mark.parametrize(
    ("told", "name", "greeting"),
    [
        ("I talk on Thursday. HR is Mr. Adeyemi.", "Mr. Adeyemi", "Hello Mr. Adeyemi"),
        ("Not HR either (HR is Mr. Adeyemi), that stays at home.", "Mr. Adeyemi", "Hello Mr. Adeyemi"),
        ("Frau Kern from HR wants to know why.", "Frau Kern", "Hello Frau Kern"),
        ("I'll have to go to Kern in HR.", "Kern", "Hello Kern"),
        ("I'll have to go to Kern in HR. Frau Kern is strict.", "Frau Kern", "Hello Frau Kern"),
        ("HR, that is Mme Leroux, must not know.", "Mme Leroux", "Hello Mme Leroux"),
        ("I spoke to Ms Osei, our HR partner, last week.", "Ms Osei", "Hello Ms Osei"),
        ("Our HR lady, Sabine, is nice.", "Sabine", "Hello Sabine"),
        ("Herr Vogt from personnel has my file.", "Herr Vogt", "Hello Herr Vogt"),
        ("HR would be Frau Dr. Lindner.", "Frau Dr. Lindner", "Hello Frau Dr. Lindner"),
        ("My contact at HR, Yusuf Demir, says so.", "Yusuf Demir", "Hello Yusuf"),
        ("Mr. O'Brien, head of HR, must know.", "Mr. O'Brien", "Hello Mr. O'Brien"),
        ("Mr. Adeyemi is HR.", "Mr. Adeyemi", "Hello Mr. Adeyemi"),
        ("Tell Kern from HR.", "Kern", "Hello Kern"),
        ("HR is Friday's problem.", "", ""),
        ("HR is Monday at ten.", "", ""),
        ("Work in HR is slow, and jobs in HR are rare. People in HR talk.", "", ""),
        ("HR is called People Operations.", "", ""),
        ("HR is Karin Holt's job.", "", ""),
        ("I went to HR. Kern was there.", "", ""),
    ],
)  # fmt: skip
def test_whoever_is_told_of_as_hr_is_called_and_greeted_with_their_title(
    told: str, name: str, greeting: str
) -> None:
    found = told_hr(told, [ASK], Book(), TODAY)
    assert (found.line("also") if found else "", found.line("greeting") if found else "") == (name, greeting)  # fmt: skip


def test_nobody_is_hr_where_the_plan_asks_hr_nothing_or_the_book_knows_it() -> None:
    told = "Priya from HR helped."
    assert told_hr(told, [ASK._replace(to=("Dana",))], Book(), TODAY) is None
    known = Book(read("2026-11-02 person Adaeze\n  relation: HR\n", Kinds()).entries)
    assert told_hr(told, [ASK], known, TODAY) is None


@pytest.mark.parametrize("said", [
    "HR is Mr. Adeyemi", "Mr. Adeyemi is HR", "Mr. Adeyemi is our HR partner", "Our HR lady is called Mr. Adeyemi", "My contact in HR is Mr. Adeyemi",
])  # fmt: skip
def test_a_sentence_that_says_who_hr_is_keeps_them_by_their_name(said: str) -> None:
    meant = hr_is(said, Kinds(), TODAY, None)  # type: ignore[arg-type]
    assert meant is not None
    assert (meant.line, meant.more) == ("person HR", ("relation: HR", "also: Mr. Adeyemi", "greeting: Hello Mr. Adeyemi"))  # fmt: skip


@pytest.mark.parametrize("said", ["HR is slow", "HR is on strike", "Tom is HR's favourite", "HR is Friday's topic", "HR is late with Ana's contract"])  # fmt: skip
def test_what_hr_is_like_is_no_name(said: str) -> None:
    assert hr_is(said, Kinds(), TODAY, None) is None  # type: ignore[arg-type]
