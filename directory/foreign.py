"""Words of groups and organisations on a page in another language: each says which language it is in.

    >>> quoted("Walks on Mondays")

is the same text on an English page. On a Spanish one it is still that text, wherever no markup can stand, and in a
template it becomes `<span lang="en-GB">Walks on Mondays</span>`; paper asks for its `parts`.
"""

import re
from collections.abc import Callable, Iterable

from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language

ENGLISH = "en-GB"
PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]")
# A language, or "" for that of the page, and text in it.
Part = tuple[str, str]


class Quoted(str):
    """Text of which some is not in the language of the page."""

    parts: tuple[Part, ...]

    def __new__(cls, parts: Iterable[Part]):
        kept = tuple(parts)
        text = super().__new__(cls, "".join(words for _language, words in kept))
        text.parts = kept
        return text

    def __str__(self) -> str:
        return self

    def __getnewargs__(self):
        return (self.parts,)

    def __html__(self) -> str:
        return format_html_join("", "{}", ((_marked(*part),) for part in self.parts))


def quoted(text: str, language: str = "") -> str:
    """A text of somebody else, in the language it names or else in English."""
    spoken = language_of(language)
    return Quoted([(spoken, str(text))]) if text and spoken else text


def language_of(text_language: str) -> str:
    """What `lang` says of a text in this language or, when none is named, in English; "" where it need not."""
    return text_language or (ENGLISH if is_foreign() else "")


def is_foreign() -> bool:
    """Whether the page is in another language than English."""
    return not (get_language() or "en").startswith("en")


def put(words: str, **values: object) -> str:
    """Words of the page, with texts of others where its placeholders stand."""
    if not any(isinstance(value, Quoted) for value in values.values()):
        return words % values
    found, at = [], 0
    for place in PLACEHOLDER.finditer(words):
        found += [("", words[at : place.start()] % ()), *parts_of(values[place[1]])]
        at = place.end()
    return Quoted(part for part in [*found, ("", words[at:] % ())] if part[1])


def joined(separator: str, texts: Iterable[str]) -> str:
    """What `separator.join` makes, with what is said of languages. A separator that begins with a full stop needs none
    before it."""
    texts = [text for text in texts if text]
    if separator.startswith("."):
        texts = [*(cut(text, lambda words: words.removesuffix(".")) for text in texts[:-1]), *texts[-1:]]
    if not any(isinstance(text, Quoted) for text in texts):
        return separator.join(texts)
    found = [part for text in texts for part in [("", separator), *parts_of(text)]]
    return Quoted(found[1:])


def cut(text: str, rule: Callable[[str], str]) -> str:
    """What a rule leaves of a text, when it takes away from the end alone; each part keeps its language."""
    if not isinstance(text, Quoted):
        return rule(text)
    parts = [(language, re.sub(r"\s+", " ", words)) for language, words in text.parts]
    left, found = rule("".join(words for _language, words in parts)), []
    for language, words in parts:
        found.append((language, left[: len(words)]))
        left = left[len(words) :]
    return Quoted(part for part in found if part[1])


def short(text: str, most: int) -> str:
    """The whole sentences of a text that fit into so many letters; if not even one does, whole words and "…"."""
    return cut(text, lambda plain: _short(plain, most))


def _short(text: str, most: int) -> str:
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    ends = [found.end() for found in re.finditer(r"[.!?](?=\s)", text[: most + 1])]
    if ends and ends[-1] >= most // 3:
        return text[: ends[-1]]
    return text[: most - 1].rpartition(" ")[0].rstrip(" ,;:–-") + "…" if " " in text[:most] else text[: most - 1] + "…"


def parts_of(text: object) -> tuple[Part, ...]:
    return text.parts if isinstance(text, Quoted) else (("", str(text)),)


def _marked(language: str, words: str) -> str:
    return format_html('<span lang="{}">{}</span>', language, words) if language else words
