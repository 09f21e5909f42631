using System.Diagnostics;

namespace PortLeak.Diagnostics;

/// <summary>The span of a function of the program's that an interpreter calls: within the call that has led there.</summary>
internal static class HandlerSpan
{
    /// <param name="name">The name of the function.</param>
    /// <param name="parent">The context that the interpreter has sent along; nothing where it is not traced.</param>
    /// <returns>The span, which is the current one until it is disposed; <see langword="null"/> where nobody traces.</returns>
    public static Activity? Start(string name, ActivityContext parent)
    {
        var span = Telemetry.Source.StartActivity(name, ActivityKind.Server, parent);
        if (span is not null)
            return span.SetTag(Attributes.Function, name);
        if (parent == default)
            return null;

        // Nobody listens to this library: what the function does is part of its caller's trace all the same.
        var unheard = new Activity(name) { TraceStateString = parent.TraceState };
        return unheard.SetParentId(parent.TraceId, parent.SpanId, parent.TraceFlags).Start();
    }

    public static void Fail(Activity? span, Exception error)
    {
        if (span is null)
            return;
        span.SetTag(Attributes.ErrorType, Attributes.Of(error));
        span.SetStatus(ActivityStatusCode.Error, error.Message);
        span.AddException(error);
    }
}
