// A program that reports an error returns past the stop.
var python = await {|PORT003:PythonPort.StartAsync()|};
try
{
    foreach (var item in Input.Items())
        Console.WriteLine(await python.CallAsync<int>("top", "level", [item]));
}
catch (PortCallException error)
{
    Console.WriteLine(error.Message);
    return 1;
}

await python.StopAsync();
return 0;
