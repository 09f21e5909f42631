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

# Values of every class that comes back as it was, nested; the same ones for the same seed.
class RandomValues
  def initialize(seed)
    @random = Random.new(seed)
  end

  def value(depth = 4)
    kind = %i[number number text bytes moment constant] + (depth.zero? ? [] : %i[items items mapping set])
    case one_of(kind)
    when :number then number
    when :text then text
    when :bytes then @random.bytes(@random.rand(0..300))
    when :moment then moment
    when :constant then one_of([nil, true, false])
    when :items then items(depth)
    when :mapping then Array.new(@random.rand(0..5)) { [key, value(depth - 1)] }.to_h
    else Set.new(Array.new(@random.rand(0..5)) { key })
    end
  end

  private

  def one_of(choices) = choices[@random.rand(choices.size)]

  def items(depth) = Array.new(@random.rand(0..5)) { value(depth - 1) }

  def key = one_of([true, false]) ? text : integer

  def number
    case @random.rand(4)
    when 0 then integer
    when 1 then one_of([@random.bytes(8).unpack1("E"), @random.rand * 1e6, -0.0, Float::INFINITY, Float::NAN, 5e-324])
    when 2 then BigDecimal(@random.rand(-2**96 + 1..2**96 - 1)) / BigDecimal(10)**@random.rand(0..28)
    else Complex(@random.rand, -@random.rand)
    end
  end

  def integer
    value = @random.rand(2**one_of([7, 8, 16, 30, 31, 32, 62, 63, 64, 65, 300, 2400]))
    one_of([value, -value, value + 1, -value - 1])
  end

  def text
    longest, first, last = one_of([[12, 97, 122], [300, 97, 122], [20, 0, 0x7ff], [6, 0xe000, 0xffff], [6, 0x10000, 0x10ffff]])
    Array.new(@random.rand(0..longest)) { @random.rand(first..last) }.pack("U*")
  end

  # .NET counts in units of 100 ns, and its dates end with the year 9999.
  def moment
    seconds = @random.rand(-12_000_000_000..253_000_000_000)
    time = Time.at(seconds, @random.rand(10_000_000) * 100, :nsec, in: @random.rand(-840..840) * 60)
    one_of([time, time.getutc, Date.new(@random.rand(1583..9999), @random.rand(1..12), @random.rand(1..28))])
  end
end

def generate(seed, count)
  values = RandomValues.new(seed)
  Array.new(count) { values.value }
end

COMMANDS = {
  "generate" => ->(argument) { generate(*argument) },
  # Whether values are those that a seed gives.
  "compare_generated" => ->((seed, values)) { difference(values, generate(seed, values.size)) },
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
