# frozen_string_literal: true

require_relative "conversion"
require_relative "frames"

module PortLeak
  # Records of Logger: the host gets each with its level and program name, instead of a line of text.
  class Logs
    # What fits the smallest limit that a host may set, whatever the characters.
    SHORT = 10_000
    CRITICAL = 5

    # Of every Logger: those that write to the console are carried, those that write to a file are not.
    module Carried
      def add(severity, message = nil, progname = nil)
        severity ||= ::Logger::UNKNOWN
        return super unless Logs.carries?(@logdev)
        return true if severity < level

        progname ||= @progname
        if message.nil?
          message, progname = block_given? ? [yield, progname] : [progname, @progname]
        end
        # A formatter of the program's own may add what matters; the usual one only repeats the level and the name.
        message = formatter.call(format_severity(severity), Time.now, progname, message).chomp if formatter
        Logs.current.send_record(severity, progname, message)
        true
      end

      def log(severity, message = nil, progname = nil, &block)
        add(severity, message, progname, &block)
      end
    end

    # Sees logger being loaded, which may never happen.
    module Watched
      private

      def require(path)
        super.tap { Logs.install if path == "logger" }
      end
    end

    class << self
      attr_accessor :current

      # Has records carried from when logger is loaded on.
      def watch
        return install if defined?(::Logger)

        # Before Ruby 3.0 a module that is prepended to Kernel is not seen by objects.
        Kernel.prepend(Watched) if RUBY_VERSION >= "3"
      end

      def install
        ::Logger.prepend(Carried) if defined?(::Logger) && !::Logger.include?(Carried)
      end

      # Whether what a logger writes comes to the host anyway, as text. A forked child is left alone.
      def carries?(device)
        device && current&.here? && [$stdout, $stderr, STDOUT, STDERR].any? { |stream| stream.equal?(device.dev) }
      end
    end

    def initialize(writer, reception)
      @writer = writer
      @reception = reception
      @process = Process.pid
    end

    # Whether this is the process of the port.
    def here?
      Process.pid == @process
    end

    # Sends a record.
    def send_record(severity, logger, message)
      send_text((severity + 1).clamp(0, CRITICAL), Errors.text(logger), text_of(message))
    end

    private

    def send_text(level, logger, text)
      payload, = Conversion.dumps([level, logger, text])
      @reception.undisturbed { @writer.send_soon(Frames::LOG, 0, payload) }
    rescue Frames::TooLarge
      send_text(level, logger[0, SHORT / 10], "#{text[0, SHORT]}…")
    end

    def text_of(message)
      case message
      when String then Errors.text(message)
      when Exception then Errors.text(message.full_message(highlight: false))
      else Errors.text(message.inspect)
      end
    end
  end
end
