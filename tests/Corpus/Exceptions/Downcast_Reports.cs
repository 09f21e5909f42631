// The cast of what was loaded fails for another kind of plan, and the port is not covered yet.
public static class Case
{
    public static void Run()
    {
        object plan = Input.Flag("weekly") ? new WeeklyPlan(5) : "none";
        var planner = {|PORT003:RubyPort.Start()|};
        var weekly = (WeeklyPlan)plan;
        using (planner)
            planner.Call<bool>("Planner", "schedule", [weekly.Days]);
    }
}

public sealed record WeeklyPlan(int Days);
