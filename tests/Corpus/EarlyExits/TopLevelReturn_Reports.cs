// The console program returns an exit code for a missing argument after it has started Ruby.
var manuscript = Input.Text();
var ruby = {|PORT002:RubyPort.Start()|};
if (manuscript is null)
{
    Console.WriteLine("usage: asciidoc FILE");
    return 64;
}

ruby.Call<string>("Asciidoctor", "convert_file", [manuscript]);
ruby.Stop();
return 0;
