namespace PortLeak.Analyzers.Tests.Rules;

/// <summary>PORT002: a path without an exception misses the stop.</summary>
public sealed class NotStoppedOnEveryPathTests
{
    [Fact]
    public Task EarlyReturn_Reports() => Verifier.BodyAsync("""
        var python = {|PORT002:PythonPort.Start()|};
        if (Input.Flag())
            return;
        python.Stop();
        """);

    [Fact]
    public Task StopBeforeTheEarlyReturn_DoesNotReport() => Verifier.BodyAsync("""
        var isEarly = Input.Flag();
        var python = PythonPort.Start();
        if (isEarly)
        {
            python.Stop();
            return;
        }

        python.Stop();
        """);

    [Fact]
    public Task BreakOutOfTheLoop_Reports() => Verifier.BodyAsync("""
        while (Input.Flag())
        {
            var python = {|PORT002:PythonPort.Start()|};
            if (Input.Flag("enough"))
                break;
            python.Stop();
        }
        """);

    [Fact]
    public Task BreakOutOfAFinally_DoesNotReport() => Verifier.BodyAsync("""
        while (Input.Flag())
        {
            var python = PythonPort.Start();
            try
            {
                if (Input.Flag("enough"))
                    break;
            }
            finally
            {
                python.Stop();
            }
        }
        """);

    [Fact]
    public Task GotoPastTheStop_Reports() => Verifier.BodyAsync("""
        var python = {|PORT002:PythonPort.Start()|};
        if (Input.Flag())
            goto end;
        python.Stop();
        end: ;
        """);

    [Fact]
    public Task GotoTheStop_DoesNotReport() => Verifier.BodyAsync("""
        var isEarly = Input.Flag();
        var python = PythonPort.Start();
        if (isEarly)
            goto end;
        Console.WriteLine("no");
        end: python.Stop();
        """);

    [Fact]
    public Task BranchWithoutStop_Reports() => Verifier.BodyAsync("""
        var python = {|PORT002:PythonPort.Start()|};
        switch (Input.Count())
        {
            case 0:
                python.Stop();
                break;
            case 1:
                python.Kill();
                break;
        }
        """);

    [Fact]
    public Task EveryBranchWithAStop_DoesNotReport() => Verifier.BodyAsync("""
        var count = Input.Count();
        var python = PythonPort.Start();
        switch (count)
        {
            case 0:
                python.Stop();
                break;
            default:
                python.Kill();
                break;
        }
        """);

    [Fact]
    public Task YieldBreakBeforeTheStop_Reports() => Verifier.ProgramAsync("""
        public static class Program
        {
            public static IEnumerable<int> Numbers()
            {
                var python = {|PORT002:PythonPort.Start()|};
                if (Input.Flag())
                    yield break;
                python.Stop();
                yield return 1;
            }
        }
        """);

    [Fact]
    public Task YieldInsideAUsing_DoesNotReport() => Verifier.ProgramAsync("""
        public static class Program
        {
            public static IEnumerable<int> Numbers()
            {
                using var python = PythonPort.Start();
                if (Input.Flag())
                    yield break;
                yield return 1;
            }
        }
        """);
}
