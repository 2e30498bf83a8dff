"""The parts of meaning from which people make lines of danger, in English, Spanish and Portuguese."""

from . import english, iberian
from .rules import Parts

PARTS = Parts(english.PARTS | iberian.PARTS)
