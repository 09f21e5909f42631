using PortLeak;

namespace LeakyService;

/// <summary>What became of the interpreters that this program started.</summary>
internal static class PortCensus
{
    public static long Alive => PortDiagnostics.Active;

    public static void Print(long aliveAtTheEnd)
    {
        // A port that nobody stops is ended by the garbage collector or, at the latest, by the end of the program.
        var abandoned = PortDiagnostics.Leaked + PortDiagnostics.Active;

        Console.WriteLine($"ports started                  {PortDiagnostics.Started,5}");
        Console.WriteLine($"peak alive                     {PortDiagnostics.PeakActive,5}");
        Console.WriteLine($"alive at the end of the work   {aliveAtTheEnd,5}");
        Console.WriteLine($"abandoned                      {abandoned,5}");
    }
}
