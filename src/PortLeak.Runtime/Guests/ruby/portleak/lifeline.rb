# frozen_string_literal: true

module PortLeak
  # The lifeline: this process and its group live exactly as long as the host holds the other end of one pipe.
  module Lifeline
    F_GETFL = 3
    F_SETFL = 4
    MAC = RUBY_PLATFORM.include?("darwin")
    F_SETOWN = MAC ? 6 : 8
    F_SETSIG = 10
    F_GETSIG = 11
    F_GETOWN_EX = 16
    F_OWNER_PGRP = 2
    O_ASYNC = MAC ? 0x40 : 0o20000
    SIGKILL = 9

    # The lifeline cannot be armed here, so this interpreter must not serve.
    class Error < StandardError; end

    module_function

    # Makes the kernel kill this process's group when the host lets go, and returns what is armed: [owner, signal].
    #
    # With widen false the owner stays whom the host armed, a process outside of this PID namespace.
    def hold(descriptor, widen)
      pipe = open_inherited(descriptor)
      group = own_group
      return watch(pipe, group) if MAC

      arm(pipe, group) if widen
      kind, owner = read_owner(pipe)
      owner = -owner if kind == F_OWNER_PGRP
      number = pipe.fcntl(F_GETSIG)
      raise Error, "the kernel did not keep O_ASYNC on the lifeline" if (pipe.fcntl(F_GETFL) & O_ASYNC).zero?
      if number != SIGKILL || (widen && owner != -group)
        raise Error, "the kernel armed owner #{owner} with signal #{number} instead"
      end

      leave_if_cut(pipe)
      @pipe = pipe # never collected, and so never closed
      [owner, number]
    end

    def open_inherited(descriptor)
      pipe = IO.for_fd(descriptor, "rb", autoclose: false)
      pipe.close_on_exec = true
      pipe
    rescue SystemCallError
      raise Error, "descriptor #{descriptor}, the lifeline, is not open in the interpreter: whatever was started in " \
                   "between closes the descriptors that it inherits"
    end

    def own_group
      Process.setsid if Process.getpgrp != Process.pid
      raise Error, "the interpreter cannot lead a process group of its own" if Process.getpgrp != Process.pid

      Process.pid
    end

    # No F_SETSIG there: a process of the group, without a lock that anybody could hold, waits for the end and kills all.
    def watch(pipe, group)
      # Nobody's child, so that no Process.wait of the program's waits for it.
      child = fork do
        fork { watch_for_end(pipe, group) }
        exit!(0)
      end
      Process.wait(child)
      [-group, SIGKILL]
    end

    def watch_for_end(pipe, group)
      Signal.list.each_key { |name| ignore(name) }
      (0..255).each { |number| close_number(number) if number != pipe.fileno }
      pipe.read(1)
      Process.kill("KILL", -group)
    end

    # What the program sends to its group must not end it.
    def ignore(name)
      Signal.trap(name, "IGNORE") unless name == "EXIT"
    rescue ArgumentError, SystemCallError
      nil # the virtual machine's own, or not to be ignored
    end

    def close_number(number)
      IO.for_fd(number).close
    rescue SystemCallError, ArgumentError
      nil # not open, or the virtual machine's own
    end

    def arm(pipe, group)
      pipe.fcntl(F_SETOWN, -group)
      pipe.fcntl(F_SETSIG, SIGKILL)
      pipe.fcntl(F_SETFL, pipe.fcntl(F_GETFL) | O_ASYNC)
    rescue SystemCallError => error
      raise Error, "the kernel does not arm the lifeline: #{error.message}"
    end

    def read_owner(pipe)
      # F_GETOWN gives a group as a negative number, which is taken for a failure.
      answer = "\0".b * 8
      pipe.fcntl(F_GETOWN_EX, answer)
      answer.unpack("ll")
    end

    def leave_if_cut(pipe)
      # A hang-up from before the arming sends no signal any more.
      exit!(1) if IO.select([pipe], nil, nil, 0)
    end
  end
end
