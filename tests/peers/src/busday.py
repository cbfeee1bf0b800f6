"""What numpy says of the working days of Norway, and how long it takes, for `working_days.rs` to be held against.

Prints in which order the days are asked about when it is timed, how many working days are asked for of each, and the
answers, a line each. Then, for each line it is sent, prints how many nanoseconds a day take: first so many working days
later, then how many lie between two days.
"""

import sys
from collections.abc import Callable
from time import perf_counter_ns

import holidays
import numpy as np

days = np.arange("1947-01-01", "2101-01-01", dtype="datetime64[D]")
chance = np.random.default_rng(1947)
# Where one day follows the other, a processor guesses what comes: in a column of dates, it cannot.
order = chance.permutation(len(days))
# From one working day to a year of them.
steps = chance.integers(1, 261, len(days))
off = np.array(sorted(holidays.country_holidays("NO", years=range(1945, 2103))), dtype="datetime64[D]")
calendar = np.busdaycalendar(holidays=off)


def later() -> np.ndarray:
    return np.busday_offset(days, steps, roll="backward", busdaycal=calendar)


def earlier() -> np.ndarray:
    return np.busday_offset(days, -steps, roll="forward", busdaycal=calendar)


def between(shift: int = 1, sign: int = 1) -> np.ndarray:
    """numpy counts the first day and not the last; the library the last and not the first."""
    return np.busday_count(days + shift, days + shift + sign * steps, busdaycal=calendar)


def nanoseconds(call: Callable[[], np.ndarray]) -> float:
    start = perf_counter_ns()
    call()
    return (perf_counter_ns() - start) / len(days)


answers = (np.is_busday(days, busdaycal=calendar).astype(int), later(), earlier(), between(), between(-1, -1))
for line in (order, steps, *answers):
    print(" ".join(line.astype(str)), flush=True)
days, steps = days[order], steps[order]
for _ in sys.stdin:
    print(nanoseconds(later), nanoseconds(between), flush=True)
