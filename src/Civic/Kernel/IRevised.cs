namespace Folkmoot.Civic.Kernel;

/// <summary>
/// Something that two officers may change at once. The number goes up by one with each change; who saves over a number that is no
/// longer there is told what changed instead. Storage counts it: nobody else sets it.
/// </summary>
public interface IRevised
{
    int Revision { get; }
}
