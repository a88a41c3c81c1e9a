namespace Folkmoot.Web.Guards;

/// <summary>A desk page that needs no role and shows nothing of the record. Such pages are few; a test lists them by name.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenToEveryOfficerAttribute : Attribute;
