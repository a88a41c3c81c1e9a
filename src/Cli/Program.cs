using Folkmoot.Cli;

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};

var here = Surroundings.OfThisProcess();
await using (here.Out)
{
    return await Moot.RunAsync(args, here, interrupted.Token);
}
