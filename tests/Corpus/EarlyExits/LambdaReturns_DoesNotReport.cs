// The event handler returns for a muted sensor out of its using declaration.
public static class Case
{
    private static event Action<int>? Reading;

    public static void Run()
    {
        var muted = Input.Flag("muted");
        Reading += celsius =>
        {
            using var alarm = RubyPort.Start();
            if (muted)
                return;

            alarm.Call<bool>("Alarm", "raise_if_hot", [celsius]);
        };

        Reading?.Invoke(81);
    }
}
