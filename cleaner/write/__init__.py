"""The writing room: a judged and described page in, strings and JSON-ready data out."""
