using PortLeak;
using PortLeak.TestHost;

// A program that starts a port, brings its interpreter into a state, and ends the port, or itself, in one of many ways.
// Arguments: language executable modules marker state containment ending. It prints a line for each step, and waits to be released.
var request = new HostRequest(args[0], args[1], args[2], args[3], args[4], Enum.Parse<Containment>(args[5]));
await Endings.RunAsync(args[6], request);
await Report.QuietStepAsync("ended");
Console.In.ReadLine();
