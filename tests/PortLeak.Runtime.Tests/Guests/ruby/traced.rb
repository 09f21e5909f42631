# frozen_string_literal: true

# What the tests of traces call: each says which trace it is part of.
module Traced
  module_function

  def parent
    PortLeak.trace_context["traceparent"]
  end

  def state
    PortLeak.trace_context["tracestate"]
  end

  def parents(most)
    Enumerator.new { |items| most.times { items << parent } }
  end

  def parent_around(name)
    [parent, PortLeak.call(name), parent]
  end

  def send_parent
    PortLeak.send(parent)
  end
end
