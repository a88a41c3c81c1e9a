namespace Folkmoot.Cli.Tests;

internal static class Placeholder;
