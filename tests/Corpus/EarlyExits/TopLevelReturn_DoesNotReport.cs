// The console program returns an exit code for a missing argument out of a using declaration.
var manuscript = Input.Text();
using var ruby = RubyPort.Start();
if (manuscript is null)
{
    Console.WriteLine("usage: asciidoc FILE");
    return 64;
}

ruby.Call<string>("Asciidoctor", "convert_file", [manuscript]);
return 0;
