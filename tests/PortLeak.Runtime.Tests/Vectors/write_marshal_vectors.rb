# frozen_string_literal: true

# Writes the golden vectors to stdout: what Ruby's own Marshal makes of the values below.
#
#   ruby -I src/PortLeak.Runtime/Guests/ruby write_marshal_vectors.rb > marshal.txt
#
# Each line: the name of the case, a tab, the payload in hexadecimal, and for each buffer another tab, how often it
# repeats its first eight bytes, and these.

require "bigdecimal"
require "date"
require "set"
require "portleak/conversion"

Pair = Struct.new(:left, :right)

class Item
  attr_accessor :name, :price, :next

  def initialize(name, price)
    @name = name
    @price = price
  end
end

class Words < Array; end

part = { "a" => 1 }
cycle = [1]
cycle << cycle
knot = Item.new("pen", 1.5)
knot.next = knot

CASES = {
  "nil" => nil,
  "true" => true,
  "false" => false,
  "zero" => 0,
  "one-byte" => 122,
  "two-bytes" => 255,
  "three-bytes" => 65_536,
  "fixnum-max" => 2**30 - 1,
  "fixnum-min" => -2**30,
  "negative" => -123,
  "negative-two-bytes" => -256,
  "bignum" => 2**30,
  "int64-min" => -2**63,
  "int64-max" => 2**63 - 1,
  "bignum-large" => 2**63,
  "bignum-negative" => -2**70,
  "bignum-huge" => 10**700,
  "float" => 0.1,
  "float-large" => 1e300,
  "float-negative-zero" => -0.0,
  "float-nan" => Float::NAN,
  "float-infinity" => Float::INFINITY,
  "string-empty" => "",
  "string" => "größe \0 €😀",
  "string-ascii" => "ab".encode("US-ASCII"),
  "string-binary" => "\x00\xFF".b,
  "string-utf16" => "é😀".encode("UTF-16LE"),
  "string-utf32" => "é😀".encode("UTF-32BE"),
  "string-latin1" => %w[é ü].map { |text| text.encode("ISO-8859-1") },
  "string-300" => "x" * 300,
  "symbol" => :name,
  "symbols" => [:é, :name, :name],
  "array-empty" => [],
  "array" => [1, "a", nil],
  "hash-empty" => {},
  "hash" => { "a" => 1, 2 => "b", [1, 2] => [3] },
  "hash-default" => Hash.new(5).merge("a" => 1),
  "set" => Set[1, 2],
  "shared" => [part, part, "text"],
  "cycle" => cycle,
  "decimal" => BigDecimal("1.10"),
  "complex" => Complex(1.0, -2.5),
  "rational" => Rational(1, 4),
  "time" => Time.utc(2024, 2, 29, 12, 30, 45, 678_000),
  "time-offset" => Time.new(2024, 2, 29, 12, 30, 45.678r, "-03:30"),
  "time-nanoseconds" => Time.at(1_709_209_845, 678_000_100, :nsec).utc,
  "time-1800" => Time.utc(1800, 6, 1),
  "date" => Date.new(2024, 2, 29),
  "date-time" => DateTime.new(2024, 2, 29, 12, 30, 45.678r, "-3:30"),
  "struct" => Pair.new(1, 2),
  "object" => Item.new("pen", 1.5),
  "object-cycle" => knot,
  "subclass" => Words["a"],
  "bytes-out-of-band" => "\0".b * 70_000,
}.freeze

CASES.each do |name, value|
  payload, buffers = PortLeak::Conversion.dumps(value)
  shown = buffers.map { |buffer| "#{buffer.bytesize / 8}*#{buffer[0, 8].unpack1("H*")}" }
  puts [name, payload.unpack1("H*"), *shown].join("\t")
end
