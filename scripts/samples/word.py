"""Writes a Word file with nothing in it but the words: numbers that Word makes, tables, a running header. No date, author or program."""
import zipfile
from xml.sax.saxutils import escape

from source import runs

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PARTS = {"document": "document.main", "styles": "styles", "numbering": "numbering", "header1": "header", "footer1": "footer"}
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def write(path, settings, blocks):
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(f'<Override PartName="/word/{name}.xml" ContentType="{OFFICE}.{sort}+xml"/>' for name, sort in PARTS.items()) + "</Types>",
        "_rels/.rels": relations([("document", "officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": relations([(name, name.rstrip("1"), f"{name}.xml") for name in list(PARTS)[1:]]),
        "word/styles.xml": styles(),
        "word/header1.xml": f"<w:hdr {W}>{paragraph(settings.get('header', ''))}</w:hdr>",
        "word/footer1.xml": f"<w:ftr {W}>{paragraph(settings.get('footer', ''))}</w:ftr>",
    }
    files["word/document.xml"], lists = document(blocks)
    files["word/numbering.xml"] = numbering(settings["start"], lists)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), XML + content, zipfile.ZIP_DEFLATED)


def relations(targets):
    return '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(
        f'<Relationship Id="{name}" Type="{RELATION}/{sort}" Target="{target}"/>' for name, sort, target in targets) + "</Relationships>"


def styles():
    heads = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{34 - level * 4}"/></w:rPr></w:style>' for level in (1, 2, 3))
    return (f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>'
            '<w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>'
            f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>{heads}</w:styles>')


def numbering(start, lists):
    """Number 1 counts the items of the paper; each list of clauses has a number of its own, which begins again."""
    def level(number, form, text, begin=1):
        return f'<w:lvl w:ilvl="{number}"><w:start w:val="{begin}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{720 + 720 * number}" w:hanging="720"/></w:pPr></w:lvl>'
    kinds = [level(0, "decimal", "%1.", start), level(0, "lowerLetter", "(%1)") + level(1, "lowerRoman", "(%2)"), level(0, "bullet", "•")]
    return (f'<w:numbering {W}>' + "".join(f'<w:abstractNum w:abstractNumId="{number}">{kind}</w:abstractNum>' for number, kind in enumerate(kinds))
            + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
            + "".join(f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' for number in range(3, 3 + lists))
            + "</w:numbering>")


def document(blocks):
    body, lists, before = [], 0, ""
    for block in blocks:
        if block.kind == "table":
            body.append(table(block.rows))
        elif block.kind == "page":
            body.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
        elif block.kind.startswith("heading"):
            body.append(paragraph(block.text, f'<w:pStyle w:val="Heading{block.kind[-1]}"/>'))
        elif block.kind == "item":
            body.append(paragraph(f"**{block.text}**", numbered(1)))
        elif block.kind == "bullet":
            body.append(paragraph(block.text, numbered(2)))
        elif block.kind in ("clause", "sub"):
            lists += before not in ("clause", "sub")
            body.append(paragraph(block.text, numbered(2 + lists, int(block.kind == "sub"))))
        else:
            body.append(paragraph(block.text))
        before = block.kind
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    return f'<w:document {W}><w:body>{"".join(body)}{section}</w:body></w:document>', lists


def numbered(number, level=0):
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def paragraph(text, properties=""):
    words = "".join(f'<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}<w:t xml:space="preserve">{escape(part)}</w:t></w:r>' for part, bold in runs(text))
    return f'<w:p>{f"<w:pPr>{properties}</w:pPr>" if properties else ""}{words}</w:p>'


def table(rows):
    width = 9000 // len(rows[0])
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _ in rows[0])
    edges = "".join(f'<w:{edge} w:val="single" w:sz="4"/>' for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))
    lines = "".join("<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph(cell)}</w:tc>' for cell in row) + "</w:tr>" for row in rows)
    return f'<w:tbl><w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>'
