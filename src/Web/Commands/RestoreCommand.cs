using System.CommandLine;
using Folkmoot.Web.Backups;

namespace Folkmoot.Web.Commands;

/// <summary><c>folkmoot restore</c>: a record made anew from a backup, where nothing is yet.</summary>
internal static class RestoreCommand
{
    public const string MoreHelp =
        """
        The folder must be empty or not there yet, and so must the database of PostgreSQL: nothing is
        ever written over. Run it as the user that runs the site. What was erased after the backup
        was taken has to be erased again.

        Examples:
          folkmoot restore /backup/record-2026-11-23.tar.gz --folder /srv/folkmoot
          FOLKMOOT_POSTGRES="Host=db;…" folkmoot restore /backup/record.tar.gz --folder /srv/folkmoot

        Exit codes:
          0   the record is there and whole: start the site
          1   nothing was restored; one sentence says why
          3   a fault in Folkmoot
        """;

    private static readonly Argument<string> File = new("FILE") { Description = "A file that folkmoot backup made." };

    public static Command For(Surroundings here)
    {
        var command = new Command("restore", "Make a record anew from a backup, in an empty folder.") { File };
        foreach (var option in RecordSettings.Place)
        {
            command.Add(option);
        }

        command.SetAction((asked, cancel) => RunAsync(asked, here, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult asked, Surroundings here, CancellationToken cancel)
    {
        var place = RecordSettings.PlaceOf(asked, here);
        var (about, files) = await new RestoreBackup(place).RunAsync(Path.GetFullPath(asked.GetValue(File)!), cancel);
        await here.Out.WriteLineAsync($"{place.Folder} holds the record as it stood on {about.TakenAt:d MMMM yyyy 'at' HH:mm} UTC: the database and {files:N0} files.");
        await here.Out.WriteLineAsync("What was erased after that has to be erased again: see docs/operate/erasure.md.");
        return ExitCode.Done;
    }
}
