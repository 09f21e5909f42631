# frozen_string_literal: true

require_relative "constructors"
require_relative "frames"

# Conversion of values between Ruby and .NET: Marshal 4.8.
module PortLeak
  # A value has no counterpart in .NET. `path` says where it is inside what was to be sent.
  class ConversionError < StandardError
    attr_reader :reason, :path

    def initialize(message, path = "")
      super(path.empty? ? message : "#{path}: #{message}")
      @reason = message
      @path = path
    end
  end

  # A value has arrived of a type that nobody has registered yet.
  class Unregistered < ConversionError; end

  # Registers a type that .NET knows by an IPortConverter of the same name.
  #
  # `to_port` turns an instance into a plain value, `from_port` turns that back.
  def self.register(name, type, to_port, from_port)
    Conversion.register(name, type, to_port, from_port)
  end

  module Conversion
    # From this size on a binary string travels beside the payload, which saves a copy on each side.
    OUT_OF_BAND_BYTES = 64 * 1024

    # Loaded when the first value of theirs arrives: an interpreter that never sees one starts sooner.
    FEATURES = { "BigDecimal" => "bigdecimal", "Date" => "date", "Set" => "set" }.freeze
    REGISTERED = :"portleak.registered"

    module_function

    # Serializes a value for .NET.
    #
    # Returns the payload and the list of buffers that follow it.
    # Raises ConversionError if the value, or one inside it, has no counterpart.
    def dumps(value)
      return [Marshal.dump(Buffer.new(0)), [value]] if bulk?(value)

      payload = dump(value)
      Frames.check(payload.bytesize, @limit) if @limit
      made = true
      [payload, []]
    ensure
      Objects.settle(made) if Thread.current[:portleak_held]
    end

    # What the host accepts.
    def limit=(size)
      @limit = size
    end

    # Reads what .NET serialized.
    def loads(payload, buffers = [])
      Thread.current[:portleak_buffers] = buffers
      Marshal.load(payload)
    rescue ArgumentError => error
      feature = FEATURES[error.message[%r{undefined class/module (\w+)}, 1]]
      raise unless feature && require(feature)

      retry
    ensure
      Thread.current[:portleak_buffers] = nil
    end

    # The first item of what .NET serialized, which is to be plain: no registered type is built.
    def first_of(payload, buffers = [])
      Thread.current[:portleak_skipping] = true
      loads(payload, buffers)[0]
    ensure
      Thread.current[:portleak_skipping] = nil
    end

    def register(name, type, to_port, from_port)
      from_ports[name] = from_port
      type.define_method(:marshal_dump) { [REGISTERED, name, to_port.call(self)] }
      type.define_method(:marshal_load) { |state| Conversion.copy_state(from_port.call(state[2]), self) }
    end

    # Registers how the values of a name are built that only .NET sends.
    def build_from(name, &from_port)
      from_ports[name] = from_port
    end

    # Builds the value of a registered type.
    def from_port(name, value)
      return if Thread.current[:portleak_skipping]

      build = from_ports.fetch(name) do
        raise Unregistered,
              "no type is registered as #{name.inspect}; call PortLeak.register before the first value arrives"
      end
      build.call(value)
    end

    # How many types are registered.
    def registered
      from_ports.size
    end

    def buffers
      Thread.current[:portleak_buffers] || []
    end

    def copy_state(source, target)
      source.instance_variables.each { |name| target.instance_variable_set(name, source.instance_variable_get(name)) }
    end

    def bulk?(value)
      String === value && value.bytesize >= OUT_OF_BAND_BYTES && value.encoding == Encoding::BINARY
    end

    # The name of a value's class, whatever methods it lacks.
    def class_of(value)
      type = Kernel.instance_method(:class).bind_call(value)
      type.name || type.inspect
    end

    def dump(value)
      Marshal.dump(value)
    rescue TypeError
      dump_plain(value)
    rescue SystemStackError
      raise ConversionError, "the value nests too deeply"
    end

    # What Marshal refuses although its data has a counterpart: a hash with a default block, an unnamed Struct.
    def dump_plain(value)
      Marshal.dump(plain(value, {}.compare_by_identity))
    rescue TypeError => error
      raise ConversionError.new(
        "#{error.message}, so it has no counterpart in .NET; return plain data, or register the type with " \
        "PortLeak.register", path_to(value)
      )
    end

    def plain(value, seen)
      return seen[value] if seen.key?(value)

      case value
      when Array
        value.each_with_object(seen[value] = []) { |item, items| items << plain(item, seen) }
      when Hash
        value.each_with_object(seen[value] = {}) { |(key, item), items| items[plain(key, seen)] = plain(item, seen) }
      when Struct
        value.each_pair.with_object(seen[value] = {}) { |(name, item), items| items[name] = plain(item, seen) }
      else
        value
      end
    end

    # Where the value that cannot be dumped is inside `value`, such as `[3].price`.
    def path_to(value, path = "", seen = {}.compare_by_identity)
      return path if seen.key?(value)

      seen[value] = true
      step, part = parts(value).find { |_, part| !dumpable?(part) }
      step ? path_to(part, path + step, seen) : path
    end

    def parts(value)
      case value
      when Array then value.each_with_index.map { |item, index| ["[#{index}]", item] }
      when Hash then value.map { |key, item| ["[#{key.inspect}]", item] } + value.keys.map { |key| ["", key] }
      when Struct then value.each_pair.map { |name, item| [".#{name}", item] }
      else variables(value)
      end
    end

    def variables(value)
      value.instance_variables.map do |name|
        [".#{name.to_s.delete_prefix("@")}", value.instance_variable_get(name)]
      end
    end

    def dumpable?(value)
      Marshal.dump(plain(value, {}.compare_by_identity))
      true
    rescue TypeError
      false
    end

    def from_ports
      @from_ports ||= {}
    end
  end
end

require_relative "objects"
