"""The parts of meaning from which people make lines of danger, in English, Spanish and Portuguese."""

from . import english, iberian
from .rules import MeaningParts

PARTS = MeaningParts(english.PARTS | iberian.PARTS)
