# frozen_string_literal: true

require_relative "interrupts"

module PortLeak
  # Threads that run calls, where more than one may run at the same time. The main thread only reads then.
  class Workers
    # At most so many threads, started when they are needed first.
    def initialize(most, &run)
      @most = most
      @run = run
      @queue = Queue.new
      @threads = []
      @running = {}
      @postponed = {}
      @interrupting = false
    end

    # Queues a request; it runs as soon as a thread is free.
    def put(request)
      needed = @queue.num_waiting <= @queue.size && @threads.size < @most
      @queue << request
      @threads << Thread.new { work } if needed
    end

    # Interrupts a call at its thread's next instruction, once; says whether it has begun. In the signal handler, so without
    # a lock: whoever leaves waits for it instead.
    def interrupt(call)
      @interrupting = true
      thread = @running[call]
      return !thread.nil? unless thread

      @running[call] = false
      # One that waits for the host, while its thread runs what that led to, has to wait until that has ended.
      thread.thread_variable_get(:portleak_calls).last == call ? thread.raise(Interrupted) : @postponed[call] = true
      true
    ensure
      @interrupting = false
    end

    # Waits until everything that was queued has been answered.
    def finish
      @queue.close
      @threads.each(&:join)
    end

    # Runs a block as a call that can be interrupted. An interruption that comes too late never arrives.
    def enter(call, &block)
      calls = Thread.current.thread_variable_get(:portleak_calls)
      Thread.current.thread_variable_set(:portleak_calls, calls = []) unless calls
      calls << call
      @running[call] = Thread.current
      Thread.handle_interrupt(Interrupted => :immediate, &block)
    ensure
      @running.delete(call)
      @postponed.delete(call)
      calls.pop
      Thread.pass while @interrupting
      discard_late
    end

    # Raises the interruption that this thread's call has had to wait for.
    def raise_postponed
      call = Thread.current.thread_variable_get(:portleak_calls)&.last
      raise Interrupted if call && @postponed.delete(call)
    end

    private

    def work
      Thread.current.report_on_exception = false
      Thread.handle_interrupt(Interrupted => :never) do
        while (request = @queue.pop)
          @run.call(*request)
        end
      end
    end

    def discard_late
      return unless Thread.pending_interrupt?(Interrupted)

      Thread.handle_interrupt(Interrupted => :immediate) { Thread.pass }
    rescue Interrupted
      nil
    end
  end
end
