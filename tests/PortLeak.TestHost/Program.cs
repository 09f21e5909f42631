using PortLeak;
using PortLeak.TestHost;

// A program that starts ports, brings their interpreters into a state, and ends them, or itself, in one of many ways.
// Arguments: language executable modules marker state containment ending, or: language executable modules marker many count
// ending. It prints a line for each step, and waits to be released.
// PORTLEAK_TEST_BALLAST is memory, in MiB, that it has besides.
using var ballast = Ballast.FromEnvironment();
var (language, executable, modules, marker, state) = (args[0], args[1], args[2], args[3], args[4]);
if (state == "many")
{
    var host = new HostRequest(language, executable, modules, marker, "idle", Containment.ProcessGroup);
    await ManyPorts.RunAsync(host, int.Parse(args[5]), args[6]);
}
else
{
    var host = new HostRequest(language, executable, modules, marker, state, Enum.Parse<Containment>(args[5]));
    await Endings.RunAsync(args[6], host);
}

await Report.QuietStepAsync("ended");
Console.In.ReadLine();
