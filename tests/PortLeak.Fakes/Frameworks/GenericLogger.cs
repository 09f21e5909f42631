namespace Microsoft.Extensions.Logging;

public interface ILogger<out TCategoryName> : ILogger;
