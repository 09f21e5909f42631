// The transaction ends by one of two methods, and a branch calls neither.
[MustStop("Commit", "Rollback")]
public sealed class GuestTransaction
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Commit()
    {
        Console.WriteLine("commit");
        _port.Stop();
    }

    public void Rollback() => _port.Kill();
}

public static class Case
{
    public static void Run()
    {
        var valid = Input.Flag("valid");
        var balanced = Input.Flag("balanced");
        var transaction = {|PORT002:new GuestTransaction()|};
        if (valid && balanced)
        {
            transaction.Commit();
        }
        else if (valid)
        {
            transaction.Rollback();
        }
    }
}
