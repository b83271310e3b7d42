"""Changes and obligations: Atom by feedparser and by the rules of RFC 4287, iCalendar by icalendar, tables by pandas."""

import io
from datetime import datetime

import feedparser
import icalendar
import pandas
from lxml import etree
from reader import Server, reads, same

PLATFORM = "chatgpt"
ATOM = "{http://www.w3.org/2005/Atom}"


def changes(server: Server) -> int:
    return server.ask(f'{{ changes(filter: {{ platforms: ["{PLATFORM}"] }}) {{ totalCount }} }}')["changes"]["totalCount"]


@reads("changes.csv", by="pandas")
def changes_csv(server: Server) -> str:
    table = pandas.read_csv(io.BytesIO(server.export("changes.csv", platform=PLATFORM)), keep_default_na=False)
    same("changes", len(table), changes(server))
    return f"{len(table)} changes of {PLATFORM}"


@reads("changes.ndjson", by="pandas")
def changes_ndjson(server: Server) -> str:
    table = pandas.read_json(io.BytesIO(server.export("changes.ndjson", platform=PLATFORM)), lines=True)
    same("changes", len(table), changes(server))
    return f"{len(table)} changes of {PLATFORM}"


def only(parent: etree._Element, name: str) -> str:
    found = parent.findall(ATOM + name)
    assert len(found) == 1, f"{parent.tag} has {len(found)} of {name}"
    return found[0].text or "".join(found[0].itertext())


def check_construct(parent: etree._Element) -> None:
    """What RFC 4287, 4.1.1 and 4.1.2, asks of a feed and of an entry."""
    assert only(parent, "id").split(":")[0] in ("http", "https", "urn", "tag"), "an id is an IRI"
    assert only(parent, "title").strip()
    assert datetime.fromisoformat(only(parent, "updated")).tzinfo is not None, "a time has a zone"
    for link in parent.findall(f"{ATOM}link"):
        assert link.get("href"), "a link leads somewhere"
    alternates = [(link.get("type"), link.get("hreflang")) for link in parent.findall(f"{ATOM}link") if link.get("rel", "alternate") == "alternate"]
    assert len(alternates) == len(set(alternates)), "alternates differ in type or language"


def check_rules(data: bytes) -> None:
    feed = etree.fromstring(data)
    assert feed.tag == f"{ATOM}feed"
    check_construct(feed)
    authored = feed.find(f"{ATOM}author/{ATOM}name") is not None
    entries = feed.findall(f"{ATOM}entry")
    for entry in entries:
        check_construct(entry)
        assert authored or entry.find(f"{ATOM}author/{ATOM}name") is not None, "an entry has an author"
        assert entry.find(f"{ATOM}content") is not None or entry.find(f'{ATOM}link[@rel="alternate"]') is not None or entry.find(f"{ATOM}link") is not None
    ids = [only(entry, "id") for entry in entries]
    same("ids that are there once", len(set(ids)), len(ids))
    assert any(link.get("rel") == "self" for link in feed.findall(f"{ATOM}link")), "a feed says where it is"


@reads("changes.atom", by="feedparser")
def changes_atom(server: Server) -> str:
    data = server.export("changes.atom", platform=PLATFORM)
    check_rules(data)
    feed = feedparser.parse(data)
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    updated = [entry.updated_parsed for entry in feed.entries]
    same("the newest first", updated, sorted(updated, reverse=True))
    total = changes(server)
    assert 0 < len(feed.entries) <= total
    return f"{len(feed.entries)} entries of {total} changes"


def obligations(server: Server) -> int:
    """How often an article begins or ceases to apply after the day of the data; those without a day count too."""
    day = server.ask("{ dataset { asOf } }")["dataset"]["asOf"][:10]
    asked = f'from: "{day}", until: "2100-12-31", undated: true, jurisdictions: ["EU"]'
    return server.ask(f"{{ upcomingObligations({asked}) {{ totalCount }} }}")["upcomingObligations"]["totalCount"]


def check_obligations(server: Server, table: pandas.DataFrame) -> str:
    same("obligations", len(table), obligations(server))
    return f"{len(table)} obligations in the EU"


@reads("obligations.csv", by="pandas")
def obligations_csv(server: Server) -> str:
    return check_obligations(server, pandas.read_csv(io.BytesIO(server.export("obligations.csv", jurisdiction="EU"))))


@reads("obligations.ndjson", by="pandas")
def obligations_ndjson(server: Server) -> str:
    data = io.BytesIO(server.export("obligations.ndjson", jurisdiction="EU"))
    return check_obligations(server, pandas.read_json(data, lines=True))


@reads("obligations.ics", by="icalendar")
def obligations_ics(server: Server) -> str:
    calendar = icalendar.Calendar.from_ical(server.export("obligations.ics", jurisdiction="EU"))
    table = pandas.read_csv(io.BytesIO(server.export("obligations.csv", jurisdiction="EU")))
    events = calendar.walk("VEVENT")
    same("those that have a day", len(events), int(table["day"].notna().sum()))
    same("ids that are there once", len({str(event["UID"]) for event in events}), len(events))
    for event in events:
        assert not isinstance(event.decoded("DTSTART"), datetime), "an event lasts a whole day"
        assert event["SUMMARY"] and event["DTSTAMP"]
    same("days", sorted(str(event.decoded("DTSTART")) for event in events), sorted(table["day"].dropna()))
    return f"{len(events)} days on which law begins or ceases to apply in the EU"
