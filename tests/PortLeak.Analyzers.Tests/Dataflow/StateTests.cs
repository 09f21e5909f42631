namespace PortLeak.Analyzers.Tests.Dataflow;

public sealed class StateTests
{
    [Fact]
    public void AfterItsStart_ThePortIsHeldByItsVariable() => AssertAt(
        """
        var python = await PythonPort.StartAsync();
        await Work.DoAsync();
        await python.StopAsync();
        """,
        "await python",
        "PythonPort.StartAsync(): Held, Named in {python} []");

    [Fact]
    public void AfterTheStop_ThePortIsReleased() => Assert.Equal(
        ["NormalExit: Released, Named"],
        Bodies.OfBody("var python = PythonPort.Start(); python.Stop();").Ends());

    [Fact]
    public void ExceptionBeforeTheStop_ReachesTheExceptionalExitHeld() => Assert.Equal(
        ["ExceptionalExit: Held, Named, Thrown", "NormalExit: Released, Named"],
        Bodies.OfBody("var python = PythonPort.Start(); Work.Do(); python.Stop();").Ends());

    [Fact]
    public void FailedStart_LeavesNoPort() => Assert.Equal(
        ["NormalExit: Released, Named"],
        Bodies.OfBody("var python = await PythonPort.StartAsync(); await python.StopAsync();").Ends());

    [Fact]
    public void SameConditionTwice_IsDecidedTheSecondTime() => Assert.Equal(
        ["NormalExit: Released, Named"],
        Bodies.OfBody("""
            var count = Input.Count();
            PythonPort? python = null;
            if (count > 1)
                python = PythonPort.Start();
            if (count > 1)
                python!.Stop();
            """).Ends());

    [Fact]
    public void ChangedVariable_OpensTheConditionAgain() => Assert.Equal(
        ["ExceptionalExit: Held, Named, Thrown", "NormalExit: Held, Named, Dropped", "NormalExit: Released, Named"],
        Bodies.OfBody("""
            var count = Input.Count();
            PythonPort? python = null;
            if (count > 1)
                python = PythonPort.Start();
            count = Input.Count();
            if (count > 1)
                python!.Stop();
            """).Ends());

    [Fact]
    public void NullCheck_IsDecidedByTheAlias() => Assert.Equal(
        ["NormalExit: Released, Named"],
        Bodies.OfBody("""
            PythonPort? python = null;
            if (Input.Flag())
                python = PythonPort.Start();
            if (python is { } running)
                running.Stop();
            """).Ends());

    [Fact]
    public void DrainedList_ReleasesEveryElement() => Assert.Equal(
        ["NormalExit: Released, Named"],
        Bodies.OfBody("""
            var ports = new List<PythonPort>();
            ports.Add(PythonPort.Start());
            foreach (var port in ports)
                port.Stop();
            """).Ends());

    private static void AssertAt(string body, string statement, params string[] states) =>
        Assert.Equal(states, Bodies.OfBody(body).StatesAt(statement));
}
