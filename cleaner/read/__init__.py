"""Reading: bytes into text, text into a tree, the tree into blocks and a head, and kept blocks into a document tree."""
