# frozen_string_literal: true

require "portleak/workers"

# Widens the moments in which an interruption finds nothing that runs yet.
module Hesitating
  CLOSED = []

  def self.hesitate(seconds)
    { PortLeak::Reception => :lend, PortLeak::Workers => :enter }.each do |owner, name|
      owner.prepend(Module.new do
        define_method(name) do |*arguments, &block|
          sleep(seconds)
          super(*arguments, &block)
        end
      end)
    end
  end

  def self.run
    sleep(60)
  end

  def self.produce
    Enumerator.new do |items|
      items << 1
      sleep(60)
    ensure
      CLOSED << "closed"
    end
  end

  def self.closed
    CLOSED.join(",")
  end
end
