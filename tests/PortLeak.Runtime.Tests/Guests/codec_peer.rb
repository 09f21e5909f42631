# frozen_string_literal: true

# The other side of the codec tests: reads requests from stdin and answers on stdout until stdin ends.
#
# A request and an answer are a payload and buffers: their number and lengths (little-endian, 4 bytes), then the bytes.
# Each request is a pair (command, argument).

require File.join(ENV.fetch("PORTLEAK_GUEST"), "portleak", "conversion")
require "bigdecimal"
require "date"
require "set"

$stdin.binmode
$stdout.binmode

def read_exactly(count)
  data = count.zero? ? +"" : $stdin.read(count)
  exit if data.nil? || data.bytesize != count
  data.force_encoding(Encoding::BINARY)
end

def read
  count = read_exactly(4).unpack1("V")
  lengths = read_exactly(4 * count).unpack("V*")
  payload, *buffers = lengths.map { |length| read_exactly(length) }
  [payload, buffers]
end

def write(payload, buffers)
  parts = [payload, *buffers]
  $stdout.write([parts.size, *parts.map(&:bytesize)].pack("V*"), *parts)
  $stdout.flush
end

# nil if both are equal in value and class, with their parts; otherwise where they differ.
def difference(actual, expected, path = "value")
  return "#{path} is a #{actual.class}, not a #{expected.class}" unless actual.instance_of?(expected.class)

  case expected
  when Array
    return "#{path} has #{actual.size} items, not #{expected.size}" if actual.size != expected.size

    expected.each_index do |index|
      found = difference(actual[index], expected[index], "#{path}[#{index}]")
      return found if found
    end
    return nil
  when Hash
    return difference(actual.to_a, expected.to_a, path)
  when Set
    return difference(actual.sort_by(&:inspect), expected.sort_by(&:inspect), path)
  when Float
    return nil if [actual].pack("G") == [expected].pack("G") || actual.nan? && expected.nan?
  when String
    return "#{path} is #{actual.encoding}, not #{expected.encoding}" if actual.encoding != expected.encoding

    return nil if actual.b == expected.b
  when Time
    return nil if actual == expected && actual.utc_offset == expected.utc_offset
  else
    return nil if actual == expected
  end
  "#{path} is #{actual.inspect[0, 200]}, not #{expected.inspect[0, 200]}"
end

def evaluate(source)
  TOPLEVEL_BINDING.eval(source)
end

def compare(argument)
  value, expression = argument
  difference(value, evaluate(expression))
end

COMMANDS = {
  "echo" => ->(value) { value },
  "compare" => ->(argument) { compare(argument) },
  "compare_all" => ->(pairs) { pairs.map { |pair| compare(pair) } },
  "evaluate" => ->(source) { evaluate(source) },
  "repr" => ->(value) { value.inspect },
}.freeze

loop do
  payload, buffers = read
  begin
    command, argument = PortLeak::Conversion.loads(payload, buffers)
    payload, buffers = PortLeak::Conversion.dumps(COMMANDS.fetch(command).call(argument))
  rescue StandardError, ScriptError, SystemStackError => e
    payload, buffers = PortLeak::Conversion.dumps(["error", "#{e.class}: #{e.message}"])
  end
  write(payload, buffers)
end
