// A console program whose local function starts one port an argument in a using declaration.
foreach (var sheet in Input.Items())
    Console.WriteLine(Evaluate(sheet));

static double Evaluate(string sheet)
{
    using var python = PythonPort.Start();
    return python.Call<double>("openpyxl_job", "sum", [sheet]);
}
