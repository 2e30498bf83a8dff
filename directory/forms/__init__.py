"""Forms: everything that a person can get wrong, said in words, beside the field. They write no rows.

Each ends in `.content()`: the part of a document that its fields stand for.
"""
