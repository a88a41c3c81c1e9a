using System.Runtime.InteropServices;
using Folkmoot.Web;
using Folkmoot.Web.Commands;

using var interrupted = new CancellationTokenSource();

using var ctrlC = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

return await CommandLine.RunAsync(args, Surroundings.OfThisProcess(), interrupted.Token);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    interrupted.Cancel();
}
