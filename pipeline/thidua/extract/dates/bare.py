"""Days of which no word says that they are days: "5/8 nhập viện", "lập biên bản 15-9".

A ratio, a score, an address and a range of things look the same, so it is the rest of the sentence that decides: a day
printed the same way before it, an hour beside it, what the phrase goes on with.
"""

import re
from itertools import pairwise

from thidua.extract.dates import view as around
from thidua.extract.dates.apart import PAST_THE_TEENS, day_apart
from thidua.extract.dates.grammar import JOIN, Core, core, possible
from thidua.extract.dates.view import Piece, View

_HOUSE_REACH = 1000  # code points around a dotted day in which the paper must show that it writes days so
_LONE = re.compile(r"(?:ngày )?[0-9]{1,2}$")  # "ngày 9": it shows no sign, but that days are told
_DOTTED = re.compile(r"(?<!\w)(?:ngày|hôm|sáng|trưa|chiều|tối|đêm) [0-9]{1,2}\.[0-9]{1,2}(?![0-9]|\.[0-9]| ?%)")
_HOLIDAY = re.compile(r"(?<!\w)(?:kỷ niệm|kỉ niệm|dịp|lễ|mừng|nghỉ|quốc khánh) {1,2}$")
_BESIDE_REACH = 160  # code points back to the day that shows how this sentence prints its days
_STOP = re.compile(r"[.!?](?= ?[^\W\d_])|\n")
_ROW_BEFORE = re.compile(r"(?:[0-9]{1,2} ?[/-] ?[0-9]{1,2} {0,2}(?:,|;|và|rồi|hoặc|hay|-) {0,2}){1,4}$")
_PAIR = re.compile(r"([0-9]{1,2}) ?[/-] ?([0-9]{1,2})")
_OTHER_CLAUSE = re.compile(r"[;:]|,(?! ?[0-9])")
_ROW_REACH = 40
_HOUR_BEFORE = re.compile(r"[0-9] ?(?:h|g|giờ)(?: ?[0-9]{2})?(?: ?phút)?[ ,]{1,3}$")
_MINUTES = re.compile(r"[0-9] ?(?:h|g|giờ) $")
_TIE_BREAK = re.compile(r"[0-9] ?- ?[0-9]{1,2} ?\( ?$")
_SHAPE_BEFORE = re.compile(r"[0-9] ?[/-] ?$")
# "xét nghiệm lần 1 (7/8), lần 2 (8/8)": what is numbered has its day in brackets.
_TURN = re.compile(r"(?<!\w)(?:lần|đợt|mũi|vòng|kỳ|phiên|ca|bn|bệnh nhân) (?:số |thứ )?[0-9]{1,4} ?\( ?$")
_TURN_BEFORE = re.compile(
    r"(?<!\w)(?:lần|đợt|mũi) (?:thứ )?(?:[0-9]{1,2}|một|hai|ba|bốn) $"
)  # "lần 1 âm tính 17/4, lần 2 1/5"
_SOMEBODY = re.compile(r" {1,2}(?:người|bệnh nhân|học sinh|khách|hộ|huyện|xã|phường|tỉnh|thành phố|xe|đơn vị)(?!\w)")
_RANGE_END = re.compile(r" {1,2}(?:đến|tới|lên) {1,2}(?=[0-9])")
_TO_PERCENT = re.compile(r" {1,2}(?:đến|tới|lên) {1,2}[0-9][0-9.,-]* ?%")
_SAYS_WHO = re.compile(  # "từ 1/5 anh nghỉ việc"
    r" (?:anh|chị|ông|bà|cô|cháu|bé|người này|gia đình|cả nhà|cả nước|công ty|hãng|nhà máy|toàn (?:tỉnh|quốc))(?!\w)"
)
_WEEKDAY_ROW = re.compile(r"(?<!\w)(?:thứ|t) ?[2-7] ?- ?$")
_CLAUSE_BEGINS = re.compile(r"(?:[,;:(]|(?<!\w)(?:và|còn|rồi|nhưng|-)) {0,2}$")
_GOES_ON = re.compile(  # what a day that opens a clause is followed by: somebody does something
    r" {0,2}(?:đi|về|đến|tới|ra|vào|ở|có|được|bị|lại|làm|lấy|nhập|xuất|khởi|bắt đầu|tiếp|xét|chuyển|nghỉ|sốt|ho|bệnh|bn"
    r"|anh|chị|ông|bà|người này|cô|gia đình|phát hiện|cùng|đưa|gặp|họp|mở|đón|bay|từ|lúc|trả|khai|dừng|mới)(?!\w)"
)
_HEADS_AN_ENTRY = re.compile(r" ?:(?![0-9])")
_IS_A_DAY = re.compile(r" {1,2}(?:là ngày|hằng năm|hàng năm)(?!\w)")
_LAST_WORD = re.compile(r"([^\W\d_]+) {1,2}$")
_ROAD = re.compile(
    r"(?<!\w)(?:(?<!lên )(?<!xuống )đường|phố|đại lộ|công viên|trường|thpt|rạp|bệnh viện|nhà máy|cầu|chợ|hẻm|ngõ"
    r"|quảng trường|nhà hát|ngã (?:ba|tư|năm|sáu)) {1,2}$"
)
PARTS_OF_DAY = ("sáng ", "trưa ", "chiều ", "tối ", "đêm ")
_NEXT_DAY = re.compile(rf"[^.;:?!\n0-9]*(?<!\w)(?:{'|'.join(word[:-1] for word in PARTS_OF_DAY)}) (?=[0-9])")
_ALTERNATIVE = re.compile(r" (?:và|hay|hoặc|đến|tới) ")  # "ngày 20, 30 tàu": only a comma tells nothing
_SEVERAL_DAYS = ("các ", "những ", "hai ", "ba ", "bốn ")
_NEXT_DAY_REACH = 70  # code points


def joined(low: str, last: Piece | None, at: int, shape: Core) -> bool:
    """Is `at` the next of a row of days: "ngày 4-3, 5-3 và 6-3"; not the ratio of "ngày 10/5, 3/5 ngân hàng"."""
    if last is None or last.precision != "day" or not 0 < at - last.end <= 24:
        return False
    match = JOIN.match(low, last.end)
    if match is None or match.end() != at:
        return False
    later = last.month is None or (shape.month, shape.day or 0) > (last.month, last.day or 0)
    return later or (shape.day or 0) > shape.month or around.closed(low, shape.end)


def range_closes(low: str, last: Piece | None, at: int, shape: Core) -> bool:
    """Does a day close a range that "từ" or "ngày" opened: "từ 16/7 tới 23/7 bệnh nhân bán cá"."""
    if last is None or "," in low[last.end : at]:
        return False
    if not (low.startswith("ngày ", last.start) or low.endswith("từ ", 0, last.start)):
        return False
    if _SOMEBODY.match(low, shape.end) is None or (shape.sep != "/" and (shape.day or 0) <= shape.month):
        return False
    return joined(low, last, at, shape)


def named_after(low: str, at: int) -> bool:
    """Is the day at `at` the name of a road or a house: "đường 3 tháng 2"."""
    return _ROAD.search(low, max(0, at - 20), at) is not None


def minutes(low: str, at: int) -> bool:
    """Are the digits at `at` the minutes of an hour: "14 h 15"."""
    return _MINUTES.search(low, max(0, at - 8), at) is not None


def bare_day(seen: View, at: int, shape: Core, last: Piece | None) -> bool:
    """Is the shape a day, though neither "ngày" nor a part of the day stands before it."""
    low, end = seen.low, shape.end
    if shape.sep == ".":
        return _dotted(low, at, shape)
    if shape.short or _TIE_BREAK.search(low, max(0, at - 10), at) or around.hour(low, end):
        return False
    if low.endswith("từ ", 0, at) and _of_things(low, shape):
        return False
    falling = (shape.day or 0) > shape.month
    if shape.shift is not None and shape.sep == "-" and not falling:  # "từ 2-3 năm nay, giá tăng"
        return False
    if falling and _IS_A_DAY.match(low, end):
        return True
    if day_apart(low, at, shape):
        return True
    beside = _told_beside(low, at, shape, last)
    weak = around.weak(low, at)
    weak = weak or _is_called_a_day(low, at)
    if beside and (falling or shape.sep == "/") and _TURN_BEFORE.search(low, max(0, at - 24), at):
        return True
    if shape.sep == "-":
        if around.shut(low, at) or _in_refused_row(low, at):
            return False
        if falling and _opens_line(low, at, end):
            return True
        told = weak or (beside and (falling or _clause_goes_on(seen, at, end)))
        return (told and (falling or beside or around.closed(low, end))) or _dashed(seen, at, shape)
    told = shape.shift is not None or around.told(low, end)
    if (told and not around.shut(low, at)) or (weak and (falling or around.closed(low, end))):
        return True
    if low.endswith("từ ", 0, at) and _SAYS_WHO.match(low, end):
        return True
    if weak and beside and _GOES_ON.match(low, end):  # "ngày 3/8 nhận 1.200 mẫu, đến 4/8 trả kết quả"
        return True
    return _slashed(seen, at, shape, beside)


def _of_things(low: str, shape: Core) -> bool:
    """ "Từ 5-7 đến 8-10 người", "từ 2/3 đến 3/4 số hộ": the range that the shape opens counts things."""
    if _TO_PERCENT.match(low, shape.end):
        return True
    to = _RANGE_END.match(low, shape.end)
    second = None if to is None else core(low, to.end())
    if second is None or second.day is None or not around.counted(low, second.end):
        return False
    if second.sep == "/":
        return _SOMEBODY.match(low, second.end) is None  # "từ 16/7 tới 23/7 bệnh nhân bán cá"
    return second.day <= second.month


def _dotted(low: str, at: int, shape: Core) -> bool:
    """A decimal, unless it is called a holiday or the paper writes its days so."""
    if not around.closed(low, shape.end):
        return False
    if _HOLIDAY.search(low, max(0, at - 12), at):
        return True
    if (shape.day or 0) > shape.month and after_an_hour(low, at):
        return True
    near = low[max(0, at - _HOUSE_REACH) : at + _HOUSE_REACH]
    return around.weak(low, at) and (shape.day or 0) > shape.month and _DOTTED.search(near) is not None


def _told_beside(low: str, at: int, shape: Core, last: Piece | None) -> bool:
    """Stands a day with the same sign earlier in the sentence."""
    if last is None or not same_sentence(low, last, at):
        return False
    printed = low[last.start : last.end]
    return shape.sep in printed or _LONE.match(printed) is not None


def same_sentence(low: str, last: Piece | None, at: int) -> bool:
    """Is a day told before `at` in the same sentence."""
    if last is None or last.precision != "day" or not 0 < at - last.end <= _BESIDE_REACH:
        return False
    return _STOP.search(low, last.end, at) is None


def second_half(low: str, at: int) -> bool:
    """Are the digits at `at` the "4" of "1 / 4"."""
    return _SHAPE_BEFORE.search(low, max(0, at - 5), at) is not None


def _dashed(seen: View, at: int, shape: Core) -> bool:
    """ "lập biên bản 15-9.": too many for goals, falling as no range does, and the phrase ends."""
    low = seen.low
    if (shape.day or 0) < max(PAST_THE_TEENS, shape.month + 1) or not around.closed(low, shape.end):
        return False
    word = _LAST_WORD.search(low, max(0, at - 12), at)
    return word is not None and seen.text[word.start(1)].islower() and around.hour(low, shape.end) is False


def _slashed(seen: View, at: int, shape: Core, beside: bool) -> bool:
    low, end = seen.low, shape.end
    if _TURN.search(low, max(0, at - 24), at) and low[end : end + 2].lstrip().startswith(")"):
        return True
    if around.shut(low, at) or _in_refused_row(low, at):
        return False
    if (shape.day, shape.month) == (24, 7) and not beside and not _row_goes_on(low, end):
        return False
    if (shape.day or 0) > shape.month:
        return not around.capital(seen, end) and not around.address(low, end)
    if _opens_line(low, at, end) or _row_goes_on(low, end, falling=True):
        return True
    if _CLAUSE_BEGINS.search(low, max(0, at - 7), at) is None:
        return False
    if _HEADS_AN_ENTRY.match(low, end):
        return True
    if low.startswith((" là ", " trong số "), end):  # "96 ca, 1/3 là trẻ"
        return False
    return beside and (around.closed(low, end) or _GOES_ON.match(low, end) is not None or around.capital(seen, end))


def _clause_goes_on(seen: View, at: int, end: int) -> bool:
    """Does a rising pair open a clause or end one: not "khách sạn 3-4 sao"."""
    low = seen.low
    if around.closed(low, end) or _CLAUSE_BEGINS.search(low, max(0, at - 7), at):
        return True
    return _GOES_ON.match(low, end) is not None or around.capital(seen, end)


def _opens_line(low: str, at: int, end: int) -> bool:
    """Does the shape stand at the head of a line with a comma or a colon after it."""
    if at and low[at - 1] != "\n":
        return False
    behind = low[end : end + 3].lstrip()
    return behind[:1] in (":", ",") and not behind[1:2].isdigit()


def _is_called_a_day(low: str, at: int) -> bool:
    """ "Ngày ra viện của hai ca là 11/9"."""
    if not low.endswith((" là ", "là: ", "là : "), 0, at):
        return False
    begin = max(0, at - _BESIDE_REACH)
    day = low.rfind("ngày ", begin, at)
    told = day >= 0 and not low[day + 5 : day + 6].isdigit() and _STOP.search(low, day, at) is None
    return told and _OTHER_CLAUSE.search(low, day, at - 4) is None


def _row_goes_on(low: str, end: int, *, falling: bool = False) -> bool:
    """Does a further day follow: "24/7, 25/7"; `falling`: one that can be no ratio, as in "1/4 - 22/4"."""
    join = JOIN.match(low, end)
    following = None if join is None else core(low, join.end())
    if following is None or following.day is None:
        return False
    return not falling or (following.day > following.month and not around.counted(low, following.end))


def _in_refused_row(low: str, at: int) -> bool:
    """ "lớp 9/7 và 10/2", "25-23, 25-11": what made the first a number makes the next one, too."""
    row = _ROW_BEFORE.search(low, max(0, at - _ROW_REACH), at)
    if row is None:
        return False
    return around.shut(low, row.start()) or not all(
        possible(int(day), int(month), None) for day, month in _PAIR.findall(row[0])
    )


def in_weekdays(low: str, at: int, shape: Core) -> bool:
    """ "học thứ 2 - 4 - 6"."""
    return shape.sep == "-" and shape.month <= 7 and _WEEKDAY_ROW.search(low, max(0, at - 10), at) is not None


def after_an_hour(low: str, at: int) -> bool:
    """ "từ 13 h 26/7": an hour is told before the shape at `at`."""
    return _HOUR_BEFORE.search(low, max(0, at - 16), at) is not None


def days_without_month(low: str, days: list[tuple[int, int, int]]) -> list[Piece]:
    """ "ngày 12 hay 13", "các ngày 4, 5 và 6": rising days after "ngày", and the phrase ends."""
    start, _, first = days[0]
    end = days[-1][1]
    if len(days) < 2 or not low.startswith("ngày ", start) or around.each(low, start):
        return []
    rising = all(one[2] < other[2] for one, other in pairwise(days)) and first >= 1 and days[-1][2] <= 31
    if not rising or around.counted(low, end) or around.hour(low, end) or not around.closed(low, end):
        return []
    if not _ALTERNATIVE.search(low, days[-2][1], days[-1][0]) and not low.endswith(_SEVERAL_DAYS, 0, start):
        return []
    return [Piece(begin, stop, "dates.day", "day", day=day) for begin, stop, day in days]


def day_before_a_day(low: str, at: int, end: int) -> list[Piece]:
    """ "đám giỗ trưa 25, ăn cưới chiều 26-7": a part of a day of the same month goes on from this one."""
    found = _NEXT_DAY.match(low, end, end + _NEXT_DAY_REACH)
    shape = None if found is None else core(low, found.end())
    day = int(low[at:end])
    if shape is None or shape.day is None or shape.lunar or not 1 <= day < shape.day:
        return []
    return [Piece(at, end, "dates.day", "day", shape.year, shape.month, day)]
