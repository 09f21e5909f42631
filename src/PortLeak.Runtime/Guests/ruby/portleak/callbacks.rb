# frozen_string_literal: true

require_relative "conversion"
require_relative "frames"
require_relative "tracing"

module PortLeak
  # A function of the host's failed. `type`, `text` and `stack` are the .NET exception's.
  class HostError < StandardError
    attr_reader :type, :text, :stack

    def initialize(type, text, stack)
      super("#{type}: #{text}")
      @type = type
      @text = text
      @stack = stack
    end
  end

  # Calls what the host has registered under this name with Port.Handle, and gives what it returns.
  #
  # Raises HostError if it fails there.
  def self.call(name, *arguments)
    Callbacks.connected.call(0, name.to_s, arguments)
  end

  # A function that the host has given away. Released when nobody here can call it any more.
  class HostFunction
    # In a method of its own, so that it does not refer to what it waits for the end of.
    def self.release(export)
      proc { Callbacks.current&.release(export) }
    end

    def initialize(export)
      @export = export
      ObjectSpace.define_finalizer(self, HostFunction.release(export))
    end

    def call(*arguments)
      Callbacks.connected.call(@export, "", arguments)
    end
    alias [] call

    def to_proc
      method(:call).to_proc
    end
  end

  # An asynchronous sequence of the host's. Ended when nobody here can read on.
  class HostItems
    include Enumerable

    def initialize(export)
      @next = HostFunction.new(export)
    end

    def each
      return enum_for unless block_given?

      until (found = @next.call).empty?
        yield found[0]
      end
    end

    # The next item. Raises StopIteration after the last one.
    def next
      found = @next.call
      found.empty? ? raise(StopIteration, "there are no more items") : found[0]
    end
  end

  Conversion.build_from("portleak.function") { |export| HostFunction.new(export) }
  Conversion.build_from("portleak.items") { |export| HostItems.new(export) }

  # The way to the host's functions.
  class Callbacks
    class << self
      attr_accessor :current

      def connected
        @current || raise("there is no host to call: this interpreter is no port")
      end
    end

    def initialize(writer, reception)
      @writer = writer
      @reception = reception
      @last = 0
      @numbers = Mutex.new
    end

    # Calls a function by its name, or by the number under which the host gave it away, and waits for its answer.
    def call(export, name, arguments)
      payload, buffers = Conversion.dumps(arguments)
      trace = Tracing.joined
      payload = trace + [export, arguments.size, name.bytesize].pack("Q<S<S<") << name.b << payload
      flags = trace.empty? ? 0 : Frames::TRACED
      number = @numbers.synchronize { @last += 1 }
      kind, _, _, answer, bulk = @reception.wait(number) do
        @writer.send_frame(Frames::CALLBACK, flags, number, payload, buffers)
      end
      answer = Conversion.loads(answer, bulk)
      raise HostError.new(*answer) if kind == Frames::REFUSAL

      answer
    end

    # Tells the host that nobody here will call a function that it gave away. Called by finalizers.
    def release(export)
      @writer.send_soon(Frames::RELEASED, export)
    end
  end
end
