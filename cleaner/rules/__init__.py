"""The data that decisions rest on: wording by language, agencies, dates, class names, learned weights."""
