"""Recipients behind a title that opens its sentence as the topic, or that tells who they are by what they get.

"Với Cờ thi đua của Bộ, hội nghị đề nghị dành cho A"; "Được Cụm đề nghị tặng Cờ thi đua có A và B"
"""

import re

from thidua.link.awards.inverted import turned_round
from thidua.link.awards.lists import Found, onward, resolve
from thidua.link.stream import Stream

_TOPIC = re.compile(
    r"(?:^|[,;:.] )(?:riêng |còn |đối )?(?:với|về) (?:danh hiệu |các |[\"'] )*$"
    r"|(?:^|[;:] )(?:(?:riêng|còn|nhưng|và|danh hiệu|phần|hình thức|[-+*\"']) )*$"  # the title itself opens the clause
)
_MEANT_FOR = re.compile(
    r"^(?:[\"'] |của |@[IY]\d+ )*(?:,|thì) "
    r"(?:(?!nhường|từ chối|rút|xin |theo quy|quy định|chỉ dành|không |chưa )[^.;@]|@[CIYD]\d+){0,60}?(?<= )"
    r"(?:(?:dành |trao |tặng )?cho|"
    r"(?:đề nghị|đề xuất|thống nhất|nhất trí|bỏ phiếu|biểu quyết) (?:xét )?(?:tặng|trao|chọn|suy tôn)(?: cho)?"
    r"|(?:đề nghị|đề xuất|giới thiệu|trình)(?= @Q\d+ (?:(?:,|và) @Q\d+ )*(?:[.;)]|$))"
    r"|(?<!được )(?:suy tôn|bình chọn|bầu chọn|lựa chọn|đề cử|bình xét)) "
    r"(?:các |đơn vị )*@(?P<kind>[UQ])(?P<i>\d+) "
)


def topic_of(stream: Stream, before: str, after: str) -> Found | None:
    """The recipients of a title that opens its sentence: "Với Cờ thi đua của Bộ, hội nghị đề nghị dành cho A"."""
    match = _MEANT_FOR.match(after) if _TOPIC.search(before) else None
    return resolve(stream, onward(stream, int(match["i"])), "behind") if match else None


_THOSE_WHO_GET = re.compile(
    r"(?:^|[,;.:] )(?:các |những |số )?(?:cá nhân|tập thể|hội viên|đoàn viên|cán bộ|thầy cô) (?:đã |vừa |cũng )?"
    r"(?:được|nhận)(?: đề nghị)? (?:@I\d+ )?(?:(?:tặng|trao|nhận|khen) )*$"
)
_WHO_GET = re.compile(
    r"(?:^|[;:] )(?:các đơn vị |những đơn vị |đơn vị |cũng )*được (?:@C\d+ |cụm |khối |hội nghị |toàn cụm )?"
    r"(?:(?:thống nhất|nhất trí|bình chọn|bình xét|lựa chọn|chọn|đề nghị|đề xuất|suy tôn|để|xét) |@I\d+ |bộ )*"
    r"(?:(?:tặng|trao|nhận|khen) )*$"
)
_ARE_NAMED = re.compile(
    r"^(?:[\"'] |của |bộ |năm nay |lần này |@[IYO]\d+ )*(?:có|gồm|gồm có|là) (?:các |: )*@U(?P<i>\d+) "
)
# "Riêng hình thức Bằng khen của Bộ có 38 tập thể, 75 cá nhân"
_OPENS = re.compile(r"(?:^|[,;:.] )(?:(?:trong đó|riêng|về|với|hình thức|danh hiệu|,|[-+*\"']) )*$")
_ARE_SO_MANY = re.compile(r"^(?:[\"'] |của |bộ |giám đốc |chủ tịch |@[IY]\d+ )*(?:có|gồm|gồm có|là) @Q(?P<i>\d+) ")
_SO_MANY_HAVE_IT = re.compile(
    r"(?:[\"'] |của |bộ |giám đốc |chủ tịch |@[IY]\d+ )*có @Q\d+ (?:(?:,|và) @Q\d+ )*(?:[.;,)]|$)"
)


def those_who_get(stream: Stream, before: str, after: str) -> Found | None:
    """The recipients behind a title of those who get it: "cá nhân được tặng Bằng khen có 8 hội viên", "Được Cụm đề nghị
    tặng Cờ thi đua có A và B"."""
    named = _ARE_NAMED.match(after) if _WHO_GET.search(before) else None
    if named:
        return resolve(stream, onward(stream, int(named["i"])), "behind")
    opens = bool(_OPENS.search(before)) and _SO_MANY_HAVE_IT.match(after)
    match = _ARE_SO_MANY.match(after) if opens or _THOSE_WHO_GET.search(before) else None
    if match:
        return resolve(stream, onward(stream, int(match["i"])), "behind")
    return turned_round(stream, before, after)
