"""What several rules about questions rest on."""

from __future__ import annotations

GUIDELINES = (
    "Haladyna, Downing and Rodriguez, A Review of Multiple-Choice Item-Writing Guidelines "
    "(Applied Measurement in Education 15, 2002)"
)
NBME = "NBME, Item-Writing Guide (2021), on technical flaws that help the testwise"
