using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PortLeak.Corpus.Tests.Verdicts;

/// <summary>The keys that a case sets, as an <c>.editorconfig</c> above all of its files would.</summary>
internal sealed class CaseOptionsProvider(IReadOnlyDictionary<string, string> options) : AnalyzerConfigOptionsProvider
{
    public static CaseOptionsProvider Empty { get; } = new(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Keys(options);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Keys(IReadOnlyDictionary<string, string> options) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            => options.TryGetValue(key, out value);
    }
}
