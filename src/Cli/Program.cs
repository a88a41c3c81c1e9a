using System.Runtime.InteropServices;
using Folkmoot.Cli;

using var interrupted = new CancellationTokenSource();

using var ctrlC = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var here = Surroundings.OfThisProcess();
await using (here.Out)
{
    return await Moot.RunAsync(args, here, interrupted.Token);
}

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    interrupted.Cancel();
}
