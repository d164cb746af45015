# SPDX-License-Identifier: GPL-3.0-or-later
"""What both applications need from Qt and from their machine; the only room of shared/ that may import Qt.

Its modules are its doors, because their costs differ (QtSvg, QtMultimedia) and a start-up pays for what it
imports: ``jobs``, ``theme``, ``fonts``, ``icons``, ``pictures``, ``translations``, ``screen`` and
``scanning``.
"""
