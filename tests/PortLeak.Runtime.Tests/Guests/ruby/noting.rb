# frozen_string_literal: true

require "logger"

# Code that logs.
module Noting
  LOG = Logger.new($stderr, progname: "shop.orders")

  module_function

  def warn(text, *arguments)
    LOG.warn(format(text, *arguments))
  end

  def at_every_level
    (0..5).each { |severity| LOG.add(severity, "at #{severity}") }
  end

  def with_traceback
    raise ArgumentError, "bad order"
  rescue ArgumentError => error
    LOG.error(error)
  end

  def configured
    logger = Logger.new($stdout, level: :info, formatter: ->(_, _, name, text) { "[#{name}] #{text}\n" })
    logger.debug { raise "not asked for" }
    logger.info("configured") { "tagged" }
  end

  def to_a_file(path)
    logger = Logger.new(path)
    logger.warn("in a file")
    logger.close
  end

  def of(size)
    LOG.warn("x" * size)
  end

  def in_threads(threads, records)
    threads.times { |number| Thread.new { records.times { |record| LOG.warn("#{number} #{record}") } } }
    nil
  end

  def in_a_child
    child = fork { LOG.warn("from a child") }
    Process.wait(child)
    $?.exitstatus
  end
end
