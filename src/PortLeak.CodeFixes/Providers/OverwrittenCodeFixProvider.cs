using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT006: a scope, or a stop before the port is overwritten.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.Overwritten)]
[Shared]
public sealed class OverwrittenCodeFixProvider() : PortCodeFixProvider(RuleIds.Overwritten);
