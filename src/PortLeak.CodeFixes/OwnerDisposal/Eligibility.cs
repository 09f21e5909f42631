using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.OwnerDisposal;

/// <summary>When the type that keeps a port cannot be made to stop it.</summary>
internal static class Eligibility
{
    /// <summary>Why no method of the type can be extended.</summary>
    public static string? ReasonAgainstExtending(Finding finding) =>
        KeepsNothing(finding)
        ?? HasNoTeardown(finding)
        ?? HasNoStopThere(finding);

    /// <summary>Why a stop at the end of the teardown would not do: it is there already, on some path.</summary>
    public static string? ReasonAgainstAppending(Finding finding)
    {
        var methods = Teardown.Of(OwnedMember.Of(finding)!);
        if (methods.Any(method => TeardownMethod.StopsIn(method, OwnedMember.Of(finding)!).Count > 0))
            return "the teardown stops the member on some path already";

        return methods.Any(TeardownMethod.MayLeaveEarly) ? "the teardown may leave before its end" : null;
    }

    /// <summary>Why the type cannot become disposable.</summary>
    public static string? ReasonAgainstImplementing(Finding finding) =>
        KeepsNothing(finding)
        ?? IsInherited(finding)
        ?? HasATeardown(finding)
        ?? HasNoStop(finding)
        ?? IsNotDeclaredHere(finding);

    private static string? KeepsNothing(Finding finding) =>
        OwnedMember.Of(finding) is null ? "no member of an instance keeps the port" : null;

    private static string? HasNoTeardown(Finding finding) =>
        Teardown.Of(OwnedMember.Of(finding)!).IsEmpty ? "the type has nothing that takes it down" : null;

    private static string? HasNoStopThere(Finding finding) =>
        Teardown.Of(OwnedMember.Of(finding)!).Any(method => !TeardownMethod.CanStop(method, OwnedMember.Of(finding)!))
            ? "the type's teardown has no suitable way to stop the port"
            : null;

    private static string? IsInherited(Finding finding) =>
        OwnedMember.Of(finding)!.IsInherited ? "the member belongs to the base" : null;

    /// <summary>A second way to dispose would be one that callers do not know of.</summary>
    private static string? HasATeardown(Finding finding) =>
        !Teardown.Of(OwnedMember.Of(finding)!).IsEmpty
        || finding.Model.GetDeclaredSymbol(OwnedMember.Of(finding)!.Type) is INamedTypeSymbol type
            && type.AllInterfaces.Any(implemented => implemented.Name is "IDisposable" or "IAsyncDisposable" or "IHostedService")
            ? "the type is disposable already"
            : null;

    private static string? HasNoStop(Finding finding) =>
        Implementer.CodeOf(OwnedMember.Of(finding)!, out _) is null ? "nothing stops what the member keeps" : null;

    private static string? IsNotDeclaredHere(Finding finding) =>
        OwnedMember.Of(finding)!.Type is ClassDeclarationSyntax or RecordDeclarationSyntax
            ? null
            : "only a class can own a port";
}
