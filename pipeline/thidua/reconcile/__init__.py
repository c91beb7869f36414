"""What the whole archive says: stories, identity of clusters over the years, one policy a predicate, evidence.

texts -stories-> story_id a article;   list[Reading] -reconcile-> Reconciled (the seven reconciled tables)
"""

from thidua.reconcile.archive import reconcile, reconciled_parts
from thidua.reconcile.stories import Sketch, Sketcher, stories

__all__ = ["Sketch", "Sketcher", "reconcile", "reconciled_parts", "stories"]
