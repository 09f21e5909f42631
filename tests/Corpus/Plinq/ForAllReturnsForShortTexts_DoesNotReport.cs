// ForAll's action decides before the start.
public static class Case
{
    public static void Run() => Input.Items().AsParallel().ForAll(comment =>
    {
        if (comment.Length % 2 == 0)
            return;

        var sentiment = RubyPort.Start();
        using (sentiment)
        {
            var mood = sentiment.Call<int>("sentiment", "rate", [comment]);
            Console.WriteLine($"{comment}: {mood}");
        }
    });
}
