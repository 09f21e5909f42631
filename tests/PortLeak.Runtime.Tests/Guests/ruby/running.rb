# frozen_string_literal: true

require "socket"

# Code that runs until it is interrupted, and remembers that it was.
module Running
  @stopped = []

  module_function

  def stopped
    @stopped.join(",")
  end

  def announce
    PortLeak.send("running")
  end

  def until_interrupted(name)
    announce
    yield
  ensure
    @stopped << name
  end

  def loop(name)
    until_interrupted(name) { nil while true }
  end

  def loop_swallowing_exceptions(name)
    until_interrupted(name) do
      while true
        begin
          Kernel.sleep(0.01)
        rescue StandardError
          nil
        end
      end
    end
  end

  def pause(name)
    until_interrupted(name) { Kernel.sleep(600) }
  end

  def receive(name)
    ours, theirs = UNIXSocket.pair
    until_interrupted(name) { ours.recv(1) }
  ensure
    theirs&.close
  end
end
