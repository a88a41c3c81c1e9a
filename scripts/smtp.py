#!/usr/bin/python3
"""A real SMTP server for tests: takes every mail and writes it into a folder, or refuses those to addresses that begin with "refused".

    smtp.py FOLDER      prints its port, then serves until it is stopped

Needs Debian's python3-aiosmtpd.
"""
import asyncio
import os
import sys

from aiosmtpd.smtp import SMTP


class Keep:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return f"451 {address} cannot be served now"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        name = os.path.join(self.folder, f"{self.count:06}")
        with open(name + ".new", "wb") as mail:
            mail.write(f"X-To: {','.join(envelope.rcpt_tos)}\r\n".encode() + envelope.content)
        os.rename(name + ".new", name + ".eml")
        return "250 OK"


async def serve(folder):
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Keep.one, hostname="localhost", loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    Keep.one = Keep(sys.argv[1])
    asyncio.run(serve(sys.argv[1]))
