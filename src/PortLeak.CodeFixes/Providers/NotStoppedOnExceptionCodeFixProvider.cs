using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Providers;

/// <summary>The code fix of PORT003: a scope that stops the port also when an exception leaves it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = RuleIds.NotStoppedOnException)]
[Shared]
public sealed class NotStoppedOnExceptionCodeFixProvider() : PortCodeFixProvider(RuleIds.NotStoppedOnException);
