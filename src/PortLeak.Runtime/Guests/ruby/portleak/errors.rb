# frozen_string_literal: true

module PortLeak
  # A value has no counterpart on the other side.
  class Unconvertible < StandardError; end

  # Errors on their way to the host: type, message, traceback and causes as plain values.
  module Errors
    OURS = __dir__
    DEEPEST = 16
    MOST_FRAMES = 200

    module_function

    # [type, message, traceback, frames, cause]: frames are [file, line, function], innermost last.
    #
    # Whatever the error's own class does, this returns.
    def describe(error, depth = 0)
      frames = frames_of(error)
      cause = error.cause
      cause = cause && depth < DEEPEST ? describe(cause, depth + 1) : nil
      [text(error.class.name || error.class.inspect), message_of(error), traceback(error, frames, cause), frames, cause]
    rescue Exception => second # rubocop:disable Lint/RescueException
      ["Exception", "<an error that cannot be described: #{second.class}>", "", [], nil]
    end

    def message_of(error)
      text(ours?(error) && error.respond_to?(:original_message) ? error.original_message : error.message)
    rescue Exception => second # rubocop:disable Lint/RescueException
      "<its text cannot be had: #{second.class}>"
    end

    # Up to Ruby 3.3 the message of a missing method quotes the line that calls it, which is one of this package.
    def ours?(error)
      error.backtrace_locations&.first&.path&.start_with?(OURS)
    end

    def frames_of(error)
      # What the reader wants to see begins where this package ends.
      places = (error.backtrace_locations || []).take_while { |place| !place.path.start_with?(OURS) }
      places.first(MOST_FRAMES).reverse.map { |place| [text(place.path), place.lineno, text(place.label)] }
    end

    def traceback(error, frames, cause)
      head = frames.reverse.map { |file, line, function| "#{file}:#{line}:in `#{function}'" }
      lines = ["#{head.first || 'unknown'}: #{message_of(error)} (#{text(error.class.name || '')})"]
      lines.concat(head.drop(1).map { |place| "\tfrom #{place}" })
      lines << cause[2] if cause
      lines.join("\n")
    end

    def text(value)
      value.to_s.encode(Encoding::UTF_8, invalid: :replace, undef: :replace).scrub
    end
  end
end
