"""Numbers of units in a sentence, whatever they count: "6 đơn vị", "Công an 5 tỉnh", "nâng số thành viên lên 7"."""

import re
from collections.abc import Iterator

from thidua.link.stream import Stream, Token
from thidua.model import Count, PluralHead
from thidua.model.struct import struct
from thidua.words import NUMBER, number, opens_number

_NOUN = (
    r"(?:đơn vị|thành viên|tỉnh|thành phố|địa phương|huyện|thị xã|xã|phường|quận|trường|học viện|nhà trường"
    r"|doanh nghiệp"
    r"|tổng công ty|công ty|tập đoàn|tòa|viện|ngân hàng|chi nhánh|chi cục|cục|sở , (?:ban , )?ngành|sở|phòng"
    r"|ban|hội|trại giam|trại|cơ quan"
    r"|bệnh viện|đảng ủy|đảng bộ|chi bộ|tổ chức|báo|đài|chi hội|công đoàn|văn phòng|trung tâm|liên đoàn|anh em"
    r"|cơ sở|chi đoàn|bưu điện|điện lực|đồn|tiểu đoàn|trung đoàn|nhà máy|hợp tác xã|quỹ"
    r"|đội(?= (?:đến|tuyển|bóng|của|công an|tham dự))|đoàn(?= (?:tranh|tham gia|tham dự|thi đấu|góp mặt|dự)))(?= )"
)
_COUNTED = re.compile(
    rf"(?<![^ ])(?<!(?<!trong )số )(?<!thứ )(?<!hạng )(?<!khóa )(?<!trong năm )(?P<n>{NUMBER}) {_NOUN}"
)
_DECIMAL = re.compile(r"(?:^| )\d+ [.,] $")  # "12 , 5 đơn vị"
_FIGURE = 12  # characters before a number in which the figure that it ends may stand
_SIZE = re.compile(
    rf"(?:^| )số (?:lượng )?(?:đơn vị |thành viên )+(?:của (?:@C\d+|cụm|khối) )?(?:(?:tăng|nâng|giảm|hiện|nay) )*"
    rf"(?:từ {NUMBER} )?(?:lên|xuống còn|xuống|còn|là|thành) (?:thành )?(?P<n>{NUMBER}) "
    r"(?=[.;,)]|sau |so với |kể từ |từ )"
)
_COUNTING = frozenset("UHQ")  # types of tokens that have a count


@struct
class Stated:
    """A number of units at token `token` of a sentence; `begin` and `end` are places in the sentence's string."""

    value: int
    token: int
    begin: int
    end: int
    listed: int | None = None  # how many the list that carries the number names
    agencies: bool = False  # "Công an 5 tỉnh": not just five provinces
    teams: bool = False
    sized: bool = False  # "nâng số thành viên lên 7"
    share: str = ""  # of a share of them: "all" ("8/8 đơn vị"), "some" ("7/9 đơn vị", of which 9 is told)


def stated_in(stream: Stream) -> Iterator[Stated]:
    """Every number of units in a sentence, in text order."""
    found = []
    for i in stream.typed:
        token = stream.tokens[i]
        if token.type not in _COUNTING:
            continue
        begin = stream.at[i]
        end = stream.at[i + 1] if i + 1 < len(stream.at) else len(stream.string)
        value = token.value
        if token.type == "U":
            units = stream.units(i)
            if units.count is not None and units.groups < 2:
                found.append(Stated(units.count, i, begin, end, len(units.items), True))
            elif units.count is None and (told := _told_before(stream, i)) == len(units.items) > 1:
                found.append(Stated(told, i, stream.at[i - 1], end, told, True))
        elif isinstance(value, PluralHead) and value.count:
            found.append(Stated(value.count, i, begin, end, None, value.kind != "province"))
        elif isinstance(value, Count) and _of_units(value, token) and not value.turns:
            told, share = _shared(value, token)
            found.append(Stated(told, i, begin, end, teams=token.folded.endswith(" đội"), share=share))
    for match in _counted(stream):
        printed = number(match["n"])
        if printed is not None and not _DECIMAL.search(stream.string[: match.start()][-_FIGURE:]):
            found.append(
                Stated(
                    printed,
                    stream.token_at(match.start()),
                    match.start(),
                    match.end() + 1,
                    teams=match[0].endswith(("đội", "đoàn")),
                )
            )
    for match in _SIZE.finditer(stream.string) if "số " in stream.string else ():
        printed, at = number(match["n"]), match.start("n")
        if printed is not None:
            sized = "thành viên" in match[0] or "@C" in stream.string
            found.append(Stated(printed, stream.token_at(at), at, match.end("n") + 1, sized=sized))
    yield from sorted(found, key=lambda s: s.begin)


def _told_before(stream: Stream, i: int) -> int | None:
    """The number right before units that each have a head: "gồm | ba | Phòng Tham mưu, Phòng Hậu cần và Phòng A"."""
    before = stream.tokens[i - 1] if i else None
    return number(before.folded) if before and before.type == "W" and opens_number(before.folded) else None


def _counted(stream: Stream) -> Iterator[re.Match[str]]:
    """The matches of `_COUNTED`, looked for at the words that may open a number."""
    done = 0
    for token, at in zip(stream.tokens, stream.at):
        if at >= done and token.type == "W" and opens_number(token.folded):
            match = _COUNTED.match(stream.string, at)
            if match:
                yield match
                done = match.end()


_SHARE = re.compile(r"0?(?P<some>\d{1,2})/0?(?P<all>\d{1,2}) (?:đơn vị|thành viên)(?: thành viên)?")


def _shared(count: Count, token: Token) -> tuple[int, str]:
    """The number of units that a count tells of, of a share the whole; and what share it is."""
    match = _SHARE.fullmatch(token.folded)
    if match is None or int(match["some"]) > int(match["all"]):
        return count.quantity, ""
    return int(match["all"]), "all" if match["some"] == match["all"] else "some"


_OFFICES = (" đội", " phòng", " ban", " chi hội", " chi bộ", " chi đoàn", " phân xưởng", " nghiệp đoàn", " cơ sở")


def _of_units(count: Count, token: Token) -> bool:
    """Whether a count is of units, or of the teams they send."""
    return count.recipient == "unit" or token.folded.endswith(_OFFICES)


# The cluster, or its members, right before a number of units and their names: "Cụm 3 gồm | hai trường A, B".
_OF_WHOM = re.compile(
    r"(?:@C\d+ (?:(?:-|của|thuộc|,) )?(?:@O\d+ )?(?:@Y\d+ )?(?:hiện |nay |này )*"
    r"|thành viên (?:của |cụm |khối |@C\d+ )*)"
    r"(?:(?:gồm|bao gồm|gồm có|là|:) )+$|^@C\d+ (?:(?:-|của|thuộc|,) )?(?:@O\d+ )?(?:hiện |nay )?có $"
)
_CLOSED = re.compile(r"(?:\) )?(?:[.;] |$)")


def as_many(stream: Stream, i: int, size: int, before: str, after: str) -> str | None:
    """The words before the number of the list at token i, where that stands right before it, is the list's size and
    the sentence ends with it: "Cụm gồm | hai trường THCS A, THCS B"; None for any other list.

    "Cụm có hai trường A, B dẫn đầu", "gồm hai trường A, B và ba trường C, D, E": these two are not all.
    """
    counted = stream.tokens[i - 1] if i else None
    value = counted.value if counted and counted.type == "Q" else None
    if not isinstance(value, Count) or value.quantity != size or not _CLOSED.match(after):
        return None
    told = before[: before.rfind("@Q")]
    return told if _OF_WHOM.search(told) else None
