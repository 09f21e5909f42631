# frozen_string_literal: true

require_relative "conversion"
require_relative "frames"

module PortLeak
  # The messages of the host that nobody has taken yet. Iterating over it waits for more, until the port stops.
  class Mailbox
    include Enumerable

    class << self
      attr_writer :current

      # The mailbox of this interpreter.
      def connected
        @current || raise("there is no host to talk to: this interpreter is no port")
      end

      # Runs the handler on a message.
      def run_handler(message)
        @current.handler.call(message)
      end
    end

    attr_accessor :handler

    def initialize(writer, reception)
      @writer = writer
      @reception = reception
      @lock = Mutex.new
      @frames = []
      @waiting = []
      @last = 2**63
      @closed = false
      @handler = nil
    end

    def each
      return enum_for unless block_given?

      while (message = take)
        yield message[0]
      end
    end

    # The next message; waits for it. Raises StopIteration once the port stops.
    def next
      (take || raise(StopIteration, "the port stops"))[0]
    end

    # Takes a message in. Called by who reads.
    def put(frame)
      @lock.synchronize { @frames << frame }
      wake
    end

    # Lets nobody wait any more: there will be no messages.
    def close
      @lock.synchronize { @closed = true }
      wake until @waiting.empty?
    end

    # Sends a message to the host.
    def send_message(message)
      payload, buffers = Conversion.dumps(message)
      @reception.undisturbed { @writer.send_frame(Frames::SENT, 0, 0, payload, buffers) }
    end

    private

    def take
      loop do
        number = frame = nil
        @lock.synchronize do
          frame = @frames.shift
          return nil if frame.nil? && @closed

          number = @last += 1
        end
        return [Conversion.loads(frame[3], frame[4])] if frame

        begin
          @reception.wait(number) { wait_as(number) }
        ensure
          wait_no_more(number)
        end
      end
    end

    def wait_as(number)
      ready = @lock.synchronize do
        @waiting << number
        @closed || !@frames.empty?
      end
      wake if ready
    end

    def wait_no_more(number)
      others = @lock.synchronize { @waiting.delete(number).nil? && !@frames.empty? }
      # This thread was woken, and somebody else may have to be in its place.
      wake if others
    end

    def wake
      number = @lock.synchronize { @waiting.shift }
      @reception.answer(number) if number
    end
  end

  # The messages of the host, to iterate over.
  def self.messages
    Mailbox.connected
  end

  # Sends a message to the host, which reads it from Port.Messages.
  def self.send(message)
    Mailbox.connected.send_message(message)
  end

  # Has a block called with each message that comes from now on, as a call of its own. Without a block that ends.
  #
  # What it raises goes to Port.Faults.
  def self.on_message(&handler)
    Mailbox.connected.handler = handler
  end
end
