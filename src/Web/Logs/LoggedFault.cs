using System.Data.Common;
using System.Diagnostics;
using System.Text;

namespace Folkmoot.Web.Logs;

/// <summary>
/// An exception as logs may show it: its kinds and the places in our code. Messages are left out, because they may hold words of a paper,
/// a file's name or somebody's address; a database's own code for what is wrong is kept.
/// </summary>
internal static class LoggedFault
{
    private const int Places = 40;

    public static string Of(Exception fault)
    {
        var text = new StringBuilder();
        for (var each = fault; each is not null; each = each.InnerException)
        {
            text.Append(text.Length == 0 ? "" : " < ").Append(each.GetType().FullName);
            if (each is DbException { SqlState: { } state })
            {
                text.Append(' ').Append(state);
            }
        }

        foreach (var frame in new StackTrace(Innermost(fault), fNeedFileInfo: false).GetFrames().Take(Places))
        {
            text.Append(" | ").Append(frame.GetMethod()?.DeclaringType?.FullName).Append('.').Append(frame.GetMethod()?.Name);
        }

        return text.ToString();
    }

    private static Exception Innermost(Exception fault) => fault.InnerException is { } inner ? Innermost(inner) : fault;
}
