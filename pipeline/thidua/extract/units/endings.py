"""What may still stand at the end of a unit's name: numbers, second halves behind a dash."""

import re

from thidua.extract.units.brands import BrandReader
from thidua.extract.units.kinds import COMPANIES
from thidua.extract.units.plurals import OWN_NUMBER
from thidua.model import UnitKind
from thidua.words import CLAUSE_WORDS

_SERIAL = re.compile(r"[IVX]{1,4}|\d{1,3}")  # "Cục Kỹ thuật nghiệp vụ II", "Hải đoàn Biên phòng 28"
_ROMAN = re.compile("I{1,3}|IV|V")
_SHARE = re.compile(r"\d{1,3}\s*(?:[/%]|[-.,]\s?\d)")  # a score, a date, a share
_ACTS = re.compile(
    r"(?:điều (?:hành|phối)|thay(?: mặt| thế)?|thống nhất|đại diện|kế nhiệm|nhường|chuyển|dự|mời)(?![^\W_])"
)
_OF_TWO_HALVES = COMPANIES | {"vườn quốc gia", "ban quản lý", "khu bảo tồn", "khu bảo tồn thiên nhiên"}
_ROLE_WORDS = frozenset({"trưởng", "phó", "cụm", "khối", "đơn", "năm"})

_REGION = re.compile(
    r"(?:miền (?:đông|tây|trung|bắc|nam|núi)|đồng bằng|duyên hải|tây nguyên|tây bắc|đông bắc|việt bắc"
    r"|(?:đông nam|tây nam|bắc trung|nam trung|bắc|nam|trung) bộ)(?![^\W_])"
)


class EndingReader(BrandReader):
    """Reads the ends of names."""

    def of_vietnam(self, j: int) -> int:
        """Index after "Việt Nam" behind a national body's short name."""
        return j + 2 if [w.folded for w in self.words[j : j + 2]] == ["việt", "nam"] and self.adjacent(j) else j

    def serial(self, j: int) -> int:
        """Index after a number that tells units of one name apart: "nghiệp vụ I", "Bệnh viện 199", "Biên phòng 28"."""
        word, following = self.word(j), self.word(j + 1)
        if word is None or not self.adjacent(j) or not _SERIAL.fullmatch(self.text[word.start : word.end]):
            return j
        if _SHARE.match(self.view, word.start):
            return j
        if not word.folded.isdigit() or following is None or not self.adjacent(j + 1):
            return j + 1
        if [w.folded for w in self.words[j - 2 : j]] in OWN_NUMBER or following.start in self.province_at:
            return j + 1  # "Trường Trung cấp nghề Cơ khí 1 | Hà Nội"
        counts = following.folded.isalpha() and following.folded not in CLAUSE_WORDS  # "BĐBP 6 địa phương"
        acts = _ACTS.match(self.view, following.start)  # "Công ty Điện lực 3 | điều hành"
        return j if counts and not acts else j + 1

    def branch_number(self, j: int, kind: UnitKind) -> int:
        """Index after a number that tells branches or universities in one place apart: "Agribank Bắc Giang | II",
        "Trường Đại học Sư phạm Hà Nội | 2"."""
        word = self.word(j)
        if kind == "academy":
            return self.serial(j) if word and word.folded in ("2", "3") else j
        if kind != "other":
            return j
        told = word is not None and self.adjacent(j) and _ROMAN.fullmatch(self.text[word.start : word.end])
        return j + 1 if told else j

    def second_name(self, j: int, head: str) -> int:
        """Index after a dash and the second half of a company's name: "Công ty Cơ khí Hòa Phát | - Tràng Bom"."""
        word, following = self.word(j), self.word(j + 1)
        if head not in _OF_TWO_HALVES or word is None or word.folded != "-" or following is None:
            return j
        if not (self.adjacent(j) and self.adjacent(j + 1)):
            return j
        spaced = self.text[word.start - 1 : word.end + 1].strip() != "-" or following.start > word.end
        named = following.capital and following.folded[0].isalpha() and following.folded not in _ROLE_WORDS
        if not named or self.head(j + 1) or self.known(j + 1) or self.person(j + 1) or not spaced:
            return j
        end = self.trade(j + 1, head)
        return end if end > j + 1 else j

    def region(self, j: int) -> bool:
        """Whether a part of the country begins at word j: "miền Đông", "Đồng bằng sông Cửu Long", "Bắc Trung Bộ"."""
        return j < len(self.words) and bool(_REGION.match(self.view, self.words[j].start))

    def second_area(self, k: int) -> int | None:
        """Index after a dash and the second half of an area: "Chi cục Thuế khu vực Nam Trực | - Trực Ninh"."""
        sign, following = self.word(k), self.word(k + 1)
        if sign is None or sign.folded != "-" or following is None or not (self.adjacent(k) and self.adjacent(k + 1)):
            return None
        if self.words[k - 1].folded.isdigit() and following.start not in self.province_at:
            return None  # "khu vực 6 - Đồng Tháp", but not "khu vực 6 - Nguyễn Văn A"
        if following.folded in _ROLE_WORDS or not following.capital or self.head(k + 1) or self.cluster_word(k + 1):
            return None
        named = self.name(k + 1)
        return named[0] if named else None
