# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages that both terminals speak."""

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each by its code, in its own name."""
