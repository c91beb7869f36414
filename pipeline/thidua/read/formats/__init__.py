"""The formats files come in, a module each, and how large files are cut (`*_stretches`). `known` is their list."""
