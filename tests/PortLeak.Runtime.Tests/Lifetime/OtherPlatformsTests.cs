using System.Diagnostics;
using System.IO.Pipes;
using System.Text;
using PortLeak.Channels;
using PortLeak.Guests;
using PortLeak.Lifetime;

namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>What other platforms need and this one can run.</summary>
public sealed class OtherPlatformsTests
{
    private readonly Census _census = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task TheWatcherOfMacOS_EndsTheGroup_AndIsNeitherItsChildNorEndedByItsSignals()
    {
        var start = new ProcessStartInfo(Pythons.Default, [Path.Combine(Pythons.Modules, "watched.py")])
        {
            RedirectStandardOutput = true,
            Environment = { [Census.Variable] = _census.Marker, ["PYTHONPATH"] = GuestPackage.Python.Directory },
        };
        using var process = Process.Start(start)!;

        Assert.Equal("9", (await process.StandardOutput.ReadToEndAsync(Token)).Trim());
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public void AChannelOverBlockingPipes_CarriesBytesBothWays_AndReportsRoomEndsWakesAndExits()
    {
        using var input = new AnonymousPipeServerStream(PipeDirection.Out);
        using var toHost = new AnonymousPipeServerStream(PipeDirection.Out);
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        using var interrupts = new MemoryStream();
        using var exit = new ManualResetEvent(false);
        using var interpreter = new AnonymousPipeClientStream(PipeDirection.In, input.ClientSafePipeHandle);
        using var frames = new AnonymousPipeClientStream(PipeDirection.In, toHost.ClientSafePipeHandle);
        using var channel = new StreamChannel(input, frames, output, errors, interrupts);
        channel.WatchExit(exit);
        var target = new byte[100];

        Assert.Equal(ChannelEvents.None, channel.Wait(ChannelEvents.Frames, 0));
        Assert.Equal(0, channel.Read(ChannelStream.Frames, target));

        channel.Wake();
        Assert.Equal(ChannelEvents.Woken, channel.Wait(ChannelEvents.Frames, -1));

        toHost.Write("answer"u8);
        Assert.Equal(ChannelEvents.Frames, channel.Wait(ChannelEvents.Frames, -1));
        Assert.Equal(6, channel.Read(ChannelStream.Frames, target));
        Assert.Equal("answer", Encoding.UTF8.GetString(target, 0, 6));

        // It takes a buffer at a time, and no more until that is written.
        Assert.Equal(ChannelEvents.Writable, channel.Wait(ChannelEvents.Writable, -1));
        Assert.Equal(64 * 1024, channel.Write(new byte[200 * 1024]));
        var read = 0;
        while (read < 64 * 1024)
            read += interpreter.Read(new byte[1024]);
        Assert.Equal(ChannelEvents.Writable, channel.Wait(ChannelEvents.Writable, -1));

        toHost.Dispose();
        Assert.Equal(ChannelEvents.Frames, channel.Wait(ChannelEvents.Frames, -1));
        Assert.Equal(-1, channel.Read(ChannelStream.Frames, target));
        exit.Set();
        Assert.Equal(ChannelEvents.Exited, channel.Wait(ChannelEvents.Exited, -1));
        channel.CompleteWriting();
        Assert.Equal(0, interpreter.Read(target));
        Assert.Equal(-1, channel.Write([1]));
    }

    [Theory]
    [InlineData(new[] { "plain", "" }, """ "c:\a b\x.exe" plain "" """)]
    [InlineData(new[] { "two words", @"c:\end\" }, """ "c:\a b\x.exe" "two words" c:\end\ """)]
    [InlineData(new[] { @"c:\a b\", "say \"hi\"" }, """ "c:\a b\x.exe" "c:\a b\\" "say \"hi\"" """)]
    [InlineData(new[] { "\\\"" }, """ "c:\a b\x.exe" "\\\"" """)]
    public void ACommandLineOfWindows_IsQuotedAsTheCRuntimeReadsIt(string[] arguments, string line)
    {
        Assert.Equal(line.Trim(), WindowsCommandLine.Join(@"c:\a b\x.exe", arguments));
    }

    [Fact]
    public void AnEnvironmentOfWindows_IsSortedByUpperCaseNames_AndChangesReplaceWhateverTheirCase()
    {
        var inherited = new Dictionary<string, string?> { ["b"] = "1", ["Path"] = "old", ["A"] = "2", ["gone"] = "3" };
        var changes = new Dictionary<string, string?> { ["PATH"] = "new", ["GONE"] = null };

        Assert.Equal("A=2\0b=1\0Path=new\0\0", WindowsCommandLine.Environment(inherited, changes));
    }
}
