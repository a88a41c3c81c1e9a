using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Folkmoot.Intake.Pdf;

/// <summary>
/// Bounds the memory of a started process where the system can (Linux). Asking the kernel costs microseconds; starting through the program
/// prlimit would cost every paper an eighth of its time.
/// </summary>
internal static class MemoryLimit
{
    private const int AddressSpace = 9;
    private const ulong Most = 2UL * 1024 * 1024 * 1024;

    /// <summary>A process that has ended already keeps whatever it had: that is no error.</summary>
    public static void Set(Process process)
    {
        if (OperatingSystem.IsLinux() && Environment.Is64BitProcess)
        {
            var bounds = new Bounds(Most, Most);
            _ = LimitProcess(process.Id, AddressSpace, in bounds, IntPtr.Zero);
        }
    }

    [DllImport("libc", EntryPoint = "prlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int LimitProcess(int process, int resource, in Bounds bounds, IntPtr before);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Bounds(ulong Soft, ulong Hard);
}
