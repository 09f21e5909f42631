using PortLeak;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPythonPortPool(builder.Configuration.GetSection("Python"));
builder.Services.AddHealthChecks().Add(PortHealthChecks.PythonPortPool());

var app = builder.Build();

app.MapPost("/top/{count}", async (int count, HttpRequest request, PythonPortPool pool, CancellationToken cancellationToken) =>
{
    using var body = new StreamReader(request.Body);
    var text = await body.ReadToEndAsync(cancellationToken);
    return await pool.CallAsync<List<Word>>("words", "top", [text, count], cancellationToken);
});

// A streamed answer: the generator is as far as the client has read, and ends when the client goes.
app.MapGet("/numbers/{word}", (string word, PythonPortPool pool, CancellationToken cancellationToken) =>
    pool.StreamAsync<string>("words", "numbered", [word], cancellationToken));

app.MapHealthChecks("/health");

app.Run();

internal sealed record Word(string Text, int Count);
