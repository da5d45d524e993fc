"""The API asked whatever its own schema allows, and much that it does not: within this process."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodbooks.web.api.openapi import described
from page.asking import BASE, Asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemathesis import Case

LABELS = sorted(
    f"{method.upper()} {path}"
    for path, ways in described("goodbooks-8467")["paths"].items()
    for method in ways
)
KNOWN = ["once", "pause", "831c9926ec7c", "brief", "confirm", "today", "trail"]


class Program:
    """A program on this machine that has come in, and comes in again when it has locked itself out."""

    def __init__(self, page: Asking) -> None:
        self.page = page
        self.token = ""

    def come_in(self) -> None:
        self.page.client.cookies.clear()
        key = self.page.door.invite()
        self.token = self.page.client.post("/api/session", json={"key": key}).json()["token"]

    def ask(self, case: Case) -> Any:
        self.page.house.keys._misses = 0
        if self.page.client.get("/api/pages").status_code == 401:
            self.come_in()
        said: dict[str, Any] = case.as_transport_kwargs(base_url=BASE)
        said["cookies"] = None
        said["headers"] = {**said["headers"], "X-Goodbooks": self.token}
        if not isinstance(said.get("data"), dict | None):
            said["content"] = said.pop("data")
        return self.page.client.request(**said)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    page = Asking(tmp_path_factory.mktemp("fuzzed"))
    yield Program(page)
    page.door.close()


@pytest.fixture(autouse=True)
def _nothing_leaves_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a test reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.mark.parametrize("way", ["positive", "negative"])
@pytest.mark.parametrize("label", LABELS)
@settings(
    max_examples=15,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_the_api_keeps_to_its_schema_whatever_it_is_asked(
    program: Program, label: str, way: str, data: st.DataObject
) -> None:
    from page.fuzzing import CHECKS, OPERATIONS, GenerationMode, negative_data_rejection

    operation, mode = OPERATIONS[label], GenerationMode(way)
    if mode is GenerationMode.NEGATIVE and not (operation.body or operation.query):
        return  # any text can stand in a path, and leads to something or to nothing
    case = data.draw(operation.as_strategy(generation_mode=mode))
    if case.path_parameters and mode is GenerationMode.POSITIVE and data.draw(st.booleans()):
        known = data.draw(st.sampled_from(KNOWN))
        case.path_parameters = dict.fromkeys(case.path_parameters, known)
    answer = program.ask(case)
    is_too_much = answer.status_code == 413  # a refusal too, which the check does not know of
    checks = CHECKS if is_too_much else [*CHECKS, negative_data_rejection]
    case.validate_response(answer, checks=checks)


@pytest.mark.parametrize("name", ["overruled", "fumbled", "stepping-back", "reins"])
def test_every_page_of_every_demo_keeps_to_the_schema(program: Program, name: str) -> None:
    from page.fuzzing import CHECKS, OPERATIONS

    program.come_in()
    program.page.client.post("/demo", data={"token": program.token, "name": name})
    sorts = program.page.client.get("/api/pages").json()["pages"]
    keys = {what: listed(program, f"/api/{path}", path, "key")
            for what, path in (("who", "people"), ("matter", "matters"))}  # fmt: skip
    keys["ref"] = [ref[1:] for ref in listed(program, "/api/entries?limit=8", "entries", "ref")]
    read = 0
    for sort in sorts:
        for about in (*keys.get(sort["about"], ())[:4], ""):
            case = OPERATIONS["GET /api/pages/{name}"].Case(
                path_parameters={"name": sort["name"]}, query={"about": about} if about else {}
            )
            answer = program.ask(case)
            case.validate_response(answer, checks=CHECKS)
            read += answer.status_code == 200
    assert read > 20


def listed(program: Program, path: str, what: str, key: str) -> list[str]:
    return [one[key] for one in program.page.client.get(path).json()[what]]


def test_every_way_is_asked_in_each_mode() -> None:
    from page.fuzzing import OPERATIONS, GenerationMode

    assert sorted(OPERATIONS) == LABELS
    assert [mode.value for mode in GenerationMode] == ["positive", "negative"]
