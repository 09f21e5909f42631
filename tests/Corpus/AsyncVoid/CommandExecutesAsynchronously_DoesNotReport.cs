// A command of the user interface must return void, and calls a method that returns a task for the work.
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
            await ExportAsync(parameter);
            finished.TrySetResult();
        }
        catch (Exception e)
        {
            finished.TrySetException(e);
        }
    }

    private static async Task ExportAsync(object? target)
    {
        await using var excel = await PythonPort.StartAsync();
        await excel.CallAsync("openpyxl_job", "export", [target]);
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
