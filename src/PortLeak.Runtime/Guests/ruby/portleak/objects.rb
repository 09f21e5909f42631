# frozen_string_literal: true

require_relative "conversion"

module PortLeak
  # A value that stays here, although what it is part of is sent.
  class Kept
    def initialize(value)
      @value = value
    end

    def marshal_dump
      ["portleak.object", *Objects.hold(self, @value)]
    end
  end

  # Has a value stay here, wherever it is in what is sent: the host gets a PortObject in its place.
  def self.keep(value)
    Kept.new(value)
  end

  # Values that stay here, for the host to use by their numbers until it lets go of them.
  module Objects
    @kept = {}
    @last = 0
    @lock = Mutex.new

    module_function

    # Keeps the value of a mark for the payload that is being made; gives its number and the name of its type.
    def hold(mark, value)
      held = Thread.current[:portleak_held] ||= {}.compare_by_identity
      held[mark] ||= [@lock.synchronize { @last += 1 }.tap { |number| @kept[number] = value },
                      Conversion.class_of(value)]
    end

    # Says whether the payload was made. If it was not, nobody will ever let go of what was kept for it.
    def settle(made)
      held = Thread.current[:portleak_held]
      Thread.current[:portleak_held] = nil
      held.each_value { |number, _| release(number) } unless made
    end

    # Lets go of a value.
    def release(number)
      @kept.delete(number)
    end

    # The value of a number.
    def find(number)
      @kept.fetch(number) { raise ConversionError, "the object #{number} was released" }
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

    # The value with those parts marked to stay for which the host has asked.
    #
    # `parts` is [kind, description of each part], [kind, names, description of each part], or nil where nothing stays.
    def mark(value, parts, marks = {}.compare_by_identity)
      return value if value.nil? || parts.nil?

      case parts[0]
      # One value stays once, wherever it occurs, and so is one object there too.
      when "kept" then marks[value] ||= Kept.new(value)
      when "items" then mark_items(value, parts[1][0], marks)
      when "tuple" then mark_tuple(value, parts[1], marks)
      when "entries" then mark_entries(value, parts[1], marks)
      else mark_fields(value, parts[1].zip(parts[2]).to_h, marks)
      end
    end

    def mark_items(value, part, marks)
      value.is_a?(Enumerable) && !value.is_a?(Hash) ? value.map { |item| mark(item, part, marks) } : value
    end

    def mark_tuple(value, parts, marks)
      items = value.is_a?(Struct) ? value.to_a : value
      return value unless items.is_a?(Array) && items.size == parts.size

      items.zip(parts).map { |item, part| mark(item, part, marks) }
    end

    def mark_entries(value, parts, marks)
      return value unless value.is_a?(Hash)

      value.to_h { |key, item| [mark(key, parts[0], marks), mark(item, parts[1], marks)] }
    end

    def mark_fields(value, parts, marks)
      fields = fields_of(value)
      fields ? fields.to_h { |name, item| [name, mark(item, parts[bare(name)], marks)] } : value
    end

    def fields_of(value)
      case value
      when Hash then value
      when Struct then value.each_pair
      else
        return value.to_h if value.respond_to?(:members) # a Data

        fields = Conversion.variables(value).to_h { |name, item| [name[1..], item] }
        fields unless fields.empty?
      end
    end

    def bare(name)
      name.to_s.delete("_").downcase
    end

    Conversion.build_from("portleak.object") { |number| find(number) }
  end
end
