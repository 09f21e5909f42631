// A predicate starts a port for each mail, with both calls inside the try.
public static class Case
{
    public static void Run()
    {
        var spam = Input.Items()
            .AsParallel()
            .Where(mail =>
            {
                var filter = PythonPort.Start();
                try
                {
                    filter.Call<int>("bayes", "load", ["corpus.db"]);
                    return filter.Call<bool>("bayes", "is_spam", [mail]);
                }
                finally
                {
                    filter.Dispose();
                }
            })
            .Count();

        Console.WriteLine($"{spam} mails dropped");
    }
}
