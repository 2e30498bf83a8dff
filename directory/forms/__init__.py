"""Forms: everything that a person can get wrong, said in words, beside the field. They write no rows.

Those about a document end in `.content()`: the part of it that their fields stand for.
"""
