using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Folkmoot.Web.Guards;

/// <summary>
/// Pages are read and forms are sent; no page takes another method, and a page without a form takes no form. Without this the framework would
/// make a page whose handler never ran.
/// </summary>
internal sealed class Methods : IPageFilter
{
    public static void Use(WebApplication site) => site.Use((context, next) =>
    {
        if (IsReading(context.Request) || HttpMethods.IsPost(context.Request.Method))
        {
            return next(context);
        }

        Refuse(context.Response, "GET, HEAD, POST");
        return Task.CompletedTask;
    });

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null && !IsReading(context.HttpContext.Request))
        {
            Refuse(context.HttpContext.Response, "GET, HEAD");
            context.Result = new EmptyResult();
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static void Refuse(HttpResponse response, string allowed)
    {
        response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        response.Headers.Allow = allowed;
    }
}
