# frozen_string_literal: true

# What programs for ErlPort do, in PortLeak's terms.
module Behaving
  class TestClass
    class TestSubClass
      def self.method(value)
        value
      end
    end
  end

  # A date of the program's own.
  class Day
    attr_reader :year, :month, :day

    def initialize(year, month, day)
      @year = year
      @month = month
      @day = day
    end
  end

  PortLeak.register("day", Day, ->(day) { [day.year, day.month, day.day] }, ->(parts) { Day.new(*parts) })

  module_function

  def identity(value)
    value
  end

  def add(left, right)
    left + right
  end

  def length(value)
    value.bytesize
  end

  def next_day(day)
    following = Time.utc(day.year, day.month, day.day) + 86_400
    Day.new(following.year, following.month, following.day)
  end

  # Half of a recursion: the other half is the host's.
  def switch(result)
    result[0].zero? ? result : PortLeak.call("switch", result[0] - 1, result[1] + 1)
  end

  def forward_messages
    PortLeak.on_message { |message| PortLeak.send(message) }
    nil
  end

  def fail_on_messages
    PortLeak.on_message { |message| raise ArgumentError, message }
    nil
  end

  def send(message)
    PortLeak.send(message)
  end

  def fail(message)
    raise ArgumentError, message
  end

  def ask(name, *arguments)
    PortLeak.call(name, *arguments)
  end

  def show(text)
    puts text
  end

  def read_input
    gets
  end
end
