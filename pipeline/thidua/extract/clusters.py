"""Emulation clusters (cụm thi đua, khối thi đua) as an article names them: by number, by name, or bare.

A mention is "strong" when it says "thi đua" itself; "weak" ones ("Cụm 5", "cụm số 4", "Khối ANND", "cụm đồng bằng")
count only in an article that a strong mention or a role word ties to emulation: link/ decides.
"""

import re
from collections.abc import Iterator
from typing import Literal

from thidua.extract.cluster_names import NAME_STOPS, NAME_WORD, OPENS_NAME, is_region, name_end, names_area
from thidua.model import ClusterForm, ClusterRef, Mention
from thidua.rules import declare
from thidua.text import folded
from thidua.words import OTHER_CLUSTERS

# "khi đua", "thị đua", "Cụcm", "Cụm thi đau": slips of the keyboard seen in print; the words around leave no doubt.
_HEAD = (
    r"(?<![^\W_])(?P<kind>cụcm|cụm|khối|khu\s+vực(?=\s+thi\s+đua))(?P<td>\s+(?:thi|khi|thị)\s+(?:đua|đau|dua))?"
    r"(?:\s+(?P<kind2>khối|cụm)(?=\s+(?:số\s+)?[\divx]))?"
)
# a sign behind the number is the number's own only where one opened before it: not in "(Cụm trưởng Cụm số 3)"
# ... and the number stands in the line of its head, or "số" opens the next: "10:08" below a headline is an hour
_NUMBER = (
    r"(?:[^\S\n]*|\s*(?=số))(?P<so>số\s*)?(?P<sign>[\"'(])?"
    r"(?P<n>\d{1,2}|[ivxl]{1,5})(?![\w%]|[.,:/-]\d)(?(sign)[\"')]?)"
)
_NUMBERED = re.compile(_HEAD + _NUMBER)
_ANY = re.compile(_HEAD)
_ANCHOR = re.compile(r"[ck](?:ụm|ục|hố|hu)")  # with one of these begins whatever `_ANY` finds
_OTHER_CLUSTERS = re.compile(r"\s*" + OTHER_CLUSTERS)
_BEHIND = re.compile(r"\s+" + _NUMBER.removeprefix(r"\s*").replace(r"(?P<so>số\s*)?", r"(?P<so>số\s*)"))

# A number before one of these counts things; it is not the cluster's own ("Cụm thi đua 7 tỉnh miền núi").
_COUNTED = re.compile(
    r"\s*(?:tỉnh|thành\s+phố|đơn\s+vị|trường|huyện|quận|xã|phường|sở|cơ\s+quan|công\s+ty|doanh\s+nghiệp|hội|phòng"
    r"|cục|địa\s+phương|giờ|ngày|nội\s+dung|đài|báo|ban|chi\s+nhánh|bệnh\s+viện|ngân\s+hàng|trung\s+tâm|tổ\s+chức"
    r"|thành\s+viên|viện|học\s+viện|tổng\s+công\s+ty|tập\s+đoàn|ngành|thành\s+đoàn|chi\s+cục|kho\s+bạc"
    r"|phiên|vụ|lượt|buổi|cuộc|lần(?!\s+lượt)|người|điểm|căn|hộ|mô\s+hình|tổ|đội|lớp|trận|đợt|tuyến|công\s+trình"
    r"|(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+đồng|suất|phần\s+quà|tiêu\s+chí|chỉ\s+tiêu|nhiệm\s+vụ|tập\s+thể|cá\s+nhân"
    r"|(?:tháng|tuần)(?!\s+\d)|năm\s+(?:liền|liên|một\s+lần))(?![^\W_])"
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}

_NAME_START = re.compile(
    r"\s*(?:-\s*)?[\"']?(?P<start>các\s|ngành\s|khu\s+vực\s|miền\s|vùng\s|khối\s|cơ\s+quan|doanh\s+nghiệp|đồng\s+bằng|ven\s+(?=biển|sông|đô)"
    r"|(?:(?:xã|phường|thị\s+trấn|huyện|quận|thị\s+xã|thành\s+phố)(?:,?\s+và\s+|,\s*|\s+(?=số))){1,4}(?=số\s)"
    r"|biên\s+phòng|\d{1,2}\s+\w)"
)


_LEAD = re.compile(r"\s*(?:-\s*)?[\"']?")
# "cụm - Hà Giang, Cao Bằng, Lào Cai": behind the dash stands who is in it.
_DASHED = re.compile(r"\s+-\s+")
_LISTED_ON = re.compile(r",\s*(?P<second>[^\W\d_])[^,.;:()\n]{0,60}(?:,\s*|\s(?:và|cùng)\s+)(?P<third>[^\W\d_])")


def roman(text: str) -> int | None:
    """The value of a Roman numeral in lower case, None if it is not well formed ("iix")."""
    total = 0
    for here, after in zip(text, [*text[1:], ""]):
        value = _ROMAN[here]
        total += -value if after and _ROMAN[after] > value else value
    forms = {1: "i", 4: "iv", 5: "v", 9: "ix", 10: "x", 40: "xl", 50: "l"}
    spelled, rest = "", total
    for value in sorted(forms, reverse=True):
        while rest >= value:
            spelled, rest = spelled + forms[value], rest - value
    return total if spelled == text else None


def _kind(match: re.Match[str]) -> Literal["cụm", "khối"]:
    return "khối" if (match["kind2"] or match["kind"]) == "khối" else "cụm"


_ONE_PLACE = re.compile(r"\s*(?:huyện|quận|thị xã|xã|phường)\s+(?P<name>[^\W\d_]+(?:\s+[^\W\d_]+)?)(?P<after>\s*\S*)")
_REGIONS = ("Bắc", "Nam", "Đông", "Tây", "Trung", "Ven", "Đồng", "Miền", "Vùng")


def _of_one_place(text: str, end: int) -> bool:
    """Whether a number is the cluster's own though a place follows: "Khối thi đua 12 | huyện Bù Đăng tổng kết"."""
    place = _ONE_PLACE.match(text, end)
    if place is None or place["name"].startswith(_REGIONS) or not all(w[0].isupper() for w in place["name"].split()):
        return False
    return place["after"].strip() not in (",", "và", "-", ";") and not place["after"].startswith(",")


# What makes "Khối 12" a block of emulation and no year of a school.
_OF_BLOCKS = re.compile(r"khối\s+(?:thi\s+đua|trưởng|phó)|(?<!tổ )(?:trưởng|phó)\s+khối")


def _of_a_school(view: str) -> bool:
    """Whether "Khối 12" of an article is a year of a school: it names a cluster by its full name, and no block."""
    return "cụm thi đua" in view and not _OF_BLOCKS.search(view)


_SECTOR = re.compile(r"\s+(?:kinh\s+tế|dân\s+vận|hành\s+chính|công\s+nghiệp|dự\s+án)(?![^\W_])")


def _of_a_sector(match: re.Match[str], text: str, view: str) -> bool:
    """Whether "Khối Kinh tế" is a block of emulation, no bloc of economies: in capitals, where blocks are spoken of."""
    named = _SECTOR.match(view, match.end()) if _kind(match) == "khối" else None
    return bool(named and text[match.end() :].lstrip()[:1].isupper() and _OF_BLOCKS.search(view))


def _numbered(match: re.Match[str], text: str, view: str) -> ClusterRef | None:
    """A numbered reference, or None when the number is something else's."""
    printed = text[match.start("n") : match.end("n")]
    number = int(match["n"]) if match["n"].isdigit() else roman(match["n"])
    if not number or (not printed.isdigit() and not printed.isupper()):
        return None
    named = not match["td"] and text[match.end() :].lstrip()[:2].istitle()  # "Khối 10 Trường THPT A" counts no schools
    counts = not match["so"] and not named and _COUNTED.match(view, match.end())
    if counts and not _of_one_place(text, match.end()):
        return None
    plain = not match["so"] and not match["td"] and match["kind"] == "khối"
    if plain and (text[match.start()].islower() or _of_a_school(view)):
        return None  # "học sinh khối 12", "Khối 12 thi thử"
    return ClusterRef("numbered", _kind(match), number=number, strong=bool(match["td"]))


def _named(match: re.Match[str], text: str, view: str) -> tuple[ClusterRef, int] | None:
    """A reference by name with the end of the name, or None."""
    at = match.end()
    opener = _NAME_START.match(view, at)
    lead = _LEAD.match(view, at)
    begin = opener.start("start") if opener else (lead.end() if lead else at)
    if begin >= len(text) or view[at:begin].count("\n"):
        return None
    first = NAME_WORD.match(view, begin)
    if not opener and (not first or not text[begin].isupper() or first[0] in ("trưởng", "phó")):
        return None
    if not opener and first and first[0] in NAME_STOPS and not OPENS_NAME.match(view, begin):
        return None
    if first and first[0].isdigit() and not _COUNTED.match(view, first.end()):
        return None
    end = name_end(text, view, begin)
    if end <= begin or (not opener and _lists(text, view, at, end)):
        return None
    name = " ".join(text[begin:end].split()).strip(" -\"'")
    if view.startswith("khối thi đua", begin) or view[begin:end].strip() in (
        "các",
        "các tỉnh",
        "các đơn vị",
        "khu vực",
        "các địa phương",
    ):
        return None
    return ClusterRef("named", _kind(match), name=name, strong=bool(match["td"])), end


def _lists(text: str, view: str, at: int, end: int) -> bool:
    """Whether the name from a dash behind the cluster's head at `at` to `end` is the first of three or more units."""
    joined = _LISTED_ON.match(view, end) if _DASHED.match(view, at) else None
    if joined is None or is_region(view, at, end):
        return False
    return text[joined.start("second")].isupper() and text[joined.start("third")].isupper()


def _number_behind(named: ClusterRef, end: int, text: str, view: str) -> tuple[ClusterRef, int]:
    """The reference with the number printed behind its name, "Khối thi đua các doanh nghiệp số 2", and its end."""
    found = _BEHIND.match(view, end)
    if found is None or "\n" in found[0]:
        return named, end
    number = int(found["n"]) if found["n"].isdigit() else roman(found["n"])
    if not number or not (found["n"].isdigit() or text[found.start("n") : found.end("n")].isupper()):
        return named, end
    return ClusterRef("numbered", named.kind, number, named.name, named.strong), found.end()


def _several(name: str) -> bool:
    """Whether what stands behind "các cụm thi đua" tells several of them: "ngành Y tế", "Kinh tế, Nội chính"."""
    return name.startswith("ngành") or ("," in name and not name.startswith("các "))


# "Đảng ủy Khối", "Đoàn Khối": bodies of that name; "đón đoàn Cụm thi đua số 7" are those who came.
_BODY_OF = re.compile(r"(?:đảng\s+ủy|đảng\s+bộ|liên|công\s+đoàn|(?P<visit>đoàn))\s+$")
_REACH = 48  # code points before a cluster in which it may be called a former one
_FORMER = re.compile(r"\s+(?:cũ|trước\s+đây)(?![^\W_])")
_MANY = re.compile(r"(?:các|những|mỗi|từng|\d|(?:cụm|khối|đua)\s*,)\s*(?:cụm,?\s*)?$")  # no comma of the sentence
_FORMERLY = re.compile(
    r"(?<![^\W_])(?:đến\s+hết\s+(?:năm\s+)?\d{4}|trước\s+(?:đây|kia|đó|năm\s+\d{4})|tiền\s+thân),?\s+"
    r"(?:còn\s+)?(?:là|mang\s+tên|mang\s+số|có\s+tên(?:\s+là)?)\s+$"
)


# "Khu vực có 5 đơn vị", "được Khu vực đề nghị": the bare word, in an article that names a "Khu vực thi đua".
_AREA = re.compile(
    r"(?<![^\W_])(?:khu\s+vực(?=\s+(?:này|có|gồm|đã|vừa|cũng|thống\s+nhất|nhất\s+trí|bầu|đề\s+nghị|suy\s+tôn|họp|tổng\s+kết|sơ\s+kết"
    r"|ký|bình\s+chọn|chấm|hiện)(?![^\W_]))|(?:(?<=của )|(?<=toàn )|(?<=được )|(?<=cả ))khu\s+vực(?=\s*[.,;:)]))"
)


def find_clusters(text: str) -> Iterator[Mention]:
    """Every reference to a cluster in an NFC text, in text order; they do not overlap."""
    view = folded(text)
    found = _headed_clusters(text, view)
    if not names_area(view):
        yield from found
        return
    areas = (
        Mention(*m.span(), text[slice(*m.span())], "cluster", ClusterRef("bare", "cụm"), "clusters.bare")
        for m in _AREA.finditer(view)
    )
    yield from sorted([*found, *areas], key=lambda m: m.start)


def _headed_clusters(text: str, view: str) -> Iterator[Mention]:
    """Every reference that says "cụm", "khối" or "khu vực thi đua"."""
    at = 0
    while anchor := _ANCHOR.search(view, at):
        match = _ANY.match(view, anchor.start())
        at = match.end() if match else anchor.start() + 1
        if match is None:
            continue
        if (body := _BODY_OF.search(view[max(0, match.start() - 10) : match.start()])) and not (
            match["td"] and body["visit"]
        ):
            continue  # "Đảng ủy Khối các cơ quan": a body of that name, no cluster
        if not match["td"] and _OTHER_CLUSTERS.match(view, match.end()) and not _of_a_sector(match, text, view):
            continue
        found = _NUMBERED.match(view, match.start())
        ref = _numbered(found, text, view) if found else None
        if found and ref:
            at = found.end()
            told = view[max(0, found.start() - _REACH) : found.start()]
            if _FORMER.match(view[at : at + 12]) or _FORMERLY.search(told):
                continue  # "Cụm thi đua số 5 cũ", "đến hết năm 2023 là Cụm thi đua số 3" are told of, not about
            yield Mention(found.start(), at, text[found.start() : at], "cluster", ref, "clusters.numbered")
            continue
        named = _named(match, text, view)
        before = view[max(0, match.start() - 12) : match.start()]
        many = _MANY.search(before)
        told = named[0].name or "" if named else ""
        # "Sau sáp nhập, cụm thi đua ngành X" calls the cluster by its sector
        if named and not (many and _several(told)) and not (before.endswith(", ") and told.startswith("ngành")):
            ref, at = _number_behind(*named, text, view)
            rule = f"clusters.{ref.form}"
        elif many:
            ref, rule = ClusterRef("generic", _kind(match), strong=False), "clusters.generic"
        else:
            ref, rule = ClusterRef("bare", _kind(match), strong=bool(match["td"])), "clusters.bare"
        yield Mention(match.start(), at, text[match.start() : at], "cluster", ref, rule)


def _refs(form: ClusterForm, text: str) -> list[object]:
    return [
        (m.value.number if form == "numbered" else m.value.name)
        for m in find_clusters(text)
        if isinstance(m.value, ClusterRef) and m.value.form == form
    ]


declare(
    "clusters.numbered",
    stage="extract",
    read=lambda text: _refs("numbered", text),
    examples={
        "Cụm thi đua số 7 - Bộ Công an họp": [7],
        "Cụm Thi đua số IV ký giao ước": [4],
        "cụm số 09 vừa tổng kết": [9],
        "Khối thi đua số 3 (Khối nội chính)": [3],
        "Cụm VIII và Cụm 2": [8, 2],
        "Cụm 3 tháng 6/2024 họp": [3],
        "Khối thi đua các doanh nghiệp số 12 họp": [12],
    },
    rejects=[
        "Cụm thi đua 7 tỉnh miền núi",
        "cụm công nghiệp số 5",
        "Cụm công tác Đảng số 3",
        "học sinh khối 12",
        "sơ kết hoạt động của cụm 6 tháng đầu năm",
        "sinh hoạt cụm 2 tuần một lần",
        "thưởng cụm 3 triệu đồng",
    ],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "clusters.named",
    stage="extract",
    read=lambda text: _refs("named", text),
    examples={
        "Cụm thi đua An ninh tổ chức hội nghị": ["An ninh"],
        "Cụm thi đua các tỉnh miền Đông Nam Bộ gồm": ["các tỉnh miền Đông Nam Bộ"],
        "Khối thi đua các cơ quan Đảng đề nghị": ["các cơ quan Đảng"],
        "Cụm thi đua 12 tỉnh, thành phố phía Nam họp": ["12 tỉnh, thành phố phía Nam"],
        "Nay, Cụm thi đua Hội Luật gia các tỉnh, thành phố miền Tây họp": ["Hội Luật gia các tỉnh, thành phố miền Tây"],
        "Cụm thi đua 6 huyện trung du, miền núi ký giao ước": ["6 huyện trung du, miền núi"],
        "Cụm thi đua Trung du và miền núi phía Bắc: Cụm trưởng là": ["Trung du và miền núi phía Bắc"],
        "Khối thi đua các cơ quan Tư pháp, Nội chính Trung ương họp": ["các cơ quan Tư pháp, Nội chính Trung ương"],
        "Khối thi đua các Bộ, ban, ngành tổng hợp ký giao ước": ["các Bộ, ban, ngành tổng hợp"],
    },
    rejects=[
        "các đơn vị trong Cụm thi đua đã ký",
        "các cụm, khối thi đua trong tỉnh",
        "cụm dân cư số 4",
        "các khối thi đua Kinh tế, Nội chính họp",
    ],
    source="papers of provinces and ministries, 2009-2026",
)
