namespace PortLeak.Analyzers.Misuse;

/// <summary>One question about a body whose dataflow is known.</summary>
internal interface IMisuseRule
{
    IEnumerable<Misuse> Find(SolvedBody body);
}
