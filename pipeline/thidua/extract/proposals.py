"""People and organisations that no rule reads, as underthesea's tagger proposes them. Off unless asked for.

The tagger (a CRF trained on general news) works by sentence and rewrites what it reads; it never owns an offset
(proposals_align.py), and it never contradicts a rule: what overlaps a mention of ours is dropped. It takes "Cụm" for a
person and "số 1" for a place, so a proposal must also look like a name.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from thidua.extract.proposals_align import Span, spans_of
from thidua.model import AnyMention, Mention, Named, Unit, UnitRef
from thidua.rules import declare
from thidua.text import folded, slug
from thidua.words import word_set

# Common family names, those of the highland peoples among them. One that is missing costs a proposal, no more.
_FAMILY_NAMES = word_set(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn đào lâm phùng mai trịnh lương hà "
    "tô trương cao châu chu tạ thái quách tống lưu kiều vương nghiêm la triệu ông viên giang thạch sơn tăng quan lại "
    "mạc khổng từ văn vi lò lường quàng cà tòng cầm bạc sùng giàng vàng thào mùa lầu cứ nông hứa bế ma đàm lục "
    "mông nịnh chẩu chảo tẩn lù xa bàn phàn đèo hờ hạng ly lỳ vừ y ksor rmah siu kpă nay niê ayun hlong êban mlô"
)
# The first words of an organisation's name: what begins with none of them is no organisation, whatever its label.
_ORGANISATION = re.compile(
    r"(?:(?:tổng )?cục|vụ|sở|ban|(?:học )?viện|trường|nhà máy|xí nghiệp|(?:tổng )?công ty|tập đoàn|ngân hàng|"
    r"(?:hiệp )?hội(?! (?:nghị|diễn|thao|thảo|thi|chợ|trại|trường|đàm)(?![^\W_]))|"
    r"liên đoàn|trung tâm|bệnh viện|đài|báo|tòa soạn|quỹ|văn phòng|chi cục|kho bạc|bưu điện|"
    r"hợp tác xã|binh đoàn|quân khu|quân đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|hải quan|đoàn|ủy ban|thanh tra|"
    r"cảng|nông trường|lâm trường|đại học)(?![^\W_])"
)
_MANY = 5  # syllables of the longest names of persons
_SHORTEST = 2  # syllables: a single one is a given name, a byline or no name


@dataclass(frozen=True, slots=True)
class Entity:
    """What the tagger holds to be one thing.

    `label`: PER, ORG, LOC or MISC. `tags`: the parts of speech of its words, "Np" for a proper name. `in_clause`: its
    sentence has a verb; a byline or a list of guests has none.
    """

    start: int
    end: int
    label: str
    tags: tuple[str, ...]
    in_clause: bool


def find_proposals(text: str, known: Sequence[AnyMention]) -> list[Mention]:
    """Persons (kind "person") and organisations (kind "unit") of an NFC text that no mention of `known` overlaps.

    Meant for relevant articles only: it reads 10,000 characters a second, and loads its models once a process.

    Args:
        text: the article's text. Offsets are into it.
        known: what the rules have read.

    Returns:
        Mentions by rules "proposals.person" and "proposals.organisation", in text order, without overlaps.
    """
    taken = [(mention.start, mention.end) for mention in known]
    found: list[Mention] = []
    for entity in tagged(text):
        mention = _mention(text, entity)
        if mention is not None and not any(s < mention.end and mention.start < e for s, e in taken):
            found.append(mention)
    return found


def with_proposals(text: str, known: Sequence[AnyMention]) -> list[AnyMention]:
    """`known` and the proposals, in the order in which `extract` gives mentions: by place, then by kind."""
    found = [*known, *find_proposals(text, known)]
    return sorted(found, key=lambda m: (m.start, m.end, getattr(m, "kind", type(m).__name__)))


def _mention(text: str, entity: Entity) -> Mention | None:
    """The entity as a mention when it looks like what the tagger says."""
    printed = text[entity.start : entity.end]
    name = " ".join(printed.split())
    if entity.label == "PER" and entity.in_clause and set(entity.tags) == {"Np"} and _is_person(name):
        return Mention(entity.start, entity.end, printed, "person", Named(name, None), "proposals.person")
    if _is_organisation(name, entity.label):
        value = UnitRef(Unit(slug(name), name, "other"), "", None, None)
        return Mention(entity.start, entity.end, printed, "unit", value, "proposals.organisation")
    return None


def _is_person(name: str) -> bool:
    """Whether `name` is a family name with further names, every part printed with one capital: "Lò Thị Mẩy"."""
    parts = name.split()
    return (
        _SHORTEST <= len(parts) <= _MANY
        and folded(parts[0]) in _FAMILY_NAMES
        and all(part.isalpha() and part.istitle() for part in parts)
    )


def _is_organisation(name: str, label: str) -> bool:
    """Whether `name` begins as an organisation's does, with a capital, and goes on: "Công ty Than Núi Hồng"."""
    parts = name.split()
    head = _ORGANISATION.match(folded(name))
    return (
        label in ("ORG", "LOC", "MISC")
        and head is not None
        and name[0].isupper()
        and len(parts) > len(head[0].split())
        and all(part.isalnum() for part in parts)
        and any(part[0].isupper() for part in parts[len(head[0].split()) :])
    )


def tagged(text: str) -> Iterator[Entity]:
    """All that the tagger names, sentence by sentence, in text order."""
    for start, end in _sentences(text):
        rows = _tagger().ner(text[start:end])
        spans = spans_of(text[start:end], [word for word, *_ in rows])
        in_clause = any(tag == "V" for _, tag, *_ in rows)
        for label, members in _groups([row[3] for row in rows]):
            places = [spans[i] for i in members]
            whole = [place for place in places if place is not None]
            if len(whole) == len(places):  # a word without a place in the text is no evidence
                tags = tuple(rows[i][1] for i in members)
                yield Entity(start + whole[0][0], start + whole[-1][1], label, tags, in_clause)


def _groups(tags: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    """Runs of one entity in BIO tags: its label and the indices of its words."""
    label, members = "", list[int]()
    for i, tag in enumerate([*tags, "O"]):
        if members and tag != f"I-{label}":
            yield label, members
            members = []
        if tag.startswith("B-"):
            label, members = tag[2:], [i]
        elif members:
            members.append(i)


def _sentences(text: str) -> Iterator[Span]:
    """Sentences of each line. A line is never joined to the next."""
    offset = 0
    for line in text.split("\n"):
        if line.strip():
            for span in spans_of(line, _tagger().sent_tokenize(line)):
                if span is not None:
                    yield offset + span[0], offset + span[1]
        offset += len(line) + 1


@dataclass(frozen=True, slots=True)
class _Tagger:
    """underthesea's two functions that are used here."""

    ner: Any
    sent_tokenize: Any


@cache
def _tagger() -> _Tagger:
    """Imported only when a relevant article asks for it: 1 s and its models."""
    from underthesea import ner, sent_tokenize

    return _Tagger(ner, sent_tokenize)


declare(
    "proposals.person",
    stage="extract",
    read=lambda text: [m.value for m in find_proposals(text, []) if m.kind == "person"],
    examples={
        "Bà Lò Thị Mẩy kể về vụ lúa mới.": [Named("Lò Thị Mẩy", None)],
        "Anh Phạm Văn Hoà cho biết tổ đã trồng rừng.": [Named("Phạm Văn Hoà", None)],
    },
    rejects=["Phạm Văn Hoà", "Cụm trao cờ cho đơn vị dẫn đầu.", "Toàn cụm phấn đấu vượt chỉ tiêu."],
    source="what the tagger names in articles of 2011-2026",
)
declare(
    "proposals.organisation",
    stage="extract",
    read=lambda text: [m.value for m in find_proposals(text, []) if m.kind == "unit"],
    examples={
        "Hàng hoá do Xí nghiệp Gạch Tân Thuỷ chuyển đến.": [
            UnitRef(Unit("xi-nghiep-gach-tan-thuy", "Xí nghiệp Gạch Tân Thuỷ", "other"), "", None, None)
        ],
    },
    rejects=["Các đội dự Hội diễn văn nghệ quần chúng CAND năm nay.", "Cổng TTĐT đưa tin."],
    source="what the tagger names in articles of 2011-2026",
)
