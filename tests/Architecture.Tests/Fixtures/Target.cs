namespace Folkmoot.Architecture.Tests.Fixtures;

/// <summary>What the fixtures depend on, each in one way only, so that the walk can be asked whether it saw that way.</summary>
public class Target
{
    public const int Limit = 1000;

    public static readonly Target Instance = new();

    public static Target Make() => new();

    public static T Keep<T>(T value) => value;
}

public interface ITarget;

[AttributeUsage(AttributeTargets.All)]
public sealed class TargetAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
public sealed class AboutAttribute(Type subject) : Attribute
{
    public Type Subject { get; } = subject;
}
