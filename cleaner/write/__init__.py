"""Writes a judged page: as Markdown, text, JSON, front matter, an explanation or a report."""
