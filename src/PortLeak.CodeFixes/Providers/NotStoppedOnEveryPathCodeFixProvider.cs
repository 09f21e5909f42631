using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT002: a scope that stops the port on every path.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.NotStoppedOnEveryPath)]
[Shared]
public sealed class NotStoppedOnEveryPathCodeFixProvider() : PortCodeFixProvider(RuleIds.NotStoppedOnEveryPath);
