# SPDX-License-Identifier: GPL-3.0-or-later
"""A quote on its way by e-mail: a draft that the desktop's mail program opens, and the address for one that
cannot.
"""

import re
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote as escaped

_ADDRESS = re.compile(r"[^\s@<>(),;:\\\"\[\]]+@[^\s@<>(),;:\\\"\[\]]+\.[^\s@<>(),;:\\\"\[\]]+")


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says. `to` is empty where the customer gave no address that a mail can be sent to."""

    to: str
    subject: str
    text: str


def address_of(text: str) -> str:
    """Return a text if it is one e-mail address and nothing else, else nothing: customers type anything."""
    text = text.strip()
    return text if len(text) <= 254 and text.isascii() and _ADDRESS.fullmatch(text) else ""


def draft(letter: Letter, file_name: str, pdf: bytes) -> bytes:
    """Return a mail that was not sent yet, as RFC 5322 has it, the quote attached under a file's name."""
    mail = EmailMessage(policy=SMTP)
    # Thunderbird, Outlook and Evolution open a mail with this mark for writing, not for reading.
    mail["X-Unsent"] = "1"
    if letter.to:
        mail["To"] = letter.to
    mail["Subject"] = " ".join(letter.subject.split())
    mail.set_content(letter.text)
    mail.add_attachment(pdf, maintype="application", subtype="pdf", filename=file_name)
    return mail.as_bytes()


def mail_address(letter: Letter) -> str:
    """Return the `mailto:` address (RFC 6068) that opens a mail program with everything but the quote."""
    body = letter.text.replace("\n", "\r\n")
    return (
        f"mailto:{escaped(letter.to, safe='@')}?subject={escaped(letter.subject, safe='')}"
        f"&body={escaped(body, safe='')}"
    )
