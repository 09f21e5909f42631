using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT010: await using instead of using.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.BlockingStop)]
[Shared]
public sealed class BlockingStopCodeFixProvider() : PortCodeFixProvider(RuleIds.BlockingStop);
