# frozen_string_literal: true

require "bigdecimal"
require "date"
require "set"

# Values of the types that programs define.
module Shapes
  Item = Struct.new(:name, :unit_price, :tags)
  Keyed = Struct.new(:name, :unit_price, :tags, keyword_init: true)
  Immutable = Data.define(:name, :unit_price, :tags) if defined?(Data.define)

  class Plain
    def initialize(name, unit_price, tags)
      @name = name
      @unit_price = unit_price
      @tags = tags
    end
  end

  class Derived < Plain
    def initialize(*fields)
      super
      @percent = 10
    end
  end

  class Names < Array; end
  class Prices < Hash; end

  module_function

  def make(kind)
    fields = ["pen", BigDecimal("1.1"), %w[a b]]
    case kind
    when "Keyed" then Keyed.new(name: fields[0], unit_price: fields[1], tags: fields[2])
    when "hash" then { "name" => fields[0], "unit_price" => fields[1], "tags" => fields[2] }
    when "symbols" then { name: fields[0], unit_price: fields[1], tags: fields[2] }
    when "camel" then { "unitPrice" => fields[1], "Name" => fields[0], "TAGS" => fields[2] }
    when "default" then Hash.new { |_, key| raise key }.merge!("name" => fields[0], "unit_price" => fields[1], "tags" => fields[2])
    else const_get(kind).new(*fields)
    end
  end

  def data?
    const_defined?(:Immutable)
  end

  def plain
    [
      Names.new([1, 2]), Prices[{ "a" => 1 }], :symbol, /a+/i, Set[1], Rational(1, 4), Complex(1, -2), 1..3, Date.new(2024, 2, 29),
      Time.new(2024, 2, 29, 12, 30, 1.5r, "+05:30"), nil, "caf\xE9".dup.force_encoding("ISO-8859-1"), "é".encode("UTF-16LE")
    ]
  end

  def describe(value)
    value.inspect
  end
end
