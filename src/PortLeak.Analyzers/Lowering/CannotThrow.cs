using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Lowering;

/// <summary>The members that are taken not to throw. Everything that is not listed may.</summary>
internal static class CannotThrow
{
    // Logging, diagnostics and the like: a program does not plan for these to fail.
    private static readonly ImmutableHashSet<string> Types = ImmutableHashSet.Create(
        "System.Diagnostics.Debug",
        "System.Diagnostics.Trace",
        "System.Diagnostics.Stopwatch",
        "System.GC",
        "System.Threading.Interlocked",
        "System.Threading.Volatile",
        "System.Threading.CancellationTokenSource",
        "System.Threading.Tasks.TaskCompletionSource",
        "System.Threading.Tasks.TaskCompletionSource`1",
        "System.TimeProvider",
        "System.Text.StringBuilder",
        "System.HashCode",
        "Microsoft.Extensions.Logging.ILogger",
        "Microsoft.Extensions.Logging.ILogger`1",
        "Microsoft.Extensions.Logging.LoggerExtensions");

    private static readonly ImmutableHashSet<string> Methods = ImmutableHashSet.Create(
        "System.Console.Write",
        "System.Console.WriteLine",
        "System.IO.TextWriter.Write",
        "System.IO.TextWriter.WriteLine",
        "System.Object.GetType",
        "System.Object.ReferenceEquals",
        "System.Object.Equals",
        "System.Object.GetHashCode",
        "System.Object.ToString",
        "System.ArgumentNullException..ctor",
        "System.String.IsNullOrEmpty",
        "System.String.IsNullOrWhiteSpace",
        "System.String.Equals",
        "System.String.Concat",
        "System.String.Trim",
        "System.String.ToString",
        "System.Nullable`1.GetValueOrDefault",
        "System.Environment.Exit",
        "System.Environment.FailFast",
        "System.Threading.Tasks.Task.ConfigureAwait",
        "System.Threading.Tasks.Task`1.ConfigureAwait",
        "System.Threading.Tasks.ValueTask.ConfigureAwait",
        "System.Threading.Tasks.ValueTask`1.ConfigureAwait",
        "System.Threading.Tasks.ValueTask.AsTask",
        "System.Threading.Tasks.ValueTask`1.AsTask",
        "System.Threading.Tasks.Task.GetAwaiter",
        "System.Threading.Tasks.Task`1.GetAwaiter",
        "System.Threading.Tasks.ValueTask.GetAwaiter",
        "System.Threading.Tasks.ValueTask`1.GetAwaiter",
        "System.Threading.Tasks.Task.FromResult",
        "System.Threading.Tasks.ValueTask.FromResult",
        "System.Threading.Tasks.Task.Run",
        "System.Threading.Tasks.Task.Yield",
        "System.Threading.Tasks.Task.WhenAll",
        "System.Threading.Tasks.Task.WhenAny",
        "System.Threading.Tasks.Task.Delay",
        "System.Threading.Tasks.TaskExtensions.Unwrap",
        "System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait",
        "System.Threading.Channels.ChannelWriter`1.TryComplete",
        "System.Threading.Channels.ChannelReader`1.TryRead",
        "System.Threading.Channels.ChannelWriter`1.TryWrite",
        "System.Threading.Monitor.Enter",
        "System.Threading.Monitor.Exit",
        "System.Linq.Enumerable.Select",
        "System.Linq.Enumerable.Where",
        "System.Linq.Enumerable.Empty",
        "System.Linq.Enumerable.Range",
        "System.Linq.Enumerable.Reverse");

    // Adding to a list or a bag fails only when memory does; adding to a dictionary fails on a key that is there.
    private static readonly ImmutableHashSet<string> CollectionMethods =
        ImmutableHashSet.Create("Add", "AddLast", "AddFirst", "Push", "Enqueue", "TryTake", "TryDequeue", "TryPop",
            "Clear", "TryGetValue", "TryRemove", "TryAdd", "Remove", "Contains", "ContainsKey", "Append", "ToArray");

    private static readonly ImmutableHashSet<string> ThrowingProperties = ImmutableHashSet.Create(
        "System.Nullable`1.Value",
        "System.Lazy`1.Value",
        "System.Threading.ThreadLocal`1.Value",
        "System.Threading.Tasks.Task`1.Result",
        "System.Threading.Tasks.ValueTask`1.Result");

    /// <summary>Whether the member is taken not to throw.</summary>
    public static bool Lookup(IMethodSymbol method, KnownSymbols symbols)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var type = definition.ContainingType;
        if (type is null)
            return false;

        var typeName = type.MetadataNameWithNamespace();
        if (Types.Contains(typeName) && definition.Name != "Cancel" && definition.Name != "CancelAsync"
            || Methods.Contains($"{typeName}.{definition.Name}")
            || IsConfigured(typeName, definition.Name, symbols))
        {
            return true;
        }

        if (definition.MethodKind is MethodKind.Constructor)
            return ConstructorCannotThrow(definition, type, symbols);
        if (IsCollection(type) && CollectionMethods.Contains(definition.Name))
            return !(definition.Name == "Add" && type.Name.Contains("Dictionary"));
        if (IsDisposal(definition))
            return true;

        return definition.Name is "ConfigureAwait" && symbols.IsPortType(type);
    }

    /// <summary>Whether the method disposes of its object.</summary>
    public static bool IsDisposal(IMethodSymbol method) =>
        method.Name is "Dispose" or "DisposeAsync" && method.Parameters.IsEmpty;

    /// <summary>Whether a read of the property is taken not to throw.</summary>
    public static bool Lookup(IPropertySymbol property, KnownSymbols symbols)
    {
        var definition = property.OriginalDefinition;
        var type = definition.ContainingType;
        if (symbols.IsPortType(type))
            return true;

        var typeName = type.MetadataNameWithNamespace();
        if (IsConfigured(typeName, definition.Name, symbols))
            return true;
        if (!definition.DeclaringSyntaxReferences.IsEmpty)
            return IsAutomatic(definition);

        // A property of the base library is a fact about its object, unless it waits or looks up.
        return !definition.IsIndexer
            && !ThrowingProperties.Contains($"{typeName}.{definition.Name}")
            && (IsNamespace(type, "System") || IsNamespace(type, "Microsoft.AspNetCore.Http")
                || IsGetterGenerated(definition));
    }

    /// <summary>Whether the options say that the method cannot throw, and so neither can its task.</summary>
    public static bool IsConfigured(IMethodSymbol method, KnownSymbols symbols)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.ContainingType is { } type
            && IsConfigured(type.MetadataNameWithNamespace(), definition.Name, symbols);
    }

    private static bool IsConfigured(string typeName, string member, KnownSymbols symbols) =>
        symbols.Options.CannotThrow.Count > 0
        && (symbols.Options.CannotThrow.Contains(typeName)
            || symbols.Options.CannotThrow.Contains($"{typeName}.{member}"));

    private static bool ConstructorCannotThrow(IMethodSymbol constructor, INamedTypeSymbol type, KnownSymbols symbols)
    {
        if (type.SpecialType is SpecialType.System_Object || type.IsTupleType)
            return true;
        if (constructor.DeclaringSyntaxReferences.IsEmpty && !constructor.IsImplicitlyDeclared)
        {
            return constructor.Parameters.IsEmpty && (IsCollection(type) || IsNamespace(type, "System"))
                || IsException(type)
                || type.Name is "PythonPortOptions" or "RubyPortOptions" or "PortCallOptions" or "PortPoolOptions"
                || symbols.IsPortType(type) && type.Name is "PortScope"
                || type.Name is "ValueTask" or "SemaphoreSlim" or "KeyValuePair" or "List" or "Lazy";
        }

        if (type.BaseType is { SpecialType: SpecialType.None } @base
            && @base.SpecialType is not SpecialType.System_ValueType
            && @base.InstanceConstructors.Any(candidate => !ConstructorCannotThrow(candidate, @base, symbols)))
        {
            return false;
        }

        return constructor.DeclaringSyntaxReferences.All(reference => IsPlain(reference.GetSyntax()))
            && type.DeclaringSyntaxReferences.All(reference => InitializersArePlain(reference.GetSyntax()));
    }

    private static bool IsAutomatic(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() switch
        {
            PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } =>
                accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null
                    || accessor.Keyword.IsKind(SyntaxKind.SetKeyword) || accessor.Keyword.IsKind(SyntaxKind.InitKeyword)),
            ParameterSyntax => true,
            _ => false,
        });

    private static bool IsGetterGenerated(IPropertySymbol property) =>
        property.GetMethod?.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == "CompilerGeneratedAttribute") is true;

    // The syntax decides, since a constructor of another file has no operations here without a model of its own.
    private static bool IsPlain(SyntaxNode constructor) => constructor switch
    {
        ConstructorDeclarationSyntax declaration =>
            (declaration.Initializer is null || DoesNothing(declaration.Initializer.ArgumentList))
            && (declaration.Body is null || DoesNothing(declaration.Body))
            && (declaration.ExpressionBody is null || DoesNothing(declaration.ExpressionBody)),
        _ => true,
    };

    private static bool InitializersArePlain(SyntaxNode type) => type is not TypeDeclarationSyntax declaration
        || declaration.Members.All(member => member switch
        {
            FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.StaticKeyword)
                || field.Modifiers.Any(SyntaxKind.ConstKeyword)
                || field.Declaration.Variables.All(variable =>
                    variable.Initializer is null || DoesNothing(variable.Initializer)),
            PropertyDeclarationSyntax { Initializer: { } initializer } => DoesNothing(initializer),
            _ => true,
        });

    private static bool DoesNothing(SyntaxNode code) => !code.DescendantNodesAndSelf().Any(node => node is
        InvocationExpressionSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or ElementAccessExpressionSyntax
        or CastExpressionSyntax or AwaitExpressionSyntax
        || node is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 }
        || node.IsKind(SyntaxKind.DivideExpression) || node.IsKind(SyntaxKind.ModuloExpression));

    private static bool IsCollection(INamedTypeSymbol type) =>
        IsNamespace(type, "System.Collections")
        || type.AllInterfaces.Any(candidate => candidate.SpecialType is SpecialType.System_Collections_IEnumerable)
        && IsNamespace(type, "System");

    private static bool IsException(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Exception", ContainingNamespace.Name: "System" })
                return true;
        }

        return false;
    }

    private static bool IsNamespace(INamedTypeSymbol type, string prefix)
    {
        var name = type.ContainingNamespace?.ToDisplayString();
        return name == prefix || name?.StartsWith(prefix + ".", StringComparison.Ordinal) is true;
    }
}
