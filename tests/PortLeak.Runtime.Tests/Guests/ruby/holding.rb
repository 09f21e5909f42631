# frozen_string_literal: true

# A method that mostly returns at once, and what has come while it did not.
module Holding
  RECEIVED = []
  PortLeak.on_message { |message| RECEIVED << message }

  def self.step(path)
    sleep(0.001) until path.nil? || File.exist?(path)
    0
  end

  def self.pause(seconds)
    sleep(seconds)
  end

  def self.received
    RECEIVED.join(",")
  end
end
