"""What the words beside a name tell of it."""

from dataclasses import dataclass
from typing import Literal

# yes: a province. town: perhaps a place of that name inside it. no: something else.
Verdict = Literal["yes", "town", "no"]


@dataclass(frozen=True, slots=True, eq=False)  # there are the ten below, which are looked up as what they are
class Context:
    """The verdict on one name, whether a head names it ("tỉnh X"), and whether it stands inside another name."""

    verdict: Verdict
    headed: bool = False  # after "tỉnh", "thành phố"; a city of the first order is then no town
    in_name: bool = False
    placed: bool = False  # after "tại", "ở": something that is a place


NO = Context("no")
YES = Context("yes")
TOWN = Context("town")
HEADED = Context("yes", headed=True)
HEADED_TOWN = Context("town", headed=True)
TOWN_IN_NAME = Context("town", headed=True, in_name=True)
HEADED_IN_NAME = Context("yes", headed=True, in_name=True)
IN_NAME = Context("yes", in_name=True)
PLACED_IN_NAME = Context("yes", in_name=True, placed=True)
PLACED = Context("yes", placed=True)
