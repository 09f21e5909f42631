using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Symbols;

/// <summary>
/// What the frameworks for tests and benchmarks call before and after an object is used, by the name of the attribute: the
/// set-up once, the clean-up behind it.
/// </summary>
internal static class FixtureMethods
{
    private static readonly ImmutableHashSet<string> SetUps = ImmutableHashSet.Create(
        "SetUpAttribute",
        "OneTimeSetUpAttribute",
        "TestInitializeAttribute",
        "ClassInitializeAttribute",
        "GlobalSetupAttribute",
        "IterationSetupAttribute");

    private static readonly ImmutableHashSet<string> CleanUps = ImmutableHashSet.Create(
        "TearDownAttribute",
        "OneTimeTearDownAttribute",
        "TestCleanupAttribute",
        "ClassCleanupAttribute",
        "GlobalCleanupAttribute",
        "IterationCleanupAttribute");

    public static bool IsSetUp(IMethodSymbol method) => HasOneOf(SetUps, method);

    public static bool IsCleanUp(IMethodSymbol method) => HasOneOf(CleanUps, method);

    private static bool HasOneOf(ImmutableHashSet<string> names, IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: var name } && names.Contains(name));
}
