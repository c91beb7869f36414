"""Pages of the web: source, blocks, headline, main text, what a page says about itself. `html` reads a file of one."""
