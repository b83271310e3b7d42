"""What every check is given: a running server, asked for files and, for comparison, by GraphQL."""

import json
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from typing import Any, Callable


@dataclass(frozen=True)
class Server:
    """A Clausegraph that answers at `url`."""

    url: str

    def get(self, path: str, **parameters: str) -> bytes:
        """The bytes at a path; what the server refuses is raised as it says it."""
        query = urllib.parse.urlencode(parameters)
        request = urllib.request.Request(f"{self.url}{path}{'?' if query else ''}{query}")
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.read()
        except urllib.error.HTTPError as refused:
            raise AssertionError(f"{refused.code}: {refused.read().decode()[:300]}") from None

    def export(self, name: str, **filters: str) -> bytes:
        """A named export, such as `crosswalk.csv`."""
        return self.get(f"/export/{name}", **filters)

    def answer(self, form: str, query: str, **parameters: str) -> bytes:
        """The answer to an operation in another form than JSON."""
        return self.get("/graphql", format=form, query=query, **parameters)

    def ask(self, query: str) -> Any:
        """The data of an operation."""
        answer = json.loads(self.get("/graphql", query=query))
        assert "errors" not in answer, answer["errors"]
        return answer["data"]


Check = Callable[[Server], str]
CHECKS: dict[str, tuple[str, Check]] = {}


def reads(form: str, by: str) -> Callable[[Check], Check]:
    """Names the form that a check reads, and the library that reads it. A check returns what it found, or raises."""

    def register(check: Check) -> Check:
        CHECKS[form] = (by, check)
        return check

    return register


def same(what: str, read: object, expected: object) -> None:
    """Fails where a reader found something else than the API says."""
    assert read == expected, f"{what}: the reader has {read!r:.200}, the API {expected!r:.200}"
