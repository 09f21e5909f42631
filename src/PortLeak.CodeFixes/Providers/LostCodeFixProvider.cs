using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT005: a local for the port, declared with a scope that stops it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.Lost)]
[Shared]
public sealed class LostCodeFixProvider() : PortCodeFixProvider(RuleIds.Lost);
