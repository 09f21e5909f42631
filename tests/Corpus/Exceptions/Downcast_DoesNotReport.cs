// The "as" never throws, and the null that it may give is handled inside the using.
public static class Case
{
    public static void Run()
    {
        object plan = Input.Flag("weekly") ? new WeeklyPlan(5) : "none";
        var planner = RubyPort.Start();
        var weekly = plan as WeeklyPlan;
        using (planner)
            planner.Call<bool>("Planner", "schedule", [weekly?.Days ?? 7]);
    }
}

public sealed record WeeklyPlan(int Days);
