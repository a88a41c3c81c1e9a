"""Reads the plain source of a Word or PDF sample: one block a line, and what is not marked is a paragraph."""
import re
from dataclasses import dataclass, field


@dataclass
class Block:
    kind: str            # heading1-3, item, clause, sub, bullet, table, page, text
    text: str = ""
    rows: list = field(default_factory=list)


MARKS = [("### ", "heading3"), ("## ", "heading2"), ("# ", "heading1"), ("#+ ", "item"), ("#. ", "clause"), ("#) ", "sub"), ("- ", "bullet")]


def read(path):
    """The blocks of a source, and its settings: header, footer and the number of its first item."""
    settings, blocks = {"start": "1"}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.rstrip()
        if setting := re.match(r"!(header|footer|start) (.+)", line):
            settings[setting[1]] = setting[2]
        elif line == "!page":
            blocks.append(Block("page"))
        elif line.startswith("|"):
            row = [cell.strip() for cell in line.strip("|").split("|")]
            if blocks and blocks[-1].kind == "table":
                blocks[-1].rows.append(row)
            else:
                blocks.append(Block("table", rows=[row]))
        elif line:
            blocks.append(next((Block(kind, line[len(mark):]) for mark, kind in MARKS if line.startswith(mark)), Block("text", line)))
        elif blocks and blocks[-1].kind == "table":
            blocks.append(Block("gap"))
    return settings, [block for block in blocks if block.kind != "gap"]


def runs(text):
    """Stretches of a text, each with whether it is bold: **so**."""
    return [(part, number % 2 == 1) for number, part in enumerate(text.split("**")) if part]
