using System.Diagnostics;

namespace PortLeak.Diagnostics;

/// <summary>A call that somebody wants to know of: its span, and its duration.</summary>
internal sealed class CallObservation
{
    private readonly string _language;
    private readonly string _function;
    private readonly long _startedAt = Stopwatch.GetTimestamp();
    private int _ended;

    private CallObservation(string language, string module, string function, ActivityKind kind, int processId)
    {
        _language = Attributes.OfLanguage(language);
        _function = $"{module}.{function}";
        // The span is the call's alone: what its caller does next is not part of it.
        var surrounding = Activity.Current;
        Span = Telemetry.Source.StartActivity(_function, kind);
        if (Span is null)
            return;
        Activity.Current = surrounding;
        Span.SetTag(Attributes.Language, _language);
        Span.SetTag(Attributes.Function, _function);
        Span.SetTag(Attributes.ProcessId, processId);
    }

    /// <summary>The span, where somebody listens and has not sampled it out.</summary>
    public Activity? Span { get; }

    /// <summary>Begins to observe a call.</summary>
    /// <returns><see langword="null"/> where nobody listens.</returns>
    public static CallObservation? Begin(
        string language, string module, string function, int processId, ActivityKind kind = ActivityKind.Client) =>
        Telemetry.ObservesCalls ? new(language, module, function, kind, processId) : null;

    /// <summary>As <see cref="End"/>, where nobody is there to catch what a listener throws: it fails the call then.</summary>
    /// <returns>What the caller is told: the error of the call, or else that of a listener.</returns>
    public Exception? Settle(Exception? error)
    {
        try
        {
            End(error);
            return error;
        }
        catch (Exception thrown)
        {
            return error ?? thrown;
        }
    }

    /// <summary>Ends it. Only the first time counts.</summary>
    public void End(Exception? error)
    {
        if (Interlocked.Exchange(ref _ended, 1) != 0)
            return;
        var tags = new TagList { { Attributes.Language, _language }, { Attributes.Function, _function } };
        if (error is not null)
            tags.Add(Attributes.ErrorType, Attributes.Of(error));
        Telemetry.CallDuration.Record(Stopwatch.GetElapsedTime(_startedAt).TotalSeconds, tags);
        if (Span is null)
            return;
        if (error is not null)
        {
            Span.SetTag(Attributes.ErrorType, Attributes.Of(error));
            Span.SetStatus(ActivityStatusCode.Error, error.Message);
            Span.AddException(error);
        }

        // Whoever reads frames has spans of its own, or none.
        var surrounding = Activity.Current;
        Span.Stop();
        Activity.Current = surrounding;
    }
}
