"""When two names mean the same: the leniences of scoring, as in the annotation guide."""

import re

from thidua import gazetteer
from thidua.text import key

# What stands before the name of a place in the name of its unit: "Công an tỉnh", "UBND huyện", "Thành phố". Longest
# first, since one head begins with another. Annotators leave them out or in as the article does.
_HEADS = sorted(
    (
        "công an", "ca", "catp", "ban chqs", "bộ chqs", "ban chỉ huy quân sự", "bộ chỉ huy quân sự", "bđbp",
        "bộ đội biên phòng", "vksnd", "viện kiểm sát nhân dân", "viện ksnd", "tand", "tòa án nhân dân", "thanh tra",
        "ubnd", "ủy ban nhân dân", "huyện ủy", "thành ủy", "tỉnh ủy", "mặt trận tổ quốc", "mttq",
        "mặt trận tổ quốc việt nam", "mttq việt nam", "ủy ban mặt trận tổ quốc", "ủy ban mttq",
        "ủy ban mặt trận tổ quốc việt nam", "ủy ban mttq việt nam", "ubmttq", "ubmttq việt nam",
        "đài phát thanh và truyền hình", "đài pt th", "tỉnh", "thành phố", "tp", "quận", "huyện", "thị xã", "tx", "xã",
        "phường", "thị trấn", "h", "q",
    ),
    key=len,
    reverse=True,
)  # fmt: skip
_HEAD = re.compile("(?:" + "|".join(_HEADS) + ") ")

_WRITTEN_OUT = {
    "tp": "thành phố",
    "cand": "công an nhân dân",
    "xdll": "xây dựng lực lượng",
    "ca": "công an",
    "ubnd": "ủy ban nhân dân",
    "vksnd": "viện kiểm sát nhân dân",
    "mttq": "mặt trận tổ quốc",
    "bđbp": "bộ đội biên phòng",
    "ccb": "cựu chiến binh",
    "chqs": "chỉ huy quân sự",
}
_SCOPE = re.compile(r" (tối cao|việt nam|trung ương)$")
_CITY = re.compile(r"(?:thành phố|tp)\b", re.IGNORECASE)
_SAME_BODY = re.compile(r"\btỉnh (?=\w)|\b(?:bộ|sở) chỉ huy (?=bộ đội biên phòng\b)|(?<=mặt trận tổ quốc) việt nam\b")
_CLUSTER_WORD = re.compile(r"^(cụm thi đua|khối thi đua|cụm|khối) ")


def unit_key(unit: str | None, province: str | None = None) -> str | None:
    """A unit as its province, else as its folded name without the heads before a place."""
    name = key(province or "") or key(unit or "")
    while found := _HEAD.match(name):
        name = name[found.end() :]
    return name or None


def host_key(host: str | None) -> str | None:
    """A host as its folded name written out; unlike in `unit_key` its head counts: to be at a province's police is
    another thing than to be in the province. "tỉnh", and "thành phố" of a city that is a province, may be left out."""
    words = (host or "").split()
    for i in range(len(words)):  # the longest tail that is a province, in any spelling: "TAND TP.HCM", "Sở Y tế BR-VT"
        place = gazetteer.province_named(" ".join(words[i:]))
        if place and (place.kind == "city" or not _CITY.match(" ".join(words[i:]))):
            words[i:] = [place.name]
            break
    written = key(gazetteer.expand(" ".join(words))).split()
    return _SAME_BODY.sub("", " ".join(_WRITTEN_OUT.get(word, word) for word in written)) or None


def cluster_key(number: int | None, name: str | None) -> str | None:
    """A cluster inside one article as its number, else as its folded name without "cụm thi đua"."""
    if number is not None:
        return str(number)
    return _CLUSTER_WORD.sub("", key(name)) if name and key(name) else None


def organisation_key(name: str) -> str | None:
    """An organisation as its folded name, abbreviations written out, "tối cao", "Việt Nam", "Trung ương" left out."""
    return _SCOPE.sub("", " ".join(_WRITTEN_OUT.get(word, word) for word in key(name).split())) or None


def same_with_more_heads(one: str, other: str) -> bool:
    """Whether the shorter of two unit keys stands whole at the beginning or the end of the longer."""
    long, short = (one, other) if len(one) > len(other) else (other, one)
    return long.endswith(" " + short) or long.startswith(short + " ")
