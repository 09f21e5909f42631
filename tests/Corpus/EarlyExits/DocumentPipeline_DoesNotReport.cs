// A pipeline with several checks, all of them before the converter starts or inside its try.
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

        var converter = await PythonPort.StartAsync(cancellationToken: cancellationToken);
        logger.LogInformation("Converter {Process} is up.", converter.ProcessId);
        try
        {
            var format = Input.Text();
            if (format is null)
            {
                logger.LogWarning("Document {Document} has an unknown format.", document);
                return false;
            }

            await converter.CallAsync("pandoc_job", "convert", [document, format], cancellationToken);
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
