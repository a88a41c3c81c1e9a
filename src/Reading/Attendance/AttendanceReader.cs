using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>Finds who was present, who sent apologies, who was absent, in attendance or stood in for somebody.</summary>
public static class AttendanceReader
{
    /// <summary>Reads the lists of one meeting: where a paper holds the minutes of several, those of the first.</summary>
    public static AttendanceReading Read(PageLayout layout, Outline outline)
    {
        var rolls = new Rolls(layout);
        MarkedRoll.Read(layout, rolls);
        foreach (var block in layout.Blocks)
        {
            if (!Skips(block) && !AttendanceTable.Read(layout, block, rolls))
            {
                Read(block, outline, rolls);
            }
        }

        rolls.Close();
        rolls.AddChair(InTheChair.Read(layout, outline));
        return rolls.ToReading();
    }

    private static void Read(Block block, Outline outline, Rolls rolls)
    {
        var hasCue = block.Has(Cue.Present | Cue.Apologies | Cue.Absent | Cue.InAttendance | Cue.Substitute);
        var headings = hasCue ? RollHeading.In(block) : [];
        if (headings.Count > 0 && rolls.Admits(block, outline, headings[0]))
        {
            rolls.Continue(block, block.Body, headings[0].Start, outline);
            var told = Told(block, headings[^1]);
            for (var i = 0; i < headings.Count; i++)
            {
                var end = i + 1 < headings.Count ? headings[i + 1].Start : told.Count > 0 ? ApologySentence.Start(block) : block.Plain.Length;
                rolls.Open(headings[i], block, headings[i].Content, end);
            }

            if (told.Count > 0)
            {
                rolls.Close();
                rolls.Add(Roll.Apologies, told, block);
            }

            return;
        }

        if (hasCue && block.Has(Cue.Apologies) && rolls.IsNear(block) && ApologySentence.Read(block) is { Count: > 0 } sent)
        {
            rolls.Continue(block, block.Body, ApologySentence.Start(block), outline);
            rolls.Close();
            rolls.Add(Roll.Apologies, sent, block);
            rolls.Add(Roll.Substitutes, SubstituteSentence.Read(block), null);
            return;
        }

        if (hasCue && block.Has(Cue.Substitute) && rolls.IsNearList(block))
        {
            rolls.Add(Roll.Substitutes, SubstituteSentence.Read(block), null);
        }

        rolls.Continue(block, 0, block.Plain.Length, outline);
    }

    /// <summary>"PRESENT: Councillor Ash. There were apologies from Councillor Birch.": who sent apologies, told behind the list.</summary>
    private static List<Attendee> Told(Block block, RollHeading last) =>
        last.Roll != Roll.Apologies && block.Has(Cue.Apologies) && ApologySentence.Start(block) > last.Content ? ApologySentence.Read(block) : [];

    /// <summary>The words "Minutes:" and "Decision:" part an item; they end no list. Page numbers end none either.</summary>
    private static bool Skips(Block block) =>
        block.Kind == BlockKind.Contents || block.Plain is "Minutes:" or "Minutes" or "Decision:" or "Decision" or "Minute:" || block.Plain.Length == 0;
}
