using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Digest.Serving;

/// <summary>
/// Lets in only what a browser on this machine asks of this server: clippings may be private, and any page that
/// somebody reads elsewhere can send their browser here.
/// </summary>
static class Doorkeeper
{
    // A name of the outside that was pointed at this machine is refused: DNS rebinding.
    static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Status and words of a refusal; null for what may be answered.</summary>
    public static (int Status, string Why)? Refusal(HttpContext asked)
    {
        var request = asked.Request;
        return IsOwn(request.Host, asked) is false
            ? (StatusCodes.Status421MisdirectedRequest, "This server answers only to localhost and its own port.")
            : request.Headers.Origin.Any(origin => !IsOwnOrigin(origin, asked))
                ? (StatusCodes.Status403Forbidden, "Pages of other sites may not read this one.")
                : !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
                    ? (StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD are answered.")
                    : !IsSound(asked.Features.Get<IHttpRequestFeature>()!.RawTarget)
                        ? (StatusCodes.Status400BadRequest, "This is no address of a page.")
                        : null;
    }

    /// <summary>A target as the request spells it leads nowhere but down.</summary>
    public static bool IsSound(string target)
    {
        var path = Uri.UnescapeDataString(target.Split('?', 2)[0]);
        return path.StartsWith('/')
            && !path.AsSpan().ContainsAny('\\', '\0')
            && !path.Split('/').Any(part => part is "." or "..");
    }

    static bool IsOwn(HostString host, HttpContext asked) =>
        OwnNames.Contains(host.Host, StringComparer.OrdinalIgnoreCase)
            && (host.Port ?? 80) == asked.Connection.LocalPort;

    static bool IsOwnOrigin(string? origin, HttpContext asked) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttp
            && IsOwn(new(address.Host, address.Port), asked);
}
