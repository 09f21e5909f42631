# frozen_string_literal: true

module PortLeak
  # Snippets of code, in a namespace of the port's own.
  module Snippets
    SPACE = TOPLEVEL_BINDING.dup

    module_function

    # The value of an expression. Its variables hide the namespace's own and are not kept.
    def evaluate(expression, variables)
      space = SPACE
      if variables && !variables.empty?
        space = SPACE.dup
        variables.each { |name, value| space.local_variable_set(name, value) }
      end
      space.eval(expression, "<expression>", 1)
    end

    # Runs statements. What they define is there for the next ones.
    def execute(code)
      SPACE.eval(code, "<code>", 1)
      nil
    end
  end
end
