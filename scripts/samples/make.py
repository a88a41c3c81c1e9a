#!/usr/bin/env python3
"""Makes the Word and PDF papers of samples/ from scripts/samples/papers: FOLDER/NAME.docx.txt becomes samples/FOLDER/NAME.docx, and so .pdf.

The same source makes the same bytes on every machine. It needs Python 3.9 or newer and nothing else.
"""
from pathlib import Path

import pdf
import word
from source import read

HERE = Path(__file__).resolve().parent
WRITERS = {".docx": word, ".pdf": pdf}

if __name__ == "__main__":
    for source in sorted((HERE / "papers").rglob("*.txt")):
        paper = HERE.parent.parent / "samples" / source.relative_to(HERE / "papers").with_suffix("")
        paper.parent.mkdir(parents=True, exist_ok=True)
        WRITERS[paper.suffix].write(paper, *read(source))
        print(paper.relative_to(HERE.parent.parent))
