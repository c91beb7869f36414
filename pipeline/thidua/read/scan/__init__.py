"""May a record be on an emulation cluster? Raw bytes first (`trigger`, `lines`), then the text in them (`text`)."""
