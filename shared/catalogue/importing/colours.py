# SPDX-License-Identifier: GPL-3.0-or-later
"""A swatch for a colour that a file only names, in English, German, French and Spanish."""

from shared.catalogue.texts import fold

_AXES = frozenset(
    {"color", "colour", "colors", "colours", "farbe", "farben", "couleur", "couleurs", "colores"}
)
_NAMES = {
    "#1F1F21": "black, schwarz, noir, negro",
    "#F6F4EF": "white, weiss, blanc, blanco",
    "#8A8A8E": "grey, gray, grau, gris",
    "#4A4B50": "anthracite, charcoal, anthrazit, antracita",
    "#C0C2C6": "silver, silber, argent, plata",
    "#B3262E": "red, rot, rouge, rojo",
    "#E9C22F": "yellow, gelb, jaune, amarillo",
    "#2F5DA8": "blue, blau, bleu, azul",
    "#1E2B4D": "navy, navy blue, marineblau, bleu marine, azul marino",
    "#2F7D4F": "green, grun, vert, verde",
    "#7C8A63": "olive, oliv, oliva, sage, salbei",
    "#D9772B": "orange, naranja",
    "#7A4B9C": "purple, violet, lila, violett, morado",
    "#DE8FA6": "pink, rosa, rose",
    "#6F4A2F": "brown, braun, marron, brun",
    "#D8C7A8": "beige, sand, sable, arena",
    "#EFE6D2": "cream, ivory, creme, elfenbein, ivoire, crema, marfil",
    "#C9A227": "gold, dore, dorado, brass, messing",
    "#2E8C8C": "teal, petrol, turquoise, turkis, turquesa",
}
_SWATCHES = {name.strip(): swatch for swatch, names in _NAMES.items() for name in names.split(",")}


def swatch_for(axis: str, value: str) -> str | None:
    """Return `#RRGGBB` for a known name on an axis that is about colour, else None."""
    return _SWATCHES.get(fold(value).strip()) if fold(axis).strip() in _AXES else None
