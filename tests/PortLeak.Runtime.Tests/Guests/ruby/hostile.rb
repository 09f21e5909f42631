# frozen_string_literal: true

# Results, errors and acts that could break who receives them.
module Hostile
  class Lying
    def marshal_dump
      [Kernel, :system, "echo deceived"]
    end
  end

  class Deceiving
    def _dump(_level)
      5
    end
  end

  class DumpThatExits
    def marshal_dump
      exit 5
    end
  end

  class TextThatExits < StandardError
    def message
      exit 4
    end
  end

  class Nameless < StandardError
    def self.name
      raise "no name"
    end
  end

  module_function

  def echo(value)
    value
  end

  def nested(depth)
    (0...depth).reduce([]) { |value, _| [value] }
  end

  def cycle
    value = [1]
    value << value
  end

  def make(name)
    case name
    when "lock" then Mutex.new
    when "proc" then proc {}
    when "method" then method(:make)
    when "class" then Lying
    when "singleton" then Object.new.tap { |object| def object.own; end }
    when "lying" then Lying.new
    when "deceiving" then Deceiving.new
    when "dump that exits" then DumpThatExits.new
    when "anonymous class" then Class.new.new
    when "file" then $stderr
    when "deep inside" then { "a" => [1, { "b" => Lying.new }] }
    when "too deep" then nested(100_000)
    else raise KeyError, name
    end
  end

  def gigabyte
    "\0".b * (1 << 30)
  end

  def gigabyte_inside
    [1, { "a" => "\0".b * (1 << 30) }]
  end

  def fail_in(way)
    case way
    when "text that exits" then raise TextThatExits
    when "huge text" then raise ArgumentError, "x" * 1_000_000
    when "nameless" then raise Nameless
    when "surrogates" then raise ArgumentError, "\xED\xA0\x80 \0"
    when "exit" then exit 3
    when "exit with text" then abort "bye"
    when "recursion" then fail_in(way)
    when "stop" then raise StopIteration, "stop"
    when "throw" then throw :nobody
    when "jump" then jump.call
    when "no memory" then raise NoMemoryError
    else raise Exception, way # rubocop:disable Lint/RaiseException
    end
  end

  def jump
    proc { return 1 }
  end

  def write_in_c(text)
    require "fiddle"
    libc = Fiddle.dlopen(nil)
    Fiddle::Function.new(libc["puts"], [Fiddle::TYPE_VOIDP], Fiddle::TYPE_INT).call(text)
    Fiddle::Function.new(libc["fflush"], [Fiddle::TYPE_VOIDP], Fiddle::TYPE_INT).call(nil)
    nil
  end

  def tamper(way)
    case way
    when "no stdout" then $stdout = StringIO.new
    when "closed stdout" then $stdout.close
    when "other directory" then Dir.chdir("/")
    when "no path" then $LOAD_PATH.clear
    end
    nil
  end
end
