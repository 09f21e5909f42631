using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT007: a teardown of the owner that stops its port.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.OwnerDoesNotStop)]
[Shared]
public sealed class OwnerDoesNotStopCodeFixProvider() : PortCodeFixProvider(RuleIds.OwnerDoesNotStop);
