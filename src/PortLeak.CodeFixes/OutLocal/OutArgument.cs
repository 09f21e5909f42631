using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OutLocal;

/// <summary>The <c>out</c> argument through which a call gives its caller a port: one that declares a variable, or a discard.</summary>
internal sealed class OutArgument
{
    private OutArgument(ArgumentSyntax argument, ITypeSymbol type, ILocalSymbol? local)
    {
        Argument = argument;
        Type = type;
        Local = local;
    }

    public ArgumentSyntax Argument { get; }

    public ITypeSymbol Type { get; }

    /// <summary>The variable that the argument declares, or <see langword="null"/> for a discard.</summary>
    public ILocalSymbol? Local { get; }

    public static OutArgument? Of(FlaggedStart start)
    {
        if (start.Start is not InvocationExpressionSyntax call)
            return null;

        return call.ArgumentList.Arguments
            .Where(argument => argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword))
            .Select(argument => Of(argument, start.Model))
            .FirstOrDefault(found => found is not null && KnownPorts.Of(start.Model).IsPortType(found.Type));
    }

    private static OutArgument? Of(ArgumentSyntax argument, SemanticModel model)
    {
        if (model.GetTypeInfo(argument.Expression).Type is not { } type)
            return null;

        return argument.Expression switch
        {
            DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } =>
                new OutArgument(argument, type, model.GetDeclaredSymbol(variable) as ILocalSymbol),
            DeclarationExpressionSyntax { Designation: DiscardDesignationSyntax } => new OutArgument(argument, type, null),
            IdentifierNameSyntax { Identifier.ValueText: "_" } when model.GetSymbolInfo(argument.Expression).Symbol
                is null or IDiscardSymbol => new OutArgument(argument, type, null),
            _ => null,
        };
    }
}
