using Folkmoot.Web.Forms;

namespace Folkmoot.Web.Keeping;

/// <summary>A form on which a name may be changed.</summary>
public interface IRenames
{
    string? NameChange { get; }

    DateEntry RenamedFrom { get; }
}
