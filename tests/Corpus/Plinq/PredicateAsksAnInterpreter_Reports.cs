// A predicate starts a port for each mail and stops it between two calls that may fail.
public static class Case
{
    public static void Run()
    {
        var spam = Input.Items()
            .AsParallel()
            .Where(mail =>
            {
                var filter = {|PORT004:PythonPort.Start()|};
                filter.Call<int>("bayes", "load", ["corpus.db"]);
                try
                {
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
