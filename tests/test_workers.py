import os

import pytest

from thidua.workers import in_order


def _double(n: int) -> int:
    return 2 * n


def _dies_on_seven(n: int) -> int:
    if n == 7:
        os._exit(1)
    return 2 * n


def _failed(n: int, reason: str) -> int:
    return -n


@pytest.mark.parametrize("workers", [1, 2, 50])
@pytest.mark.parametrize("count", [0, 1, 30])
def test_results_come_in_the_order_of_the_tasks(workers, count):
    tasks = list(range(count))
    assert list(in_order(_double, tasks, _failed, min(workers, 3), None)) == [2 * n for n in tasks]


def test_a_task_that_kills_its_process_fails_alone():
    expected = [-7 if n == 7 else 2 * n for n in range(20)]
    assert list(in_order(_dies_on_seven, list(range(20)), _failed, 2, None)) == expected
