namespace Folkmoot.Web.Guards;

/// <summary>Whatever goes wrong, one page says what to do, in plain words and without details.</summary>
internal static class ErrorPages
{
    public const string Path = "/error";

    public static void UseErrorPages(this WebApplication site)
    {
        site.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Path, StatusCodeSelector = StatusOf });
        site.UseStatusCodePagesWithReExecute(Path);
    }

    // A body that is too large, or breaks off, is the sender's mistake.
    private static int StatusOf(Exception exception) =>
        exception is BadHttpRequestException request ? request.StatusCode : StatusCodes.Status500InternalServerError;
}
