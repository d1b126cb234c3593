"""Data only: phrases by language, agencies, names of furniture, learned weights."""
