// The program stops its port also where it reports an error.
var python = await PythonPort.StartAsync();
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
finally
{
    await python.StopAsync();
}

return 0;
