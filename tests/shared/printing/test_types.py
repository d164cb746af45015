# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses of printers, as people write them."""

import pytest

from shared.printing import (
    Address,
    AddressUnknown,
    FileAddress,
    NetworkAddress,
    SerialAddress,
    UsbAddress,
    parse_address,
)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("network:192.168.1.50", NetworkAddress("192.168.1.50", 9100)),
        ("network:slips.shop.example:9101", NetworkAddress("slips.shop.example", 9101)),
        ("usb:04b8:0202", UsbAddress(0x04B8, 0x0202, 0x82, 0x01)),
        ("usb:04B8:0E15:81:02", UsbAddress(0x04B8, 0x0E15, 0x81, 0x02)),
        ("serial:/dev/ttyUSB0", SerialAddress("/dev/ttyUSB0", 19_200)),
        ("serial:/dev/ttyS1:115200", SerialAddress("/dev/ttyS1", 115_200)),
        (" file:/dev/usb/lp0 ", FileAddress("/dev/usb/lp0")),
    ],
)
def test_an_address_is_read(text: str, address: Address) -> None:
    assert parse_address(text) == address


@pytest.mark.parametrize(
    "text", ["", "network:", "network:a b", "network:host:0", "network:host:70000", "usb:4b8", "file:", "lp0"]
)
def test_what_names_no_printer_is_answered_with_what_would(text: str) -> None:
    with pytest.raises(AddressUnknown, match="usb:04b8:0202"):
        parse_address(text)
