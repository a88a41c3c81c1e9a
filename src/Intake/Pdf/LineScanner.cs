namespace Folkmoot.Intake.Pdf;

/// <summary>Gives the lines of a stream as bytes, without their ends and without making a string of each.</summary>
internal sealed class LineScanner(Stream stream)
{
    private const int LongestLine = 1 << 20;

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>Whether a line was longer than any that pdftohtml prints of an honest page.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line, good until the next call; false at the end, and at a line that is too long.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var length = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = buffer.AsSpan(start, searched + length);
                start += searched + length + 1;
                return true;
            }

            searched = end - start;
            if (!Fill())
            {
                IsTooLong = searched >= LongestLine;
                line = buffer.AsSpan(start, searched);
                start = end;
                return searched > 0 && !IsTooLong;
            }
        }
    }

    private bool Fill()
    {
        if (end - start >= LongestLine)
        {
            return false;
        }

        var kept = end - start;
        var target = kept > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, kept).CopyTo(target);
        (buffer, start, end) = (target, 0, kept);
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
