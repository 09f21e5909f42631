# frozen_string_literal: true

require_relative "conversion"

module PortLeak
  # Values that stay here, for the host to use by their numbers until it lets go of them.
  module Objects
    @kept = {}
    @last = 0
    @lock = Mutex.new

    module_function

    # Keeps a value; gives its number and the name of its type.
    def keep(value)
      number = @lock.synchronize { @last += 1 }
      @kept[number] = value
      [number, value.class.name || value.class.inspect]
    end

    # Lets go of a value.
    def release(number)
      @kept.delete(number)
    end

    # Calls a method of a value; a dotted name reaches into attributes.
    def call(value, method, arguments)
      *path, name = method.split(".")
      path.reduce(value) { |found, step| found.public_send(step) }.public_send(name, *arguments)
    end

    # An attribute of a value; a dotted name reaches into attributes of attributes.
    def get(value, attribute)
      attribute.split(".").reduce(value) { |found, step| found.public_send(step) }
    end

    Conversion.build_from("portleak.object") do |number|
      @kept.fetch(number) { raise ConversionError, "the object #{number} was released" }
    end
  end
end
