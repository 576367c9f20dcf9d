using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

public static class ErrorContract
{
    private sealed record CatalogError(string Error, string Message);

    private static readonly Dictionary<int, CatalogError> Catalog = new()
    {
        [400] = new("bad_request", "The request could not be understood"),
        [404] = new("not_found", "Resource not found"),
        [405] = new("method_not_allowed", "This method is not allowed for this resource"),
        [413] = new("content_too_large", "The request content is larger than the server accepts"),
        [415] = new("unsupported_media_type", "The media type of the request content is not supported"),
        [422] = new("unprocessable_content", "The request content is not valid"),
        [500] = new("internal_server_error", "The server encountered an unexpected error"),
    };

    /// <summary>
    /// Answers with errors of the catalog wherever ASP.NET Core would send a status code without content: no route,
    /// wrong method (Allow stays), unreadable content, an uncaught exception, <c>Results.StatusCode(…)</c>.
    /// </summary>
    public static void UseErrorContract(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(branch => branch.Run(Answer));
        app.UseStatusCodePages(context => Answer(context.HttpContext));
    }

    private static Task Answer(HttpContext context)
    {
        var response = context.Response;

        // In the Development environment a minimal API throws for unreadable content instead of answering 400.
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException badRequest)
        {
            response.StatusCode = badRequest.StatusCode;
        }

        if (!Catalog.TryGetValue(response.StatusCode, out var error))
        {
            var phrase = ReasonPhrases.GetReasonPhrase(response.StatusCode);
            error = new CatalogError(phrase.ToLowerInvariant().Replace(' ', '_'), phrase);
        }

        return response.WriteAsJsonAsync(error);
    }
}
