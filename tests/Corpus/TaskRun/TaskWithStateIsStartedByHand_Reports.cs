// A cold task with a state object stops its port only when the dictionary was valid.
public sealed record SpellCheck(string Language, string Text);

public static class Case
{
    public static async Task RunAsync()
    {
        var check = new Task(
            static state =>
            {
                var request = (SpellCheck)state!;
                var hunspell = {|PORT004:RubyPort.Start()|};
                var valid = hunspell.Call<bool>("hunspell", "load", [request.Language]);
                if (valid)
                {
                    hunspell.Call<int>("hunspell", "check", [request.Text]);
                    hunspell.Dispose();
                }
            },
            new SpellCheck("de", "Wiedersehn"));

        check.Start();
        await check;
    }
}
