"""The units of a cluster. `link.link_members` takes the best list; the other modules each read or check one shape."""
