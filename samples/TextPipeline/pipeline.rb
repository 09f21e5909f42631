# frozen_string_literal: true

require "time"

# Finds the errors in a log.
module Pipeline
  LINE = /\A(?<at>\S+) (?<level>[A-Z]+) (?<service>[\w-]+): (?<text>.*)\z/

  Entry = Struct.new(:at, :service, :text)

  def self.errors(lines)
    lines.lazy
         .filter_map { |line| LINE.match(line) }
         .select { |found| found[:level] == "ERROR" }
         .map { |found| Entry.new(Time.iso8601(found[:at]), found[:service], found[:text].strip.squeeze(" ")) }
  end
end
