"""Reports: HTML by lxml, PDF by pypdf, Markdown as text."""

import io

from lxml import html
from pypdf import PdfReader
from reader import Server, reads, same

PLATFORM = "chatgpt"


def expected(server: Server) -> list[str]:
    """What a report must say: what it is about, the version of its data, that it is no advice."""
    data = server.ask(f'{{ platform(slug: "{PLATFORM}") {{ name }} dataset {{ version }} }}')
    return [data["platform"]["name"], data["dataset"]["version"], "not legal advice"]


def check_text(server: Server, text: str) -> None:
    flat = " ".join(text.split())
    for words in expected(server):
        assert words in flat, f"does not say {words!r}"


@reads("report.md", by="text")
def markdown(server: Server) -> str:
    text = server.export("report.md", platform=PLATFORM).decode()
    check_text(server, text)
    assert text.startswith("# ")
    return f"{len(text.splitlines())} lines"


@reads("report.html", by="lxml")
def page(server: Server) -> str:
    document = html.document_fromstring(server.export("report.html", platform=PLATFORM))
    check_text(server, document.text_content())
    same("first headings", len(document.findall(".//h1")), 1)
    same("scripts", len(document.findall(".//script")), 0)
    assert document.get("lang"), "a page says its language"
    return f"{len(document.findall('.//table'))} tables"


@reads("report.pdf", by="pypdf")
def pdf(server: Server) -> str:
    document = PdfReader(io.BytesIO(server.export("report.pdf", platform=PLATFORM)))
    text = "".join(page.extract_text() for page in document.pages)
    check_text(server, text.replace("\n", " "))
    return f"{len(document.pages)} pages"
