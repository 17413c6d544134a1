"""The programs that turn Markdown into pages. Only this folder knows them."""
