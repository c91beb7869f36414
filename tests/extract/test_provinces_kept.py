"""What is kept from name to name: it is asked for once, and never grows without end."""

from thidua.extract.provinces import kept
from thidua.extract.provinces.kept import Kept


def test_an_answer_is_asked_for_once_while_there_is_room(monkeypatch):
    monkeypatch.setattr(kept, "_ROOM", 2)
    asked = []
    upper = Kept(lambda word: asked.append(word) or word.upper())
    assert [upper[word] for word in ("a", "b", "a", "c", "c", "b")] == list("ABACCB")
    assert asked == ["a", "b", "c", "c"]
    assert len(upper) == 2
