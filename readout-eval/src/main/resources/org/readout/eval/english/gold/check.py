"""Checks the annotation: every span is the slice it says (UTF-16 offsets, end exclusive), ids are unique,
references resolve. Prints the counts. Usage: python3 check.py"""
import collections
import json
import pathlib
import sys

gold = pathlib.Path(__file__).resolve().parent
texts = {p.stem: p.read_text(encoding="utf-8").encode("utf-16-le") for p in sorted((gold.parent / "documents").glob("d*.txt"))}
ids, references, errors, counts = set(), [], [], collections.Counter()


def walk(value, where):
    if isinstance(value, dict):
        if {"doc", "start", "end", "text"} <= value.keys():
            slice_ = texts[value["doc"]][2 * value["start"]:2 * value["end"]].decode("utf-16-le")
            if slice_ != value["text"] or not slice_:
                errors.append(f"{where}: [{value['start']}, {value['end']}) is {slice_!r}, not {value['text']!r}")
            counts["spans"] += 1
        for key, inner in value.items():
            if key in ("person", "statement") and inner:
                references.append((inner, where))
            walk(inner, where)
    elif isinstance(value, list):
        for inner in value:
            walk(inner, where)
    elif isinstance(value, str) and len(value) < 24 and "-pe-" in value:
        references.append((value, where))


for file in sorted(gold.glob("*.jsonl")):
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        record = json.loads(line)
        where = f"{file.name}:{number}"
        counts[file.stem] += 1
        if "id" in record:
            if record["id"] in ids:
                errors.append(f"{where}: {record['id']} stands twice")
            ids.add(record["id"])
        for date in (record.get("date"), record.get("period")):
            if date and date["earliest"] and date["latest"] and date["earliest"] > date["latest"]:
                errors.append(f"{where}: date ends before it begins")
        walk(record, where)
errors += [f"{where}: {reference} is not there" for reference, where in references if reference not in ids]
print(dict(counts))
print("\n".join(errors) or "no errors")
sys.exit(bool(errors))
