// A command of the user interface must return void, and its port is stopped by nothing but the happy path.
using System.Windows.Input;

public sealed class ExportCommand(TaskCompletionSource finished) : ICommand
{
    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => parameter is string;

    public async void Execute(object? parameter)
    {
        CanExecuteChanged?.Invoke(this, EventArgs.Empty);
        try
        {
            var excel = await {|PORT004:PythonPort.StartAsync()|};
            await excel.CallAsync("openpyxl_job", "export", [parameter]);
            await excel.StopAsync();
            finished.TrySetResult();
        }
        catch (Exception e)
        {
            finished.TrySetException(e);
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var finished = new TaskCompletionSource();
        var command = new ExportCommand(finished);
        if (!command.CanExecute("report.xlsx"))
            return;

        command.Execute("report.xlsx");
        await finished.Task;
    }
}
