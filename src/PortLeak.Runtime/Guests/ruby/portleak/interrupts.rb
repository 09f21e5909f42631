# frozen_string_literal: true

require_relative "lifeline"

module PortLeak
  # The host has cancelled this call, or its time is over. Not a StandardError, so that few handlers swallow it.
  class Interrupted < Exception; end # rubocop:disable Lint/InheritException

  # Interruptions: the host names a call on a pipe of its own, and the kernel signals that something is there.
  module Interrupts
    module_function

    # Has interrupt called on the main thread, between two instructions, with the ids of calls that shall end.
    def listen(descriptor, &interrupt)
      pipe = IO.for_fd(descriptor, "rb", autoclose: false)
      pipe.close_on_exec = true
      # A shell has what it starts in the background ignore it: no terminal reaches this session, so nobody meant it.
      Signal.trap("INT", "DEFAULT")
      Signal.trap("IO") { look(pipe, interrupt) }
      pipe.fcntl(Lifeline::F_SETOWN, Process.pid)
      pipe.fcntl(Lifeline::F_SETFL, pipe.fcntl(Lifeline::F_GETFL) | Lifeline::O_ASYNC | File::NONBLOCK)
      @pipe = pipe # never collected, and so never closed
    end

    def look(pipe, interrupt)
      octets = pipe.read_nonblock(8192, exception: false)
      interrupt.call(octets.unpack("Q<*")) if octets.is_a?(String) # two signals for one look
    end
  end
end
