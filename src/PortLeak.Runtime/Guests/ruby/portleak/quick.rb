# frozen_string_literal: true

require_relative "frames"

module PortLeak
  # The usual case: small calls on the main thread, one after another. Here every step counts.
  #
  # Answers calls that have arrived together with one write, as long as none of them takes its time. An answer is held back
  # only while methods run that returned at once before. Should one of them block this time, perhaps on what an answer that
  # is held back would lead to, a watch writes the answers.
  class QuickCalls
    # A method that returns within this many seconds is expected to do so again.
    QUICK = 20e-6
    LONGEST_HOLD = 0.005
    SMALL = 4096
    LOOKS_EVERY = 8
    REMEMBERED = 1000
    ATOMS = [NilClass, TrueClass, FalseClass, Integer, Float, String].to_h { |type| [type, true] }.freeze

    # The length; kind, flags and number of buffers in one; the call.
    HEAD = "L<L<Q<"
    PLAIN = Frames::CALL
    WITHOUT_RESULT = Frames::CALL | (Frames::NO_RESULT << 8)
    ANSWER = Frames::RESULT
    private_constant :HEAD, :PLAIN, :WITHOUT_RESULT, :ANSWER

    def initialize(reader, writer, reception, dispatcher)
      @reader = reader
      @writer = writer
      @reception = reception
      @dispatcher = dispatcher
      @none = Marshal.dump(nil)
      @quick = {}
      @turns = 0
      @watched = false
    end

    # Reads and answers calls, up to the first frame that is something else.
    def serve
      while @reception.undivided?
        calls = take
        if !calls.empty?
          answer(calls)
        elsif @reader.available < Frames::HEADER_SIZE
          @reader.fill
        else
          return
        end
      end
    end

    private

    # All that have arrived, so that nobody needs the reader while they run.
    def take
      buffer = @reader.buffer
      start = @reader.start
      available = buffer.bytesize - start
      calls = []
      while available >= Frames::HEADER_SIZE
        length, what, call = buffer.unpack(HEAD, offset: start)
        size = Frames::HEADER_SIZE + length
        break if size > available || (what != PLAIN && what != WITHOUT_RESULT)

        begin
          calls << [call, what == WITHOUT_RESULT, Marshal.load(buffer.byteslice(start + Frames::HEADER_SIZE, length))]
        rescue StandardError
          break
        end
        start += size
        available -= size
      end
      @reader.start = start
      calls
    end

    def answer(calls)
      alone = calls.size == 1
      held = @writer.held
      @reception.lend
      calls.each do |call, silent, (mod, function, arguments, named)|
        known = alone || @quick[mod]&.key?(function)
        unless known
          @writer.flush unless held.empty?
          @since = now
        end
        reply = run(call, silent, mod, function, arguments, named)
        next unless reply

        if alone
          @writer.put(reply)
        elsif known
          hold(reply, held)
        else
          @writer.put(reply)
          expect(mod, function) if now - @since <= QUICK
        end
      end
      @writer.flush unless held.empty?
      @reception.reclaim
    end

    # The frame of the answer; nothing if there is none, or it was given already.
    def run(call, silent, mod, function, arguments, named)
      result = @dispatcher.interruptibly(call) { Dispatcher.invoke(mod, function, arguments, named) }
      if !ATOMS.key?(result.class) || @dispatcher.forked?
        @dispatcher.finish_call(silent ? Frames::NO_RESULT : 0, call, mod, function, result)
        return
      end
      payload = silent ? @none : Marshal.dump(result)
      if payload.bytesize > SMALL
        @dispatcher.finish_call(0, call, mod, function, result)
        return
      end
      [payload.bytesize, ANSWER, call].pack(HEAD) << payload
    rescue Dispatcher::Skipped
      nil
    rescue Exception => error # rubocop:disable Lint/RescueException
      @dispatcher.fail(Frames::CALL, call, error)
      nil
    end

    def hold(reply, held)
      if held.empty?
        @since = now
        begin_to_hold
      end
      held << reply
      return unless (held.size % LOOKS_EVERY).zero? && now - @since > Frames::SPIN

      @quick.clear if held.size == LOOKS_EVERY
      @writer.flush
    end

    def expect(mod, function)
      @quick.clear if @quick.size == REMEMBERED
      functions = @quick[mod] ||= {}
      functions.clear if functions.size == REMEMBERED
      functions[function] = true
    end

    def begin_to_hold
      @turns += 1
      return if @watched

      @watched = true
      Thread.new { watch }
    end

    # A method that computes without a pause lets this thread run after 100 ms only, as it does all others.
    def watch
      idle = 0
      until idle == 20
        turn = @turns
        sleep(LONGEST_HOLD)
        if turn != @turns
          idle = 0
        elsif @writer.held.empty?
          idle += 1
        else
          @writer.flush
        end
        next unless idle == 20

        @watched = false
        # Whoever has begun to hold an answer before that has relied on this thread.
        next if turn == @turns

        @watched = true
        idle = 0
      end
    end

    def now
      Process.clock_gettime(Process::CLOCK_MONOTONIC)
    end
  end
end
