namespace Folkmoot.Intake.Tests;

internal static class Placeholder;
