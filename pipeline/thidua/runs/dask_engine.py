"""Shards through a Dask scheduler: one that runs already, or one started here."""

import logging
import os
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import ExitStack, contextmanager

from thidua.output import UsageError
from thidua.read.extras import MissingExtraError, needed

LOCAL = "local"
_PATIENCE = "20s"  # for an answer of the scheduler


@contextmanager
def through_dask(address: str, workers: int | None) -> Iterator[tuple[Executor, int]]:
    """An executor whose tasks a Dask scheduler hands to its workers, and how many tasks these do at a time.

    Args:
        address: of a scheduler, as tcp://host:8786; "local" starts one here with as many processes as `workers` says,
            or as there are processors.

    Raises:
        UsageError: distributed is not installed, or no scheduler answers.
    """
    try:
        distributed = needed("distributed", "dask")
    except MissingExtraError:
        raise UsageError('--dask wants distributed, which is not installed: pip install "thidua[dask]"') from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # a worker that is lost is no news: it is dealt with
    with ExitStack() as opened:
        try:
            scheduler: object = address
            if address == LOCAL:
                count = workers or os.cpu_count() or 1
                # One thread a worker: a record that hangs takes its process with it, and nothing else.
                started = distributed.LocalCluster(
                    n_workers=count, threads_per_worker=1, dashboard_address=None, silence_logs=logging.CRITICAL
                )
                scheduler = opened.enter_context(started)
            client = opened.enter_context(distributed.Client(scheduler, timeout=_PATIENCE))
        except (OSError, ValueError) as error:  # a timeout is an OSError
            said = " ".join(str(error).split())[:160]
            raise UsageError(f"--dask {address}: no scheduler answers ({said}); give its address, or local") from error
        yield client.get_executor(), max(sum(client.nthreads().values()), 1)
