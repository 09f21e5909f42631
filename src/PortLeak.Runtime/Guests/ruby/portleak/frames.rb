# frozen_string_literal: true

module PortLeak
  # Frames: a fixed binary header, a payload, and bulk buffers that follow it untouched. docs/protocol.md is normative.
  module Frames
    HELLO = 1
    CALL = 2
    CAST = 3
    GOODBYE = 4
    STREAM = 5
    NEXT = 6
    CLOSE = 7
    ANSWER = 8
    REFUSAL = 9
    MESSAGE = 10
    RELEASE = 11
    READY = 65
    REFUSED = 66
    RESULT = 67
    ERROR = 68
    FAULT = 69
    SKIPPED = 70
    ITEM = 71
    PAUSED = 72
    CALLBACK = 73
    RELEASED = 74
    SENT = 75
    LOG = 76

    NESTED = 2 # flag of a call or stream: a call-back has led to it, whose number stands before the payload
    NO_RESULT = 1 # flag of a call: the caller wants to know that it ended, not what it returned
    TRACED = 8 # flag of a call, cast, stream or call-back: the context of its trace stands before the rest
    KEEP = 4 # flag of a call and its result: the result stays here, and its number and type are sent
    CONVERSION = 1 # flag of an error: a value could not be converted
    INTERRUPTED = 2 # flag of an error: the call was interrupted, as the host had asked

    HEADER = "L<CCS<Q<"
    HEADER_SIZE = 16
    CAPACITY = 64 * 1024
    SPIN = 50e-6

    def self.check(size, limit)
      raise TooLarge, "#{size} bytes are more than the #{limit} that MaxMessageBytes allows" if size > limit
    end

    # The host closed its end.
    class Closed < StandardError; end

    # A frame is larger than the host accepts.
    class TooLarge < StandardError; end
  end

  # Takes frames from a descriptor.
  class FrameReader
    # What has arrived, and how much of it was taken.
    attr_reader :buffer
    attr_accessor :start

    def initialize(io)
      @io = io
      @buffer = String.new(capacity: Frames::CAPACITY, encoding: Encoding::BINARY)
      @chunk = String.new(capacity: Frames::CAPACITY, encoding: Encoding::BINARY)
      @start = 0
    end

    # The next frame: [kind, flags, call, payload, buffers]. `pause` waits for more, and may raise.
    def next(pause = nil)
      fill(pause) until available >= Frames::HEADER_SIZE
      length, kind, flags, count, call = take(Frames::HEADER_SIZE).unpack(Frames::HEADER)
      lengths = Array.new(count) { take(8).unpack1("Q<") }
      payload = take(length)
      [kind, flags, call, payload, lengths.map { |size| take(size) }]
    end

    # Waits until there is something to read.
    def poll
      IO.select([@io])
    end

    # How many bytes have arrived and were not taken.
    def available
      @buffer.bytesize - @start
    end

    # Reads what has come, or comes next, once.
    def fill(pause = nil)
      read(Frames::CAPACITY, pause)
      if available.zero?
        @buffer.clear
      elsif @start.positive?
        @buffer = @buffer.byteslice(@start, available)
      end
      # Copied, however little it is: a slice shares the memory of what it is taken from, and what is read into would then get
      # new memory for every read.
      @buffer << @chunk
      @start = 0
    end

    private

    def take(size)
      return take_large(size) if size > Frames::CAPACITY

      fill until available >= size
      taken = @buffer.byteslice(@start, size)
      @start += size
      taken
    end

    def take_large(size)
      taken = @buffer.byteslice(@start, size)
      @start += taken.bytesize
      while taken.bytesize < size
        read(size - taken.bytesize)
        taken << @chunk
      end
      taken
    end

    def read(most, pause = nil)
      result = @io.read_nonblock(most, @chunk, exception: false)
      # Whoever spins is awake when the next frame comes, and waking is most of the time that a small call takes.
      limit = Process.clock_gettime(Process::CLOCK_MONOTONIC) + Frames::SPIN if result == :wait_readable
      while result == :wait_readable
        (pause ? pause.call : poll) if Process.clock_gettime(Process::CLOCK_MONOTONIC) > limit
        result = @io.read_nonblock(most, @chunk, exception: false)
      end
      raise Frames::Closed if result.nil?
    end
  end

  # Puts whole frames on a descriptor, from any thread.
  class FrameWriter
    # Whole frames that are written before the next one, or by flush. Only the main thread adds to them.
    attr_reader :held

    def initialize(io, limit)
      @io = io
      @io.sync = true
      @limit = limit
      @lock = Mutex.new
      @late = []
      @held = []
    end

    # Writes one frame. Raises TooLarge, and writes nothing, when the host would not accept it.
    def send_frame(kind, flags, call, payload, buffers = [])
      size = payload.bytesize + buffers.sum(&:bytesize)
      Frames.check(size, @limit)
      head = [payload.bytesize, kind, flags, buffers.size, call].pack(Frames::HEADER)
      buffers.each { |buffer| head << [buffer.bytesize].pack("Q<") }
      @lock.synchronize do
        write_held unless @held.empty?
        @io.write(head, payload, *buffers)
      end
      write_late
    end

    # Writes a whole frame, which is small, after what is held back.
    def put(frame)
      @lock.synchronize do
        write_held unless @held.empty?
        @io.write(frame)
      end
      write_late unless @late.empty?
    end

    # Writes what is held back.
    def flush
      @lock.synchronize { write_held unless @held.empty? }
      write_late unless @late.empty?
    end

    # Writes a small frame: now, or after the one that is being written. For whoever cannot wait, as a signal handler.
    def send_soon(kind, call, payload = "")
      Frames.check(payload.bytesize, @limit)
      @late << ([payload.bytesize, kind, 0, 0, call].pack(Frames::HEADER) << payload)
      write_late
    end

    private

    def write_held
      frames = @held.join
      @held.clear
      @io.write(frames)
    end

    def write_late
      until @late.empty?
        return unless @lock.try_lock

        begin
          @io.write(@late.shift) until @late.empty?
        ensure
          @lock.unlock
        end
      end
    end
  end
end
