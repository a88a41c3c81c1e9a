"""The peer: python-docx merely extracting the text of Word documents. docx_text.py FOLDER OUT"""

import pathlib
import sys

import docx

for source in sorted(pathlib.Path(sys.argv[1]).glob("*.docx")):
    document = docx.Document(source)
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    (pathlib.Path(sys.argv[2]) / (source.stem + ".txt")).write_text(text, encoding="utf-8")
