namespace Folkmoot.Cli.Papers;

/// <summary>
/// Writes a reading in the form asked for, in UTF-8, ending with a line break. It goes straight to where it is to stand, because the
/// reading of a long paper takes as much room again once it is written out.
/// </summary>
internal delegate void Shown(Stream target);
