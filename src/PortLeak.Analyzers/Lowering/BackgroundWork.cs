using Microsoft.CodeAnalysis.Operations;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// Calls of an asynchronous body whose task nobody looks at where the call stands: <c>_ = PollAsync()</c>,
/// <c>_polling = PollAsync()</c>. Whatever the body throws is in that task.
/// </summary>
internal static class BackgroundWork
{
    public static bool Begins(IInvocationOperation call) =>
        call.TargetMethod.IsAsync && (call.TargetMethod.ReturnsVoid
            || call.Parent is IExpressionStatementOperation
                or ISimpleAssignmentOperation
            {
                Target: IDiscardOperation or IFieldReferenceOperation or IPropertyReferenceOperation
            });
}
