"""The meetings an article reports: type, period, day, host; and the year the article is about."""

import re
from dataclasses import dataclass

from thidua.link.context import Context, is_rule, planned
from thidua.link.stream import Stream, Token
from thidua.model import DateBasis, DateMention, Event, EventType, Evidence

_B = r"(?:^|(?<= ))"
# Not the year's review: the review of a directive, a project, a campaign, of twenty years.
_OF_OTHER = r"(?! (?:chỉ thị|nghị quyết|đề án|dự án|thực tiễn|chuyên đề|cuộc vận động|cao điểm|đợt|chương trình|luật|việc thi hành|kết luận|chiến dịch|năm mươi|ba mươi))(?! \d+ (?:năm|dự án))"
_CUES: tuple[tuple[EventType, re.Pattern[str], float], ...] = (
    ("annual_review", re.compile(_B + r"(?:tổng kết|khép lại)(?! ,)(?<!sơ kết , tổng kết)(?<!sơ kết và tổng kết)" + _OF_OTHER), 1.0),
    ("annual_review", re.compile(_B + r"(?:bình xét|chấm điểm|xếp loại|bỏ phiếu suy tôn|suy tôn|nhìn lại)" + _OF_OTHER), 0.5),
    ("annual_review", re.compile(_B + r"đánh giá (?:, |và )?(?:thẩm định |kết quả)"), 0.5),
    ("midyear_review", re.compile(_B + r"sơ kết(?! (?:, |và )?tổng kết)" + _OF_OTHER), 1.0),
    ("pact_signing", re.compile(_B + r"(?<!đăng )(?:ký|kí|đặt bút ký|đặt bút) (?:kết )?(?:[^@.;:() ]+ ){0,3}?(?:giao ước|phong trào(?: thi đua)?|thi đua)"), 1.0),
    ("pact_signing", re.compile(_B + r"giao ước (?:[^.;: ]+ ){0,28}?(?:được ký|ký kết|ra mắt)"), 1.0),
    ("pact_signing", re.compile(_B + r"(?:cùng |bản )?(?<!đăng ký )giao ước (?:thi đua|trên|năm|@Y)"), 0.6),
    ("training", re.compile(_B + r"(?:hội nghị|lớp|khai giảng|mở|tổ chức|khai mạc) (?:[^@.;:() ]+ ){0,3}?tập huấn"), 0.8),
    ("sports", re.compile(_B + r"(?:hội thao|giải bóng|giải thể thao|giao lưu (?:bóng|thể thao|thể dục)|bóng đá mini|giải (?:cầu lông|bóng chuyền|quần vợt|pickleball)|hội khỏe|giao hữu bóng)"), 0.8),
    ("other", re.compile(_B + r"(?:báo công|giao ban|đại hội thi đua|đoàn kiểm tra|kiểm tra chéo|kiểm tra (?:kết quả|việc|công tác)|hội thi|buổi giao lưu|gặp mặt|tọa đàm|hội thảo|trao (?:nhà|kinh phí|quà)|về nguồn|dâng hương|hiến máu|ra quân)"), 0.4),
)  # fmt: skip
_LAUNCH = re.compile(_B + r"phát động (?!bởi)")
_PASSIVE = re.compile(r"(?:do|được|đã|từng|hưởng ứng) (?:[^.;:]* )?$")
_BACKGROUND = re.compile(
    r"^(?:ngay |hồi |vào |kể )?(?:từ )?(?:những ngày |các tháng )?(?:đầu|những tháng đầu|giữa) (?:@Y\d+|@D\d+|năm)|^(?:trước đó|trước đây|sau đó|sau khi sắp xếp|sau hội nghị)|"
    r"^(?:trong|suốt) (?:năm|@Y\d+) (?:qua )?, (?:cụm|khối|@C\d+|các đơn vị) (?:[^.;: ]+ )?đã|"
    r"(?:hoạt động|việc làm) (?:ý nghĩa|thiết thực|chung) (?:, )?(?:như|gồm)|^tổng kết (?:[^,.;]*), (?:cụm|khối|@C\d+|các|toàn)|so với|theo (?:nội dung|tinh thần|đúng) (?:[^.;: ]+ )?giao ước|nhắc lại giao ước"
)
_MEETING = re.compile(
    r"hội nghị|buổi lễ|lễ |họp|tổ chức|buổi |khai mạc|diễn ra|chủ trì|đại hội|hội thao|vừa |gặp nhau|ngồi lại|về dự|tới dự|đến dự|đón "
)
_DOCUMENT = re.compile(
    r"(?:quyết định|công văn|văn bản|nghị định|nghị quyết|chỉ thị|kế hoạch|thông báo|hướng dẫn|thông tư|công điện|luật|tờ trình|số) (?:[^.;]* )?(?:ngày )?$|"
    r"(?:ban hành|ký) ngày $|trước (?:ngày )?$|kết thúc (?:vào )?(?:ngày )?$|(?:truyền thống|thành lập|ngày sinh|kỷ niệm|chào mừng|sinh nhật)[^.;]*$"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """An event's word at one place. `weight` is 1 where the word alone tells, less where context must help."""

    type: EventType
    stream: Stream
    start: int
    end: int
    weight: float
    background: bool


def _cues(context: Context) -> list[Cue]:
    found = []
    for stream in context.streams:
        if is_rule(stream):
            continue
        dim = bool(_BACKGROUND.search(stream.string))
        for kind, pattern, weight in _CUES:
            for match in pattern.finditer(stream.string):
                found.append(Cue(kind, stream, match.start(), match.end(), weight, dim or _quoted(stream, match)))
        for match in _LAUNCH.finditer(stream.string):
            if not _PASSIVE.search(stream.string[max(0, match.start() - 60) : match.start()]):
                found.append(Cue("launch", stream, match.start(), match.end(), 0.5, dim))
    return found


def _quoted(stream: Stream, match: re.Match[str]) -> bool:
    """Whether the cue stands in the reported speech of a leader's demand ("yêu cầu các đơn vị ... tổng kết")."""
    return bool(
        re.search(
            r"(?:yêu cầu|đề nghị các|nhấn mạnh|quy chế|trách nhiệm|căn cứ|được ủy quyền|nêu rõ|tránh|@R\d+ (?:chủ trì|lo|chủ động))[^.]*$",
            stream.string[: match.start()],
        )
    )


def _year_after(cue: Cue) -> tuple[str, Token] | None:
    """The period printed for a cue: the nearest year, half-year or school year after it in its sentence, else before."""
    tokens = cue.stream.tokens
    here = cue.stream.token_at(cue.start)
    last = _next_matter(cue)
    for i in [*range(here, last), *range(here - 1, -1, -1)]:
        value = _period_value(tokens, i)
        if value is None:
            continue
        before = cue.stream.string[max(0, cue.stream.at[i] - 40) : cue.stream.at[i]]
        if not _OTHER_YEAR.search(before):
            return value, tokens[i]
    return None


_OTHER_YEAR = re.compile(
    r"(?:so với|giai đoạn|nhiệm kỳ|phương hướng|nhiệm vụ|kế hoạch|chương trình|cùng kỳ|@R\d+) (?:[^@.;,]* )?$"
)


def _next_matter(cue: Cue) -> int:
    """Index of the token where another matter begins: a review's year never stands behind the next year's pact."""
    if cue.type not in ("annual_review", "midyear_review"):
        return len(cue.stream.tokens)
    found = re.compile(r"(?:^|(?<= ))(?:giao ước|ký kết|triển khai|phương hướng|bàn việc|phát động) ").search(
        cue.stream.string, cue.end
    )
    return cue.stream.token_at(found.start()) if found else len(cue.stream.tokens)


def _period_value(tokens: list[Token], i: int) -> str | None:
    """The period that token i prints; also a bare year after "thi đua" ("phong trào thi đua 2009")."""
    value = tokens[i].value
    if isinstance(value, DateMention):
        if value.precision in ("year", "half_year", "quarter", "school_year"):
            return value.value
        if value.precision in ("part_of_year", "interval"):
            return value.value[:4]
    elif i and re.fullmatch(r"(?:19|20)\d\d", tokens[i].folded) and tokens[i - 1].folded in ("đua", "kết", "ước"):
        return tokens[i].folded
    return None


@dataclass(slots=True)
class Meeting:
    """What the article says of its meeting as a whole."""

    types: list[tuple[EventType, Cue]]
    periods: dict[EventType, str | None]
    year: int | None


def find_meeting(context: Context) -> Meeting:
    """Types and periods of the events, and the year the article is about."""
    cues = _cues(context)
    strong = {c.type for c in cues if not c.background and (c.weight >= 0.8 or _near_meeting(c))}
    periods: dict[EventType, str | None] = {}
    chosen: dict[EventType, Cue] = {}
    for kind in ("annual_review", "midyear_review"):
        _take_review(context, kind, cues, chosen, periods)
    reviewed = _number(periods.get("annual_review") or periods.get("midyear_review"))
    if "annual_review" in chosen and "midyear_review" in chosen:
        _one_review(cues, chosen, periods)
    _take_pact(context, cues, chosen, periods, reviewed)
    _take_launch(cues, chosen, periods, reviewed)
    _take_rest(cues, chosen, periods, strong)
    if not chosen:
        _take_untold(context, chosen, periods)
        reviewed = _number(periods.get("annual_review"))
    year = reviewed or _number(periods.get("pact_signing") or periods.get("launch")) or _fallback_year(context, chosen)
    return Meeting(sorted(chosen.items(), key=lambda c: c[0]), periods, year)


_CONFERENCE = re.compile(r"(?:^|(?<= ))hội nghị(?= )")
_RESULTS = re.compile(r"(?:kết quả|thành tích|hoàn thành|đạt được|làm tốt|nổi bật|tỷ lệ|chỉ tiêu|báo cáo)")


def _take_untold(context: Context, chosen: dict[EventType, Cue], periods: dict[EventType, str | None]) -> None:
    """A conference of a cluster whose type is not printed is taken for the annual review when it tells a year's results.

    That is what clusters meet for; the row has a low confidence.
    """
    year = _reviewed_elsewhere(context)
    told = any(_RESULTS.search(s.string) for s in context.streams)
    for stream in context.streams:
        match = _CONFERENCE.search(stream.string)
        if match and year and told and not is_rule(stream) and not planned(stream, match.start()):
            chosen["annual_review"] = Cue("annual_review", stream, match.start(), match.end(), 0.0, False)
            periods["annual_review"] = year
            return


def _near_meeting(cue: Cue) -> bool:
    return bool(_MEETING.search(cue.stream.string))


def _take_review(
    context: Context,
    kind: EventType,
    cues: list[Cue],
    chosen: dict[EventType, Cue],
    periods: dict[EventType, str | None],
) -> None:
    """A review counts when its word stands in the foreground; weak words ("bình xét") need the year or the meeting."""
    mine = [c for c in cues if c.type == kind and not c.background]
    full = [c for c in mine if c.weight == 1.0]
    dated = [c for c in full if _year_after(c)]
    weak = [c for c in mine if c.weight < 1 and (_year_after(c) or _near_meeting(c))]
    best = (dated or full or weak)[:1]
    if not best:
        return
    if best[0].weight < 1 and _pledged_only(cues, best[0]):
        return
    chosen[kind] = best[0]
    printed = _year_after(best[0]) or next((y for c in mine if (y := _year_after(c))), None)
    value = printed[0] if printed else _reviewed_elsewhere(context)
    if kind == "midyear_review" and value and re.fullmatch(r"\d{4}", value):
        value = f"{value}-H1"
    periods[kind] = _period(value)


def _pledged_only(cues: list[Cue], weak: Cue) -> bool:
    """A weak word of review ("nhìn lại năm 2022") before a pact of the following year is the pact's background."""
    reviewed = _year_after(weak)
    for cue in cues:
        pledged = _year_after(cue) if cue.type == "pact_signing" and cue.weight == 1.0 and not cue.background else None
        if pledged and reviewed and (_number(pledged[0]) or 0) > (_number(reviewed[0]) or 9999):
            return True
    return False


def _period(value: str | None) -> str | None:
    """A period that has a year; "XXXX-H1" tells no period of the table."""
    return value if value and value[:4].isdigit() else None


def _reviewed_elsewhere(context: Context) -> str | None:
    """The year most often printed in the article's sentences, the earliest of equals; else that of publication."""
    seen: dict[str, int] = {}
    for stream in context.streams:
        for token in stream.tokens:
            if token.type == "Y" and isinstance(token.value, DateMention):
                seen[token.value.value[:4]] = seen.get(token.value.value[:4], 0) + 1
    if seen:
        return min(seen, key=lambda y: (-seen[y], y))
    return None


def _one_review(cues: list[Cue], chosen: dict[EventType, Cue], periods: dict[EventType, str | None]) -> None:
    """An article reports one review; the other word is a plan or a memory. The one named first with a date wins."""
    first = min(
        (c for c in cues if c.type in ("annual_review", "midyear_review") and not c.background and c.weight == 1.0),
        key=lambda c: (c.stream.start, c.start),
        default=None,
    )
    keep: EventType = first.type if first else "annual_review"
    drop: EventType = "midyear_review" if keep == "annual_review" else "annual_review"
    chosen.pop(drop, None)
    periods.pop(drop, None)


def _take_pact(
    context: Context,
    cues: list[Cue],
    chosen: dict[EventType, Cue],
    periods: dict[EventType, str | None],
    reviewed: int | None,
) -> None:
    mine = [c for c in cues if c.type == "pact_signing" and not c.background]
    if "midyear_review" in chosen or not mine:
        return
    signed = [c for c in mine if c.weight == 1.0]
    if "annual_review" in chosen:
        signed = [c for c in signed if _for_next(c, reviewed)]
    elif not signed:
        signed = [c for c in mine if re.search(r"lễ |hội nghị|buổi |họp", c.stream.string)]
    if not signed:
        return
    best = next((c for c in signed if _year_after(c)), signed[0])
    printed = _year_after(best)
    value = printed[0] if printed else None
    if reviewed is not None and (value is None or _number(value) == reviewed):
        value = str(reviewed + 1)
    elif value is None:
        value = _reviewed_elsewhere(context)
    chosen["pact_signing"], periods["pact_signing"] = best, _period(value)


_AT_MEETING = re.compile(
    r"tại hội nghị|cũng tại|đồng thời|sau khi|tiến hành|dịp này|kết thúc|ngay tại|hội nghị|^lãnh đạo|^đại diện|^các đơn vị|^đại biểu|ra mắt|lễ |buổi "
)


def _for_next(cue: Cue, reviewed: int | None) -> bool:
    """Whether a pact told beside a review is that of the next year, signed at the same meeting."""
    printed = _year_after(cue)
    if printed is None:
        return bool(_AT_MEETING.search(cue.stream.string)) and not re.search(
            r"(?:đã|từng|thực hiện|theo|nội dung|đều) (?:[^.;: ]+ ){0,4}$", cue.stream.string[: cue.start]
        )
    value = _number(printed[0])
    return reviewed is None or value is None or value > reviewed


def _take_launch(
    cues: list[Cue], chosen: dict[EventType, Cue], periods: dict[EventType, str | None], reviewed: int | None
) -> None:
    for cue in cues:
        if cue.type != "launch" or cue.background or "midyear_review" in chosen:
            continue
        printed = _year_after(cue)
        year = _number(printed[0]) if printed else None
        with_pact = any(c.stream is cue.stream and c.type == "pact_signing" and c.weight >= 0.6 for c in cues)
        ceremony = bool(
            re.search(r"(?:lễ|sau phần|tổ chức|hội nghị|và|nhất trí [^.;]*và) $", cue.stream.string[: cue.start])
        )
        later = reviewed is not None and year is not None and year > reviewed
        if (
            (with_pact and "pact_signing" in chosen and ceremony)
            or later
            or ("annual_review" not in chosen and ceremony and year)
        ):
            chosen["launch"] = cue
            periods["launch"] = str(year) if year else periods.get("pact_signing")
            return


def _take_rest(
    cues: list[Cue], chosen: dict[EventType, Cue], periods: dict[EventType, str | None], strong: set[EventType]
) -> None:
    """Sports, training and the rest: beside a main event only where the sentence itself tells that it was held."""
    for kind in ("training", "sports", "other"):
        mine = [c for c in cues if c.type == kind and not c.background]
        if not mine or (kind == "other" and chosen):
            giao_ban = [c for c in mine if c.stream.string[c.start : c.end].startswith("giao ban")]
            if not (giao_ban and "pact_signing" in chosen and "annual_review" not in chosen):
                continue
            mine = giao_ban
        if chosen and kind != "other":
            mine = [
                c
                for c in mine
                if re.search(
                    r"(?:đã |cũng )?(?:tổ chức|diễn ra|khai mạc|tham gia) (?:[^.;:]* )?$|^(?:[^.;:]* )?(?:bên lề|dịp này|nhân dịp)",
                    c.stream.string[: c.start],
                )
            ]
            mine = [c for c in mine if not re.search(r"như :? ?$|hình ảnh", c.stream.string[: c.start])]
        if mine:
            chosen[kind] = mine[0]
            printed = _year_after(mine[0]) if kind == "other" else None
            periods[kind] = (
                printed[0] if printed and kind == "other" and "đại hội" not in mine[0].stream.string else None
            )


def _number(value: str | None) -> int | None:
    return int(value[-4:] if value[4:5] == "/" else value[:4]) if value and value[:4].isdigit() else None


def _fallback_year(context: Context, chosen: dict[EventType, Cue]) -> int | None:
    """The year of the article without a reviewed or pledged one: of its event's date, a stated year, its publication."""
    elsewhere = _reviewed_elsewhere(context)
    if elsewhere:
        return int(elsewhere)
    for stream in context.streams:
        for token in stream.tokens:
            if token.type == "D" and isinstance(token.value, DateMention) and token.value.value[:4].isdigit():
                return int(token.value.value[:4])
    published = context.article.published
    return int(published[:4]) if published else None


# --- day and host ----------------------------------------------------------------------------------------------------


def _day_candidates(context: Context) -> list[tuple[float, int, DateMention, Stream, int]]:
    """Days printed in the article that can be the meeting's, best first."""
    article = context.article
    found = []
    for order, stream in enumerate(context.streams):
        for i, token in enumerate(stream.tokens):
            value = token.value
            if token.type != "D" or not isinstance(value, DateMention) or value.precision != "day":
                continue
            if article.published_start is not None and article.published_start <= token.start < (
                article.published_end or 0
            ):
                continue
            before = stream.string[: stream.at[i]]
            if _DOCUMENT.search(before[-70:]) or _stamp(stream):
                continue
            score = 1.0 * bool(_MEETING.search(stream.string)) + 0.8 * ("@C" in stream.string) - 0.05 * order
            score += 1.0 * any(p.search(stream.string) for _, p, w in _CUES if w >= 0.8)
            score -= 2.0 * bool(_BACKGROUND.search(stream.string)) + 0.6 * (value.basis == "relative")
            found.append((-score, token.start, value, stream, i))
    return sorted(found, key=lambda f: (f[0], f[1]))


def _stamp(stream: Stream) -> bool:
    """Whether the sentence is nothing but a date with an hour: the clock of the page."""
    return len([t for t in stream.tokens if t.type == "W" and t.folded.isalpha()]) <= 3


def link_events(context: Context, meeting: Meeting) -> list[Event]:
    """Rows of the article's events. All types of one meeting share its day and host."""
    candidates = _day_candidates(context)
    day = next(
        (value for _, _, value, stream, _ in candidates if value.basis != "relative" or not planned(stream, 0)), None
    )
    host = _host(context, candidates[0][3] if candidates else None)
    main = context.entities[0].cluster_id if context.entities else None
    rows = []
    for i, (kind, cue) in enumerate(sorted(meeting.types, key=lambda t: (t[1].stream.start, t[1].start)), 1):
        value, basis = _dated(day, kind, cue, candidates)
        first = cue.stream.token_at(cue.start)
        evidence = Evidence(
            cue.stream.tokens[first].start, cue.stream.end, f"events.{kind}", min(1.0, 0.5 + cue.weight / 2)
        )
        rows.append(Event(f"e{i}", kind, value, basis, meeting.periods.get(kind), host, main, evidence))
    return rows


def _dated(
    day: DateMention | None, kind: EventType, cue: Cue, candidates: list[tuple[float, int, DateMention, Stream, int]]
) -> tuple[str | None, DateBasis | None]:
    """The day of one event: one printed in its own sentence for a second event, else that of the meeting."""
    own = [v for _, _, v, stream, _ in candidates if stream is cue.stream]
    if kind in ("sports", "training") and own:
        day = own[0]
    if day is None or not day.value[:4].isdigit():
        return None, None
    return day.value, day.basis


_HOST = re.compile(r"(?:^| )(?:tại|ở) (?:trụ sở |hội trường |trường quay )?@U(\d+) ")
_HOST_SUBJECT = re.compile(
    r"@U(\d+) (?:[^@.;: ]+ ){0,4}?(?:@D\d+ )?(?:[^@.;: ]+ ){0,3}?(?:đón|là nơi|là chủ nhà|là điểm hẹn|mở|tổ chức|chủ trì|đăng cai)"
)


def _host(context: Context, stream: Stream | None) -> str | None:
    """Where the meeting was held: the unit or place after "tại", else the subject that receives the meeting."""
    for one in [stream] if stream else context.streams[:4]:
        for pattern in (_HOST, _HOST_SUBJECT):
            match = pattern.search(one.string)
            if match:
                unit = one.units(int(match[1])).items[0].ref
                if unit.place or unit.unit.unit_kind != "province_police":
                    return unit.unit.unit
    return None
