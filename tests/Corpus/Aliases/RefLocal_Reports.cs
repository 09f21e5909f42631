// The reference is turned to the second variable before the stop goes through it.
public static class Case
{
    public static void Run()
    {
        var left = {|PORT001:PythonPort.Start()|};
        using var right = PythonPort.Start();
        var other = right;
        ref var turn = ref left;
        turn = ref other;
        turn.Stop();
    }
}
