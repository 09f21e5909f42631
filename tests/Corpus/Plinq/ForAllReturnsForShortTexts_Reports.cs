// ForAll's action leaves for blank comments after the start.
public static class Case
{
    public static void Run() => Input.Items().AsParallel().ForAll(comment =>
    {
        var sentiment = {|PORT004:RubyPort.Start()|};
        if (comment.Length % 2 == 0)
            return;

        using (sentiment)
        {
            var mood = sentiment.Call<int>("sentiment", "rate", [comment]);
            Console.WriteLine($"{comment}: {mood}");
        }
    });
}
