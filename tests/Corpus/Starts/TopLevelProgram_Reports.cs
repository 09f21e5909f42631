// A console program runs a migration in Ruby, and a failing step skips the stop on its last line.
var ruby = await {|PORT003:RubyPort.StartAsync()|};
foreach (var step in Input.Items())
{
    Console.WriteLine($"migrating {step}");
    await ruby.CallAsync("Migrations", "apply", [step]);
}

await ruby.StopAsync();
