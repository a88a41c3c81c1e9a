"""Makes the documents that the bench reads, from the invented papers of this repository.

    inputs.py docx FOLDER COUNT     Word documents, with headings, numbering and tables
    inputs.py pdf FOLDER COUNT      PDF documents of several pages, with running headers
    inputs.py text FILE BYTES       one text at least so long

The same call makes the same documents. docx needs Debian's python3-docx; the others need nothing.
"""

import itertools
import pathlib
import re
import sys
import textwrap
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
DOCUMENT_LENGTH = 14_000  # characters: five or six pages, an ordinary set of minutes


def papers():
    found = [
        path
        for folder in (ROOT / "samples", ROOT / "tests/Reading.Tests/Papers")
        for path in sorted(folder.rglob("*"))
        if path.suffix in (".txt", ".md") and path.name != "README.md"
    ]
    if not found:
        sys.exit("There are no papers in samples/ to make documents from.")
    return [path.read_text(encoding="utf-8-sig") for path in found]


def documents(count):
    """Yields the lines of so many documents, each made of whole papers and no two equal."""
    endless = itertools.cycle(papers())
    for number in range(1, count + 1):
        lines = [f"Minutes, volume {number}", ""]
        while sum(map(len, lines)) < DOCUMENT_LENGTH:
            lines += next(endless).splitlines() + [""]
        yield lines


def make_docx(folder, count):
    import docx

    for number, lines in enumerate(documents(count), 1):
        document = docx.Document()
        for line in filter(str.strip, lines):
            add_line(document, line.strip())
        document.save(folder / f"minutes-{number:03}.docx")


def add_line(document, line):
    heading = re.match(r"(#{1,6})\s+(.*)", line)
    numbered = re.match(r"\d{1,2}\.\s+(.*)", line)
    if heading:
        document.add_heading(heading[2], len(heading[1]))
    elif line.startswith("|") and not re.match(r"[|\s:-]+$", line):
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        row = document.add_table(1, len(cells)).rows[0]
        for cell, words in zip(row.cells, cells):
            cell.text = words
    elif numbered:
        document.add_paragraph(numbered[1], style="List Number")
    elif not line.startswith("|"):
        document.add_paragraph(line)


def make_pdf(folder, count):
    for number, lines in enumerate(documents(count), 1):
        wrapped = [part for line in lines for part in (textwrap.wrap(line, 92) or [""])]
        pages = [wrapped[start:start + 54] for start in range(0, len(wrapped), 54)]
        (folder / f"minutes-{number:03}.pdf").write_bytes(pdf(pages, f"Minutes, volume {number}"))


def pdf(pages, header):
    """A PDF 1.4 in Helvetica with one compressed stream a page."""
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for index, lines in enumerate(pages):
        stream = zlib.compress(page(lines, header, index + 1))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * index} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    return assemble(objects)


def page(lines, header, number):
    shown = [f"BT /F1 8 Tf 60 810 Td ({escaped(header)}) Tj ET", "BT /F1 10 Tf 13.5 TL 60 785 Td"]
    shown += [f"({escaped(line)}) Tj T*" for line in lines]
    shown += ["ET", f"BT /F1 8 Tf 290 30 Td (Page {number}) Tj ET"]
    return "\n".join(shown).encode("cp1252", "replace")


def escaped(words):
    return re.sub(r"([\\()])", r"\\\1", words)


def assemble(objects):
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def make_text(path, length):
    with open(path, "w", encoding="utf-8") as out:
        for number, paper in enumerate(itertools.cycle(papers()), 1):
            out.write(f"Paper {number}\n\n{paper}\n\n")
            if out.tell() >= length:
                return


def main():
    kind, target, size = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    if kind == "text":
        target.parent.mkdir(parents=True, exist_ok=True)
        make_text(target, size)
        return
    target.mkdir(parents=True, exist_ok=True)
    {"docx": make_docx, "pdf": make_pdf}[kind](target, size)


if __name__ == "__main__":
    main()
