using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PortLeak.Corpus.Tests.Instrumentation;

/// <summary>The sites of one case, found again by number and by position.</summary>
internal sealed class SiteTable
{
    private readonly List<Site> _sites = [];
    private readonly Dictionary<(string Path, TextSpan Span), Site> _byPosition = [];
    private readonly HashSet<int> _starts = [];

    public Site this[int id] => _sites[id];

    /// <summary>Those that start something; each must be reached, or the case proves nothing.</summary>
    public IEnumerable<Site> Starts => _starts.Select(id => _sites[id]);

    public Site At(SyntaxNode node)
    {
        if (_byPosition.TryGetValue((node.SyntaxTree.FilePath, node.Span), out var known))
            return known;
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var text = string.Join(' ', node.ToString().Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        var site = new Site(_sites.Count, node.SyntaxTree.FilePath, node.Span, line, text);
        _sites.Add(site);
        _byPosition.Add((site.Path, site.Span), site);
        return site;
    }

    public Site StartAt(SyntaxNode node)
    {
        var site = At(node);
        _starts.Add(site.Id);
        return site;
    }

    public Site? Find(string path, TextSpan span) => _byPosition.GetValueOrDefault((path, span));
}
