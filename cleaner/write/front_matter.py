def write_front_matter(m):
    return "---\n---\n"
