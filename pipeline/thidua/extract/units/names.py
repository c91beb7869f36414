"""Parts of a unit's name, read over the words of a text: heads, places and their names."""

import re
from collections.abc import Iterator, Sequence

from thidua.extract.units import tables
from thidua.extract.units.kinds import BRAND_ENDS, NO_PAPER, OF_A_FIELD, OF_YOUTH, PLACES, YOUTH
from thidua.extract.units.somebody import RULED, PeopleReader
from thidua.extract.units.words import NOT_NAMES, TRADE
from thidua.model import ProvinceMention
from thidua.words import CLAUSE_WORDS, opens_number, word_set

# Heads that are units only with a capital: in lower case they are common words (ban, hội, trường, phòng, bộ...).
_COMMON = word_set(
    "ban|hội|báo|đài|trường|viện|vụ|vùng|đội|cục|phòng|quỹ|bộ|sở|thuế|cơ quan|văn phòng|trung tâm|chi nhánh|ca"
    "|đảng bộ|"
    "công ty|mặt trận|liên hiệp|liên minh|hội đồng|ngân hàng|nhà máy|tiểu học|mầm non|hải quan|đại học|cao đẳng|"
    "trung cấp|học viện|thư viện|bảo tàng|nhà hát|vườn quốc gia|nông trường|lâm trường|cảng vụ|trạm y tế|"
    "bệnh viện|tập đoàn|xí nghiệp|chi cục|tổng cục|tổng công ty|liên đoàn|công đoàn|kho bạc|đoàn khối|"
    "bưu điện|bưu chính|điện lực|viễn thông|thống kê|quản lý thị trường|đoàn|trạm|hiệp hội|phân hiệu|phân viện|"
    "khu bảo tồn|cảng hàng không|"
    "bến xe|tạp chí|sân bay|cảng|nghiệp đoàn|tổ hợp tác|phòng khám đa khoa|bưu cục"
    "|doanh nghiệp tư nhân|trường mẫu giáo|văn phòng công chứng|cơ sở cai nghiện|binh chủng|quân chủng"
    "|truyền tải điện|kiểm toán nhà nước|đoàn văn công|cơ sở cai nghiện ma túy"
)
# After a count these heads make a plural in lower case as well: "5 cục hải quan", "cả 4 tòa".
COUNTED_LOW = word_set(
    "công an|vksnd|bhxh|cục|chi cục|tòa án|tand|thuế|thanh tra|kho bạc|viện kiểm sát|viện kiểm sát nhân dân"
    "|ban chqs|ban chỉ huy quân sự"
    "|tòa án nhân dân|bảo hiểm xã hội|kho bạc nhà nước|liên đoàn lao động|bộ đội biên phòng"
    "|huyện đoàn|thị đoàn|quận đoàn|thành đoàn|tỉnh đoàn"
)
# A head and the next word that make another word: "hội nghị", "hội thao", "báo cáo", "bộ đội", "công an nhân dân".
_NO_UNIT = re.compile(
    r"(?:hội (?:nghị|thao|trường|diễn|thi|thảo|khỏe|đàm|báo|họp|viên|chợ|đồng tuyển|quán|quân"
    r"|an(?! (?:toàn|ninh|sinh)))|báo (?:cáo|công|chí|động|hiệu)|"
    r"ban (?:tổ chức hội|giám|hành|ngày|đêm|đầu|đại)|đội (?:tuyển|bóng|hình|ngũ)|công an (?:nhân dân|toàn"
    r"|các đơn vị(?! :)|viên)|trường (?:hợp|kỳ|lớp)|"
    r"bộ (?:phận|máy|trưởng|tiêu chí|mặt|luật|đội cụ hồ|chính trị)"
    r"|vụ (?:việc|án|mùa|bản|bổn|cầu|quang|cháy|nổ|cướp|trộm|tham nhũng|buôn lậu|lừa|giết|tai nạn|kiện|bắt)"
    r"|phòng (?:, )?(?:chống|họp|trào|ngừa|cháy)|viện (?:trợ|trưởng)|"
    r"đài (?:tưởng|hoa|liệt)|vùng (?:cao|sâu|xa|biên|biển|đồng|đất|miền)|cơ quan (?:chức năng|thường trực"
    r"|chuyên môn|nhà nước)|"
    r"đảng bộ (?:các|cấp)|quỹ (?:đất|thời)|liên hiệp (?:quốc)|tòa án (?:các cấp)"
    r"|thanh tra (?:(?:[,-]|và) )?(?:kiểm tra|viên)|sở (?:trường|hữu|thích|tại)"
    r"|cơ sở giáo dục (?:đại|mầm|phổ|nghề|thường|tiểu|trung|trên|công lập))(?![^\W_])"
)
DIRECTIONS = frozenset({"đông", "tây", "nam", "bắc"})
_BODIES = frozenset({"ủy", "đoàn", "đội"})
_LETTERS = frozenset({"h", "q", "tt", "p"})
_SHORTENED = frozenset({"tp", "h", "q", "tx", "tt", "p"})  # "TP. Huế", but "của UBND tỉnh. Sở Xây dựng"
_DECIMAL = re.compile(r"[.,]\d")  # "Bưu điện tỉnh 97,9 điểm"
_COUNTS = re.compile(r"\d{1,2}$")
_SHARE = re.compile(r"[/%.,]\d|[ ]?%|-\d")
# "huyện Kim Bảng | 4 tập thể": counts, and is no number of the place's name
_COUNTED = re.compile(
    r"\s(?:tập thể|cá nhân|lượt|đồng chí|cán bộ|chiến s[ĩỹ]|hội viên|đoàn viên|đơn vị|người|vụ|điểm|hộ|suất|căn|tỷ|tỉ"
    r"|triệu)(?![^\W_])"
)
NUMBERED_HEADS = word_set(
    "trại giam|trại tạm giam|trung đoàn|lữ đoàn|sư đoàn|tiểu đoàn|đại đội|quân khu|quân đoàn|vùng|hải đoàn"
    "|hải đội|đội|khu vực|binh đoàn|đoàn trinh sát|đoàn đặc nhiệm|đoàn kinh tế - quốc phòng"
    "|đoàn an điều dưỡng|tổng đội thanh niên xung phong"
)


class NameReader(PeopleReader):
    """Reads parts of names from left to right over the words of one text."""

    def __init__(self, text: str, provinces: Sequence[ProvinceMention]) -> None:
        super().__init__(text)
        self.province_at = {p.start: p for p in provinces}
        self.head_at: dict[int, tuple[int, str] | None] = {}  # asked several times for each word
        self.trade_at: dict[tuple[int, str], int] = {}

    def openers(self) -> Iterator[int]:
        """Where a unit or a plural head can begin: most words, names of people among them, open nothing."""
        capitals, others, seconds = tables.opening_capitals(), tables.opening_words(), tables.second_words()
        for i, word in enumerate(self.words):
            low, capital = word.folded, word.capital
            if (
                (low in others and (low not in seconds or capital or self.follows(i, seconds[low])))
                or (capital and low in capitals)
                or word.start in self.province_at
                or low[0].isdigit()
                # An abbreviation or a brand.
                or (capital and (low.endswith(BRAND_ENDS) or not self.text[word.start + 1 : word.end].islower()))
            ):
                yield i

    def follows(self, i: int, seconds: frozenset[str]) -> bool:
        """Whether one of the words `seconds` stands behind word i."""
        return i + 1 < len(self.words) and self.words[i + 1].folded in seconds

    # --- parts of a name ---------------------------------------------------------------------------------------------

    def head(self, i: int) -> tuple[int, str] | None:
        """The head at word i: index after it, the head folded."""
        if i not in self.head_at:
            self.head_at[i] = self.first_head(i)
        return self.head_at[i]

    def first_head(self, i: int) -> tuple[int, str] | None:
        """`head`, looked up."""
        for j, head in self.heads_at(i):
            if all(self.adjacent(k) for k in range(i + 1, j)):
                common = head in _COMMON and not self.words[i].capital and not (self.paper(i, j) or self.of_chief(i, j))
                common = common or (head in OF_A_FIELD and not self.of_places(j))
                common = common or (head == YOUTH and not OF_YOUTH.match(self.view, self.words[j - 1].end))
                return None if common or self.common(i, j + 4) else (j, head)
        return None

    def paper(self, i: int, j: int) -> bool:
        """Whether "báo" in lower case is a province's paper: "báo | Bình Phước", no "dự báo", "nhà báo"."""
        named = self.words[i].folded == "báo" and self.adjacent(j) and self.words[j].start in self.province_at
        return named and not (self.adjacent(i) and self.words[i - 1].folded in NO_PAPER)

    def common(self, i: int, j: int) -> bool:
        """Whether words i to j begin with a common word that only looks like a head: "hội nghị", "ban hành"."""
        return bool(_NO_UNIT.match(" ".join(w.folded for w in self.words[i:j])))

    def of_places(self, j: int) -> bool:
        """Whether a place, or a number of places, stands at word j: "tỉnh Lào Cai", "các tỉnh", "6 tỉnh"."""
        word = self.word(j)
        counted = word is not None and (word.folded in ("các", "những") or opens_number(word.folded))
        return self.place(j) is not None or (counted and self.place_word(j + 1) is not None)

    def low_head(self, i: int) -> tuple[int, str] | None:
        """A head in lower case that a count before it makes a plural: "5 cục hải quan"."""
        return next((found for found in self.heads_at(i) if found[1] in COUNTED_LOW), None)

    def heads_at(self, i: int) -> Iterator[tuple[int, str]]:
        """Every head whose words stand at word i, the longest first: index after it, the head folded."""
        words = self.words
        behind = words[i + 1].folded if i + 1 < len(words) else ""
        for parts, head in tables.heads_by_word().get(words[i].folded, []) if i < len(words) else ():
            size = len(parts)
            if size == 1 or (behind == parts[1] and [w.folded for w in words[i + 2 : i + size]] == [*parts[2:]]):
                yield i + size, head

    def both_levels(self, j: int) -> int:
        """Index after "hai cấp" between a head and its place at word j: "TAND | hai cấp | tỉnh Lào Cai"; else j."""
        if [w.folded for w in self.words[j + 1 : j + 2]] != ["cấp"] or self.words[j].folded not in ("hai", "2", "02"):
            return j
        return j + 2 if self.adjacent(j) and self.place(j + 2) else j

    def place_word(self, i: int) -> tuple[int, str] | None:
        """The head of a place at word i ("tỉnh", "thị xã"): its number of words and its level."""
        if i >= len(self.words) or self.words[i].folded not in tables.place_openers():
            return None
        if self.adjacent(i + 1) and self.words[i + 1].folded in _BODIES and self.known_place(i + 1) == i + 1:
            return None  # "Ban Tuyên giáo Huyện ủy", "Tỉnh đoàn": bodies of a place, not the place
        if self.words[i].folded == "p" and not self.ward(i):
            return None
        for size in (2, 1):
            parts = self.words[i : i + size]
            level = PLACES.get(" ".join(w.folded for w in parts)) if len(parts) == size else None
            if level:
                return size, level
        return None

    def ward(self, i: int) -> bool:
        """Whether "P" at word i is short for "phường": a stop and a number or two capitals follow ("P. Tân An")."""
        stop, first, second = self.word(i + 1), self.word(i + 2), self.word(i + 3)
        if not self.words[i].capital or stop is None or stop.folded != "." or not self.adjacent(i + 2) or first is None:
            return False
        named = first.capital and second is not None and second.capital and self.adjacent(i + 3)
        return first.folded.isdigit() or named

    def place(self, i: int) -> tuple[int, str | None, str | None] | None:
        """A place at word i: index after it, its printed name (None when elliptical), its level."""
        word = self.word(i)
        if word is None or not self.adjacent(i):
            return None
        if word.start in self.province_at:
            mention = self.province_at[word.start]
            return self.after(mention.end), mention.text, "province"
        headed = self.place_word(i)
        short = word.folded in _LETTERS
        if headed is None or (short and not word.capital):
            return None
        behind = self.stop(i, i + headed[0])
        if word.folded in RULED and self.full_name(behind, RULED[word.folded]):
            return i + headed[0], None, headed[1]  # "Giám đốc Công an tỉnh | Nguyễn Văn An"
        if named := self.name(behind):
            return named[0], named[1], headed[1]
        return None if short or word.folded == "xã" else (i + headed[0], None, headed[1])

    def level_of_units(self, i: int) -> str | None:
        """The level of the bare names behind "đơn vị:" at word i: "Công an các | đơn vị: A, B và C"; None for none."""
        told = [w.folded for w in self.words[i : i + 3]] == ["đơn", "vị", ":"]
        first = self.word(i + 3) if told else None
        if first is None or not (first.capital and first.folded.isalpha()) or self.head(i + 3) or self.known(i + 3):
            return None
        return "province" if first.start in self.province_at else "district"

    def stop(self, i: int, j: int) -> int:
        """Index after the stop at word j that shortens the head of a place at word i: "TX. | An Nhơn"; else j."""
        sign = self.word(j)
        return j + 1 if sign and sign.folded == "." and self.words[i].folded in _SHORTENED else j

    def heads_another(self, j: int) -> bool:
        """Whether a unit begins with the head at word j: "xã Tân An | Hội Nông dân", but not "xã Tân Hội Trung,"."""
        head = self.head(j)
        if head is None or head[0] > j + 1:
            return head is not None
        first, second = self.word(j + 1), self.word(j + 2)
        if first is None or not self.adjacent(j + 1):
            return False
        if first.end - first.start > 1 and self.text[first.start : first.end].isupper():
            return True  # "xã Tân An | Hội LHPN"
        named = first.capital or first.folded in TRADE - CLAUSE_WORDS
        return named and second is not None and second.folded.isalpha() and second.folded not in CLAUSE_WORDS

    def joins(self, j: int) -> bool:
        """Whether word j is "và" or "là" between names in capitals: no last syllable of one ("xã Chà Là")."""
        word, following = self.words[j], self.word(j + 1)
        if word.folded not in ("là", "và"):
            return False
        upper = self.text[word.start : word.end].isupper()
        return upper or (following is not None and following.capital and self.adjacent(j + 1))

    def name(self, i: int) -> tuple[int, str] | None:
        """A proper name of a place at word i, or a number ("Quận 10", "khu vực 15")."""
        word = self.word(i)
        if word is None or not self.adjacent(i):
            return None
        if (known := self.known_place(i)) > i:
            return known, self.printed(i, known)
        if word.start in self.province_at:
            mention = self.province_at[word.start]
            return self.after(mention.end), mention.text
        if word.folded.isdigit():
            return None if _DECIMAL.match(self.text, word.end) else (i + 1, word.folded)
        j, last = i, self.somebody(i)
        while (w := self.word(j)) and w.capital and self.adjacent(j) and j < last:
            if j > i and w.start in self.province_at and DIRECTIONS.issuperset(x.folded for x in self.words[i:j]):
                j = self.after(self.province_at[w.start].end)  # "khu vực | Bắc Quảng Bình"
                break
            joined = j > i and (w.start in self.province_at or self.heads_another(j) or self.joins(j))
            if joined or self.award_title(j):
                break
            j += 1
        cluster = word.folded in ("cụm", "khối")  # "các tỉnh, thành phố | Cụm thi đua số 4"
        if j == i or cluster or (j == i + 1 and word.folded in NOT_NAMES):  # but "huyện Năm Căn"
            return None
        w = self.word(j)
        numbered = w and self.adjacent(j) and _COUNTS.match(w.folded) and self.text[w.start - 1] == " "
        if w and numbered and not (_SHARE.match(self.text[w.end : w.end + 2]) or _COUNTED.match(self.view, w.end)):
            j += 1
        return j, self.text[self.words[i].start : self.words[j - 1].end]
