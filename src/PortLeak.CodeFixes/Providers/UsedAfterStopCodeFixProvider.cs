using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT009: an await inside of the port's scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.UsedAfterStop)]
[Shared]
public sealed class UsedAfterStopCodeFixProvider() : PortCodeFixProvider(RuleIds.UsedAfterStop);
