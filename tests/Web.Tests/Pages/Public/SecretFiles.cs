using System.IO.Compression;
using System.Text;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>Papers whose files say more than their pages: who wrote them, what was struck out, remarks and hidden words.</summary>
internal static class SecretFiles
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Opening = "Health Scrutiny Panel. Minutes of the meeting on 12 September 2023.";

    public static byte[] Word(Secrets secrets) => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("docProps/core.xml", $"<p><creator>{secrets.In("the author of a Word file")}</creator><title>{secrets.In("the title of a Word file")}</title><description>{secrets.In("the remarks on a Word file")}</description></p>"),
        ("docProps/app.xml", $"<p><Company>{secrets.In("the company in a Word file")}</Company><Template>{secrets.In("the template of a Word file")}</Template></p>"),
        ("word/comments.xml", $"<w:comments {W}><w:comment w:id=\"0\" w:author=\"{secrets.In("the author of a comment")}\"><w:p><w:r><w:t>{secrets.In("a comment in Word")}</w:t></w:r></w:p></w:comment></w:comments>"),
        ("word/document.xml", $"""
            <w:document {W}><w:body>
            <w:p><w:r><w:t>{Opening}</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The clinic opens </w:t></w:r><w:del w:id="1" w:author="{secrets.In("the author of a change")}"><w:r><w:delText>{secrets.In("struck out in Word")}</w:delText></w:r></w:del><w:r><w:t>in May.</w:t></w:r></w:p>
            <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{secrets.In("hidden in Word")}</w:t></w:r></w:p>
            <w:p><w:moveFrom w:id="2" w:author="x"><w:r><w:t>{secrets.In("moved away in Word")}</w:t></w:r></w:moveFrom><w:r><w:instrText>{secrets.In("a field's code in Word")}</w:instrText></w:r></w:p>
            </w:body></w:document>
            """));

    public static byte[] Pdf(Secrets secrets)
    {
        var stream = $"BT /F1 12 Tf 72 720 Td ({Opening}) Tj 0 -24 Td (The clinic opens in June.) Tj ET";
        return Encoding.ASCII.GetBytes($"""
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[7 0 R]>>endobj
            4 0 obj<</Length {stream.Length}>>stream
            {stream}
            endstream endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            6 0 obj<</Title({secrets.In("the title of a PDF")})/Author({secrets.In("the author of a PDF")})/Subject({secrets.In("the subject of a PDF")})/Keywords({secrets.In("the keywords of a PDF")})>>endobj
            7 0 obj<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents({secrets.In("a note in a PDF")})>>endobj
            trailer<</Root 1 0 R/Info 6 0 R/Size 8>>
            %%EOF

            """.ReplaceLineEndings("\n"));
    }

    public static byte[] Page(Secrets secrets) => Encoding.UTF8.GetBytes($"""
        <!doctype html><html><head><title>{secrets.In("the title of a web page")}</title><meta name="author" content="{secrets.In("the author of a web page")}">
        <script>var {secrets.In("a script in a web page")} = 1;</script><style>.{secrets.In("a style in a web page")} [x]</style></head>
        <body><!-- {secrets.In("a remark in a web page")} --><main><h1>Minutes</h1><p title="{secrets.In("a tip in a web page")}" data-x="{secrets.In("an attribute in a web page")}">{Opening} The clinic opens in July.</p></main>
        <input type="hidden" value="{secrets.In("a hidden field of a web page")}"><template>{secrets.In("a template in a web page")}</template></body></html>
        """);

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
