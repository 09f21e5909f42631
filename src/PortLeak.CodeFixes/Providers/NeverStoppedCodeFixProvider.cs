using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT001: a scope that stops the port at its end.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.NeverStopped)]
[Shared]
public sealed class NeverStoppedCodeFixProvider() : PortCodeFixProvider(RuleIds.NeverStopped);
