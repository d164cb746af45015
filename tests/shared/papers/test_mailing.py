# SPDX-License-Identifier: GPL-3.0-or-later
"""A quote's mail: what a mail program reads from the draft, and from the address that stands in for it."""

import email
import email.policy
from email.message import EmailMessage
from urllib.parse import parse_qs, urlsplit

import pytest

from shared.papers import Letter, address_of, draft, mail_address

PDF = b"%PDF-1.4\n\x00\xff binary"


def opened(letter: Letter, name: str = "Quote.pdf") -> EmailMessage:
    return email.message_from_bytes(draft(letter, name, PDF), policy=email.policy.default)


def test_a_draft_is_unsent_and_carries_the_quote() -> None:
    mail = opened(Letter("a@b.example", "Your quote", "Hello,\n\nhere it is.\n"), "お見積書 K7Q.pdf")
    assert (mail["X-Unsent"], mail["To"], mail["Subject"]) == ("1", "a@b.example", "Your quote")
    body = mail.get_body()
    assert body is not None
    assert body.get_content().splitlines() == ["Hello,", "", "here it is."]
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "お見積書 K7Q.pdf"
    assert attached.get_content() == PDF


def test_letters_of_every_script_arrive() -> None:
    text = "مرحبًا ليلى،\n\nお見積書を添付いたします。\n"
    mail = opened(Letter("", "عرض السعر K7Q", text))
    assert mail["To"] is None
    assert mail["Subject"] == "عرض السعر K7Q"
    body = mail.get_body()
    assert body is not None
    assert body.get_content().splitlines() == text.splitlines()


def test_a_shops_name_of_two_lines_makes_no_second_header() -> None:
    mail = opened(Letter("", "Your quote\r\nBcc: spy@example.org", "x\n"))
    assert mail["Bcc"] is None
    assert mail["Subject"] == "Your quote Bcc: spy@example.org"


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("lea@example.org", "lea@example.org"),
        (" lea@example.org ", "lea@example.org"),
        ("lea", ""),
        ("lea@example", ""),
        ("lea@example.org, spy@example.org", ""),
        ("lea@example.org\nBcc: spy@example.org", ""),
        ("Lea <lea@example.org>", ""),
        ("lé@example.org", ""),
        ("x" * 250 + "@example.org", ""),
        ("", ""),
    ],
)
def test_a_mail_is_addressed_to_one_address_or_to_nobody(written: str, address: str) -> None:
    assert address_of(written) == address


def test_the_address_of_a_mail_says_the_same() -> None:
    letter = Letter("a+b@example.org", "Ihr Angebot & mehr?", "Guten Tag,\n\n100 % #1\n")
    parts = urlsplit(mail_address(letter))
    assert (parts.scheme, parts.path) == ("mailto", "a%2Bb@example.org")
    assert parts.fragment == ""
    assert parse_qs(parts.query) == {
        "subject": ["Ihr Angebot & mehr?"],
        "body": ["Guten Tag,\r\n\r\n100 % #1\r\n"],
    }
