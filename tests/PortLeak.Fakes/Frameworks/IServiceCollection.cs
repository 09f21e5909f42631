namespace Microsoft.Extensions.DependencyInjection;

public interface IServiceCollection : IList<ServiceDescriptor>;
