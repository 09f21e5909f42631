using PortLeak.TestHost;

// A program that starts a port, brings its interpreter into a state, and ends the port, or itself, in one of many ways.
// Arguments: language executable modules marker state ending. It prints a line for each step, and waits to be released.
var request = new HostRequest(args[0], args[1], args[2], args[3], args[4]);
await Endings.RunAsync(args[5], request);
await Report.QuietStepAsync("ended");
Console.In.ReadLine();
