# frozen_string_literal: true

# States in which an interpreter may be when its port ends.
module States
  SHELL = "sleep 600 & sleep 600"

  module_function

  def announce
    STDOUT.syswrite("busy\n")
  end

  def idle
    announce
  end

  def loop
    announce
    nil while true
  end

  def hold_interpreter_lock
    require "fiddle"
    sleep = Fiddle::Function.new(
      Fiddle.dlopen(nil)["sleep"], [Fiddle::TYPE_INT], Fiddle::TYPE_INT, need_gvl: true
    )
    announce
    sleep.call(600) while true
  end

  def ignore_termination
    %w[TERM INT HUP IO].each { |name| Signal.trap(name, "IGNORE") }
    announce
    sleep 600
  end

  def with_grandchildren
    children = Array.new(2) { spawn("sh", "-c", SHELL) }
    announce
    Process.wait(children[0])
  end

  def write_much
    announce
    STDOUT.syswrite("x" * 100_000_000)
  end

  def leave_children_behind
    spawn("sh", "-c", SHELL)
    announce
    exit!(0)
  end

  # All but the standard streams, as a program does that turns itself into a daemon; and it never answers.
  def close_descriptors
    require "fiddle"
    announce
    (3..4095).each do |descriptor|
      IO.for_fd(descriptor).close
    rescue SystemCallError, ArgumentError
      nil # not open, or the virtual machine's own
    end
    hold_interpreter_lock
  end

  # A child that was forked inside a call, and hangs as its parent does.
  def fork_and_hold
    fork
    hold_interpreter_lock
  end

  # A descendant that leaves the group and keeps every descriptor; returns its pid.
  def daemon
    reader, writer = IO.pipe
    child = fork do
      Process.setsid
      writer.write(fork { sleep 600 }.to_s)
      exit!(0)
    end
    Process.wait(child)
    reader.readpartial(20).to_i
  end

  def daemon_and_hold
    daemon
    hold_interpreter_lock
  end

  # Everything at once: SIGTERM ignored, children, and a C call that holds the interpreter lock.
  def worst
    %w[TERM INT HUP].each { |name| Signal.trap(name, "IGNORE") }
    2.times { spawn("sleep", "600") }
    hold_interpreter_lock
  end
end
