"""What the values of a page have in common."""


class PlainValues:
    """Values for a template: it looks for `card["name"]` before `card.name`, and here both are one step."""

    __getitem__ = object.__getattribute__
