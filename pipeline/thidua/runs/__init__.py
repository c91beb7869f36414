"""How a run is carried out, whatever the archive's size: in shards, by any engine, resumable, merged out of core.

    parts.py       input files -> parts (a file, or a stretch of a large one) -> shards of bounded size
    shard.py       a shard -> its files in the work folder: read, extracted and linked (`understand.py`), in any process
    watch.py       what a shard has in hand, for how long it may, and what is left out because it killed its process
    engines.py     shards here, in own processes, or through any executor (Dask)
    warm.py        what own processes have loaded before they begin
    work.py        the work folder beside the output folder: what is done and need not be done again
    found.py       all that was found, on disk: articles in order of their ids, rejects, what was given twice
    whole.py       the rows of the reconciled tables, on disk until they are written
    merge.py       stories, reconciling, and the rows of all tables in order

`thidua.run` puts them together.
"""
