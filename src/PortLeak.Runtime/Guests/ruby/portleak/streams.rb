# frozen_string_literal: true

require_relative "conversion"
require_relative "errors"
require_relative "frames"
require_relative "tracing"

module PortLeak
  # The items of anything that has `each`, one at a time, out of a fiber that can be ended from outside.
  class Items
    # Ends the block of an iterator. Not a StandardError, so that few handlers swallow it.
    class Left < Exception; end # rubocop:disable Lint/InheritException

    def initialize(source)
      raise TypeError, "#{source.class} cannot be iterated over: it has no method each" unless source.respond_to?(:each)

      @source = source
    end

    # The next item. Raises StopIteration after the last one.
    def next
      # Not before: a fiber belongs to the thread that made it.
      @fiber ||= Fiber.new { run }
      item = @fiber.resume
      raise StopIteration if @done

      item
    end

    # Ends the block where it waits for the next item to be asked for, so that its ensure runs.
    def close
      @fiber.resume(Left) if @fiber && !@done
    end

    private

    def run
      @source.each { |*item| raise Left if Fiber.yield(item.size > 1 ? item : item[0]) }
    rescue Left
      nil
    ensure
      @done = true
    end
  end

  # An open stream. `ending` says that the host wants no more of it.
  class Stream
    attr_reader :call, :name, :kept, :items, :trace
    attr_accessor :count, :ending, :requests, :thread

    def initialize(call, name, kept, items)
      @call = call
      @name = name
      @kept = kept
      @items = items
      @trace = Tracing.current
      @count = 0
      @ending = false
    end
  end

  # Streams: the items of an iterator, in turns that the host asks for. Between turns nothing of a stream runs.
  class Streams
    # A turn ends at the first of these, so that the host is never flooded and other calls are served in between.
    ITEMS = 64
    BYTES = 256 * 1024
    SECONDS = 0.005

    LEFT = Object.new
    private_constant :LEFT

    # Where calls run on threads of their own, so does each stream, as its fiber needs it.
    def initialize(writer, dispatcher, report, undisturbed, &guard)
      @writer = writer
      @dispatcher = dispatcher
      @report = report
      @undisturbed = undisturbed
      @guard = guard
      @open = {}
      @none = Conversion.dumps(nil)[0]
    end

    # Begins to iterate over what a method returned. The host asks for the first turn.
    def open(call, name, kept, result)
      stream = @open[call] = Stream.new(call, name, kept, Items.new(result))
      return @open.delete(call) if @dispatcher.skipped?(call)

      if @dispatcher.threaded?
        stream.requests = Queue.new
        stream.thread = Thread.new { work(stream) }
      end
      @writer.send_frame(Frames::PAUSED, 0, call, "")
    end

    # Takes a stream's next turn, or closes it.
    def go_on(kind, call)
      stream = @open[call]
      return if stream.nil? # it ended meanwhile, and the host knows

      stream.requests ? stream.requests << kind : act(stream, kind)
    end

    # Keeps a stream from producing another item; says whether there is one.
    def leave(call)
      stream = @open[call]
      stream.ending = true if stream
      !stream.nil?
    end

    # Closes what is open, at the end of the port. The host learns of it by the end itself.
    def finish
      @open.values.each do |stream|
        stream.requests ? stream.requests << Frames::GOODBYE : let_go(stream)
        stream.thread&.join
      end
    end

    private

    def work(stream)
      Thread.handle_interrupt(Interrupted => :never) do
        act(stream, stream.requests.pop) while @open.key?(stream.call)
      end
    end

    def act(stream, kind)
      return Tracing.with(stream.trace) { turn(stream) } if kind == Frames::NEXT

      let_go(stream)
      @open.delete(stream.call)
      @writer.send_frame(Frames::RESULT, 0, stream.call, @none) if kind == Frames::CLOSE
    end

    def turn(stream)
      sent = size = 0
      until_time = now + SECONDS
      while sent < ITEMS && size < BYTES && (sent.zero? || now < until_time)
        # Asked where an interruption finds the turn: one that came before has only said that the stream is ending.
        item = @guard.call(stream.call) { stream.ending ? LEFT : stream.items.next }
        return if LEFT.equal?(item)

        size += send_item(stream, item)
        sent += 1
      end
      @writer.send_frame(Frames::PAUSED, 0, stream.call, "")
    rescue StopIteration
      @open.delete(stream.call)
      @writer.send_frame(Frames::RESULT, 0, stream.call, @none)
    rescue Exception => error # rubocop:disable Lint/RescueException
      @open.delete(stream.call)
      let_go(stream)
      @report.call(Frames::STREAM, stream.call, error)
    end

    def send_item(stream, item)
      begin
        payload, buffers = Conversion.dumps(Objects.mark(item, stream.kept))
      rescue StandardError => error
        raise Unconvertible,
              "item #{stream.count} of #{stream.name}, #{Conversion.class_of(item)}, cannot be converted: #{error.message}"
      end
      @writer.send_frame(Frames::ITEM, 0, stream.call, payload, buffers)
      stream.count += 1
      payload.bytesize + buffers.sum(&:bytesize)
    end

    # Not guarded: nobody interrupts what cleans up, the host gives it up after a while.
    def let_go(stream)
      @undisturbed.call { stream.items.close }
    rescue Exception => error # rubocop:disable Lint/RescueException
      @report.call(Frames::CAST, stream.call, error)
    end

    def now
      Process.clock_gettime(Process::CLOCK_MONOTONIC)
    end
  end
end
