// action: Wrap in a 'using' statement
namespace Charts;

public sealed class Dashboard
{
    [Borrowed]
    public PythonPort? Source { get; set; }

    public int Read() => Source is null ? 0 : Source.Call<int>("source", "read");
}

public static class Reader
{
    public static int Read(IEnumerable<Dashboard> dashboards)
    {
        var total = 0;
        Dashboard? shown = null;
        foreach (var dashboard in dashboards)
        {
            var source = {|PORT001:PythonPort.Start()|};
            dashboard.Source = source;
            shown = dashboard;
            total += source.Call<int>("source", "count");
        }

        return total + (shown?.Read() ?? 0);
    }
}
