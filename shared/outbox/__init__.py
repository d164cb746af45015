# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's durable queue of changes, its copy of what it shows, and the synchroniser to the store."""

from shared.outbox.link import StoreLink
from shared.outbox.lookup import Found, look_up
from shared.outbox.replica import open_replica_file
from shared.outbox.service import Outbox, Refusal, Waiting, open_outbox_file
from shared.outbox.synchroniser import Arrived, Listener, SetAside, Store, Synchroniser

__all__ = [
    "Arrived",
    "Found",
    "Listener",
    "Outbox",
    "Refusal",
    "SetAside",
    "Store",
    "StoreLink",
    "Synchroniser",
    "Waiting",
    "look_up",
    "open_outbox_file",
    "open_replica_file",
]
