// A local iterator function yields header and lines from inside its try.
public static class Case
{
    public static void Run()
    {
        foreach (var line in Lines())
        {
            Console.WriteLine(line);
            if (Input.Flag("title page only"))
                break;
        }

        static IEnumerable<string> Lines()
        {
            var typesetter = RubyPort.Start();
            try
            {
                yield return "header";
                for (var i = 0; i < 2; i++)
                    yield return "line";
            }
            finally
            {
                typesetter.Stop();
            }
        }
    }
}
