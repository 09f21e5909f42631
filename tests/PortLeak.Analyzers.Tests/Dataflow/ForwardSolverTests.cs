using System.Collections.Immutable;
using CsCheck;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Tests.Dataflow;

/// <summary>The solver knows nothing of leaks: here it counts.</summary>
public sealed class ForwardSolverTests
{
    [Fact]
    public void AnyGraph_IsSolvedInBoundedWork()
    {
        Gen.Int[0, 9].Array[2].Array[0, 30].Sample(edges =>
        {
            var blocks = Enumerable.Range(0, 10).Select(id => new FlowBlock(id, FlowBlockKind.Ordinary)).ToArray();
            foreach (var edge in edges)
                Connect(blocks[edge[0]], blocks[edge[1]]);

            var nodes = new ForwardSolver<int>(new Ceiling(), new Increment()).Solve(blocks[0], [0]);

            // Ever growing numbers: the bound merges them instead of following each.
            Assert.InRange(nodes.Count, 1, blocks.Length * (ForwardSolver<int>.Bound + 3));
        });
    }

    [Fact]
    public void EveryReachableBlock_HasAState()
    {
        var blocks = Enumerable.Range(0, 4).Select(id => new FlowBlock(id, FlowBlockKind.Ordinary)).ToArray();
        Connect(blocks[0], blocks[1]);
        Connect(blocks[1], blocks[2]);
        Connect(blocks[2], blocks[1]);

        var nodes = new ForwardSolver<int>(new Ceiling(), new Increment()).Solve(blocks[0], [0]);

        Assert.Equal([0, 1, 2], nodes.Select(node => node.Block.Id).Distinct().Order());
    }

    [Fact]
    public void FirstNodeOfABlock_CameByAShortestWay()
    {
        var blocks = Enumerable.Range(0, 4).Select(id => new FlowBlock(id, FlowBlockKind.Ordinary)).ToArray();
        Connect(blocks[0], blocks[1]);
        Connect(blocks[1], blocks[2]);
        Connect(blocks[2], blocks[3]);
        Connect(blocks[0], blocks[3]);

        var nodes = new ForwardSolver<int>(new Ceiling(), new Increment()).Solve(blocks[0], [0]);

        Assert.Same(blocks[0], nodes.First(node => node.Block == blocks[3]).Predecessor!.Block);
    }

    private static void Connect(FlowBlock from, FlowBlock to) =>
        from.Edges.Add(new FlowEdge(to, FlowEdgeKind.Normal, null, ImmutableArray<Slot>.Empty));

    /// <summary>Numbers, of which the one that no other exceeds includes all.</summary>
    private sealed class Ceiling : ILattice<int>
    {
        public bool Includes(int wider, int narrower) => wider == narrower || wider == int.MaxValue;

        public int Join(int left, int right) => left == right ? left : int.MaxValue;

        public IEqualityComparer<int> Kinds { get; } = EqualityComparer<int>.Create((_, _) => true, _ => 0);
    }

    private sealed class Increment : ITransfer<int>
    {
        public IEnumerable<(FlowEdge Edge, int State)> Apply(FlowBlock block, int state) =>
            block.Edges.Select(edge => (edge, state == int.MaxValue ? state : state + 1));

        public bool Passes(FlowBlock block, int state) => false;

        public int Cross(FlowEdge edge, int state) => state;
    }
}
