"""Reads words as a hurried person would: counts the words in each sentence and looks for ones that shut people out.

The bars are the house's own: a mean of 15 words, none over 25. A line counts as a sentence, and so does each item
of a list. Mark-up, template tags and placeholders are left out of what is read, so that templates and message
catalogues can be checked too.
"""

import re
from collections.abc import Iterable

MEAN, LONGEST = 15, 25
# PDF and KB: beside a link to a file stands what it is and how large. ADHD and OCD: people know them by no other name.
NAMES = {"AA", "ADHD", "KB", "LGBT", "LGBTQ", "NHS", "OCD", "PDF", "SHOUT"}
MARKUP = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|<[^>]+>", re.DOTALL)
SENTENCE_END = re.compile(r"(?:(?<=[.!?])[”’)]*\s+|\n+)(?:- )?")
JARGON = re.compile(
    r"\b(service users?|refer(?!ence)\w*|interven\w+|suffer\w*|commit(?:ted)? suicide|vulnerab\w+|signpost\w*"
    r"|utili[sz]\w+|facilitat\w+|invalid\w*|mentally ill|stakeholders?|access(?:ing|ed|es)"
    r"|(?:to|can|could|cannot|may|will|who|people|you|they) access)\b",
    re.IGNORECASE,
)
ACRONYM = re.compile(r"\b[A-Z]{2,}\b")


def sentences(text: str) -> list[str]:
    return [part for part in SENTENCE_END.split(MARKUP.sub(" ", text)) if part.strip(" -")]


def length(sentence: str) -> int:
    return len([word for word in sentence.split() if re.search(r"\w", word)])


def too_long(texts: Iterable[str]) -> list[str]:
    """Sentences over the bar; and, when they are too long on average, one line that says so."""
    found = [sentence for text in texts for sentence in sentences(text)]
    mean = sum(map(length, found)) / max(len(found), 1)
    return [s for s in found if length(s) > LONGEST] + ([f"a mean of {mean:.1f} words"] if mean > MEAN else [])


def unwelcome(text: str, *, in_an_error: bool = False) -> list[str]:
    """Jargon, letters that stand for a name, and "please" where something has gone wrong."""
    plain = MARKUP.sub(" ", text)
    letters = [word for word in ACRONYM.findall(plain) if word not in NAMES]
    begging = re.findall(r"\bplease\b", plain, re.IGNORECASE) if in_an_error else []
    return [found.group() for found in JARGON.finditer(plain)] + letters + begging
