// The port renders the page before it is registered with the response.
using Microsoft.AspNetCore.Http;

public static class Case
{
    public static Task RunAsync() => Framework.RespondAsync(async http =>
    {
        var port = await {|PORT003:PythonPort.StartAsync()|};
        await port.CallAsync("page", "render");
        http.Response.RegisterForDisposeAsync(port);
    });
}
