namespace Folkmoot.Reading.Readability;

/// <summary>The published readability formulas over counts of words, sentences and syllables.</summary>
public static class Formulas
{
    /// <summary>Sentences that SMOG needs before its figure means anything.</summary>
    public const int LeastForSmog = 30;

    /// <summary>Flesch–Kincaid grade: Kincaid and others, 1975.</summary>
    /// <param name="perSentence">Words in a sentence, on average.</param>
    /// <param name="perWord">Syllables in a word, on average.</param>
    public static double FleschKincaid(double perSentence, double perWord) => (0.39 * perSentence) + (11.8 * perWord) - 15.59;

    /// <summary>Flesch reading ease: Flesch, 1948.</summary>
    /// <param name="perSentence">Words in a sentence, on average.</param>
    /// <param name="perWord">Syllables in a word, on average.</param>
    public static double FleschEase(double perSentence, double perWord) => 206.835 - (1.015 * perSentence) - (84.6 * perWord);

    /// <summary>SMOG: McLaughlin, 1969.</summary>
    /// <param name="perSentence">Words of three syllables or more in a sentence, on average.</param>
    public static double Smog(double perSentence) => (1.0430 * Math.Sqrt(30 * perSentence)) + 3.1291;

    /// <summary>Gunning fog: Gunning, 1952.</summary>
    /// <param name="perSentence">Words in a sentence, on average.</param>
    /// <param name="hard">The part of the words, 0 to 1, that have three syllables or more.</param>
    public static double Fog(double perSentence, double hard) => 0.4 * (perSentence + (100 * hard));
}
