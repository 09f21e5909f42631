# frozen_string_literal: true

module PortLeak
  # The context of the trace that the running call belongs to: what OpenTelemetry's propagation extracts from.
  #
  # A Hash with "traceparent" and perhaps "tracestate"; empty if the host does not trace.
  def self.trace_context
    (Tracing.current || {}).dup
  end

  # Traces: the context of the host's span that a call belongs to, as the W3C has it.
  module Tracing
    LENGTH = 2

    class << self
      # The context of what runs on this thread; nil without one.
      def current
        Thread.current.thread_variable_get(:portleak_trace)
      end

      # Runs a block with a context.
      def with(context)
        outer = current
        Thread.current.thread_variable_set(:portleak_trace, context)
        yield
      ensure
        Thread.current.thread_variable_set(:portleak_trace, outer)
      end

      # Takes the context off a payload: the context, the rest.
      def split(payload)
        size = payload.unpack1("S<")
        texts = payload.byteslice(LENGTH, size).force_encoding(Encoding::UTF_8).split("\0")
        [Hash[*texts].freeze, payload.byteslice(LENGTH + size, payload.bytesize)]
      end

      # The context of what runs on this thread as split takes it off; empty without one.
      def joined
        return "".b if current.nil? || current.empty?

        fields = current.map { |name, value| "#{name}\0#{value}\0" }.join.b
        [fields.bytesize].pack("S<") << fields
      end
    end
  end
end
