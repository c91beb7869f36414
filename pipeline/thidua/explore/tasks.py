"""What wants a look, as tasks for annotation tools, and what people chose there: lines of Prodigy and Label Studio.

    Prodigy       {"text", "spans", "options", "accept", "answer", "meta"}       the view "choice"
    Label Studio  {"data": {"text", "values", "meta"}, "annotations": [...]}     <Choices name="value" toName="text">

`meta` says which cell a task is about and what evidence stood behind it; tools give it back untouched.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from thidua.model import Decision

Tool = Literal["prodigy", "label-studio"]
OTHER = "khác"  # none of the values; whoever chooses it writes the value down as a comment


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the evidence with the words in it that count and the value they give."""

    sentence: str
    quote: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class Task:
    """One cell to decide. `about` has the value decided, or "" and nobody's name while nothing is decided."""

    kind: str
    about: Decision
    values: tuple[str, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person chose for one cell. What the tool does not know is None."""

    about: Decision
    value: str
    who: str | None
    when: str | None
    why: str | None


def as_line(task: Task, tool: Tool) -> dict[str, object]:
    """A task as the object of one JSON line."""
    text, spans = _text(task.passages)
    head = f"{task.about.table} {task.about.key} {task.about.field}"
    sources = [passage.source for passage in task.passages]
    meta = {"kind": task.kind, "cell": head, "sources": sources, "decision": asdict(task.about)}
    if tool == "prodigy":
        line: dict[str, object] = {"text": text, "spans": spans, "meta": meta}
        line["options"] = [{"id": value, "text": value} for value in (*task.values, OTHER)]
        if task.about.value:
            line |= {"accept": [task.about.value], "answer": "accept"}
        return line
    line = {"data": {"text": text, "values": [*task.values, OTHER], "meta": meta}}
    if task.about.value:
        choice = {"from_name": "value", "to_name": "text", "type": "choices", "value": {"choices": [task.about.value]}}
        line["annotations"] = [{"result": [choice]}]
    return line


def _text(passages: Sequence[Passage]) -> tuple[str, list[dict[str, object]]]:
    """The sentences, one a line, and the place of each quote in them with its value as the label."""
    lines: list[str] = []
    spans: list[dict[str, object]] = []
    offset = 0
    for one in passages:
        at = one.sentence.find(one.quote)
        if at >= 0 and one.quote:
            spans.append({"start": offset + at, "end": offset + at + len(one.quote), "label": one.value})
        lines.append(one.sentence)
        offset += len(one.sentence) + 1
    return "\n".join(lines), spans


def chosen(line: Mapping[str, Any]) -> Iterator[Chosen]:
    """What people chose in one line that came back; nothing when it was skipped, rejected or left open.

    Raises:
        ValueError: the line is no task of ours, or several values were chosen.
    """
    meta = line.get("meta") or line.get("data", {}).get("meta")
    if not isinstance(meta, Mapping) or not isinstance(meta.get("decision"), Mapping):
        raise ValueError("no meta.decision: this line is no task that `thidua review --export` wrote")
    about = _about(meta["decision"])
    if "data" in line:
        for annotation in line.get("annotations") or ():
            if not annotation.get("was_cancelled"):
                results = annotation.get("result") or ()
                picked = [value for r in results for value in r.get("value", {}).get("choices", ())]
                comment = next((t for r in results for t in r.get("value", {}).get("text", ())), None)
                who = annotation.get("completed_by")
                yield from _of(about, picked, str(who) if who else None, annotation.get("created_at"), comment)
    elif line.get("answer") == "accept" and line.get("accept"):
        day = _day(line.get("_timestamp"))
        who = line.get("_annotator_id")
        yield from _of(about, line["accept"], str(who) if who else None, day, line.get("comment"))


def _of(
    about: Decision, picked: Sequence[str], who: str | None, when: str | None, comment: str | None
) -> Iterator[Chosen]:
    if len(set(picked)) > 1:
        raise ValueError(f"{about.key} {about.field}: several values were chosen: {', '.join(picked)}")
    if picked:
        value = (comment or "").strip() if picked[0] == OTHER else picked[0]
        if not value:
            raise ValueError(f"{about.key} {about.field}: {OTHER!r} was chosen without a comment that says what")
        yield Chosen(about, value, who, when[:10] if when else None, comment)


def _about(given: Mapping[str, Any]) -> Decision:
    cells: dict[str, Any] = {name: tuple(cell) if isinstance(cell, list) else cell for name, cell in given.items()}
    try:
        return Decision(**cells)
    except TypeError as error:
        raise ValueError(f"meta.decision is none: {error}") from error


def _day(timestamp: object) -> str | None:
    """The day of seconds since 1970, UTC."""
    if not isinstance(timestamp, (int, float)):
        return None
    return datetime.fromtimestamp(timestamp, UTC).date().isoformat()
