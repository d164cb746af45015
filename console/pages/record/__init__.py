# SPDX-License-Identifier: GPL-3.0-or-later
"""One record in the middle of the screen: its lines to edit, its calls, its life from service to close."""

from console.pages.record.approval import ApprovalPanel
from console.pages.record.page import RecordPage

__all__ = ["ApprovalPanel", "RecordPage"]
