#pragma warning disable // Fixtures are wrong on purpose: each breaks one rule in one way, for the detector to see.
using System.Globalization;
using System.Text.RegularExpressions;

namespace Folkmoot.Architecture.Tests.Fixtures;

public class InBase : Target;

public class InInterface : ITarget;

public class InConstraint<T>
    where T : Target;

public class InField
{
    private Dictionary<string, List<Target[]>>? _held;
}

public class InParameter
{
    public void Take(ref Target? target) => target = null;
}

public class InReturn
{
    public Task<Target>? Give() => null;
}

[Target]
public class InAttribute;

public class InAttributeOfMember
{
    [Target]
    public int Number { get; set; }
}

[About(typeof(Target))]
public class InAttributeArgument;

public class InCall
{
    public void Run() => Target.Make();
}

public class InStaticField
{
    public object Run() => Target.Instance;
}

public class InTypeOf
{
    public string Run() => typeof(Target).Name;
}

public class InTypeArgument
{
    public object Run() => Array.Empty<Target>();
}

public class InLambda
{
    public Func<object> Run(int after) => () => after > 1 ? Target.Make() : after;
}

public class InIterator
{
    public IEnumerable<object> Run()
    {
        yield return 1;
        yield return Target.Make();
    }
}

public class InAsync
{
    public async Task RunAsync()
    {
        await Task.Yield();
        Target.Make();
    }
}

public class InCatch
{
    public void Run()
    {
        try
        {
            Console.WriteLine();
        }
        catch (TargetException)
        {
        }
    }
}

public class TargetException : Exception;

public class AfterSwitch
{
    public object? Run(int number) => number switch
    {
        0 => "a",
        1 => 2L,
        2 => 3.0,
        3 => Target.Make(),
        4 => null,
        _ => 'c',
    };
}

public class Impure
{
    public string ReadsAFile() => File.ReadAllText("paper.txt");

    public CultureInfo AsksTheCulture() => CultureInfo.CurrentCulture;

    public DateTime AsksTheClock() => DateTime.Now;

    public int Throws() => new Random().Next();

    public Task<string> Fetches(System.Net.Http.HttpClient client) => client.GetStringAsync("http://localhost");
}

public class Pure
{
    public TextReader Reads(Stream stream) => new StreamReader(stream);

    public CultureInfo NoCulture() => CultureInfo.InvariantCulture;

    public DateTime ADay() => new DateTime(2024, 5, 14);
}

public class HastyRegexes
{
    public Regex Made(string pattern) => new(pattern);

    public bool Static(string text) => Regex.IsMatch(text, "a+");

    public string Replaced(string text) => Regex.Replace(text, "a+", "b");
}

public class PatientRegexes
{
    public Regex Made(string pattern) => new(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    public bool Asked(Regex made, string text) => made.IsMatch(text) && made.Replace(text, "b").Length > 0;

    public bool Static(string text) => Regex.IsMatch(text, "a+", RegexOptions.None, TimeSpan.FromSeconds(1));
}
