using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT012: a lease from a pool instead of a start in every iteration.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.StartedInLoop)]
[Shared]
public sealed class StartedInLoopCodeFixProvider() : PortCodeFixProvider(RuleIds.StartedInLoop);
