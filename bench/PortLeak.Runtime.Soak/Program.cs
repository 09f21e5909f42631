using PortLeak.Runtime.Soak;

// soak [ports] [python|ruby]: ports ended in twelve ways, and what is left of them: nothing.
// pool [minutes] [python|ruby]: a pool under load whose interpreters are killed, one a second.
// kill [trials] [python|ruby] [MiB]: how long the interpreters of a host that is killed live on, if it has that much memory besides.
var count = args.Length > 1 ? int.Parse(args[1]) : 0;
var language = args.ElementAtOrDefault(2) ?? "python";
return args.FirstOrDefault() switch
{
    "soak" => await EndingSoak.RunAsync(count > 0 ? count : 10_000, language),
    "kill" => await KillLatency.RunAsync(count > 0 ? count : 200, language, int.Parse(args.ElementAtOrDefault(3) ?? "0")),
    "pool" => await PoolSoaks.RunAsync(count > 0 ? count : 10, language),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("soak [ports] [python|ruby] | pool [minutes] [python|ruby] | kill [trials] [python|ruby] [MiB]");
    return 2;
}
