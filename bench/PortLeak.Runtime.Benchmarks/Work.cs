namespace PortLeak.Runtime.Benchmarks;

/// <summary>A work to be measured: its name is known before, so that one that fails has a row, too.</summary>
internal sealed record Work(string Name, Func<Task<(Figure[] Figures, Bar[] Bars)>> MeasureAsync);
