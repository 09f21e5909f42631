using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>The blocks of a graph in an order in which, but for the ways back of loops, each comes after those that lead to it.</summary>
internal static class BlockOrder
{
    public static Dictionary<FlowBlock, int> Of(FlowBlock entry)
    {
        var order = new Dictionary<FlowBlock, int>();
        var seen = new HashSet<FlowBlock> { entry };
        var path = new Stack<(FlowBlock Block, int NextEdge)>();
        path.Push((entry, 0));
        while (path.Count > 0)
        {
            var (block, next) = path.Pop();
            if (next == block.Edges.Count)
            {
                // The last one to be done with comes first.
                order.Add(block, -order.Count);
                continue;
            }

            path.Push((block, next + 1));
            if (seen.Add(block.Edges[next].Target))
                path.Push((block.Edges[next].Target, 0));
        }

        return order;
    }
}
