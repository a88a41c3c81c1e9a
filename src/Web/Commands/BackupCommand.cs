using System.CommandLine;
using Folkmoot.Web.Backups;

namespace Folkmoot.Web.Commands;

/// <summary><c>folkmoot backup</c>: the whole record in one file, while the site works on.</summary>
internal static class BackupCommand
{
    public const string MoreHelp =
        """
        The site may go on working. The file holds the database, the papers and the keys of
        cookies: who has it has everything, exempt papers too. Keep it where the record may be
        kept. No file is ever written over.

        Examples:
          folkmoot backup /backup/record-$(date +%F).tar.gz --folder /srv/folkmoot
          FOLKMOOT_POSTGRES="Host=db;…" folkmoot backup /backup/record.tar.gz --folder /srv/folkmoot

        Exit codes:
          0   the file is whole and on the disk
          1   no backup was taken; one sentence says why
          3   a fault in Folkmoot
        """;

    private static readonly Argument<string> File = new("FILE") { Description = "The new file, such as record-2026-11-23.tar.gz." };

    public static Command For(Surroundings here)
    {
        var command = new Command("backup", "Copy the whole record into one file, while the site works on.") { File };
        foreach (var option in RecordSettings.Place)
        {
            command.Add(option);
        }

        command.SetAction((asked, cancel) => RunAsync(asked, here, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult asked, Surroundings here, CancellationToken cancel)
    {
        var file = Path.GetFullPath(asked.GetValue(File)!);
        var files = await new TakeBackup(RecordSettings.PlaceOf(asked, here), TimeProvider.System).RunAsync(file, cancel);
        await here.Out.WriteLineAsync($"{file} holds the database and {files:N0} files, {new FileInfo(file).Length / 1_000_000.0:N1} MB.");
        return ExitCode.Done;
    }
}
