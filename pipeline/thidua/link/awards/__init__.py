"""Awards and counts of awards. `link.link_awards` is asked; the rest reads for it."""
