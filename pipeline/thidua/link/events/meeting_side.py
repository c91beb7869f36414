"""What is told beside the main event: the launch of the next year, sports, training, and the rest."""

import re
from collections.abc import Sequence

from thidua.link.context import Context
from thidua.link.events.cues import Cue, launches_and_signs
from thidua.link.events.halves import in_year, stated_half
from thidua.link.events.meeting_joined import at_the_meeting, one_act
from thidua.link.events.period import (
    event_day,
    event_day_year,
    number,
    of_months,
    of_quarter,
    printed_at,
    printed_for,
    whole,
)
from thidua.model import EventType

_ACT = re.compile(
    r"(?:lễ|phần|rồi|tiến hành|tổ chức|hội nghị|tại đây|(?:bầu|trao|nhận|bàn giao|nhất trí|ký) [^.;]*(?:và|,)|và) $"
)
_CEREMONY = re.compile(r"(?:^|(?<= ))(?:lễ|buổi lễ) $")
# The cluster itself launches and signs: "Cụm thi đua số 3 (Cục Thuế) phát động, ký giao ước".
_OWN_ACT = re.compile(
    r"@C\d+ (?:(?:thuộc|của|-|,|\() )*(?:@[UOI]\d+ (?:\) )?)?(?:@D\d+ |,? ?đã |vừa |chính thức |cùng |đồng loạt "
    r"|tổ chức |, |llvt (?:@[UO]\d+ )?|hôm |sáng |chiều )*$"
)
# Who leads the cluster launches, beside a pact: "Đại tá A, Phó Giám đốc B (đơn vị Cụm trưởng) phát động phong trào".
_SPEAKER = re.compile(
    r"(?:(?:tại|trong) (?:hội nghị|buổi lễ|lễ ký kết|lễ) , )?(?:thay mặt (?:[^@.;:]|@[CR]\d+ )*, )?@S\d+ [,-] "
    r"(?:[^@.;:]|@[URCO]\d+ )*?(?:, |\) |@[UR]\d+ )(?:đã |chính thức |cũng )*"
)
_HELD = re.compile(
    r"(?:kết hợp|lồng ghép) (?:với )?(?:tổ chức |mở )?$|"
    r"(?:đã |cũng |còn )?(?:tổ chức|diễn ra|khai mạc|tham gia|mở|có mặt tại) (?:[^.;:]* )?$|"
    r"^sau (?:phần |buổi )?(?:lễ(?: ký)?|hội nghị|ký kết|cuộc họp)[^.;:,@]{0,30} "
    r"(?:là|, (?:[^.;:,@ ]+ ){0,3}(?:các (?:đơn vị|đoàn|đội|thành viên|đại biểu)|đại biểu|đoàn viên|cán bộ)) $|"
    r"^(?:trước đó (?:một|0?1) (?:ngày|hôm)|(?:một|0?1) (?:ngày|hôm) trước đó|(?:chiều |tối |ngày )?hôm trước) , "
    r"(?:các (?:đơn vị|đoàn|đội|thành viên|đại biểu)|đại biểu|đoàn viên|cán bộ) (?:(?:đã|cùng|còn|có|tham gia) )*$|"
    r"^(?:cũng )?(?:trong |cùng )(?:ngày|buổi|dịp)(?: này)? , (?:@C\d+|cụm|khối|các đơn vị|các đoàn) "
    r"(?:(?:đã|còn|cũng|cùng|tổ chức) )*$|"
    r"^(?:[^.;:]* )?(?:bên lề|dịp này|nhân dịp|trong khuôn khổ)|"
    r"(?:^|[,:;] )(?:buổi )?(?:sáng|chiều|tối) $|"
    r"^(?:buổi |sáng |chiều |tối |ngày đầu |ngày (?:thứ )?hai |ngày sau |hôm sau )[^.;:]*"
    r"(?:@C\d+|cụm|khối|các đơn vị|các đoàn) $"
)
# Without a time of their own games are work of the year: "công đoàn các đơn vị tổ chức giải bóng chuyền".
_TIMED = re.compile(
    r"@D\d+ |(?:^| )(?:sáng|chiều|tối|trưa|cùng ngày|ngày (?:đầu|sau|hai|thứ hai|cuối)|hôm (?:sau|trước)|\d+ (?:giờ|h)"
    r"|(?:sau|trước) (?:phần|lễ|hội nghị|đó|buổi|cuộc|khi|giờ)|kết thúc|bên lề|dịp này|nhân dịp|trong khuôn khổ"
    r"|kết hợp|lồng ghép|đồng thời|cũng) "
)
# ... and the days of an anniversary are none: "Kỷ niệm 70 năm Ngày truyền thống (23/11/1945 - 23/11/2015), các đơn vị".
_ANNIVERSARY = re.compile(
    r"(?:nhân |dịp |nhân dịp |lập thành tích )*"
    r"(?:kỷ niệm |(?:chào mừng|mừng|hướng (?:tới|về)) (?=(?:ngày )?@D|[^.;:]*?(?:năm|ngày|truyền thống) ))"
    r"(?:[^@.;:,(]|@[A-CE-Z]\d+ )*(?:\( )?(?:(?:ngày )?@D\d+ (?:[-/] )?)+(?:\) )?"
)
_OPENS = re.compile(r"(?:mở|tổ chức|khai mạc|khai giảng) ")
# What a sentence turns to and says to have begun: "Chiều cùng ngày, giải bóng chuyền của Cụm 5 khai mạc".
_THEN_HELD = (
    re.compile(
        r"(?:(?:cũng|ngay|vào|trong|đến|tới|sang) )*(?:(?:buổi|ngày|hôm|sáng|chiều|tối|trưa) )*"
        r"(?:(?<= )cùng ngày|(?<=ngày )@D\d+|(?<=ngày )hôm sau|(?<=hôm )(?:sau|trước)|@D\d+|cùng ngày"
        r"|(?<=ngay )sau đó|sau đó|tiếp đó|(?:kết thúc|sau|trước) (?:hội nghị|buổi họp|lễ ký|cuộc họp|lễ|phần họp)"
        r"|(?<=sáng )|(?<=chiều )|(?<=tối )) ?(?:, )?(?:(?:lễ khai mạc|trận mở màn|trận khai mạc|vòng loại|một) )*$"
    ),
    re.compile(
        r"(?:(?!(?:sẽ|dự kiến|sắp|ngành|toàn|cấp|tỉnh) )[^@.;:, ]+ |@[CHOQY]\d+ "
        r"|, (?=viên chức|chiến sĩ|người lao động|công nhân|đoàn viên)"
        r"){0,18}?(?:(?:đã|được|chính thức) )*"
        r"(?:khai mạc|diễn ra|tổ chức|tranh tài|khởi tranh|bắt đầu|mở màn|khép lại|bế mạc|kết thúc|thi đấu)(?= )"
    ),
)
# Its subject, and the day behind it: "Hội thao của cụm | khai mạc chiều 14/7".
_OWN_DAY = re.compile(
    r"(?:[^@.;:, ]+ ){0,3}?(?:(?:của|trong) )?(?:@C\d+|cụm|khối|toàn @C\d+) (?:(?:thuộc |- )?@[OY]\d+ )*"
    r"(?:(?:đã|chính thức|cũng|được) )*(?:khai mạc|diễn ra|tổ chức|khởi tranh|mở màn|bắt đầu)(?= )"
    r"(?: (?!sẽ |dự kiến |sắp )[^@.;:, ]+){0,4} @D(?P<i>\d+) "
)
_ON_DAY = re.compile(r"^(?:[^.;:@]{0,20} )?@D\d+ , (?:@C\d+|cụm|khối|các đơn vị) (?:[^.;:, ]+ ){0,4}$")
_SURE = 0.7  # from here a gathering's word tells the meeting itself ("hội nghị giao ban")
_SEVERAL = re.compile(r"(?:^| )(?:0?[2-9]|[1-9]\d+|\d+ [.,] \d+) $")  # "tổ chức 31 lớp bồi dưỡng": a year's results
_WITH_OTHERS = re.compile(r"(?:[^@.;:,]{0,30} )?với (?:các |đội |đoàn )*@U")  # "giao lưu bóng chuyền với Huyện đoàn A"
# Whom the members train as a service: "tập huấn sơ cấp cứu cho 60 tài xế xe buýt".
_TRAINS_OUTSIDERS = re.compile(
    r"(?:[^@.;:]|@[QY]\d+ ){0,60}?(?:cho|giúp) (?:(?:hơn|gần|trên|các|những|bà con|\d+|[.,]|toàn thể) )*"
    r"(?:tài xế|lái xe|người dân|nhân dân|bà con|nông dân|ngư dân|học sinh|sinh viên|thanh thiếu nhi|tiểu thương|hộ"
    r"|người cao tuổi|chủ (?:tàu|cơ sở|hộ|nhà trọ)|khách|trẻ em|phụ huynh) "
)
# What delegates do between visits: "các đại biểu đã dâng hương và giao lưu bóng chuyền".
_DELEGATES = re.compile(
    r"(?:^|, )(?:các |những )?(?:đại biểu|đoàn đại biểu|đoàn công tác) "
    r"(?:(?!tổ chức |khai mạc |mở |dự )(?:[^@.;:]\S*|@U\d+) )*$"
)
_LIST = re.compile(
    r"(?:như :?|hình ảnh|mô hình|kế hoạch|chương trình|gắn với) (?:[^.;, ]+ ){0,4}$|(?:như :?|gắn với) [^.;]*$"
)


def take_launch(
    context: Context,
    cues: Sequence[Cue],
    chosen: dict[EventType, Cue],
    periods: dict[EventType, str | None],
    reviewed: int | None,
) -> None:
    """A launch is an act of the meeting: beside the pact, of a later year than the one reviewed, or alone."""
    for cue in cues:
        if cue.type != "launch" or ("midyear_review" in chosen and not _drive(cue)):
            continue
        period = printed_for(cue)
        year = number(period)
        act = bool(_ACT.search(cue.before)) or launches_and_signs(cue, cues)
        beside_pact = "pact_signing" in chosen and any(
            c.stream is cue.stream and c.type == "pact_signing" and c.weight >= 0.6 for c in cues
        )
        later = reviewed is not None and year is not None and year > reviewed
        alone = "annual_review" not in chosen and (act or _launches(cue)) and year is not None
        elected = "annual_review" in chosen and act and "@R" in cue.before
        own = bool(_OWN_ACT.search(cue.before))
        dated = not chosen and _CEREMONY.search(cue.before) and "@D" in cue.near
        day = event_day_year(context) if dated and cue.standing == "told" else None
        told = "pact_signing" in chosen and cue.standing == "told"
        then = told and (_SPEAKER.fullmatch(cue.before) or (year is not None and at_the_meeting(cue)))
        if (beside_pact and (act or own)) or then or later or alone or elected or day or "midyear_review" in chosen:
            chosen["launch"] = cue
            drive = "midyear_review" in chosen  # of days or weeks: no period of the table
            whole_year = whole(period) or (str(day) if day else periods.get("pact_signing"))
            periods["launch"] = None if drive else _part_of_year(cue) or whole_year
            return


_PART = re.compile(r"(?:(?:đợt|phong trào|cao điểm|tháng|thi đua|lao động) )*(?:trong )?@D(\d+) ")


def _part_of_year(cue: Cue) -> str | None:
    """The quarter or half-year printed right behind a launch: "phát động đợt thi đua quý IV năm 2022"."""
    found = _PART.match(cue.after.lstrip())
    period = printed_at(cue.stream.tokens, int(found[1])) if found else None
    return period if period and period[:4].isdigit() and period[5:6] in ("H", "Q") else None


_DRIVE = re.compile(r"(?:một |mở )?(?:đợt|chiến dịch|tháng cao điểm) thi đua (?!(?:đã|được|từ|trước) )")
_LAUNCHER = re.compile(r"(?:^|[;:] |@R\d+ |@C\d+ |cụm |khối |hội nghị )(?:[^@.;,:]|@[UYDOS]\d+ )*(?:- )?$")


def _drive(cue: Cue) -> bool:
    """Whether a mid-year review goes on to launch a drive of its own: "Cụm trưởng phát động đợt thi đua nước rút"."""
    return cue.standing == "told" and bool(_DRIVE.match(cue.after.lstrip()) and _LAUNCHER.search(cue.before))


def _launches(cue: Cue) -> bool:
    """Whether the cluster itself launches: "Các đơn vị thuộc Cụm thi đua số 2 vừa phát động"."""
    return bool(_OWN_ACT.search(cue.before)) and cue.standing == "told"


def _word(cue: Cue) -> str:
    return cue.stream.string[cue.start : cue.end].strip()


def _regular(cue: Cue) -> bool:
    """Whether a cue tells of one of the meetings held every quarter or half-year ("hội nghị giao ban")."""
    return _word(cue).endswith("giao ban")


# "2 đợt kiểm tra chéo, một buổi về nguồn": things of which a sentence gives the number.
_COUNTED_THING = (
    r"(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:đợt|buổi|lần|cuộc|chuyến|lớp|giải|hội nghị|hội thao|hội thi"
    r"|đêm|phiên|chương trình|hoạt động|mô hình|công trình|tọa đàm) "
)
_AMONG_COUNTED = (
    re.compile(rf"(?:^| )(?:{_COUNTED_THING})(?:[^@.;:]|@[YDCU]\d+ )*?(?:,|và|cùng) (?:[^@.;:,]{{0,20}} )?$"),
    re.compile(rf"(?:[^@.;:,]|@[YDCU]\d+ )*(?:,|và|cùng) (?:[^@.;:,]{{0,12}} )?{_COUNTED_THING}"),
)
_ONE = re.compile(r"(?:^| )(?:0?1|một) $")
_BESIDES = re.compile(
    r"(?:^| )(?:bên lề|dịp này|nhân dịp|trong khuôn khổ|sau (?:phần|hội nghị|lễ)|kết thúc|tối|chiều|sáng) "
)


def _several(cue: Cue) -> bool:
    """Whether events are counted, a year's results: "4 giải bóng đá", "2 đợt kiểm tra chéo, một buổi về nguồn và giải
    cầu lông", "1 hội thao, 2 cuộc tọa đàm"; "9 đội bóng chuyền tranh tài" counts the teams of one."""
    if _word(cue).startswith("đội "):
        return False
    if _SEVERAL.search(cue.before):
        return True
    before, behind = _AMONG_COUNTED
    others = before.search(_ONE.sub(" ", cue.before)) or behind.match(cue.after.lstrip())
    return bool(others) and not _BESIDES.search(cue.before)


def _delegates_play(cue: Cue) -> bool:
    """Whether games are no more than what delegates do besides, with visits before them."""
    told = f"{cue.before}{_word(cue)}"
    played = cue.type == "sports" and "giao lưu " in told and _DELEGATES.search(cue.before)
    return bool(played and re.search(r" (?:dâng hương|tham quan|thăm|viếng|dâng hoa) ", cue.before))


def _was_held(cue: Cue) -> bool:
    """Whether the words before a cue say that it was held at this time."""
    timed = cue.type != "sports" or _TIMED.search(_ANNIVERSARY.sub(" ", cue.stream.string))
    return bool(_HELD.search(cue.before) and timed)


def _opened(cue: Cue, day: str | None) -> bool:
    """Whether the cue's own words say that it was held, on a day ("Ngày 11/7, cụm mở lớp tập huấn"), or those behind it
    that it was, where the sentence turns to it or tells a day in the month of the meeting's own `day`."""
    then, held = _THEN_HELD
    if not cue.before and (own := _OWN_DAY.match(cue.after.lstrip())) and day:
        return getattr(cue.stream.tokens[int(own["i"])].value, "value", "")[:7] == day[:7]
    return bool(
        (_OPENS.match(_word(cue)) and _ON_DAY.search(cue.before))
        or (then.match(cue.before) and held.match(cue.after.lstrip()))
    )


def take_side_events(
    context: Context, cues: Sequence[Cue], chosen: dict[EventType, Cue], periods: dict[EventType, str | None]
) -> None:
    """Sports and training: beside a main event only where the sentence tells that they were held. Other: only alone."""
    day = event_day(context)
    main = bool(chosen) or any(c.type == "other" and c.weight >= _SURE for c in cues)
    reviewed = bool(chosen)
    for kind in ("training", "sports"):
        mine = [c for c in cues if c.type == kind and not _TRAINS_OUTSIDERS.match(c.after)]
        if len(cues) > len(mine):
            mine = [c for c in mine if not (_WITH_OTHERS.match(c.after) or _delegates_play(c))]
        if main:
            joined = [c for c in mine if one_act(c, (o for o in cues if o.type in chosen))]
            mine = [c for c in mine if (_was_held(c) or _opened(c, day)) and not _LIST.search(c.before)] or joined
            mine = [c for c in mine if not _several(c)]
        if mine:
            chosen[kind], periods[kind] = mine[0], None
    others = [c for c in cues if c.type == "other" or (c.type == "annual_review" and c.weight < 1.0 and of_months(c))]
    if reviewed or (chosen and not main):
        others = [c for c in others if _beside_pact(c, chosen)]
    if others:
        best = max(others, key=lambda c: (c.weight, -c.stream.start))
        chosen["other"], periods["other"] = best, _period_of_other(context, best, others, cues)


def _period_of_other(context: Context, best: Cue, others: Sequence[Cue], cues: Sequence[Cue]) -> str | None:
    """The quarter looked at, or what a regular meeting ("giao ban") is about: the period printed for it, else the
    half-year whose results the article tells."""
    regular = _regular(best)
    same = [c for c in others if _word(c) == _word(best) or (regular and _regular(c))]
    printed = [p for c in same if (regular or of_quarter(c)) and (p := printed_for(c))]
    dated = [q for p in printed if (q := p if p[:4].isdigit() else in_year(context, p))]
    if dated or not regular:
        return dated[0] if dated else None
    half = any("-H1" in (printed_for(c) or "") for c in cues if c.type == "annual_review" and c.weight < 1.0)
    held = event_day_year(context) if half else None
    return stated_half(context) or (f"{held}-H1" if held else None)


def _beside_pact(cue: Cue, chosen: dict[EventType, Cue]) -> bool:
    """A regular meeting at which the pact was signed besides ("báo cáo giao ban")."""
    return _regular(cue) and "annual_review" not in chosen and "pact_signing" in chosen and not cue.caption
