"""Pages as visitors read them."""

import re


def text(client, row_or_path) -> str:
    path = row_or_path if isinstance(row_or_path, str) else row_or_path.get_absolute_url()
    return client.get(path).content.decode()


def cards(response) -> list:
    """Those on it; of the list of support also what nobody has confirmed."""
    blocks = response.context.get("blocks")
    if not hasattr(blocks, "listed"):
        return response.context["cards"]
    return [*blocks.listed.cards, *blocks.listed.heard_of, *blocks.unsaid, *blocks.heard_of]


def names(response) -> list[str]:
    """What the cards on it are called."""
    return [card.name for card in cards(response)]


def tight(html: str) -> str:
    """Without the spaces beside its tags, which say where the template has its line breaks."""
    return re.sub(r"\s*(<[^>]*>)\s*", r"\1", html)
