"""A release: the folder against its own checksums, and as a Frictionless package."""

import hashlib
import json
from pathlib import Path

from frictionless import Package


def read_release(folder: Path) -> str:
    """Checks a folder that `clausegraph export release` wrote; returns what it found, or raises."""
    lines = (folder / "SHA256SUMS").read_text().splitlines()
    for line in lines:
        expected, name = line.split("  ", 1)
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        assert found == expected, f"{name} is not what its checksum says"
    assert json.loads((folder / "manifest.json").read_text())["disclaimer"]
    report = Package(str(folder / "datapackage.json")).validate()
    problems = report.flatten(["name", "type", "rowNumber", "fieldName", "note"])
    assert report.valid, f"{len(problems)} problems, such as {problems[:3]}"
    tables = [task for task in report.tasks if task.type == "table"]
    rows = sum(task.stats.get("rows", 0) for task in tables)
    return f"{len(lines)} files, {len(tables)} tables, {rows} rows"
