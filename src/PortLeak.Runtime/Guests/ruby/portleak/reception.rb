# frozen_string_literal: true

require_relative "frames"
require_relative "interrupts"
require_relative "objects"
require_relative "quick"

module PortLeak
  # Where frames come in: each is handed to whom it is for, whoever waits for what.
  #
  # The main thread reads, as long as it can. While it runs code of the program's nobody reads, unless a thread of that
  # code waits for the host: then a helper reads from there on, and the main thread is given its frames through a queue.
  class Reception
    WAKE = [0, 0, 0, "", []].freeze
    ANSWERS = [Frames::ANSWER, Frames::REFUSAL].freeze
    CALLS = [Frames::CALL, Frames::CAST, Frames::STREAM].freeze

    attr_accessor :mailbox

    def initialize(reader, writer, dispatcher)
      @reader = reader
      @writer = writer
      @dispatcher = dispatcher
      # What came for the questions of the main thread, and the inboxes of other threads that have asked one.
      @answers = {}
      @deferred = []
      # Holds one token: the right to read. It is the main thread's now.
      @reading = Queue.new
      @owns = true
      @helping = Mutex.new
      @interruptible = false
      @leaving = false
    end

    # Serves the host until it says goodbye.
    def serve
      quick = QuickCalls.new(@reader, @writer, self, @dispatcher) unless @dispatcher.threaded?
      loop do
        quick&.serve
        frame = @deferred.empty? ? take(nil) : @deferred.shift
        kind, flags, = frame
        if kind == Frames::CALL && (flags & Frames::NESTED).zero?
          @dispatcher.begin(*frame)
        elsif kind == Frames::GOODBYE
          return leave
        else
          handle(frame)
        end
      end
    rescue Frames::Closed
      @answers.each_value { |inbox| inbox << Frames::Closed if inbox.is_a?(Queue) }
    end

    # Whether frames come to the main thread as they are read.
    def undivided?
      @owns && @deferred.empty?
    end

    # Lets another thread read while the main thread runs code of the program's.
    def lend
      return unless @owns

      @owns = false
      @reading << true
    end

    # Ends that. A helper that has begun to read goes on with it.
    def reclaim
      @owns ||= @reading.pop(true)
    rescue ThreadError
      @owns = false
    end

    # Sends a question and gives the frame that answers it. Meanwhile this thread runs what the question led to.
    def wait(number, &send)
      if Thread.current == Thread.main && !@dispatcher.threaded?
        wait_on_main(number, &send)
      else
        wait_elsewhere(number, &send)
      end
    end

    # Ends the wait for what does not come as a frame.
    def answer(number)
      frame = [Frames::ANSWER, 0, number, "", []]
      @owns || @answers[number].is_a?(Queue) ? handle(frame) : @queue << frame
    end

    # Sends something from code of the program's, which may be interrupted before and after, but not in it.
    def undisturbed(&send)
      if Thread.current != Thread.main || @dispatcher.threaded?
        Thread.handle_interrupt(Interrupted => :never, &send)
        return
      end
      paused = @dispatcher.pause
      begin
        yield
      ensure
        @dispatcher.resume(paused)
      end
    end

    # Interrupts the main thread where it waits for an answer. Called by the signal handler.
    def wake
      raise Interrupted if @interruptible

      @queue << WAKE if @queue
    end

    private

    def wait_on_main(number)
      paused = @dispatcher.pause
      lent = !@owns
      begin
        reclaim if lent
        @answers[number] = nil
        yield
        until @answers[number]
          raise Interrupted if @dispatcher.interrupted?

          frame = take(method(:pause))
          @mailbox.close if frame[0] == Frames::GOODBYE
          if ANSWERS.include?(frame[0]) || frame[0] == Frames::NEXT || mail?(frame) || asked_for?(frame)
            handle(frame)
          elsif frame[0].positive?
            # Nothing runs in the middle of a call that has not led to it.
            @deferred << frame
          end
        end
        @answers[number]
      ensure
        @interruptible = false
        @answers.delete(number)
        lend if lent
        @dispatcher.resume(paused)
      end
    end

    def wait_elsewhere(number)
      inbox = @answers[number] = Queue.new
      Thread.handle_interrupt(Interrupted => :never) do
        yield
        get_help if @leaving || !@dispatcher.threaded?
        loop do
          frame = Thread.handle_interrupt(Interrupted => :on_blocking) { inbox.pop }
          raise Frames::Closed if frame == Frames::Closed
          return frame if ANSWERS.include?(frame[0])

          @dispatcher.begin(*frame, here: true)
          @dispatcher.raise_postponed
        end
      end
    ensure
      @answers.delete(number)
    end

    # The only place where the wait of the main thread is interrupted: nothing has been read there by halves.
    def pause
      @interruptible = true
      raise Interrupted if @dispatcher.interrupted?

      @reader.poll
    ensure
      @interruptible = false
    end

    def take(pause)
      return @reader.next(pause) if @owns

      frame = @queue.pop
      raise Frames::Closed if frame == Frames::Closed

      frame
    end

    def asked_for?(frame)
      nested?(frame) && @answers.key?(parent_of(frame))
    end

    def nested?(frame)
      (frame[0] == Frames::CALL || frame[0] == Frames::STREAM) && !(frame[1] & Frames::NESTED).zero?
    end

    def parent_of(frame)
      frame[3].unpack1("Q<")
    end

    def handle(frame)
      kind, flags, call, payload, buffers = frame
      case kind
      when *CALLS
        return @dispatcher.begin(*frame) unless nested?(frame)

        inner = [kind, flags & ~Frames::NESTED, call, payload.byteslice(8, payload.bytesize), buffers]
        inbox = @answers[parent_of(frame)]
        inbox.is_a?(Queue) ? inbox << inner : @dispatcher.begin(*inner)
      when Frames::NEXT, Frames::CLOSE
        @dispatcher.go_on(kind, call)
      when Frames::RELEASE
        Objects.release(call)
      when Frames::MESSAGE
        mail?(frame) ? @mailbox.put(frame) : @dispatcher.run_message(call, payload, buffers)
      when *ANSWERS
        inbox = @answers[call]
        inbox.is_a?(Queue) ? inbox << frame : (@answers[call] = frame if @answers.key?(call))
      end
    end

    # A message for a handler is a call like others.
    def mail?(frame)
      frame[0] == Frames::MESSAGE && @mailbox.handler.nil?
    end

    def leave
      @leaving = true
      @mailbox.close
      lend
      # What still runs may wait for the host, or will.
      get_help unless @answers.empty?
      @dispatcher.finish
    end

    def get_help
      @helping.synchronize do
        return if @queue

        @queue = Queue.new
        Thread.new { help }
      end
    end

    def help
      @reading.pop
      loop do
        frame = @reader.next
        next handle(frame) if mail?(frame)

        @mailbox.close if frame[0] == Frames::GOODBYE
        number = nested?(frame) ? parent_of(frame) : frame[2]
        ours = (nested?(frame) || ANSWERS.include?(frame[0])) && @answers[number].is_a?(Queue)
        ours ? handle(frame) : @queue << frame
      end
    rescue Frames::Closed, IOError
      @queue << Frames::Closed
    end
  end
end
