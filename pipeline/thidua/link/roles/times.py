"""Roles told of times long gone ("Mười năm trước, A là Cụm trưởng"), for which no year can be given."""

import re

from thidua.link.stream import LAST_YEAR, NEXT_YEAR, THIS_YEAR, RolePhrase, Stream, Token, is_last_year
from thidua.model import DateMention
from thidua.words import NUMBER

# How a sentence begins that goes back: "Mười năm trước, ...", "Nhiệm kỳ trước do A ...", "Trước kia, ...".
_GOES_BACK = re.compile(
    r"^(?:[\"-] )?(?:(?:còn nhớ|hồi|vào|ở|từ|trong|ngay) )*(?:@Y\d+ (?:trở )?về trước "
    r"|@Y(?P<year>\d+) |cách đây (?!ít |vài |một (?:tuần|tháng))"
    r"|trước kia |trước đây |ngày trước |ngày xưa |thuở |hồi (?:đó|ấy) |(?:ngày|khi|dạo|thời) (?:đó|ấy) , "
    r"|(?:nhiệm kỳ|khóa|kỳ) (?:trước|cũ) )"
)
_YEARS_AGO = re.compile(
    rf"(?:cách đây )?(?:{NUMBER}|mấy|vài|nhiều) năm (?:trước|về trước|qua|nay|trước đây)$|cách đây "
)
_NOW = re.compile(r"(?:^| )(?:nay|hiện|hiện nay|đến nay|bây giờ|giờ) ")
# "Hồi A làm Cụm trưởng, ...", "từ thời A còn làm Cụm trưởng": when it was, right before the unit.
_NEAR = 24  # code points before a unit in which these words stand
_WHEN_STILL = re.compile(r" (?:khi|lúc|hồi|thời) còn (?:là|làm|giữ) ")  # "theo cách của A khi còn là Cụm trưởng"
_BACK_WHEN = re.compile(r"(?:^| )(?:hồi|thời|dạo|thuở|lúc) (?:còn |mà |do )*$")
# "A làm Cụm trưởng hai năm đầu"
_AT_FIRST = re.compile(
    rf"(?:trong |ở |vào )?(?:(?:(?:{NUMBER}|những|mấy|các) năm|những ngày|thuở|buổi|thời kỳ|nhiệm kỳ) đầu"
    r"|lúc mới (?:chia|lập))(?= )(?! năm)"
)
# "Cuối năm 2016, A bàn giao ... cho B"
_OPENS_ON = re.compile(r"(?:(?:vào|hồi|từ) )?@D(?P<day>\d+) ")
_LAST_MONTHS = ("10", "11", "12")
_FIRST_MONTHS = ("01", "02", "03")


def year_begun(stream: Stream) -> int | None:
    """The year for which an act holds whose sentence opens with the part of a year it fell into: its first months, or
    the last ones of the year before; None for any other time."""
    opening = _OPENS_ON.match(stream.string)
    year = given_for(stream.tokens[int(opening["day"])]) if opening else None
    return year if year is not None and year > 0 else None


def given_for(token: Token) -> int | None:
    """The year for which a role holds that was given at the time of a token "D" or "Y".

    That year for its first months, the next for its last ones; LAST_YEAR, THIS_YEAR or NEXT_YEAR where "năm ngoái" and
    "năm nay" have no number; None for any other time.
    """
    value = token.value
    if not isinstance(value, DateMention):
        return None
    month = value.value[5:7]
    begins = token.folded.startswith("đầu năm") or month in _FIRST_MONTHS
    if not begins and not token.folded.startswith("cuối năm") and month not in _LAST_MONTHS:
        return None
    if value.value[:4].isdigit():
        return int(value.value[:4]) + (0 if begins else 1)
    if token.folded.endswith(("năm ngoái", "năm trước", "năm rồi")):
        return LAST_YEAR if begins else THIS_YEAR
    if begins and token.folded == "đầu năm":
        return THIS_YEAR
    return (THIS_YEAR if begins else NEXT_YEAR) if token.folded.endswith("năm nay") else None


# "Lễ bàn giao ... bị hoãn đến tháng 2", "... sẽ diễn ra đầu năm tới"
_PUT_OFF = re.compile(
    r"(?:, )?(?:(?:đã|phải|tạm|bị|được|nay|lại) )*(?:hoãn|lùi|dời|hủy|đình)(?= )|(?:sẽ|dự kiến|chưa) (?:được |phải )?"
    r"(?:diễn ra|tổ chức|tiến hành|thực hiện|công bố)(?= )"
)
_CEREMONIES = ("lễ ", "buổi ", "việc ", "nghi thức ", "thủ tục ", "hội nghị ", "kế hoạch ")
_DRAFTED = re.compile(
    r"(?:theo )?(?:dự kiến|phương án|đề án|tờ trình|dự thảo|kịch bản) [^.;:,@]*(?:@[UIRYC]\d+ [^.;:,@]*)?[:,] "
)


def put_off(stream: Stream, match: re.Match[str], act: bool) -> bool:
    """Whether a match tells what is still to be: a ceremony put off, or a plan that the sentence opens with.

    Args:
        stream: the sentence.
        match: of a frame.
        act: whether it tells an act: a body may well act on a draft.
    """
    if act:
        ceremony = stream.string.endswith(_CEREMONIES, 0, match.start())
        return ceremony and bool(_PUT_OFF.match(stream.string, match.end()))
    drafted = _DRAFTED.match(stream.string)
    return bool(drafted and drafted.end() <= match.start())


def former(stream: Stream, match: re.Match[str], phrase: RolePhrase, year: int | None, act: bool) -> bool:
    """Whether a match tells of a time long gone, for which no year can be given.

    Args:
        stream: the sentence.
        match: of a frame, with `to` captured.
        phrase: the role it tells.
        year: that its words print for the role.
        act: whether it tells an act: the year of an act is not that of the role.
    """
    dated = year is not None
    before = stream.string[: match.start()]
    at = stream.at[int(match["to"])]
    told_of_then = _BACK_WHEN.search(stream.string[max(0, at - _NEAR) : at]) or _WHEN_STILL.search(match[0])
    if told_of_then or _AT_FIRST.match(stream.string, match.end()):
        return not dated
    back = _GOES_BACK.match(stream.string)
    if back is None or (back.end() > match.end()) or _NOW.search(before[back.end() :]) or "@Y" in before[back.end() :]:
        return False
    if back["year"] is None:
        return not dated
    token = stream.tokens[int(back["year"])]
    ago = _YEARS_AGO.match(token.folded)
    return bool(ago) or (is_last_year(token) and (not dated or (act and phrase.year is None)))
