# frozen_string_literal: true

# What the tests call.
module Probe
  class Box
    class Inner
      def self.twice(value)
        value + value
      end
    end
  end

  class Unprintable < StandardError
    def message
      raise "no text"
    end
  end

  module_function

  def echo(value)
    value
  end

  def fail(message)
    raise ArgumentError, message
  end

  def fail_because(message, cause)
    raise KeyError, cause
  rescue KeyError
    raise ArgumentError, message
  end

  def fail_with_unprintable_text
    raise Unprintable
  end

  def recurse
    recurse
  end

  def interrupt
    raise ::Interrupt
  end

  def named(first, second = 0, third: 0)
    [first, second, third]
  end

  def write(descriptor, text)
    IO.for_fd(descriptor, "w", autoclose: false).syswrite(text)
  end

  def print(text)
    puts text
  end

  def pause(seconds)
    Kernel.sleep(seconds)
    seconds
  end

  def leave(status)
    exit!(status)
  end

  def leave_politely
    exit(3)
  end

  def die(number)
    Process.kill(number, Process.pid)
    Kernel.sleep(1)
  end

  def complain_and_leave(text, status)
    $stderr.write(text)
    exit!(status)
  end

  def fork_and_return
    child = fork
    return -1 if child.nil?

    Process.wait(child)
    $?.exitstatus
  end

  def fork_with_block
    child = fork { puts "in a child" }
    Process.wait(child)
    $?.exitstatus
  end

  def close_all_descriptors
    (3..4095).each do |descriptor|
      IO.for_fd(descriptor).close
    rescue SystemCallError, ArgumentError
      nil # not open, or the virtual machine's own
    end
  end

  def touch_at_exit(path)
    at_exit { File.write(path, "") }
    nil
  end

  def read_line
    gets
  end

  def threads_that_print(count)
    count.times { Thread.new { 100.times { |number| puts "line #{number}" } } }
    nil
  end

  def unconvertible
    Mutex.new
  end
end

def top_level(value)
  "top #{value}"
end
