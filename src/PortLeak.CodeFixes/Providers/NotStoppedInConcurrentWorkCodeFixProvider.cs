using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT004: a scope that stops the port in every run of the body.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.NotStoppedInConcurrentWork)]
[Shared]
public sealed class NotStoppedInConcurrentWorkCodeFixProvider() : PortCodeFixProvider(RuleIds.NotStoppedInConcurrentWork);
