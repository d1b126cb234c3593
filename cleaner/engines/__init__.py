"""Runs the cleaning on other engines: Arrow tables, Ray, Spark and datatrove."""
