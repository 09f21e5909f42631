# frozen_string_literal: true

module PortLeak
  # Standard streams: what the interpreter's code prints reaches the host as lines, and never the frames.
  module Output
    module_function

    # Points descriptor 1 at the host's capture and leaves nothing to read on descriptor 0.
    def redirect(descriptor)
      $stdout.flush
      STDIN.reopen(File::NULL)
      capture = IO.for_fd(descriptor, "w")
      STDOUT.reopen(capture)
      capture.close
      # A line at a time, whoever writes: another process of the same output must not come before it.
      STDOUT.sync = true
      STDERR.sync = true
      $stdin = NoInput.new
    end
  end

  # Standard input in a port: every read fails at once, because nobody is there to answer.
  class NoInput
    %i[read readline readlines gets each_line getc getbyte readchar readbyte readpartial sysread].each do |name|
      define_method(name) { |*| raise IOError, "there is no standard input in a port" }
    end

    def fileno
      0
    end

    def tty?
      false
    end
    alias isatty tty?
  end
end
