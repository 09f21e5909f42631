# frozen_string_literal: true

require_relative "conversion"
require_relative "errors"
require_relative "frames"
require_relative "interrupts"
require_relative "objects"
require_relative "tracing"

module PortLeak
  # Calls: find the method that a frame names, run it, answer. On the main thread or on workers.
  class Dispatcher
    REMEMBERED = 10_000
    TELLS_FORKS = Process.respond_to?(:_fork)
    private_constant :TELLS_FORKS

    # The host was told that nothing of a call would run, just before something would have.
    class Skipped < Exception; end # rubocop:disable Lint/InheritException

    attr_writer :reception

    def initialize(writer, threads)
      @writer = writer
      @process = Process.pid
      @forked = false
      # What runs on the main thread, as a negative number once it was interrupted; and what waits for the host there,
      # outermost first, and was interrupted meanwhile.
      @running = 0
      @paused = []
      @interrupted = {}
      @skipped = {}
      @making = Mutex.new
      @none = Conversion.dumps(nil)[0]
      return unless threads > 1

      require_relative "workers"
      @workers = Workers.new(threads) { |request, trace| run(*request, trace: trace) }
    end

    # Whether calls run on threads of their own, and the main thread only reads.
    def threaded?
      !@workers.nil?
    end

    # Runs a call or a cast, or hands it to whom it runs on: with `here` that is this thread, whichever it is.
    #
    # Whatever the method does, this returns.
    def begin(kind, flags, call, payload, buffers, here: false)
      trace, payload = Tracing.split(payload) unless (flags & Frames::TRACED).zero?
      target = read(kind, call, payload, buffers)
      return unless target

      if threaded? && !here
        @workers.put([[kind, flags, call, *target], trace])
      else
        run(kind, flags, call, *target, here: here, trace: trace)
      end
    end

    # Runs a block as a call that can be interrupted.
    def guard(call, here = false, &block)
      return (@workers || other_threads).enter(call) { unless_skipped(call, &block) } if here || threaded?

      begin
        @reception.lend
        interruptibly(call, &block)
      ensure
        @reception.reclaim
      end
    end

    # Runs a block as a call on the main thread, which has lent its right to read.
    def interruptibly(call)
      # From here on the signal handler may raise, until it is said that nothing runs.
      @running = call
      raise Skipped if !@skipped.empty? && skipped?(call)

      yield
    ensure
      @running = 0
    end

    # Answers a call with what it has returned. May raise what it fails with.
    def finish_call(flags, call, mod, function, result)
      leave(nil) if forked?
      send_result(Frames::CALL, flags, call, mod, function, nil, result)
    end

    # Answers a call with how it has failed.
    def fail(kind, call, error)
      leave(error) if forked?
      report(kind, call, error)
    end

    # Runs the handler of messages on one, as a call that is not answered.
    def run_message(call, payload, buffers)
      begin
        message = Conversion.loads(payload, buffers)
      rescue StandardError => error
        return report(Frames::CAST, call, error)
      end
      request = [Frames::CAST, 0, call, "PortLeak::Mailbox", "run_handler", [message], nil]
      threaded? ? @workers.put([request, nil]) : run(*request)
    end

    # Takes a stream's next turn, or closes it.
    def go_on(kind, call)
      @streams&.go_on(kind, call) # none was ever opened, and the host knows
    end

    # Ends calls, wherever they are, each once. Called by the signal handler, on the main thread.
    #
    # Between any two instructions, that is: whatever lets something run says first where it is to be found, and then asks
    # whether it was interrupted before it could be found there.
    def interrupt(calls)
      ours = waits = false
      calls.each do |call|
        # Also one whose turn is about to begin, on this thread or another.
        left = @streams&.leave(call)
        if @paused.include?(call)
          @interrupted[call] = true
          waits ||= call == @paused.last
        elsif call == @running
          @running = -call
          ours = true
        elsif call == -@running || @paused.include?(-call)
          next
        elsif !@workers&.interrupt(call) && !@others&.interrupt(call) && !left
          # Nothing of it runs, and nothing ever will; or it was answered already, and the host does not mind.
          @skipped[call] = true
          @skipped.shift if @skipped.size > REMEMBERED
          @writer.send_soon(Frames::SKIPPED, call)
        end
      end
      raise Interrupted if ours

      @reception.wake if waits
    end

    # Whether the host was told that nothing of a call would run. To be asked once the call can be found.
    def skipped?(call)
      @skipped.delete(call)
    end

    # Marks what runs on the main thread as waiting for the host: it is interrupted there, and nowhere else.
    def pause
      call = @running
      @paused << call
      @running = 0
      call
    end

    # Ends that, with the interruption that came meanwhile.
    def resume(call)
      @running = call
      @paused.pop
      return unless @interrupted.delete(call)

      @running = -call
      raise Interrupted
    end

    # Whether what waits for the host on the main thread was interrupted.
    def interrupted?
      @interrupted.key?(@paused.last)
    end

    # Raises the interruption that this other thread's call has had to wait for.
    def raise_postponed
      (@workers || @others)&.raise_postponed
    end

    # Said in a forked child, which has no host.
    def fall_silent
      @forked = true
      @writer.held.clear
    end

    # Whether this is a forked child. Before Ruby 3.1 nobody says so.
    def forked?
      TELLS_FORKS ? @forked : Process.pid != @process
    end

    # Waits until everything that was begun has been answered, and closes the streams.
    def finish
      @workers&.finish
      @streams&.finish
    end

    private

    # What to call with what; nothing if that cannot be read, which is said then.
    def read(kind, call, payload, buffers)
      Conversion.loads(payload, buffers)
    rescue Unregistered => error
      load(kind, call, payload, buffers, error) && read(kind, call, payload, buffers)
    rescue Exception => error # rubocop:disable Lint/RescueException
      report(kind, call, Unconvertible.new("the arguments cannot be read: #{error.class}: #{error.message}"))
      nil
    end

    # What the call names may itself register the types of its arguments. Gives whether that is to be tried.
    def load(kind, call, payload, buffers, missing)
      before = Conversion.registered
      guard(call) { Dispatcher.load(Conversion.first_of(payload, buffers)) }
      raise Unconvertible, "the arguments cannot be read: #{missing.message}" if Conversion.registered == before

      true
    rescue Skipped
      false
    rescue Exception => error # rubocop:disable Lint/RescueException
      report(kind, call, error)
      false
    end

    def run(kind, flags, call, mod, function, arguments, named, kept = nil, here: false, trace: nil)
      return Tracing.with(trace) { run(kind, flags, call, mod, function, arguments, named, kept, here: here) } if trace
      result = guard(call, here) { Dispatcher.invoke(mod, function, arguments, named) }
      leave(nil) if forked?
      return open_stream(call, mod, function, kept, result) if kind == Frames::STREAM

      send_result(kind, flags, call, mod, function, kept, result)
    rescue Skipped
      nil
    rescue Exception => error # rubocop:disable Lint/RescueException
      fail(kind, call, error)
    end

    def unless_skipped(call)
      raise Skipped if skipped?(call)

      yield
    end

    # Runs code of the program's that nobody interrupts, on this thread.
    def undisturbed
      return yield if threaded?

      begin
        @reception.lend
        yield
      ensure
        @reception.reclaim
      end
    end

    def other_threads
      @making.synchronize do
        require_relative "workers"
        @others ||= Workers.new(0)
      end
    end

    def open_stream(call, mod, function, kept, result)
      @making.synchronize do
        require_relative "streams"
        @streams ||= Streams.new(@writer, self, method(:report), method(:undisturbed)) { |id, &block| guard(id, &block) }
      end
      @streams.open(call, "#{mod}.#{function}", kept, result)
    end

    def send_result(kind, flags, call, mod, function, kept, result)
      return if kind == Frames::CAST
      return @writer.send_frame(Frames::RESULT, 0, call, @none) unless (flags & Frames::NO_RESULT).zero?

      begin
        answer, buffers = Conversion.dumps(kept ? Objects.mark(result, kept) : result)
      rescue StandardError => error
        raise Unconvertible, "the result of #{mod}.#{function}, #{Conversion.class_of(result)}, cannot be converted: #{error.message}"
      end
      @writer.send_frame(Frames::RESULT, flags & Frames::KEEP, call, answer, buffers)
    end

    def report(kind, call, error)
      answer = kind == Frames::CAST ? Frames::FAULT : Frames::ERROR
      flags = case error
              when Interrupted then Frames::INTERRUPTED
              when Unconvertible, Frames::TooLarge then Frames::CONVERSION
              else 0
              end
      described = Errors.describe(error)
      begin
        @writer.send_frame(answer, flags, call, *Conversion.dumps(described))
      rescue Frames::TooLarge
        # Larger than the host accepts: what went wrong, without the traceback.
        short = [described[0][0, 200], described[1][0, 1000], "", [], nil]
        @writer.send_frame(answer, flags, call, *Conversion.dumps(short))
      end
    end

    # A forked child has no host: what it was called for ends it instead of answering.
    def leave(error)
      warn error.full_message(highlight: false) if error && !error.is_a?(SystemExit)
      $stdout.flush
      exit!(error.is_a?(SystemExit) ? error.status : (error ? 1 : 0))
    end

    class << self
      # Calls the method that a module, or a file, and a dotted name lead to.
      def invoke(mod, function, arguments, named)
        receiver = receiver_of(mod)
        receiver, function = follow(receiver, function) unless function.match?(/\A\w+[?!=]?\z/)
        # Methods at the top level of a file are private ones of every object.
        way = receiver.equal?(MAIN) ? :__send__ : :public_send
        return receiver.__send__(way, function, *arguments, **named.transform_keys(&:to_sym)) if named

        way == :__send__ ? receiver.__send__(function, *arguments) : receiver.public_send(function, *arguments)
      end

      # Loads what a module's name stands for.
      def load(mod)
        receiver_of(mod)
      end

      private

      # Where a dotted name leads to: what has the method, and its name.
      def follow(receiver, function)
        *path, name = function.split(/::|\./)
        raise ArgumentError, "the name of the method is empty" if name.nil? || name.empty?

        path.each { |step| receiver = step.match?(/\A[A-Z]/) ? constant(receiver, step) : receiver.public_send(step) }
        [receiver, name]
      end

      def receiver_of(mod)
        return MAIN if LOADED.key?(mod)
        raise LoadError, "the name of the module is empty" if mod.empty?

        unless mod.match?(/\A[A-Z]/)
          require mod
          # To ask require again takes longer than a small call.
          LOADED[mod] = true
          return MAIN
        end
        begin
          Object.const_get(mod)
        rescue NameError
          require file_of(mod)
          Object.const_get(mod)
        end
      end

      def constant(receiver, name)
        receiver.equal?(MAIN) ? Object.const_get(name) : receiver.const_get(name)
      end

      def file_of(mod)
        mod.gsub("::", "/").gsub(/([a-z\d])([A-Z])/, '\1_\2').downcase
      end
    end

    MAIN = TOPLEVEL_BINDING.receiver
    LOADED = {}
    private_constant :MAIN, :LOADED
  end
end
