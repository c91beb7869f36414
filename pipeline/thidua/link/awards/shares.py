"""Whom a title goes to by words that stand apart from it: one for each, the next after years of one, these two units.

"Hai Cờ thi đua của Bộ: một cho A, một cho B"       each has one of those counted
"Ba năm liền A giữ ngôi đầu, năm nay ngôi ấy về tay B"   A has had it, B has it now
"""

import re
from dataclasses import replace

from thidua.link.awards.bearers import ONE
from thidua.link.awards.grants import Sentence, all_units, told_before
from thidua.link.awards.lists import Bearer, Found, cut, resolve
from thidua.link.stream import Stream
from thidua.model import Title
from thidua.words import NUMBER

_TO = r"(?:dành cho|trao cho|thuộc về|cho|về tay|về|của|là|tặng|trao|dành|đến tay)"
_ONE = re.compile(
    rf"(?:(?<= )|^)(?:một|1|01) (?:cờ |lá |chiếc |tấm |suất |cái |phần )?(?:được )?{_TO} (?:đơn vị )?@U(?P<i>\d+) "
)
_FOR_YEARS = re.compile(
    rf"(?:^|[,;:.] |(?:sau|suốt|trong) )(?:{NUMBER}|nhiều|mấy|các|những|vài) năm "
    r"(?:liền|liên tiếp|liên tục|trước|qua|gần đây) [^;:.]*$"
    r"|(?:^|[;.] )(?:(?:trong|suốt) )?(?:nửa đầu năm|(?:6|sáu) tháng đầu năm|đầu năm|giữa năm|@D\d+) (?:, )?$"
)
# "A đã hai lần được tặng Huân chương": in years that are not told.
_MANY = rf"(?:{NUMBER}|nhiều|mấy|không ít) lần"
_TIMES = re.compile(rf"(?:^| ){_MANY} (?:liên tiếp |vinh dự |đã )*(?:được|nhận|đón nhận|đạt)(?= )(?![^.;]*@Y)")
_ONCE = re.compile(r"(?:^| )từng (?:vinh dự )?(?:được|nhận|đạt|giành|đón nhận|đoạt) ")
_YEARS = re.compile(
    rf"(?:của )?(?:@[IU]\d+ |bộ )?(?:trong |suốt )?(?:{NUMBER}|nhiều|mấy) năm (?:liền|liên tiếp|liên tục|qua)(?= )"
)
_TIMES_FIRST = re.compile(rf"(?:^|[,;:] )(?:đã )?{_MANY} (?:liên tiếp )?$")
# "B quyết tâm giành lại vị trí dẫn đầu", "ai cũng tin B sẽ dẫn đầu"
_AIMED = re.compile(
    r"(?:^| )(?:sẽ|hứa|quyết tâm|quyết|mong|muốn|hy vọng|kỳ vọng|có thể|đủ sức|nhắm|tham vọng|khát vọng|ứng viên)"
    r" (?:(?!(?:được|vì|do|nhờ) )[^@.;:,]+ )*$"
)
_SOME_VOTES = re.compile(r"(?:^|[,;] )(?:có )?\d+ phiếu (?:bầu|chọn|cho) (?:cho )?$")
_IN_PART = re.compile(r"(?:ở|trong|tại) (?:bảng|nội dung|phần|môn|mảng|lĩnh vực|hạng mục|tiêu chí|vòng) ")
_NOW = re.compile(
    r"^[^;.]*?[,;] (?:nhưng |song |thì |còn |đến |tới |sang )*"
    r"(?:nay|lần này|kỳ này|cuối năm|chung cuộc|cả năm|hết năm|@[DY]\d+) "
)
# First in one thing, not in the cluster: "Về chỉ số cải cách hành chính, A dẫn đầu".
_IN_ONE = re.compile(
    r"(?:^|[,;:.] )(?:(?:riêng|xét|tính|còn|trong|đó) )*(?:(?:về|ở|với|trong) )?(?:các )?"
    r"(?:chỉ số|nội dung|tiêu chí|lĩnh vực|phần thi|môn|hạng mục|mảng|chuyên đề|chỉ tiêu|mặt công tác|chuyên mục"
    r"|(?<=về )(?:mặt|khoản|số|tỷ lệ|mức|tốc độ)) (?!thi đua|phong trào)(?:[^@.;:,]+ )?, (?:thì )?(?:[^@.;:,]+ )?$"
)
_LOST = re.compile(
    r" (?:mất|nhường|tụt|rơi|lùi|trượt|xuống|chỉ (?:xếp|đứng)"
    r"|(?:xếp|đứng|về) (?:thứ |hạng )*(?:hai|ba|nhì|\d)) "
)
_PASSES = re.compile(
    r"(?:ngôi(?: vị| đầu)?|vị trí|danh hiệu|thứ hạng|@A\d+) (?:này |ấy |đó |trên )?(?:đã |lại |được )*"
    r"(?:thuộc về|về tay|về với|về|sang tay|chuyển sang|chuyển cho|trao cho|nhường cho|gọi tên) "
    r"(?:đơn vị )?@U(?P<i>\d+) "
)


def recipients(sentence: Sentence, i: int, title: Title, found: Found, before: Sentence | None) -> Found:
    """The recipients found beside the title at token `i`, set right by what its sentence says further on.

    Args:
        sentence: that is being read.
        i: the title's token.
        title: the title there.
        found: who stands beside it.
        before: the sentence before, if it gave something.
    """
    found = told_before(sentence, found, before)
    if found.way == "subject" and (both := _ALL_CHOSEN.search(cut(sentence.stream, 0, i))):
        every = resolve(sentence.stream, [int(k) for k in re.findall(r"@U(\d+) ", both["chosen"])], "subject")
        found = replace(every, tokens=found.tokens + every.tokens)
    if not found.bearers and (this := _THIS_ONE.match(cut(sentence.stream, 0, i))):
        found = _just_named(sentence, this["what"])
    elif not found.bearers and found.way == "shared" and (this := _TO_THIS_ONE.search(sentence.stream.behind(i))):
        found = replace(_just_named(sentence, this["what"], before), way="behind")
    elif not found.bearers and (own := _SPEAKERS.search(cut(sentence.stream, 0, i))):
        found = _of_speaker(sentence.stream, own)
    if title.family == "lead":
        return _no_more(sentence.stream, i, found)
    if found.way == "subject" and _several_times(sentence.stream, min(b.token for b in found.bearers), i):
        return Found(reason="no_year", tokens=found.tokens)
    return _each_one(sentence.stream, i, found)


# "Cụm 1 suy tôn A, Cụm 2 suy tôn B, cùng được đề nghị tặng Cờ thi đua"
_ALL_CHOSEN = re.compile(
    r"(?P<chosen>(?:@C\d+ (?:đã )?(?:suy tôn|bầu chọn|bình chọn|bầu|chọn|giới thiệu|có) @U\d+ (?:, |; |và |, và )){2,})"
    r"(?:cùng|đều|cùng lúc) (?:được|nhận|đạt) [^.;]*$"
)
# "Công an tỉnh A dẫn đầu cụm. Đơn vị này cũng được tặng Cờ thi đua"
_THIS_ONE = re.compile(
    r"(?:- |ngoài ra , |đồng thời , |trước đó , |@Y\d+ , )*"
    r"(?P<what>đơn vị|tỉnh|thành phố|huyện|thị xã|xã|phường|trường|sở|hội|viện|tòa|phòng|cục|chi cục|công ty|chi nhánh)"
    r" (?:này |ấy |đó |nói trên )(?:(?:cũng|còn|đã|vừa|đồng thời|từng|tiếp tục|vinh dự|duy nhất) )*"
    r"(?:được|nhận|đạt|đón nhận) (?!(?:các đơn vị|cụm|khối) )[^;.]*$"
)


# "A đứng thứ nhất toàn cụm. Hội nghị đề nghị tặng Cờ thi đua cho đơn vị này"
_TO_THIS_ONE = re.compile(rf"(?:^| )(?:{_TO}|đối với|gọi tên) (?P<what>{ONE}) (?:này|ấy|đó|trên|nói trên)(?= )")


# "..., đại diện Công ty A kể: năm 2021, công ty ông được tặng Bằng khen"
_SPEAKERS = re.compile(
    r"(?:^|[:,;] |(?<= ))(?P<what>đơn vị|công ty|trường|sở|huyện|xã|phường|hội|viện|bệnh viện|chi nhánh|cơ quan|tỉnh) "
    r"(?:của )?(?:ông|bà|anh|chị|cô|thầy|mình|chúng tôi|tôi) (?:(?:cũng|đã|từng|vinh dự|vừa|còn) )*"
    r"(?:được|nhận|đón nhận) (?!đề nghị |đề xuất )[^;.]*$"
)


def _of_speaker(stream: Stream, own: re.Match[str]) -> Found:
    """The only unit that a sentence names before it speaks of "his company"; of the kind that it calls it."""
    named = {
        item.ref.unit.unit_id: Bearer(token, stream.tokens[token].start, stream.tokens[token].end, item.ref.unit)
        for token in (int(n) for n in re.findall(r"@U(\d+) ", stream.string[: own.start()]))
        for item in stream.units(token).items
    }
    what = own["what"]
    units = [b for b in named.values() if what == "đơn vị" or what in str(b.unit and b.unit.unit).lower()]
    return Found(tuple(units), "subject") if len(units) == len(named) == 1 else Found(reason="no_bearer")


def _just_named(sentence: Sentence, what: str, before: Sentence | None = None) -> Found:
    """The only unit that the sentence before gives something, else that it names; with `what` in its name where it is
    called more than a unit."""
    given = {b.unit.unit_id: b for b in before.units if b.unit} if before else {}
    named = {b.unit.unit_id: b for b in all_units(sentence.previous) if b.unit} if sentence.previous else {}
    named = given if len(given) == 1 else named
    plain = what in ("đơn vị", "tập thể")
    named = {k: b for k, b in named.items() if plain or what in str(b.unit and b.unit.unit).lower()}
    first = sentence.stream.tokens[0]
    units = [replace(b, token=0, start=first.start, end=first.end) for b in named.values()]
    return Found(tuple(units), "subject") if len(units) == 1 else Found(reason="no_bearer")


_IN_TURN = re.compile(
    r"(?:^| )(?:lần lượt|theo thứ tự|tương ứng) (?:(?:xếp|đứng|ở|về|giành|đạt|giữ|là|các|vị trí|hạng) )*$"
)
_NEXT_PLACES = re.compile(r"^(?:, |và |cùng )(?:xếp |đứng |hạng |thứ |vị trí )*(?:nhì|hai|2|ba|3)(?![^\W_])")


def first_of_row(stream: Stream, i: int, found: Found) -> Found:
    """The first of several units that take the places in their order: "A, B, C lần lượt xếp thứ nhất, thứ nhì, ..."."""
    begin = min((b.token for b in found.bearers), default=i)
    if len(found.bearers) < 2 or not _NEXT_PLACES.match(stream.behind(i)):
        return found
    return replace(found, bearers=found.bearers[:1]) if _IN_TURN.search(cut(stream, begin + 1, i)) else found


def _several_times(stream: Stream, bearer: int, i: int) -> bool:
    """Whether the title at token i was given to the unit before it several times, in years that are not told."""
    between, behind = cut(stream, bearer + 1, i), cut(stream, i + 1, len(stream.tokens))
    once = bool(_ONCE.search(between)) and "@Y" not in stream.string
    return once or bool(_TIMES.search(between) or _TIMES_FIRST.search(cut(stream, 0, bearer)) or _YEARS.match(behind))


def _each_one(stream: Stream, i: int, found: Found) -> Found:
    """The units that have one each of the flags counted: "02 Cờ thi đua, một cho A, một cho B"."""
    only = found.bearers[0] if len(found.bearers) == 1 else None
    count = only.count if only else None
    if count is None or count.quantity < 2 or count.recipient != "other":
        return found
    behind = cut(stream, i + 1, len(stream.tokens))
    at = [int(m["i"]) for m in _ONE.finditer(behind)]
    units = [b for b in resolve(stream, at, "behind").bearers if b.unit] if len(at) == count.quantity else []
    if len(units) != count.quantity:
        return found
    return Found(tuple(units), "behind", tokens=(*found.tokens, *at))


def _no_more(stream: Stream, i: int, found: Found) -> Found:
    """The next leader where the one found has led "three years running" and the sentence turns to another one now;
    nobody where it is one thing in which somebody is first."""
    named = [b for b in found.bearers if b.unit]
    begin = min((b.token for b in named), default=i)
    before = cut(stream, 0, min(begin, i))
    if named and (_IN_ONE.search(before) or _SOME_VOTES.search(before) or _IN_PART.match(stream.behind(i))):
        return Found(reason="not_an_award", tokens=found.tokens)
    if named and found.way == "subject" and _AIMED.search(cut(stream, max(b.token for b in named) + 1, i)):
        return Found(reason="planned", tokens=found.tokens)
    for_years = named and (_FOR_YEARS.search(before) or _FOR_YEARS.search(cut(stream, 0, i)))
    rest = cut(stream, max(begin, i) + 1, len(stream.tokens)) if for_years else ""
    now = _NOW.match(rest)
    if now is None:
        return found
    if passes := _PASSES.search(rest, now.end() - 1):
        after = resolve(stream, [int(passes["i"])], "behind")
        return replace(after, tokens=found.tokens + after.tokens)
    led = {b.unit.unit_id for b in named if b.unit}
    others = [
        item
        for m in re.finditer(r"@U(\d+) ", rest[now.end() :])
        for item in stream.units(int(m[1])).items
        if item.ref.unit.unit_id not in led
    ]
    lost = _LOST.search(rest, now.end() - 1)
    return Found(reason="background", tokens=found.tokens) if others or lost else found
