// A pipeline with several checks: the one for unknown formats returns with the converter running.
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

public static class Case
{
    public static async Task RunAsync()
    {
        var pipeline = new DocumentPipeline(NullLogger.Instance);
        foreach (var document in Input.Items())
            await pipeline.ProcessAsync(document, Input.Token());
    }
}

public sealed class DocumentPipeline(ILogger logger)
{
    public async Task<bool> ProcessAsync(string document, CancellationToken cancellationToken)
    {
        if (document.Length == 0)
            return false;

        var format = Input.Text();
        var converter = await {|PORT002:PythonPort.StartAsync(cancellationToken: cancellationToken)|};
        if (format is null)
        {
            logger.LogWarning("Document {Document} has an unknown format.", document);
            return false;
        }

        try
        {
            await converter.CallAsync("pandoc_job", "convert", [document, format], cancellationToken);
            logger.LogInformation("Document {Document} was converted.", document);
            return true;
        }
        catch (PortCallException failure)
        {
            logger.LogError(failure, "Document {Document} was not converted.", document);
            return false;
        }
        finally
        {
            await converter.StopAsync(CancellationToken.None);
        }
    }
}
