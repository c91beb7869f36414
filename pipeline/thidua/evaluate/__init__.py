"""The tables against annotated articles: scores, floors that only rise, each rule's dossier."""

from thidua.evaluate.dossier import Dossier, dossiers, dossiers_of
from thidua.evaluate.floors import check_floors
from thidua.evaluate.report import as_json, changes, report
from thidua.evaluate.score import Evaluation, Score, evaluate

__all__ = [
    "Dossier",
    "Evaluation",
    "Score",
    "as_json",
    "changes",
    "check_floors",
    "dossiers",
    "dossiers_of",
    "evaluate",
    "report",
]
