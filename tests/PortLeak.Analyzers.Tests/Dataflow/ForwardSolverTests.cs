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

            var nodes = new ForwardSolver<int>(blocks[0], new Ceiling(), new Increment()).Solve([0]).Nodes;

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

        var nodes = new ForwardSolver<int>(blocks[0], new Ceiling(), new Increment()).Solve([0]).Nodes;

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

        var nodes = new ForwardSolver<int>(blocks[0], new Ceiling(), new Increment()).Solve([0]).Nodes;

        Assert.Same(blocks[0], nodes.First(node => node.Block == blocks[3]).Predecessor!.Block);
    }

    [Fact]
    public void StatesThatAllBlocksPass_GoThroughThemTogether()
    {
        var blocks = Enumerable.Range(0, 200).Select(id => new FlowBlock(id, FlowBlockKind.Ordinary)).ToArray();
        foreach (var (from, to) in blocks.Zip(blocks.Skip(1)))
            Connect(from, to);

        var flow = new ForwardSolver<int>(blocks[0], new Ceiling(), new Indifference()).Solve(Enumerable.Range(0, 500));

        Assert.Equal(500, flow.Passing(blocks[^1]).Count());
        Assert.InRange(flow.Visits, blocks.Length - 1, blocks.Length);
    }

    [Fact]
    public void WayOfAStateThatCameWithOthers_IsAShortestOne()
    {
        var blocks = Enumerable.Range(0, 5).Select(id => new FlowBlock(
            id, id is 4 ? FlowBlockKind.NormalExit : FlowBlockKind.Ordinary)).ToArray();
        Connect(blocks[0], blocks[1]);
        Connect(blocks[1], blocks[2]);
        Connect(blocks[2], blocks[3]);
        Connect(blocks[0], blocks[3]);
        Connect(blocks[3], blocks[4]);

        var flow = new ForwardSolver<int>(blocks[0], new Ceiling(), new Indifference()).Solve([7, 8]);

        var end = flow.Nodes.Single(node => node.Block == blocks[4] && node.State == 8);
        var way = new List<int>();
        for (var node = end; node is not null; node = node.Predecessor)
            way.Add(node.Block.Id);
        Assert.Equal([4, 3, 0], way);
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

        public HashSet<object>? ConcernsOf(FlowBlock block) => null;

        public IEnumerable<object>? SubjectsOf(int state) => null;

        public bool Marks(FlowEdgeKind kind) => false;

        public int Cross(FlowEdgeKind kind, int state) => state;

        public bool IsSettled(int state) => false;
    }

    /// <summary>No block does anything to any number.</summary>
    private sealed class Indifference : ITransfer<int>
    {
        public IEnumerable<(FlowEdge Edge, int State)> Apply(FlowBlock block, int state) =>
            throw new InvalidOperationException("It passes everywhere.");

        public HashSet<object>? ConcernsOf(FlowBlock block) => [];

        public IEnumerable<object>? SubjectsOf(int state) => [];

        public bool Marks(FlowEdgeKind kind) => false;

        public int Cross(FlowEdgeKind kind, int state) => state;

        public bool IsSettled(int state) => false;
    }
}
