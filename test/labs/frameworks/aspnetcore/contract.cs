using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using System.Text.RegularExpressions;

public static class ErrorContract
{
    private sealed record CatalogError(string Error, string Message);

    // The code of every other status is its reason phrase in snake_case.
    private static readonly Dictionary<int, CatalogError> Catalog = new()
    {
        [400] = new("bad_request", "The request could not be understood"),
        [404] = new("not_found", "Resource not found"),
        [405] = new("method_not_allowed", "This method is not allowed for this resource"),
        [413] = new("content_too_large", "The request content is larger than the server accepts"),
        [415] = new("unsupported_media_type", "The media type of the request content is not supported"),
        [418] = new("im_a_teapot", "This teapot cannot brew coffee"),
        [422] = new("unprocessable_content", "The request content is not valid"),
        [425] = new("too_early", "The request was sent too early and might be replayed"),
        [500] = new("internal_server_error", "The server encountered an unexpected error"),
    };

    // Fields about other content, or about how long it may be kept, do not apply to the error.
    private static readonly string[] OfAnotherContent =
    {
        "Accept-Ranges", "Cache-Control", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length",
        "Content-Location", "Content-Range", "Content-Type", "ETag", "Expires", "Last-Modified",
    };

    /// <summary>
    /// Answers with errors of the catalog wherever ASP.NET Core would send a status code without content: no route,
    /// wrong method, unreadable content, an uncaught exception, <c>Results.StatusCode(…)</c>. The first of all
    /// <c>app.Use…</c>, so that it sees the response of all others.
    /// </summary>
    public static void UseErrorContract(this WebApplication app) => app.Use(async (context, next) =>
    {
        var response = context.Response;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            // Kestrel 9.0 sends content for a HEAD request (dotnet/aspnetcore issue 59691): so none is written.
            context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        }

        try
        {
            if (HasUnknownCharset(context.Request)) response.StatusCode = 415;
            else await next(context);
        }
        // Here, and not by UseExceptionHandler: that drops the fields, and runs after the developer's page.
        catch (Exception error) when (!response.HasStarted)
        {
            response.StatusCode = error is BadHttpRequestException refused ? refused.StatusCode : 500;
            if (response.StatusCode >= 500) app.Logger.LogError(error, "uncaught exception");
        }

        if (response.StatusCode >= 400 && !response.HasStarted && response.ContentType?.Contains("json") != true)
        {
            await Answer(response);
        }
    });

    // JSON readers throw for such content, as if it were a mistake of the server.
    private static bool HasUnknownCharset(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Charset.HasValue && type.Encoding is null;

    // All other fields stay: Allow, WWW-Authenticate, Retry-After.
    private static Task Answer(HttpResponse response)
    {
        foreach (var field in OfAnotherContent) response.Headers.Remove(field);
        if (response.StatusCode == 401) response.Headers.TryAdd("WWW-Authenticate", "Bearer realm=\"api\"");
        return response.WriteAsJsonAsync(ErrorOf(response.StatusCode));
    }

    private static CatalogError ErrorOf(int status)
    {
        if (Catalog.TryGetValue(status, out var listed)) return listed;
        var phrase = ReasonPhrases.GetReasonPhrase(status);
        return phrase == ""
            ? Catalog[status / 100 * 100] // an unknown status counts as the x00 of its class
            : new(Regex.Replace(phrase.ToLowerInvariant(), "[^a-z]+", "_"), phrase);
    }
}
