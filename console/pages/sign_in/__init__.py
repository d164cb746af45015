# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in: who works at this console."""

from console.pages.sign_in.page import SignInPage

__all__ = ["SignInPage"]
