// Each file is hashed by an interpreter of its own that ends with the iteration.
public static class Case
{
    public static void Run()
    {
        Parallel.ForEach(Input.Items(), file =>
        {
            using var port = PythonPort.Start();
            var digest = port.Call<long>("blake3", "hash_file", [file]);
            Console.WriteLine($"{file} {digest:x}");
        });
    }
}
