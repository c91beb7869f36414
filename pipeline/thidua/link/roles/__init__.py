"""Who chairs a cluster, who is deputy, who hands over to whom. `link.link_roles` is asked; the rest reads for it."""
