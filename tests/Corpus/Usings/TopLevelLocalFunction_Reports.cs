// A console program whose local function starts one port an argument and disposes it after the call.
foreach (var sheet in Input.Items())
    Console.WriteLine(Evaluate(sheet));

static double Evaluate(string sheet)
{
    var python = {|PORT003:PythonPort.Start()|};
    var sum = python.Call<double>("openpyxl_job", "sum", [sheet]);
    python.Dispose();
    return sum;
}
