using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Tests;

/// <summary>Analyzes a program in which <c>{|PORT00N:…|}</c> marks each finding of level warning or above.</summary>
internal static class Verifier
{
    private const string Usings = """
        global using System;
        global using System.Collections.Concurrent;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using PortLeak;
        global using PortLeak.Fakes;
        """;

    /// <summary>The body of an asynchronous method.</summary>
    public static Task BodyAsync(string body) => ProgramAsync(BodyOf(body));

    private static string BodyOf(string body) => $$"""
        public static class Program
        {
            public static async Task RunAsync()
            {
        {{body}}
                await Task.Yield();
            }
        }
        """;

    /// <summary>The body of an asynchronous method in which suggestions are marked as well.</summary>
    public static Task SuggestionsAsync(string body)
    {
        var test = TestOf(BodyOf(body));
        test.DisabledDiagnostics.Clear();
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A whole file.</summary>
    public static async Task ProgramAsync(string source, params string[] options)
    {
        var test = TestOf(source);
        if (options.Length > 0)
        {
            test.TestState.AnalyzerConfigFiles.Add(
                ("/.editorconfig", "root = true\n[*.cs]\n" + string.Join("\n", options)));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A whole file whose one finding, at <c>{|#0:…|}</c>, says this.</summary>
    public static Task ProgramWithMessageAsync(string source, string rule, string message)
    {
        var test = TestOf(source);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(rule, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Test TestOf(string source)
    {
        var test = new Test { TestCode = source, ReferenceAssemblies = new ReferenceAssemblies("net10.0") };
        test.TestState.Sources.Add(("/0/Usings.cs", Usings));
        test.TestState.AdditionalReferences.AddRange(References.Platform);
        test.TestState.AdditionalReferences.Add(References.Fakes);
        return test;
    }

    private sealed class Test : CSharpAnalyzerTest<PortLeakAnalyzer, DefaultVerifier>
    {
        public Test()
        {
            CompilerDiagnostics = CompilerDiagnostics.Errors;
            // Findings below a warning are asked for by name, where a test is about them.
            DisabledDiagnostics.AddRange([RuleIds.BlockingStop, RuleIds.StartedInLoop]);
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
