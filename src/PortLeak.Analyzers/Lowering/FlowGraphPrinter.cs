using System.Text;
using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>A graph as text, for tests and for whoever wonders why a finding is there.</summary>
internal static class FlowGraphPrinter
{
    private const int MaxOperationLength = 48;

    public static string Print(FlowGraph graph)
    {
        var text = new StringBuilder();
        foreach (var block in graph.Blocks.OrderBy(block => block.Kind))
        {
            if (block.Kind is FlowBlockKind.Ordinary)
                Print(block, text);
        }

        return text.ToString();
    }

    public static string Print(Step step)
    {
        var what = step switch
        {
            Step.Throw => $"may throw: {Print(step.Operation)}",
            Step.Acquire acquire => $"{acquire.Target} := start{(acquire.IsPending ? " pending" : "")} {acquire.Origin}",
            Step.Alias alias => $"{alias.Target} {(alias.IsWeak ? "+=" : "=")} {alias.Source}",
            Step.Set set => $"{set.Target} = {set.Value?.ToString() ?? "?"}",
            Step.Decide decide => $"{decide.Target} = ({decide.Condition})",
            Step.Release release => $"stop {release.Source} by {release.Method}",
            Step.Transfer transfer => $"transfer {transfer.Source}",
            Step.Deposit deposit => $"{deposit.Target} += {deposit.Source}"
                + (deposit.Outcome is null ? "" : $" if {deposit.Outcome}"),
            Step.Take take => $"{take.To} = take {take.From}" + (take.Outcome is null ? "" : $", {take.Outcome}"),
            Step.Await await => $"await {await.Source}",
            Step.Call call => $"call {call.Callee.Name}({string.Join(", ", call.Inputs.Select(Print))})"
                + (call.Result is null ? "" : $" -> {call.Result}"),
            Step.Invoke invoke => $"invoke {invoke.Function.Name} -> {invoke.Result}",
            Step.Use use => $"use {use.Source}",
            Step.Return @return => $"return {@return.Source}",
            Step.Yield => "yield",
            Step.Displace displace => $"displace {displace.Element}",
            Step.Entrust entrust => $"entrust {entrust.Function.Name}",
            Step.Forget forget => $"forget {string.Join(", ", forget.Slots)}",
            _ => step.GetType().Name,
        };
        return step.MayThrow && step is not Step.Throw ? what + " !" : what;
    }

    private static void Print(FlowBlock block, StringBuilder text)
    {
        text.Append(block).Append('\n');
        foreach (var step in block.Steps)
            text.Append("    ").Append(Print(step)).Append('\n');
        foreach (var edge in block.Edges)
        {
            text.Append("  ").Append(edge.Kind switch
            {
                FlowEdgeKind.Exception => "throws to ",
                FlowEdgeKind.Unwinding => "unwinds to ",
                FlowEdgeKind.Abandonment => "abandoned to ",
                _ => "to ",
            }).Append(edge.Target);
            if (edge.Condition is { } condition)
                text.Append(" if ").Append(condition);
            if (!edge.Forgotten.IsEmpty)
                text.Append(" without ").Append(string.Join(", ", edge.Forgotten));
            text.Append('\n');
        }
    }

    private static string Print(CallInput input) => input.Value switch
    {
        Operand.Place { At: var slot } => slot.ToString(),
        Operand.Constant { Value: var constant } => $"{constant ?? "null"}",
        Operand.Function => "function",
        _ => "?",
    };

    private static string Print(IOperation operation)
    {
        var source = operation.Syntax.ToString().Replace("\r", "").Split('\n')[0];
        return source.Length > MaxOperationLength ? source.Substring(0, MaxOperationLength) + "…" : source;
    }
}
