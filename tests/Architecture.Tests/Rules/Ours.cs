using System.Reflection;
using System.Runtime.CompilerServices;
using Folkmoot.Architecture.Tests.Walking;

namespace Folkmoot.Architecture.Tests.Rules;

/// <summary>Our assemblies and folders, as they were built beside this test.</summary>
internal static class Ours
{
    /// <summary>The folder that holds the solution.</summary>
    public static readonly string Root = FindRoot(AppContext.BaseDirectory);

    public static IReadOnlyList<Use> Uses(string assembly) => AssemblyWalk.Of(PathOf(assembly));

    /// <summary>Every type that a person wrote in the assemblies of the house.</summary>
    public static IEnumerable<Type> Types() => House.Rooms
        .SelectMany(room => Assembly.LoadFrom(PathOf(room.Assembly)).GetTypes())
        .Where(type => !IsGenerated(type));

    public static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".dll");

    public static bool IsBaseLibrary(string assembly) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, assembly + ".dll"));

    /// <summary>True for what comes with ASP.NET Core's shared framework, which lies beside .NET's own.</summary>
    public static bool IsWebFramework(string assembly)
    {
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        return File.Exists(Path.Combine(runtime.Parent!.Parent!.FullName, "Microsoft.AspNetCore.App", runtime.Name, assembly + ".dll"));
    }

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), false)
        || type.Name.Contains('<', StringComparison.Ordinal)
        || (type.Namespace ?? "").StartsWith("System.", StringComparison.Ordinal)
        || (type.Namespace ?? "").StartsWith("Microsoft.", StringComparison.Ordinal)
        || (type.Namespace ?? "").StartsWith("AspNetCoreGeneratedDocument", StringComparison.Ordinal)
        || (type.DeclaringType is not null && IsGenerated(type.DeclaringType));

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Folkmoot.slnx"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
            ?? throw new DirectoryNotFoundException("Run the architecture tests from inside the repository."));
}
