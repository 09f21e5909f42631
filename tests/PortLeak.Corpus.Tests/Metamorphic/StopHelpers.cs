using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Configuration;
using PortLeak.Analyzers.Symbols;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>Every statement that stops a port, and every piece of plain work, moves into a method of its own.</summary>
internal sealed class StopHelpers : IRewriting
{
    private const string Helpers = """


        internal static class SplitHelpers
        {
            public static Task HaltAsync(Port port) => port.StopAsync();

            public static void Halt(Port port) => port.Stop();

            public static void Toil() => Work.Do();

            public static async Task ToilAsync() => await Work.DoAsync();
        }
        """;

    // A stop cannot fail; a call of one could.
    public IReadOnlyDictionary<string, string> Options(IReadOnlyDictionary<string, string> options)
        => new Dictionary<string, string>(options)
        {
            [AnalyzerOptions.CannotThrowKey] = "SplitHelpers.Halt | SplitHelpers.HaltAsync",
        };

    public SyntaxNode Apply(SyntaxNode root, SemanticModel model)
    {
        var rewriter = new Rewriter(model);
        var rewritten = (CompilationUnitSyntax)rewriter.Visit(root);
        return rewriter.Count == 0
            ? root
            : rewritten.AddMembers([.. ParseCompilationUnit(Helpers).Members]);
    }

    private sealed class Rewriter(SemanticModel model) : CSharpSyntaxRewriter
    {
        public int Count { get; private set; }

        public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
        {
            var call = node.Expression switch
            {
                AwaitExpressionSyntax { Expression: InvocationExpressionSyntax invocation } => CallOf(invocation, isAwaited: true),
                InvocationExpressionSyntax invocation => CallOf(invocation, isAwaited: false),
                _ => null,
            };
            if (call is null)
                return base.VisitExpressionStatement(node);
            Count++;
            return ParseStatement(call).WithTriviaFrom(node);
        }

        private string? CallOf(InvocationExpressionSyntax invocation, bool isAwaited)
        {
            if (invocation is not { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } access, ArgumentList.Arguments: [] })
                return null;
            return (receiver.Identifier.ValueText, access.Name.Identifier.ValueText, isAwaited) switch
            {
                ("Work", "Do", false) => "global::SplitHelpers.Toil();",
                ("Work", "DoAsync", true) => "await global::SplitHelpers.ToilAsync();",
                (_, "StopAsync", true) when IsPort(receiver) => $"await global::SplitHelpers.HaltAsync({receiver});",
                (_, "Stop", false) when IsPort(receiver) => $"global::SplitHelpers.Halt({receiver});",
                _ => null,
            };
        }

        // Only of a local or a parameter: a field may be another one by the time that it is read.
        private bool IsPort(IdentifierNameSyntax receiver)
            => model.GetSymbolInfo(receiver).Symbol is ILocalSymbol or IParameterSymbol
                && model.GetTypeInfo(receiver).Type?.BaseType.Is(KnownTypeNames.Port) is true;
    }
}
