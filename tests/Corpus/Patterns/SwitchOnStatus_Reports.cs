// Stops for success and for failure, but a new status was added that neither arm knows.
public enum Verdict { Accepted, Rejected, Postponed }

public static class Case
{
    public static async Task RunAsync()
    {
        var verdict = (Verdict)Input.Count();
        var review = await {|PORT002:RubyPort.StartAsync()|};
        switch (verdict)
        {
            case Verdict.Accepted:
            case Verdict.Rejected:
                await review.StopAsync();
                break;
            case Verdict.Postponed:
                Console.WriteLine("asking again next week");
                break;
        }
    }
}
