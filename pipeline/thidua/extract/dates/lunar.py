"""The Vietnamese lunar calendar: the Gregorian day of a lunar day, for legal time in Viet Nam (UTC+7).

The rules of the calendar: a month begins on the day (at UTC+7) of the true new moon; the month that holds the winter
solstice is month 11; when thirteen months lie between two months 11, the first of them without a major solar term
(a multiple of 30 degrees of solar longitude) is the leap month and repeats the number before it.

Source: J. Meeus, "Astronomical Algorithms", chapters 25 (solar longitude, low accuracy) and 49 (phases of the moon);
the rules of the calendar as published by Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar". Good to some minutes
of time between 1800 and 2200; checked against the published Tết days of 2000-2030 in the tests.
"""

from datetime import date, timedelta
from functools import lru_cache
from math import floor, pi, radians, sin

UTC_OFFSET_DAYS = 7 / 24  # legal time in Viet Nam
SYNODIC_MONTH_DAYS = 29.530588861  # mean, Meeus (49.1)
NEW_MOON_EPOCH_JDE = 2451550.09766  # lunation 0: 6 January 2000
J2000_JD = 2451545.0
DAYS_PER_CENTURY = 36525.0
JD_OF_ORDINAL_ZERO = 1721424.5  # Julian date at the midnight that begins proleptic ordinal 0
STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
SPELLINGS = {"kỉ": "kỷ", "quí": "quý", "tí": "tý", "tị": "tỵ", "mẹo": "mão"}
FIRST_OF_CYCLE = 1984  # a year Giáp Tý


@lru_cache(maxsize=4096)
def _new_moon(lunation: int) -> float:
    """Julian ephemeris date of the true new moon `lunation` months after that of January 2000 (Meeus 49)."""
    t = lunation / 1236.85
    mean = NEW_MOON_EPOCH_JDE + SYNODIC_MONTH_DAYS * lunation + 0.00015437 * t * t
    sun = radians(2.5534 + 29.10535670 * lunation - 0.0000014 * t * t)
    moon = radians(201.5643 + 385.81693528 * lunation + 0.0107582 * t * t)
    node = radians(160.7108 + 390.67050284 * lunation - 0.0016118 * t * t)
    eccentricity = 1 - 0.002516 * t
    return (
        mean
        - 0.40720 * sin(moon)
        + 0.17241 * eccentricity * sin(sun)
        + 0.01608 * sin(2 * moon)
        + 0.01039 * sin(2 * node)
        + 0.00739 * eccentricity * sin(moon - sun)
        - 0.00514 * eccentricity * sin(moon + sun)
        + 0.00208 * eccentricity * eccentricity * sin(2 * sun)
        - 0.00111 * sin(moon - 2 * node)
        - 0.00057 * sin(moon + 2 * node)
        + 0.00056 * eccentricity * sin(2 * moon + sun)
        - 0.00042 * sin(3 * moon)
        + 0.00042 * eccentricity * sin(sun + 2 * node)
        + 0.00038 * eccentricity * sin(sun - 2 * node)
        - 0.00024 * eccentricity * sin(2 * moon - sun)
    )


def _delta_t_days(year: float) -> float:
    """Dynamical minus universal time, in days; a parabola is enough here (about a minute in this century)."""
    return (-20 + 32 * ((year - 1820) / 100) ** 2) / 86400 if year < 1955 else (31 + 0.62 * (year - 1955)) / 86400


@lru_cache(maxsize=4096)
def _month_start(lunation: int) -> int:
    """Proleptic ordinal of the day, in Viet Nam, on which the new moon falls."""
    moon = _new_moon(lunation)
    year = 2000 + (moon - J2000_JD) / 365.25
    return floor(moon - _delta_t_days(year) + UTC_OFFSET_DAYS - JD_OF_ORDINAL_ZERO)


@lru_cache(maxsize=8192)
def _solar_term(ordinal: int) -> int:
    """Which twelfth of the ecliptic (0-11) the sun has reached at the midnight that begins the day (Meeus 25)."""
    t = (ordinal + JD_OF_ORDINAL_ZERO - UTC_OFFSET_DAYS - J2000_JD) / DAYS_PER_CENTURY
    anomaly = radians(357.52910 + 35999.05030 * t - 0.0001559 * t * t)
    centre = (
        (1.914600 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
        + 0.000290 * sin(3 * anomaly)
    )
    omega = radians(125.04 - 1934.136 * t)
    longitude = radians(280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * sin(omega))
    return floor(longitude % (2 * pi) / (pi / 6))


@lru_cache(maxsize=512)
def _month_eleven(year: int) -> int:
    """The lunation that holds the winter solstice (270 degrees, term 9) of a Gregorian year."""
    lunation = floor((date(year, 12, 31).toordinal() - date(2000, 1, 6).toordinal()) / SYNODIC_MONTH_DAYS) + 1
    while _month_start(lunation) > date(year, 12, 31).toordinal():
        lunation -= 1
    # the month has begun before the solstice only if the sun is not past it at its first midnight
    return lunation - 1 if _solar_term(_month_start(lunation)) >= 9 else lunation


@lru_cache(maxsize=512)
def _months(year: int) -> dict[tuple[int, bool], int]:
    """(month, leap) -> lunation, for the lunar year that begins in the Gregorian `year`."""
    found: dict[tuple[int, bool], int] = {}
    for solstice_year in (year - 1, year):
        first, last = _month_eleven(solstice_year), _month_eleven(solstice_year + 1)
        leap = None
        if last - first == 13:
            terms = [_solar_term(_month_start(lunation)) for lunation in range(first, last + 1)]
            leap = next(i for i in range(1, 13) if terms[i] == terms[i + 1])
        for step in range(last - first):
            behind = step - 1 if leap is not None and step >= leap else step
            number = (10 + behind) % 12 + 1
            own = solstice_year if behind < 2 else solstice_year + 1
            if own == year:
                found[number, step == leap] = first + step
    return found


def solar_day(year: int, month: int, day: int, leap: bool = False) -> date | None:
    """The Gregorian day of a lunar one.

    Args:
        year: the lunar year, named by the Gregorian year in which it begins (Giáp Thìn is 2024).
        month: 1-12. day: 1-30. leap: the leap month of that number.

    Returns:
        None when there is no such month or day in that year, or the year is outside 1800-2200.
    """
    if not 1800 <= year <= 2200:
        return None
    lunation = _months(year).get((month, leap))
    if lunation is None:
        return None
    start = _month_start(lunation)
    if not 1 <= day <= _month_start(lunation + 1) - start:
        return None
    return date.fromordinal(start) + timedelta(days=day - 1)


def year_of_name(stem: str, branch: str, near: int) -> int | None:
    """The year named by stem and branch ("giáp", "thìn") that is nearest to the year `near`; None if there is none."""
    stem, branch = SPELLINGS.get(stem, stem), SPELLINGS.get(branch, branch)
    if stem not in STEMS or branch not in BRANCHES:
        return None
    for step in range(60):
        if step % 10 == STEMS.index(stem) and step % 12 == BRANCHES.index(branch):
            first = FIRST_OF_CYCLE + step
            return first + 60 * round((near - first) / 60)
    return None
