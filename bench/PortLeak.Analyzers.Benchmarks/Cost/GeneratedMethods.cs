namespace PortLeak.Analyzers.Benchmarks.Cost;

/// <summary>Methods of about 20 lines, written as people write them.</summary>
internal static class GeneratedMethods
{
    private const string Signature = "IReadOnlyList<string> items, CancellationToken cancellationToken";

    /// <summary>The ways in which people hold a port that they start for one job; the third one leaks.</summary>
    public static string Starting(int method, int seed) => (seed % 4) switch
    {
        0 => InUsing(method),
        1 => InFinally(method),
        2 => Leaking(method),
        _ => InParallel(method),
    };

    public static string Plain(int method) => $$"""
            public async Task<int> Work{{method}}Async({{Signature}})
            {
                var total = 0;
                foreach (var item in items.Where(candidate => candidate.Length > {{method}}))
                {
                    if (!_seen.TryGetValue(item, out var count))
                        _seen[item] = count = item.Length + name.Length;
                    total += count switch
                    {
                        > 10 => count / 2,
                        > 5 => count * {{method + 1}},
                        _ => 1,
                    };
                    await Task.Delay(total % 3, cancellationToken);
                }

                var text = string.Join(',', _seen.Select(pair => $"{pair.Key}={pair.Value}"));
                return total + text.Length;
            }

        """;

    /// <summary>The port of the object: started once, used by most methods, stopped with the object.</summary>
    public const string OwnPort = """
            private PythonPort? _port;

            public async Task InitializeAsync(CancellationToken cancellationToken)
            {
                _port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
            }

            public async ValueTask DisposeAsync()
            {
                if (_port is not null)
                    await _port.StopAsync();
            }

        """;

    /// <summary>A call of the object's port.</summary>
    public static string Calling(int method) => $$"""
            public async Task<int> Work{{method}}Async({{Signature}})
            {
                if (_port is null)
                    throw new InvalidOperationException("Initialize first.");

                var total = 0;
                foreach (var item in items)
                {
                    if (_seen.TryGetValue(item, out var known))
                    {
                        total += known;
                        continue;
                    }

                    var score = await _port.CallAsync<int>("module", "score", [item, {{method}}], cancellationToken);
                    _seen[item] = score;
                    total += score;
                }

                return total + name.Length;
            }

        """;

    /// <summary>A helper that works with the port of its caller.</summary>
    public const string Helper = """
            private async Task<int> ScoreAsync(PythonPort port, string item, CancellationToken cancellationToken)
            {
                if (item.Length == 0)
                    return 0;
                for (var attempt = 0; attempt < 3; attempt++)
                {
                    try
                    {
                        return await port.CallAsync<int>("module", "score", [item], cancellationToken);
                    }
                    catch (PortTimeoutException) when (attempt < 2)
                    {
                        await Task.Delay(100 * attempt, cancellationToken);
                    }
                }

                return await port.CallAsync<int>("module", "guess", [item], cancellationToken);
            }

        """;

    /// <summary>A start whose port goes through <see cref="Helper"/>.</summary>
    public static string Helped(int method) => $$"""
            public async Task<int> Work{{method}}Async({{Signature}})
            {
                await using var port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
                var total = 0;
                foreach (var item in items)
                {
                    var score = await ScoreAsync(port, item, cancellationToken);
                    if (score < 0)
                        break;
                    total += score;
                    _seen[item] = total;
                }

                if (total > {{method * 100}})
                {
                    _seen.Clear();
                    return {{method}};
                }

                return total + name.Length;
            }

        """;

    private static string InUsing(int method) => $$"""
            public async Task<int> Work{{method}}Async({{Signature}})
            {
                await using var port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
                var total = 0;
                foreach (var item in items)
                {
                    if (item.Length > {{method}})
                        total += await port.CallAsync<int>("module", "score", [item]);
                    else if (_seen.Remove(item))
                        break;
                    else
                        _seen[item] = total;
                }

                if (total > 100)
                    return 100;
                await port.CallAsync("module", "finish");
                return total + name.Length;
            }

        """;

    private static string InFinally(int method) => $$"""
            public async Task<int> Work{{method}}Async({{Signature}})
            {
                RubyPort? port = null;
                try
                {
                    port = await RubyPort.StartAsync(cancellationToken: cancellationToken);
                    foreach (var item in items)
                        _seen[item] = await port.CallAsync<int>("Module", "score", [item]);
                    return _seen.Count;
                }
                catch (PortException) when (items.Count > {{method}})
                {
                    return 0;
                }
                finally
                {
                    if (port is not null)
                        await port.StopAsync();
                }
            }

        """;

    private static string Leaking(int method) => $$"""
            public async Task<int> Work{{method}}Async({{Signature}})
            {
                var port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
                var total = 0;
                foreach (var item in items)
                {
                    if (item.Length > {{method}})
                        total += await port.CallAsync<int>("module", "score", [item]);
                    else
                        _seen[item] = total;
                }

                if (total > 100)
                    total = 100;
                await port.StopAsync();
                return total + name.Length;
            }

        """;

    private static string InParallel(int method) => $$"""
            public async Task<int> Work{{method}}Async({{Signature}})
            {
                var totals = new int[items.Count];
                await Parallel.ForAsync(0, items.Count, cancellationToken, async (i, token) =>
                {
                    await using var port = await RubyPort.StartAsync(cancellationToken: token);
                    totals[i] = await port.CallAsync<int>("Module", "score", [items[i]]);
                });
                var total = 0;
                foreach (var part in totals)
                {
                    if (part > {{method}})
                        total += part;
                }

                return total + name.Length;
            }

        """;
}
