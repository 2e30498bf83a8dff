"""Sets of listings as bitmaps: one whole number, whose bit n stands for the search row of number n."""

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from operator import or_

# Below this many, taking single bits off a bitmap is quicker than reading all of it.
FEW = 100
ONE = ord("1")


def bits(numbers: Iterable[int]) -> int:
    """The bitmap of these numbers."""
    numbers = list(numbers)
    if len(numbers) < FEW:
        return reduce(or_, (1 << number for number in numbers), 0)
    digits = bytearray(b"0") * (max(numbers) + 1)
    for number in numbers:
        digits[number] = ONE
    digits.reverse()
    return int(digits, 2)


def numbers(bitmap: int) -> list[int]:
    """The numbers of a bitmap, lowest first."""
    if bitmap.bit_count() < FEW:
        return list(_lowest_first(bitmap))
    return [number for number, bit in enumerate(bin(bitmap)[:1:-1]) if bit == "1"]


def among(order: Iterable[int], bitmap: int) -> Iterator[int]:
    """Those of some numbers that a bitmap holds, in the order in which they come."""
    held = bitmap.to_bytes(bitmap.bit_length() // 8 + 1, "little")
    size = len(held) * 8
    return (number for number in order if number < size and held[number >> 3] >> (number & 7) & 1)


def split(found: int, splits: Sequence[Iterable[int]]) -> Iterator[int]:
    """Parts each bitmap into those of the first of a split, those of the second …, and the rest."""
    if not splits or not found:
        yield from [found] if found else []
        return
    for part in splits[0]:
        if mine := found & part:
            yield from split(mine, splits[1:])
            found ^= mine
    yield from split(found, splits[1:])


def _lowest_first(bitmap: int) -> Iterator[int]:
    while bitmap:
        lowest = bitmap & -bitmap
        yield lowest.bit_length() - 1
        bitmap ^= lowest
