// The event handler starts a port and returns when the sensor is muted.
public static class Case
{
    private static event Action<int>? Reading;

    public static void Run()
    {
        var muted = Input.Flag("muted");
        Reading += celsius =>
        {
            var alarm = {|PORT002:RubyPort.Start()|};
            if (muted)
                return;

            alarm.Call<bool>("Alarm", "raise_if_hot", [celsius]);
            alarm.Stop();
        };

        Reading?.Invoke(81);
    }
}
