namespace PortLeak.Analyzers.Benchmarks.Peers;

/// <summary>What happened when the analyzer met programs for the first time; such a thing is measured once.</summary>
internal static class UnseenPrograms
{
    public const string Section = """
        ## Programs that it had not seen

        The corpus was there while the analyzer was written. These were run once before anything was changed for them; they are part of
        the corpus since, so that the tables above count them as solved.

        | programs | leaking, found on the line of the start | clean, reported |
        | --- | --- | --- |
        | 21 pairs by somebody who did not know the analyzer | 19 of 20 | 2 of 22 |
        | 15 pairs by its developer, of services with channels, parallel loops, hosts, wrappers and streams | 15 of 15 | 0 of 15 |

        - One program of the first row that was written to leak does not: of `session?.Port = await StartAsync()` nothing runs without a session.
          Five more leak as they were meant to, under another rule than their author had expected.
        - Missed: an owner whose property starts its port on demand (`Port => field ??= PythonPort.Start()`) and that nobody disposes of.
        - Reported although clean: a port that is stopped by a method of an `extension` block, and one that is given to a wrapper with
          `leaveOpen: false`, since what a wrapper does under its flag was not known. The oracle could not run the first of the two at all: asking
          the compiler about the block of an extension as about any other type ended in an exception.
        - The second row was written after these were put right, by whoever did that; it says less. One of its leaks needs two calls at once,
          which never happens in the runs; it was written anew.
        """;
}
