# frozen_string_literal: true

# Iterators that the tests read, and what became of them.
module Streaming
  @closed = []
  @produced = 0

  module_function

  def closed
    @closed.join(",")
  end

  def produced_so_far
    @produced
  end

  def until_closed(name)
    yield
  ensure
    @closed << name
  end

  def count(most, name = "count")
    Enumerator.new do |items|
      until_closed(name) do
        most.times do |number|
          @produced = number + 1
          items << number
        end
      end
    end
  end

  def later(most)
    (0...most).to_a
  end

  def hang_after(most, name)
    Enumerator.new do |items|
      until_closed(name) do
        most.times { |number| items << number }
        Kernel.sleep(600)
      end
    end
  end

  def fail_after(most)
    Enumerator.new do |items|
      most.times { |number| items << number }
      raise ArgumentError, "no more"
    end
  end

  def fail_in_cleanup
    Enumerator.new do |items|
      loop { items << 1 }
    ensure
      raise ArgumentError, "cleanup"
    end
  end

  def unconvertible_after(most)
    Enumerator.new do |items|
      most.times { |number| items << number }
      items << Mutex.new
    end
  end

  def slowly(most, seconds)
    Enumerator.new do |items|
      most.times do |number|
        Kernel.sleep(seconds)
        items << number
      end
    end
  end

  def large(most, size)
    Enumerator.new { |items| most.times { items << ("\0" * size).b } }
  end
end
