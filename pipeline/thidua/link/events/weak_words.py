"""When a weak word of review ("bình xét", "chấm điểm") tells a meeting: beside a gathering, a year, or on a day."""

import re

from thidua.link.events.cues import Cue
from thidua.link.events.period import printed_for
from thidua.link.stream import UnitList
from thidua.model import DateMention

_MEETING = re.compile(
    r"hội nghị|buổi |lễ |họp|phiên|tổ chức|khai mạc|diễn ra|chủ trì|vừa |gặp nhau|ngồi lại|về dự|tới dự|đến dự|đón "
)
_GATHERING = re.compile(r"hội nghị|buổi (?!sáng|chiều|tối|trưa)|cuộc (?:họp|gặp)|họp|phiên")
_BY_ITSELF = 0.5  # from this weight a meeting's word or a year beside it is enough

# "(Công an các tỉnh A, B, C (Cụm thi đua số 3)) (chiều 2/12) (cùng) | bình xét thi đua": who, when, and nothing else.
_WHO = (
    r"(?:@[UCHOQ]\d+|lãnh đạo|đại diện|các|những|cả|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+|đơn vị|thành viên|tỉnh"
    r"|huyện|xã|phường|sở|trường|trại giam|trại|phòng|ban|hội|cụm|khối|trong|thuộc|của|toàn|ngành|thi đua|[,()-]|và"
    r"|cùng|đã|vừa|đều|nhau|tiến hành|chung|bỏ phiếu|xem xét|đồng loạt|chính thức|này|tại|ở"
    r"|sáng|chiều|trưa|tối|ngày|hôm) "
)
_ON_A_DAY = re.compile(rf"(?:{_WHO})*@D(?P<day>\d+) (?:{_WHO})*")
_MIDYEAR = ("06", "07", "08")  # what is scored then is as often half a year
_CLAUSE = re.compile(r"[;:.] ")
_OF_EMULATION = re.compile(r"(?:[^.;]{0,60} )?(?:thi đua|@A\d+|@Y\d+|cuối năm|các đơn vị) ")


# "Cụm thi đua số 2 (vừa) nhìn lại một năm thực hiện phong trào thi đua": what the cluster itself does, as a headline or
# a report has it; "nhìn lại một năm ..., cụm có ..." leads a result in.
_OF_CLUSTER = re.compile(
    r"(?:^|[(|-] |@U\d+ |các đơn vị |thuộc |trong |tại )@C\d+ (?:(?:(?:-|của|thuộc|,|\() )*@[OUI]\d+ (?:\) )?)?"
    r"(?:(?:vừa|đã|cùng|nhau|cùng nhau|:|-|họp|về|tề tựu) )*$"
)
_A_YEAR = re.compile(
    r" ?(?:(?:một|1|01) năm|12 tháng|chặng đường (?:một )?năm|năm thi đua|kết quả (?:một )?năm) "
    r"(?=(?:[^@.;:,]|@[AC]\d+ )*(?:thi đua|phong trào) )(?:[^@.;:,]|@[AC]\d+ ){0,60}(?!, @)"
)


def counts(cue: Cue) -> bool:
    """Whether a weak word of review stands beside a gathering, or (from 0.5) beside a meeting's word or a year, or is
    what a cluster does ("Cụm thi đua số 2 nhìn lại một năm thi đua"), or several units did on a day."""
    if _GATHERING.search(cue.near):
        return True
    by_cluster = _A_YEAR.match(cue.after) and _OF_CLUSTER.search(cue.before)
    told = _MEETING.search(cue.near) or printed_for(cue) or by_cluster
    return (cue.weight >= _BY_ITSELF and bool(told)) or _on_a_day(cue)


def _on_a_day(cue: Cue) -> bool:
    clause = _CLAUSE.split(cue.stream.string[: cue.start])[-1]
    match = _ON_A_DAY.fullmatch(clause)
    if match is None or not _OF_EMULATION.match(cue.stream.string, cue.start):
        return False
    day = cue.stream.tokens[int(match["day"])].value
    units = (cue.stream.tokens[int(n)].value for n in re.findall(r"@U(\d+) ", clause))
    several = any(isinstance(u, UnitList) and (len(u.items) > 1 or u.plural) for u in units)
    if not isinstance(day, DateMention) or day.precision != "day" or day.value[5:7] in _MIDYEAR:
        return False
    return several or "@C" in clause
