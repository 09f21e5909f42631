namespace Microsoft.AspNetCore.Http;

public sealed class HttpContext
{
    public HttpResponse Response { get; } = new();
}
