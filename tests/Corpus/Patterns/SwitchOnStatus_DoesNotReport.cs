// One section stops, another jumps to it with goto case, and the default kills.
public enum Verdict { Accepted, Rejected, Postponed }

public static class Case
{
    public static async Task RunAsync()
    {
        var verdict = (Verdict)Input.Count();
        var review = await RubyPort.StartAsync();
        switch (verdict)
        {
            case Verdict.Accepted:
                await review.StopAsync();
                break;
            case Verdict.Rejected:
                Console.WriteLine("rejected");
                goto case Verdict.Accepted;
            default:
                review.Kill();
                break;
        }
    }
}
