using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT008: an await before the stop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.StopNotAwaited)]
[Shared]
public sealed class StopNotAwaitedCodeFixProvider() : PortCodeFixProvider(RuleIds.StopNotAwaited);
