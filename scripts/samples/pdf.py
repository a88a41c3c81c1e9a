"""Writes a PDF with a text layer in Helvetica: pages with a running header and a footer that counts them. No date, author or program."""
import zlib

from source import runs

WIDTHS = dict(zip(
    map(chr, range(32, 127)),
    [278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, *[556] * 10, 278, 278, 584, 584, 584, 556, 1015,
     667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333,
     556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584]))
LEFT, RIGHT, TOP, BOTTOM = 72, 523, 760, 80
SIZES = {"heading1": 16, "heading2": 13, "heading3": 11}


def write(path, settings, blocks):
    pages = Pages(int(settings["start"]))
    for block in blocks:
        pages.add(block)
    save(path, [page + furniture(settings, number, len(pages.done)) for number, page in enumerate(pages.finish(), 1)])


def furniture(settings, number, count):
    return line(LEFT, 800, settings.get("header", ""), 8) + line(LEFT, 40, f"{settings.get('footer', '')}   Page {number} of {count}".strip(), 8)


def width(text, size, bold=False):
    return sum(WIDTHS.get(letter, 556) for letter in text) * size / 1000 * (1.07 if bold else 1)


def line(x, y, text, size, bold=False):
    said = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F%d %g Tf %g %g Td (%s) Tj ET\n" % (2 if bold else 1, size, x, y, said) if said else b""


def wrap(text, size, room):
    """Lines of (word, bold), none wider than the room."""
    lines, used = [[]], 0
    for part, bold in runs(text):
        for word in part.split():
            need = width(word + " ", size, bold)
            if lines[-1] and used + need > room:
                lines.append([])
                used = 0
            lines[-1].append((word, bold))
            used += need
    return lines


class Pages:
    def __init__(self, start):
        self.done, self.now, self.y, self.item, self.clause, self.sub = [], b"", TOP, start - 1, 0, 0

    def finish(self):
        self.turn()
        return self.done

    def turn(self):
        if self.now:
            self.done.append(self.now)
        self.now, self.y = b"", TOP

    def add(self, block):
        kind, text = block.kind, block.text
        self.clause = self.clause + 1 if kind == "clause" else self.clause if kind == "sub" else 0
        self.sub = self.sub + 1 if kind == "sub" else 0
        if kind == "page":
            self.turn()
        elif kind == "table":
            self.table(block.rows)
        elif kind in SIZES:
            self.y -= 6
            self.words(f"**{text}**", SIZES[kind], LEFT)
        elif kind == "item":
            self.item += 1
            self.words(f"**{text}**", 10.5, LEFT + 30, f"{self.item}.")
        elif kind in ("clause", "sub", "bullet"):
            label = {"clause": f"({chr(96 + self.clause)})", "sub": f"({'i' * self.sub})", "bullet": "•"}[kind]
            self.words(text, 10.5, LEFT + (60 if kind == "sub" else 30), label)
        else:
            self.words(text, 10.5, LEFT)

    def words(self, text, size, x, label=""):
        for number, words in enumerate(wrap(text, size, RIGHT - x)):
            if self.y < BOTTOM:
                self.turn()
            if number == 0 and label:
                self.now += line(x - 26, self.y, label, size, bold=text.startswith("**"))
            self.now += self.row(words, x, size)
            self.y -= size * 1.35
        self.y -= 6

    def row(self, words, x, size):
        made, stretch, bold = b"", "", None
        for word, heavy in [*words, ("", None)]:
            if heavy != bold and stretch:
                made += line(x, self.y, stretch.rstrip(), size, bold)
                x, stretch = x + width(stretch, size, bold), ""
            stretch, bold = stretch + word + " ", heavy
        return made

    def table(self, rows):
        column = (RIGHT - LEFT) / len(rows[0])
        for number, row in enumerate(rows):
            cells = [wrap(f"**{cell}**" if number == 0 else cell, 9, column - 8) for cell in row]
            if self.y - 12 * max(map(len, cells)) < BOTTOM:
                self.turn()
            for place, cell in enumerate(cells):
                below = self.y
                for words in cell:
                    self.now += self.row(words, LEFT + place * column, 9) if below == self.y else b"".join([line(LEFT + place * column, below, " ".join(word for word, _ in words), 9)])
                    below -= 12
            self.y -= 12 * max(map(len, cells)) + 5
        self.y -= 6


def save(path, pages):
    """The file: a catalogue, two fonts, and for each page its box and its stream."""
    fonts = "".join(f"/F{number} {number + 2} 0 R " for number in (1, 2))
    objects = [b"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
               b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), b" ".join(b"%d 0 R" % (5 + 2 * n) for n in range(len(pages))))]
    objects += [b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % name for name in (b"Helvetica", b"Helvetica-Bold")]
    for number, page in enumerate(pages):
        packed = zlib.compress(page, 9)
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << {fonts}>> >> /Contents {6 + 2 * number} 0 R >>".encode())
        objects.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed))
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    path.write_bytes(out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table, len(objects) + 1, len(out)))
