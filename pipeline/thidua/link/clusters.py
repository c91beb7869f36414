"""Which clusters an article is about, and whether it is about any."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from thidua.anchors import Anchored
from thidua.gazetteer import expand
from thidua.link.context import Context, Entity
from thidua.link.named_beside import named_beside
from thidua.link.namesakes import tell_apart
from thidua.model import AnyMention, ClusterRef, Evidence, Mention
from thidua.text import folded, key
from thidua.words import word_set

_EMULATION = re.compile(r"thi\s+đua|thi\s+dua|giao\s+ước")
_ACTS = re.compile(
    r"giao\s+ước|suy\s+tôn|bình\s+xét|tổng\s+kết|sơ\s+kết|dẫn\s+đầu|đứng\s+đầu|phát\s+động|chấm\s+điểm"
    r"|khen\s+thưởng|giấy\s+khen|cờ\s+thi\s+đua|(?:xếp\s+hạng|kết\s+quả)\s+thi\s+đua"
    r"|(?:chia|phân\s+chia|lập|sắp\s+xếp|danh\s+sách|kiện\s+toàn)\s+(?:đơn\s+vị\s+(?:và|theo)\s+)?(?:các\s+)?(?:cụm|khối)(?:\s*,\s*(?:cụm|khối))?\s+thi\s+đua"
    r"|chia\s+[^.;\n]{0,60}\s(?:thành|làm|ra)\s+\S+\s+(?:cụm|khối)\s+thi\s+đua"
)
_LOOKALIKE = re.compile(
    r"cụm\s+(?:chuyên\s+môn|công\s+(?:nghiệp|tác|trình)|dân\s+cư|tự\s+vệ|an\s+toàn|trường\s+học|liên\s+(?:kết|trường)|"
    r"sinh\s+hoạt|thi(?!\s+(?:đua|đau))|di\s+tích|văn\s+hóa|kinh\s+tế|liên\s+gia|liên\s+hộ|hộ|gia\s+đình|tự\s+quản"
    r"|an\s+ninh\s+(?:tự\s+quản|nhân\s+dân|trật\s+tự)|ngõ|xóm|nhà|loa|lồng\s+bè|tàu\s+(?:thuyền|cá)"
    r"|phòng\s+cháy|vay\s+vốn|trồng|chợ|phụ\s+huynh|cách\s+ly|bầu\s+cử|camera|thiết\s+bị)(?![^\W_])"
    # households make up the cluster, or neighbours elect its head
    r"|(?<![^\W_])(?:hộ|gia\s+đình|nóc\s+nhà|nhà\s+dân)(?:\s+dân)?\s+(?:[^\W\d_]+\s+){0,3}thành\s+(?:\w+\s+)?cụm(?![^\W_])"
    r"|(?<![^\W_])(?:mỗi|từng|các)\s+cụm(?:\s+[^\W\d_]+){0,4}\s+(?:từ\s+)?\d[\d-]*(?:\s+đến\s+\d+)?"
    r"\s+(?:hộ|gia\s+đình|nóc\s+nhà|nhà)(?![^\W_])"
)
# "giảm số cụm, nhất là khối doanh nghiệp": one kind of them, no cluster by name
_EXAMPLE = re.compile(r"(?:nhất là|chẳng hạn(?: như)?|kể cả|ví dụ(?: như)?|đặc biệt là)\s+(?:các\s+|những\s+|ở\s+)?$")
_EXAMPLE_REACH = 48
# "Khối 10", "Khối trưởng Khối 11" of a school are its pupils of that grade
_GRADE = re.compile(r"khối (?:[6-9]|1[0-2])(?!\w)")
_PUPILS = re.compile(
    r"(?<![^\W_])(?:học sinh|giáo viên chủ nhiệm|tổ chuyên môn|lớp \d|trường (?:thpt|thcs|tiểu học))(?![^\W_])"
)
# "(Cụm 6, Cụm 7: xem tệp đính kèm)": the article tells nothing of them
_ATTACHED = re.compile(
    r"(?:\s*(?:,|;|và|đến|-)\s*(?:cụm|khối)?(?:\s+thi\s+đua)?\s*(?:số\s*)?(?:\d{1,2}|[ivx]{1,5})(?![^\W_]))*"
    r"\s*[:(-]?\s*(?:xem|có|theo|ở|tại)\s+(?:chi\s+tiết\s+)?(?:ở\s+|tại\s+|trong\s+)?"
    r"(?:tệp|tập\s+tin|file|phụ\s+lục|bản|bảng|danh\s+sách|văn\s+bản)[^.\n]{0,20}?(?:đính\s+kèm|kèm\s+theo|phụ\s+lục)"
)
# "còn có khách mời từ Cụm thi đua số 6.": it sends guests, and nothing is told of it
_GUESTS = Anchored(r"(?<![^\W_])khách(?:\s+mời)?\s+(?:[^\W\d_]+\s+){0,4}?(?:từ|của)\s+$")
_GUESTS_REACH = 40
# "còn có đại diện Cụm thi đua số 6, nơi A đang làm Cụm trưởng", "so với Cụm thi đua số 6": what follows is not about it
_BESIDE = re.compile(
    r"(?<![^\W_])(?:(?:tách|chuyển)(?: ra| đi)? (?:từ|khỏi)|rời|(?:từng|trước đây|vốn) (?:thuộc|ở)"
    r"|khách(?: mời)?|quan sát viên|so với|khác với|giống như|không như|kinh nghiệm (?:của|từ|ở)"
    r"|mô hình (?:của|từ|ở)|giao (?:lưu|hữu) (?:[^\W\d_]+ ){0,3}?(?:với|cùng)|học tập|đội bạn|bạn (?:ở|từ|của|đến từ)"
    r"|(?:dự|tham dự|có mặt)(?: (?:hội nghị|buổi lễ|lễ|chung vui|chia vui))? (?:còn )?(?:có|là) (?:các |những )?"
    r"(?:đại diện|lãnh đạo|đại biểu|đồng chí)"
    r"|(?:ít|nhiều|cao|thấp|hơn|kém|đông|sớm|muộn) hơn|(?:gặp|thắng|thua|hòa) đội(?: tuyển)?) "
    r"(?:(?:[^\W\d_]|[-/])+ ){0,5}?$"
)
_ENDS = re.compile(r"\s*(?:[.;\n]|$)")
_JOIN = re.compile(r"^\s*(?:[-,(]|\(\s*)?\s*$")


def _cluster_mentions(text: str, mentions: Sequence[AnyMention]) -> list[tuple[Mention, ClusterRef]]:
    found = [(m, m.value) for m in mentions if isinstance(m, Mention) and isinstance(m.value, ClusterRef)]
    view = folded(text)
    told = [(m, r) for m, r in found if not _sends_guests(view, m)] or found
    return [
        (m, r)
        for m, r in told
        if not (_keywords(text, m) or _ATTACHED.match(view, m.end))
        and (r.strong or not _EXAMPLE.search(view[max(0, m.start - _EXAMPLE_REACH) : m.start]))
    ]


def _sends_guests(view: str, mention: Mention) -> bool:
    """Whether nothing is told of a cluster but that guests of the meeting come from it."""
    before = view[max(0, mention.start - _GUESTS_REACH) : mention.start]
    return bool(_GUESTS.search(before) and _ENDS.match(view, mention.end))


def _numbered(found: list[tuple[Mention, ClusterRef]]) -> Iterator[tuple[Mention, ClusterRef]]:
    return ((m, r) for m, r in found if r.form == "numbered")


class _Told(NamedTuple):
    """What an article that may be on a cluster says of clusters."""

    found: list[tuple[Mention, ClusterRef]]
    strong: bool  # whether one is called an emulation cluster by number or name
    roles: bool  # whether it names a role


def may_be_on_cluster(text: str, mentions: Sequence[AnyMention]) -> bool:
    """Whether an article may be on a cluster, by those of its mentions that are clusters and roles: the answer is known
    before any other is read."""
    told = _told(text, mentions)
    return told is not None and (told.roles or any(r.form in ("numbered", "named") for _, r in told.found))


def find_entities(context: Context) -> list[Entity]:
    """The clusters of the article in the order they are first named; empty when it is not about any.

    Numbered ones, if there are any (a name beside a number belongs to it); else named ones; else one without number and
    name when roles and emulation show that the article is about a cluster it does not name.
    """
    told = _told(context.article.text, context.mentions)
    if told is None:
        return []
    found, strong, roles = told
    if any(_numbered(found)):
        found = tell_apart(context, found)
        numbered = list(_numbered(found))
        entities = _merge_names(context, _by_number(numbered), found)
        entities += _beside_numbered(context, entities, numbered, found)
        return _with_those_beside(folded(context.article.text), entities)
    named = [(m, r) for m, r in found if r.form == "named" and (r.strong or not strong)]
    if named:
        return _by_name(_without_headline(context.article.text, _without_family(named)))
    if roles and (bare := [(m, r) for m, r in found if r.form == "bare"] or [_first_role(context)]):
        mention, ref = bare[0]
        evidence = Evidence(mention.start, mention.end, mention.rule, 0.6)
        return [Entity("c1", ref.kind, None, None, evidence, [m.start for m, _ in bare])]
    return []


def _told(text: str, mentions: Sequence[AnyMention]) -> _Told | None:
    """None when emulation, or an act or a role of a cluster, is not spoken of."""
    view = folded(text)
    if not _EMULATION.search(view):
        return None
    found = _cluster_mentions(text, mentions)
    strong = any(r.strong and r.form in ("numbered", "named") for _, r in found)
    if not strong and _PUPILS.search(view):
        found = [(m, r) for m, r in found if r.form != "numbered" or not _GRADE.match(folded(m.text))]
    roles = any(isinstance(m, Mention) and m.kind == "role" and not _keywords(text, m) for m in mentions)
    if not strong and _LOOKALIKE.search(view):
        return None
    if strong or roles or (_ACTS.search(view) and any(r.form == "numbered" or _tied(view, m) for m, r in found)):
        return _Told(found, strong, roles)
    return None


def _with_those_beside(view: str, entities: list[Entity]) -> list[Entity]:
    """The clusters, those marked that are named as guests or rivals or for comparison only, unless all are."""
    aside = [e for e in entities if all(_BESIDE.search(view[max(0, p - _GUESTS_REACH) : p]) for p in e.places)]
    for entity in aside if len(aside) < len(entities) else ():
        entity.beside = True
    return entities


def _tied(view: str, mention: Mention) -> bool:
    """Whether emulation is spoken of close to a weakly named cluster."""
    return bool(_EMULATION.search(view, max(0, mention.start - 160), mention.end + 160))


def _first_role(context: Context) -> tuple[Mention, ClusterRef]:
    mention = next(m for m in context.mentions if isinstance(m, Mention) and m.kind == "role")
    return mention, ClusterRef("bare", "khối" if "khối" in folded(mention.text) else "cụm")


def _by_number(found: list[tuple[Mention, ClusterRef]]) -> list[Entity]:
    entities: dict[tuple[str, int | None, str | None], Entity] = {}
    for mention, ref in found:
        group = (ref.kind, ref.number, ref.body)
        if group not in entities:
            evidence = Evidence(mention.start, mention.end, mention.rule, 1.0 if ref.strong else 0.8)
            entities[group] = Entity(f"c{len(entities) + 1}", ref.kind, ref.number, ref.name, evidence, body=ref.body)
        entities[group].places.append(mention.start)
    return list(entities.values())


_FILLERS = word_set("các tỉnh thành phố khu vực miền cụm khối thi đua")


def _same_name(a: str, b: str) -> bool:
    """Whether one name tells the other more fully, filling words aside; Trung du Bắc Bộ is not Bắc Trung Bộ."""
    one, two = ([w for w in name.split() if w not in _FILLERS] for name in (a, b))
    return a in b or b in a or bool(one and two and (_in_order(one, two) or _in_order(two, one)))


def _in_order(few: list[str], many: list[str]) -> bool:
    """Whether all words of `few` stand in `many`, in the same order."""
    rest = iter(many)
    return all(word in rest for word in few)


# The bodies of the whole country: "Cụm thi đua các Sở Tư pháp tỉnh, thành phố trực thuộc Trung ương".
_NATIONWIDE = re.compile(r"các (?:[^\s,]+ ){0,6}tỉnh,? thành phố(?: trực thuộc trung ương)?")
_SEVERAL = 2  # clusters by name that such a family is told to consist of


def _without_family(named: list[tuple[Mention, ClusterRef]]) -> list[tuple[Mention, ClusterRef]]:
    """The clusters without the family they are of: the bodies of all provinces, where several clusters are named."""
    single = [(m, r) for m, r in named if not _NATIONWIDE.fullmatch(folded(r.name or ""))]
    return single if len(_by_name(single)) >= _SEVERAL else named


_OF_PLACE = re.compile(r" (?:tỉnh|thành phố|huyện|thị xã|quận) (?!,|và ).+")


def _without_headline(text: str, named: list[tuple[Mention, ClusterRef]]) -> list[tuple[Mention, ClusterRef]]:
    """The clusters without the headline's own name, "Ngân hàng tỉnh A", of the text's "các ngân hàng thương mại"."""
    first, *rest = named
    told = {key(expand(r.name or "")) for _, r in rest}
    short = _OF_PLACE.sub("", name := key(expand(first[1].name or "")))
    if first[0].end > text.find("\n") or len(told) != 1 or short == name:
        return named
    few, many = ([w for w in words.split() if w not in _FILLERS] for words in (short, told.pop()))
    return rest if len(few) > 1 and _in_order(few, many) else named


def _joins(ref: ClusterRef, names: set[str]) -> bool:
    """Whether a name is those of several clusters: "hai cụm thi đua Bắc Trung Bộ và Nam Trung Bộ"."""
    parts = folded(ref.name or "").split(" và ")
    return len(parts) > 1 and all(part in names for part in parts)


def _by_name(found: list[tuple[Mention, ClusterRef]]) -> list[Entity]:
    """One entity a name; a name that contains another is the same cluster told more fully."""
    entities: list[Entity] = []
    names = {folded(ref.name or "") for _, ref in found}
    for mention, ref in found:
        if _joins(ref, names):
            continue
        wanted = key(expand(ref.name or ""))  # "Khối CSND" and "Khối Cảnh sát"
        twin = next((e for e in entities if _same_name(wanted, key(expand(e.name or "")))), None)
        if twin is None:
            evidence = Evidence(mention.start, mention.end, mention.rule, 1.0 if ref.strong else 0.7)
            twin = Entity(f"c{len(entities) + 1}", ref.kind, None, ref.name, evidence)
            entities.append(twin)
        elif len(expand(ref.name or "")) > len(expand(twin.name or "")):
            twin.name = ref.name
        twin.places.append(mention.start)
    return entities


def _beside_numbered(
    context: Context,
    entities: Sequence[Entity],
    numbered: list[tuple[Mention, ClusterRef]],
    found: list[tuple[Mention, ClusterRef]],
) -> list[Entity]:
    """The clusters with a name that are others than the numbered `entities`, with every place that names them."""
    merged = {place for entity in entities for place in entity.places}
    names = [key(expand(entity.name)) for entity in entities if entity.name]
    free = [
        (m, r)
        for m, r in found
        if m.start not in merged and not (r.name and any(_same_name(key(expand(r.name)), name) for name in names))
    ]
    apart = _by_name(named_beside(context, numbered, free))
    for n, entity in enumerate(apart, 1):
        entity.cluster_id = f"n{n}"
        named = key(expand(entity.name or ""))
        alike = {
            m.start for m, r in free if r.kind == entity.kind and r.name and _same_name(key(expand(r.name)), named)
        }
        entity.places = sorted(alike.union(entity.places))
    return apart


def _keywords(text: str, mention: Mention) -> bool:
    """Whether the mention stands in a line of search words: no capital in a long line."""
    start, end = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    line = text[start : end if end >= 0 else len(text)]
    return len(line) > 40 and line == line.lower()


def _merge_names(context: Context, entities: list[Entity], found: list[tuple[Mention, ClusterRef]]) -> list[Entity]:
    """Give a numbered cluster the name that stands right beside its number: "số 3 (Khối nội chính)"."""
    text = context.article.text
    for (left, a), (right, b) in pairwise(found):
        pair = sorted((a, b), key=lambda ref: ref.form != "numbered")
        if pair[0].form == "numbered" and pair[1].form == "named" and _JOIN.match(text[left.end : right.start]):
            group = (pair[0].kind, pair[0].number, pair[0].body)
            entity = next(e for e in entities if (e.kind, e.number, e.body) == group)
            entity.name = entity.name or pair[1].name
            entity.places.append(min(left.start, right.start))
    kinds = {e.kind for e in entities}
    if len(kinds) == 1 or len({e.number for e in entities}) == len(entities):
        return entities
    return _told_apart(entities)


def _told_apart(entities: list[Entity]) -> list[Entity]:
    """The same number as cụm and as khối: two clusters when each kind has several numbers, else one by two words."""
    by_kind = {kind: [e for e in entities if e.kind == kind] for kind in ("cụm", "khối")}
    if all(len(group) > 1 for group in by_kind.values()):
        return entities
    main = max(by_kind.values(), key=len)
    rest = [e for e in entities if e not in main]
    for entity in rest:
        twin = next((e for e in main if e.number == entity.number), None)
        if twin:
            twin.places = sorted(twin.places + entity.places)
        else:
            main.append(entity)
    return main
