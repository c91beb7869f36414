"""Which year, half-year, quarter or school year an event's word is about."""

import re
from collections.abc import Sequence

from thidua.anchors import Anchored
from thidua.link.context import Context
from thidua.link.events.cues import Cue, token_at
from thidua.link.events.standing import WINDOW
from thidua.link.stream import YEARS, RolePhrase, Stream, Token
from thidua.model import DateMention

_PERIODS = ("year", "half_year", "quarter", "school_year")
_OTHER_YEAR = Anchored(
    r"(?:so với|ban hành|thay thế|giai đoạn|nhiệm kỳ|phương hướng|nhiệm vụ|kế hoạch|chương trình|cùng kỳ"
    r"|đề xuất|đề ra|làm @R\d+"
    r"|cờ thi đua|từ|sửa đổi|thay cho) "
    r"(?:[^@.;,]* )?$"
    r"|(?:quyết định|quy định|quy chế|công văn|thông báo|hướng dẫn|văn bản)(?: số [^@ ]+)? (?:của )?$"
)
_NEXT_MATTER = Anchored(r"(?:^|(?<= ))(?:giao ước|ký kết|triển khai|phương hướng|bàn việc|phát động|sang @Y) ")
_BARE_YEAR_AFTER = frozenset(("năm", "đua", "kết", "ước", "xuân", '"', "'", "tác", "antq", "thắng", "quốc"))
_FOUR_DIGITS = re.compile(r"\d{4}")
_STAGE = re.compile(r"giai đoạn|nhiệm kỳ")
_THIS_YEAR = ("năm nay", "năm học này", "năm này")
_GONE = (*_THIS_YEAR, "năm ngoái", "năm trước", "năm qua", "năm vừa qua")  # an article that prints no other may be of


def number(period: str | None) -> int | None:
    """The year of a period; of a school year the one it ends in.

    >>> number("2024-H1"), number("2022/2023"), number(None)
    (2024, 2023, None)
    """
    if not period or not period[:4].isdigit():
        return None
    return int(period[-4:] if period[4:5] == "/" else period[:4])


def following(period: str) -> str:
    """The period after a year or school year.

    >>> following("2024"), following("2022/2023")
    ('2025', '2023/2024')
    """
    first = int(period[:4])
    return f"{first + 1}/{first + 2}" if period[4:5] == "/" else str(first + 1)


def whole(period: str | None) -> str | None:
    """The year or school year that holds a period; None where the text prints no year."""
    if not period or not period[:4].isdigit():
        return None
    return period if period[4:5] == "/" else period[:4]


def printed_at(tokens: list[Token], i: int) -> str | None:
    """The period that token i prints, also a bare year behind "thi đua" ("phong trào thi đua 2009").

    A part of the year that is no half, quarter or school year ("9 tháng đầu năm 2022") gives its year.
    """
    value = tokens[i].value
    if isinstance(value, DateMention):
        if value.precision in _PERIODS:
            return value.value
        if value.precision in ("part_of_year", "interval") and not _STAGE.search(tokens[i].folded):
            return value.value[:4] if value.value[:4].isdigit() else None
    elif i and tokens[i - 1].folded in _BARE_YEAR_AFTER and _FOUR_DIGITS.fullmatch(tokens[i].folded):
        return tokens[i].folded if int(tokens[i].folded) in YEARS else None
    return None


def printed_for(cue: Cue) -> str | None:
    """The period printed for a cue: the nearest one behind it in its sentence, else before it."""
    tokens, string = cue.stream.tokens, cue.stream.string
    here = cue.token
    first = token_at(cue.stream, max(0, cue.start - WINDOW))
    for i in [*range(here, _next_matter(cue)), *range(here - 1, first - 1, -1)]:
        value = printed_at(tokens, i)
        if value is None:
            continue
        begin = max(cue.start if i > here else 0, cue.stream.at[i] - 40)  # behind a cue its own words come first
        begun = cue.type == "annual_review" and string.endswith("sang ", begin, cue.stream.at[i])  # "bước sang @Y"
        if not (begun or _OTHER_YEAR.search(string[begin : cue.stream.at[i]])):
            return value
    return None


def _next_matter(cue: Cue) -> int:
    """Index of the token where another matter begins: a review's year never stands behind the next year's pact."""
    last = cue.end + WINDOW
    tokens = token_at(cue.stream, last) + 1
    if cue.type not in ("annual_review", "midyear_review"):
        stop = cue.stream.string.find(" ; ", cue.end, last)
        return token_at(cue.stream, stop + 1) if stop > 0 else tokens
    found = _NEXT_MATTER.search(cue.stream.string, cue.end, last)
    return token_at(cue.stream, found.start()) if found else tokens


_MONTHS = re.compile(r"(?<!\S)(?:0?[3-57-9]|1[01]|ba|chín|mười|mười một) tháng (?!này|tới)")
_NEAR = 80  # characters behind a cue in which its period stands


def of_months(cue: Cue) -> bool:
    """Whether nine or so months, or a quarter, are looked at: neither a year nor its half."""
    if _MONTHS.search(cue.after[:_NEAR]) or of_quarter(cue):
        return True
    last = token_at(cue.stream, min(cue.end + _NEAR, len(cue.stream.string) - 1))
    return any(t.type == "D" and _MONTHS.match(t.folded) for t in cue.stream.tokens[cue.token : last + 1])


def of_quarter(cue: Cue) -> bool:
    """Whether the period printed for a cue is a quarter."""
    return "-Q" in (printed_for(cue) or "")


def stage_of(cue: Cue) -> bool:
    """Whether the event is of a stage of several years ("giai đoạn 2022 - 2023"), which is no period of the table."""
    last = _next_matter(cue)
    return any(
        isinstance(t.value, DateMention) and _STAGE.search(t.folded) for t in cue.stream.tokens[cue.token : last]
    )


def _stated_years(stream: Stream, any_matter: bool) -> list[int]:
    years = []
    for i, token in enumerate(stream.tokens):
        value = token.value
        if i and token.type == "W" and stream.tokens[i - 1].folded == "đua" and (bare := printed_at(stream.tokens, i)):
            years.append(int(bare))  # "năm thi đua 2023"
        dated = token.type == "Y" and isinstance(value, DateMention) and value.precision == "year"
        if dated and isinstance(value, DateMention) and value.value[:4].isdigit():
            before = stream.string[max(0, stream.at[i] - 40) : stream.at[i]]
            if value.basis == "relative" and token.folded not in (_GONE if any_matter else _THIS_YEAR):
                continue  # "sang năm", "năm ngoái": another year than the article's
            if any_matter or not _OTHER_YEAR.search(before):
                years.append(int(value.value[:4]))
    return years


def stated_most(context: Context, told: Sequence[Stream] = ()) -> int | None:
    """The year most often printed in the article's sentences, the earliest of equals; None when none is.

    A year of comparison, of a plan or of a role counts only where there is no other; of `told`, none elsewhere.
    """
    return next((y for any_matter in (False, True) if (y := _most(told or context.streams, any_matter))), None)


def reviewed_year(context: Context) -> int | None:
    """The year that a review without one is of: stated of itself, closing, or the one after a year compared with; never
    one to come, nor that of a meeting in January or February."""
    year = own_year(context) or closing_year(context) or _after_compared(context) or stated_most(context)
    last = last_reviewed(context) or event_day_year(context)
    return min(year, last) if year and last else year


def last_reviewed(context: Context) -> int | None:
    """The last year that a review held on a day of January or February can be of; None for other days."""
    day = event_day(context)
    return int(day[:4]) - 1 if day and day[5:7] in _FIRST_MONTHS else None


_COMPARED = re.compile(r"so với (?:cùng kỳ )?(?:của )?@Y(\d+) ")


def _after_compared(context: Context) -> int | None:
    """The year after the one that results are compared with ("tăng 5% so với năm 2022" -> 2023)."""
    for stream in context.streams:
        for match in _COMPARED.finditer(stream.string) if "so với " in stream.string else ():
            if (printed := printed_at(stream.tokens, int(match[1]))) and printed.isdigit():
                return int(printed) + 1
    return None


def own_year(context: Context) -> int | None:
    """The year most often printed that is no year of comparison, of a plan or of a role; None when none is."""
    return _most(context.streams, any_matter=False)


def _most(streams: Sequence[Stream], any_matter: bool) -> int | None:
    seen: dict[int, int] = {}  # in the order in which they are printed first
    past, opens = set[int](), set[int]()
    for stream in streams:
        for n, year in enumerate(_stated_years(stream, any_matter)):
            seen[year] = seen.get(year, 0) + 1
            if n == 0 and stream.string.startswith("@Y0 "):
                (past if "@A" in stream.string or "@M" in stream.string else opens).add(year)
    most = min(seen, key=lambda y: (-seen[y], y)) if seen else None
    if most in past - opens and most is not None and most + 1 in opens and seen[most] == seen[most + 1]:
        return most + 1  # "Năm 2021, phong trào của Cụm ... Năm 2020, Cụm có A được tặng Cờ"
    return most


_GONE_BY = re.compile(r"@Y(\d+) (?:vừa |đã )?qua(?= )|(?:năm ngoái|năm trước) \( @Y(\d+)")


def gone_by(context: Context) -> int | None:
    """The year the article calls past ("năm 2021 vừa qua"): the pact it reports is of the year after."""
    for stream in context.streams:
        found = _GONE_BY.search(stream.string)
        if found:
            value = stream.tokens[int(found[1] or found[2])].value
            if isinstance(value, DateMention) and value.value[:4].isdigit():
                return int(value.value[:4])
    return None


_PAPER = (
    r"(?:quyết định|công văn|văn bản|nghị định|nghị quyết|chỉ thị|kế hoạch|thông báo|hướng dẫn|thông tư|công điện"
    r"|(?<!pháp )(?<!kỷ )luật|tờ trình|quy chế|công bố)"
)
# A paper's date (of which it has one), a deadline, the bound of a stretch of figures, a founding day: no meeting's.
_NOT_A_MEETING = Anchored(
    rf"{_PAPER} (?:(?!(?:tại|lễ|hội nghị|buổi|họp|sẽ|sáng|chiều|tối|trưa) )[^\",.; ]+ |\" [^\",.;]* \" )*(?:ngày )?$|"
    rf"{_PAPER} (?:[^,.;]* )?số (?:[^@,.;]|@(?!D))*, (?:ký |ban hành )?(?:ngày )?$|"
    r"(?:ban hành|ký ngày|số \S+ ,|tính đến|tính từ|kể từ|đến hết"
    r"|(?<!kéo dài )(?<!mãi )(?<!phải )(?<!tận )đến|(?<!về )tới"
    r"|trước|sau|chậm nhất|muộn nhất|hạn|hiệu lực) "
    r"(?:vào )?(?:ngày )?$|kết thúc (?:vào )?(?:ngày )?$|"
    r"(?:truyền thống|thành lập|ngày sinh|kỷ niệm|chào mừng|mừng|sinh nhật|dịp|quốc khánh|hướng tới)"
    r" (?:(?!tổ chức|diễn ra|họp|khai mạc|sáng|chiều)[^.;,() ]+ ){0,8}(?:\( )?(?:@D\d+ - )?$|"
    # what others held, or what befell somebody: "cuộc bầu cử ngày 22-5", "vụ cháy chợ đêm 3/4", "trận lũ ngày 12/10"
    r"(?:bầu cử|ngày hội|vụ (?:án|cháy|nổ|cướp|trộm|tai nạn|việc|giết|lừa|tham nhũng|buôn|mua bán|vận chuyển|ma túy)"
    r"|(?:trận|cơn|đợt) (?:mưa|lũ|bão|lụt|lốc|sạt|động đất|cháy|dịch|rét)|(?<![^ ])bão|kỳ thi|phiên tòa|chuyên án"
    r"|đại hội (?:đảng|[xiv]+)|kỳ họp (?:quốc hội|hđnd))"
    r" (?:(?!tổ chức|diễn ra|họp|khai mạc|hội nghị|cụm|khối|tổng kết|sơ kết|ký)[^@.;,:() ]+ |@[UI]\d+ ){0,9}?"
    r"(?:(?:vào|hôm|ngày|sáng|chiều|tối|đêm|rạng sáng|trưa) )*(?:\( )?$"
)
_REACH = 90  # characters before a day in which the word that claims it stands


def can_be_meeting(stream: Stream, i: int) -> bool:
    """Whether the day at token i can be a meeting's: not a paper's date, a deadline, a founding day."""
    sign, day = ("", None) if i < 2 else (stream.tokens[i - 1].folded, stream.tokens[i - 2])
    if day and day.type == "D" and (sign in ("và", "-") or (sign == "," and not day.folded[-4:].isdigit())):
        i -= 2  # "kỳ thi ngày 7 và 8/7"; "Công văn ngày 2/2/2021, ngày 9/3/2021" tells of two
    return not _NOT_A_MEETING.search(stream.string[max(0, stream.at[i] - _REACH) : stream.at[i]])


def in_header(context: Context, offset: int) -> bool:
    """Whether a place of the article is its header's or stamp's date of publication."""
    article = context.article
    return article.published_start is not None and article.published_start <= offset < (article.published_end or 0)


_FIRST_MONTHS = ("01", "02")  # a review held in them is of the year before
_LAST_MONTHS = ("11", "12")  # a review held in them is of their year


def closing_year(context: Context) -> int | None:
    """The year of the first day or month that can be a meeting's, if at a year's end: that year is reviewed.

    In January and February it is the year before, where the article tells what "năm qua" has brought.
    """
    past = any("năm qua " in s.string or "năm vừa qua " in s.string for s in context.streams)
    for stream in context.streams:
        for i in stream.typed:
            token, value = stream.tokens[i], stream.tokens[i].value
            if token.type != "D" or not isinstance(value, DateMention) or value.precision not in ("day", "month"):
                continue
            dated = value.basis in ("stated", "header_year") and value.value[:4].isdigit()
            early = past and value.value[5:7] in _FIRST_MONTHS
            if dated and (early or value.value[5:7] in _LAST_MONTHS) and can_be_meeting(stream, i):
                return None if in_header(context, token.start) else int(value.value[:4]) - early
    return None


def event_day(context: Context) -> str | None:
    """The first day that can be a meeting's, with its year ("2015-09-24"); None where the article prints none."""
    days = (_meeting_day(context, stream, i) for stream in context.streams for i in stream.each("D"))
    return next((day for day in days if day), None)


def _meeting_day(context: Context, stream: Stream, i: int) -> str | None:
    """The day at token i if its year is known and it can be a meeting's."""
    token, value = stream.tokens[i], stream.tokens[i].value
    if not isinstance(value, DateMention) or value.precision != "day":
        return None
    dated = value.basis in ("stated", "header_year", "relative") and value.value[:4].isdigit()
    return value.value if dated and not in_header(context, token.start) and can_be_meeting(stream, i) else None


def event_day_year(context: Context) -> int | None:
    """The year of the first day that can be a meeting's; else of the first role ("Cụm trưởng năm 2022"), else of
    publication."""
    article = context.article
    roles = []
    for stream in context.streams:
        for i in stream.each("RD"):
            value = stream.tokens[i].value
            if isinstance(value, RolePhrase) and value.year:
                roles.append(value.year)
            elif day := _meeting_day(context, stream, i):
                return int(day[:4])
    if roles:
        return roles[0]
    return int(article.published[:4]) if article.published else None
