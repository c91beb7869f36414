"""The meeting an article reports (`meeting`), its rows (`link`), and the year the article is about."""
