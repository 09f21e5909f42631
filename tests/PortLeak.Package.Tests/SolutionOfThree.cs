namespace PortLeak.Package.Tests;

/// <summary>A user's solution of three projects, one that starts ports, one that leaks them and a program, restored and not built.</summary>
internal static class SolutionOfThree
{
    private const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PortLeak.Runtime" Version="$(PortLeakVersion)" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Ports/Ports.csproj" />
            <ProjectReference Include="../Jobs/Jobs.csproj" />
          </ItemGroup>
        </Project>
        """;

    private const string Factory = """
        using PortLeak;

        namespace Ports;

        public static class Factory
        {
            public static async Task<PythonPort> OpenAsync(string module)
            {
                var port = await PythonPort.StartAsync();
                await port.ExecuteAsync($"import {module}");
                return port;
            }
        }
        """;

    private const string Jobs = """
        using PortLeak;

        namespace Jobs;

        public static class Nightly
        {
            public static async Task<double> RunAsync(bool enabled)
            {
                var python = await PythonPort.StartAsync();
                if (!enabled)
                    return 0;

                var root = await python.CallAsync<double>("math", "sqrt", [2.0]);
                await python.StopAsync();
                return root;
            }

            public static Task<double[]> AllAsync(IEnumerable<double> numbers) => Task.WhenAll(numbers.Select(
                async number => await (await PythonPort.StartAsync()).CallAsync<double>("math", "sqrt", [number])));

            public static double Root(double number) => PythonPort.Start().Call<double>("math", "sqrt", [number]);
        }
        """;

    private const string Main = """
        using PortLeak;

        var ruby = await RubyPort.StartAsync();
        Console.WriteLine(await ruby.CallAsync<double>("Math", "sqrt", [2.0]));
        Console.WriteLine(await Jobs.Nightly.RunAsync(enabled: args.Length > 0));
        """;

    public static async Task<UserFolder> CreateAsync(PackageFixture package)
    {
        var user = new UserFolder(package);
        user.Write("Ports/Ports.csproj", Library);
        user.Write("Ports/Factory.cs", Factory);
        user.Write("Jobs/Jobs.csproj", Library);
        user.Write("Jobs/Nightly.cs", Jobs);
        user.Write("App/App.csproj", Program);
        user.Write("App/Program.cs", Main);
        (await user.DotnetAsync("new", "sln", "--name", "All", "--format", "sln")).MustSucceed();
        (await user.DotnetAsync("sln", "All.sln", "add", "Ports", "Jobs", "App")).MustSucceed();
        (await user.DotnetAsync("restore", "All.sln")).MustSucceed();
        return user;
    }
}
