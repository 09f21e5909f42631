# frozen_string_literal: true

# Where an interpreter that serves as a port begins. Any Ruby can run this file, so that one that is too old says so.
if (RUBY_VERSION.split(".").map(&:to_i) <=> [2, 7]).negative?
  warn "portleak: Ruby 2.7 or newer is needed, this is #{RUBY_VERSION}"
  exit! 64
end

# Behind everything else, so that no file of the program's can be hidden by one of ours.
$LOAD_PATH.push(__dir__)
require_relative "portleak/session"
PortLeak::Session.main
