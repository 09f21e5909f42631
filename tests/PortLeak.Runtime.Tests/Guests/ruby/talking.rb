# frozen_string_literal: true

# Code that calls its host.
module Talking
  @stopped = []

  module_function

  def ask(name, *arguments)
    PortLeak.call(name, *arguments)
  end

  # Half of a recursion: the other half is the host's.
  def descend(level)
    level.zero? ? 0 : 1 + PortLeak.call("descend", level - 1)
  end

  def describe_failure(name)
    PortLeak.call(name)
  rescue PortLeak::HostError => error
    [error.type, error.text, error.stack.include?("at ")]
  end

  def ask_from_threads(name, numbers)
    numbers.map { |number| Thread.new { PortLeak.call(name, number) } }.map(&:value)
  end

  def ask_for_items(name, most)
    Enumerator.new { |items| most.times { |number| items << PortLeak.call(name, number) } }
  end

  def ask_until_interrupted(name, mark)
    PortLeak.call(name)
  ensure
    @stopped << mark
  end

  def stopped
    @stopped.join(",")
  end

  def echo(value)
    value
  end

  def pause(seconds)
    Kernel.sleep(seconds)
  end

  def send_all(messages)
    messages.each { |message| PortLeak.send(message) }
    nil
  end

  def send_many(count)
    count.times { |number| PortLeak.send(number) }
  end

  def send_unconvertible
    PortLeak.send(Mutex.new)
  end

  def echo_messages
    PortLeak.on_message { |message| PortLeak.send(message) }
    nil
  end

  def refuse_messages
    PortLeak.on_message { |message| raise ArgumentError, message }
    nil
  end

  def sum_messages(count)
    total = 0
    PortLeak.messages.each do |number|
      total += number
      count -= 1
      break if count.zero?
    end
    total
  end

  def echo_on_a_thread
    Thread.new { PortLeak.messages.each { |message| PortLeak.send(message) } }
    nil
  end

  def apply(function, *arguments)
    function.call(*arguments)
  end

  def apply_in_list(functions, argument)
    functions.map { |function| function.(argument) }
  end

  def keep(function)
    @kept = function
    nil
  end

  def apply_kept(argument)
    [argument].map(&@kept).first
  end

  def forget
    @kept = nil
    GC.start
  end

  def sum_items(items)
    items.sum
  end

  def take_items(items, count)
    taken = Array.new(count) { items.next }
    items = nil
    GC.start
    taken
  end

  class Counter
    attr_reader :total

    def initialize(total)
      @total = total
    end

    def add(number)
      @total += number
    end

    def twin
      Counter.new(@total)
    end
  end

  def counter(total)
    Counter.new(total)
  end

  # Those that the host keeps: when the collector finds the others is its own affair.
  def counters
    PortLeak::Objects.instance_variable_get(:@kept).each_value.grep(Counter).size
  end

  def total_of(counters)
    counters.sum(&:total)
  end

  def counters_in(shape, totals)
    made = totals.map { |total| Counter.new(total) }
    case shape
    when "list" then made
    when "pairs" then made.map { |each| [each.total.to_s, each] }
    when "named" then made.to_h { |each| [each.total.to_s, each] }
    when "record" then { first: made[0], others: made[1..], label: "two" }
    when "chain" then made.reverse.reduce(nil) { |chain, each| { "value" => each, "next" => chain } }
    when "twice" then [made[0], made[0]]
    when "explicitly" then { "a" => [PortLeak.keep(made[0])], "b" => 1 }
    when "failing" then [PortLeak.keep(made[0]), Mutex.new]
    when "large" then [PortLeak.keep(made[0]), "x" * 100_000]
    else raise ArgumentError, shape
    end
  end

  def counters_one_by_one(totals)
    totals.lazy.map { |total| [total, Counter.new(total)] }
  end

  def are_one(first, second)
    first.equal?(second)
  end

  def total_of_named(counters)
    counters.each_value.sum { |each| each["counter"].total }
  end

  # Gives the host a value for as long as it likes, and takes back what it returns.
  def lend(name, total)
    lent = Counter.new(total)
    back = PortLeak.call(name, { "label" => "lent", "counter" => PortLeak.keep(lent) })
    back[0].equal?(lent)
  end

  def send_counter(total)
    PortLeak.send({ "counter" => PortLeak.keep(Counter.new(total)) })
  end
end
