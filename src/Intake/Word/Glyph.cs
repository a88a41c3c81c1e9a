namespace Folkmoot.Intake.Word;

/// <summary>What the private code points of the Symbol and Wingdings fonts look like in print.</summary>
internal static class Glyph
{
    public static char Of(char code) => (char)(code | 0xF000) switch
    {
        '\uF0A7' or '\uF06E' => '▪',
        '\uF0D8' or '\uF0E0' or '\uF0E8' => '➢',
        '\uF0FC' => '✓',
        '\uF0FE' or '\uF078' => '☒',
        '\uF0A8' or '\uF06F' or '\uF071' => '☐',
        '\uF02D' => '–',
        _ => '•',
    };

    public static bool IsPrivate(char letter) => letter is >= '\uE000' and <= '\uF8FF';

    /// <summary>A bullet as printed. Word's hollow bullet is the letter o of a typewriter face, which would read as a word.</summary>
    public static string Bullet(string text) =>
        text == "o" ? "◦" : string.Create(text.Length, text, (into, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                into[i] = IsPrivate(from[i]) ? Of(from[i]) : from[i];
            }
        });
}
