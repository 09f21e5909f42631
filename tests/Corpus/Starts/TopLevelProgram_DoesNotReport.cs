// A console program runs a migration in Ruby inside an await using declaration.
await using var ruby = await RubyPort.StartAsync();
foreach (var step in Input.Items())
{
    Console.WriteLine($"migrating {step}");
    await ruby.CallAsync("Migrations", "apply", [step]);
}
