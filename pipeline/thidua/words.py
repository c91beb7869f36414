"""Words of a text with their offsets, and numbers as Vietnamese prints them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path

TOKEN = re.compile(r"[^\W_]+(?:[&'’/](?=[^\W\d_])[^\W_]+)*|[^\w\s]")
_BETWEEN = re.compile(f"({TOKEN.pattern})")


@dataclass(slots=True)  # never changed, yet not frozen: that takes thrice as long to make, and every word is one
class Token:
    """A word or a sign (type "W"): code points of the text, its folded form, whether it begins with a capital, and as
    its value what is printed. Or, in link/, a typed mention with what it says (link/stream.py)."""

    type: str
    start: int
    end: int
    folded: str
    capital: bool = False
    value: object = None


def word_set(text: str) -> frozenset[str]:
    """The words of `text`; with "|" in it, the phrases between the bars."""
    return frozenset(text.split("|") if "|" in text else text.split())


# Words in lower case that tell what a unit does, or where and when; they end a name.
CLAUSE_WORDS = word_set(
    "xin đính đảm "
    "là làm giữ có gồm đã đang sẽ vừa vẫn cũng được bị do của cho với và tại ở trong ngoài trên dưới về từ đến "
    "tới khi nếu vì để nhằm theo cùng hoặc hay nhưng mà thì đạt nhận trao tặng ký kí họp dự nêu nói hỏi bàn giao "
    "báo cáo thăm tổ đề bầu chọn cử bình xét chấm xếp dẫn đứng đầu thứ nhất nhì ba hiện nay đây đó này kia trước "
    "sau lên xuống ra vào đi lại tham cam phát chủ trì đăng cai tiếp đón chúc mừng tăng giảm thu chi nộp vượt góp "
    "hỗ ủng mua bán xây sửa đặt mở khai bế ghi đánh hoàn triển tích phối luôn không chưa còn phấn đều sẵn đua kể "
    "bày trình chia hôm suốt hứa lùi"
)

# Of these the ones that names hold as well: "Lao động, Thương binh và Xã hội", "Xây dựng", "phòng, chống tội phạm".
NAMES_TOO = word_set("xây báo chủ chi thu và tổ từ với về bày ra mở khai thi đua sau trên tích kinh")


# Words of emulation, misprints of headlines and captions included. Over a folded view.
EMULATION = re.compile(r"[tk]hi\s+đua|thi\s+dua|giao\s+ước")

# What else Vietnamese calls a cụm or a khối: the word behind it tells. In regex syntax, over a folded view.
OTHER_CLUSTERS = (
    r"(?:công\s+nghiệp|thi(?!\s+(?:đua|dua|đau))|phong\s+tỏa|đảo|pháo|rừng|bài|chuyên\s+môn|dân\s+cư"
    r"|công\s+tác|tự\s+vệ|an\s+toàn|từ|máy|rạp|di\s+tích|tin|camera|loa|trường\s+học|"
    r"dịch|tiểu\s+thủ|làng|bệnh|cảng|thông\s+tin|kho|đèn|lượng|tài\s+sản|u|nước|đá|bê\s+tông|tình\s+báo|nato"
    r"|asean|eu|"
    r"lớp|thịt|dân\s+vận|liên\s+kết|đại\s+đoàn|đoàn\s+kết|diễu|a\d?|hành\s+chính|nhà|phố|ngành|liên\s+minh"
    r"|kinh\s+tế|dự\s+án|liên\s+(?:gia|hộ)|gia\s+đình|tự\s+quản)(?![^\W_])"
)


# A heading under which other articles' headlines and dates stand.
OTHER_ARTICLES = re.compile(
    r"(?:các )?(?:tin|bài)(?: viết| tức| bài)?"
    r" (?:liên quan|khác|cùng (?:chuyên mục|chủ đề|loại)|mới(?: nhất| hơn)?|cũ hơn|đã đưa|đọc nhiều|nổi bật)"
    r"|xem thêm|đọc thêm|có thể bạn quan tâm|cùng chuyên mục|đọc nhiều(?: nhất)?|(?:ý kiến )?bình luận"
)


@lru_cache(maxsize=4)
def words(text: str, view: str) -> tuple[Token, ...]:
    """All words and signs of `text`, kept for the last few articles; `view` is its folded view."""
    parts = _BETWEEN.split(text)  # what stands between words and the words, by turns: no match object for each
    at = list(accumulate(map(len, parts)))
    found = zip(at[:-1:2], at[1::2], parts[1::2])
    return tuple([Token("W", start, end, view[start:end], said[0].isupper(), said) for start, end, said in found])


DIGITS = "0-9"  # in an index: where a number in digits stands
_RUN = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4)
def index(text: str, view: str) -> Mapping[str, list[int]]:
    """Where each folded run of letters or digits of `text` begins, so that readers look only where their words stand.

    Runs in digits stand under `DIGITS` as well. `view` is the folded view of `text`; kept for the last few articles.
    """
    found: defaultdict[str, list[int]] = defaultdict(list)
    for word in words(text, view):
        if word.folded.isalpha():
            found[word.folded].append(word.start)
        elif word.folded.isalnum() or len(word.folded) > 1:  # "2024", "đ/c", "TĐ&KT"
            for run in _RUN.finditer(view, word.start, word.end):
                found[run[0]].append(run.start())
                if run[0][0].isdigit():
                    found[DIGITS].append(run.start())
    return dict(found)


def begun_by(openers: Iterable[str], text: str, view: str) -> list[int]:
    """Where the words `openers` stand in `text`, in its order."""
    found = index(text, view)
    return sorted([at for word in found.keys() & openers for at in found[word]])


def matches(pattern: re.Pattern[str], openers: Iterable[str], text: str, view: str) -> Iterator[re.Match[str]]:
    """What `pattern.finditer(view)` gives of a pattern that begins with one of the words `openers`, at their places."""
    done = 0
    for at in begun_by(openers, text, view):
        if at >= done and (match := pattern.match(view, at)):
            done = match.end()
            yield match


_DIGITS = dict(zip(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"], range(1, 11)))
_DIGITS |= {"bẩy": 7, "tư": 4, "mốt": 1, "lăm": 5, "nhăm": 5}
NUMBER_WORDS = frozenset(_DIGITS)
NUMBER = (
    r"(?:\d{1,3}(?:[. ]\d{3})+|\d+|mười(?:\s+(?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?"
    r"|(?:hai|ba)\s+mươi(?:\s+(?:mốt|hai|ba|tư|lăm|sáu|bảy|tám|chín))?|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)"
)


_THOUSANDS = re.compile(r"\d{1,3}(?:[. ]\d{3})+")


def opens_number(word: str) -> bool:
    """Whether a folded word can be the first of a number: a cheap look before `number`."""
    return word[0].isdigit() or word in NUMBER_WORDS


@lru_cache(maxsize=4096)
def number(printed: str) -> int | None:
    """The value of a printed number: "2.079", "06", "sáu", "mười hai", "hai mươi mốt". None for anything else.

    >>> number("2.079"), number("Mười tám"), number("hai mươi mốt")
    (2079, 18, 21)
    """
    plain = printed.lower().strip()
    if plain.isdecimal():
        return int(plain)
    if _THOUSANDS.fullmatch(plain):
        return int(plain.replace(".", "").replace(" ", ""))
    parts = plain.split()
    if not parts or parts[0] not in _DIGITS or any(p not in _DIGITS and p != "mươi" for p in parts):
        return None
    if "mươi" in parts:
        tens, _, ones = (part.strip() for part in plain.partition("mươi"))
        whole = tens in _DIGITS and (not ones or ones in _DIGITS)  # "vài mươi", "mươi năm" are no numbers
        return _DIGITS[tens] * 10 + _DIGITS.get(ones, 0) if whole else None
    return sum(_DIGITS[p] for p in parts) if len(parts) == 1 or parts[0] == "mười" else None


def packaged(package: str, *parts: str) -> Path | None:
    """A file with words, or with what parts them, inside an installed package, found without importing it: underthesea
    loads its taggers (0.4 s of CPU). None where the package, or this version of it, has none at `parts`."""
    spec = find_spec(package)
    files = (Path(folder, *parts) for folder in (spec and spec.submodule_search_locations) or ())
    return next((file for file in files if file.is_file()), None)
