# What a user would write instead: one JSON value a line, there and back.
require "json"

def echo(value) = value

$stdout.sync = true
while (line = $stdin.gets)
  call = JSON.parse(line)
  puts JSON.generate(id: call["id"], result: send(call["function"], *call["arguments"]))
end
