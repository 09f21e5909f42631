// A local iterator function starts its own port and protects only the loop, not the header before it.
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
            var typesetter = {|PORT002:RubyPort.Start()|};
            yield return "header";
            try
            {
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
