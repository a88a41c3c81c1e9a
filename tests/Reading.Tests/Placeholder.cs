namespace Folkmoot.Reading.Tests;

internal static class Placeholder;
