# frozen_string_literal: true

# What the soak of a pool calls.
module Soaking
  module_function

  def echo(ticket)
    ticket
  end

  def echo_after(ticket, seconds)
    sleep(seconds)
    ticket
  end

  def numbers(most)
    most.times
  end
end
