# frozen_string_literal: true

require_relative "frames"
require_relative "lifeline"
require_relative "output"

module PortLeak
  # A port from the inside: take over the descriptors, hold the lifeline, introduce ourselves, serve until goodbye.
  module Session
    PROTOCOL = 1

    module_function

    # Serves the host that started this interpreter. Returns when it says goodbye.
    def main
      # The frames move to descriptors that no puts, and no child process, can reach.
      request = STDIN.dup.binmode
      reply = STDOUT.dup.binmode
      reader = FrameReader.new(request)
      kind, _, _, payload, = reader.next
      hello = unpack(payload)
      writer = FrameWriter.new(reply, Integer(hello["max-message"][0]))
      armed = prepare(kind, hello, writer)
      serve(reader, writer, hello, armed, [request, reply]) if armed
    rescue Frames::Closed
      nil
    end

    def prepare(kind, hello, writer)
      if kind != Frames::HELLO || hello["protocol"] != [PROTOCOL.to_s]
        raise Lifeline::Error, "this package speaks protocol #{PROTOCOL}, the host #{hello['protocol']}"
      end

      armed = Lifeline.hold(Integer(hello["lifeline"][0]), hello["widen"] == ["1"])
      Output.redirect(Integer(hello["output"][0]))
      armed
    rescue StandardError => error
      writer.send_frame(Frames::REFUSED, 0, 0, pack("reason" => error.message))
      nil
    end

    def serve(reader, writer, hello, armed, descriptors)
      $LOAD_PATH.unshift(*hello["module-path"])
      Encoding.default_external = Encoding::UTF_8
      require_relative "callbacks"
      require_relative "dispatch"
      require_relative "mailbox"
      require_relative "reception"
      require_relative "snippets"
      Conversion.limit = Integer(hello["max-message"][0])
      dispatcher = Dispatcher.new(writer, Integer(hello["threads"][0]))
      reception = dispatcher.reception = Reception.new(reader, writer, dispatcher)
      Callbacks.current = Callbacks.new(writer, reception)
      Mailbox.current = reception.mailbox = Mailbox.new(writer, reception)
      watch_logs(writer, reception) if hello["log-records"] == ["1"]
      Interrupts.listen(Integer(hello["interrupts"][0])) { |calls| dispatcher.interrupt(calls) }
      fall_silent_in_children(dispatcher, descriptors)
      introduce(writer, armed)
      reception.serve
    end

    def watch_logs(writer, reception)
      require_relative "logs"
      Logs.current = Logs.new(writer, reception)
      Logs.watch
    end

    def introduce(writer, armed)
      writer.send_frame(Frames::READY, 0, 0, pack(
        "protocol" => PROTOCOL, "language" => "ruby", "version" => RUBY_VERSION,
        "pid" => Process.pid, "owner" => armed[0], "signal" => armed[1]
      ))
    end

    # A forked child never speaks: frames of two processes on one pipe would be garbage.
    def fall_silent_in_children(dispatcher, descriptors)
      return unless Process.respond_to?(:_fork) # before Ruby 3.1 a child ends when it comes back to the dispatcher

      Process.singleton_class.prepend(Module.new do
        define_method(:_fork) do
          child = super()
          if child.zero?
            dispatcher.fall_silent
            descriptors.each { |descriptor| descriptor.close unless descriptor.closed? }
          end
          child
        end
      end)
    end

    def unpack(payload)
      # Pairs of texts that end with NUL: nothing to load, and no path can hold one.
      payload.dup.force_encoding(Encoding::UTF_8).split("\0", -1).each_slice(2)
             .with_object(Hash.new { |values, name| values[name] = [] }) do |(name, value), values|
        values[name] << value if value
      end
    end

    def pack(fields)
      fields.map { |name, value| "#{name}\0#{value}\0" }.join.b
    end
  end
end
