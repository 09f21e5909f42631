using System.Collections.ObjectModel;

namespace Microsoft.Extensions.DependencyInjection;

public sealed class ServiceCollection : Collection<ServiceDescriptor>, IServiceCollection;
