// Each file is hashed by an interpreter of its own, and none of them is stopped.
public static class Case
{
    public static void Run()
    {
        Parallel.ForEach(Input.Items(), file =>
        {
            var port = {|PORT004:PythonPort.Start()|};
            var digest = port.Call<long>("blake3", "hash_file", [file]);
            Console.WriteLine($"{file} {digest:x}");
        });
    }
}
