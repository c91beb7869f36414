"""What a short text says of roles: the rows as words, units as the letters of UNITS or as printed."""

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article, Extraction, Unit
from thidua.text import nfc

UNITS = {"A": "Công an tỉnh Lào Cai", "B": "Công an tỉnh Sơn La", "C": "Công an tỉnh Yên Bái"}
_LETTERS = {name: letter for letter, name in UNITS.items()}
REVIEW = "Cụm thi đua số 3 Bộ Công an tổng kết phong trào thi đua năm 2024. "
PACT = "Ngày 5/3/2025, Cụm thi đua số 3 Bộ Công an ký kết giao ước thi đua năm 2025. "
INSPECTORS = "Cụm thi đua số 2, Thanh tra tỉnh Nghệ An họp bình xét thi đua năm 2022. "


def reading(text: str, published: str | None = None) -> Extraction:
    """Extract and link over one text; "{A}" stands for a unit."""
    article = Article("t", "t.txt", 0, nfc(text.format(**UNITS)), published=published)
    return link(article, extract(article))


def _name(unit: Unit) -> str:
    return _LETTERS.get(unit.unit, unit.unit)


def rows(text: str, published: str | None = None) -> list[str]:
    """Roles ("chair A 2024") and handovers ("handover chair B 2025 < A"), sorted."""
    said = reading(text, published)
    told = [f"{r.role} {_name(r.unit)} {r.year}" for r in said.roles]
    for act in said.handovers:
        giver = f" < {_name(act.from_unit)}" if act.from_unit else ""
        told.append(f"{act.kind} {act.role} {_name(act.to_unit)} {act.year}{giver}")
    return sorted(told)
