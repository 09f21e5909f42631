using System.Diagnostics.Metrics;

namespace PortLeak.Runtime.Tests.Diagnostics;

/// <summary>Listens to the meter of the library.</summary>
internal sealed class Meters : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly List<Measured> _all = [];

    public Meters()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "PortLeak")
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>What was measured of an instrument with these tags; of an observed one, now.</summary>
    public IReadOnlyList<Measured> Of(string instrument, params (string Name, object? Value)[] tags)
    {
        lock (_all)
            _all.RemoveAll(measured => measured.IsObserved);
        _listener.RecordObservableInstruments();
        lock (_all)
            return [.. _all.Where(measured => measured.Name == instrument && tags.All(tag => measured.Has(tag.Name, tag.Value)))];
    }

    public double Sum(string instrument, params (string Name, object? Value)[] tags) => Of(instrument, tags).Sum(m => m.Value);

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (_all)
            _all.Add(new(instrument.Name, instrument.Unit, instrument.IsObservable, value, new(tags.ToArray())));
    }
}
